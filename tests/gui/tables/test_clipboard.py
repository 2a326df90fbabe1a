"""Copying rows of a table; the writer itself is held in tests/services/reports/test_clipboard.py."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from gui.formatting import Formats
from gui.scope import ChartTable
from gui.tables.clipboard import table_data, texts_data, values_data
from services.reports.request import ExportColumn, Kind
from tests.gui.tables.fruit import APPLE, COLUMNS, FIG, PEAR, Fruit


def test_both_flavours(formats):
    data = table_data((APPLE, FIG), COLUMNS[:3], formats, headers=True)
    assert data.text() == "Name\tCount\tShare\r\napple\t1200\t0.500000\r\nfig\t\t"
    html = data.html()
    assert "<th>Name</th>" in html
    assert 'sdval="1200"' in html
    assert ">1,200</td>" in html
    assert html.count("<tr>") == 3


def test_the_decimal_mark_is_the_locale_s():
    german = Formats(QLocale("de_DE"))
    data = table_data((APPLE,), COLUMNS[:3], german, headers=False)
    assert data.text() == "apple\t1200\t0,500000"
    assert ">1.200</td>" in data.html()


def test_without_headers(formats):
    data = table_data((PEAR,), COLUMNS[:2], formats, headers=False)
    assert data.text() == "Pear\t2"
    assert "<th" not in data.html()


def test_html_from_outside_stays_text(formats):
    data = table_data((Fruit("<b>x</b>&"),), COLUMNS[:1], formats, headers=False)
    assert "&lt;b&gt;x&lt;/b&gt;&amp;" in data.html()


def test_no_formula_reaches_a_spreadsheet_by_the_html(formats):
    hostile = '=HYPERLINK("http://evil.example")'
    for data in (
        table_data((Fruit(hostile),), COLUMNS[:1], formats, headers=False),
        texts_data([hostile], [[hostile]]),
    ):
        assert ">=" not in data.html()
        assert data.text().startswith("'=")


def test_times_are_sortable_and_words_are_those_on_screen(formats):
    at = next(c for c in COLUMNS if c.key == "at")
    upper = next(c for c in COLUMNS if c.key == "upper")
    assert table_data((APPLE,), (upper,), formats, headers=False).text() == "APPLE"
    assert table_data((APPLE,), (at,), formats, headers=False).text().startswith("2026-01-02 ")


def test_figures_of_a_chart_only_the_shown_and_the_chosen():
    columns = (
        ExportColumn("label", "Label"),
        ExportColumn("share", "Share", Kind.RATE),
        ExportColumn("whole", "Whole", Kind.COUNT),
    )
    rows = (("a", 0.25, 4), ("b", 0.5, 4))
    chart = ChartTable("T", columns, rows, ("label", "share"))
    data = values_data(chart, [1], headers=True)
    assert data.text() == "Label\tShare\r\nb\t0.500000"
    assert "Whole" not in data.html()
