from __future__ import annotations

import pytest

from gui.export.plan import Preview
from gui.export.preview_pane import MOST_ROWS, PreviewPane


@pytest.fixture
def pane(qtbot, theme, formats):
    made = PreviewPane(theme, formats)
    qtbot.addWidget(made)
    made.show()
    return made


def test_lines_rows_columns_and_size(pane):
    pane.show_preview(Preview("a,b\r\n1,2\r\n", 1204, 12, 96_000), sheet=True)
    assert pane.text.toPlainText() == "a,b\n1,2"
    assert pane.summary.text() == "1,204 rows, 12 columns, about 96.0 kB"
    assert pane.note.text() == ""
    pane.show_preview(Preview("a\r\n", 1, 1, 3), sheet=True)
    assert pane.summary.text() == "1 row, 1 column, about 3 bytes"


@pytest.mark.parametrize(("rows", "sheet", "told"), [(1, 1, 0), (0, 1, 0), (1, 0, 0), (2, 1, 1)])
def test_more_rows_than_excel_shows(pane, rows, sheet, told):
    count = MOST_ROWS + 1 if rows == 2 else MOST_ROWS
    pane.show_preview(Preview("a\r\n", count, 1, 3), sheet=bool(sheet))
    assert ("1,048,575" in pane.note.text()) is bool(told)


def test_all_lines_are_seen(pane):
    lines = "\r\n".join("x" * 900 for _ in range(5))
    pane.resize(400, 200)
    pane.show_preview(Preview(lines + "\r\n", 4, 1, 3), sheet=True)
    assert pane.text.verticalScrollBar().maximum() == 0


def test_a_reason_takes_the_place_of_lines(pane):
    pane.show_preview(Preview("a\r\n", 1, 1, 3), sheet=True)
    pane.show_reason("Nothing here.")
    assert (pane.text.toPlainText(), pane.summary.text()) == ("", "")
    assert pane.note.text() == "Nothing here."
