"""What the tools' dialogs share: one line for what happened, keys, rows with room for long texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QSpinBox, QTreeWidget, QTreeWidgetItem

from gui.tools.dialog import RowDelegate, ToolDialog, heading, padded, plain_button, wrapped
from services.qt.jobs import Failure


@pytest.fixture
def dialog(qtbot, theme):
    made = ToolDialog("Test", theme, (400, 300))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_sentence_is_shown_and_taken_away(dialog):
    dialog.say("<b>Done</b>")
    assert dialog.notice.isVisible()
    assert dialog.notice.textFormat() == Qt.TextFormat.PlainText
    dialog.say("")
    assert not dialog.notice.isVisible()


def test_a_failure_tells_what_to_do(dialog):
    dialog.say_failure(Failure("store_failed", "The disk is full.", "Free some space."))
    assert dialog.notice.text() == "The disk is full. Free some space."
    assert dialog.notice.property("role") == "bad"


def test_it_is_never_larger_than_the_screen(qtbot, theme):
    made = ToolDialog("Wide", theme, (9000, 9000))
    qtbot.addWidget(made)
    free = made.screen().availableSize()
    assert made.width() < free.width()
    assert made.height() < free.height()


def test_enter_presses_the_default_button_and_escape_closes(dialog, qtbot):
    pressed = []
    button = dialog.add_button("Go", QDialogButtonBox.ButtonRole.ActionRole, default=True)
    button.clicked.connect(lambda: pressed.append(1))
    dialog.add_close("Close")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert pressed == [1]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.fixture
def rows(qtbot, theme):
    def make(*texts, most=3, width=200):
        tree = QTreeWidget()
        qtbot.addWidget(tree)
        tree.setColumnCount(1)
        tree.setItemDelegate(RowDelegate(tree, theme, most))
        tree.resize(width, 400)
        tree.show()
        for text in texts:
            tree.addTopLevelItem(QTreeWidgetItem([text]))
        tree.setColumnWidth(0, width)
        qtbot.wait(20)
        return [tree.visualItemRect(tree.topLevelItem(n)).height() for n in range(len(texts))]

    return make


def test_rows_have_room_and_long_texts_wrap(rows):
    one, two, three = rows("Short", "word " * 12, "word " * 500)
    line = (three - one) / 2
    assert one >= 24
    assert one < two <= three
    assert three == pytest.approx(one + 2 * line)
    assert rows("word " * 12, width=800)[0] < two


def test_words_are_plain_and_belong_to_their_field(qtbot, theme):
    box = QSpinBox()
    qtbot.addWidget(box)
    padded(box, theme)
    assert box.lineEdit().textMargins().left() > 0
    assert heading("&Number", box).buddy() is box
    assert wrapped("<i>x</i>").textFormat() == Qt.TextFormat.PlainText
    assert not plain_button("Later").autoDefault()
