from __future__ import annotations

import pytest

from gui.theme import Density, ThemeMode
from gui.view_commands import recall_view


@pytest.fixture
def window(filled, make_window):
    return make_window()


def pick(group, key):
    next(action for action in group.actions() if action.data() == key).trigger()


def test_theme_density_and_zoom_are_remembered(window, theme, settings):
    pick(window.commands.themes, "dark")
    pick(window.commands.densities, "compact")
    window.commands.zoom_in.trigger()
    assert (theme.mode, theme.density, theme.zoom) == (ThemeMode.DARK, Density.COMPACT, 1.1)
    window.commands.zoom_reset.trigger()
    window.commands.zoom_out.trigger()
    theme.set_mode(ThemeMode.LIGHT)
    theme.set_density(Density.COMFORTABLE)
    theme.set_zoom(1.0)
    recall_view(theme, settings)
    assert (theme.mode, theme.density, theme.zoom) == (ThemeMode.DARK, Density.COMPACT, 0.9)


def test_words_of_a_later_version_are_passed_over(theme, settings):
    settings.set_text("view/theme", "sepia")
    settings.set_text("view/density", "airy")
    settings.set_text("view/zoom", "huge")
    recall_view(theme, settings)
    assert (theme.mode, theme.density, theme.zoom) == (ThemeMode.SYSTEM, Density.COMFORTABLE, 1.0)


def test_the_menu_shows_what_is_chosen(window, theme):
    ticked = [a.data() for a in window.commands.themes.actions() if a.isChecked()]
    assert ticked == ["light"]
