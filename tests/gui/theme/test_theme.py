from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QToolButton

from gui.theme import DARK, LIGHT, Density, ThemeMode
from gui.theme.theme import NO_RULES, Theme


def test_the_mode_changes_palette_and_stylesheet(theme, qapp, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(ThemeMode.DARK)
    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert DARK.accent in qapp.styleSheet()
    theme.set_mode(ThemeMode.LIGHT)
    assert theme.tokens is LIGHT
    assert DARK.accent not in qapp.styleSheet()


def test_it_follows_the_system_live(theme):
    theme.set_mode(ThemeMode.SYSTEM)
    real, theme._hints = theme._hints, FakeHints(Qt.ColorScheme.Dark)
    try:
        theme._system_changed()
        assert theme.tokens is DARK
        theme._hints.scheme = Qt.ColorScheme.Light
        theme._system_changed()
        assert theme.tokens is LIGHT
    finally:
        theme._hints = real


def test_a_chosen_theme_stays_when_the_system_changes(theme):
    theme.set_mode(ThemeMode.LIGHT)
    real, theme._hints = theme._hints, FakeHints(Qt.ColorScheme.Dark)
    try:
        theme._system_changed()
        assert theme.tokens is LIGHT
    finally:
        theme._hints = real


def test_high_contrast_of_the_system_wins(theme, qapp):
    real = theme._access
    theme._access = FakeAccess()
    try:
        theme._system_changed()
        assert theme.high_contrast
        assert qapp.styleSheet() == NO_RULES
        assert qapp.palette() == theme._system_palette
        assert theme.tokens.muted == theme.tokens.text
    finally:
        theme._access = real
        theme.apply()
    assert qapp.styleSheet() not in ("", NO_RULES)


def test_text_size_goes_in_steps_and_stays_within_them(theme, qapp):
    theme.step_zoom(1)
    assert theme.zoom == 1.1
    assert qapp.font().pixelSize() == 14
    for _ in range(6):
        theme.step_zoom(1)
    assert theme.zoom == 2.0
    assert theme.px(10) == 20
    for _ in range(8):
        theme.step_zoom(-1)
    assert theme.zoom == 0.8


def test_row_height_follows_density_and_text_size(theme):
    assert theme.row_height == 28
    theme.set_density(Density.COMPACT)
    assert theme.row_height == 22
    theme.set_zoom(2.0)
    assert theme.row_height == 44


def test_bound_icons_follow_the_theme_and_dead_ones_are_forgotten(theme, qtbot):
    action = QAction()
    button = QToolButton()
    theme.bind_icon(action, "refresh-cw")
    theme.bind_icon(button, "x", "bad")
    before = action.icon().cacheKey()
    theme.set_mode(ThemeMode.DARK)
    assert action.icon().cacheKey() != before
    button.deleteLater()
    qtbot.wait(1)
    theme.set_mode(ThemeMode.LIGHT)
    assert all(bound[0] is not button for bound in theme._bound)


@pytest.mark.parametrize("pixels", [16, 20])
def test_icons_are_drawn_sharp_for_fine_screens(theme, pixels):
    icon = theme.icon("refresh-cw", "accent")
    assert icon.pixmap(pixels, pixels).width() == pixels
    assert icon.pixmap(QSize(pixels, pixels), 2.0).width() == 2 * pixels


class FakeApp(QObject):
    """An application that notes what it is given."""

    def __init__(self, real, sheet):
        super().__init__()
        self.real, self.sheets = real, [sheet]

    def __getattr__(self, name):
        return getattr(self.real, name)

    def setFont(self, _): ...  # noqa: N802
    def setPalette(self, _): ...  # noqa: N802
    def styleSheet(self):  # noqa: N802
        return self.sheets[-1]

    def setStyleSheet(self, sheet):  # noqa: N802
        self.sheets.append(sheet)


def test_the_first_widgets_are_styled_once_at_the_end(qapp, monkeypatch):
    app = FakeApp(qapp, "")
    made = Theme(app)
    with made.styled_at_end():
        made.set_mode(ThemeMode.LIGHT)
        made.set_zoom(1.25)
        assert app.sheets == [""]
    assert len(app.sheets) == 2
    assert "QPushButton" in app.sheets[1]
    with made.styled_at_end():
        made.set_zoom(1.0)
        assert len(app.sheets) == 3  # one is in force, which is never taken off
    assert len(app.sheets) == 3


class FakeHints:
    def __init__(self, scheme):
        self.scheme = scheme

    def colorScheme(self):  # noqa: N802
        return self.scheme


class FakeAccess:
    def contrastPreference(self):  # noqa: N802
        return Qt.ContrastPreference.HighContrast
