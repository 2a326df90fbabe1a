"""The tables of a recipe: reports with the chosen columns in the chosen order.

A column that is no longer there is told and left out; the others stay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from services.domain.rounding import spoken
from services.recipes.faults import shown
from services.recipes.recipe import CAMPAIGN_REPORT, COMPOUND, ColumnChoice, Recipe
from services.recipes.selecting import lenses_of
from services.recipes.summary import summary_table
from services.recipes.table import Table
from services.reports.catalogue import REPORTS, find_report
from services.reports.options import ReportOptions
from services.reports.report import Report
from services.wording import tr

if TYPE_CHECKING:
    from services.recipes.selecting import Chosen
    from services.reports.request import Chunks, Row
    from services.store.reader import Reader

MOST_SORTED = 300_000
"""Rows that are sorted in memory; a longer table stays in the report's own order."""
_CHUNK = 5_000
_PARTS = ("campaigns", "links", "daily", "breakdowns")
"""What an overview holds behind its summary."""
_CAMPAIGN_PARTS = (*_PARTS[:3], "hourly", "breakdowns", "decay")
Warn = Callable[[str], None]


def tables_of(recipe: Recipe, reader: Reader, chosen: Chosen, warn: Warn) -> tuple[Table, ...]:
    """The tables a recipe asks for; their rows are read when a writer asks for them.

    Args:
        recipe: The recipe.
        reader: Reads the workspace.
        chosen: What the recipe means today.
        warn: Told of columns that mean nothing and of rows that could not be sorted.

    Raises:
        NotOffered: There is no such report.
    """
    if recipe.report not in COMPOUND:
        return (_chosen_columns(_table(recipe.report, reader, chosen), recipe.columns, warn),)
    names = _CAMPAIGN_PARTS if recipe.report == CAMPAIGN_REPORT else _PARTS
    parts = [_table(name, reader, chosen) for name in names if name in REPORTS]
    return (summary_table(reader, chosen), *parts)


def check_columns(recipe: Recipe, warn: Warn) -> None:
    """Tell which of a single report's columns are not there; no rows are read.

    Raises:
        NotOffered: There is no such report.
    """
    options = ReportOptions(lenses=lenses_of(recipe), personal=recipe.format.personal)
    columns = tuple(column.for_export for column in find_report(recipe.report).columns(options))
    table = Table(name=recipe.report, title="", columns=columns, rows=lambda: ())
    _chosen_columns(table, recipe.columns, warn)


def _table(name: str, reader: Reader, chosen: Chosen) -> Table:
    report = Report(name, reader, chosen.selection, options=chosen.options)
    return Table(
        name=report.name,
        title=report.title,
        columns=report.export_columns,
        rows=report.chunks,
        count=report.count,
    )


def _chosen_columns(table: Table, choice: ColumnChoice, warn: Warn) -> Table:
    """The table with the chosen columns, in the chosen order."""
    places = {column.key: place for place, column in enumerate(table.columns)}
    for key in dict.fromkeys((*choice.shown, *filter(None, [choice.sort]))):
        if key not in places:
            words = tr("The report {report} has no column {column}; it is left out.")
            warn(words.format(report=table.name, column=shown(key)))
    wanted = [places[key] for key in dict.fromkeys(choice.shown) if key in places]
    if choice.shown and not wanted:
        warn(tr("None of the recipe's columns is there, so all are shown."))
    sort = places.get(choice.sort)
    rows = table.rows if sort is None else _sorting(table, sort, choice.descending, warn)
    if not wanted:
        return msgspec.structs.replace(table, rows=rows)
    return msgspec.structs.replace(
        table, columns=tuple(table.columns[place] for place in wanted), rows=_picking(rows, wanted)
    )


def _picking(rows: Callable[[], Chunks], wanted: list[int]) -> Callable[[], Chunks]:
    def picked() -> Iterator[Sequence[Row]]:
        for chunk in rows():
            yield [tuple(row[place] for place in wanted) for row in chunk]

    return picked


def _sorting(table: Table, place: int, descending: bool, warn: Warn) -> Callable[[], Chunks]:
    def ordered() -> Iterator[Sequence[Row]]:
        kept: list[Row] = []
        chunks = iter(table.rows())
        for chunk in chunks:
            kept += chunk
            if len(kept) > MOST_SORTED:
                warn(
                    tr(
                        "{table} has more than {n} rows, so they are in the report's own order."
                    ).format(table=table.title, n=spoken(MOST_SORTED))
                )
                break
        else:
            kept = sorted_rows(kept, place, descending=descending)
        for first in range(0, len(kept), _CHUNK):
            yield kept[first : first + _CHUNK]
        yield from chunks

    return ordered


def sorted_rows(rows: list[Row], place: int, *, descending: bool) -> list[Row]:
    """Rows by a column, texts without case; rows without a value come last either way."""

    def key(row: Row) -> Any:
        value = row[place]
        return value.casefold() if isinstance(value, str) else value

    known = [row for row in rows if row[place] is not None]
    known.sort(key=key, reverse=descending)
    return known + [row for row in rows if row[place] is None]
