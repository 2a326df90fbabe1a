from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor

from gui.export.preview_text import PreviewText

HEBREW = "חדשות האביב"


@pytest.fixture
def text(qtbot):
    made = PreviewText()
    qtbot.addWidget(made)
    made.resize(900, 120)
    made.show()
    return made


def lefts(text, line):
    """Where each letter of a line that consists of digits stands, in pixels, by its place in the text."""
    block = text.document().findBlockByNumber(line)
    shown = block.text()
    laid = block.layout().lineAt(0)
    return [laid.cursorToX(place)[0] for place, sign in enumerate(shown) if sign.isdigit()]


@pytest.mark.parametrize(
    "line",
    [
        f"Shop,{HEBREW},123,456",
        f"{HEBREW};123;456",
        f'"{HEBREW}, 7",123,456',
        f"{HEBREW}\t123\t456",
        f'"name": "{HEBREW}", "clicks": 123',
    ],
)
def test_figures_stay_behind_a_name_from_right_to_left(text, line):
    text.show_lines(line)
    found = lefts(text, 0)[-3:]
    name = text.document().firstBlock().layout().lineAt(0)
    ends = name.cursorToX(text.toPlainText().index(HEBREW[-1]))[0]
    assert found == sorted(found)
    assert min(found) > ends


def test_what_is_copied_is_the_file(text):
    lines = f'a,{HEBREW},1\r\n👩 "x",{HEBREW} 👩,"{HEBREW}, b\r\nc",2\r\n\u2068d\u2069,3'
    text.show_lines(lines)
    assert text.toPlainText() != lines.replace("\r\n", "\n")
    text.selectAll()
    assert text.createMimeDataFromSelection().text() == lines.replace("\r\n", "\n")
    cursor = text.textCursor()
    cursor.setPosition(2)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, 4)
    text.setTextCursor(cursor)
    assert text.createMimeDataFromSelection().text() == HEBREW[:3]


def test_lines_without_such_words_are_left_alone(text):
    text.show_lines("Größe,日本,1\r\n,,")
    assert text.toPlainText() == "Größe,日本,1\n,,"
