"""Widgets for declared fields, and the form that they stand in: label above, help below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.accounts.secret_field import SecretField
from gui.theme import tokens as size
from services.wording import tr

if TYPE_CHECKING:
    from gui.theme import Theme
    from services.domain.accounts import CredentialField

_YES, _NO = "yes", "no"


class FieldWidget(QObject):
    """One declared field on screen.

    Signals:
        changed: Its value changed.
    """

    changed = Signal()

    def __init__(self, widget: QWidget, read: _Reads, *, titled: bool = True) -> None:
        super().__init__(widget)
        self.widget = widget
        self.titled = titled
        self.help = ""
        self._read = read

    def value(self) -> str:
        """What was entered, "" for nothing."""
        return self._read()


class _Reads(Protocol):
    def __call__(self) -> str: ...


def make_field(
    theme: Theme, field: CredentialField, stored: str | None, *, editing: bool
) -> FieldWidget:
    """The widget for a declared field.

    A field whose default is "yes" or "no" becomes a tick box; a time zone completes itself.

    Args:
        theme: The look.
        field: The declaration.
        stored: The value that the account has; None for a new account and for secrets.
        editing: Whether an account that exists is edited (its secrets stay where left empty).
    """
    value = stored if stored is not None else field.default
    if field.secret:
        made = _secret(theme, field, editing=editing)
    elif field.default in (_YES, _NO):
        made = _tick(field, value)
    else:
        made = _line(field, value)
    made.help = field.help
    return made


def _secret(theme: Theme, field: CredentialField, *, editing: bool) -> FieldWidget:
    secret = SecretField(theme, field.label)
    if editing:
        secret.edit.setPlaceholderText(tr("Stored. Leave empty to keep it."))
    made = FieldWidget(secret, secret.text)
    secret.changed.connect(made.changed)
    return made


def _tick(field: CredentialField, value: str) -> FieldWidget:
    box = QCheckBox(field.label)
    box.setChecked(value == _YES)
    made = FieldWidget(box, lambda: _YES if box.isChecked() else _NO, titled=False)
    box.toggled.connect(made.changed)
    return made


def _line(field: CredentialField, value: str) -> FieldWidget:
    line = QLineEdit(value)
    line.setAccessibleName(field.label)
    if field.key == "time_zone":
        zones = sorted(bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds())
        completer = QCompleter(zones, line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(completer)
    made = FieldWidget(line, lambda: line.text().strip())
    line.textChanged.connect(made.changed)
    return made


class Form:
    """Rows of label, field and help below each other; a row can be hidden as a whole."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._layout = QVBoxLayout(owner)
        self._layout.setContentsMargins(2, 0, 2 * size.GRID, 0)
        self._layout.setSpacing(2 * size.GRID - size.HALF)
        self._rows: dict[QWidget, QWidget] = {}

    def add(self, title: str, field: QWidget, hint: str = "") -> None:
        """A field under its label."""
        label = QLabel(title)
        label.setProperty("role", "heading")
        label.setBuddy(field)
        self._add_row(field, [label, field], hint)

    def add_wide(self, field: QWidget, hint: str = "") -> None:
        """A field that carries its own label."""
        self._add_row(field, [field], hint)

    def finish(self) -> None:
        """Keep the rows at the top."""
        self._layout.addStretch(1)

    def set_shown(self, field: QWidget, *, shown: bool) -> None:
        """Show or hide a field with its label and help."""
        self._rows[field].setVisible(shown)

    def _add_row(self, field: QWidget, widgets: list[QWidget], hint: str) -> None:
        row = QWidget(self._owner)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.HALF)
        for widget in widgets:
            layout.addWidget(widget)
        if hint:
            help_text = QLabel(hint, row)
            help_text.setProperty("role", "secondary")
            help_text.setWordWrap(True)
            layout.addWidget(help_text)
        self._layout.addWidget(row)
        self._rows[field] = row
