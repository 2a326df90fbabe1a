"""The look: tokens, palette, stylesheet, icons, and the object that puts them in force."""

from __future__ import annotations

from gui.theme.theme import Density, Theme, ThemeMode
from gui.theme.tokens import DARK, LIGHT, Tokens

__all__ = ["DARK", "LIGHT", "Density", "Theme", "ThemeMode", "Tokens"]
