"""A link within its campaign: its share of the clicks, and the counts behind its click rate.

The one place where tables, exports and reports take them from. Clicks are as reported, else those in the log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.domain.metrics import count_of, rate
from services.domain.rows import CampaignKey, CampaignRow, LinkRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from services.domain.metric_list import LinkRateDefinition


class LinkShare(msgspec.Struct, frozen=True):
    """`count` of `whole`, both of what `base` says: "clicks" or "clickers"."""

    count: int
    whole: int
    base: str

    @property
    def value(self) -> float:
        """The share as a part of 1."""
        return self.count / self.whole


class LinkShares:
    """What each link's share is of; sums are made once for all links of a selection.

    Args:
        links: All links of the campaigns.
        campaigns: The campaigns.
        human: Whether likely automatic clicks are left out.
    """

    def __init__(
        self, links: Iterable[LinkRow], campaigns: Iterable[CampaignRow], *, human: bool = False
    ) -> None:
        self._human = human
        self._clicks: dict[CampaignKey, int | None] = {}
        for link in links:
            known, clicks = self._clicks.get(link.key, 0), self._counts(link)[0]
            self._clicks[link.key] = None if known is None or clicks is None else known + clicks
        self._clickers = {
            row.key: row.human_clickers if human else row.unique_clicks for row in campaigns
        }

    def of(self, link: LinkRow) -> LinkShare | None:
        """A link's share: of its campaign's clicks, else of its clickers; None where it has none."""
        (clicks, clickers), whole = self._counts(link), self._clicks.get(link.key)
        if clicks is not None and whole is not None:
            return LinkShare(clicks, whole, "clicks") if whole else None
        people = self._clickers.get(link.key)
        return LinkShare(clickers, people, "clickers") if clickers is not None and people else None

    def _counts(self, link: LinkRow) -> tuple[int | None, int | None]:
        if self._human:
            return link.human_clicks, link.human_unique_clicks
        return link.all_clicks, link.unique_clicks


def rate_counts(
    link: LinkRow, campaign: CampaignRow | None, definition: LinkRateDefinition
) -> tuple[int | None, int | None]:
    """The two counts of a link's click rate: its clickers, and what of its campaign they are taken of."""
    clickers: int | None = getattr(link, definition.numerator)
    return clickers, None if campaign is None else count_of(campaign, definition.denominator)


def link_rate(
    link: LinkRow, campaign: CampaignRow | None, definition: LinkRateDefinition
) -> float | None:
    """A link's click rate; None where a count is unknown or the base is 0."""
    return rate(*rate_counts(link, campaign, definition))
