"""A report: columns, rows of raw values in chunks, and totals of what may be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.reports.catalogue import find_report
from services.reports.columns import COLUMNS
from services.reports.options import ReportOptions
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from services.domain.rows import Selection
    from services.reports.column import ReportColumn
    from services.reports.request import ExportColumn, Row
    from services.store.reader import Reader

REPORTS = tuple(COLUMNS)
"""The four tables of what was read; all reports are in `catalogue.REPORTS`."""


class Totals:
    """Sums of the columns that may be added, over the rows seen so far.

    `partial` names those that some rows do not report: their sums cover the other rows.
    """

    def __init__(self, columns: Sequence[ReportColumn]) -> None:
        self._places = [n for n, column in enumerate(columns) if column.adds_up]
        self._keys = [columns[n].key for n in self._places]
        self._sums = [0] * len(self._places)
        self._known = [0] * len(self._places)
        self.seen = 0

    def add(self, rows: Sequence[Row]) -> None:
        """Add rows."""
        self.seen += len(rows)
        for at, place in enumerate(self._places):
            values = [row[place] for row in rows]
            known = [value for value in values if isinstance(value, int)]
            self._sums[at] += sum(known)
            self._known[at] += len(known)

    @property
    def sums(self) -> dict[str, int | None]:
        """The sums by column; None where no row reports the figure."""
        return {
            key: total if known else None
            for key, total, known in zip(self._keys, self._sums, self._known, strict=True)
        }

    @property
    def partial(self) -> frozenset[str]:
        """Columns whose sum leaves out rows that do not report the figure."""
        return frozenset(
            key for key, known in zip(self._keys, self._known, strict=True) if 0 < known < self.seen
        )


class Report:
    """One report over a selection, read when its rows are asked for.

    Args:
        name: One of `catalogue.REPORTS`.
        reader: Reads the workspace; in one thread at a time.
        selection: Which rows; the period goes by the campaign's send time, for clicks by the click.
        personal: Whether recipients and IP addresses are shown where they are kept.
        options: How it looks at its rows; None = without lenses, in UTC.

    Raises:
        NotOffered: There is no such report.
    """

    def __init__(
        self,
        name: str,
        reader: Reader,
        selection: Selection,
        *,
        personal: bool = False,
        options: ReportOptions | None = None,
    ) -> None:
        asked = options or ReportOptions()
        if personal:
            asked = msgspec.structs.replace(asked, personal=True)
        self.kind = find_report(name)
        self.name = name
        self.title = tr(self.kind.title)
        self.options = asked
        self.columns = self.kind.columns(asked)
        self.totals = Totals(self.columns)
        self._reader = reader
        self._selection = selection
        self._getters = [column.getter(personal=asked.personal) for column in self.columns]

    @property
    def export_columns(self) -> tuple[ExportColumn, ...]:
        """The columns for a writer."""
        return tuple(column.for_export for column in self.columns)

    def count(self) -> int:
        """How many rows there are now; most reports are read for it.

        Raises:
            StoreFailed: The workspace cannot be read.
            NotOffered: The report cannot be made of this selection and these options.
        """
        asked = (self._reader, self._selection, self.options)
        if self.kind.count is not None:
            return self.kind.count(*asked)
        return sum(len(structs) for structs in self.kind.rows(*asked))

    def chunks(self) -> Iterator[list[Row]]:
        """The rows, read anew; `totals` follow them.

        Raises:
            StoreFailed: The workspace cannot be read.
            NotOffered: The report cannot be made of this selection and these options.
        """
        self.totals = Totals(self.columns)
        getters = self._getters
        for structs in self.kind.rows(self._reader, self._selection, self.options):
            # Column by column: half the time of row by row.
            rows: list[Row] = list(zip(*(map(get, structs) for get in getters), strict=True))
            self.totals.add(rows)
            yield rows
