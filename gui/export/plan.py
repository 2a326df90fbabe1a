"""One export in all its choices, as a frozen value that background threads work on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from gui.export.sources import Sample

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from gui.export.fields import Field, Getter
    from gui.export.options import Options
    from gui.export.sources import Source
    from services.reports.clipboard import Flavours
    from services.reports.request import ExportRequest, Row
    from services.store.reader import Reader

LINES = 5
"""Lines of the preview, the titles among them."""
MOST_COPIED = 100_000
"""Rows that the clipboard takes; more are refused, never cut."""
_NOWHERE = Path("preview")


class Preview(msgspec.Struct, frozen=True):
    """How the file will begin, and how large it will be.

    `text` is the file's beginning, the byte order mark left out; of a file that is no text `cells` are
    its titles and first rows instead. `size` is an estimate in bytes. `longest` is the length of the longest
    text among the first rows, in the units in which spreadsheets count (UTF-16).
    """

    text: str
    rows: int
    columns: int
    size: int
    cells: tuple[tuple[str, ...], ...] = ()
    longest: int = 0


class Copied(msgspec.Struct, frozen=True):
    """What goes to the clipboard, and how many rows it has."""

    flavours: Flavours
    rows: int


class _Enough(Exception):
    """No more rows are wanted."""


@dataclass(frozen=True)
class Plan:
    """What is written, and how.

    Attributes:
        title: The table's name for people.
        source: The rows.
        fields: The columns in their order.
        options: The choices about the file.
        personal: Whether personal data is included.
        zone: IANA name of the zone of times.
        decimal_mark: The locale's.
    """

    title: str
    source: Source
    fields: tuple[Field, ...]
    options: Options
    personal: bool = False
    zone: str = "UTC"
    decimal_mark: str = "."

    def chunks(self, reader: Reader) -> Iterator[Sequence[Row]]:
        """All rows as values, in lists; for the exporting thread."""
        getters = self._getters(words=self.options.words)
        for rows in self.source.read(reader):
            yield _values(rows, getters)

    def request(
        self,
        path: Path = _NOWHERE,
        *,
        overwrite: bool = False,
        total: int | None = None,
        facts: dict[str, Any] | None = None,
    ) -> ExportRequest:
        """The order to the writer; its rows are given by `chunks`."""
        from services.reports.presets import EXCEL
        from services.reports.request import ExportRequest

        options = self.options
        return ExportRequest(
            title=self.title,
            columns=tuple(field.column for field in self.fields),
            rows=lambda: (),
            path=path,
            format=options.format,
            preset=options.preset if options.format == "csv" else EXCEL,
            zone=self.zone,
            decimal_mark=self.decimal_mark,
            titles=options.titles and options.titled,
            personal=self.personal,
            total=total,
            metadata=facts or {},
            sidecar=options.facts,
            overwrite=overwrite,
        )

    def preview(self, sample: Sample) -> Preview:
        """The first lines exactly as the file will have them, and the size it will have."""
        from services.reports.export import table_writer

        rows = _values(sample.rows, self._getters(words=self.options.words))
        if not self.options.text:
            return self._cells(rows, sample.count)
        writer = table_writer(self.request())
        start, first = writer.start(), writer.rows(rows[: LINES - 1])
        rest = writer.rows(rows[LINES - 1 :])
        size = len(start.encode())
        if rows:
            size += len((first + rest).encode("utf-8", "replace")) * sample.count // len(rows)
        text = (start + first).removeprefix("\ufeff")
        return Preview(text, sample.count, writer.width, size, longest=_longest(rows))

    def _cells(self, rows: list[Row], count: int) -> Preview:
        from gui.export.sampling import cells, headers, measured

        request = self.request()
        shown = (headers(request), *cells(request, rows[: LINES - 1]))
        size = measured(request, rows, count)
        return Preview("", count, len(request.columns), size, shown, _longest(rows))

    def copied(
        self, reader: Reader, *, most: int = MOST_COPIED, stopped: Callable[[], bool] = bool
    ) -> Copied | None:
        """All rows for the clipboard: always for a spreadsheet, in words, with readable titles.

        Args:
            reader: Brings them.
            most: Of more rows nothing is copied.
            stopped: Asked now and then.

        Returns:
            None where there are more rows, or it was stopped.
        """
        from services.reports.clipboard import flavours

        getters, rows = self._getters(words=True), 0

        def values() -> Iterator[Row]:
            nonlocal rows
            for part in self.source.read(reader):
                rows += len(part)
                if rows > most or stopped():
                    raise _Enough
                yield from _values(part, getters)

        try:
            made = flavours(
                [field.column for field in self.fields],
                values(),
                headers=True,
                decimal_mark=self.decimal_mark,
                zone=self.zone,
                personal=self.personal,
            )
        except _Enough:
            return None
        return Copied(made, rows)

    def _getters(self, *, words: bool) -> list[Getter]:
        return [field.getter(words=words, personal=self.personal) for field in self.fields]


def _longest(rows: Sequence[Row]) -> int:
    texts = (value for row in rows for value in row if isinstance(value, str))
    return max((len(text.encode("utf-16-le", "replace")) // 2 for text in texts), default=0)


def _values(rows: Sequence[Any], getters: Sequence[Getter]) -> list[Row]:
    return [tuple(get(row) for get in getters) for row in rows]
