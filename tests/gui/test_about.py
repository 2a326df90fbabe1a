from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gui.about import AboutDialog
from services import VERSION, licences


@pytest.fixture
def dialog(qtbot, theme):
    made = AboutDialog(theme)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_says_who_we_are_and_lists_all_parts(dialog):
    assert dialog.title.text() == f"Sendsight {VERSION}"
    assert dialog.list.topLevelItemCount() == len(licences.components()) > 50
    assert "MIT" in dialog.copyright.text()
    assert "Permission is hereby granted" in dialog.text.toPlainText()
    assert dialog.list.accessibleName()
    assert dialog.text.accessibleName()


def test_the_keyboard_chooses_and_copies(dialog):
    assert dialog.list.hasFocus()
    QTest.keyClicks(dialog.list, "duck")
    text = dialog.text.toPlainText()
    assert text.startswith("duckdb 1.")
    assert "Stichting DuckDB Foundation" in text
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == text
    QTest.keyClick(dialog.list, Qt.Key.Key_Tab)
    assert dialog.text.hasFocus()


def test_the_rights_with_qt(dialog):
    dialog.qt_button.click()
    text = dialog.text.toPlainText()
    assert text.startswith("Qt 6.")
    assert "Its files on this computer: " in text
    assert "PySide6\n" in text
    assert "They can be replaced." in text
    assert dialog.text.hasFocus()
    QTest.keyClicks(dialog.list, "shiboken6")
    assert "shiboken6\n\nQt and Qt for Python" in dialog.text.toPlainText()


def test_an_unknown_version_says_why(dialog):
    item = next(
        dialog.list.topLevelItem(n)
        for n in range(dialog.list.topLevelItemCount())
        if dialog.list.topLevelItem(n).text(0) == "libffi"
    )
    assert item.text(1) == "–"
    assert "another part" in item.toolTip(1)


def test_all_of_it_scrolls_on_a_small_screen(dialog):
    dialog.resize(520, 400)
    assert dialog.height() == 400
    dialog.text.setFocus()
    top = dialog.text.mapTo(dialog, dialog.text.rect().topLeft()).y()
    assert 0 <= top < dialog.height()


def test_a_damaged_installation_is_told(qtbot, theme, monkeypatch):
    def missing(name):
        raise FileNotFoundError(name)

    monkeypatch.setattr("resources.text", missing)
    made = AboutDialog(theme)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    assert "damaged" in made.notice.text()
