from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from gui.formatting import Formats
from gui.tables.clipboard import in_one_cell, plain, table_data
from tests.gui.tables.fruit import APPLE, COLUMNS, FIG, PEAR, Fruit


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("=1+1", "'=1+1"),
        ("+614", "'+614"),
        ("-2", "-2"),
        ("-x", "'-x"),
        ("@x", "'@x"),
        ("|x", "'|x"),
        ("%x", "'%x"),
        (" =x", "' =x"),
        ('"=x', "'\"=x"),
        ("\t=x", "' =x"),
        ("＝x", "'＝x"),
        ("a=b", "a=b"),
        ("two\tcells\r\nand lines", "two cells and lines"),
        ("", ""),
        ("\x00=x", "' =x"),
    ],
)
def test_no_text_becomes_a_formula_or_another_cell(text, expected):
    assert in_one_cell(text) == expected


def test_raw_values(formats):
    german = Formats(QLocale("de_DE"))
    assert plain(None, formats) == ""
    assert plain(1204, formats) == "1204"
    assert plain(-5, formats) == "-5"
    assert plain(0.083, formats) == "0.083"
    assert plain(0.083, german) == "0,083"
    assert plain(1 / 3, formats) == "0.333333"
    assert plain(1200.0, formats) == "1200"
    assert plain(True, formats) == "True"


def test_both_flavours(formats):
    data = table_data((APPLE, FIG), COLUMNS[:3], formats, headers=True)
    assert data.text() == "Name\tCount\tShare\r\napple\t1200\t0.5\r\nfig\t\t"
    html = data.html()
    assert "<th>Name</th>" in html
    assert "<td>1,200</td>" in html
    assert html.count("<tr>") == 3


def test_without_headers(formats):
    data = table_data((PEAR,), COLUMNS[:2], formats, headers=False)
    assert data.text() == "Pear\t2"
    assert "<th>" not in data.html()


def test_html_from_outside_stays_text(formats):
    data = table_data((Fruit("<b>x</b>&"),), COLUMNS[:1], formats, headers=False)
    assert "&lt;b&gt;x&lt;/b&gt;&amp;" in data.html()


def test_times_are_sortable_and_words_are_those_on_screen(formats):
    at = next(c for c in COLUMNS if c.key == "at")
    upper = next(c for c in COLUMNS if c.key == "upper")
    assert table_data((APPLE,), (upper,), formats, headers=False).text() == "APPLE"
    assert table_data((APPLE,), (at,), formats, headers=False).text().startswith("2026-01-02 ")
