"""Promotions: campaigns put together by own tag, by name, or by the utm_campaign of their links.

Messages and clicks are added; people never are. A campaign may be in several groups, so groups do not add up
either. A rate of a group is the sum of its numerators over the sum of its denominators, over those
campaigns that have both; the others are counted and named.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from services.domain.errors import NotOffered
from services.domain.metric_list import COUNTS, CountDefinition, RateDefinition
from services.domain.metrics import add_money, add_up, lacking, roll_up
from services.domain.rows import CampaignRow
from services.domain.uncertainty import rate_interval
from services.reports.column import (
    NOT_SET,
    ReportColumn,
    count,
    counted_title,
    from_title,
    number,
    share,
    text,
    time,
    to_title,
)
from services.reports.link_figures import key_of
from services.reports.options import links_of
from services.reports.pages import Pages
from services.reports.rates import rates_under
from services.reports.report_kind import parts
from services.reports.request import Kind
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from decimal import Decimal

    from services.domain.rows import CampaignKey, Selection
    from services.reports.column import Getter
    from services.reports.options import ReportOptions
    from services.store.reader import Reader

_PEOPLE = {"unique_opens": noop("Openers"), "unique_clicks": noop("Clickers")}
_NAMED = 20
"""Campaigns that are named where they are left out; of more, their number tells."""


class Promotion(msgspec.Struct, frozen=True):
    """Campaigns of one group; `name` None are those in no group."""

    name: str | None
    campaigns: tuple[CampaignRow, ...]


def columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Group, what is in it, sums, and rates with the number of campaigns they leave out."""
    rates = rates_under(options.seen_by)
    return (
        text("group", tr("Promotion"), lambda row: row.name, unset=tr(NOT_SET)),
        text("grouped_by", tr("Grouped by"), lambda _: options.group, brief=False),
        count("campaigns", tr("Campaigns"), lambda row: len(row.campaigns), adds_up=False),
        text("channels", tr("Channels"), _several("channel")),
        text("providers", tr("Providers"), _several("provider"), brief=False),
        time(
            "first_sent_at",
            tr("First sent"),
            lambda row: min(_sent(row), default=None),
            brief=False,
        ),
        time(
            "last_sent_at", tr("Last sent"), lambda row: max(_sent(row), default=None), brief=False
        ),
        *(_sum_column(one) for one in COUNTS if one.adds_up),
        *(_people_column(key) for key in _PEOPLE),
        *_money_columns(),
        *(column for one in rates for column in _rate_columns(one)),
        text("left_out", tr("Left out of rates"), lambda row: _left_out(row, rates), brief=False),
    )


def rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[Promotion]]:
    """A row a group by name, those in no group last.

    Raises:
        NotOffered: Groups by name without a pattern.
    """
    return parts(promotions(reader, selection, options))


def promotions(reader: Reader, selection: Selection, options: ReportOptions) -> list[Promotion]:
    """The groups of the selected campaigns.

    Raises:
        NotOffered: Groups by name without a pattern.
        StoreFailed: The workspace cannot be read.
    """
    campaigns = reader.campaigns(selection)
    names_of = _namer(reader, selection, options)
    groups: dict[str, tuple[str, list[CampaignRow]]] = {}
    rest: list[CampaignRow] = []
    for campaign in campaigns:
        names = {name.casefold(): name for name in reversed(names_of(campaign))}
        for folded, name in names.items():
            groups.setdefault(folded, (name, []))[1].append(campaign)
        if not names:
            rest.append(campaign)
    found = [Promotion(name, tuple(group)) for _, (name, group) in sorted(groups.items())]
    return [*found, Promotion(None, tuple(rest))] if rest else found


def patterns_of(text: str) -> list[str]:
    """The single patterns of an option: "Spring*; Black Friday" is two.

    Raises:
        NotOffered: There is none.
    """
    found = list(dict.fromkeys(filter(None, (piece.strip() for piece in text.split(";")))))
    if not found:
        raise NotOffered(
            tr("Groups by name need to know which names belong together."),
            tr("Give a pattern such as Spring*; several are separated by a semicolon."),
        )
    return found


