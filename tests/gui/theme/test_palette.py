from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from gui.theme.palette import contrast_tokens, make_palette
from gui.theme.tokens import LIGHT


def test_disabled_text_is_fainter(qapp):
    palette = make_palette(LIGHT)
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    assert palette.color(group.Disabled, role.Text).name().upper() == LIGHT.faint
    assert palette.color(group.Active, role.Text).name().upper() == LIGHT.text


def test_high_contrast_takes_the_system_s_colours_and_mutes_nothing(qapp):
    palette = QPalette()
    role = QPalette.ColorRole
    for each, colour in (
        (role.Base, "#000000"),
        (role.Text, "#ffffff"),
        (role.Window, "#000000"),
        (role.Highlight, "#00ffff"),
        (role.HighlightedText, "#000000"),
    ):
        palette.setColor(each, QColor(colour))
    tokens = contrast_tokens(palette)
    assert (tokens.surface, tokens.text, tokens.muted) == ("#000000", "#ffffff", "#ffffff")
    assert (tokens.accent, tokens.on_accent) == ("#00ffff", "#000000")
    assert tokens.accent_soft == "#404040"
    assert tokens.dark
