"""The refresh engine: one task an account, so that one account's failure never stops another's."""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from services.credentials import KeyringUnavailable
from services.domain.errors import ServiceError
from services.domain.plan import AccountOutcome, Progress, RefreshOptions, RefreshOutcome
from services.http.redaction import redact
from services.sync.account_job import AccountJob
from services.sync.connecting import (
    Connections,
    SecretBox,
    load_secrets,
    make_provider,
    person_key,
)

if TYPE_CHECKING:
    from collections.abc import Callable

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
        self._pace = pace
        self._on_progress = on_progress
        self._tasks: list[asyncio.Task[AccountOutcome]] = []

    async def refresh(self, options: RefreshOptions) -> RefreshOutcome:
        """Refresh the accounts asked for and tell how each ended. `stop` ends it early; what arrived is kept."""
        started = time.monotonic()
        accounts = await self._store.run(self._store.workspace.accounts)
        chosen = [
            a for a in accounts if options.accounts is None or a.account_id in options.accounts
        ]
        async with asyncio.TaskGroup() as group:
            self._tasks = [group.create_task(self._account(account, options)) for account in chosen]
        outcomes = tuple(task.result() for task in self._tasks)
        self._tasks = []
        return RefreshOutcome(outcomes, time.monotonic() - started)

    def stop(self) -> None:
        """Stop a running refresh; `refresh` then returns with what has been done. Call in the loop's thread."""
        for task in self._tasks:
            task.cancel()

    async def check(self, account: Account, secrets: dict[str, str] | None = None) -> AccountCheck:
        """Test an account. `secrets` are those of a form that is not stored yet.

        Raises:
            ServiceError: The test failed; the sentence says why.
        """
        if secrets is None:
            values = await asyncio.to_thread(load_secrets, account, self._credentials)
            box = SecretBox(account, values, self._credentials)
        else:
            box = SecretBox(account, secrets, None)
        connections = self._connections(account)
        try:
            return await make_provider(account, box, connections).check()
        finally:
            await connections.aclose()

    def _connections(self, account: Account) -> Connections:
        def waiting(seconds: float, why: str) -> None:
            self._on_progress(
                Progress(
                    account_id=account.account_id,
                    account=account.name,
                    phase="waiting",
                    text=why,
                    wait_seconds=seconds,
                )
            )

        return Connections(self._ledger, pace=self._pace, on_wait=waiting)

    async def _account(self, account: Account, options: RefreshOptions) -> AccountOutcome:
        """One account's refresh; ends in an outcome whatever happens."""
        connections = self._connections(account)
        outcome = _failed(account, None)
        try:
            outcome = await self._run_job(account, options, connections)
        except asyncio.CancelledError:
            outcome = _cancelled(account)
        except ServiceError as error:
            outcome = _failed(account, error)
        except Exception as error:  # noqa: BLE001 - a bug in one account stops no other
            _log.exception("refresh of an account ended in a bug")
            outcome = _bug(account, error)
        finally:
            await asyncio.shield(self._end(account, outcome, connections))
        return outcome

    async def _run_job(
        self, account: Account, options: RefreshOptions, connections: Connections
    ) -> AccountOutcome:
        values = await asyncio.to_thread(load_secrets, account, self._credentials)
        box = SecretBox(account, values, self._credentials)
        key, to_keep = person_key(account, values)
        if to_keep:
            await self._keep_person_key(box, to_keep)
        plan = await self._store.run(
            self._store.workspace.plan, account.account_id, datetime.now(UTC), options
        )
        provider = make_provider(account, box, connections)
        return await AccountJob(
            account, provider, plan, self._store, key, connections, self._on_progress
        ).run()

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


def _failed(account: Account, error: ServiceError | None) -> AccountOutcome:
    return AccountOutcome(
        account.account_id,
        account.name,
        account.provider,
        error_code=error.code if error else "bug",
        error=error.sentence if error else "The refresh did not begin.",
        remedy=error.remedy if error else "",
        detail=error.detail if error else "",
    )


def _cancelled(account: Account) -> AccountOutcome:
    return AccountOutcome(account.account_id, account.name, account.provider, cancelled=True)


def _bug(account: Account, error: Exception) -> AccountOutcome:
    return AccountOutcome(
        account.account_id,
        account.name,
        account.provider,
        error_code="bug",
        error=f"Sendsight made a mistake while it read {account.name}.",
        remedy="What had arrived is kept. Please report it with the details.",
        detail=redact(f"{type(error).__name__}: {error}"),
    )
