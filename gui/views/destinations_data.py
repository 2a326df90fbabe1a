"""What the destinations view asks the workspace for. Runs in a reading thread."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, cast

import msgspec

from services.domain.landing import UTM
from services.domain.rows import CampaignKey, CampaignRow, LinkRow
from services.reports.destinations import Destination, named, utm_words
from services.reports.options import links_of
from services.reports.pages import Pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from services.domain.landing import Landing
    from services.domain.rows import Selection
    from services.store.reader import Reader

PAGE = "page"
"""The kind of a destination that is a page on the web."""
PAGES, DOMAINS = "pages", "domains"
ROWS = (PAGES, DOMAINS, *UTM)
"""What a row may be: a page, a domain, or a value of one of the five UTM parameters."""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """One row: a page, a domain with all its pages, or a UTM value; `text` "" is the lack of one.

    `found` holds the figures. `open_url` is the address as the most clicked link has it, to be
    opened; None where that is no web address. `only` is the one link behind the row, if it is one.
    """

    key: str
    text: str
    reason: str
    kind: str
    found: Destination
    campaigns: tuple[CampaignRow, ...]
    urls: tuple[str, ...]
    open_url: str | None
    only: LinkRow | None
    needle: str

    @property
    def web(self) -> bool:
        """Whether it is a page or domain on the web."""
        return self.kind == PAGE

    def clicks(self, *, human: bool) -> int | None:
        """Clicks of the links whose clicks are known; None where none are."""
        return self.found.human_clicks if human else self.found.clicks

    def unknown(self, *, human: bool) -> int:
        """How many links have no known clicks."""
        return self.found.unchecked if human else self.found.unknown

    def clickers(self, *, human: bool) -> int | None:
        """People of the only link; None where there are more links, or they are not known."""
        if human:
            return self.only.human_unique_clicks if self.only else None
        return self.found.clickers

    @property
    def last_click_at(self) -> datetime | None:
        """The newest stored click."""
        return self.found.last_click_at


class Places(msgspec.Struct, frozen=True, kw_only=True):
    """All rows of a selection, most clicked first, with the sums that shares are of.

    `links` counts all links, `unknown` and `unchecked` those without known clicks under either lens.
    """

    rows: tuple[Place, ...]
    campaigns: int
    links: int
    clicks: int
    human_clicks: int
    unknown: int
    unchecked: int
    total: int = 0
    """Campaigns of the whole workspace."""

    def whole(self, *, human: bool) -> int:
        """What shares are of."""
        return self.human_clicks if human else self.clicks

    def left_out(self, *, human: bool) -> int:
        """How many links no sum holds."""
        return self.unchecked if human else self.unknown


class _ReadOnce:
    """Answers the report's two questions from rows that were read already."""

    def __init__(self, campaigns: list[CampaignRow], links: list[LinkRow]) -> None:
        self._campaigns, self._links = campaigns, links

    def campaigns(self, _selection: Selection) -> list[CampaignRow]:
        return self._campaigns

    def links(self, _selection: Selection) -> list[LinkRow]:
        return self._links


def read_places(reader: Reader, selection: Selection, rows: str = PAGES) -> Places:
    """Read where the links of the selected campaigns lead.

    Args:
        reader: The workspace.
        selection: The campaigns.
        rows: What a row is, one of `ROWS`. UTM values are those of web pages only.

    Raises:
        StoreFailed: The workspace cannot be read.
    """
    campaigns = reader.campaigns(selection)
    links = reader.links(links_of(selection))
    once = cast("Reader", _ReadOnce(campaigns, links))
    found = named(once, selection, _by(rows), only_pages=rows in UTM)
    made = _rows(found, links, {row.key: row for row in campaigns}, rows)
    return Places(
        rows=made,
        campaigns=len(campaigns),
        links=sum(one.links for _, one in found),
        clicks=sum(one.clicks or 0 for _, one in found),
        human_clicks=sum(one.human_clicks or 0 for _, one in found),
        unknown=sum(one.unknown for _, one in found),
        unchecked=sum(one.unchecked for _, one in found),
        total=0 if campaigns else reader.facts().campaigns,
    )


def _by(rows: str) -> Callable[[Landing], str | None]:
    """What links are put together by."""
    if rows == PAGES:
        return attrgetter("normalised")
    if rows == DOMAINS:
        return lambda landing: landing.domain if landing.ok else None
    return attrgetter(rows)


def _rows(
    found: Sequence[tuple[str | None, Destination]],
    links: Iterable[LinkRow],
    campaigns: dict[CampaignKey, CampaignRow],
    rows: str,
) -> tuple[Place, ...]:
    pages, by = Pages(), _by(rows)
    behind: dict[str | None, list[LinkRow]] = {}
    first: dict[str | None, Landing] = {}
    for link in links:
        landing = pages.of(link.url)
        if rows in UTM and not landing.ok:
            continue
        key = by(landing)
        behind.setdefault(key, []).append(link)
        first.setdefault(key, landing)
    return tuple(
        _place(one, name, behind[name], first[name] if rows == PAGES else None, campaigns)
        for name, one in found
    )


def _place(
    found: Destination,
    name: str | None,
    links: list[LinkRow],
    landing: Landing | None,
    campaigns: dict[CampaignKey, CampaignRow],
) -> Place:
    """One row; `landing` is the page where a row is one."""
    keys = dict.fromkeys(CampaignKey(one.account_id, one.product, one.campaign_id) for one in links)
    rows = tuple(campaigns[key] for key in keys if key in campaigns)
    text = landing.label if landing else name or ""
    most = max(links, key=lambda one: (one.all_clicks or one.unique_clicks or 0, one.url))
    names = (word for row in rows for word in (row.name, row.subject) if word)
    tags = (word for values in found.utm for word in utm_words(values))
    return Place(
        key=name or "",
        text=text,
        reason=landing.reason if landing else "",
        kind=found.kind,
        found=found,
        campaigns=rows,
        urls=tuple(dict.fromkeys(one.url for one in links)),
        open_url=most.url if landing and landing.ok else None,
        only=links[0] if len(links) == 1 else None,
        needle="\n".join(dict.fromkeys((text, *names, *tags))).casefold(),
    )
