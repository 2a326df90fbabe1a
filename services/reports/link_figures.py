"""The links report, and under lenses each link's human clicks, its click rate and its UTM tags."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec

from services.domain.landing import UTM
from services.domain.link_shares import rate_counts
from services.domain.metric_list import count_definition, link_rate_under
from services.domain.metrics import rate
from services.domain.rows import CampaignKey, CampaignRow, LinkRow
from services.domain.uncertainty import rate_interval
from services.reports.column import (
    NOT_SET,
    ReportColumn,
    count,
    from_title,
    share,
    spoken,
    text,
    to_title,
    within,
)
from services.reports.columns import LINKS
from services.reports.options import links_of
from services.reports.pages import Pages
from services.reports.report_kind import parts
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from services.domain.landing import Landing
    from services.domain.lenses import Lenses
    from services.domain.rows import Selection
    from services.reports.column import Getter
    from services.reports.options import ReportOptions
    from services.store.reader import Reader


class LinkFigures(msgspec.Struct, frozen=True):
    """A link, its campaign where that is listed, and the page it leads to."""

    link: LinkRow
    campaign: CampaignRow | None
    page: Landing


def key_of(row: LinkRow) -> CampaignKey:
    """The link's campaign within the workspace."""
    return row.key


def columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Without lenses those of the link table; with them more at the end."""
    if options.lenses is None:
        return spoken(LINKS)
    return (
        *(within(column, "link") for column in spoken(LINKS)),
        count("human_clicks", tr("Clicks, human"), attrgetter("link.human_clicks")),
        count(
            "human_unique_clicks",
            tr("Clickers, human"),
            attrgetter("link.human_unique_clicks"),
            adds_up=False,
        ),
        count(
            "all_clicks",
            tr(count_definition("all_clicks").title),
            attrgetter("link.all_clicks"),
            brief=False,
        ),
        *_rate_columns(options.lenses),
        *(
            text(
                name,
                tr("UTM {word}").format(word=name.removeprefix("utm_")),
                attrgetter(f"page.{name}"),
                brief=False,
                unset=tr(NOT_SET),
            )
            for name in UTM
        ),
        text("campaign", tr("Campaign"), attrgetter("link.campaign"), brief=False),
    )


def rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[LinkRow | LinkFigures]]:
    """Links by campaign, most clicked first; with their campaigns where there are lenses."""
    found = reader.links(links_of(selection))
    if options.lenses is None:
        return parts(found)
    campaigns = {row.key: row for row in reader.campaigns(selection)}
    pages = Pages()
    return parts(
        LinkFigures(link, campaigns.get(key_of(link)), pages.of(link.url)) for link in found
    )


def _rate_columns(lenses: Lenses) -> tuple[ReportColumn, ...]:
    """The base with its count, the rate of the link's clickers of it, and the interval."""
    definition = link_rate_under(lenses)
    base = count_definition(definition.denominator)
    key, title = definition.key, tr(definition.title)

    def counts(row: LinkFigures) -> tuple[int | None, int | None]:
        return rate_counts(row.link, row.campaign, definition)

    def below(row: LinkFigures) -> int | None:
        return counts(row)[1]

    def value(row: LinkFigures) -> float | None:
        return rate(*counts(row))

    def end(name: str) -> Getter:
        def found(row: LinkFigures) -> float | None:
            interval = rate_interval(*counts(row))
            return None if interval is None else float(getattr(interval, name))

        return found

    return (
        count(
            f"campaign_{base.key}",
            tr("{count} (campaign)").format(count=tr(base.title)),
            below,
            adds_up=False,
            brief=False,
        ),
        share(key, title, value),
        share(f"{key}_low", from_title(title), end("low"), brief=False),
        share(f"{key}_high", to_title(title), end("high"), brief=False),
    )
