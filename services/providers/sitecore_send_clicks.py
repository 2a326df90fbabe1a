"""Single clicks of a campaign, whole or only the newest days, and the proof that none is missing.

A campaign with more clicks than fit on a page costs a call, and half a minute, for each page. Once
all of them were read, only the newest days are read again; the older rows are counted in the mark,
and if both together fall short of the campaign's total, everything is read after all. So clicks
that were reported late are found.
"""

from __future__ import annotations

from contextlib import aclosing
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import msgspec

from services.domain.decoding import decoder
from services.domain.errors import UnexpectedAnswer
from services.domain.kinds import ClickGrain
from services.domain.records import Batch, CampaignRef, Click, Mark, Person
from services.providers.sitecore_send_activity import LINK_CLICKED, PAGE_SIZE, Act, ActivityList
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from services.domain.plan import KnownCampaign, RefreshPlan
    from services.providers.sitecore_send_paging import SendApi

    Window = tuple[tuple[str, str], ...]

OVERLAP = timedelta(days=2)
"""Clicks of so many days before the newest one are read again."""
MARGIN = timedelta(days=1)
"""The zone of `From` and `To` is not documented, nor whether they are included."""
_DAY = "%d-%m-%Y"


class Remembered(msgspec.Struct, omit_defaults=True):
    """A campaign's mark: under which totals each part was read completely.

    `before` clicks lie before `day` (UTC), from which on they have to be read again; `short` is by
    how much they fell short of the campaign's total when all of them had been read. `page_size`
    is what the server granted.
    """

    links: str = ""
    clicks: str = ""
    countries: str = ""
    day: date | None = None
    before: int = 0
    short: int = 0
    page_size: int = PAGE_SIZE

    def mark(self, ref: CampaignRef) -> Mark:
        """The mark to be stored."""
        return Mark(_scope(ref), msgspec.json.encode(self).decode())


def remembered(campaign: KnownCampaign, plan: RefreshPlan) -> Remembered:
    """What is known of a campaign's earlier readings; nothing if its rows have to be read anew."""
    text = "" if campaign.rekeyed else plan.marks.get(_scope(campaign.ref), "")
    try:
        return decoder(Remembered).decode(text or "{}")
    except msgspec.DecodeError:
        return Remembered()


class ClickReader:
    """Reads one campaign's clicks.

    Args:
        api: Asks.
        campaign: What the workspace holds.
        plan: The refresh.
        memory: The campaign's mark; brought up to date by a complete reading.
    """

    def __init__(
        self, api: SendApi, campaign: KnownCampaign, plan: RefreshPlan, memory: Remembered
    ) -> None:
        self._campaign = campaign
        self._plan = plan
        self._memory = memory
        self._activity = ActivityList(api, campaign.ref.campaign_id, LINK_CLICKED)

    async def batches(self, total: int | None) -> AsyncGenerator[Batch, None]:
        """Clicks as their pages arrive.

        Args:
            total: The campaign's reported clicks.

        Raises:
            ServiceError: Something could not be read, or the list never held still.
        """
        day = self._memory.day
        if day is not None and total is not None and total > self._memory.page_size:
            count = _Count(day, self._memory.before)
            window = day_window(_midnight(day), self._plan.now)
            async with aclosing(self._read(window, count)) as batches:
                async for batch in batches:
                    yield batch
            if not self._activity.timeless and total - count.rows <= self._memory.short:
                self._remember(count)
                return
        count = _Count(None, 0)
        window = whole_window(self._campaign, self._plan.now)
        async with aclosing(self._read(window, count)) as batches:
            async for batch in batches:
                yield batch
        self._memory.short = max(0, (total or 0) - count.rows)
        self._remember(count)

    async def _read(self, window: Window, count: _Count) -> AsyncGenerator[Batch, None]:
        activity = self._activity
        async with aclosing(activity.read(window)) as pages:
            async for acts in pages:
                ref = self._campaign.ref
                yield Batch(clicks=tuple(click_of(act, number, ref) for act, number in acts))
        self._memory.page_size = activity.page_size or PAGE_SIZE
        if not activity.steady:
            raise UnexpectedAnswer(
                tr("Sitecore Send's list of clicks changed while it was read."),
                tr("What had arrived is kept. Refresh again later."),
            )
        count.take(activity.times_by_day)

    def _remember(self, count: _Count) -> None:
        """From which day on clicks are read again; none where rows have no time."""
        newest = None if self._activity.timeless else count.newest
        self._memory.day = None if newest is None else newest - OVERLAP
        self._memory.before = 0 if newest is None else count.until(newest - OVERLAP)


class _Count:
    """Clicks by day: those counted earlier, before `day`, and those of this reading."""

    def __init__(self, day: date | None, before: int) -> None:
        self._day = day
        self._before = before
        self._days: dict[date, int] = {}

    def take(self, times: dict[date, int]) -> None:
        """Take what a reading found; days that were counted earlier are cut off."""
        self._days = {
            day: count for day, count in times.items() if self._day is None or day >= self._day
        }

    @property
    def rows(self) -> int:
        """All clicks."""
        return self._before + sum(self._days.values())

    @property
    def newest(self) -> date | None:
        """The last day with a click."""
        return max(self._days, default=None)

    def until(self, day: date) -> int:
        """Clicks before a day."""
        return self._before + sum(count for one, count in self._days.items() if one < day)


def click_of(act: Act, number: int, ref: CampaignRef) -> Click:
    """A click; a row that stands for several is handed over once for each."""
    return Click(
        ref,
        act.key,
        act.at,
        occurrence=number,
        url=act.url,
        ip=act.ip,
        person=person_of(act),
        grain=ClickGrain.CLICK,
    )


def person_of(act: Act) -> Person:
    """Who it was: the e-mail address, or the member's id where there is none."""
    return Person(public_id=None if act.address else act.member, address=act.address, name=act.name)


def whole_window(campaign: KnownCampaign, now: datetime) -> Window:
    """The days from a campaign's making to today; no days where its times are not known."""
    begins = [at for at in (campaign.created_at, campaign.sent_at) if at is not None]
    return day_window(min(begins), now) if begins else ()


def day_window(first: datetime, last: datetime) -> Window:
    """`From` and `To`, wider at both ends."""
    # `To` may leave out its own day, in a zone up to 14 hours ahead: two days more, not one.
    return (("From", (first - MARGIN).strftime(_DAY)), ("To", (last + 2 * MARGIN).strftime(_DAY)))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _scope(ref: CampaignRef) -> str:
    return f"details:{ref.campaign_id}"
