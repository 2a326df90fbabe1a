"""What we wrote, opened in LibreOffice: values, types, formats, and no formula from text. Skipped where it is not."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from services.reports.clipboard import flavours
from services.reports.export import write_export
from services.reports.guard import guarded
from services.reports.request import ExportColumn, ExportRequest, Kind
from services.reports.workbook import BookStyle, Sheet, write_workbook
from tests.services.reports import office

pytestmark = [
    pytest.mark.skipif(not office.HERE, reason="LibreOffice is not here"),
    pytest.mark.timeout(120),
]
COLUMNS = (
    ExportColumn("name", "=Name"),
    ExportColumn("sends", "Sends", Kind.COUNT),
    ExportColumn("click_rate_delivered", "Click rate (delivered)", Kind.RATE),
    ExportColumn("sent_at", "Sent at", Kind.TIME),
    ExportColumn("cost", "Cost", Kind.MONEY),
    ExportColumn("opt_out_rate", "Opt-out rate (delivered)", Kind.RATE),
    ExportColumn("day", "Day", Kind.DAY),
    ExportColumn("clicks_per_clicker", "Clicks per clicker", Kind.DECIMAL),
)
AT = datetime(2026, 11, 20, 13, 5, 33, tzinfo=UTC)
FIRST = (1204, 0.083, AT, Decimal("12.30"), 0.00213, date(2026, 11, 20), 1.25)
HOSTILE = (
    "=1+1|cmd",
    "+61411111189",
    "-2+3+cmd|' /C calc'!A0",
    "{=1}",
    "@SUM(A1)",
    '=HYPERLINK("http://evil.example","x")',
    "＝1+1",
    "'=1",
    "http://a.example/?a=1",
    "<r><t>x</t></r> & \u05e9\u05dc\u05d5\u05dd 😀 e\u0301",
    "0012",
    "12345678901234567890",
    "1/2",
    "TRUE",
    "1E5",
    "https://a.example/" + "x" * 4_000,
)
ROWS = [
    (HOSTILE[0], *FIRST),
    *((text, *[None] * 7) for text in HOSTILE[1:]),
    ("none", 0, *[None] * 6),
]
SHEETS = ("Summary", "Links", "Daily", "Breakdowns")


def request(path, form, **more):
    return ExportRequest(
        title="Campaigns",
        columns=COLUMNS,
        rows=lambda: [ROWS],
        path=path,
        format=form,
        zone="Europe/Amsterdam",
        titles=True,
        **more,
    )


@pytest.fixture(scope="module")
def books(tmp_path_factory):
    """A table as a workbook, and a workbook of several tables."""
    folder = tmp_path_factory.mktemp("books")
    write_export(request(folder / "one.xlsx", "xlsx"))
    write_workbook(
        [Sheet(name, COLUMNS, lambda: [ROWS]) for name in SHEETS],
        folder / "all.xlsx",
        title="Report",
        style=BookStyle(zone="Europe/Amsterdam", most_rows=12),
        facts={"accounts": ["=1+1"]},
    )
    return office.opened(folder, [folder / "one.xlsx", folder / "all.xlsx"])


@pytest.fixture(scope="module")
def table(books):
    return books[0]["Campaigns"]


@pytest.fixture(scope="module")
def pasted(tmp_path_factory):
    """What the clipboard's HTML becomes in a spreadsheet, which takes it in place of the text."""
    folder = tmp_path_factory.mktemp("pasted")
    made = flavours(COLUMNS, ROWS, headers=True, decimal_mark=",", zone="Europe/Amsterdam")
    path = folder / "pasted.html"
    path.write_text(made.html, "utf-8")
    (found,) = office.opened(folder, [path], filters="calc_HTML_WebQuery")
    return next(iter(found.values()))


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    """The CSV presets for spreadsheets, read with their separator as UTF-8 (44,34,76: comma, quote, UTF-8)."""
    folder = tmp_path_factory.mktemp("texts")
    found = {}
    for preset, separator in (("international", 44), ("tsv", 9)):
        path = folder / f"{preset}.csv"
        write_export(request(path, "csv", preset=preset))
        (read,) = office.opened(folder, [path], filters=f"CSV:{separator},34,76,1,,1033,false,true")
        found[preset] = next(iter(read.values()))
    return found


def test_no_text_becomes_a_formula_and_none_is_changed(table, books):
    assert [row[0].shown for row in table[1:-1]] == list(HOSTILE)
    for read in books:
        cells = [cell for rows in read.values() for row in rows for cell in row]
        assert not any(cell.formula for cell in cells)
    assert all(row[0].kind == "string" for row in table)
    assert table[0][0].shown == "=Name"


def test_numbers_rates_times_and_amounts_have_their_types_and_formats(table):
    assert [(c.kind, c.value, c.shown) for c in table[1][1:]] == [
        ("float", "1204", "1,204"),
        ("percentage", "0.083", "8.3%"),
        ("date", "2026-11-20T14:05:33", "2026-11-20 14:05:33"),
        ("float", "12.3", "12.30"),
        ("percentage", "0.00213", "0.21%"),
        ("date", "2026-11-20", "2026-11-20"),
        ("float", "1.25", "1.25"),
    ]


def test_what_is_not_reported_is_an_empty_cell_and_no_zero(table):
    assert [cell.kind for cell in table[2]] == ["string"]
    assert [(cell.kind, cell.value) for cell in table[-1][1:]] == [("float", "0")]


def test_the_sheets_in_their_order_and_all_their_rows(books):
    _, several = books
    names = [name for sheet in SHEETS for name in (sheet, f"{sheet} 2")]
    assert list(several) == [*names, "About"]
    for sheet in SHEETS:
        first, more = several[sheet], several[f"{sheet} 2"]
        assert (len(first), len(more)) == (12, 1 + len(ROWS) - 11)
        assert first[0] == more[0]
        assert [row[0].shown for row in (*first[1:], *more[1:])] == [row[0] for row in ROWS]
    facts = {row[0].shown: row[1].shown for row in several["About"]}
    assert facts["Accounts"] == "=1+1"
    assert facts["Rows in Links"] == "17"


def test_a_paste_keeps_values_types_and_digits_and_runs_nothing(pasted):
    assert not any(cell.formula for row in pasted for cell in row)
    assert [(c.kind, c.value) for c in pasted[1][1:]] == [
        ("float", "1204"),
        ("percentage", "0.083"),
        ("date", "2026-11-20T14:05:33"),
        ("float", "12.3"),
        ("percentage", "0.00213"),
        ("date", "2026-11-20"),
        ("float", "1.25"),
    ]
    assert [row[0].shown for row in pasted[1:-1]] == [guarded(text) for text in HOSTILE]
    assert {row[0].kind for row in pasted} == {"string"}


@pytest.mark.parametrize("preset", ["international", "tsv"])
def test_no_text_of_a_csv_becomes_a_formula(texts, preset):
    rows = texts[preset]
    assert not any(cell.formula for row in rows for cell in row)
    shown = [row[0].shown for row in rows]
    assert shown[0] == "'=Name"
    assert shown[1:7] == [guarded(text) for text in HOSTILE[:6]]
    assert [cell.value for cell in rows[1][1:4]] == ["1204", "0.083", "2026-11-20T14:05:33"]
    assert {len(row) for row in rows} == {len(COLUMNS) + 1}
