"""Both flavours of the clipboard."""

from __future__ import annotations

from services.reports.clipboard import flavours
from services.reports.request import ExportColumn, Kind

COLUMNS = (
    ExportColumn("name", "Name"),
    ExportColumn("rate", "Click rate (sent)", Kind.RATE),
    ExportColumn("who", "Recipient", personal=True),
)


def test_text_holds_raw_values_and_html_what_people_read():
    found = flavours(
        COLUMNS,
        [("<b>\tA\r\nB", 1 / 12, "ann"), (None, None, None)],
        headers=True,
        decimal_mark=",",
    )
    assert found.text == ("Name\tClick rate (sent)\tRecipient\r\n<b> A B\t0,083333\t\r\n\t\t")
    assert "<th>Click rate (sent)</th>" in found.html
    assert "<td>8,3\u00a0%</td>" in found.html
    assert "&lt;b&gt;" in found.html
    assert "ann" not in found.html


def test_without_headers_only_rows():
    found = flavours(COLUMNS, [("a", 1, "b")], headers=False, personal=True)
    assert found.text == "a\t1.000000\tb"
    assert "<th>" not in found.html


def test_formulas_are_guarded():
    assert flavours(COLUMNS[:1], [("=1+1",)], headers=False).text == "'=1+1"
