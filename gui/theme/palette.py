"""Makes Qt's palette from the tokens, and tokens from a high-contrast palette of the system."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from gui.theme.stylesheet import mix
from gui.theme.tokens import DARK, LIGHT, Tokens


def make_palette(tokens: Tokens) -> QPalette:
    """The palette of a theme."""
    role = QPalette.ColorRole
    palette = QPalette()
    active = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.faint,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.raised,
        role.Midlight: tokens.line,
        role.Mid: tokens.line_strong,
        role.Dark: tokens.line_strong,
        role.Shadow: tokens.shadow,
        role.Accent: tokens.accent,
    }
    for each, colour in active.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.faint))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(tokens.line_strong))
    return palette


def contrast_tokens(palette: QPalette) -> Tokens:
    """Tokens for what we paint ourselves where the system asks for high contrast.

    Text, lines and marks take the system's own colours; nothing is muted.
    """
    text, surface = palette.text().color().name(), palette.base().color().name()
    marked = palette.highlight().color().name()
    like = DARK if palette.base().color().lightness() < 128 else LIGHT
    soft = mix(surface, text, 0.25)
    return Tokens(
        name=like.name,
        window=palette.window().color().name(),
        surface=surface,
        raised=surface,
        text=text,
        muted=text,
        faint=text,
        line=text,
        line_strong=text,
        accent=marked,
        accent_soft=soft,
        on_accent=palette.highlightedText().color().name(),
        hover=soft,
        pressed=soft,
        good=text,
        warn=text,
        bad=text,
        warn_soft=surface,
        bad_soft=surface,
        shadow=text,
        series=like.series,
    )
