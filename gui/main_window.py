"""The main window: connects its parts, the commands and the services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from gui.account_commands import AccountCommands
from gui.copying import CopyCommands
from gui.details import DetailsDialog
from gui.exporting import ExportCommands
from gui.following import Following
from gui.formatting import Formats
from gui.goal_watch import KEY as GOALS
from gui.goal_watch import GoalWatch
from gui.help_commands import HelpCommands
from gui.language import LanguageCommands
from gui.layout_commands import LayoutCommands
from gui.looking import Looking
from gui.marking import MarkCommands
from gui.recipes.commands import RecipeCommands
from gui.refreshing import RefreshController
from gui.scope import Subject
from gui.theme import tokens as size
from gui.tool_commands import ToolCommands
from gui.updates.watch import UpdateWatch
from gui.view_commands import ViewCommands
from gui.window_frame import WindowFrame

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from gui.filters import Filters
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.domain.accounts import Account
    from services.domain.lenses import Lenses
    from services.domain.rows import WorkspaceFacts
    from services.qt.app import AppServices
    from services.qt.jobs import Failure


class MainWindow(WindowFrame):
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
        super().__init__(services, theme, settings, formats or Formats())
        self._failure: Failure | None = None
        self._make_commands()
        self._connect_services()
        self._connect_commands()
        self._connect_panes()
        self._connect_words()
        self._title()
        self._recall()
        self._show_opening()

    # Building

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
        self.following = Following(
            self.services, self.views, self.campaigns, self.detail, self.status, self
        )
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
        services.refresh_started.connect(self.campaigns.renew_empty)
        services.own.notes_changed.connect(self.detail.reload)
        services.own.rules_changed.connect(services.judge)

    def _connect_commands(self) -> None:
        actions = self.commands
        actions.demo.triggered.connect(self.demo_wanted)
        actions.quit.triggered.connect(self.close)
        actions.export.triggered.connect(self._export)
        actions.report.triggered.connect(self.exporting.open_report)
        actions.save_view.triggered.connect(self.recipes.save)
        actions.compare.triggered.connect(self._compare)
        actions.find.triggered.connect(self.tools.go_to_search)
        actions.columns.triggered.connect(self.campaigns.view.choose_columns)
        actions.custom_period.triggered.connect(self.tools.period.ask_custom)
        self.campaigns.view.offer(actions.compare)
        self.views.offer(actions.compare)

    def _connect_panes(self) -> None:
        self.tools.list_wanted.connect(self._go_to_list)
        self.views.alone.connect(self.panes.set_alone)
        for pane in (self.views, self.campaigns.view, self.detail):
            pane.export_wanted.connect(self.exporting.open_for)
        self.campaigns.refresh_wanted.connect(self.refreshing.refresh_all)
        self.campaigns.details_wanted.connect(self._show_details)
        self.campaigns.opened.connect(self.layout_commands.go_detail)
        self.detail.note_wanted.connect(self._on_note_wanted)
        self.following.reload_due.connect(self.looking.look_again)
        self.refreshing.edit_wanted.connect(self.account_commands.edit_by_id)
        self.refreshing.ended.connect(self.campaigns.renew_empty)
        self.refreshing.ended.connect(self.goal_watch.check)
        self.account_commands.refresh_wanted.connect(self.refreshing.refresh_account)
        self.messages.chosen.connect(self._on_message)
        self.welcome.add_wanted.connect(self.account_commands.add)
        self.welcome.demo_wanted.connect(self.demo_wanted)
        self.notice.chosen.connect(self._on_notice)
        self.recipes.lenses_wanted.connect(self.looking.look_through)
        self.recipes.filters_wanted.connect(self.looking.set_filters)
        self.marking.tags_known.connect(self.tools.set_tags)

    def _connect_words(self) -> None:
        """What a part has to say: that it is done, that it would not, that it failed."""
        for done in (
            self.account_commands.done,
            self.exporting.done,
            self.recipes.done,
            self.marking.done,
            self.tool_commands.done,
            self.views.copied,
            self.campaigns.view.table.copied,
            self.detail.copied,
        ):
            done.connect(self.status.toast)
        for refused in (
            self.views.refused,
            self.detail.refused,
            self.marking.refused,
            self.recipes.told,
        ):
            refused.connect(self._on_refused)
        for failed in (self.views.failed, self.detail.failed, self.services.own.mark_failed):
            failed.connect(self._on_detail_failed)

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
        """Show a page, and offer what can be done there."""
        if self.turn_to(page):
            self.campaigns.view.table.setFocus()
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

    @Slot()
    def _go_to_list(self) -> None:
        table = self.campaigns.view.table
        table.setFocus()
        if not table.currentIndex().isValid():
            table.select_number(0)

    @property
    def settled(self) -> bool:
        """Whether the list shows all that was announced: no reading is due or under way."""
        return not self.following.pending and not self.campaigns.waiting

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
        # What runs may take seconds to stop; a window that stands there and does nothing looks hung.
        self.hide()
        self.services.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
        super().closeEvent(event)
        self.closed.emit()
