"""The refresh engine: one task an account, so that one account's failure never stops another's."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from services.credentials import KeyringUnavailable
from services.domain.errors import NotOffered, ServiceError
from services.domain.plan import AccountOutcome, Progress, RefreshOptions, RefreshOutcome
from services.http.redaction import redact
from services.providers.registry import provider_class
from services.sync.account_job import AccountJob
from services.sync.apart import apart
from services.sync.connecting import (
    Connections,
    DraftBox,
    SecretBox,
    load_secrets,
    make_provider,
    person_key,
)
from services.sync.renewals import Renewals
from services.sync.steps import Steps
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from services.credentials import Credentials
    from services.domain.accounts import Account, AccountCheck
    from services.http.limits import Ledger
    from services.sync.gate import StoreGate

_log = logging.getLogger(__name__)


def _silent(_: Progress) -> None:
    """Nobody listens."""


class SyncEngine:
    """Refreshes and tests accounts. Lives on one event loop.

    Args:
        store: The door to the workspace.
        credentials: The accounts' secrets.
        ledger: Books calls against the providers' limits.
        pace: Divides every limit's window, for loopback addresses only.
        on_progress: Told of every step, in the loop's thread.
    """

    def __init__(
        self,
        store: StoreGate,
        credentials: Credentials,
        *,
        ledger: Ledger,
        pace: float = 1.0,
        on_progress: Callable[[Progress], None] = _silent,
    ) -> None:
        self._store = store
        self._credentials = credentials
        self._ledger = ledger
        self.pace = pace
        self._on_progress = on_progress
        self._running = False
        self._stopped = False
        self._leaving = False
        self._tasks: dict[str, asyncio.Task[AccountOutcome]] = {}
        self._left: set[str] = set()
        self._barred: set[str] = set()
        self._tests: dict[str, set[asyncio.Task[Any]]] = {}
        self.renewals = Renewals()
        """Tokens that tests of unsaved accounts renewed: whoever saves secrets asks it for the newest."""

    async def refresh(self, options: RefreshOptions) -> RefreshOutcome:
        """Refresh the accounts asked for and tell how each ended. `stop` ends it early; what arrived is kept.

        Raises:
            NotOffered: A refresh runs already; it goes on.
            StoreFailed: The workspace cannot be read.
        """
        if self._running:
            raise NotOffered(
                tr("A refresh is running already."), tr("Wait until it has ended, or stop it.")
            )
        self._running, self._stopped, self._leaving = True, False, False
        started = time.monotonic()
        try:
            accounts = await self._store.run(self._store.workspace.accounts)
            outcomes = await self._side_by_side(
                [
                    account
                    for account in accounts
                    if account.account_id not in self._barred
                    and (options.accounts is None or account.account_id in options.accounts)
                ],
                options,
            )
            await self._judge()
        finally:
            self._running, self._tasks, self._left = False, {}, set()
        return RefreshOutcome(outcomes, time.monotonic() - started)

    async def _judge(self) -> None:
        """Judge the clicks that arrived, also those of a refresh that was stopped."""
        try:
            await self._store.run(self._store.workspace.settle, lambda: self._leaving)
        except ServiceError as error:
            # The clicks are kept; the next refresh or opening judges them.
            _log.warning("the clicks could not be checked: %s", redact(str(error)))

    async def _side_by_side(
        self, accounts: list[Account], options: RefreshOptions
    ) -> tuple[AccountOutcome, ...]:
        followed = [Steps(account, self._on_progress) for account in accounts]
        if not self._stopped:
            async with asyncio.TaskGroup() as group:
                self._tasks = {
                    account.account_id: group.create_task(self._account(account, options, steps))
                    for account, steps in zip(accounts, followed, strict=True)
                }
        if not self._tasks:
            return tuple(steps.outcome(cancelled=True) for steps in followed)
        # A task that was stopped before its first step has no outcome of its own.
        return tuple(
            steps.outcome(cancelled=True) if task.cancelled() else task.result()
            for task, steps in zip(self._tasks.values(), followed, strict=True)
        )

    def stop(self, *, leaving: bool = False) -> None:
        """Stop a running refresh; `refresh` then returns with what has been done. Call in the loop's thread.

        A second call does nothing. `leaving`: the program ends; clicks that are not judged yet wait until
        the next start.
        """
        self._leaving = self._leaving or leaving
        if self._stopped:
            return
        self._stopped = True
        for account_id in self._tasks:
            self._leave(account_id)

    def _leave(self, account_id: str) -> None:
        """Cancel an account's task once: a second time would cut off the writes that the first one lets end.

        Not by `Task.cancelling`: a deadline of its own that has just passed counts there, too, and is swallowed.
        """
        if account_id not in self._left:
            self._left.add(account_id)
            self._tasks[account_id].cancel()

    @asynccontextmanager
    async def without(self, account_id: str) -> AsyncIterator[None]:
        """Leave an account alone while it is removed: neither its rows nor a renewed token come back.

        A running refresh stops reading it, keeps what has arrived and goes on with the others; a test of it
        is waited for, also one that was cancelled and still renews a token.
        """
        self._barred.add(account_id)
        try:
            reading: set[asyncio.Task[Any]] = set(self._tests.get(account_id, ()))
            if account_id in self._tasks:
                self._leave(account_id)
                reading.add(self._tasks[account_id])
            if reading:
                await asyncio.wait(reading)
            yield
        finally:
            self._barred.discard(account_id)

    async def check(self, account: Account, secrets: dict[str, str] | None = None) -> AccountCheck:
        """Test an account.

        Tokens that are renewed on the way are never lost: those from the keyring are kept there, those of
        a form in `renewals`, from where `save_account` and the next test take them.

        Args:
            account: The account, which need not be stored.
            secrets: Those of a form; what it leaves empty comes from the keyring. None: all of them do.

        Raises:
            ServiceError: The test failed; the sentence says why.
        """
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine runs in one
        tests = self._tests.setdefault(account.account_id, set())
        tests.add(task)
        try:
            return await self._check(account, secrets)
        finally:
            tests.discard(task)

    async def _check(self, account: Account, secrets: dict[str, str] | None) -> AccountCheck:
        """Test it; told apart from `check`, which `without` waits for."""
        if secrets is None:
            values = await apart(load_secrets, account, self._credentials)
            box = SecretBox(account, values, self._credentials)
        else:
            box = await self._draft_box(account, secrets)
        connections = self._connections(account, Steps(account, self._on_progress))
        try:
            return await make_provider(account, box, connections).check()
        finally:
            await connections.aclose()

    async def _draft_box(self, account: Account, secrets: dict[str, str]) -> SecretBox:
        entered = {key: value for key, value in self.renewals.newest(secrets).items() if value}
        fields = provider_class(account.provider).info.fields
        needed = tuple(f.key for f in fields if f.secret and f.key not in entered)
        stored: dict[str, str] = {}
        known = await self._store.run(self._store.workspace.find_account, account.account_id)
        if needed and known is not None:
            stored = await apart(self._credentials.load, account.account_id, needed)
        return DraftBox(account, entered, stored, self._credentials, self.renewals)

    def _connections(self, account: Account, steps: Steps) -> Connections:
        connections = Connections(self._ledger, pace=self.pace, on_wait=steps.waiting)
        steps.calls = lambda: connections.calls
        return connections

    async def _account(
        self, account: Account, options: RefreshOptions, steps: Steps
    ) -> AccountOutcome:
        """One account's refresh; ends in an outcome whatever happens."""
        connections = self._connections(account, steps)
        outcome = steps.outcome(cancelled=True)
        try:
            outcome = await self._run_job(account, options, connections, steps)
        except asyncio.CancelledError:
            outcome = steps.outcome(cancelled=True)
        except ServiceError as error:
            outcome = steps.outcome(error)
        except Exception as error:  # noqa: BLE001 - a bug in one account stops no other
            _log.exception("refresh of an account ended in a bug")
            outcome = steps.outcome(error)
        finally:
            await asyncio.shield(self._end(account, outcome, connections))
        return outcome

    async def _run_job(
        self, account: Account, options: RefreshOptions, connections: Connections, steps: Steps
    ) -> AccountOutcome:
        values = await apart(load_secrets, account, self._credentials)
        box = SecretBox(account, values, self._credentials)
        key, to_keep = person_key(account, values)
        if to_keep:
            await self._keep_person_key(box, to_keep)
        plan = await self._store.run(
            self._store.workspace.plan, account.account_id, datetime.now(UTC), options
        )
        provider = make_provider(account, box, connections)
        return await AccountJob(account, provider, plan, self._store, key, steps).run()

    async def _keep_person_key(self, box: SecretBox, values: dict[str, str]) -> None:
        try:
            await box.save(values)
        except KeyringUnavailable:
            # It follows from the API key; it only has to be kept against a later change of that key.
            _log.info("the key that hides people could not be kept in the keyring")

    async def _end(
        self, account: Account, outcome: AccountOutcome, connections: Connections
    ) -> None:
        await connections.aclose()
        try:
            await self._store.run(
                self._store.workspace.finish, account.account_id, outcome, datetime.now(UTC)
            )
        except ServiceError as error:
            _log.warning("the refresh's end could not be noted: %s", redact(str(error)))
