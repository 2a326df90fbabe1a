"""The one writer of workbooks (XLSX): sheets of typed cells, written row by row to the disk.

XlsxWriter keeps one row in memory and the sheets in temporary files, which lie in the folder of the
file that is made.
"""

from __future__ import annotations

import re
from contextlib import suppress
from functools import cache
from typing import IO, TYPE_CHECKING, Any

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.worksheet import Worksheet

from services.domain.rounding import spoken
from services.reports.cells import find_zone
from services.reports.csv_writer import MOST_ROWS
from services.reports.request import Kind
from services.reports.xlsx_cells import Losses, cell_putters, cell_text
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from services.reports.request import ExportColumn, Row

LONGEST_NAME = 31
"""Characters (UTF-16 units) of a sheet's name."""
_NARROWEST, _WIDEST = 8, 60
_SAMPLED = 200
"""Rows from which a column's width is judged."""
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff\ufffe\uffff]+")
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}


class _PlainSheet(Worksheet):  # type: ignore[misc]
    """A sheet without rich texts.

    In constant memory XlsxWriter takes every text of the form `<r>...</r>` for markup and writes it
    as it is, so that a campaign of that name would break the file or smuggle something into it.
    """

    def _xml_rich_inline_string(self, string: str, attributes: Any = ()) -> None:
        self._xml_inline_string(string, True, attributes)


class _Sink:
    """The finished file; asks between its pieces whether to go on.

    After a failure it swallows what is still written: the ZIP's writer closes in its own time.
    """

    def __init__(self, file: IO[bytes], check: Callable[[], None]) -> None:
        self._file = file
        self._check = check
        self._over = False

    def write(self, data: bytes) -> int:
        if self._over:
            return len(data)
        try:
            self._check()
            return self._file.write(data)
        except BaseException:
            self._over = True
            raise

    def seek(self, offset: int, whence: int = 0) -> int:
        return 0 if self._over else self._file.seek(offset, whence)

    def tell(self) -> int:
        return 0 if self._over else self._file.tell()

    def flush(self) -> None:
        if not self._over:
            self._file.flush()

    def close(self) -> None:
        """No more is written; what was is on its way to the disk."""
        self._over = True
        self._file.close()


class Book:
    """A workbook that is being made.

    Used as a context: ended well, the file is written; else all its files are closed.

    Args:
        path: Where to write; its folder takes the temporary files.
        title: The workbook's title in its properties.
        check: Called between the pieces of the finished file; what it raises ends the writing.

    Raises:
        OSError: Something cannot be written.
    """

    def __init__(self, path: Path, title: str, check: Callable[[], None]) -> None:
        self._sink = _Sink(path.open("xb"), check)
        self._book = Workbook(self._sink, {**_OPTIONS, "tmpdir": str(path.parent)})
        # Only files beyond 2 GB come out differently.
        self._book.use_zip64()
        self._book.set_properties({"title": cell_text(title, Losses())[:255]})
        # Excel keeps this name for itself; the facts have the other.
        self._about = sheet_name(tr("About", "the sheet of facts about a workbook"), ())
        self._names = {"history", self._about.casefold()}
        self.header_format = self._book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        self.wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        self.format = cache(lambda form: self._book.add_format({"num_format": form}))

    def __enter__(self) -> Book:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        try:
            if error is None:
                self._finish()
        finally:
            self._release()

    def add_sheet(self, name: str) -> Any:
        """A new sheet behind the others; its name is made valid and unique."""
        valid = sheet_name(name, self._names)
        self._names.add(valid.casefold())
        return self._book.add_worksheet(valid, _PlainSheet)

    def add_about(self) -> Any:
        """The sheet for the facts; its name is kept free."""
        return self._book.add_worksheet(self._about, _PlainSheet)

    def _finish(self) -> None:
        try:
            self._book.close()
        except FileCreateError as error:
            cause = error.args[0]
            raise (cause if isinstance(cause, OSError) else OSError(str(cause))) from None
        self._sink.flush()

    def _release(self) -> None:
        """Close what is open; on some systems an open file cannot be removed."""
        for sheet in self._book.worksheets():
            for file in (sheet.row_data_fh, sheet.fh):
                # What could not be written before cannot be written now.
                with suppress(OSError):
                    file.close()
        with suppress(OSError):
            self._sink.close()


def sheet_name(wanted: str, taken: Iterable[str]) -> str:
    r"""A valid name for a sheet: 31 characters, no `[]:*?/\`, and none that is taken.

    Args:
        wanted: The name as people know it.
        taken: Names in use, casefolded.
    """
    plain = _NOT_IN_NAMES.sub("-", wanted).strip().strip("'").strip()
    base, used = _shortened(plain, LONGEST_NAME) or tr("Sheet"), set(taken)
    name, number = base, 2
    while name.casefold() in used:
        name = numbered(base, number)
        number += 1
    return name


