"""The workspace: one DuckDB file that keeps everything that was read."""

from __future__ import annotations

import threading
import weakref
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from services.domain.bots import checked, from_text
from services.domain.plan import RefreshPlan
from services.store import accounts_table, checking, failures, plans
from services.store.connections import Connections
from services.store.forgetting import PersonFound, find_people, forget
from services.store.migrations import MIGRATIONS, newest
from services.store.opening import delete_copies
from services.store.own_marks import OwnMarks
from services.store.reader import Reader
from services.store.rewriting import rewrite
from services.store.session import Session
from services.store.settings_table import read_setting
from services.store.writer import Applied, Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from services.domain.accounts import Account, ProviderInfo
    from services.domain.bots import BotRules
    from services.domain.plan import AccountOutcome, KnownCampaign, RefreshOptions
    from services.domain.records import Batch
    from services.store.migrations import Migration

__all__ = ["Applied", "Workspace"]

_OPEN: weakref.WeakValueDictionary[str, Workspace] = weakref.WeakValueDictionary()
_OPENING = threading.Lock()


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Workspace:
    """An open workspace. Any thread may call any method; writes wait for each other.

    Use `open`; a workspace that is open already, here or in another process, is refused.
    """

    def __init__(
        self, connections: Connections, version: int, clock: Callable[[], datetime]
    ) -> None:
        self.path = connections.path
        self.version = version
        self._connections = connections
        self._clock = clock
        self._writer = Writer(connections)
        self._session = Session(connections)
        self._judging = threading.Lock()
        self._judges = False
        rows = self._session.ask("SELECT value FROM meta WHERE key = 'workspace_id'")
        self.workspace_id: str = rows[0][0]

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        create: bool = True,
        clock: Callable[[], datetime] = _utc_now,
        migrations: Sequence[Migration] = MIGRATIONS,
    ) -> Workspace:
        """Open a workspace, create it where there is none, migrate it where it is older.

        Args:
            path: Its file; a missing folder is created.
            create: Whether to create it.
            clock: Tells the time of reading that is stored with counters.
            migrations: The steps from version to version; others only in tests.

        Raises:
            StoreFailed: In use, newer, damaged, no workspace, read-only, or no room; the file is
                untouched.
        """
        try:
            # Through a link the log would lie beside the link, where the next opening may not look.
            real = Path(path).expanduser().resolve()
        except (OSError, RuntimeError, ValueError) as error:
            raise failures.unreachable(Path(path), type(error).__name__) from None
        key = str(real)
        with _OPENING:
            if key in _OPEN:
                raise failures.in_use("in this process")
            connections = Connections(real, create=create, migrations=migrations)
            try:
                workspace = cls(connections, newest(migrations), clock)
            except BaseException:
                connections.close()
                raise
            _OPEN[key] = workspace
            return workspace

    def close(self) -> None:
        """Abort running questions, close all readers and the file. A second call does nothing."""
        self._connections.close()
        with _OPENING:
            for key in [key for key, workspace in _OPEN.items() if workspace is self]:
                del _OPEN[key]

    def accounts(self) -> tuple[Account, ...]:
        """Accounts in the order in which they were added, without removed ones."""
        return tuple(
            stored.account
            for stored in accounts_table.all_accounts(self._session.ask)
            if not stored.removed
        )

    def find_account(self, name_or_id: str) -> Account | None:
        """An account by id, else by its exact name, else by its name without regard to case."""
        return accounts_table.by_name_or_id(self.accounts(), name_or_id)

    def save_account(self, account: Account) -> None:
        """Insert an account or replace all its fields, state included; `added_at` stays.

        Switching `keep_personal` off erases addresses, names and IP addresses kept so far.

        Raises:
            StoreFailed: Another account has this name, or it could not be written.
        """
        with self._writer.transaction() as con:
            erased = accounts_table.save(con, account, self._clock())
        if erased:
            self._writer.checkpoint()

    def remove_account(self, account_id: str, *, with_data: bool) -> None:
        """Take an account out, with all its rows or without them.

        Without, its campaigns stay in the reports under its name; only `accounts` no longer has it.

        Raises:
            StoreFailed: There is no such account, or it could not be written.
        """
        with self._writer.transaction() as con:
            accounts_table.remove(con, account_id, self._clock(), with_data=with_data)
            self._writer.forget()
        if with_data:
            self._writer.checkpoint()

    def plan(self, account_id: str, now: datetime, options: RefreshOptions) -> RefreshPlan:
        """What a refresh of the account starts from; marks are left out where it is a full one."""
        number = accounts_table.find(self._session.ask, account_id).number
        marks = {} if options.full else plans.marks(self._session.ask, number)
        known = {campaign.ref: campaign for campaign, _ in plans.known(self._session.ask, number)}
        return RefreshPlan(
            now=now,
            period=options.period,
            full=options.full,
            totals_only=options.totals_only,
            marks=marks,
            known=known,
        )

    def details_due(
        self, account_id: str, info: ProviderInfo, plan: RefreshPlan, *, keyed_by: str = ""
    ) -> tuple[KnownCampaign, ...]:
        """The campaigns whose details have to be read now, newest sent first (see `plans.due`).

        Args:
            account_id: The account.
            info: Its provider's declaration.
            plan: The refresh, after its totals were written.
            keyed_by: Fingerprint of the key that hides people now; rows under another make a
                campaign due.
        """
        number = accounts_table.find(self._session.ask, account_id).number
        return plans.due(plans.known(self._session.ask, number, keyed_by), info, plan)

    def apply(self, account_id: str, batch: Batch, *, keyed_by: str = "") -> Applied:
        """Write a batch and its marks in one transaction; writing it again changes nothing.

        Args:
            account_id: The account.
            batch: What a provider handed over.
            keyed_by: Fingerprint of the key with which people were hashed. Once a campaign's
                details are done, its rows under another key are deleted: they were read again.

        Raises:
            StoreFailed: It could not be written, or the account is gone; nothing of the batch is
                kept then.
        """
        return self._writer.apply(account_id, batch, keyed_by=keyed_by, now=self._clock())

    def settle(self, stopped: Callable[[], bool] = lambda: False) -> int:
        """Judge the clicks that changed since they were judged; for how many campaigns that was.

        Raises:
            StoreFailed: It could not be written.
        """
        with self._judging:
            self._judges = True
        try:
            return checking.settle(self._writer, self._clock(), stopped)
        finally:
            with self._judging:
                self._judges = False

    def stop_settling(self) -> None:
        """Abort `settle` where it runs; the campaigns it was at are judged next time. From any thread.

        What runs only some milliseconds may miss it: call it again until `settle` has returned.
        """
        with self._judging:
            if self._judges:
                self._writer.interrupt()

    def bot_rules(self) -> BotRules:
        """The rules by which clicks are judged."""
        return from_text(read_setting(self._session.ask, checking.RULES_SETTING))

    def change_bot_rules(self, rules: BotRules) -> None:
        """Put other rules in force; `settle` then judges all clicks anew.

        Raises:
            NotOffered: A number is outside its limits.
        """
        with self._writer.transaction() as con:
            checking.change_rules(con, checked(rules))

    @property
    def own(self) -> OwnMarks:
        """Tags, stars, notes, goals, and the list of exports."""
        return OwnMarks(self._writer, self._session.ask, self._clock)

    def find_people(self, words: list[str], hashes: list[str]) -> list[PersonFound]:
        """People by address or id, or by the hashes that accounts' keys make of addresses."""
        return find_people(self._session.ask, words, hashes)

    def forget_people(self, people: list[PersonFound]) -> int:
        """Take people out of all rows and of the file's bytes, for good; how many rows told of them.

        Older copies of the workspace, made before migrations, are deleted: they hold the people still.

        Raises:
            StoreFailed: It could not be written; nothing was changed then, unless there was no room to
                write the file anew: the next call does that. Or an older copy could not be deleted.
        """
        if not people:
            return 0
        with self._writer.transaction() as con:
            changed = forget(con, people)
            self._writer.forget()
            rewrite(con)
        delete_copies(self.path)
        return changed

    def finish(self, account_id: str, outcome: AccountOutcome, at: datetime) -> None:
        """Record how an account's refresh ended; `refreshed_at` moves only on success."""
        with self._writer.transaction() as con:
            accounts_table.finish(con, account_id, outcome, at)

    def reader(self) -> Reader:
        """A reader with a connection of its own; close it when done."""
        return Reader(self._connections, self.version)
