"""Paints the first column of the promotions: a mark that opens a group, campaigns set in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QMouseEvent

from gui.tables.delegate import CellDelegate
from gui.theme import tokens as size
from gui.views.promotions_model import PromotionModel

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QIcon, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.tables.columns import Cell, Kind

_STEP = size.ICON_SMALL + size.HALF
"""How far a name stands to the right of its mark, and a campaign's of its group's."""


class PromotionDelegate(CellDelegate):
    """Marks in the first column.

    Signals:
        mark_clicked: The mark of the row at a place was clicked.
    """

    mark_clicked = Signal(int)
    _indent = 0
    _mark: QIcon | None = None

    def renew(self) -> None:
        """Take colours, fonts and marks from the theme anew."""
        super().renew()
        self._closed = self._theme.icon("chevron-right")
        self._opened = self._theme.icon("chevron-down")

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        self._indent, self._mark = 0, None
        model = index.model()
        if index.column() == 0 and isinstance(model, PromotionModel):
            row = model.row(index.row())
            self._indent = self._theme.px(_STEP) * (1 if row.campaign is None else 2)
            if row.campaign is None:
                self._mark = self._opened if model.is_open(row) else self._closed
        super().paint(painter, option, index)

    def _paint_text(self, painter: QPainter, rect: QRect, cell: Cell, kind: Kind) -> None:
        if self._mark is not None:
            self._mark.paint(painter, self._place(rect))
        super()._paint_text(painter, rect.adjusted(self._indent, 0, 0, 0), cell, kind)

    def _place(self, rect: QRect) -> QRect:
        """Where the mark stands in a cell."""
        side = self._theme.px(size.ICON_SMALL)
        top = rect.top() + (rect.height() - side) // 2
        return QRect(rect.left() + size.HALF, top, side, side)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Open or close by a click on the mark."""
        if (
            index.column() == 0
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(model, PromotionModel)
            and model.row(index.row()).campaign is None
            and self._hit(option.rect).contains(event.position().toPoint())
        ):
            self.mark_clicked.emit(index.row())
            return True
        return super().editorEvent(event, model, option, index)

    def _hit(self, rect: QRect) -> QRect:
        """Where a click is meant for the mark: the whole height, a little wider than it."""
        return QRect(
            rect.left(),
            rect.top(),
            self._place(rect).right() - rect.left() + size.HALF,
            rect.height(),
        )
