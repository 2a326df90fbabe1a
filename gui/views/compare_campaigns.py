"""The comparison of up to eight campaigns: their curves since the send, and a table with the differences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.campaigns.tips import shown_name
from gui.detail.reasons import Reasons
from gui.detail.words import one_line
from gui.loader import Loader
from gui.scope import Subject
from gui.theme import tokens as size
from gui.views.compare_charts import CompareCharts
from gui.views.compare_columns import CompareColumns, Compared, compare, compared_table
from gui.views.compare_curves import CurveMaker, Measure, Reach
from gui.views.compare_read import Answer, Question, read
from gui.views.compare_table import CompareTable
from gui.views.compare_versions import as_campaigns, sentences
from gui.views.tray import MOST, Tray, TrayBar
from gui.widgets import BusyLine, EmptyState, FlowLayout
from services.domain.lenses import PLAIN, Lenses
from services.domain.metric_list import rate_under
from services.domain.rows import CampaignKey

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.formatting import Formats
    from gui.scope import ChartTable
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.domain.rows import CampaignRow
    from services.qt.app import AppServices

TOGETHER, APART = "together", "apart"
_NAME = 32


class CampaignsPage(QWidget):
    """The tray, the charts, what can be said of them, and the table.

    Signals:
        rows_selected: The campaigns selected in the table: a tuple of CampaignRows.
        failed: The workspace could not be read: a Failure.
        copied: Something was copied or saved: a sentence.
        export_wanted: The user wants to export: subject, ChartTable, whether only what is selected.
        loaded: What was asked for is on screen.
        list_wanted: The user wants to choose campaigns from the list.
    """

    rows_selected = Signal(object)
    failed = Signal(object)
    copied = Signal(str)
    export_wanted = Signal(str, object, bool)
    loaded = Signal()
    list_wanted = Signal()

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        formats: Formats,
        settings: WindowSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._settings = settings
        self._reasons = Reasons(lambda: services.providers)
        self._lenses = PLAIN
        self._answer: Answer | None = None
        self._stale = True
        self._reference: CampaignKey | None = None
        self._offered: tuple[CampaignKey, ...] = ()
        self.tray = Tray(settings, self)
        self.bar = TrayBar(self.tray, theme, self)
        self.busy = BusyLine(theme, self)
        self.measures = self._combo(
            "compare_measure",
            self.tr("What the lines show"),
            (
                (Measure.CLICKS, self.tr("Clicks")),
                (Measure.SHARE, self.tr("Share of the clicks seen so far")),
                (Measure.CLICKERS, self.tr("Click rate")),
            ),
        )
        self.reaches = self._combo(
            "compare_reach",
            self.tr("How far the time axis goes"),
            (
                (Reach.COMMON, self.tr("As far as all go")),
                (Reach.DAY, self.tr("First day")),
                (Reach.WEEK, self.tr("First week")),
                (Reach.ALL, self.tr("All clicks")),
            ),
        )
        self.ways = self._combo(
            "compare_way",
            self.tr("One chart, or one for each campaign"),
            ((TOGETHER, self.tr("One chart")), (APART, self.tr("One chart each"))),
        )
        self.references = QComboBox(self)
        self.references.setAccessibleName(self.tr("Compare with"))
        self.references.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.charts = CompareCharts(theme, formats, self)
        self.verdict = QLabel(self)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        columns = CompareColumns(formats, self._reasons.figures())
        self.table = CompareTable(columns.make(PLAIN), theme, formats, settings, "compare_columns")
        self.empty = EmptyState(theme, self)
        self._loader = Loader(services, self)
        self._lay_out()
        self._connect()

    def _combo(self, key: str, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        made = QComboBox(self)
        for value, text in choices:
            made.addItem(text, str(value))
        made.setCurrentIndex(max(made.findData(self._settings.text(key)), 0))
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setProperty("key", key)
        made.activated.connect(self._on_choice)
        return made

    def _lay_out(self) -> None:
        tools = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        tools.setSizePolicy(policy)
        flow = FlowLayout(tools, size.GRID)
        self._against = QWidget(tools)
        pair = QHBoxLayout(self._against)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(size.GRID)
        label = QLabel(self.tr("Compared with"), self._against)
        label.setBuddy(self.references)
        pair.addWidget(label)
        pair.addWidget(self.references)
        for widget in (self.measures, self.reaches, self.ways, self._against):
            flow.addWidget(widget)
        self.tools = tools
        content = QWidget(self)
        content.setProperty("surface", True)
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(2 * size.GRID, size.HALF, 2 * size.GRID, size.GRID)
        inner.setSpacing(size.GRID)
        for part in (tools, self.charts, self.verdict, self.table):
            inner.addWidget(part)
        inner.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(content)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.area)
        head = QVBoxLayout()
        head.setContentsMargins(2 * size.GRID, size.HALF, 2 * size.GRID, size.HALF)
        head.addWidget(self.bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.busy)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_failed)
        self.tray.changed.connect(self.renew)
        self.references.activated.connect(self._on_reference)
        self.charts.export_wanted.connect(self._on_chart_export)
        self.charts.copied.connect(self.copied)
        self.table.copied.connect(self.copied)
        self.table.rows_selected.connect(self._on_selected)
        self.table.export_wanted.connect(self._on_table_export)
        self.empty.chosen.connect(self.list_wanted)
        self._show_empty()

    @property
    def waiting(self) -> bool:
        """Whether an answer is on its way."""
        return self._loader.waiting

    def add(self, rows: Sequence[CampaignRow]) -> str:
        """Put campaigns into the tray; a sentence where there was not room for all, else ""."""
        return self.bar.add(rows)

    def show_lenses(self, lenses: Lenses) -> None:
        """Look through other lenses; what is stored may have changed as well."""
        self._lenses = lenses
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Read again, now or when somebody looks."""
        self._stale = True
        if self.isVisible():
            self.wake()

    def wake(self) -> None:
        """Read, if what is shown is not what was asked for."""
        if not self._stale:
            return
        self._stale = False
        if not self.tray.keys:
            self._loader.drop()
            self.busy.stop()
            self._answer = None
            self._show_empty()
            return
        people = self.measures.currentData() == Measure.CLICKERS
        question = Question(self.tray.keys, self._lenses.human, people)
        self.busy.show_share(None)
        self._loader.load(lambda reader: read(reader, question))

    @Slot(object)
    def _on_failed(self, failure: object) -> None:
        self.busy.stop()
        self.failed.emit(failure)

    @Slot(object)
    def _on_loaded(self, answer: Answer) -> None:
        self.busy.stop()
        self._answer = answer
        self.bar.learn({row.key: shown_name(row) for row in answer.rows})
        if len(answer.rows) < len(self.tray.keys):
            self.tray.blockSignals(True)
            self.tray.keep(row.key for row in answer.rows)
            self.tray.blockSignals(False)
        if self._reference not in {row.key for row in answer.rows}:
            self._reference = None
        self._draw()
        self.loaded.emit()

    def _draw(self) -> None:
        """Show the answer as the choices ask for it."""
        answer = self._answer
        if answer is None or not answer.rows or (len(answer.rows) < 2 and not answer.variants):
            self._show_empty()
            return
        maker = CurveMaker(answer, self._reasons, self._formats, self._lenses)
        curves = maker.make(Measure(self.measures.currentData()), Reach(self.reaches.currentData()))
        self.charts.show_curves(curves, apart=self.ways.currentData() == APART)
        rows, lenses = as_campaigns(answer, self._lenses)
        columns = CompareColumns(self._formats, self._reasons.figures()).make(lenses)
        found = compare(
            rows, self._reference, rate_under("click_rate", lenses), self._reasons.figures()
        )
        self.table.show_compared(found, columns, both=lenses.human)
        self._fill_references(found)
        self.verdict.setText(sentences(answer, self._lenses, self._formats))
        self.ways.setHidden(len(answer.rows) < 2)
        self.stack.setCurrentWidget(self.area)

    def _show_empty(self) -> None:
        if len(self.tray.keys) == 1:
            sentence = self.tr("One campaign alone cannot be compared")
        else:
            sentence = self.tr("No campaigns to compare yet")
        hint = self.tr(
            "Select 2 to {most} campaigns in the campaign list and choose “Add to comparison”."
        )
        buttons = (("list", self.tr("Show the campaign list")),)
        self.empty.show_state("chart-column", sentence, hint.format(most=MOST), buttons)
        self.stack.setCurrentWidget(self.empty)

    def _fill_references(self, found: Sequence[Compared]) -> None:
        """Offer what stands in the table, and show which it is compared with."""
        self._offered = tuple(one.row.key for one in found)
        self.references.clear()
        for number, one in enumerate(found):
            self.references.addItem(one_line(shown_name(one.row), _NAME))
            if one.is_reference:
                self.references.setCurrentIndex(number)

    @Slot(int)
    def _on_choice(self, _index: int) -> None:
        combo = self.sender()
        if isinstance(combo, QComboBox):
            self._settings.set_text(str(combo.property("key")), combo.currentData())
        unread = self._answer is not None and self._answer.firsts is None
        if unread and self.measures.currentData() == Measure.CLICKERS:
            self.renew()
        else:
            self._draw()

    @Slot(int)
    def _on_reference(self, index: int) -> None:
        if 0 <= index < len(self._offered):
            self._reference = self._offered[index]
            self._draw()

    def selected(self) -> tuple[CampaignRow, ...]:
        """The campaigns selected in the table, as the workspace knows them; versions of a test are none."""
        rows = {row.key: row for row in self._answer.rows} if self._answer else {}
        chosen = (one.row.key for one in self.table.selected_rows())
        return tuple(rows[key] for key in chosen if key in rows)

    @Slot(object)
    def _on_selected(self, _found: tuple[Compared, ...]) -> None:
        self.tell_selection()

    def tell_selection(self) -> None:
        """Tell which campaigns are selected."""
        self.rows_selected.emit(self.selected())

    @Slot(object)
    def _on_chart_export(self, table: object) -> None:
        self.export_wanted.emit(str(Subject.CHART), table, False)

    @Slot(bool)
    def _on_table_export(self, only_selected: bool) -> None:
        found = self.table.selected_rows() if only_selected else self.table.table_model.rows
        self.export_wanted.emit(str(Subject.CHART), self._table_of(found), False)

    def figures(self) -> ChartTable | None:
        """The table's figures, for Export; None where there is no comparison."""
        found = self.table.table_model.rows
        return self._table_of(found) if found and self.stack.currentWidget() is self.area else None

    def _table_of(self, found: Sequence[Compared]) -> ChartTable:
        return compared_table(self.tr("Compared campaigns"), tuple(found), self._lenses)
