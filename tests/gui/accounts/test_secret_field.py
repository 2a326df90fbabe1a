from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from gui.accounts.secret_field import SecretField


def test_the_text_is_hidden_until_it_is_revealed(qtbot, theme):
    field = SecretField(theme, "API key")
    qtbot.addWidget(field)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    assert field.reveal.accessibleName() == "Show the text of API key"
    field.reveal.click()
    assert field.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert field.reveal.toolTip() == "Hide"


def test_pasted_blanks_and_line_ends_go(qtbot, theme):
    field = SecretField(theme, "API key")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        field.set_text("  abc\n def \t")
    assert field.text() == "abcdef"
