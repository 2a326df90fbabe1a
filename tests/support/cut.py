"""What a person would see cut off in a window: words without room, widgets outside their parent."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from gui.detail.elided import ElidedLabel
from gui.tables.header import TableHeader
from gui.tables.model import TableModel

SLACK = 1
"""Pixels of rounding."""


def cut_off(window: QWidget) -> list[str]:
    """Each visible text that has less room than it needs, with how much is missing."""
    return [f"{type(w).__name__} {why}" for w in _seen(window) for why in _faults(w, window)]


def texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """The visible words of labels, buttons, tabs, boxes and fields' hints."""
    for widget in _seen(window):
        for text in _words(widget):
            if text.strip():
                yield widget, text


def _seen(window: QWidget) -> Iterator[QWidget]:
    yield window
    for widget in window.findChildren(QWidget):
        if (
            widget.isVisible()
            and widget.window() is window
            and not widget.visibleRegion().isEmpty()
        ):
            yield widget


def _words(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        return [widget.text()]
    if isinstance(widget, QGroupBox):
        return [widget.title()]
    if isinstance(widget, QTabBar):
        return [widget.tabText(n) for n in range(widget.count())]
    if isinstance(widget, QComboBox):
        return [widget.itemText(n) for n in range(widget.count())]
    if isinstance(widget, QLineEdit):
        return [widget.placeholderText()]
    return []


def _faults(widget: QWidget, window: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text():
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text():
        yield from _room(widget.text(), widget.sizeHint().width(), widget.width())
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _heads(widget)
    elif isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            widget,
        )
        yield from _room(widget.currentText(), _width(widget, widget.currentText()), room.width())
    elif isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText():
        yield from _placeholder(widget)
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QTableView):
        yield from _items(widget)
    if isinstance(widget, QScrollArea):
        yield from _scrolled(widget)
    if widget is not window and (out := _outside(widget)):
        yield out


def _label(label: QLabel) -> Iterator[str]:
    if label.pixmap() is not None and not label.pixmap().isNull():
        return
    if label.wordWrap():
        yield from _room(label.text(), label.heightForWidth(label.width()), label.height(), "high")
        return
    yield from _room(label.text(), label.sizeHint().width(), label.width())
    yield from _room(label.text(), label.sizeHint().height(), label.height(), "high")


def _tabs(bar: QTabBar) -> Iterator[str]:
    inside = bar.rect()
    for number in range(bar.count()):
        if not bar.isTabVisible(number):
            continue
        place = bar.tabRect(number)
        yield from _room(bar.tabText(number), _width(bar, bar.tabText(number)), place.width())
        if not inside.contains(place.center()) and not _has_arrows(bar):
            yield f"tab {bar.tabText(number)!r} is outside"


def _has_arrows(bar: QTabBar) -> bool:
    """In a small window the tabs may be reached by arrows."""
    return any(arrow.isVisible() for arrow in bar.findChildren(QToolButton))


def _heads(header: QHeaderView) -> Iterator[str]:
    if header.orientation() != Qt.Orientation.Horizontal or header.height() == 0:
        return
    for section in range(header.count()):
        title = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        if header.isSectionHidden(section) or not title:
            continue
        if isinstance(header, TableHeader):
            model = header.model()
            assert isinstance(model, TableModel)
            needed = header.title_width(model.columns[section])
        else:
            margin = header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header)
            needed = _width(header, title) + 2 * margin
        yield from _room(f"head {title}", needed, header.sectionSize(section))


def _items(view: QAbstractItemView) -> Iterator[str]:
    """Items of a list that end in dots and are nowhere whole."""
    model, shown = view.model(), view.viewport().rect()
    for row in range(min(model.rowCount() if model else 0, 40)):
        columns = 1 if isinstance(view, QListView) else model.columnCount()
        for column in range(columns):
            index = model.index(row, column)
            place, text = view.visualRect(index), str(index.data() or "")
            if not text or not shown.intersects(place) or index.data(Qt.ItemDataRole.ToolTipRole):
                continue
            needed = view.itemDelegateForIndex(index).sizeHint(_option(view, place), index)
            if isinstance(view, QTreeView) and view.wordWrap():
                wide = place.adjusted(0, 0, 0, 1000)
                lines = view.fontMetrics().boundingRect(wide, Qt.TextFlag.TextWordWrap, text)
                yield from _room(f"item {text}", lines.height(), place.height(), "high")
            else:
                yield from _room(f"item {text}", needed.width(), place.width())


def _option(view: QAbstractItemView, place: QRect) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = place
    return option


def _scrolled(area: QScrollArea) -> Iterator[str]:
    """Content that is wider than its room where nobody can scroll sideways."""
    off = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if off and area.widget() is not None:
        needed, room = area.widget().width(), area.viewport().width()
        yield from _room("what scrolls", needed, room)


def _placeholder(field: QLineEdit) -> Iterator[str]:
    margins = field.textMargins()
    room = field.contentsRect().width() - margins.left() - margins.right()
    yield from _room(field.placeholderText(), _width(field, field.placeholderText()), room)


def _width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()


def _room(text: str, needed: int, room: int, way: str = "wide") -> Iterator[str]:
    if needed > room + SLACK:
        yield f"{text!r} needs {needed} pixels and is {room} {way}"


def _outside(widget: QWidget) -> str:
    """A widget that its parent clips, unless that one scrolls."""
    parent = widget.parentWidget()
    above = parent.parentWidget() if parent else None
    if parent is None or not _words(widget) or isinstance(above, QAbstractScrollArea):
        return ""
    inside = QRect(parent.rect()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    if inside.contains(widget.geometry()):
        return ""
    return f"{_words(widget)[0]!r} is outside its parent: {widget.geometry()} in {parent.rect()}"
