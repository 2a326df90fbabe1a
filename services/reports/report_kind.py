"""What a report is: its name and words, its columns, and how its rows are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from services.domain.rows import Selection
    from services.reports.column import ReportColumn
    from services.reports.options import ReportOptions
    from services.store.reader import Reader

OVERVIEW = "overview"
CAMPAIGN_REPORT = "campaign-report"
COMPOUND = (OVERVIEW, CAMPAIGN_REPORT)
"""Reports of several tables in one file, which are none of the catalogue's."""
CHUNK = 5_000
"""Rows that travel together."""


class ReportKind(msgspec.Struct, frozen=True, kw_only=True):
    """One report.

    Args:
        name: Its word, as on the command line.
        title: Its name for people; in English, as `about`, and said through `services.wording.tr`.
        one: What one row is, in words ("campaign").
        columns: Its columns under options.
        rows: Reads its rows in lists; the columns' getters take them apart.
        about: What it tells, in one or two sentences.
        many: `one` in the plural where an "s" does not make it.
        feeds: What a provider has to report for it: "links", "clicks", "breakdowns", "versions" or
            "" (campaigns are enough).
        picks: Whether a click filter (countries, devices, ...) narrows it.
        count: Counts its rows without reading them; None = they are read.
        by_click: Whether its period goes by the time of the clicks; else by the campaigns' send times.
    """

    name: str
    title: str
    one: str
    columns: Callable[[ReportOptions], tuple[ReportColumn, ...]]
    rows: Callable[[Reader, Selection, ReportOptions], Iterable[Sequence[Any]]]
    about: str
    many: str = ""
    feeds: str = ""
    picks: bool = False
    by_click: bool = False
    count: Callable[[Reader, Selection, ReportOptions], int] | None = None


def parts(rows: Iterable[Any], size: int = CHUNK) -> Iterator[list[Any]]:
    """Rows in lists of `size`, the last one shorter; nothing where there are none."""
    left = iter(rows)
    while part := list(islice(left, size)):
        yield part
