"""What the main window looks like: tools, messages, three panes or a page in their place, status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.accounts.pane import AccountsPane
from gui.actions import Actions
from gui.campaigns.pane import CampaignPane
from gui.chips import ChipBar
from gui.detail.pane import DetailPane
from gui.menus import fill_menu_bar
from gui.messages import MessageStack
from gui.panes import Panes
from gui.recipes.saved_views import SavedViews
from gui.sidebar import Sidebar
from gui.status import StatusBar
from gui.theme import tokens as size
from gui.toolbar import ToolRow
from gui.views.host import ViewHost
from gui.welcome import WelcomePage
from gui.widgets import BusyLine, EmptyState, Rule

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from gui.formatting import Formats
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.qt.app import AppServices


class WindowFrame(QMainWindow):
    """The widgets, their places and the commands; `MainWindow` brings them to life.

    The pages are `content` with the panes, `welcome` where there is no account yet, and `notice`.
    """

    def __init__(
        self, services: AppServices, theme: Theme, settings: WindowSettings, formats: Formats
    ) -> None:
        super().__init__()
        self.services = services
        self.theme = theme
        self.settings = settings
        self.formats = formats
        self.setObjectName("main")
        self.setMinimumSize(*size.WINDOW_MIN)
        self.commands = Actions(theme, self)
        self._make_widgets()
        self._lay_out()

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
        self.content = self._made_content()
        self.stack = QStackedWidget(self)
        for page in (self.content, self.welcome, self.notice):
            self.stack.addWidget(page)
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

    def _made_content(self) -> QWidget:
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for widget in (self.tools, self.chips, self.line, self.messages, self.panes):
            inner.addWidget(widget, 1 if widget is self.panes else 0)
        return content

    def turn_to(self, page: QWidget) -> bool:
        """Show a page; commands that need the panes are there only with them.

        Returns:
            Whether the panes have come into view.
        """
        changed = self.stack.currentWidget() is not page
        self.stack.setCurrentWidget(page)
        ready = page is self.content
        for action in self._pane_commands():
            action.setEnabled(ready)
        self.commands.demo.setEnabled(not self.services.config.demo)
        return changed and ready

    def _pane_commands(self) -> tuple[QAction, ...]:
        actions = self.commands
        return (
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
        )
