"""Everything a refresh needs, opened together and closed together: workspace, secrets, limits, demo servers."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from typing import TYPE_CHECKING, TypeVar

import msgspec

from services.credentials import Credentials
from services.http.ledger import FileLedger
from services.settings import limits_file
from services.store.workspace import Workspace
from services.sync.engine import SyncEngine
from services.sync.gate import StoreGate

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path
    from types import TracebackType

    from services.domain.plan import Progress

T = TypeVar("T")
DEMO_PACE = 240.0
"""The demo's limits are kept like the real ones, only 240 times as fast; `pace` comes on top."""


class Session:
    """An open workspace with its engine. Close it, or use it as a context manager."""

    def __init__(
        self,
        workspace: Workspace,
        credentials: Credentials,
        engine: SyncEngine,
        gate: StoreGate,
        stack: ExitStack,
    ) -> None:
        self.workspace = workspace
        self.credentials = credentials
        self.engine = engine
        self.gate = gate
        self._stack = stack

    def run(self, work: Coroutine[object, object, T]) -> T:
        """Run asynchronous work to its end in this thread."""
        return asyncio.run(work)

    def close(self) -> None:
        """Close the workspace, then the demo's servers."""
        self._stack.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_session(
    path: Path,
    *,
    demo: bool = False,
    pace: float = 1.0,
    demo_clicks: int | None = None,
    on_progress: Callable[[Progress], None] = lambda _: None,
    create: bool = True,
) -> Session:
    """Open a workspace for work.

    `demo_clicks` is about how many clicks the demo has; None keeps a stored demo's number.

    Raises:
        StoreFailed: The workspace cannot be opened.
    """
    with ExitStack() as stack:
        workspace = Workspace.open(path, create=create)
        gate = StoreGate(workspace)
        stack.callback(gate.close)
        if demo:
            credentials = Credentials.in_memory(workspace.workspace_id)
            pace *= DEMO_PACE
            _open_demo(gate, credentials, demo_clicks, pace, stack)
        else:
            credentials = Credentials.for_workspace(workspace.workspace_id)
        engine = SyncEngine(
            gate, credentials, ledger=FileLedger(limits_file()), pace=pace, on_progress=on_progress
        )
        return Session(workspace, credentials, engine, gate, stack.pop_all())


def _open_demo(
    gate: StoreGate, credentials: Credentials, clicks: int | None, pace: float, stack: ExitStack
) -> None:
    """Start the demo's servers and lead the workspace's accounts to them.

    A demo that is old, or of another size than the one asked for, begins anew.
    """
    from services.demo.hub import CLICKS, DemoHub, Started, begun, fresh_anchor

    workspace = gate.workspace
    stored = gate.call(workspace.accounts)
    started = begun(stored, clicks)
    if started is None:
        for account in stored:
            if account.account_id.startswith("demo-"):
                gate.call(workspace.remove_account, account.account_id, with_data=True)
        started = Started(fresh_anchor(), clicks or CLICKS)
    hub = stack.enter_context(DemoHub(started.now, clicks=started.clicks, pace=pace))
    known = {account.account_id: account for account in gate.call(workspace.accounts)}
    for account, secrets in hub.accounts():
        old = known.get(account.account_id)
        if old is not None:
            account = msgspec.structs.replace(
                old, api_url=account.api_url, login_url=account.login_url
            )
        gate.call(workspace.save_account, account)
        credentials.keep_for_run(account.account_id, secrets)