def _namer(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Callable[[CampaignRow], Sequence[str]]:
    """Tells the groups of a campaign."""
    if options.group == "tag":
        return lambda campaign: campaign.tags
    if options.group == "utm_campaign":
        tagged = _utm_campaigns(reader, selection)
        return lambda campaign: sorted(tagged.get(campaign.key, ()))
    known = [(pattern, _matcher(pattern)) for pattern in patterns_of(options.pattern)]
    return lambda campaign: [
        pattern for pattern, matches in known if matches.fullmatch(campaign.name or "")
    ]


def _matcher(pattern: str) -> re.Pattern[str]:
    """A pattern where * stands for any text, without case."""
    pieces = (re.escape(piece) for piece in re.split(r"\*+", pattern))
    return re.compile(".*".join(pieces), re.IGNORECASE | re.DOTALL)


def _utm_campaigns(reader: Reader, selection: Selection) -> dict[CampaignKey, set[str]]:
    pages = Pages()
    found: dict[CampaignKey, set[str]] = {}
    for link in reader.links(links_of(selection)):
        name = pages.of(link.url).utm_campaign
        if name:
            found.setdefault(key_of(link), set()).add(name)
    return found


def _several(field: str) -> Getter:
    return lambda row: ", ".join(sorted({getattr(one, field) for one in row.campaigns})) or None


def _sent(row: Promotion) -> list[datetime]:
    return [one.sent_at for one in row.campaigns if one.sent_at is not None]


def _sum_column(definition: CountDefinition) -> ReportColumn:
    brief = definition.key in {"sends", "delivered_derived", "all_clicks", "human_clicks"}
    return count(
        definition.key,
        tr(definition.title),
        lambda row: add_up(row.campaigns, definition).value,
        adds_up=False,
        brief=brief,
    )


def _people_column(key: str) -> ReportColumn:
    """Always empty: one person may be in several campaigns of the group."""
    return count(key, tr(_PEOPLE[key]), lambda _: None, adds_up=False, brief=False)


def _money_columns() -> tuple[ReportColumn, ReportColumn]:
    """Cost where all reported costs are of one currency, and which currencies they are of."""

    def cost(row: Promotion) -> Decimal | None:
        amounts = add_money(row.campaigns).amounts
        return amounts[0][1] if len(amounts) == 1 else None

    def currency(row: Promotion) -> str | None:
        return ", ".join(code for code, _ in add_money(row.campaigns).amounts if code) or None

    return (
        ReportColumn(key="cost", title=tr("Cost"), kind=Kind.MONEY, value=cost, brief=False),
        text("currency", tr("Currency"), currency, brief=False),
    )


def _rate_columns(definition: RateDefinition) -> tuple[ReportColumn, ...]:
    """A rate with its two sums and the number of campaigns it leaves out; the click rate with its interval."""
    key, title = definition.key, tr(definition.title)
    click = definition.numerator in {"unique_clicks", "human_clickers"}

    def bound(name: str) -> Getter:
        def value(row: Promotion) -> float | None:
            whole = roll_up(row.campaigns, definition)
            found = rate_interval(whole.numerator, whole.denominator) if whole.included else None
            return None if found is None else float(getattr(found, name))

        return value

    def sum_of(name: str) -> Getter:
        def value(row: Promotion) -> int | None:
            whole = roll_up(row.campaigns, definition)
            return int(getattr(whole, name)) if whole.included else None

        return value

    make = share if definition.percent else number
    ends = (
        share(f"{key}_low", from_title(title), bound("low"), brief=False),
        share(f"{key}_high", to_title(title), bound("high"), brief=False),
    )
    return (
        make(key, title, lambda row: roll_up(row.campaigns, definition).value, brief=click),
        *(ends if click else ()),
        count(
            f"{key}_numerator",
            counted_title(title, tr(definition.what)),
            sum_of("numerator"),
            adds_up=False,
            brief=False,
        ),
        count(
            f"{key}_denominator",
            counted_title(title, tr(definition.base)),
            sum_of("denominator"),
            adds_up=False,
            brief=False,
        ),
        count(
            f"{key}_left_out",
            tr("{title}: campaigns left out").format(title=title),
            lambda row: roll_up(row.campaigns, definition).excluded,
            adds_up=False,
            brief=False,
        ),
    )


def _left_out(row: Promotion, rates: Sequence[RateDefinition]) -> str | None:
    """The campaigns that each rate leaves out, by name."""
    found = []
    for definition in rates:
        without = lacking(row.campaigns, definition)
        if without:
            names = [one.name or one.campaign_id for one in without[:_NAMED]]
            more = [tr("{n} more").format(n=len(without) - _NAMED)] if len(without) > _NAMED else []
            told = tr("{title}: {names}")
            found.append(told.format(title=tr(definition.title), names=", ".join([*names, *more])))
    return "; ".join(found) or None
