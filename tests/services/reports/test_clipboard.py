"""Both flavours of the clipboard; `test_libreoffice` pastes the HTML into a real spreadsheet."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from services.reports.clipboard import flavours, in_one_cell, text_flavours
from services.reports.request import ExportColumn, Kind

COLUMNS = (
    ExportColumn("name", "Name"),
    ExportColumn("rate", "Click rate (sent)", Kind.RATE),
    ExportColumn("who", "Recipient", personal=True),
)
AT = datetime(2026, 11, 20, 13, 5, 33, 900_000, tzinfo=UTC)


def test_text_holds_raw_values_and_html_what_people_read():
    found = flavours(
        COLUMNS,
        [("<b>\tA\r\nB", 1 / 12, "ann"), (None, None, None)],
        headers=True,
        decimal_mark=",",
    )
    assert found.text == ("Name\tClick rate (sent)\tRecipient\r\n<b> A B\t0,083333\t\r\n\t\t")
    assert "<th>Click rate (sent)</th>" in found.html
    assert ">8,3\u00a0%</td>" in found.html
    assert "&lt;b&gt;" in found.html
    assert "ann" not in found.html
    assert found.html.count("<td></td>") == 4


def test_without_headers_only_rows():
    found = flavours(COLUMNS, [("a", 1, "b")], headers=False, personal=True)
    assert found.text == "a\t1.000000\tb"
    assert "<th" not in found.html


def test_formulas_are_guarded_in_both():
    found = flavours(COLUMNS[:1], [("=1+1",)], headers=False)
    assert found.text == "'=1+1"
    assert ">&#x27;=1+1</td>" in found.html


@pytest.mark.parametrize(
    ("kind", "value", "number", "text"),
    [
        (Kind.COUNT, 1204, "1204", "1204"),
        (Kind.RATE, 0.5, "0.5", "50,0\u00a0%"),
        (Kind.DECIMAL, 1.25, "1.25", "1,250000"),
        (Kind.MONEY, Decimal("12.30"), "12.30", "12,30"),
        (Kind.TIME, AT, "46346.58718750000", "2026-11-20 14:05:33"),
        (Kind.DAY, date(2026, 11, 20), "46346.0", "2026-11-20"),
    ],
)
def test_spreadsheets_are_told_the_raw_value_and_its_format(kind, value, number, text):
    column = ExportColumn("x", "X", kind)
    html = flavours(
        [column], [(value,)], headers=False, decimal_mark=",", zone="Europe/Amsterdam"
    ).html
    told = html.split('sdval="')[1].split('"')[0]
    assert float(told) == pytest.approx(float(number), abs=1e-8)
    assert f'x:num="{told}"' in html
    assert f">{text}</td>" in html


def test_what_is_on_screen_stands_in_the_html_alone():
    columns = (ExportColumn("n", "N", Kind.COUNT), ExportColumn("name", "Name"))
    found = flavours(
        columns,
        [(1204, "=a"), (None, None)],
        headers=False,
        shown=[("1 204", "=A\tb"), ("–", "–")],
    )
    assert found.text == "1204\t'=a\r\n\t"
    assert ">1 204</td>" in found.html
    assert ">&#x27;=A b</td>" in found.html
    assert "–" not in found.html


def test_a_flag_and_a_word_in_a_column_of_numbers_are_texts():
    columns = (ExportColumn("a", "A", Kind.FLAG), ExportColumn("b", "B", Kind.COUNT))
    found = flavours(columns, [(True, "many")], headers=False)
    assert found.text == "TRUE\tmany"
    assert "sdval" not in found.html


def test_texts_alone():
    found = text_flavours(["=A"], [["1 %", "x\ny"], []])
    assert found.text == "'=A\r\n1 %\tx y\r\n"
    assert found.html.count("<tr>") == 3
    assert ">&#x27;=A</th>" in found.html
    assert text_flavours([], [["a"]]).text == "a"


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
        ("lines\x0b\x0c\x85\u2028of others", "lines of others"),
        ("", ""),
        ("\x00=x", "' =x"),
    ],
)
def test_no_text_becomes_a_formula_or_another_cell(text, expected):
    assert in_one_cell(text) == expected
