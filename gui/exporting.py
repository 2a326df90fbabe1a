"""The Export command: finds out which table is meant, and opens the dialog on what is on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from gui.detail.links import link_columns
from gui.detail.log_columns import log_columns
from gui.detail.log_model import FIRST_ORDER
from gui.detail.tabs import LINKS_ORDER
from gui.scope import ClickSelection, ExportScope, Subject, unseen, view_of

if TYPE_CHECKING:
    from gui.campaigns.pane import CampaignPane
    from gui.detail.pane import DetailPane
    from gui.export.dialog import ExportDialog
    from gui.export.page_dialog import PageDialog
    from gui.formatting import Formats
    from gui.recipes.commands import RecipeCommands
    from gui.scope import ChartTable, TableView
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.qt.app import AppServices


class ExportCommands(QObject):
    """Opens the export dialog.

    Attributes:
        dialog: The dialog that is open.
        report: The report's dialog that is open.
        views: Keeps saved views; None: the dialog does not offer it.

    Signals:
        done: A file was written, or rows copied: a sentence.
    """

    done = Signal(str)

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        settings: WindowSettings,
        formats: Formats,
        campaigns: CampaignPane,
        detail: DetailPane,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._settings = settings
        self._formats = formats
        self._campaigns = campaigns
        self._detail = detail
        self._window = parent
        self._in_detail = False
        self.dialog: ExportDialog | None = None
        self.report: PageDialog | None = None
        self.views: RecipeCommands | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Remember which pane was used last: a press on the button takes the focus away."""
        if now is None:
            return
        if self._detail.isAncestorOf(now):
            self._in_detail = True
        elif self._window.isAncestorOf(now) and isinstance(now, QAbstractItemView):
            # A press on a button or into a field says nothing of the table that is meant.
            self._in_detail = False

    @property
    def in_detail(self) -> bool:
        """Whether the detail pane was used last."""
        self._on_focus(None, self._window.focusWidget())
        return self._in_detail and bool(self._detail.campaigns)

    @Slot()
    def open_here(self) -> None:
        """Export from the table that was used last."""
        subject, chart = Subject.CAMPAIGNS, None
        if self.in_detail:
            subject, chart = self._detail.export_subject()
        self.open(self.scope(subject, chart))

    @Slot(str, object, bool)
    def open_for(
        self, subject: str, chart: ChartTable | None = None, only_selected: bool = False
    ) -> None:
        """Export from a table's own menu."""
        self.open(self.scope(Subject(subject), chart, only_selected=only_selected))

    @Slot()
    def open_report(self) -> None:
        """Make a report for a client of what is on screen, by itself and not from the export dialog."""
        from gui.export.page_dialog import PageDialog

        report = PageDialog(
            self._services,
            self._theme,
            self._settings,
            self._formats,
            self.scope(),
            self._window,
            wanted="pdf",
        )
        report.done_with.connect(self.done)
        report.finished.connect(self._on_report_closed)
        self.report = report
        report.open()

    def scope(
        self,
        subject: Subject = Subject.CAMPAIGNS,
        chart: ChartTable | None = None,
        *,
        only_selected: bool = False,
    ) -> ExportScope:
        """What is on screen."""
        found = self._campaigns.found
        links, clicks, picked = self._detail_views()
        return ExportScope(
            subject=subject,
            selection=self._campaigns.selection,
            campaigns=view_of(self._campaigns.view.table),
            total=found.total if found else 0,
            links=links,
            detail=self._detail.campaigns,
            data=self._detail.data,
            clicks=clicks,
            picked=picked,
            chart=chart,
            only_selected=only_selected,
            lenses=self._campaigns.lenses,
            people=self._detail.people_view(),
            filters=self._campaigns.filters,
        )

    def _detail_views(self) -> tuple[TableView, TableView, ClickSelection]:
        tables = self._detail.tables()
        if tables is None:
            made = link_columns(self._formats, lambda: None, self._campaigns.lenses)
            links = unseen(tuple(made), LINKS_ORDER)
            return links, unseen(tuple(log_columns(self._formats)), FIRST_ORDER), ClickSelection()
        log = tables[1]
        # The log keeps its former rows until it is looked at again.
        current = self._detail.data is not None and self._detail.clicks.current
        picked = log.picked() if current else ClickSelection()
        return view_of(tables[0]), view_of(log, with_rows=False), picked

    def open(self, scope: ExportScope) -> ExportDialog:
        """Open the dialog."""
        from gui.export.dialog import ExportDialog

        dialog = ExportDialog(
            self._services, self._theme, self._settings, self._formats, scope, self._window
        )
        dialog.done_with.connect(self.done)
        dialog.finished.connect(self._on_closed)
        if self.views is not None:
            dialog.offer_view()
            dialog.view_wanted.connect(self.views.save_as)
        self.dialog = dialog
        dialog.open()
        return dialog

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None

    @Slot()
    def _on_report_closed(self) -> None:
        self.report = None
