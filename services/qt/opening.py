"""Opening a workspace in a thread of its own, and closing it again where nobody wants it any more."""

from __future__ import annotations

import threading
from contextlib import closing
from importlib import import_module
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.domain.plan import Progress
    from services.qt.app import AppConfig
    from services.qt.jobs import Job
    from services.sync.session import Session

ENDS_IN = 20.0
"""Seconds that an opening may take to end when the window closes: a large log, the demo's servers."""

_SOON = ("services.qt.account_service", "services.reports.catalogue", "services.recipes.folder")
"""What the GUI thread needs once the workspace is open: it imports nothing heavy itself."""


class Opened(msgspec.Struct, frozen=True):
    """What an opened workspace begins with."""

    session: Any
    facts: Any
    accounts: tuple[Any, ...]
    providers: tuple[Any, ...]
    keyring: str | None


class Opening:
    """Opens one workspace and reports to a job.

    Whoever gets the session closes it; what nobody got is closed here.
    """

    def __init__(
        self, config: AppConfig, job: Job, on_progress: Callable[[Progress], None]
    ) -> None:
        self._config = config
        self._line = job.begin()
        self._on_progress = on_progress
        self._lock = threading.Lock()
        self._given_up = False
        self._session: Session | None = None
        self._thread = threading.Thread(target=self._run, name="open", daemon=True)

    def start(self) -> None:
        """Begin; the job ends with an `Opened` or a failure."""
        self._thread.start()

    def claim(self) -> None:
        """The session is the caller's from now on."""
        with self._lock:
            self._session = None

    def give_up(self) -> bool:
        """Close what was opened or is being opened; False if it did not end in time."""
        with self._lock:
            self._given_up = True
            session, self._session = self._session, None
        if session is not None:
            session.close()
        if self._thread.is_alive():
            self._thread.join(ENDS_IN)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            opened = self._open()
        except Exception as error:  # noqa: BLE001 - whatever it is, the window tells it
            self._line.fail(error)
            return
        with self._lock:
            wanted = not self._given_up
            if wanted:
                self._session = opened.session
        if wanted:
            self._line.finish(opened)
        else:
            opened.session.close()
            self._line.drop()

    def _open(self) -> Opened:
        """Import what is heavy and open the workspace."""
        for module in _SOON:
            import_module(module)
        from services.credentials import keyring_name
        from services.providers.registry import provider_infos
        from services.sync.session import open_session

        config = self._config
        session = open_session(
            config.workspace,
            demo=config.demo,
            pace=config.pace,
            demo_clicks=config.demo_clicks,
            on_progress=self._on_progress,
        )
        try:
            with closing(session.workspace.reader()) as reader:
                facts = reader.facts()
            name = None if config.demo else keyring_name()
            return Opened(session, facts, session.workspace.accounts(), provider_infos(), name)
        except BaseException:
            session.close()
            raise
