"""The window's looks: pages and what can be done on each, tools beside each other, names for all."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt


def test_commands_of_the_panes_are_there_with_the_panes_only(filled, make_window):
    window = make_window()
    actions = window.commands
    some = (actions.export, actions.find, actions.star, actions.go_detail)
    assert all(action.isEnabled() for action in some)
    assert not window.turn_to(window.welcome)
    assert window.stack.currentWidget() is window.welcome
    assert not any(action.isEnabled() for action in some)
    assert actions.demo.isEnabled()
    assert window.turn_to(window.content)
    assert not window.turn_to(window.content)  # it was there already
    assert all(action.isEnabled() for action in some)


@pytest.mark.parametrize("size", [(1024, 680), (1280, 720), (1440, 900)])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_no_tool_overlaps_another(qtbot, filled, make_window, theme, size, zoom):
    window = make_window()
    window.resize(*size)
    theme.set_zoom(zoom)
    qtbot.wait(20)
    tools = window.tools
    shown = [
        w
        for w in (
            tools.search,
            tools.period,
            tools.filter,
            tools.base,
            tools.clicks,
            tools.export,
            tools.refresh,
        )
        if w.isVisible()
    ]
    for left, right in pairwise(shown):
        assert left.geometry().right() < right.geometry().left()
    assert shown[-1].geometry().right() <= tools.width()


def test_every_part_has_a_name_for_screen_readers(filled, make_window):
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit

    window = make_window()
    for kind in (QAbstractItemView, QLineEdit, QAbstractButton):
        for widget in window.content.findChildren(kind):
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
                assert named, f"{widget} has no name"
