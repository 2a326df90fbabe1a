from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gui.widgets import BusyLine, EmptyState, FlowLayout, Rule, plain_tip, restyle


def test_the_progress_line_moves_only_while_it_is_seen(qtbot, theme):
    line = BusyLine(theme)
    qtbot.addWidget(line)
    line.resize(200, 2)
    line.show_share(None)
    assert not line._timer.isActive()
    line.show()
    assert line._timer.isActive()
    line.hide()
    assert not line._timer.isActive()
    line.show()
    line.show_share(0.5)
    assert not line._timer.isActive()
    line.stop()
    assert not line._active


def test_the_progress_line_paints_the_share(qtbot, theme):
    line = BusyLine(theme)
    qtbot.addWidget(line)
    line.resize(200, 2)
    line.show()
    line.show_share(0.5)
    image = line.grab().toImage()
    accent, soft = theme.tokens.accent.lower(), theme.tokens.accent_soft.lower()
    assert image.pixelColor(50, 0).name() == accent
    assert image.pixelColor(150, 0).name() == soft
    line.show_share(7.0)
    assert line.grab().toImage().pixelColor(199, 0).name() == accent


def test_an_empty_state_has_a_sentence_and_buttons(qtbot, theme):
    state = EmptyState(theme)
    qtbot.addWidget(state)
    state.show_state("inbox", "Nothing here", "Add something", (("add", "Add"), ("no", "Leave")))
    state.show()
    assert state.accessibleName() == "Nothing here"
    with qtbot.waitSignal(state.chosen) as chosen:
        state.buttons["no"].click()
    assert chosen.args == ["no"]
    state.show_state("inbox", "Still nothing")
    assert state.buttons == {}
    assert not state.hint.isVisible()


def test_chips_wrap_like_words(qtbot, theme):
    owner = QWidget()
    qtbot.addWidget(owner)
    flow = FlowLayout(owner, spacing=4)
    for number in range(4):
        label = QLabel(str(number), owner)
        label.setFixedSize(QSize(100, 20))
        flow.addWidget(label)
    assert flow.heightForWidth(420) == 20
    assert flow.heightForWidth(210) == 44
    assert flow.heightForWidth(50) == 4 * 20 + 3 * 4
    assert flow.minimumSize() == QSize(100, 20)
    assert flow.count() == 4
    assert flow.itemAt(9) is None
    assert flow.takeAt(0) is not None
    assert flow.takeAt(9) is None
    assert flow.count() == 3


def test_a_rule_is_a_hair_line(qtbot, theme):
    rule = Rule()
    qtbot.addWidget(rule)
    assert rule.maximumHeight() == 1


def test_restyle_sets_the_property(qtbot, theme):
    button = QPushButton("x")
    qtbot.addWidget(button)
    restyle(button, "kind", "danger")
    assert button.property("kind") == "danger"


@pytest.mark.parametrize("text", ["83 of 1,000, k < 5", "one\n  two", "", "a & b"])
def test_a_tooltip_without_markup_stays_as_it_is(text):
    assert plain_tip(text) == text


def test_markup_from_outside_is_shown_and_not_obeyed():
    page = QTextDocument()
    page.setHtml(plain_tip("<b>Sale</b> <img src='file:///x.png'>\n  a < b"))
    assert page.toPlainText().replace("\u00a0", " ").split() == [
        "<b>Sale</b>", "<img", "src='file:///x.png'>", "a", "<", "b",
    ]  # fmt: skip
