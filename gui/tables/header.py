"""The table header: titles with tooltips, several sort keys, a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.tables.model import SortBy, TableModel
from gui.theme import tokens as size

if TYPE_CHECKING:
    from typing import Any

    from gui.tables.columns import Column
    from gui.theme import Theme

_UP, _DOWN = "▲", "▼"


def lines_of(title: str) -> tuple[str, ...]:
    """A title in two lines, where it names its base in brackets: "Click rate (delivered)"."""
    head, bracket, base = title.partition(" (")
    return (head, f"({base}") if bracket and base.endswith(")") else (title,)


class TableHeader(QHeaderView):
    """A horizontal header over a TableModel.

    Click sorts; a second click turns the order; Shift+click adds the column as a further key. Where the
    room is short, the header is tall: titles that name a base then take two lines.

    Signals:
        order_chosen: The wanted order, a tuple of SortBy.
    """

    order_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._tall = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sectionClicked.connect(self._clicked)
        theme.changed.connect(self._renew)
        self._renew()

    @Slot()
    def _renew(self) -> None:
        self.setFont(self._theme.font(size.SECONDARY))
        self.setFixedHeight(self._height())
        self.viewport().update()

    def _height(self) -> int:
        return self._theme.px(size.TALL_HEADER if self._tall else size.HEADER)

    def sizeHint(self) -> QSize:
        """The header's own height."""
        return QSize(super().sizeHint().width(), self._height())

    @property
    def tall(self) -> bool:
        """Whether titles may take two lines."""
        return self._tall

    def set_tall(self, tall: bool) -> None:
        """Let titles take two lines, or one."""
        if tall != self._tall:
            self._tall = tall
            self._renew()

    @Slot(int)
    def _clicked(self, section: int) -> None:
        shift = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.sort_by(section, add=bool(shift))

    def sort_by(self, section: int, *, add: bool = False, descending: bool | None = None) -> None:
        """Ask for an order by a column.

        Args:
            section: The column.
            add: Keep the present keys and add (or turn) this one.
            descending: The way; None turns the present way, starting with what suits the column.
        """
        model = self._table_model()
        column = model.columns[section]
        present = next((by for by in model.order if by.column == column.key), None)
        if descending is None:
            first = column.kind.number or column.kind == "time"
            descending = not present.descending if present else first
        by = SortBy(column.key, descending)
        if not add:
            self.order_chosen.emit((by,))
            return
        if present:
            order = tuple(by if each is present else each for each in model.order)
        else:
            order = (*model.order, by)
        self.order_chosen.emit(order)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one title with its place in the order."""
        tokens = self._theme.tokens
        model = self._table_model()
        column = model.columns[logicalIndex]
        painter.save()
        painter.fillRect(rect, QColor(tokens.surface))
        painter.setPen(QColor(tokens.line_strong))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_title(
            painter,
            rect.adjusted(size.CELL_PAD, 0, -size.CELL_PAD, 0),
            self._lines(column, self._tall),
            self._mark(model, column.key),
            right=column.kind.number,
        )
        painter.restore()

    def _paint_title(
        self, painter: QPainter, rect: QRect, lines: tuple[str, ...], mark: str, *, right: bool
    ) -> None:
        """The lines of a title, and the sort mark beside the first."""
        tall = QFontMetrics(self.font()).height()
        top = rect.top() + (rect.height() - tall * len(lines)) // 2
        for number, line in enumerate(lines):
            place = QRect(rect.left(), top + number * tall, rect.width(), tall)
            self._paint_line(painter, place, line, "" if number else mark, right=right)

    def _paint_line(
        self, painter: QPainter, rect: QRect, title: str, mark: str, *, right: bool
    ) -> None:
        """Title and sort mark; titles of figures stand right, the mark before them."""
        tokens = self._theme.tokens
        metrics = QFontMetrics(self.font())
        room = metrics.horizontalAdvance(f"{mark} ") if mark else 0
        text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, max(0, rect.width() - room))
        width = metrics.horizontalAdvance(text)
        start = rect.right() + 1 - width if right else rect.left()
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.text if mark else tokens.muted))
        painter.drawText(
            QRect(start, rect.top(), width + 2, rect.height()), Qt.AlignmentFlag.AlignVCenter, text
        )
        if mark:
            place = start - room if right else start + width + metrics.horizontalAdvance(" ")
            painter.setPen(QColor(tokens.accent))
            painter.drawText(
                QRect(place, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, mark
            )

    def title_width(self, column: Column[Any], *, tall: bool | None = None) -> int:
        """Pixels that a column's title needs to be whole, with its place in the order.

        Args:
            column: The column.
            tall: Whether it may take two lines; None: as it is now.
        """
        mark, letters = self._mark(self._table_model(), column.key), QFontMetrics(self.font())
        first, *others = self._lines(column, self._tall if tall is None else tall)
        room = letters.horizontalAdvance(f"{mark} ") if mark else 0
        needs = [room + letters.horizontalAdvance(first), *map(letters.horizontalAdvance, others)]
        return max(needs) + 2 * size.CELL_PAD + 2

    @staticmethod
    def _lines(column: Column[Any], tall: bool) -> tuple[str, ...]:
        return lines_of(column.title) if tall else (column.title,)

    def _mark(self, model: TableModel[Any], key: str) -> str:
        for number, by in enumerate(model.order, start=1):
            if by.column == key:
                arrow = _DOWN if by.descending else _UP
                return arrow if len(model.order) == 1 else f"{arrow}{number}"
        return ""

    def _table_model(self) -> TableModel[Any]:
        model = self.model()
        if not isinstance(model, TableModel):
            msg = "a TableHeader needs a TableModel"
            raise TypeError(msg)
        return model
