"""The theme in force: follows the system, the View menu and the text size, and tells of changes."""

from __future__ import annotations

from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPalette, QPixmap
from shiboken6 import isValid

from gui.theme import icons
from gui.theme import tokens as size
from gui.theme.palette import contrast_tokens, make_palette
from gui.theme.stylesheet import make_stylesheet
from gui.theme.tokens import DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


NO_RULES = "/* The system's own look. */"
"""A stylesheet without rules. Never an empty one: Qt then drops the table of the widgets it styled,
while widgets that were measured meanwhile stay marked as known to it; when such a widget dies, the
next stylesheet reaches for it and the process ends (Qt 6.11)."""


class ThemeMode(StrEnum):
    """What the user chose under View > Theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Density(StrEnum):
    """Height of table rows."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class TakesIcon(Protocol):
    """An action or a button."""

    def setIcon(self, icon: QIcon) -> object:
        """Show an icon."""


class Theme(QObject):
    """Colours, type and sizes of the running program.

    Signals:
        changed: Colours, text size or density changed; widgets that paint themselves repaint.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system_palette = QPalette(app.palette())
        self._system_font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        self._mode = ThemeMode.SYSTEM
        self._density = Density.COMFORTABLE
        self._zoom = 1.0
        self._images = QTemporaryDir()
        self._bound: list[tuple[TakesIcon, str, str]] = []
        self.tokens: Tokens = LIGHT
        self._holding = False
        self._hints = app.styleHints()
        # Kept: PySide6 6.11 hands out a dead object once the first wrapper has gone.
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._access.contrastPreferenceChanged.connect(self._system_changed)

    @property
    def mode(self) -> ThemeMode:
        """What the user chose."""
        return self._mode

    @property
    def density(self) -> Density:
        """Row height the user chose."""
        return self._density

    @property
    def zoom(self) -> float:
        """Text scale, 1.0 = 100 %."""
        return self._zoom

    @property
    def high_contrast(self) -> bool:
        """Whether the system asks for high contrast; its own colours then win over ours."""
        return self._access.contrastPreference() == Qt.ContrastPreference.HighContrast

    @property
    def row_height(self) -> int:
        """Height of a table row."""
        compact = self._density == Density.COMPACT
        return self.px(size.ROW_COMPACT if compact else size.ROW_COMFORTABLE)

    def px(self, value: float) -> int:
        """A size that holds text, in logical pixels at the present text scale."""
        return round(value * self._zoom)

    def font(self, pixels: int = size.BODY, weight: int = size.NORMAL) -> QFont:
        """The system font at a token's size, with figures of equal width."""
        font = QFont(self._system_font)
        font.setPixelSize(self.px(pixels))
        font.setWeight(QFont.Weight(weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def set_mode(self, mode: ThemeMode) -> None:
        """Follow the system, or keep one theme."""
        self._mode = mode
        hints = self._hints
        if mode == ThemeMode.SYSTEM:
            hints.unsetColorScheme()
        else:
            dark = mode == ThemeMode.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self.apply()

    def set_density(self, density: Density) -> None:
        """Choose the row height."""
        if density != self._density:
            self._density = density
            self.changed.emit()

    def set_zoom(self, zoom: float) -> None:
        """Scale all text; the nearest of the allowed steps is taken."""
        nearest = min(size.ZOOMS, key=lambda step: abs(step - zoom))
        if nearest != self._zoom:
            self._zoom = nearest
            self.apply()

    def step_zoom(self, steps: int) -> None:
        """One step larger (1) or smaller (-1)."""
        place = size.ZOOMS.index(self._zoom) + steps
        self.set_zoom(size.ZOOMS[max(0, min(place, len(size.ZOOMS) - 1))])

    def apply(self) -> None:
        """Put the theme in force and tell everyone."""
        self.tokens = self._choose()
        self._app.setFont(self.font())
        if self.high_contrast:
            self.tokens = contrast_tokens(self._system_palette)
            self._app.setPalette(self._system_palette)
        else:
            self._app.setPalette(make_palette(self.tokens))
        if not self._holding:
            self._put_on_sheet()
        self._retint()
        self.changed.emit()

    @contextmanager
    def styled_at_end(self) -> Iterator[None]:
        """The first widgets of the program are styled once, at its end.

        Else each is styled anew with every layout it is put into: a third of the time that the window
        takes to be made. Where a stylesheet is in force already it stays: see `NO_RULES`.
        """
        self._holding = not self._app.styleSheet()
        try:
            yield
        finally:
            if self._holding:
                self._holding = False
                self._put_on_sheet()

    def icon(self, name: str, role: str = "muted") -> QIcon:
        """An icon in the colour of a token ("text", "muted", "accent", "on_accent", "bad", ...)."""
        return icons.make_icon(name, str(getattr(self.tokens, role)), self.tokens.faint)

    def bind_icon(self, target: TakesIcon, name: str, role: str = "muted") -> None:
        """Give an action or button an icon that follows the theme."""
        target.setIcon(self.icon(name, role))
        self._bound = [
            bound for bound in self._bound if bound[0] is not target and isValid(bound[0])
        ]
        self._bound.append((target, name, role))

    def drawing(self, name: str, role: str = "faint", pixels: int = size.ICON_LARGE) -> QPixmap:
        """An icon as a picture of its own, sharp on the present screen."""
        ratio = self._app.devicePixelRatio()
        pixmap = icons.render(name, str(getattr(self.tokens, role)), round(self.px(pixels) * ratio))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _choose(self) -> Tokens:
        if self._mode != ThemeMode.SYSTEM:
            return DARK if self._mode == ThemeMode.DARK else LIGHT
        scheme = self._hints.colorScheme()
        if scheme == Qt.ColorScheme.Unknown:
            return DARK if self._system_palette.window().color().lightness() < 128 else LIGHT
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT

    def _put_on_sheet(self) -> None:
        self._app.setStyleSheet(NO_RULES if self.high_contrast else self._stylesheet())

    def _stylesheet(self) -> str:
        images = {
            "chevron": self._image("chevron-down", "muted"),
            "chevron_up": self._image("chevron-up", "muted"),
            "check": self._image("check", "accent"),
            "check_on": self._image("check", "on_accent"),
        }
        return make_stylesheet(self.tokens, self._zoom, images)

    def _image(self, name: str, role: str) -> str:
        """A tinted icon as a file, since stylesheets take images only by path."""
        target = Path(self._images.path()) / f"{name}-{role}-{self.tokens.name}.svg"
        if self._images.isValid() and not target.exists():
            drawing = icons.tinted_svg(name, str(getattr(self.tokens, role)))
            target.write_text(drawing, encoding="utf-8")
        return target.as_posix()

    def _retint(self) -> None:
        self._bound = [bound for bound in self._bound if isValid(bound[0])]
        for target, name, role in self._bound:
            target.setIcon(self.icon(name, role))

    @Slot()
    def _system_changed(self) -> None:
        if self._mode == ThemeMode.SYSTEM or self.high_contrast:
            self.apply()
