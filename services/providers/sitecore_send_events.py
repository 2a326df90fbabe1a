"""Who unsubscribed, bounced, complained or opened: read last, as their counts are known already.

Each kind costs one of the two calls a minute for each campaign. So only campaigns are asked for
whose counts say that there is something, that changed since, and whose details still exist.
"""

from __future__ import annotations

from contextlib import aclosing
from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec

from services.domain.errors import NotOffered, PermissionMissing, UnexpectedAnswer
from services.domain.kinds import CampaignStatus, EventKind
from services.domain.records import Batch, Event, Mark, Stamp
from services.domain.times import from_dotnet
from services.providers.sitecore_send_activity import (
    BOUNCED,
    COMPLAINED,
    OPENED,
    UNSUBSCRIBED,
    Act,
    ActivityList,
)
from services.providers.sitecore_send_clicks import day_window, person_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Collection, Iterable

    from services.domain.plan import RefreshPlan
    from services.domain.records import CampaignRef, Counters
    from services.providers.sitecore_send_paging import SendApi
    from services.providers.sitecore_send_rows import Listed

KEPT_FOR = timedelta(days=80)
_KINDS = {
    UNSUBSCRIBED: (EventKind.OPT_OUT, "opt_outs"),
    BOUNCED: (EventKind.BOUNCE, "bounced"),
    COMPLAINED: (EventKind.COMPLAINT, "complaints"),
    OPENED: (EventKind.OPEN, "opens"),
}
_REPORTING = frozenset({CampaignStatus.SENT, CampaignStatus.SENDING})


class EventReader:
    """Reads the events of a refresh's campaigns.

    Args:
        api: Asks.
        plan: The refresh, with its marks.
        rekeyed: Campaigns whose events have to be read whatever the marks say.
    """

    def __init__(self, api: SendApi, plan: RefreshPlan, rekeyed: Collection[CampaignRef]) -> None:
        self._api = api
        self._plan = plan
        self._rekeyed = rekeyed
        self._marks: dict[CampaignRef, dict[str, int]] = {}

    async def batches(
        self, campaigns: Iterable[Listed], *, opens: bool
    ) -> AsyncGenerator[Batch, None]:
        """Events of the newest campaigns first; opens, of which there are most, after all others.

        Raises:
            ServiceError: The provider cannot be reached or refuses the key.
        """
        chosen = sorted(
            filter(self._is_in_question, campaigns),
            key=lambda one: str(one.campaign.sent.utc),
            reverse=True,
        )
        kinds = [(UNSUBSCRIBED, BOUNCED, COMPLAINED), *([(OPENED,)] if opens else [])]
        jobs = [
            (one, kind)
            for group in kinds
            for one in chosen
            for kind in group
            if self._is_due(one, kind)
        ]
        for number, (one, kind) in enumerate(jobs):
            async with aclosing(self._one(one, kind)) as batches:
                async for batch in batches:
                    yield msgspec.structs.replace(batch, done=number, total=len(jobs))

    def _is_in_question(self, one: Listed) -> bool:
        sent = one.campaign.sent.utc
        return (
            sent is not None
            and one.campaign.status in _REPORTING
            and sent >= self._plan.now - KEPT_FOR
            and self._plan.period.holds(sent)
        )

    def _is_due(self, one: Listed, kind: str) -> bool:
        count = _count(one.counters, kind)
        return count > 0 and self._mark(one.campaign.ref).get(kind) != count

    def _mark(self, ref: CampaignRef) -> dict[str, int]:
        """The counts under which each kind was read completely."""
        if ref not in self._marks:
            text = "" if ref in self._rekeyed else self._plan.marks.get(_scope(ref), "")
            try:
                self._marks[ref] = msgspec.json.decode(text or "{}", type=dict[str, int])
            except msgspec.DecodeError:
                self._marks[ref] = {}
        return self._marks[ref]

    async def _one(self, one: Listed, kind: str) -> AsyncGenerator[Batch, None]:
        """One kind of one campaign; where it cannot be read, the others still can."""
        ref = one.campaign.ref
        activity = ActivityList(self._api, ref.campaign_id, kind)
        begins = [at for at in (one.campaign.created.utc, one.campaign.sent.utc) if at]
        window = day_window(min(begins), self._plan.now)
        try:
            async with aclosing(activity.read(window)) as pages:
                async for acts in pages:
                    yield Batch(
                        events=tuple(event_of(act, number, ref, kind) for act, number in acts)
                    )
        except (NotOffered, PermissionMissing, UnexpectedAnswer) as error:
            yield Batch(warnings=(str(error),))
            return
        if activity.steady:
            mark = self._mark(ref)
            mark[kind] = _count(one.counters, kind)
            yield Batch(marks=(Mark(_scope(ref), msgspec.json.encode(mark).decode()),))


def event_of(act: Act, number: int, ref: CampaignRef, kind: str) -> Event:
    """An event. An unsubscription's own time may stand in `ContextDescription`.

    A note with an address in it is not kept: only the address itself can be hidden.
    """
    at, note = act.at, act.note
    if kind == UNSUBSCRIBED and note is not None:
        told = from_dotnet(note)
        at = told if at == Stamp() and told.utc is not None else at
        note = None if told.utc is not None else note
    return Event(
        ref,
        _KINDS[kind][0],
        act.key,
        at,
        occurrence=number,
        person=person_of(act),
        ip=act.ip,
        detail=None if note is None or "@" in note else note,
    )


def _count(counters: Counters, kind: str) -> int:
    value = getattr(counters, _KINDS[kind][1])
    return value if isinstance(value, int) else 0


def _scope(ref: CampaignRef) -> str:
    return f"events:{ref.campaign_id}"