def numbered(name: str, number: int) -> str:
    """A sheet's name with a number behind it, as long as a name may be."""
    tail = f" {number}"
    return _shortened(name, LONGEST_NAME - len(tail)) + tail


def _shortened(text: str, units: int) -> str:
    cut = text.encode("utf-16-le", "replace")[: units * 2].decode("utf-16-le", "ignore")
    return cut.rstrip(" '")


class SheetWriter:
    """Writes one table over as many sheets as it needs.

    Args:
        book: The workbook.
        name: The first sheet's name; further ones get a number.
        columns: The columns in their order.
        zone: IANA name of the zone of times.
        titles: Readable headers, which name the zone, in place of machine names.
        personal: Whether personal columns are filled.
        losses: Counts what a cell cannot hold.
        most_rows: Rows of a sheet, the header among them.

    Raises:
        ExportFailed: The zone is not known.
    """

    def __init__(
        self,
        book: Book,
        name: str,
        columns: Sequence[ExportColumn],
        *,
        zone: str,
        titles: bool,
        personal: bool,
        losses: Losses,
        most_rows: int = MOST_ROWS,
    ) -> None:
        self._book = book
        self._name = name
        self._header = [
            cell_text(_title(column, zone) if titles else column.key, losses) for column in columns
        ]
        self._putters = cell_putters(
            columns, book.format, find_zone(zone), losses, personal=personal
        )
        self._shown = [personal or not column.personal for column in columns]
        self._kinds = [column.kind for column in columns]
        self._most = most_rows
        self._sampled = False
        self.sheets: list[str] = []
        self.written = 0
        self._begin()

    def rows(self, rows: Sequence[Row]) -> None:
        """Write rows.

        Raises:
            ValueError: A row is not as wide as the columns.
            OSError: There is no room.
        """
        if rows and not self._sampled:
            self._widths = self._judged(rows[:_SAMPLED])
            self._sampled = True
        for row in rows:
            if self._next == self._most:
                self.end()
                self._begin()
            at, sheet = self._next, self._sheet
            for column, (put, value) in enumerate(zip(self._putters, row, strict=True)):
                put(sheet, at, column, value)
            self._next += 1
            self.written += 1

    def end(self) -> None:
        """Complete the sheet that is being written."""
        for column, width in enumerate(self._widths):
            self._sheet.set_column(column, column, width)
        if self._header:
            self._sheet.autofilter(0, 0, max(self._next - 1, 0), len(self._header) - 1)

    def warnings(self) -> tuple[str, ...]:
        """Where the rows are, if one sheet did not hold them."""
        if len(self.sheets) < 2:
            return ()
        return (
            tr(
                "A sheet holds {most} rows below its header: {sheet} has {n} and continues on {others}."
            ).format(
                most=spoken(self._most - 1),
                sheet=self.sheets[0],
                n=spoken(self.written),
                others=_listed(self.sheets[1:]),
            ),
        )

    def _begin(self) -> None:
        wanted = self._name if not self.sheets else numbered(self._name, len(self.sheets) + 1)
        self._sheet = self._book.add_sheet(wanted)
        self.sheets.append(self._sheet.get_name())
        for column, title in enumerate(self._header):
            self._sheet.write_string(0, column, title, self._book.header_format)
        self._sheet.freeze_panes(1, 0)
        if not self._sampled:
            self._widths = self._judged(())
        self._next = 1

    def _judged(self, rows: Sequence[Row]) -> list[int]:
        """Widths in characters that show the header and what the first rows hold."""
        values = zip(*rows, strict=True) if rows else [()] * len(self._header)
        return [
            min(
                max(_NARROWEST, len(title) + 3, *(_length(v, kind) for v in seen if shown)), _WIDEST
            )
            for title, kind, shown, seen in zip(
                self._header, self._kinds, self._shown, values, strict=True
            )
        ]


def _title(column: ExportColumn, zone: str) -> str:
    return f"{column.title} ({zone})" if column.kind is Kind.TIME else column.title


def _length(value: object, kind: Kind) -> int:
    if value is None:
        return 0
    if kind is Kind.TIME:
        return 20
    if kind is Kind.DAY:
        return 11
    if kind is Kind.TEXT:
        return max((len(line) for line in str(value).splitlines()), default=0) + 1
    if isinstance(value, int) and kind is Kind.COUNT:
        return len(f"{value:,}") + 2
    return 10


def _listed(names: Sequence[str]) -> str:
    if len(names) < 2:
        return names[0]
    return tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
