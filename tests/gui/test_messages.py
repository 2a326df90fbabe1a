from __future__ import annotations

import pytest

from gui.details import DetailsDialog
from gui.messages import MessageStack


@pytest.fixture
def stack(qtbot, theme):
    made = MessageStack(theme)
    qtbot.addWidget(made)
    return made


def test_nothing_takes_no_room(stack):
    assert stack.isHidden()
    assert stack.bars == {}


def test_one_bar_an_account(stack):
    stack.show_message("a", "First.", "Do this.")
    stack.show_message("b", "Other.")
    stack.show_message("a", "Second.")
    assert list(stack.bars) == ["b", "a"]
    assert stack.bars["a"].text.text() == "Second."
    assert not stack.isHidden()


def test_buttons_tell_message_and_name(qtbot, stack):
    stack.show_message("a", "Failed.", buttons=(("retry", "Retry"), ("edit", "Edit account...")))
    with qtbot.waitSignal(stack.chosen) as chosen:
        stack.bars["a"].buttons["edit"].click()
    assert chosen.args == ["a", "edit"]


def test_details_open_with_the_technical_text(stack):
    stack.show_message("a", "Failed.", detail="HTTP 401")
    stack.show()
    stack.bars["a"].buttons["details"].click()
    dialog = stack.findChild(DetailsDialog)
    assert dialog.text.toPlainText() == "HTTP 401"
    dialog.reject()


def test_it_can_be_dismissed(stack):
    stack.show_message("a", "Failed.")
    stack.bars["a"].close_button.click()
    assert stack.bars == {}
    assert stack.isHidden()


def test_all_go_at_once(stack):
    stack.show_message("a", "x")
    stack.show_message("b", "y", tone="info")
    stack.clear()
    assert stack.bars == {}


def test_words_from_outside_are_text(stack):
    stack.show_message("a", "<b>bold</b>")
    assert stack.bars["a"].text.textFormat().name == "PlainText"
    assert stack.bars["a"].accessibleName() == "<b>bold</b>"
