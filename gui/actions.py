"""The window's commands with words, shortcut and icon; menus and buttons take them from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from gui.theme import Density, ThemeMode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme import Theme

Keys = QKeySequence.StandardKey | str
_LANGUAGES = {
    "en": "&English",
    "de": "&Deutsch",
    "nl": "&Nederlands",
    "fr": "&Français",
    "es": "E&spañol",
}
"""Each as its speakers write it, so that it is found in a window that speaks another one."""


class Actions(QObject):
    """The commands. The window connects them and enables what can be done."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._make_file()
        self._make_edit()
        self._make_view()
        self._make_data()
        self._make_help()

    def _make_file(self) -> None:
        self.add_account = self._new(self.tr("&Add account..."), "Ctrl+N", icon="plus")
        self.demo = self._new(
            self.tr("Open the &demo workspace"),
            icon="flask-conical",
            tip=self.tr("Invented data, no account needed"),
        )
        self.open_recipe = self._new(
            self.tr("&Open recipe..."),
            QKeySequence.StandardKey.Open,
            "Ctrl+O",
            tip=self.tr("Show the view that a recipe's file holds"),
        )
        self.export = self._new(
            self.tr("&Export..."),
            "Ctrl+E",
            icon="download",
            tip=self.tr("Save what is shown, or everything, as a file"),
        )
        self.report = self._new(
            self.tr("Report for a &client..."),
            QKeySequence.StandardKey.Print,
            "Ctrl+P",
            tip=self.tr("Key figures, charts and tables in one PDF, workbook or ZIP"),
        )
        self.save_view = self._new(
            self.tr("&Save view as recipe..."),
            "Ctrl+S",
            tip=self.tr("Keep filters, lenses and columns, to open, run or schedule them"),
        )
        self.quit = self._new(self.tr("&Quit"), QKeySequence.StandardKey.Quit, "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit(self) -> None:
        self.undo = self._new(self.tr("&Undo"), QKeySequence.StandardKey.Undo)
        self.redo = self._new(self.tr("&Redo"), QKeySequence.StandardKey.Redo)
        self.copy = self._new(self.tr("&Copy"), QKeySequence.StandardKey.Copy, icon="copy")
        self.copy_headers = self._new(self.tr("Copy with &headers"), "Ctrl+Shift+C")
        self.star = self._new(
            self.tr("S&tar"), "Ctrl+D", tip=self.tr("Star the selected campaigns, or no longer")
        )
        self.select_all = self._new(self.tr("Select &all"), QKeySequence.StandardKey.SelectAll)
        self.find = self._new(self.tr("&Find"), QKeySequence.StandardKey.Find, icon="search")
        self.clear_filters = self._new(self.tr("C&lear filters"), "Ctrl+Shift+F")

    def _make_view(self) -> None:
        self.columns = self._new(self.tr("&Columns..."), icon="columns-3")
        self.themes = self._choice(
            {
                ThemeMode.SYSTEM: self.tr("&System"),
                ThemeMode.LIGHT: self.tr("&Light"),
                ThemeMode.DARK: self.tr("&Dark"),
            }
        )
        self.densities = self._choice(
            {Density.COMFORTABLE: self.tr("C&omfortable"), Density.COMPACT: self.tr("&Compact")}
        )
        self.positions = self._choice(
            {
                "auto": self.tr("&Automatic"),
                "below": self.tr("&Below the list"),
                "right": self.tr("&Right of the list"),
            }
        )
        self.languages = self._choice({"": self.tr("&Computer's language"), **_LANGUAGES})
        self.zoom_in = self._new(self.tr("Zoom &in"), QKeySequence.StandardKey.ZoomIn, "Ctrl+=")
        self.zoom_out = self._new(self.tr("Zoom &out"), QKeySequence.StandardKey.ZoomOut)
        self.zoom_reset = self._new(self.tr("&Normal size"), "Ctrl+0")
        self.maximise = self._new(self.tr("&Maximise detail"), "F11", icon="maximize-2")
        self.maximise.setCheckable(True)
        self.show_accounts = self._new(self.tr("Show &accounts"), "Ctrl+Shift+A")
        self.show_accounts.setCheckable(True)
        self.show_accounts.setChecked(True)
        self.go_accounts = self._new(self.tr("Go to a&ccounts"), "Ctrl+1")
        self.go_campaigns = self._new(self.tr("Go to cam&paigns"), "Ctrl+2")
        self.go_detail = self._new(self.tr("Go to &detail"), "Ctrl+3")

    def _make_data(self) -> None:
        self.refresh = self._new(
            self.tr("&Refresh"),
            "F5",
            icon="refresh-cw",
            tip=self.tr("Read what is new from all accounts"),
        )
        self.refresh_selected = self._new(self.tr("Refresh &selected accounts"), "Shift+F5")
        self.refresh_totals = self._new(
            self.tr("Refresh &totals only"),
            tip=self.tr("Campaigns and their counters, without links and clicks"),
        )
        self.refresh_full = self._new(
            self.tr("Read &everything again"),
            tip=self.tr("Reads all campaigns anew; takes longer and uses more calls"),
        )
        self.stop = self._new(
            self.tr("Sto&p"),
            "Esc",
            icon="circle-stop",
            tip=self.tr("Stop the refresh; what has arrived is kept"),
        )
        self.goals = self._new(
            self.tr("&Goals..."), tip=self.tr("Lines that figures should not cross")
        )
        self.notes = self._new(self.tr("&Notes..."), tip=self.tr("Notes on the time axis"))
        self.privacy = self._new(
            self.tr("&Privacy..."), tip=self.tr("What is kept, forgetting a person, exports made")
        )
        self.compare = self._new(
            self.tr("Add to com&parison"), "Ctrl+M", tip=self.tr("Up to eight campaigns at a time")
        )
        self.bot_rules = self._new(
            self.tr("Automatic clic&ks..."),
            tip=self.tr("By which rules clicks are held for automatic"),
        )
        self.settings = self._new(self.tr("&Settings..."), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.custom_period = self._new(self.tr("C&ustom period..."))
        self.edit_account = self._new(self.tr("Edit &account..."), icon="pencil")
        self.remove_account = self._new(self.tr("Re&move account..."), icon="trash-2")

    def _make_help(self) -> None:
        self.commands = self._new(self.tr("&Command list..."), "Ctrl+K")
        self.shortcuts = self._new(self.tr("&Keyboard shortcuts"), "F1")
        self.diagnostics = self._new(self.tr("&Diagnostics"))
        self.check_version = self._new(self.tr("Check for a newer &version"))
        self.about = self._new(self.tr("&About Sendsight"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def all(self) -> tuple[QAction, ...]:
        """All commands, for the command list and the list of shortcuts."""
        found = [value for value in vars(self).values() if isinstance(value, QAction)]
        for group in (self.themes, self.densities, self.positions, self.languages):
            found += group.actions()
        return tuple(found)

    def _new(self, text: str, *keys: Keys, icon: str = "", tip: str = "") -> QAction:
        action = QAction(text, self)
        shortcuts: list[QKeySequence] = []
        for key in keys:
            sequences = (
                [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
            )
            shortcuts += [each for each in sequences if each not in shortcuts]
        action.setShortcuts(shortcuts)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        words = tip or plain_text(action)
        shown = shortcuts[0].toString(QKeySequence.SequenceFormat.NativeText) if shortcuts else ""
        action.setToolTip(f"{words} ({shown})" if shown else words)
        if icon:
            self._theme.bind_icon(action, icon)
        self._window.addAction(action)
        return action

    def _choice(self, options: dict[str, str]) -> QActionGroup:
        group = QActionGroup(self)
        for key, text in options.items():
            action = QAction(text, group)
            action.setCheckable(True)
            action.setData(str(key))
        return group


def plain_text(action: QAction) -> str:
    """A command's words without mnemonic and dots."""
    return action.text().replace("&", "").removesuffix("...")


def choose(group: QActionGroup, key: str) -> None:
    """Tick the option of a key."""
    for action in group.actions():
        action.setChecked(action.data() == key)
