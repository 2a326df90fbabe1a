"""Every pane and dialog in a language a third longer than English: all words translated, none cut."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

import gui
from gui.accounts.remove import RemoveDialog
from gui.accounts.wizard import open_wizard
from gui.campaigns.destination import DestinationDialog
from gui.details import DetailsDialog
from gui.loader import Loader
from gui.log_details import LogDetailsDialog
from gui.recipes.run_dialog import RunDialog
from gui.recipes.schedule_dialog import ScheduleDialog
from gui.views.switch import COMPARE, DESTINATIONS, PROMOTIONS
from tests.gui.languages.conftest import LONG, REAL
from tests.support.cut import cut_off, texts

SETTLES = 3_000
"""Milliseconds within which widgets have asked each other for room."""
MARKS = re.compile("[«»]")
LETTERS = re.compile(r"[^\W\d_]{3,}")
QT_WORDS = {"OK", "Cancel", "Close", "&Cancel", "&Close", "&OK"}
"""Words of Qt's own catalogue, which has no pseudo-language; the real ones are in services.qt.languages' tests."""
NAMES = re.compile(
    r"Northwind|ClickSend|Sitecore Send|Constant Contact|Copernica|Sendsight|Weekly|CSV|XLSX|SMS|JSON|Parquet"
    r"|https?://|@|\.(csv|sendsight|duckdb|timer|service)|UTC|Etc/|GNOME|DuckDB|MIT|UTM"
)
"""Names, addresses and formats are the same in every language."""


def untranslated(window, data):
    """Visible words that came past the catalogue."""
    for widget, text in texts(window):
        plain = text.strip()
        if MARKS.search(plain) or plain in QT_WORDS or NAMES.search(plain) or plain in data:
            continue
        if LETTERS.search(plain):
            yield f"{type(widget).__name__} {plain!r}"


def data_of(window):
    """What the invented campaigns brought along."""
    rows = window.campaigns.found.rows if window.campaigns.found else ()
    return {word for row in rows for word in (row.name, row.subject, row.account) if word}


def look(window, shown, bot):
    """Nothing of a window is cut, and every word of it went through the catalogue."""

    def whole():
        assert cut_off(shown) == []

    loaders = shown.findChildren(Loader)
    bot.waitUntil(lambda: not any(one.waiting for one in loaders), timeout=LONG)
    bot.waitUntil(whole, timeout=SETTLES)
    assert REAL or list(untranslated(shown, data_of(window))) == []


# The window


@pytest.mark.parametrize("tab", range(7))
def test_window_and_detail(window, bot, tab):
    window.resize(1440, 900)
    window.detail.show_tab(tab)
    look(window, window, bot)


@pytest.mark.parametrize("tab", [0, 3])
def test_a_small_window(window, bot, tab):
    window.resize(1024, 680)
    window.detail.show_tab(tab)
    look(window, window, bot)


@pytest.mark.parametrize("view", [DESTINATIONS, PROMOTIONS, COMPARE])
def test_views(window, bot, view):
    window.resize(1440, 900)
    window.views.switch.choose(view)
    look(window, window, bot)
    window.views.switch.choose("campaigns")


def test_menus(window):
    """Every entry of every menu, with its tip."""
    found = [menu for menu in window.findChildren(QMenu) if menu.actions()]
    assert len(found) > 10
    entries = {action for menu in found for action in menu.actions() if action.text()}
    if REAL:
        return
    plain = {
        text
        for action in entries
        for text in (action.text(), action.toolTip())
        if LETTERS.search(text) and not MARKS.search(text) and not NAMES.search(text)
    }
    assert (
        plain
        - {a.text() for a in window.commands.languages.actions()}
        - {a.toolTip() for a in window.commands.languages.actions()}
        == set()
    )


# The dialogs


def by_command(name):
    def opened(window, bot):
        before = set(QApplication.topLevelWidgets())
        getattr(window.commands, name).trigger()
        return new_dialog(before, bot)

    return opened


def new_dialog(before, bot):
    def shown():
        return [w for w in QApplication.topLevelWidgets() if w not in before and w.isVisible()]

    bot.waitUntil(lambda: any(isinstance(w, QDialog) for w in shown()), timeout=LONG)
    return next(w for w in shown() if isinstance(w, QDialog))


def wizard_of(provider):
    def opened(window, bot):
        wizard = open_wizard(window.services, window.theme, None, window)
        if provider is not None:
            wizard.providers.list.setCurrentRow(provider)
            wizard.next.click()
            wizard.fields.advanced.toggle.setChecked(True)
        return wizard

    return opened


def editing(window, bot):
    return open_wizard(window.services, window.theme, window.services.accounts[0], window)


def removing(window, bot):
    dialog = RemoveDialog(window.services, window.services.accounts[0], window.formats, window)
    dialog.open()
    return dialog


def form_in(command, button):
    """A form that opens over another dialog."""

    def opened(window, bot):
        outer = by_command(command)(window, bot)
        before = set(QApplication.topLevelWidgets())
        getattr(outer, button).click()
        return new_dialog(before, bot)

    return opened


def page_of(number):
    def opened(window, bot):
        dialog = by_command("privacy")(window, bot)
        dialog.pages.setCurrentIndex(number)
        return dialog

    return opened


def saved_view_dialog(kind):
    def opened(window, bot):
        dialog = kind(window.services, window.theme, window.formats, window.weekly, window)
        dialog.open()
        if isinstance(dialog, ScheduleDialog):
            bot.waitUntil(lambda: dialog._planned is not None, timeout=LONG)
        return dialog

    return opened


def destination(window, bot):
    dialog = DestinationDialog("https://shop.example/", window)
    dialog.open()
    return dialog


def details(window, bot):
    DetailsDialog.show_for("«It happened.»", "HTTP 401", window)
    return next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, DetailsDialog) and w.isVisible()
    )


def crash(window, bot):
    dialog = LogDetailsDialog("«It happened.»", "Text", window)
    dialog.open()
    return dialog


def whole_report(kind):
    def opened(window, bot):
        dialog = by_command("report")(window, bot)
        dialog.kinds[kind].click()
        return dialog

    return opened


DIALOGS = {
    "add account": wizard_of(None),
    **{f"account of provider {n}": wizard_of(n) for n in range(4)},
    "edit account": editing,
    "remove account": removing,
    "columns": by_command("columns"),
    "period": by_command("custom_period"),
    "export": by_command("export"),
    **{f"report {kind}": whole_report(kind) for kind in ("pdf", "xlsx", "zip")},
    "save view": by_command("save_view"),
    "goals": by_command("goals"),
    "goal": form_in("goals", "add"),
    "notes": by_command("notes"),
    "note": form_in("notes", "add"),
    "rules": by_command("bot_rules"),
    **{f"privacy {n}": page_of(n) for n in range(3)},
    "commands": by_command("commands"),
    "shortcuts": by_command("shortcuts"),
    "diagnostics": by_command("diagnostics"),
    "about": by_command("about"),
    "settings": by_command("settings"),
    "run": saved_view_dialog(RunDialog),
    "schedule": saved_view_dialog(ScheduleDialog),
    "destination": destination,
    "details": details,
    "crash": crash,
}
LEFT_OUT = {"ToolDialog", "ExportFace", "SaveDialog"}
"""Two bases, and the system's own dialog for files."""
_opened: dict[str, str] = {}


@pytest.mark.parametrize("name", DIALOGS)
def test_dialog(window, bot, name):
    window.resize(1440, 900)
    dialog = DIALOGS[name](window, bot)
    bot.waitExposed(dialog)
    _opened[name] = type(dialog).__name__
    try:
        look(window, dialog, bot)
    finally:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.close()


def test_no_dialog_is_left_out():
    """A new dialog must be opened above."""
    if set(_opened) != set(DIALOGS):
        pytest.skip("only some of the dialogs were opened")
    for module in pkgutil.walk_packages(gui.__path__, "gui."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    assert {one.__name__ for one in subclasses(QDialog)} - LEFT_OUT == set(_opened.values())


def subclasses(base):
    """Ours, not Qt's, however deep."""
    for one in base.__subclasses__():
        if one.__module__.startswith("gui."):
            yield one
        yield from subclasses(one)
