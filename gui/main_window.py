"""The main window: tools, messages, three panes, status; connects them and the services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.account_commands import AccountCommands
from gui.accounts.pane import AccountsPane
from gui.actions import Actions
from gui.campaigns.pane import CampaignPane
from gui.chips import ChipBar
from gui.copying import CopyCommands
from gui.detail.pane import DetailPane
from gui.details import DetailsDialog
from gui.exporting import ExportCommands
from gui.formatting import Formats
from gui.goal_watch import KEY as GOALS
from gui.goal_watch import GoalWatch
from gui.help_commands import HelpCommands
from gui.language import LanguageCommands
from gui.layout_commands import LayoutCommands
from gui.looking import Looking
from gui.marking import MarkCommands
from gui.menus import fill_menu_bar
from gui.messages import MessageStack
from gui.panes import Panes
from gui.recipes.commands import RecipeCommands
from gui.recipes.saved_views import SavedViews
from gui.refreshing import RefreshController
from gui.scope import Subject
from gui.sidebar import Sidebar
from gui.status import StatusBar
from gui.theme import tokens as size
from gui.tool_commands import ToolCommands
from gui.toolbar import ToolRow
from gui.updates.watch import UpdateWatch
from gui.view_commands import ViewCommands
from gui.views.host import ViewHost
from gui.welcome import WelcomePage
from gui.widgets import BusyLine, EmptyState, Rule

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QCloseEvent

    from gui.campaigns.query import CampaignList
    from gui.filters import Filters
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.domain.accounts import Account
    from services.domain.click_filter import ClickFilter
    from services.domain.lenses import Lenses
    from services.domain.rows import CampaignRow, WorkspaceFacts
    from services.qt.app import AppServices
    from services.qt.jobs import Failure

_RELOAD_MS = 250
"""Changes that arrive within this time are shown together."""


class MainWindow(QMainWindow):
    """The program's window over one workspace.

    Signals:
        demo_wanted: The user wants the demo workspace.
        demo_left: The user wants to go back from it.
        closing: The window is being closed; the workspace is still open.
        closed: The window was closed.
    """

    demo_wanted = Signal()
    demo_left = Signal()
    closing = Signal()
    closed = Signal()

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        settings: WindowSettings,
        formats: Formats | None = None,
    ) -> None:
        super().__init__()
        self.services = services
        self.theme = theme
        self.settings = settings
        self.formats = formats or Formats()
        self._failure: Failure | None = None
        self._renew_detail = False
        self.setObjectName("main")
        self.setMinimumSize(*size.WINDOW_MIN)
        self.commands = Actions(theme, self)
        self._make_widgets()
        self._lay_out()
        self._make_commands()
        self._connect_services()
        self._connect_widgets()
        self._reload = QTimer(self)
        self._reload.setSingleShot(True)
        self._reload.setInterval(_RELOAD_MS)
        self._reload.timeout.connect(self.looking.look_again)
        self._title()
        self._recall()
        self._show_opening()

    # Building

    def _make_widgets(self) -> None:
        theme, formats = self.theme, self.formats
        self.tools = ToolRow(self.commands, theme, formats, self)
        self.line = BusyLine(theme, self)
        self.chips = ChipBar(theme, formats, self)
        self.messages = MessageStack(theme, self)
        self.accounts = AccountsPane(theme, formats, self)
        self.campaigns = CampaignPane(self.services, theme, formats, self.settings, self)
        self.detail = DetailPane(self.services, theme, formats, self)
        self.views = ViewHost(self.services, theme, formats, self.settings, self.campaigns, self)
        self.saved = SavedViews(self.services, theme, self)
        self.sidebar = Sidebar(self.accounts, self.saved, self)
        self.panes = Panes(self.sidebar, self.views, self.detail, self.settings, self)
        self.welcome = WelcomePage(theme, self)
        self.notice = EmptyState(theme, self)
        self.status = StatusBar(formats, self)

    def _lay_out(self) -> None:
        fill_menu_bar(self.menuBar(), self.commands)
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for widget in (self.tools, self.chips, self.line, self.messages, self.panes):
            inner.addWidget(widget, 1 if widget is self.panes else 0)
        self.stack = QStackedWidget(self)
        for page in (content, self.welcome, self.notice):
            self.stack.addWidget(page)
        self.content = content
        whole = QWidget(self)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Rule(self))
        layout.addWidget(self.stack, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.status)
        self.setTabOrder(self.tools.search, self.accounts.tree)
        self.setTabOrder(self.accounts.tree, self.campaigns.view.table)

    def _make_commands(self) -> None:
        self.refreshing = RefreshController(
            self.services,
            self.commands,
            self.accounts,
            self.status,
            self.messages,
            self.line,
            self.formats,
            self,
        )
        self.account_commands = AccountCommands(
            self.services, self.theme, self.formats, self.accounts, self.commands, self
        )
        self.view_commands = ViewCommands(self.commands, self.theme, self.settings, self)
        self.language = LanguageCommands(self.commands, self.settings, self.messages, self)
        self.layout_commands = LayoutCommands(self.commands, self.panes, self)
        self.copying = CopyCommands(self.commands, self.campaigns.view.table, self)
        self.exporting = ExportCommands(
            self.services,
            self.theme,
            self.settings,
            self.formats,
            self.campaigns,
            self.detail,
            self,
        )
        self.undo_stack = QUndoStack(self)
        self.marking = MarkCommands(
            self.services, self.commands, self.views, self.formats, self.undo_stack, self
        )
        self.tool_commands = ToolCommands(
            self.services, self.commands, self.theme, self.formats, self.undo_stack, self
        )
        self.goal_watch = GoalWatch(self.services, self.messages, self)
        self.looking = Looking(self)
        self.recipes = RecipeCommands(
            self.services,
            self.theme,
            self.settings,
            self.formats,
            self.campaigns,
            self.saved,
            self,
        )
        self.exporting.views = self.recipes
        self.help_commands = HelpCommands(self.commands, self.services, self.theme, self)
        self.updates = UpdateWatch(self)

    def _connect_services(self) -> None:
        services = self.services
        services.opened.connect(self._on_opened)
        services.open_failed.connect(self._on_open_failed)
        services.accounts_changed.connect(self._on_accounts)
        services.data_changed.connect(self._on_data)
        services.refresh_started.connect(self._on_refresh_started)

    def _connect_widgets(self) -> None:
        actions = self.commands
        self.tools.list_wanted.connect(self._go_to_list)
        self.views.rows_selected.connect(self._on_rows)
        self.views.alone.connect(self.panes.set_alone)
        self.views.picked.connect(self._on_picked)
        self.views.failed.connect(self._on_detail_failed)
        self.views.refused.connect(self._on_refused)
        self.views.copied.connect(self.status.toast)
        self.views.export_wanted.connect(self.exporting.open_for)
        self.campaigns.shown.connect(self._on_shown)
        self.campaigns.refresh_wanted.connect(self.refreshing.refresh_all)
        self.campaigns.details_wanted.connect(self._show_details)
        self.campaigns.opened.connect(self._go_to_detail)
        self.detail.failed.connect(self._on_detail_failed)
        self.refreshing.edit_wanted.connect(self.account_commands.edit_by_id)
        self.refreshing.ended.connect(self._on_refreshed)
        self.account_commands.done.connect(self.status.toast)
        self.account_commands.refresh_wanted.connect(self.refreshing.refresh_account)
        self.messages.chosen.connect(self._on_message)
        self.welcome.add_wanted.connect(self.account_commands.add)
        self.welcome.demo_wanted.connect(self.demo_wanted)
        self.notice.chosen.connect(self._on_notice)
        actions.demo.triggered.connect(self.demo_wanted)
        actions.quit.triggered.connect(self.close)
        actions.export.triggered.connect(self._export)
        actions.report.triggered.connect(self.exporting.open_report)
        self.campaigns.view.export_wanted.connect(self.exporting.open_for)
        self.detail.export_wanted.connect(self.exporting.open_for)
        self.exporting.done.connect(self.status.toast)
        self.campaigns.view.table.copied.connect(self.status.toast)
        self.detail.copied.connect(self.status.toast)
        self.detail.refused.connect(self._on_refused)
        self.detail.note_wanted.connect(self._on_note_wanted)
        self.tool_commands.done.connect(self.status.toast)
        self.recipes.lenses_wanted.connect(self.looking.look_through)
        self.recipes.filters_wanted.connect(self.looking.set_filters)
        self.recipes.told.connect(self._on_refused)
        self.recipes.done.connect(self.status.toast)
        actions.save_view.triggered.connect(self.recipes.save)
        self.refreshing.ended.connect(self.goal_watch.check)
        self.services.own.notes_changed.connect(self.detail.reload)
        self.services.own.mark_failed.connect(self._on_detail_failed)
        self.services.own.rules_changed.connect(self.services.judge)
        actions.compare.triggered.connect(self._compare)
        self.campaigns.view.offer(actions.compare)
        self.views.offer(actions.compare)
        self.marking.tags_known.connect(self.tools.set_tags)
        self.marking.refused.connect(self._on_refused)
        self.marking.done.connect(self.status.toast)
        actions.find.triggered.connect(self.tools.go_to_search)
        actions.columns.triggered.connect(self.campaigns.view.choose_columns)
        actions.custom_period.triggered.connect(self.tools.period.ask_custom)

    def _recall(self) -> None:
        geometry = self.settings.state("window/geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(*size.WINDOW)
        self.looking.recall()

    # Workspace

    def _title(self) -> None:
        config = self.services.config
        name = self.tr("Demo workspace") if config.demo else config.workspace.stem
        self.setWindowTitle(self.tr("{name} – Sendsight").format(name=name))

    def _show_opening(self) -> None:
        self.notice.show_state("database", self.tr("Opening the workspace"))
        self._show_page(self.notice)

    def _show_page(self, page: QWidget) -> None:
        """Show a page; commands that need the panes are there only with them."""
        changed = self.stack.currentWidget() is not page
        self.stack.setCurrentWidget(page)
        ready = page is self.content
        if changed and ready:
            self.campaigns.view.table.setFocus()
        actions = self.commands
        for action in (
            actions.export,
            actions.report,
            actions.save_view,
            actions.find,
            actions.clear_filters,
            actions.columns,
            actions.custom_period,
            actions.maximise,
            actions.show_accounts,
            actions.select_all,
            actions.star,
            actions.compare,
            actions.goals,
            actions.notes,
            actions.privacy,
            actions.bot_rules,
            actions.copy,
            actions.copy_headers,
            actions.go_accounts,
            actions.go_campaigns,
            actions.go_detail,
        ):
            action.setEnabled(ready)
        actions.demo.setEnabled(not self.services.config.demo)
        self.account_commands.steer()
        self.refreshing.steer()

    @Slot(object)
    def _on_opened(self, facts: WorkspaceFacts) -> None:
        self.campaigns.learn()
        self.marking.learn()
        self.goal_watch.check()
        self._on_accounts(self.services.accounts)
        self.campaigns.show_filters(self.filters)
        self.looking.renew_views()
        self.views.restore()
        if self.services.config.demo:
            self.messages.show_message(
                "demo",
                self.tr("This is the demo workspace. All data is invented."),
                tone="info",
                buttons=(("leave", self.tr("Leave the demo")),),
            )
            if not facts.campaigns:
                self.refreshing.refresh_all()

    @Slot(object)
    def _on_open_failed(self, failure: Failure) -> None:
        self._failure = failure
        buttons = (("again", self.tr("Try again")), ("details", self.tr("Details...")))
        self.notice.show_state("triangle-alert", failure.sentence, failure.remedy, buttons)
        self._show_page(self.notice)

    @Slot(object)
    def _on_accounts(self, accounts: tuple[Account, ...]) -> None:
        infos = self.services.providers
        self.accounts.show_accounts(accounts, infos)
        self.welcome.show_providers(infos)
        present = {account.provider for account in accounts}
        self.tools.set_providers(tuple((i.key, i.name) for i in infos if i.key in present))
        self.status.show_accounts(accounts)
        self.looking.show_chips()
        self._show_page(self.content if accounts else self.welcome)

    @Slot(object)
    def _on_data(self, changed: frozenset[str]) -> None:
        rows = self.detail.campaigns
        self._renew_detail = self._renew_detail or any(r.account_id in changed for r in rows)
        self._reload.start()

    @Slot(object)
    def _on_refresh_started(self, _options: object) -> None:
        self.campaigns.renew_empty()

    @Slot(object)
    def _on_refreshed(self, _outcome: object) -> None:
        self.campaigns.renew_empty()

    # Filters and selection

    @property
    def filters(self) -> Filters:
        """The filters in force."""
        return self.looking.filters

    @property
    def lenses(self) -> Lenses:
        """The lenses in force."""
        return self.looking.lenses

    def set_filters(self, filters: Filters) -> None:
        """Show what other filters let pass."""
        self.looking.set_filters(filters)

    def look_through(self, lenses: Lenses) -> None:
        """Show every figure of the window through other lenses."""
        self.looking.look_through(lenses)

    @Slot(object)
    def _on_rows(self, rows: tuple[CampaignRow, ...]) -> None:
        self.status.show_selection(rows)
        self._renew_detail = False
        if rows:
            self.detail.show_campaigns(rows)
        else:
            self.detail.show_nothing(self.views.hint)

    @Slot(object, object)
    def _on_picked(self, rows: tuple[CampaignRow, ...], picked: ClickFilter) -> None:
        """Show some clicks of the campaigns behind what is selected in a view."""
        self._on_rows(rows)
        if rows:
            self.detail.pick(picked)

    @Slot()
    def _export(self) -> None:
        """Export what is in front: a view's table, or what the lists and the detail pane hold."""
        chart = self.views.chart_table()
        if chart is not None and not self.exporting.in_detail:
            self.exporting.open_for(str(Subject.CHART), chart)
        else:
            self.exporting.open_here()

    @Slot(object)
    def _on_note_wanted(self, at: datetime) -> None:
        shown = self.detail.campaigns
        self.tool_commands.write_note(at, shown[0] if len(shown) == 1 else None)

    @Slot()
    def _compare(self) -> None:
        if self.marking.rows:
            self.views.compare(self.marking.rows)

    @Slot(object)
    def _on_shown(self, found: CampaignList) -> None:
        self.status.show_list(found if self.services.accounts else None)
        if self._renew_detail and self.detail.campaigns:
            self._renew_detail = False
            self.detail.show_campaigns(self._renewed(found))

    def _renewed(self, found: CampaignList) -> tuple[CampaignRow, ...]:
        """The campaigns of the detail pane with their newest figures; those that are gone stay."""
        newest = {row.key: row for row in found.rows}
        return tuple(newest.get(row.key, row) for row in self.detail.campaigns)

    @Slot()
    def _go_to_list(self) -> None:
        table = self.campaigns.view.table
        table.setFocus()
        if not table.currentIndex().isValid():
            table.select_number(0)

    @Slot()
    def _go_to_detail(self) -> None:
        self.layout_commands.go_detail()

    @property
    def settled(self) -> bool:
        """Whether the list shows all that was announced: no reading is due or under way."""
        return not self._reload.isActive() and not self.campaigns.waiting

    # Messages

    @Slot(str)
    def _on_notice(self, key: str) -> None:
        if key == "again":
            self._show_opening()
            self.services.start()
        elif key == "details" and self._failure is not None:
            self._show_details(self._failure)

    @Slot(str, str)
    def _on_message(self, key: str, name: str) -> None:
        if key == "demo" and name == "leave":
            self.demo_left.emit()
        elif key == GOALS:
            self.tool_commands.open_goals()

    @Slot(object)
    def _on_detail_failed(self, failure: Failure) -> None:
        self.messages.show_message(
            "detail", failure.sentence, failure.remedy, detail=failure.detail
        )

    @Slot(str, str)
    def _on_refused(self, sentence: str, remedy: str) -> None:
        self.messages.show_message("copy", sentence, remedy, tone="warn")

    @Slot(object)
    def _show_details(self, failure: Failure) -> None:
        DetailsDialog.show_for(failure.sentence, failure.detail, self)

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window, stop everything, close the workspace."""
        self.closing.emit()
        self.settings.set_state("window/geometry", self.saveGeometry())
        self.panes.remember()
        self.settings.sync()
        self.services.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
        super().closeEvent(event)
        self.closed.emit()
