from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox

from gui.export.footer import Footer, put_on_clipboard
from services.reports.clipboard import Flavours


@pytest.fixture
def footer(qtbot, theme):
    made = Footer()
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_saves_and_nothing_else(footer):
    assert footer.save.isDefault()
    others = [button for button in footer.buttons() if button is not footer.save]
    assert len(others) == 4
    assert not any(button.autoDefault() for button in others)


def test_keeping_is_offered_only_where_somebody_keeps(footer):
    assert not footer.keep.isVisible()
    assert footer.button(QDialogButtonBox.StandardButton.Close).isVisible()


def test_no_two_buttons_have_the_same_key(footer):
    keys = [b.text().partition("&")[2][:1].casefold() for b in footer.buttons() if "&" in b.text()]
    assert len(keys) == len(set(keys))


def test_both_flavours_are_on_the_clipboard(qapp):
    put_on_clipboard(Flavours("a\tb", "<table></table>"))
    data = QGuiApplication.clipboard().mimeData()
    assert (data.text(), data.hasHtml()) == ("a\tb", True)
