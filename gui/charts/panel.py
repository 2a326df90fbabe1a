"""A chart with its title and tools: show as table, copy, save; or, in the chart's place, why there is none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.charts.saving import render_png, render_svg, write_whole
from gui.tables.clipboard import texts_data, values_data
from gui.theme import tokens as size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.charts.base import ThemedPlot
    from gui.scope import ChartTable
    from gui.theme.theme import Theme


class ChartPanel(QWidget):
    """Holds one plot. `show_chart` after the plot has its data, `show_reason` where there is none."""

    switched = Signal(bool)
    export_wanted = Signal(object)
    """The user wants the figures as a file: their ChartTable."""
    copied = Signal(str)
    """Something is on the clipboard: a sentence."""

    def __init__(self, plot: ThemedPlot, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot = plot
        self._theme = theme
        self._headers: tuple[str, ...] = ()
        self._rows: list[tuple[str, ...]] = []
        self._note = ""
        self.values: ChartTable | None = None
        self._title = QLabel()
        self._tools = self._make_tools()
        self._reason = QLabel()
        self._reason.setProperty("role", "muted")
        self._reason.setWordWrap(True)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._table = QTableWidget()
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.verticalHeader().hide()
        self._table.setAlternatingRowColors(False)
        self._table.setShowGrid(False)
        self._table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._show_menu)
        self._stack = QStackedWidget()
        for page in (plot, self._table, self._reason):
            self._stack.addWidget(page)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.GRID, size.HALF, size.GRID, size.HALF)
        layout.setSpacing(size.HALF)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def _make_tools(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "flat")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Show as table, copy or save this chart"))
        button.setAccessibleName(self.tr("Chart tools"))
        self._theme.bind_icon(button, "ellipsis")
        menu = QMenu(button)
        self._as_table = menu.addAction(self.tr("Show as table"))
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self._switch)
        menu.addSeparator()
        menu.addAction(self.tr("Copy picture")).triggered.connect(self.copy_picture)
        menu.addAction(self.tr("Copy values")).triggered.connect(self.copy_values)
        menu.addSeparator()
        menu.addAction(self.tr("Save picture as...")).triggered.connect(self._ask_and_save)
        self._export_action = menu.addAction(self.tr("Export values..."))
        self._export_action.triggered.connect(self.export_values)
        button.setMenu(menu)
        return button

    @property
    def title(self) -> str:
        """What the chart is about."""
        return self._title.text()

    @property
    def reason(self) -> str:
        """Why there is no chart; "" where there is one."""
        return self._reason.text() if self._stack.currentWidget() is self._reason else ""

    def show_chart(
        self,
        title: str,
        headers: Sequence[str],
        rows: Sequence[tuple[str, ...]],
        note: str = "",
        values: ChartTable | None = None,
    ) -> None:
        """Show the plot, with the same figures as a table behind it; `values` are what is exported."""
        self.values = values
        self._export_action.setEnabled(values is not None)
        self._title.setText(title)
        self._headers, self._rows, self._note = tuple(headers), list(rows), note
        self._fill_table()
        self._tools.setEnabled(True)
        self._stack.setCurrentWidget(self._table if self._as_table.isChecked() else self._plot)

    def show_reason(self, title: str, reason: str) -> None:
        """Say in the chart's place why there is none."""
        self._title.setText(title)
        self._reason.setText(reason)
        self._headers, self._rows, self.values = (), [], None
        self._tools.setEnabled(False)
        self._stack.setCurrentWidget(self._reason)

    def _fill_table(self) -> None:
        table = self._table
        table.clear()
        table.setColumnCount(len(self._headers))
        table.setHorizontalHeaderLabels(list(self._headers))
        table.setRowCount(len(self._rows))
        for number, row in enumerate(self._rows):
            for column, text in enumerate(row):
                cell = QTableWidgetItem(text)
                if column:
                    cell.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                table.setItem(number, column, cell)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if self._headers:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setAccessibleName(self._title.text())

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        self._tools.menu().popup(self._table.viewport().mapToGlobal(place))

    @Slot(bool)
    def _switch(self, as_table: bool) -> None:
        if self._stack.currentWidget() is not self._reason:
            self._stack.setCurrentWidget(self._table if as_table else self._plot)
        self.switched.emit(as_table)

    @Slot()
    def copy_picture(self) -> None:
        """Put the chart as a picture on the clipboard."""
        image = QImage.fromData(render_png(self._plot, self.title, self._note))
        QGuiApplication.clipboard().setImage(image)
        self.copied.emit(self.tr("Picture copied"))

    @Slot()
    def copy_values(self) -> None:
        """Put the figures on the clipboard, ready to be pasted into a spreadsheet."""
        self.copy_selection(headers=True)

    def copy_selection(self, *, headers: bool) -> None:
        """Put the selected rows of the table, or else all figures, on the clipboard."""
        chosen = sorted({index.row() for index in self._table.selectedIndexes()})
        if self._stack.currentWidget() is not self._table or not chosen:
            chosen = list(range(len(self._rows)))
        if not chosen:
            return
        if self.values is not None:
            data = values_data(self.values, chosen, headers=headers)
        else:
            data = texts_data(self._headers if headers else (), [self._rows[n] for n in chosen])
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(self.tr("Values copied"))

    def selectAll(self) -> None:
        """Select all rows of the table."""
        self._table.selectAll()

    @property
    def focused(self) -> bool:
        """Whether it was used last."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    @Slot()
    def export_values(self) -> None:
        """Ask for the export of the figures."""
        if self.values is not None:
            self.export_wanted.emit(self.values)

    def save(self, path: Path) -> None:
        """Save the chart; the file's ending decides between PNG and SVG.

        Raises:
            OSError: The file cannot be written; nothing half-written is left.
        """
        render = render_svg if path.suffix.lower() == ".svg" else render_png
        write_whole(path, render(self._plot, self.title, self._note))

    @Slot()
    def _ask_and_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save chart"),
            f"{self.title}.png",
            self.tr("PNG picture (*.png);;SVG drawing (*.svg)"),
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(f"{name}.png")
        try:
            self.save(path)
        except OSError as error:
            QMessageBox.warning(
                self,
                self.tr("Save chart"),
                self.tr(
                    "The chart could not be saved: {why} Choose another folder or name."
                ).format(why=f"{error.strerror or error}."),
            )

    @Slot()
    def _restyle(self) -> None:
        self._title.setFont(self._theme.font(size.BODY, size.SEMIBOLD))
        self._tools.setIconSize(self._tools.iconSize())
