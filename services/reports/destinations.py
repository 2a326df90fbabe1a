"""Where links lead: one row a landing page, a domain, or a UTM value, over all campaigns, channels and providers."""

from __future__ import annotations

from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec

from services.domain.landing import UTM
from services.reports.column import NOT_SET, ReportColumn, count, text, time, within
from services.reports.link_figures import key_of
from services.reports.options import links_of
from services.reports.pages import Pages
from services.reports.report_kind import parts
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from services.domain.landing import Landing
    from services.domain.rows import CampaignKey, LinkRow, Selection
    from services.reports.options import ReportOptions
    from services.store.reader import Reader


Linked = tuple["LinkRow", "Landing"]
"""A link and the page it leads to."""


class Destination(msgspec.Struct, frozen=True, kw_only=True):
    """What led to one page, or to one domain.

    `clicks` and `human_clicks` are sums over the links whose clicks are known; `unknown` and `unchecked`
    are how many links they leave out. Clicks are as reported; of `logged` links the provider reports
    none, and those in its click log are counted. `clickers` are only there where exactly one link is behind it:
    people are never added. UTM values are all that occur, by name, then None where some of the links
    are without one; empty where none is set.
    """

    page: str
    kind: str
    domain: str | None
    pages: int
    links: int
    campaigns: int
    channels: tuple[str, ...]
    providers: tuple[str, ...]
    clicks: int | None
    unknown: int
    logged: int
    human_clicks: int | None
    unchecked: int
    clickers: int | None
    utm: tuple[tuple[str | None, ...], ...]
    last_click_at: datetime | None


class TagRow(msgspec.Struct, frozen=True):
    """What carried one value of one UTM parameter; `value` None = the parameter is not set."""

    parameter: str
    value: str | None
    links: Destination


def page_columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Page, domain, UTM tags, what led there, clicks."""
    return (
        text("page", tr("Page"), lambda row: row.page or None, unset=tr("(no address)")),
        text("kind", tr("Kind"), brief=False),
        text("domain", tr("Domain"), brief=False),
        *(
            text(
                name,
                tr("UTM {word}").format(word=name.removeprefix("utm_")),
                _utm(place),
                brief=False,
                unset=tr(NOT_SET),
            )
            for place, name in enumerate(UTM)
        ),
        *_behind(),
    )


def domain_columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Domain, its pages, what led there, clicks."""
    return (
        text("domain", tr("Domain"), unset=tr("(no web page)")),
        count("pages", tr("Pages")),
        *_behind(),
    )


def page_rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[Destination]]:
    """A row a landing page, most clicked first."""
    return parts(destinations(reader, selection, lambda page: page.normalised))


def domain_rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[Destination]]:
    """A row a registrable domain, most clicked first; what is no web page is one row without a domain."""
    return parts(destinations(reader, selection, lambda page: page.domain if page.ok else None))


def tag_columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """UTM parameter, its value, what carried it, clicks."""
    return (
        text("parameter", tr("Parameter")),
        text("value", tr("Value"), unset=tr(NOT_SET)),
        *(msgspec.structs.replace(within(column, "links"), adds_up=False) for column in _behind()),
    )


def tag_rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[TagRow]]:
    """For each UTM parameter a row a value, most clicked first, links without it as one of them.

    Each link is counted once a parameter. Links that are no web pages carry no such values and are left out.
    """
    channels, links = _linked(reader, selection)
    web = [(link, page) for link, page in links if page.ok]
    return parts(
        TagRow(name, value, found)
        for name in UTM
        for value, found in _grouped(web, channels, attrgetter(name))
    )


def destinations(
    reader: Reader, selection: Selection, by: Callable[[Landing], str | None]
) -> list[Destination]:
    """The links of the campaigns in the selection, put together by what `by` says of their pages.

    Raises:
        StoreFailed: The workspace cannot be read.
    """
    return [found for _, found in named(reader, selection, by)]


def named(
    reader: Reader,
    selection: Selection,
    by: Callable[[Landing], str | None],
    *,
    only_pages: bool = False,
) -> list[tuple[str | None, Destination]]:
    """As `destinations`, each with what `by` says of it.

    Args:
        reader: The workspace.
        selection: The campaigns.
        by: Tells what a page is put together by.
        only_pages: Whether links that lead to no web page are left out.

    Raises:
        StoreFailed: The workspace cannot be read.
    """
    channels, links = _linked(reader, selection)
    return _grouped([one for one in links if one[1].ok or not only_pages], channels, by)


