"""The one writer of CSV and TSV: RFC 4180 under a preset."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from services.domain.rounding import spoken
from services.reports.cells import LONGEST_CELL, cell_writers, find_zone
from services.reports.guard import guarded
from services.reports.request import Kind
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.reports.presets import Preset
    from services.reports.request import ExportColumn, Row

ZONE_COLUMN = "time_zone"
ZONE_TITLE = noop("Time zone")
MOST_ROWS = 1_048_576
"""Rows of an Excel sheet, the header among them."""


class CsvWriter:
    """Turns rows into text: `start`, `rows` as often as needed, `end`.

    Args:
        columns: The columns in their order.
        preset: How it is written.
        zone: IANA name of the zone of times, where the preset writes local ones.
        titles: Readable headers in place of machine names.
        personal: Whether personal columns are filled.

    Raises:
        ExportFailed: The zone is not known.
    """

    def __init__(
        self,
        columns: Sequence[ExportColumn],
        preset: Preset,
        *,
        zone: str = "UTC",
        titles: bool = False,
        personal: bool = False,
    ) -> None:
        self._columns = columns
        self._preset = preset
        self._writers = cell_writers(columns, preset, find_zone(zone), personal=personal)
        self._tail: tuple[str, ...] = (zone,) if self._names_zone() else ()
        self._titles = titles
        self._written = 0
        self._longest = 0

    @property
    def width(self) -> int:
        """Number of columns, the zone's among them."""
        return len(self._columns) + len(self._tail)

    def start(self) -> str:
        """The header row, behind a byte order mark where the preset wants one."""
        header = [column.title if self._titles else column.key for column in self._columns]
        if self._tail:
            header.append(tr(ZONE_TITLE) if self._titles else ZONE_COLUMN)
        if self._preset.guard:
            header = [guarded(name) for name in header]
        return ("\ufeff" if self._preset.bom else "") + self._lines([header])

    def rows(self, rows: Sequence[Row]) -> str:
        """Rows as text.

        Raises:
            ValueError: A row is not as wide as the columns.
        """
        writers, tail = self._writers, self._tail
        cells = [
            [write(value) for write, value in zip(writers, row, strict=True)] + [*tail]
            for row in rows
        ]
        self._written += len(cells)
        if self._preset.guard:
            widest = max((len(cell) for row in cells for cell in row), default=0)
            self._longest = max(self._longest, widest)
        return self._lines(cells)

    def end(self) -> str:
        """Nothing follows the rows."""
        return ""

    def warnings(self) -> tuple[str, ...]:
        """What a spreadsheet would cut; the file itself holds everything."""
        if not self._preset.guard:
            return ()
        found = []
        if self._written >= MOST_ROWS:
            found.append(
                tr(
                    "The file has {n} rows; Excel shows only the first {most}. "
                    "Export a shorter period at a time."
                ).format(n=spoken(self._written), most=spoken(MOST_ROWS - 1))
            )
        if self._longest > LONGEST_CELL:
            found.append(
                tr("Some texts are longer than the {n} characters that Excel shows.").format(
                    n=spoken(LONGEST_CELL)
                )
            )
        return tuple(found)

    def _names_zone(self) -> bool:
        return (
            self._preset.local_times
            and any(c.kind is Kind.TIME for c in self._columns)
            and all(c.key != ZONE_COLUMN for c in self._columns)
        )

    def _lines(self, rows: Sequence[Sequence[str]]) -> str:
        out = StringIO(newline="")
        csv.writer(
            out, delimiter=self._preset.delimiter, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n"
        ).writerows(rows)
        return out.getvalue()
