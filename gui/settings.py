"""What the window remembers, in an ini file of the user's: never a secret, never campaign data.

A value that cannot be read falls back to its default; it never voids the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, QSettings

from services.domain.decoding import decoder
from services.settings import config_folder

if TYPE_CHECKING:
    from pathlib import Path


class ColumnState(msgspec.Struct, frozen=True):
    """One column as the user left it; the list's order is the order on screen."""

    key: str
    visible: bool = True
    width: int = 0
    """0 = the column's own width."""


class WindowSettings:
    """Typed access to the remembered values.

    Args:
        file: The ini file; the user's own where None.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._store = QSettings(str(file or default_file()), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """A remembered text."""
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default

    def set_text(self, key: str, value: str) -> None:
        """Remember a text."""
        self._store.setValue(key, value)

    def number(self, key: str, default: float) -> float:
        """A remembered number."""
        try:
            return float(self.text(key, str(default)))
        except ValueError:
            return default

    def set_number(self, key: str, value: float) -> None:
        """Remember a number."""
        self._store.setValue(key, str(value))

    def state(self, key: str) -> QByteArray:
        """A remembered geometry or splitter state; empty where there is none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, key: str, value: QByteArray) -> None:
        """Remember a geometry or splitter state."""
        self._store.setValue(key, value)

    def columns(self, key: str) -> tuple[ColumnState, ...]:
        """Remembered columns of a table; entries that cannot be read are left out one by one."""
        try:
            entries = msgspec.json.decode(self.text(key, "[]"), type=list[msgspec.Raw])
        except msgspec.DecodeError:
            return ()
        found = []
        for entry in entries:
            try:
                found.append(decoder(ColumnState).decode(entry))
            except msgspec.DecodeError:
                continue
        return tuple(found)

    def set_columns(self, key: str, columns: tuple[ColumnState, ...]) -> None:
        """Remember the columns of a table."""
        self._store.setValue(key, msgspec.json.encode(columns).decode())

    def sync(self) -> None:
        """Write what has changed."""
        self._store.sync()


def default_file() -> Path:
    """The user's own ini file."""
    return config_folder() / "window.ini"
