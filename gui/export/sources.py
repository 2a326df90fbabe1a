"""Where exported rows come from: what is on screen, what is selected, or the whole workspace.

A source is read in a background thread, in lists, so that millions of rows never lie in memory.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from services.domain.link_shares import LinkShares

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from gui.tables.model import SortBy
    from services.domain.link_shares import LinkShare
    from services.domain.rows import CampaignRow, LinkRow, Selection
    from services.store.reader import Reader

    Read = Callable[[Reader], Iterable[Sequence[Any]]]

CHUNK = 5_000
SAMPLED = 200
"""Rows from which the size of the file is estimated."""


class Scope(StrEnum):
    """Which rows are exported."""

    SELECTED = "selected"
    VIEW = "view"
    ALL = "all"


@dataclass(frozen=True)
class Sample:
    """The first rows of a source, and how many it has."""

    rows: tuple[Any, ...]
    count: int


@dataclass(frozen=True)
class Source:
    """Rows of one scope.

    Attributes:
        read: Gives all rows in lists; runs in the exporting thread.
        head: Gives the first of them; runs in a reading thread.
        count: How many they are, where that is known without reading.
        reason: Why they cannot be chosen; "" where they can.
    """

    read: Read
    head: Callable[[Reader], Sample]
    count: int | None = None
    reason: str = ""


def parts(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Rows in lists."""
    for first in range(0, len(rows), CHUNK):
        yield rows[first : first + CHUNK]


def in_memory(rows: Sequence[Any], reason: str = "") -> Source:
    """Rows that are at hand."""
    kept = tuple(rows)
    return Source(
        lambda _: parts(kept), lambda _: Sample(kept[:SAMPLED], len(kept)), len(kept), reason
    )


def missing(reason: str, count: int = 0) -> Source:
    """No rows, and why; `count` tells how many there are that cannot be had."""
    return replace(in_memory((), reason), count=count)


def stored(read: Callable[[Reader], Sequence[Any]], count: int | None = None) -> Source:
    """Rows that one question to the workspace brings."""

    def head(reader: Reader) -> Sample:
        rows = read(reader)
        return Sample(tuple(rows[:SAMPLED]), len(rows))

    return Source(lambda reader: parts(read(reader)), head, count)


def stored_clicks(selection: Selection, by: SortBy) -> Source:
    """Click rows in an order, streamed from a sorted copy."""

    def read(reader: Reader) -> Iterator[Sequence[Any]]:
        table = reader.click_table(selection, sort=by.column, descending=by.descending)
        try:
            for first in range(0, table.count, CHUNK):
                yield table.block(first, CHUNK)
        finally:
            table.close()

    def head(reader: Reader) -> Sample:
        rows = reader.click_head(selection, sort=by.column, descending=by.descending, count=SAMPLED)
        return Sample(tuple(rows), reader.click_count(selection))

    return Source(read, head)


@dataclass(frozen=True)
class SharedLink:
    """A link, its campaign where that is known, and its share of it."""

    link: LinkRow
    campaign: CampaignRow | None = None
    part: LinkShare | None = None

    @property
    def count(self) -> int | None:
        """The link's own clicks or clickers, as `base` says."""
        return self.part.count if self.part else None

    @property
    def whole(self) -> int | None:
        """Those of its campaign."""
        return self.part.whole if self.part else None

    @property
    def base(self) -> str | None:
        """What is counted: clicks or clickers."""
        return self.part.base if self.part else None

    @property
    def share(self) -> float | None:
        """The share, None where there is nothing that it could be of."""
        return self.part.value if self.part else None


def with_shares(
    links: Sequence[LinkRow],
    of: Sequence[LinkRow],
    campaigns: Sequence[CampaignRow],
    *,
    human: bool = False,
) -> list[SharedLink]:
    """Links with their campaigns and shares.

    Args:
        links: The links wanted.
        of: All links of their campaigns.
        campaigns: Their campaigns.
        human: Whether likely automatic clicks are left out.
    """
    shares = LinkShares(of, campaigns, human=human)
    known = {row.key: row for row in campaigns}
    return [SharedLink(link, known.get(link.key), shares.of(link)) for link in links]


def stored_people(selection: Selection, by: SortBy) -> Source:
    """Who clicked, in an order, streamed from a sorted copy."""

    def read(reader: Reader) -> Iterator[Sequence[Any]]:
        table = reader.people_table(selection, sort=by.column, descending=by.descending)
        try:
            yield from table.blocks(CHUNK)
        finally:
            table.close()

    def head(reader: Reader) -> Sample:
        table = reader.people_table(selection, sort=by.column, descending=by.descending)
        try:
            return Sample(tuple(table.block(0, SAMPLED)), table.count)
        finally:
            table.close()

    return Source(read, head)
