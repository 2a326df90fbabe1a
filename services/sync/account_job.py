"""One account's refresh: totals, account-wide lists, details newest first, figures; whatever arrives is kept."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import TYPE_CHECKING, cast

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
from services.providers.base import Provider
from services.sync.gather import Gatherer
from services.sync.privacy import screen
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable

    from services.domain.accounts import Account
    from services.domain.plan import AccountOutcome, KnownCampaign, RefreshPlan
    from services.domain.records import AccountFacts, Batch
    from services.sync.gate import StoreGate
    from services.sync.privacy import PersonKey
    from services.sync.steps import Steps

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
        steps: Told of each batch.
    """

    def __init__(
        self,
        account: Account,
        provider: Provider,
        plan: RefreshPlan,
        store: StoreGate,
        key: PersonKey,
        steps: Steps,
    ) -> None:
        self._account = account
        self._provider = provider
        self._plan = plan
        self._store = store
        self._key = key
        self._steps = steps
        self._gather = Gatherer(self._write)
        self._faults_in_a_row = 0
        self._faulty: list[ServiceError] = []

    async def run(self) -> AccountOutcome:
        """Read everything; ends in an outcome, also when cancelled or failing. Only a bug is raised."""
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
        return self._steps.outcome(error or flushed, cancelled=cancelled)

    async def _last_write(self) -> ServiceError | None:
        """Keep what arrived, however the reading ended."""
        try:
            await asyncio.shield(self._gather.finish())
        except ServiceError as known:
            return known
        return None

    async def _read(self) -> None:
        await self._facts()
        await self._phase_of("totals", self._provider.totals(self._plan))
        if self._plan.totals_only:
            return
        if type(self._provider).events is not Provider.events:
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
            self._steps.warn(str(error))
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
        self._steps.begin(phase)
        async with _closing(batches) as reading:
            async for batch in reading:
                await self._take(batch, of_phase=True)
        self._steps.end()

    async def _details(self, due: tuple[KnownCampaign, ...]) -> None:
        """Read the campaigns' details, as many side by side as the provider permits, newest first."""
        self._steps.begin("details", len(due))
        waiting = iter(due)

        async def worker() -> None:
            for campaign in waiting:
                await self._one_detail(campaign)
                self._steps.one_done()

        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(min(self._provider.info.parallel, len(due))):
                    group.create_task(worker())
        except* ServiceError as errors:
            raise _first(errors) from None
        self._steps.end()

    async def _one_detail(self, campaign: KnownCampaign) -> None:
        try:
            async with _closing(self._provider.details(campaign, self._plan)) as reading:
                async for batch in reading:
                    await self._take(batch)
            self._faults_in_a_row = 0
        except (NotOffered, PermissionMissing) as error:
            self._steps.warn(str(error))
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
            self._steps.warn(str(error))

    async def _take(self, batch: Batch, *, of_phase: bool = False) -> None:
        self._steps.take(batch)
        if of_phase:
            self._steps.advance(batch)
        await self._gather.add(screen(batch, self._key, keep_personal=self._account.keep_personal))
        self._steps.tell()

    async def _write(self, batch: Batch) -> None:
        await self._store.run(
            self._store.workspace.apply, self._account.account_id, batch, keyed_by=self._key.print
        )

    def _summed_up(self) -> ServiceError:
        first = self._faulty[0]
        if len(self._faulty) == 1:
            return first
        return type(first)(
            tr("{n} campaigns could not be read: {reason}").format(
                n=len(self._faulty), reason=first.sentence
            ),
            first.remedy,
            detail=first.detail,
        )


def _closing(batches: AsyncIterator[Batch]) -> aclosing[AsyncGenerator[Batch, None]]:
    """A provider's iterator that is closed where the reading stops, not when the collector finds it."""
    return aclosing(cast("AsyncGenerator[Batch, None]", batches))


def _first(errors: BaseExceptionGroup[ServiceError]) -> ServiceError:
    """The first known error of a group."""
    found: BaseException = errors
    while isinstance(found, BaseExceptionGroup):
        found = found.exceptions[0]
    if not isinstance(found, ServiceError):
        raise found
    return found
