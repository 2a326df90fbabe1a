from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from gui.accounts.field_widgets import Form, make_field
from gui.accounts.secret_field import SecretField
from services.domain.accounts import CredentialField


def test_a_text_field_starts_with_what_is_stored_or_the_default(qtbot, theme):
    field = CredentialField("username", "User", default="me")
    fresh = make_field(theme, field, None, editing=False)
    stored = make_field(theme, field, "you", editing=True)
    for made in (fresh, stored):
        qtbot.addWidget(made.widget)
    assert (fresh.value(), stored.value()) == ("me", "you")
    with qtbot.waitSignal(fresh.changed):
        fresh.widget.setText("  other ")
    assert fresh.value() == "other"


def test_a_secret_never_comes_back_into_the_form(qtbot, theme):
    made = make_field(theme, CredentialField("key", "Key", secret=True), None, editing=True)
    qtbot.addWidget(made.widget)
    assert isinstance(made.widget, SecretField)
    assert made.value() == ""
    assert "Stored" in made.widget.edit.placeholderText()


def test_yes_and_no_become_a_tick_box(qtbot, theme):
    made = make_field(
        theme,
        CredentialField("opens", "Read opens", default="no", help="It takes calls."),
        None,
        editing=False,
    )
    qtbot.addWidget(made.widget)
    assert isinstance(made.widget, QCheckBox)
    assert (made.value(), made.titled, made.help) == ("no", False, "It takes calls.")
    made.widget.click()
    assert made.value() == "yes"


def test_a_time_zone_completes_itself(qtbot, theme):
    made = make_field(theme, CredentialField("time_zone", "Zone"), "Europe/Amsterdam", editing=True)
    qtbot.addWidget(made.widget)
    completer = made.widget.completer()
    completer.setCompletionPrefix("amster")
    assert "Europe/Amsterdam" in completer.currentCompletion()


def test_a_row_is_hidden_as_a_whole(qtbot, theme):
    owner = QWidget()
    qtbot.addWidget(owner)
    form = Form(owner)
    field = QLineEdit()
    form.add("Name", field, "Help")
    form.finish()
    owner.show()
    assert field.isVisible()
    form.set_shown(field, shown=False)
    assert not field.isVisible()
    assert not any(label.isVisible() for label in owner.findChildren(QWidget))
