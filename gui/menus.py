"""The menu bar: which command stands where. Mnemonics are unique within and among the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QActionGroup
    from PySide6.QtWidgets import QMenu, QMenuBar

    from gui.actions import Actions


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """Put the commands into menus."""
    _file(bar.addMenu(tr("&File")), actions)
    _edit(bar.addMenu(tr("&Edit")), actions)
    _view(bar.addMenu(tr("&View")), actions)
    _data(bar.addMenu(tr("&Data")), actions)
    _tools(bar.addMenu(tr("&Tools")), actions)
    _help(bar.addMenu(tr("&Help")), actions)


def _file(menu: QMenu, actions: Actions) -> None:
    menu.addAction(actions.add_account)
    menu.addActions([actions.demo, actions.open_recipe])
    menu.addSeparator()
    menu.addActions([actions.export, actions.report, actions.save_view])
    menu.addSeparator()
    menu.addAction(actions.quit)


def _edit(menu: QMenu, actions: Actions) -> None:
    menu.addActions([actions.undo, actions.redo])
    menu.addSeparator()
    menu.addActions([actions.copy, actions.copy_headers])
    menu.addSeparator()
    menu.addActions([actions.select_all, actions.star, actions.compare])
    menu.addSeparator()
    menu.addActions([actions.find, actions.clear_filters])


def _view(menu: QMenu, actions: Actions) -> None:
    menu.addAction(actions.columns)
    menu.addSeparator()
    _choice(menu.addMenu(tr("&Theme")), actions.themes)
    _choice(menu.addMenu(tr("Row &height")), actions.densities)
    _choice(menu.addMenu(tr("Detail &pane")), actions.positions)
    _choice(menu.addMenu(tr("&Language")), actions.languages)
    menu.addSeparator()
    menu.addActions([actions.zoom_in, actions.zoom_out, actions.zoom_reset])
    menu.addSeparator()
    menu.addActions([actions.show_accounts, actions.maximise])
    menu.addSeparator()
    panes = menu.addMenu(tr("&Go to"))
    panes.addActions([actions.go_accounts, actions.go_campaigns, actions.go_detail])


def _data(menu: QMenu, actions: Actions) -> None:
    menu.addActions(
        [actions.refresh, actions.refresh_selected, actions.refresh_totals, actions.refresh_full]
    )
    menu.addSeparator()
    menu.addAction(actions.stop)
    menu.addSeparator()
    menu.addAction(actions.custom_period)


def _tools(menu: QMenu, actions: Actions) -> None:
    menu.addActions([actions.edit_account, actions.remove_account])
    menu.addSeparator()
    menu.addActions([actions.goals, actions.notes, actions.bot_rules, actions.privacy])
    menu.addSeparator()
    menu.addActions([actions.commands, actions.settings])


def _help(menu: QMenu, actions: Actions) -> None:
    menu.addActions([actions.shortcuts, actions.diagnostics])
    menu.addSeparator()
    menu.addAction(actions.check_version)
    menu.addAction(actions.about)


def _choice(menu: QMenu, group: QActionGroup) -> None:
    menu.addActions(group.actions())
