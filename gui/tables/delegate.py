"""Paints table cells: text, a quiet line below, the selection; lighter than the style's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.tables.columns import Kind
from gui.tables.link_text import fitted_address
from gui.theme import tokens as size

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from gui.tables.columns import Cell
    from gui.theme import Theme


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a TableModel.

    Args:
        theme: Where colours and sizes come from.
        parent: The view.
        bold: Whether all text is semibold (totals).
    """

    def __init__(self, theme: Theme, parent: QObject, *, bold: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bold = bold
        self.renew()
        theme.changed.connect(self.renew)

    def renew(self) -> None:
        """Take colours and fonts from the theme anew."""
        tokens = self._theme.tokens
        self._text, self._muted = QColor(tokens.text), QColor(tokens.muted)
        self._line, self._selected = QColor(tokens.line), QColor(tokens.accent_soft)
        self._accent, self._missing = QColor(tokens.accent), QColor(tokens.muted)
        self._font = self._theme.font(size.BODY, size.SEMIBOLD if self._bold else size.NORMAL)
        self._italic = self._theme.font(size.BODY, size.SEMIBOLD if self._bold else size.NORMAL)
        self._italic.setItalic(True)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        model = index.model()
        cell: Cell = model.cell(index.row(), index.column())  # type: ignore[attr-defined]
        kind: Kind = model.columns[index.column()].kind  # type: ignore[attr-defined]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._selected)
        if not self._bold:
            painter.setPen(self._line)
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_text(painter, rect, cell, kind)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_text(self, painter: QPainter, rect: QRect, cell: Cell, kind: Kind) -> None:
        pad = size.CELL_PAD
        inner = rect.adjusted(pad, 0, -pad, 0)
        painter.setFont(self._italic if cell.derived else self._font)
        painter.setPen(self._missing if cell.missing or cell.faint else self._text)
        metrics, words = painter.fontMetrics(), cell.text.replace("\n", " ")
        if kind == Kind.URL:
            text = fitted_address(words, metrics, inner.width())
        else:
            text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        side = Qt.AlignmentFlag.AlignRight if kind.number else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(inner, flags, text)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room that a cell would like, for fitting a column to its contents."""
        model = index.model()
        cell: Cell = model.cell(index.row(), index.column())  # type: ignore[attr-defined]
        width = option.fontMetrics.horizontalAdvance(cell.text)
        return QSize(width + 2 * size.CELL_PAD + 2, self._theme.row_height)
