"""What the promotions view asks the workspace for, with all figures made. Runs in a reading thread."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, cast

import msgspec

from services.domain.errors import NotOffered
from services.domain.metric_list import COUNTS
from services.domain.metrics import (
    MoneyTotal,
    RollUp,
    Total,
    add_money,
    add_up,
    count_of,
    lacking,
    roll_up,
)
from services.domain.rows import CampaignRow
from services.reports.options import Group, ReportOptions
from services.reports.promotions import promotions
from services.reports.rates import rates_under

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.domain.lenses import Lenses
    from services.domain.metric_list import RateDefinition
    from services.domain.rows import LinkRow, Selection
    from services.store.reader import Reader

_NAMED = 12
"""Campaigns that are named where they are left out; of more, their number tells."""


class Rolled(msgspec.Struct, frozen=True):
    """A rate over the campaigns of a row, with the names of (the first of) those it leaves out."""

    over: RollUp
    left_out: tuple[str, ...]

    @property
    def value(self) -> float | None:
        """The rate; None where no campaign has both counts, or their base is 0."""
        return self.over.value


class GroupRow(msgspec.Struct, frozen=True, kw_only=True):
    """A group (`campaign` None) or one campaign in it.

    `place` is the group's number, `name` None means the campaigns without a group. `sums` are by the
    counter's key, `rates` by the rate's key.
    """

    place: int
    name: str | None
    campaign: CampaignRow | None
    campaigns: tuple[CampaignRow, ...]
    channels: tuple[str, ...]
    providers: tuple[str, ...]
    first_sent_at: datetime | None
    last_sent_at: datetime | None
    sums: dict[str, Total]
    rates: dict[str, Rolled]
    money: MoneyTotal

    @property
    def key(self) -> tuple[object, ...]:
        """What identifies the row over reloads."""
        group = None if self.name is None else self.name.casefold()
        return (group,) if self.campaign is None else (group, self.campaign.key)

    def count(self, key: str) -> int | None:
        """A sum; for people only where the row is one campaign."""
        if self.campaign is not None:
            return count_of(self.campaign, key)
        return self.sums[key].value

    def rate(self, key: str) -> float | None:
        """A rate, sum over sum."""
        found = self.rates.get(key)
        return None if found is None else found.value


class Groups(msgspec.Struct, frozen=True, kw_only=True):
    """All groups, those without one last; for each its campaigns as rows, and all campaigns as one row.

    `lacks_pattern` tells that groups by name were asked for without a pattern.
    """

    rows: tuple[GroupRow, ...] = ()
    members: tuple[tuple[GroupRow, ...], ...] = ()
    whole: GroupRow | None = None
    lacks_pattern: bool = False
    total: int = 0
    """Campaigns of the whole workspace."""

    @property
    def grouped(self) -> bool:
        """Whether any campaign is in a group."""
        return any(row.name is not None for row in self.rows)


class _ReadOnce:
    """Answers the report's questions; campaigns are read only once."""

    def __init__(self, reader: Reader, campaigns: list[CampaignRow]) -> None:
        self._reader, self._campaigns = reader, campaigns

    def campaigns(self, _selection: Selection) -> list[CampaignRow]:
        return self._campaigns

    def links(self, selection: Selection) -> list[LinkRow]:
        return self._reader.links(selection)


def read_groups(
    reader: Reader, selection: Selection, lenses: Lenses, group: Group, pattern: str
) -> Groups:
    """Read the promotions of the selected campaigns.

    Args:
        reader: The workspace.
        selection: The campaigns.
        lenses: How rates are looked at.
        group: By what campaigns are put together.
        pattern: The groups by name.

    Raises:
        StoreFailed: The workspace cannot be read.
    """
    campaigns = reader.campaigns(selection)
    if not campaigns:
        return Groups(total=reader.facts().campaigns)
    options = ReportOptions(lenses=lenses, group=group, pattern=pattern)
    once = cast("Reader", _ReadOnce(reader, campaigns))
    try:
        found = promotions(once, selection, options)
    except NotOffered:
        return Groups(lacks_pattern=True, total=len(campaigns))
    rates = rates_under(lenses)
    rows = tuple(_row(n, one.name, one.campaigns, rates) for n, one in enumerate(found))
    members = tuple(
        tuple(_row(n, one.name, (campaign,), rates, campaign) for campaign in one.campaigns)
        for n, one in enumerate(found)
    )
    whole = _row(-1, None, tuple(campaigns), rates)
    return Groups(rows=rows, members=members, whole=whole, total=len(campaigns))


def _row(
    place: int,
    name: str | None,
    campaigns: tuple[CampaignRow, ...],
    rates: Sequence[RateDefinition],
    campaign: CampaignRow | None = None,
) -> GroupRow:
    sent = [one.sent_at for one in campaigns if one.sent_at is not None]
    return GroupRow(
        place=place,
        name=name,
        campaign=campaign,
        campaigns=campaigns,
        channels=tuple(sorted({one.channel for one in campaigns})),
        providers=tuple(sorted({one.provider for one in campaigns})),
        first_sent_at=min(sent, default=None),
        last_sent_at=max(sent, default=None),
        sums={} if campaign else {one.key: add_up(campaigns, one) for one in COUNTS},
        rates={one.key: _rolled(campaigns, one) for one in rates},
        money=add_money(campaigns),
    )


def _rolled(campaigns: Sequence[CampaignRow], definition: RateDefinition) -> Rolled:
    without = lacking(campaigns, definition)[:_NAMED]
    names = tuple(one.name or one.subject or one.campaign_id for one in without)
    return Rolled(roll_up(campaigns, definition), names)
