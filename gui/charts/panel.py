"""A chart with its title and tools: show as table, copy, save; or, in the chart's place, why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.charts.figures import FigureTable
from gui.charts.saving import SaveDialog, render_png, save_picture
from gui.tables.clipboard import texts_data, values_data
from gui.theme import tokens as size

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QContextMenuEvent

    from gui.charts.base import ThemedPlot
    from gui.scope import ChartTable
    from gui.theme.theme import Theme


class ChartPanel(QWidget):
    """Holds one plot. The plot, and its table, are made when they are first looked at.

    Args:
        make_plot: Makes the plot.
        theme: The theme.
        parent: Owner.

    Signals:
        export_wanted: The user wants the figures as a file: their ChartTable.
        copied: Something was copied or saved: a sentence.
        chosen: A way of `add_choice` was taken: its key.
    """

    export_wanted = Signal(object)
    copied = Signal(str)
    chosen = Signal(str)

    def __init__(
        self, make_plot: Callable[[], ThemedPlot], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make_plot = make_plot
        self._theme = theme
        self._headers: tuple[str, ...] = ()
        self._rows: list[tuple[str, ...]] = []
        self._made: ThemedPlot | None = None
        self._figures: FigureTable | None = None
        self._choice: QToolButton | None = None
        self.values: ChartTable | None = None
        self._title = QLabel(self)
        self._title.setProperty("role", "heading")
        self._tools = self._make_tools()
        self._reason = QLabel(self)
        self._reason.setProperty("role", "muted")
        self._reason.setWordWrap(True)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note = QLabel(self)
        self._note.setProperty("role", "secondary")
        self._note.setWordWrap(True)
        self._note.hide()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._reason)
        for label in (self._title, self._reason, self._note):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()

    def _lay_out(self) -> None:
        self._head = head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, size.HALF, 0, size.HALF)
        layout.setSpacing(size.HALF)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._note)

    def _make_tools(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "flat")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Show as table, copy or save this chart"))
        self._theme.bind_icon(button, "ellipsis")
        menu = QMenu(button)
        self.as_table = menu.addAction(self.tr("Show as &table"))
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._switch)
        menu.addSeparator()
        menu.addAction(self.tr("Copy &picture")).triggered.connect(self.copy_picture)
        menu.addAction(self.tr("Copy &values")).triggered.connect(self.copy_values)
        menu.addSeparator()
        menu.addAction(self.tr("&Save picture as...")).triggered.connect(self.ask_and_save)
        self._export_action = menu.addAction(self.tr("&Export values..."))
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

    @property
    def note(self) -> str:
        """What has to be known of the figures; "" for nothing."""
        return self._note.text()

    @property
    def menu(self) -> QMenu:
        """The chart's tools."""
        return self._tools.menu()

    def add_choice(self, choices: Sequence[tuple[str, str]], what: str) -> QActionGroup:
        """Add a choice to the title's row.

        Args:
            choices: Key and text of each way; the first is taken.
            what: What is chosen, in words.
        """
        self._choice = button = QToolButton(self)
        button.setProperty("kind", "flat")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setToolTip(what)
        self._theme.bind_icon(button, "chevron-down")
        menu = QMenu(button)
        button.setMenu(menu)
        group = QActionGroup(self)
        for key, text in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(str(key))
            group.addAction(action)
        group.actions()[0].setChecked(True)
        group.triggered.connect(self._on_choice)
        self._head.insertWidget(1, button)
        button.show()
        self._tell_choice(group.actions()[0])
        return group

    @Slot(QAction)
    def _on_choice(self, action: QAction) -> None:
        self._tell_choice(action)
        self.chosen.emit(action.data())

    def _tell_choice(self, action: QAction) -> None:
        if self._choice is None:
            return
        text = action.text().replace("&", "")
        self._choice.setText(text)
        self._choice.setAccessibleName(f"{self._choice.toolTip()}: {text}")

    @property
    def plot(self) -> ThemedPlot:
        """The plot."""
        if self._made is None:
            self._made = self._make_plot()
            policy = QSizePolicy.Policy.Expanding
            self._made.setSizePolicy(policy, policy)
            self._stack.addWidget(self._made)
        return self._made

    @property
    def table(self) -> FigureTable:
        """The same figures as a table."""
        if self._figures is None:
            self._figures = FigureTable(self._theme, self._stack)
            self._stack.addWidget(self._figures)
            self._figures.show_rows(self.title, self._headers, self._rows)
        return self._figures

    def show_chart(
        self,
        data: Any,
        headers: Sequence[str],
        rows: Sequence[tuple[str, ...]],
        values: ChartTable | None = None,
    ) -> None:
        """Draw data, with the same figures as a table behind it.

        Args:
            data: What the plot draws; its `title` and `note` are shown.
            headers: Of the table.
            rows: Of the table, written as on screen.
            values: The figures for copying and export.
        """
        self.values = values
        self._export_action.setEnabled(values is not None)
        self._say(data.title, data.note)
        self._headers, self._rows = tuple(headers), list(rows)
        self.plot.show_data(data)
        if self._figures is not None:
            self._figures.show_rows(data.title, self._headers, self._rows)
        self._tools.setVisible(True)
        self._show_choice(True)
        self._switch(self.as_table.isChecked())

    def show_reason(self, title: str, reason: str, *, choose: bool = False) -> None:
        """Say in the chart's place why there is none; `choose` where another way may have one."""
        self._say(title, "")
        self._show_choice(choose)
        self._reason.setText(reason)
        self._headers, self._rows, self.values = (), [], None
        if self._made is not None:
            self._made.show_data(None)
        self._tools.setVisible(False)
        self._stack.setCurrentWidget(self._reason)

    def _show_choice(self, shown: bool) -> None:
        if self._choice is not None:
            self._choice.setVisible(shown)

    def _say(self, title: str, note: str) -> None:
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._tools.setAccessibleName(self.tr("Chart tools: {title}").format(title=title))

    @Slot(bool)
    def _switch(self, as_table: bool) -> None:
        if self._rows:
            self._stack.setCurrentWidget(self.table if as_table else self.plot)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The tools, also from plot and table."""
        if self._rows:
            self.menu.popup(event.globalPos())

    @Slot()
    def copy_picture(self) -> None:
        """Put the chart as a picture on the clipboard."""
        image = QImage.fromData(render_png(self._sized_plot(), self.title, self.note))
        QGuiApplication.clipboard().setImage(image)
        self.copied.emit(self.tr("Picture copied"))

    @Slot()
    def copy_values(self) -> None:
        """Put the figures on the clipboard, ready to be pasted into a spreadsheet."""
        self.copy_selection(headers=True)

    def copy_selection(self, *, headers: bool) -> None:
        """Put the selected rows of the table, or else all figures, on the clipboard."""
        chosen = self._figures.chosen() if self._figures is not None else []
        if self._stack.currentWidget() is not self._figures or not chosen:
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
        if self._figures is not None:
            self._figures.selectAll()

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
            ExportFailed: The file cannot be written; nothing half-written is left.
        """
        save_picture(self._sized_plot(), path, self.title, self.note)

    def _sized_plot(self) -> ThemedPlot:
        """The plot at the size of its place, also while the table covers it."""
        if not self.plot.isVisible():
            self.plot.resize(self._stack.size())
            self.plot.resizeEvent(None)
        return self.plot

    @Slot()
    def ask_and_save(self) -> SaveDialog:
        """Ask for a file and save the picture there."""
        dialog = SaveDialog(self.save, self.title, self)
        dialog.saved.connect(self._on_saved)
        dialog.open()
        return dialog

    @Slot(str)
    def _on_saved(self, name: str) -> None:
        self.copied.emit(self.tr("Picture saved as {name}").format(name=name))
