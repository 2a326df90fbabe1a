"""Setting blocks: from words to slices with measures, ready to be put on pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from gui.printing.blocks import Cards, Facts, Heading, Panels, Table, Text
from gui.printing.pages import Slice, blank
from gui.printing.paper import CHART_WIDTH, PT, Laid, Style, replay
from gui.printing.tablesetting import TableSetter
from gui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtGui import QPainter, QPicture

    from gui.printing.blocks import Block, Card, Panel
    from gui.printing.paper import Sheet, Type

APART = 9 * PT
PART = 20 * PT
"""Blank before a heading."""
CARDS = 4
BETWEEN = 12 * PT
"""Blank between cards, and between panels that stand side by side."""
LABEL = 114 * PT


class Setter:
    """Sets the blocks of a report.

    Args:
        sheet: The paper.
        kind: The type.
        accent: The colour of headings and lines.
        pictures: The recorded charts by the keys of their panels.
        check: Called again and again; what it raises ends the work.
    """

    def __init__(
        self,
        sheet: Sheet,
        kind: Type,
        accent: str,
        pictures: Mapping[str, QPicture],
        check: Callable[[], None],
    ) -> None:
        self._sheet, self._type, self._accent = sheet, kind, accent
        self._pictures, self._check = pictures, check
        self._left, self._room = sheet.left, sheet.room

    def slices(self, blocks: Sequence[Block]) -> Iterator[Slice]:
        """The slices of all blocks, with blanks between them."""
        whole = False
        for number, block in enumerate(blocks):
            self._check()
            whole = whole or (isinstance(block, Heading) and block.whole)
            for piece in self._spaced(blocks, number):
                # The last one may be followed by nothing.
                piece.keep = piece.keep or whole
                yield piece

    def _spaced(self, blocks: Sequence[Block], number: int) -> Iterator[Slice]:
        """A block with the blank before it."""
        block = blocks[number]
        after_heading = number > 0 and isinstance(blocks[number - 1], Heading)
        if isinstance(block, Heading):
            yield from self._heading(block)
        elif not after_heading:
            yield blank(APART)
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        kept = after_heading and isinstance(following, Table | Panels)
        yield from self._block(block, kept=kept)

    def _block(self, block: Block, *, kept: bool) -> Iterator[Slice]:
        if isinstance(block, Text):
            yield self._text(block, kept=kept)
        elif isinstance(block, Cards):
            yield from self._cards(block.cards)
        elif isinstance(block, Facts):
            yield from (self._fact(*pair) for pair in block.pairs)
        elif isinstance(block, Panels):
            yield self._panels(block.panels)
        elif isinstance(block, Table):
            setter = TableSetter(block, self._type, self._left, self._room, self._accent)
            yield from setter.slices(self._check)

    def _heading(self, heading: Heading) -> Iterator[Slice]:
        style = Style.PANE if heading.small else Style.HEADING
        laid = self._type.lay(heading.text, style, self._room)
        colour = "" if heading.small else self._accent
        yield blank(APART if heading.small else PART)
        below = (3 if heading.small else 6) * PT

        def paint(painter: QPainter, top: float) -> None:
            laid.paint(painter, self._left, top, colour)

        mark = "" if heading.small else heading.text
        yield Slice(laid.height + below, paint, keep=True, mark=mark)

    def _text(self, text: Text, *, kept: bool) -> Slice:
        style = Style.SMALL if text.small else Style.STRONG if text.strong else Style.BODY
        laid = self._type.lay(text.text, style, self._room)
        return Slice(
            laid.height, lambda painter, top: laid.paint(painter, self._left, top), keep=kept
        )

    def _fact(self, label: str, text: str) -> Slice:
        name = self._type.lay(label, Style.MUTED, LABEL - 2 * PT)
        told = self._type.lay(text, Style.BODY, self._room - LABEL)

        def paint(painter: QPainter, top: float) -> None:
            name.paint(painter, self._left, top)
            told.paint(painter, self._left + LABEL, top)

        return Slice(max(name.height, told.height) + 2 * PT, paint)

    def _cards(self, cards: Sequence[Card]) -> Iterator[Slice]:
        for first in range(0, len(cards), CARDS):
            if first:
                yield blank(APART)
            yield self._card_row(cards[first : first + CARDS])

    def _card_row(self, cards: Sequence[Card]) -> Slice:
        width = (self._room - (CARDS - 1) * BETWEEN) / CARDS
        labels = [self._type.lay(card.label, Style.MUTED, width) for card in cards]
        columns: list[list[Laid]] = []
        for card in cards:
            column = [self._type.lay(card.value, Style.FIGURE, width)]
            column += [self._type.lay(line, Style.SMALL, width) for line in card.lines]
            columns.append(column)
        lift = 5 * PT
        # All values stand on one line, below the longest label.
        below = lift + max(label.height for label in labels)
        height = max(sum(laid.height for laid in column) for column in columns) + below

        def paint(painter: QPainter, top: float) -> None:
            for number, column in enumerate(columns):
                x = self._left + number * (width + BETWEEN)
                painter.setPen(QPen(QColor(self._accent), 1.5 * PT))
                painter.drawLine(QLineF(x, top, x + width, top))
                labels[number].paint(painter, x, top + lift)
                y = top + below
                for laid in column:
                    laid.paint(painter, x, y)
                    y += laid.height

        return Slice(height, paint)

    def _panels(self, panels: Sequence[Panel]) -> Slice:
        """One panel over the whole width, or two side by side."""
        half = panels[0].half
        width = (self._room - BETWEEN) / 2 if half else self._room
        made = [self._panel(panel, width) for panel in panels]
        height = max(slice_.height for slice_ in made)

        def paint(painter: QPainter, top: float) -> None:
            for number, slice_ in enumerate(made):
                painter.save()
                painter.translate(number * (width + BETWEEN), 0)
                slice_.paint(painter, top)
                painter.restore()

        return Slice(height + 3 * PT, paint)

    def _panel(self, panel: Panel, width: float) -> Slice:
        title = self._type.lay(panel.title, Style.PANE, width)
        picture = self._pictures.get(panel.key)
        if picture is None:
            return self._reason(title, panel.reason, width)
        note = self._type.lay(panel.note, Style.SMALL, width) if panel.note else None
        scale = self._room / CHART_WIDTH
        high = panel.height * scale
        lift = 2 * PT

        def paint(painter: QPainter, top: float) -> None:
            title.paint(painter, self._left, top)
            begin = top + title.height + lift
            replay(painter, picture, QPointF(self._left, begin), scale)
            if note is not None:
                note.paint(painter, self._left, begin + high + lift)

        height = title.height + lift + high + (note.height + lift if note else 0)
        return Slice(height, paint)

    def _reason(self, title: Laid, reason: str, width: float) -> Slice:
        """In a chart's place: why there is none."""
        pad = 6 * PT
        told = self._type.lay(reason, Style.MUTED, width - 2 * pad)
        high = told.height + 2 * pad

        def paint(painter: QPainter, top: float) -> None:
            title.paint(painter, self._left, top)
            begin = top + title.height + 2 * PT
            painter.fillRect(QRectF(self._left, begin, width, high), QColor(LIGHT.window))
            told.paint(painter, self._left + pad, begin + pad)

        return Slice(title.height + 2 * PT + high, paint)


def half_width() -> int:
    """Logical pixels of a chart of half the width."""
    between = BETWEEN / PT / 0.72
    return round((CHART_WIDTH - between) / 2)
