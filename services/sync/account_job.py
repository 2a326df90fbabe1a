"""One account's refresh: totals, account-wide lists, details newest first, figures; whatever arrives is kept."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

import msgspec

from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    ServiceError,
    StoreFailed,
    UnexpectedAnswer,
    Unreachable,
)
from services.domain.plan import AccountOutcome, Progress
from services.sync.gather import Gatherer
from services.sync.privacy import screen

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from services.domain.accounts import Account
    from services.domain.plan import KnownCampaign, RefreshPlan
    from services.domain.records import AccountFacts, Batch
    from services.providers.base import Provider
    from services.sync.connecting import Connections
    from services.sync.gate import StoreGate
    from services.sync.privacy import PersonKey

_log = logging.getLogger(__name__)
MOST_WARNINGS = 50
FAULTS_IN_A_ROW = 3
"""So many unreachable campaigns one after the other mean that the provider is down, not the campaign."""


class AccountJob:
    """Reads one account into the workspace.

    Args:
        account: The account as it is stored.
        provider: Its provider, ready to be asked.
        plan: What to read and what is known.
        store: The workspace's door.
        key: Hides people before anything is stored.
        connections: Counts the calls.
        on_progress: Told after each batch and wait, in this thread.
    """

    def __init__(
        self,
        account: Account,
        provider: Provider,
        plan: RefreshPlan,
        store: StoreGate,
        key: PersonKey,
        connections: Connections,
        on_progress: Callable[[Progress], None],
    ) -> None:
        self._account = account
        self._provider = provider
        self._plan = plan
        self._store = store
        self._key = key
        self._connections = connections
        self._on_progress = on_progress
        self._gather = Gatherer(self._write)
        self._phase = "totals"
        self._done = 0
        self._total: int | None = None
        self._pages = 0
        self._rows = 0
        self._campaigns = 0
        self._faults_in_a_row = 0
        self._faulty: list[ServiceError] = []
        self._warnings: dict[str, None] = {}

    async def run(self) -> AccountOutcome:
        """Read everything; ends in an outcome, also when cancelled or failing. Only a bug is raised."""
        started = time.monotonic()
        error: ServiceError | None = None
        cancelled = False
        try:
            await self._read()
        except asyncio.CancelledError:
            cancelled = True
        except ServiceError as known:
            error = known
        finally:
            flushed = await self._last_write()
        error = error or flushed
        return self._outcome(error, cancelled=cancelled, seconds=time.monotonic() - started)

    async def _last_write(self) -> ServiceError | None:
        """Keep what arrived, however the reading ended."""
        try:
            await asyncio.shield(self._gather.flush())
        except ServiceError as known:
            return known
        return None

    async def _read(self) -> None:
        await self._facts()
        await self._phase_of("totals", self._provider.totals(self._plan))
        if self._plan.totals_only:
            return
        await self._phase_of("events", self._provider.events(self._plan))
        await self._gather.flush()
        due = await self._store.run(
            self._store.workspace.details_due,
            self._account.account_id,
            self._provider.info,
            self._plan,
            keyed_by=self._key.print,
        )
        await self._details(due)
        await self._optional(self._phase_of("figures", self._provider.figures(self._plan)))
        if self._faulty:
            raise self._summed_up()

    async def _facts(self) -> None:
        """Ask who the account is, where that is allowed; a changed identity is the provider's to refuse."""
        try:
            facts = await self._provider.facts()
        except (NotOffered, PermissionMissing) as error:
            self._warn(str(error))
            return
        if facts is not None:
            await self._store.run(self._save_facts, facts)

    def _save_facts(self, facts: AccountFacts) -> None:
        workspace = self._store.workspace
        stored = workspace.find_account(self._account.account_id)
        if stored is None:
            return
        workspace.save_account(
            msgspec.structs.replace(
                stored,
                external_id=facts.external_id or stored.external_id,
                external_label=facts.label or stored.external_label,
                time_zone=facts.time_zone or stored.time_zone,
                currency=facts.currency or stored.currency,
            )
        )

    async def _phase_of(self, phase: str, batches: AsyncIterator[Batch]) -> None:
        self._phase, self._done, self._total = phase, 0, None
        self._tell()
        async for batch in batches:
            if phase == "totals":
                self._campaigns += len(batch.campaigns)
                self._done = batch.done if batch.done is not None else self._campaigns
            elif batch.done is not None:
                self._done = batch.done
            self._total = batch.total if batch.total is not None else self._total
            await self._take(batch)

    async def _details(self, due: tuple[KnownCampaign, ...]) -> None:
        """Read the campaigns' details, as many side by side as the provider permits, newest first."""
        self._phase, self._done, self._total = "details", 0, len(due)
        self._tell()
        waiting = iter(due)

        async def worker() -> None:
            for campaign in waiting:
                await self._one_detail(campaign)
                self._done += 1
                self._tell()

        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(min(self._provider.info.parallel, len(due))):
                    group.create_task(worker())
        except* ServiceError as errors:
            raise _first(errors) from None

    async def _one_detail(self, campaign: KnownCampaign) -> None:
        try:
            async for batch in self._provider.details(campaign, self._plan):
                await self._take(batch)
            self._faults_in_a_row = 0
        except (NotOffered, PermissionMissing) as error:
            self._warn(str(error))
        except UnexpectedAnswer as error:
            self._faulty.append(error)
        except Unreachable as error:
            self._faulty.append(error)
            self._faults_in_a_row += 1
            if self._faults_in_a_row >= FAULTS_IN_A_ROW:
                raise

    async def _optional(self, phase: Awaitable[None]) -> None:
        """Run a phase whose failure costs nothing that is reported: it becomes a warning."""
        try:
            await phase
        except (CredentialsRejected, StoreFailed):
            raise
        except ServiceError as error:
            self._warn(str(error))

    async def _take(self, batch: Batch) -> None:
        self._pages += 1
        self._rows += batch.rows
        for warning in batch.warnings:
            self._warn(warning)
        await self._gather.add(screen(batch, self._key, keep_personal=self._account.keep_personal))
        self._tell()

    async def _write(self, batch: Batch) -> None:
        await self._store.run(
            self._store.workspace.apply, self._account.account_id, batch, keyed_by=self._key.print
        )

    def _warn(self, text: str) -> None:
        if len(self._warnings) < MOST_WARNINGS:
            self._warnings[text] = None

    def _tell(self) -> None:
        self._on_progress(
            Progress(
                account_id=self._account.account_id,
                account=self._account.name,
                phase=self._phase,
                campaigns_done=self._done,
                campaigns_total=self._total,
                pages=self._pages,
                rows=self._rows,
                calls=self._connections.calls,
            )
        )

    def _summed_up(self) -> ServiceError:
        first = self._faulty[0]
        if len(self._faulty) == 1:
            return first
        return type(first)(
            f"{len(self._faulty)} campaigns could not be read: {first.sentence}",
            first.remedy,
            detail=first.detail,
        )

    def _outcome(
        self, error: ServiceError | None, *, cancelled: bool, seconds: float
    ) -> AccountOutcome:
        return AccountOutcome(
            account_id=self._account.account_id,
            account=self._account.name,
            provider=self._account.provider,
            campaigns=self._campaigns,
            rows=self._rows,
            pages=self._pages,
            calls=self._connections.calls,
            seconds=seconds,
            cancelled=cancelled,
            error_code=error.code if error else None,
            error=error.sentence if error else None,
            remedy=error.remedy if error else None,
            detail=error.detail if error else None,
            warnings=tuple(self._warnings),
        )


def _first(errors: BaseExceptionGroup[ServiceError]) -> ServiceError:
    """The first known error of a group."""
    found: BaseException = errors
    while isinstance(found, BaseExceptionGroup):
        found = found.exceptions[0]
    if not isinstance(found, ServiceError):
        raise found
    return found