def _linked(reader: Reader, selection: Selection) -> tuple[dict[CampaignKey, str], list[Linked]]:
    """The channels of the campaigns, and their links with the pages these lead to."""
    pages = Pages()
    channels = {row.key: row.channel for row in reader.campaigns(selection)}
    return channels, [(link, pages.of(link.url)) for link in reader.links(links_of(selection))]


def _grouped(
    links: Iterable[Linked],
    channels: dict[CampaignKey, str],
    by: Callable[[Landing], str | None],
) -> list[tuple[str | None, Destination]]:
    """Links put together, most clicked first."""
    groups: dict[str | None, list[Linked]] = {}
    for link, page in links:
        groups.setdefault(by(page), []).append((link, page))
    found = [(name, _joined(group, channels)) for name, group in groups.items()]
    found.sort(key=lambda one: (one[1].clicks is None, -(one[1].clicks or 0), one[0] or ""))
    return found


def _joined(group: Sequence[Linked], channels: dict[CampaignKey, str]) -> Destination:
    links = [link for link, _ in group]
    first = group[0][1]
    keys = {key_of(link) for link in links}
    clicks, unknown = _sum(link.all_clicks for link in links)
    human, unchecked = _sum(link.human_clicks for link in links)
    return Destination(
        page=first.normalised,
        kind=str(first.kind),
        domain=first.domain if first.ok else None,
        pages=len({page.normalised for _, page in group}),
        links=len(links),
        campaigns=len(keys),
        channels=_names(channels.get(key) for key in keys),
        providers=_names(link.provider for link in links),
        clicks=clicks,
        unknown=unknown,
        logged=sum(link.clicks is None and link.all_clicks is not None for link in links),
        human_clicks=human,
        unchecked=unchecked,
        clickers=links[0].unique_clicks if len(links) == 1 else None,
        utm=tuple(_values([getattr(page, name) for _, page in group]) for name in UTM),
        last_click_at=max(
            (link.last_click_at for link in links if link.last_click_at), default=None
        ),
    )


def _sum(values: Iterable[int | None]) -> tuple[int | None, int]:
    """The sum of what is known (None where nothing is), and how many are not."""
    known, unknown = [], 0
    for value in values:
        if value is None:
            unknown += 1
        else:
            known.append(value)
    return (sum(known) if known else None), unknown


def _names(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted({value for value in values if value}))


def _values(found: Sequence[str | None]) -> tuple[str | None, ...]:
    """The values that occur, by name, with None behind them where it occurs beside them."""
    names = _names(found)
    return (*names, None) if names and not all(found) else names


def utm_words(values: Iterable[str | None]) -> tuple[str, ...]:
    """UTM values for people: None is "(not set)"."""
    return tuple(tr(NOT_SET) if value is None else value for value in values)


def _utm(place: int) -> Callable[[Destination], str | None]:
    return lambda row: ", ".join(utm_words(row.utm[place])) or None


def _behind() -> tuple[ReportColumn, ...]:
    """What led there, and how it was clicked."""
    return (
        count("links", tr("Links"), brief=False),
        count("campaigns", tr("Campaigns"), adds_up=False),
        text("channels", tr("Channels"), lambda row: ", ".join(row.channels) or None, brief=False),
        text(
            "providers", tr("Providers"), lambda row: ", ".join(row.providers) or None, brief=False
        ),
        count("clicks", tr("Clicks")),
        count("human_clicks", tr("Clicks, human")),
        count(
            "unique_clicks", tr("Clickers"), lambda row: row.clickers, adds_up=False, brief=False
        ),
        time("last_click_at", tr("Last click")),
        count(
            "links_logged", tr("Links counted from the log"), lambda row: row.logged, brief=False
        ),
        count(
            "links_unknown", tr("Links without known clicks"), lambda row: row.unknown, brief=False
        ),
        count("links_unchecked", tr("Links not checked"), lambda row: row.unchecked, brief=False),
    )
