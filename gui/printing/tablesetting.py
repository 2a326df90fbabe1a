"""Setting a table: widths of columns, lines of cells, and slices for its head and rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from gui.printing.blocks import Row
from gui.printing.pages import Slice
from gui.printing.paper import PT, Laid, Style
from gui.theme.tokens import LIGHT
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPainter

    from gui.printing.blocks import Table
    from gui.printing.paper import Type

PAD = 4 * PT
"""Blank left and right of a cell."""
RISE = 2.6 * PT
"""Blank above and below a row's text."""
HAIR = 0.5 * PT
LEAST_TEXT = 70 * PT
SMALL = 8
"""Rows of a table that is never divided."""
SPARE_MOST = 30 * PT
"""Blank that a number's column may take more than it needs."""
TITLE_MOST = 62 * PT
"""Width of a number's column that its title may ask for."""


class TableSetter:
    """Sets one table into a given width.

    Args:
        table: The table.
        kind: The type.
        left: Where it begins.
        room: Its width.
        accent: Colour of the line below the head.
    """

    def __init__(self, table: Table, kind: Type, left: float, room: float, accent: str) -> None:
        self._table, self._type, self._accent = table, kind, accent
        self._left, self._room = left, room
        self._widths = self._share_out()
        self._starts = [left + sum(self._widths[:n]) for n in range(len(self._widths))]

    def slices(self, check: Callable[[], None]) -> Iterator[Slice]:
        """The head and all rows; the first two and the last two rows stay together, small tables whole.

        Args:
            check: Called for every row; what it raises ends the work.
        """
        head = self._head()
        yield head
        last = len(self._table.rows) - 1
        above = head
        for number, row in enumerate(self._table.rows):
            check()
            made = self._slice(row)
            if row.group or row.total:
                above = head
            following = self._table.rows[number + 1] if number < last else None
            made.keep = following is not None and (
                last < SMALL or number in (0, last - 1) or row.group or following.total
            )
            made.head = above
            yield made
            if row.group:
                above = self._head_within(head, row)

    def _slice(self, row: Row) -> Slice:
        if row.wide:
            return self._wide(row)
        return self._group(row) if row.group else self._row(row)

    def _measured(self) -> list[Row]:
        """The rows whose cells stand in columns."""
        return [row for row in self._table.rows if not row.group and not row.wide]

    def _share_out(self) -> list[float]:
        """Numbers take what they need, texts share the rest."""
        columns = self._table.columns
        widths = [self._needed(n) if column.number else 0.0 for n, column in enumerate(columns)]
        shares = sum(column.share for column in columns if not column.number)
        rest = self._room - sum(widths)
        texts = sum(not column.number for column in columns)
        least = LEAST_TEXT * texts
        if rest < least:
            # Too many numbers: all give way by the same share.
            factor = (self._room - least) / max(sum(widths), 1.0)
            widths = [width * factor for width in widths]
            rest = least
        spare = rest - sum(self._wanted(n) for n, column in enumerate(columns) if not column.number)
        numbers = len(columns) - texts
        if spare > 0 and numbers:
            # What texts do not need sets the numbers apart.
            each = min(spare / len(columns), SPARE_MOST)
            widths = [w + each if c.number else w for w, c in zip(widths, columns, strict=True)]
            rest -= each * numbers
        return [
            width if column.number else rest * column.share / shares
            for width, column in zip(widths, columns, strict=True)
        ]

    def _wanted(self, number: int) -> float:
        """The width at which no text of a column is broken."""
        cells = {row.cells[number].partition("\n") for row in self._measured()}
        widths = [self._type.width(main, Style.STRONG) for main, _, _ in cells]
        widths += [self._type.width(small, Style.SMALL) for _, _, small in cells]
        return max(widths, default=0.0) + 2 * PAD

    def _needed(self, number: int) -> float:
        title = self._table.columns[number].title
        words = max((self._type.width(word, Style.COLUMN) for word in title.split()), default=0.0)
        widest = max(words, min(self._type.width(title, Style.COLUMN), TITLE_MOST))
        rows = self._measured()
        for total in (False, True):
            parts = {row.cells[number] for row in rows if row.total == total}
            main = {part.partition("\n")[0] for part in parts}
            small = {part.partition("\n")[2] for part in parts}
            style = Style.STRONG if total else Style.BODY
            widths = [self._type.width(text, style) for text in main]
            widths += [self._type.width(text, Style.SMALL) for text in small]
            widest = max([widest, *widths])
        return widest + 2 * PAD

    def _head(self) -> Slice:
        laid = [
            self._type.lay(column.title, Style.COLUMN, width - 2 * PAD)
            if not column.number
            else None
            for column, width in zip(self._table.columns, self._widths, strict=True)
        ]
        lines = [self._title_lines(n) for n in range(len(laid))]
        line = self._type.line(Style.COLUMN)
        tall = max(max(len(each) for each in lines) * line, *(each.height for each in laid if each))
        height = tall + 2 * RISE + PT

        def paint(painter: QPainter, top: float) -> None:
            bottom = top + height - RISE - PT
            for n, each in enumerate(laid):
                if each is not None:
                    each.paint(painter, self._starts[n] + PAD, bottom - each.height)
                    continue
                begin = bottom - len(lines[n]) * line
                self._numbers(painter, n, begin, lines[n], Style.COLUMN)
            self._rule(painter, top + height - PT / 2, self._accent, PT)

        return Slice(height, paint, keep=True)

    def _title_lines(self, number: int) -> list[str]:
        """A number's title broken at words, since lines at the right are painted one by one."""
        room = self._widths[number] - 2 * PAD
        lines: list[str] = []
        for word in self._table.columns[number].title.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._type.width(longer, Style.COLUMN) <= room + 1:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines or [""]

    def _row(self, row: Row) -> Slice:
        style = Style.STRONG if row.total else Style.BODY
        texts: dict[int, list[Laid]] = {}
        numbers: dict[int, list[tuple[str, Style]]] = {}
        for n, (cell, column) in enumerate(zip(row.cells, self._table.columns, strict=True)):
            main, _, small = cell.partition("\n")
            lines = [(main, style), *([(small, Style.SMALL)] if small else [])]
            if column.number:
                numbers[n] = lines
            else:
                room = self._widths[n] - 2 * PAD
                texts[n] = [self._type.lay(text, each, room) for text, each in lines]
        heights = [sum(laid.height for laid in each) for each in texts.values()]
        heights += [sum(self._type.line(s) for _, s in each) for each in numbers.values()]
        height = max(heights) + 2 * RISE

        def paint(painter: QPainter, top: float) -> None:
            self._paint_texts(painter, top + RISE, texts)
            self._paint_numbers(painter, top + RISE, numbers)
            if row.total:
                self._rule(painter, top, LIGHT.line_strong, PT)
            else:
                self._rule(painter, top + height, LIGHT.line, HAIR)

        return Slice(height, paint)

    def _paint_texts(self, painter: QPainter, top: float, texts: dict[int, list[Laid]]) -> None:
        for n, laid in texts.items():
            y = top
            for each in laid:
                each.paint(painter, self._starts[n] + PAD, y)
                y += each.height

    def _paint_numbers(
        self, painter: QPainter, top: float, numbers: dict[int, list[tuple[str, Style]]]
    ) -> None:
        for n, lines in numbers.items():
            y = top
            for text, style in lines:
                self._numbers(painter, n, y, [text], style)
                y += self._type.line(style)

    def _group(self, row: Row) -> Slice:
        main, _, small = row.cells[0].partition("\n")
        room = self._room - 2 * PAD
        laid = [self._type.lay(main, Style.STRONG, room)]
        laid += [self._type.lay(small, Style.SMALL, room)] if small else []
        height = sum(each.height for each in laid) + 2 * RISE + PT

        def paint(painter: QPainter, top: float) -> None:
            area = QRectF(self._left, top, self._room, height)
            painter.fillRect(area, QColor(LIGHT.window))
            y = top + RISE
            for each in laid:
                each.paint(painter, self._left + PAD, y)
                y += each.height

        return Slice(height, paint, mark=row.bookmark, level=1)

    def _wide(self, row: Row) -> Slice:
        laid = self._type.lay(row.cells[0], Style.MUTED, self._room - 2 * PAD)
        height = laid.height + 2 * RISE

        def paint(painter: QPainter, top: float) -> None:
            laid.paint(painter, self._left + PAD, top + RISE)
            self._rule(painter, top + height, LIGHT.line, HAIR)

        return Slice(height, paint)

    def _head_within(self, head: Slice, row: Row) -> Slice:
        """The head of a page that begins within a group: which one it is stands below."""
        title = row.cells[0].partition("\n")[0]
        told = self._group(Row((tr("{group} (continued)").format(group=title),), group=True))

        def paint(painter: QPainter, top: float) -> None:
            head.paint(painter, top)
            told.paint(painter, top + head.height)

        return Slice(head.height + told.height, paint, keep=True)

    def _numbers(
        self, painter: QPainter, number: int, top: float, lines: list[str], style: Style
    ) -> None:
        painter.setFont(self._type.font(style))
        painter.setPen(QColor(style.colour))
        line = self._type.line(style)
        for n, text in enumerate(lines):
            area = QRectF(self._starts[number], top + n * line, self._widths[number] - PAD, line)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextDontClip, text)

    def _rule(self, painter: QPainter, y: float, colour: str, width: float) -> None:
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLine(QLineF(self._left, y, self._left + self._room, y))
