"""Room that scrolls up and down: as wide as its content, whatever the language."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.tools.scrolling import UpDownScroll


@pytest.fixture
def content():
    made = QWidget()
    layout = QVBoxLayout(made)
    made.words = QLabel("short")
    layout.addWidget(made.words)
    return made


@pytest.fixture
def dialog(qtbot, content):
    made = QDialog()
    qtbot.addWidget(made)
    made.area = UpDownScroll(content, 120)
    QHBoxLayout(made).addWidget(made.area)
    made.show()
    return made


def test_it_has_its_least_width(dialog):
    assert dialog.area.minimumSizeHint().width() == 120
    assert dialog.area.sizeHint().width() >= 120


def test_longer_words_widen_it(dialog, content, qtbot):
    content.words.setText("a much longer word than there was room for at first " * 3)
    qtbot.waitUntil(lambda: content.words.width() >= content.words.sizeHint().width())
    assert dialog.area.viewport().width() >= content.minimumSizeHint().width()


def test_what_is_higher_scrolls(dialog, content, qtbot):
    content.words.setText("line\n" * 200)
    qtbot.waitUntil(lambda: dialog.area.verticalScrollBar().maximum() > 0)
    assert dialog.area.viewport().width() >= content.minimumSizeHint().width()
