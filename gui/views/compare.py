"""The view "Compare": campaigns side by side since their sends, or a period against an earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.theme import tokens as size
from gui.views.compare_campaigns import CampaignsPage
from gui.views.compare_periods import PeriodsPage
from services.domain.lenses import PLAIN, Lenses
from services.domain.rows import Selection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from gui.formatting import Formats
    from gui.scope import ChartTable
    from gui.settings import WindowSettings
    from gui.tables.view import DataTable
    from gui.theme import Theme
    from services.domain.rows import CampaignRow
    from services.qt.app import AppServices

CAMPAIGNS, PERIODS = "campaigns", "periods"
SETTING = "compare_mode"


class CompareView(QWidget):
    """Both comparisons, with a choice at the top.

    Signals:
        rows_selected: The campaigns behind what is selected: a tuple of CampaignRows.
        picked: Campaigns and a ClickFilter; nothing is picked here.
        failed: The workspace could not be read: a Failure.
        copied: Something was copied or saved: a sentence.
        export_wanted: The user wants to export: subject, ChartTable, whether only what is selected.
        list_wanted: The user wants to choose campaigns from the list.
    """

    rows_selected = Signal(object)
    picked = Signal(object, object)
    failed = Signal(object)
    copied = Signal(str)
    export_wanted = Signal(str, object, bool)
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
        self._settings = settings
        self.setProperty("surface", True)
        self.campaigns = CampaignsPage(services, theme, formats, settings, self)
        self.periods = PeriodsPage(services, theme, formats, settings, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.campaigns)
        self.stack.addWidget(self.periods)
        self.modes: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        top = QHBoxLayout()
        top.setContentsMargins(2 * size.GRID, size.HALF, 2 * size.GRID, 0)
        for key, text in ((CAMPAIGNS, self.tr("Campaigns")), (PERIODS, self.tr("Periods"))):
            top.addWidget(self._mode(key, text))
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)
        for page in (self.campaigns, self.periods):
            page.failed.connect(self.failed)
            page.copied.connect(self.copied)
            page.export_wanted.connect(self.export_wanted)
        self.campaigns.rows_selected.connect(self.rows_selected)
        self.campaigns.list_wanted.connect(self.list_wanted)
        mode = settings.text(SETTING, CAMPAIGNS)
        self.choose(mode if mode in self.modes else CAMPAIGNS)

    def _mode(self, key: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setProperty("kind", "flat")
        button.setProperty("key", key)
        button.setCheckable(True)
        button.clicked.connect(self._on_mode)
        self._group.addButton(button)
        self.modes[key] = button
        return button

    @property
    def mode(self) -> str:
        """Which comparison is in front."""
        return CAMPAIGNS if self.stack.currentWidget() is self.campaigns else PERIODS

    def choose(self, mode: str) -> None:
        """Bring a comparison to the front."""
        self.modes[mode].setChecked(True)
        self._settings.set_text(SETTING, mode)
        self.stack.setCurrentWidget(self.campaigns if mode == CAMPAIGNS else self.periods)
        self.wake()

    @Slot()
    def _on_mode(self) -> None:
        self.choose(str(self.sender().property("key")))
        if self.mode == PERIODS:
            self.rows_selected.emit(())
        else:
            self.campaigns.tell_selection()

    def selected_campaigns(self) -> tuple[CampaignRow, ...]:
        """The campaigns selected in the table; periods have none."""
        return self.campaigns.selected() if self.mode == CAMPAIGNS else ()

    def add(self, rows: Sequence[CampaignRow]) -> str:
        """Put campaigns into the tray, and bring their comparison to the front.

        Returns:
            A sentence where there was not room for all, which is also shown; else "".
        """
        self.choose(CAMPAIGNS)
        return self.campaigns.add(rows)

    def show_selection(
        self, selection: Selection, lenses: Lenses = PLAIN, period_name: str | None = None
    ) -> None:
        """Take over the window's filters and lenses; what is not looked at is read later.

        The tray's campaigns are compared whatever the filters are.

        Args:
            selection: The filters in force; the periods go by them.
            lenses: How figures are looked at.
            period_name: The chosen period's name where it has one (see `services.domain.periods`).
        """
        self.periods.period_name = period_name
        self.campaigns.show_lenses(lenses)
        self.periods.show_selection(selection, lenses)

    def wake(self) -> None:
        """Read what is in front, if it is not up to date."""
        if not self.isVisible():
            return
        page = self.stack.currentWidget()
        if page is self.campaigns:
            self.campaigns.wake()
        else:
            self.periods.wake()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was put off while nobody looked."""
        super().showEvent(event)
        self.wake()

    def current_table(self) -> DataTable | None:
        """The table in front, for Copy and Select all; None where there is none."""
        table = self.campaigns.table if self.mode == CAMPAIGNS else self.periods.table
        return table if table.isVisible() else None

    def chart_table(self) -> ChartTable | None:
        """The figures in front, for Export; None where there are none."""
        if self.mode == CAMPAIGNS:
            return self.campaigns.figures()
        return self.periods.figures()
