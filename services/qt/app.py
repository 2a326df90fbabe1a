"""What the window asks for and hears of: accounts, refresh, queries, export. Never blocks the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from services.domain.plan import RefreshOptions
from services.qt.exports import ExportThreads
from services.qt.jobs import Job
from services.qt.loop import LoopThread
from services.qt.opening import Opened, Opening
from services.qt.own_service import OwnService
from services.qt.readers import ReaderPool
from services.qt.recipe_service import RecipeService
from services.qt.refresh_run import RefreshRun
from services.qt.schedule_service import ScheduleService

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.domain.accounts import Account, ProviderInfo
    from services.domain.plan import RefreshOutcome
    from services.qt.account_service import AccountService
    from services.qt.jobs import Line
    from services.reports.request import Chunks, ExportRequest
    from services.store.reader import Reader
    from services.store.workspace import Workspace
    from services.sync.session import Session


class AppConfig(msgspec.Struct, frozen=True):
    """With what the program was started."""

    workspace: Path
    demo: bool = False
    pace: float = 1.0
    demo_clicks: int | None = None


class AppServices(QObject):
    """The services behind one window.

    `start` opens the workspace in the background; everything else may be called after `opened`.
    """

    opened = Signal(object)
    open_failed = Signal(object)
    accounts_changed = Signal(object)
    refresh_started = Signal(object)
    refresh_progress = Signal(object)
    refresh_finished = Signal(object)
    data_changed = Signal(object)

    def __init__(self, config: AppConfig, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.config = config
        self.accounts: tuple[Account, ...] = ()
        self.providers: tuple[ProviderInfo, ...] = ()
        self._keyring: str | None = None
        self._session: Session | None = None
        self._readers: dict[str, ReaderPool] = {}
        self._accounts: AccountService | None = None
        self._loop = LoopThread()
        self._opening: Opening | None = None
        self._jobs: set[Job] = set()
        self._exports = ExportThreads()
        self._closed = False
        self._run = RefreshRun(self._loop, self)
        self._run.started.connect(self.refresh_started)
        self._run.progress.connect(self.refresh_progress)
        self._run.rows_came.connect(self.data_changed)
        self._run.finished.connect(self._on_refreshed)
        self.own = OwnService(self._start_own_work, self)
        self.own.marks_changed.connect(self._on_rows_changed)
        self.own.people_forgotten.connect(self._on_rows_changed)
        self.recipes = RecipeService(config, self._start_files_work, self)
        self.recipes.files_noted.connect(self.own.exports_changed)
        self.schedules = ScheduleService(config, self._start_files_work, self)

    @property
    def refreshing(self) -> bool:
        """Whether a refresh runs."""
        return self._run.running

    def keyring_name(self) -> str | None:
        """The keyring's name for people, None where none can be used; known once the workspace is open."""
        return self._keyring

    def start(self) -> None:
        """Open the workspace off the GUI thread; `opened` or `open_failed` follows."""
        job = self._job()
        job.done.connect(self._on_opened)
        job.failed.connect(self.open_failed)
        self._opening = Opening(self.config, job, self._run.steps.take)
        self._opening.start()

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        if self._closed or self._opening is None:
            return
        self._opening.claim()
        from services.qt.account_service import AccountService  # imported by Opening: it is heavy

        self._session = opened.session
        self._keyring = opened.keyring
        self.providers = opened.providers
        workspace = opened.session.workspace
        self._readers = {
            "": ReaderPool(workspace, threads=2),
            "log": ReaderPool(workspace, threads=1),
        }
        self._run_loop()
        self._accounts = AccountService(opened.session, self._loop)
        self._set_accounts(opened.accounts)
        self.opened.emit(opened.facts)
        self.judge()

    def query(self, work: Callable[[Reader], object], *, lane: str = "") -> Job:
        """Run a query in a reading thread; the job brings its answer.

        All queries of lane "log" run one after the other with the same reader, so that what one of them opened
        (a sorted table) is there for the next.
        """
        job = self._job()
        if self._closed or lane not in self._readers:
            job.drop()
        else:
            self._readers[lane].start(work, job)
        return job

    def refresh(self, options: RefreshOptions) -> None:
        """Refresh accounts in the background; a refresh that runs goes on instead."""
        if self._session is not None and not self._run.running and not self._closed:
            self._run.start(self._session.engine, options, self._job())

    def stop_refresh(self) -> None:
        """Stop the running refresh; what has arrived is kept and `refresh_finished` follows."""
        self._run.stop()

    def judge(self) -> Job:
        """Judge clicks that are not judged yet, in the background; the panes then show the outcome.

        A refresh does so at its end; this is for what a killed one left, and for changed rules.
        """
        job = self._job()
        if self._session is None or self._closed:
            job.drop()
            return job
        session = self._session
        job.done.connect(self._on_judged)
        line = job.begin()
        work = session.gate.run(session.workspace.settle, lambda: line.cancelled)
        return self._follow(job, line, work)

    @Slot(object)
    def _on_judged(self, campaigns: int) -> None:
        if campaigns:
            self._on_rows_changed()

    def check_account(self, draft: Account, secrets: dict[str, str]) -> Job:
        """Test an account as it stands in the form; the job brings an AccountCheck."""
        return self._start_account_work(lambda s: s.check(draft, secrets))

    def add_account(
        self, draft: Account, secrets: dict[str, str], *, run_only: bool = False
    ) -> Job:
        """Store a new account; the job brings it."""
        return self._start_account_work(
            lambda s: s.save(draft, secrets, run_only=run_only), changes=True
        )

    def update_account(
        self, account: Account, secrets: dict[str, str], *, run_only: bool = False
    ) -> Job:
        """Store a changed account and its changed secrets; the job brings it."""
        return self._start_account_work(
            lambda s: s.save(account, secrets, run_only=run_only), changes=True
        )

    def remove_account(self, account_id: str, *, with_data: bool) -> Job:
        """Remove an account, always with its secrets."""
        return self._start_account_work(
            lambda s: s.remove(account_id, with_data=with_data), changes=True
        )

    def sign_in(self, draft: Account, *, method: str) -> Job:
        """Sign in by "browser" or "device"; progress brings SignInSteps, the result is a dict of secrets."""
        job = self._job()
        if self._accounts is None or self._closed:
            job.drop()
            return job
        line = job.begin()
        return self._follow(job, line, self._accounts.sign_in(draft, method, line.tell))

    def paste_redirect(self, text: str) -> None:
        """Complete a running browser sign-in with the address the user pasted."""
        if self._accounts is not None:
            self._accounts.paste_redirect(text)

    def newest_version(self) -> Job:
        """Ask which version of the program is the newest, also without a workspace: a Newest."""
        job = self._job()
        if self._closed:
            job.drop()
            return job
        self._run_loop()
        return self._follow(job, job.begin(), _ask_newest())

    def export(
        self, request: ExportRequest, *, read: Callable[[Reader], Chunks] | None = None
    ) -> Job:
        """Write a file in a helper thread; progress brings row counts, the result is the report of the writer.

        Args:
            request: The table and its file.
            read: Gives the rows in place of `request.rows`, from a reader of its own; cancelling the
                job aborts a question that runs.
        """
        job = self._job()
        if self._closed or (read is not None and self._session is None):
            job.drop()
        else:
            workspace = self._session.workspace if self._session is not None else None
            self._exports.start(request, job, workspace, read)
        return job

    def close(self) -> bool:
        """Stop everything in order, each with a bounded wait; True if all of it ended."""
        if self._closed:
            return True
        self._closed = True
        for job in list(self._jobs):
            if not self._run.is_of(job):
                job.cancel()
        ended = self._opening is None or self._opening.give_up()
        ended = self._run.end() and ended
        ended = self._exports.wait() and ended
        ended = self._loop.shut_down() and ended
        for readers in self._readers.values():
            ended = readers.close() and ended
        if self._session is not None:
            self._session.close()
        return ended

    def _start_account_work(
        self, make: Callable[[AccountService], Any], *, changes: bool = False
    ) -> Job:
        job = self._job()
        if self._accounts is None or self._closed:
            job.drop()
            return job
        if changes:
            job.done.connect(self._on_accounts_touched)
        return self._follow(job, job.begin(), make(self._accounts))

    def _start_own_work(self, make: Callable[[Session], Any]) -> Job:
        job = self._job()
        if self._session is None or self._closed:
            job.drop()
            return job
        return self._follow(job, job.begin(), make(self._session))

    def _start_files_work(self, make: Callable[[Workspace | None, Line], object]) -> Job:
        job = self._job()
        if self._closed:
            job.drop()
            return job
        workspace = self._session.workspace if self._session is not None else None
        self._exports.work(job, lambda line: make(workspace, line))
        return job

    def _run_loop(self) -> None:
        if not self._loop.running:
            self._loop.start()

    def _follow(self, job: Job, line: Line, work: Any) -> Job:
        line.follow(self._loop.submit(work))
        return job

    def _job(self) -> Job:
        job = Job(self)
        self._jobs.add(job)
        job.settled.connect(self._on_settled)
        return job

    @Slot(object)
    def _on_settled(self, job: Job) -> None:
        self._jobs.discard(job)
        job.deleteLater()

    @Slot(object)
    def _on_accounts_touched(self, _: object) -> None:
        self._reload_accounts()
        self._on_rows_changed()

    @Slot()
    def _on_rows_changed(self) -> None:
        self.data_changed.emit(frozenset(a.account_id for a in self.accounts))

    def _reload_accounts(self) -> None:
        if self._session is None or self._closed:
            return
        job = self.query(
            lambda _reader: self._session.workspace.accounts() if self._session else ()
        )
        job.done.connect(self._set_accounts)

    @Slot(object)
    def _set_accounts(self, accounts: tuple[Account, ...]) -> None:
        self.accounts = accounts
        self.accounts_changed.emit(accounts)

    @Slot(object)
    def _on_refreshed(self, outcome: RefreshOutcome) -> None:
        self._reload_accounts()
        self.refresh_finished.emit(outcome)
        self.data_changed.emit(frozenset(a.account_id for a in outcome.accounts))


async def _ask_newest() -> object:
    from services.updates.asking import ask_newest  # heavy where nothing was asked before

    return await ask_newest()
