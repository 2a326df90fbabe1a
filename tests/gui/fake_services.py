"""The window's services: reading is real (a DuckDB workspace), nothing needs a network.

What a refresh, a test or a sign-in brings is said by the test; the signals are those of
AppServices.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from services.domain.accounts import Account, AccountCheck, CheckItem
from services.domain.plan import AccountOutcome, RefreshOptions, RefreshOutcome
from services.domain.records import AccountFacts
from services.qt.exports import ExportThreads
from services.qt.jobs import Failure, Job, Line, Outcome
from services.qt.own_service import OwnService
from services.qt.readers import ReaderPool
from services.qt.recipe_service import RecipeService
from services.qt.schedule_service import ScheduleService
from services.store.workspace import Workspace
from tests.gui import invented

if TYPE_CHECKING:
    from pathlib import Path


class FakeConfig(msgspec.Struct, frozen=True):
    workspace: Path
    demo: bool = False
    pace: float = 1.0
    demo_clicks: int = 1000


class FakeGate:
    """Runs the workspace's calls at once, in the calling thread."""

    async def run(self, work, *args, **kwargs):
        return work(*args, **kwargs)


class FakeSession:
    """What the user's own marks need of a session."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.gate = FakeGate()


class FakeServices(QObject):
    opened = Signal(object)
    open_failed = Signal(object)
    accounts_changed = Signal(object)
    refresh_started = Signal(object)
    refresh_progress = Signal(object)
    refresh_finished = Signal(object)
    data_changed = Signal(object)

    def __init__(self, folder: Path, *, demo: bool = False) -> None:
        super().__init__()
        self.config = FakeConfig(folder / "northwind.sendsight", demo=demo)
        self.accounts: tuple[Account, ...] = ()
        self.providers = ()
        self.keyring: str | None = "GNOME Keyring"
        self.refreshes: list[RefreshOptions] = []
        self.check: object = AccountCheck(
            AccountFacts(label="Northwind Living", time_zone="Europe/Amsterdam", currency="EUR"),
            (
                CheckItem("Campaigns and their counters", True),
                CheckItem("Links and clicks", True),
                CheckItem("Cost of e-mail campaigns", False),
            ),
        )
        self.saved: list[tuple[str, Account, dict[str, str], bool]] = []
        self.removed: list[tuple[str, bool]] = []
        self.pasted: list[str] = []
        self.sign_in_job: Job | None = None
        self.sign_in_line: Line | None = None
        self.open_failure: Failure | None = None
        self.save_failure: Failure | None = None
        self.query_failure: BaseException | None = None
        self.queries = 0
        self.started = 0
        self.closed = 0
        self._workspace: Workspace | None = None
        self._pool: ReaderPool | None = None
        self._refreshing = False
        self._jobs: set[Job] = set()
        self.judged = 0
        self.own = OwnService(self._own_work, self)
        self.own.marks_changed.connect(self._on_marks)
        self._files = ExportThreads()
        self.recipes = RecipeService(self.config, self._files_work, self)
        self.schedules = ScheduleService(self.config, self._files_work, self)

    # What tests use

    def fill(
        self, accounts: tuple[Account, ...] = (), campaigns: int = 24, clicks: int = 40
    ) -> None:
        """Put accounts and their invented campaigns into the workspace."""
        workspace = self.workspace
        for account in accounts:
            workspace.save_account(account)
            if account.state != "new":
                workspace.apply(account.account_id, invented.batch(account, campaigns, clicks))
        workspace.settle()
        self.accounts = workspace.accounts()

    @property
    def workspace(self) -> Workspace:
        if self._workspace is None:
            self._workspace = Workspace.open(self.config.workspace)
            self._pool = ReaderPool(self._workspace, threads=2)
        return self._workspace

    def finish_refresh(self, *failed: AccountOutcome, cancelled: bool = False) -> None:
        self._refreshing = False
        names = {outcome.account_id for outcome in failed}
        done = tuple(
            AccountOutcome(a.account_id, a.name, a.provider, cancelled=cancelled)
            for a in self.accounts
            if a.account_id not in names
        )
        self.refresh_finished.emit(RefreshOutcome((*done, *failed)))
        self.data_changed.emit(frozenset(a.account_id for a in self.accounts))

    # What the window uses

    @property
    def refreshing(self) -> bool:
        return self._refreshing

    def keyring_name(self) -> str | None:
        return self.keyring

    @Slot()
    def start(self) -> None:
        self.started += 1
        if self.open_failure is not None:
            self.open_failed.emit(self.open_failure)
            return
        self.providers = invented.INFOS
        self.accounts = self.workspace.accounts()
        reader = self.workspace.reader()
        facts = reader.facts()
        reader.close()
        self.accounts_changed.emit(self.accounts)
        self.opened.emit(facts)

    def close(self) -> bool:
        self.closed += 1
        self._files.wait()
        if self._pool is not None:
            self._pool.close()
            self._pool = None
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None
        return True

    def query(self, work, lane: str = "main") -> Job:
        job = self._job()
        self.queries += 1
        if self._pool is None:
            job.drop()
        elif self.query_failure is not None:
            job.begin().fail(self.query_failure)
        else:
            self._pool.start(work, job)
        return job

    def _own_work(self, make) -> Job:
        job = self._job()
        job.begin(lambda _: asyncio.run(make(FakeSession(self.workspace)))).carry_out()
        return job

    def _files_work(self, make) -> Job:
        job = self._job()
        self._files.work(job, lambda line: make(self.workspace, line))
        return job

    @Slot()
    def _on_marks(self) -> None:
        self.data_changed.emit(frozenset(a.account_id for a in self.accounts))

    def judge(self) -> Job:
        self.judged += 1
        return self._answer(self.workspace.settle())

    def refresh(self, options: RefreshOptions) -> None:
        self.refreshes.append(options)
        self._refreshing = True
        self.refresh_started.emit(options)

    def stop_refresh(self) -> None:
        self.finish_refresh(cancelled=True)

    def check_account(self, draft: Account, secrets: dict[str, str]) -> Job:
        self.checked = (draft, secrets)
        return self._answer(self.check)

    def add_account(
        self, draft: Account, secrets: dict[str, str], *, run_only: bool = False
    ) -> Job:
        return self._save("add", draft, secrets, run_only)

    def update_account(
        self, account: Account, secrets: dict[str, str], *, run_only: bool = False
    ) -> Job:
        return self._save("update", account, secrets, run_only)

    def _save(self, what: str, account: Account, secrets: dict[str, str], run_only: bool) -> Job:
        if self.save_failure is not None:
            return self._answer(self.save_failure)
        self.saved.append((what, account, secrets, run_only))
        self.workspace.save_account(account)
        self._tell_accounts()
        return self._answer(account)

    def remove_account(self, account_id: str, *, with_data: bool) -> Job:
        self.removed.append((account_id, with_data))
        self.workspace.remove_account(account_id, with_data=with_data)
        self._tell_accounts()
        self.data_changed.emit(frozenset({account_id}))
        return self._answer(None)

    def sign_in(self, draft: Account, *, method: str) -> Job:
        self.signed_in = (draft, method)
        self.sign_in_job = self._job()
        self.sign_in_line = self.sign_in_job.begin()
        return self.sign_in_job

    def paste_redirect(self, text: str) -> None:
        self.pasted.append(text)

    def _tell_accounts(self) -> None:
        self.accounts = self.workspace.accounts()
        self.accounts_changed.emit(self.accounts)

    def _answer(self, answer: object) -> Job:
        job = self._job()
        line = job.begin()
        if isinstance(answer, Failure):
            line.end(Outcome("failed", answer))
        elif answer is not ...:
            line.finish(answer)
        return job

    def _job(self) -> Job:
        job = Job(self)
        self._jobs.add(job)
        job.settled.connect(self._jobs.discard)
        return job
