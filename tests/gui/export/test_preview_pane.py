from __future__ import annotations

import msgspec
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


def test_a_file_that_is_no_text_is_shown_as_a_table(pane):
    cells = (("Campaign", "Click rate"), ("Größe", "8.3%"), ("x" * 400, ""))
    pane.show_preview(Preview("", 1204, 2, 96_000, cells), sheet=True)
    assert pane.pages.currentWidget() is pane.table
    assert pane.table.horizontalHeaderItem(1).text() == "Click rate"
    assert [pane.table.item(0, n).text() for n in (0, 1)] == ["Größe", "8.3%"]
    assert pane.table.columnWidth(0) <= 240
    assert pane.title.buddy() is pane.table
    assert pane.summary.text().startswith("1,204 rows, 2 columns, about ")
    pane.show_preview(Preview("a\r\n", 1, 1, 3), sheet=True)
    assert pane.pages.currentWidget() is pane.text


def test_all_rows_of_the_table_are_seen(pane):
    cells = (("a",) * 30, *(("x" * 40,) * 30 for _ in range(4)))
    pane.resize(400, 300)
    pane.show_preview(Preview("", 4, 30, 3, cells), sheet=True)
    assert pane.table.verticalScrollBar().maximum() == 0


def test_a_workbook_goes_on_on_further_sheets(pane):
    pane.show_preview(Preview("", MOST_ROWS + 1, 1, 3, (("a",), ("b",))), sheet=True)
    assert "further sheets" in pane.note.text()


@pytest.mark.parametrize(
    ("cells", "sheet", "word"),
    [
        ((), True, "the file holds them whole"),
        ((("a",), ("b",)), True, "will be cut off"),
        ((), False, ""),
    ],
)
def test_texts_that_no_cell_holds_are_told_before_writing(pane, cells, sheet, word):
    preview = Preview("a\r\n", 1, 1, 3, cells, 32_767)
    pane.show_preview(preview, sheet=sheet)
    assert pane.note.text() == ""
    pane.show_preview(msgspec.structs.replace(preview, longest=32_768), sheet=sheet)
    assert ("32,767" in pane.note.text()) is sheet
    assert word in pane.note.text()
