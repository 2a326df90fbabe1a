"""Workbooks as another program reads them."""

from __future__ import annotations

import re
import zipfile
from datetime import UTC, datetime
from decimal import Decimal

import openpyxl
import pytest

from services.domain.errors import ExportFailed
from services.reports.request import ExportColumn, Kind
from services.reports.watch import ExportStopped
from services.reports.xlsx_cells import Losses
from services.reports.xlsx_writer import Book, SheetWriter, numbered, sheet_name

COLUMNS = (
    ExportColumn("campaign_id", "Campaign ID"),
    ExportColumn("name", "Campaign"),
    ExportColumn("sent_at", "Sent at", Kind.TIME),
    ExportColumn("clicks", "Clicks", Kind.COUNT),
    ExportColumn("click_rate_delivered", "Click rate", Kind.RATE),
    ExportColumn("cost", "Cost", Kind.MONEY),
    ExportColumn("bot", "Bot", Kind.FLAG),
    ExportColumn("ip", "IP", personal=True),
)
SENT = datetime(2026, 11, 20, 13, 5, 33, tzinfo=UTC)
ROW = ("0012", '=HYPERLINK("x")', SENT, 1234, 0.0833, Decimal("12.50"), True, "203.0.113.9")
EMPTY = (None,) * 8


def going_on():
    """Nobody stops it."""


def write(path, *chunks, columns=COLUMNS, check=going_on, **style):
    style = {"zone": "Europe/Amsterdam", "titles": True, "personal": False, **style}
    losses = Losses()
    with Book(path, "Campaigns", check) as book:
        writer = SheetWriter(book, "Campaigns", columns, losses=losses, **style)
        for rows in chunks:
            writer.rows(rows)
        writer.end()
    return writer


def read(path):
    return openpyxl.load_workbook(path)


@pytest.fixture
def sheet(tmp_path):
    write(tmp_path / "a.xlsx", [ROW], [EMPTY])
    return read(tmp_path / "a.xlsx")["Campaigns"]


def test_values_have_their_types(sheet):
    cells = [(cell.value, cell.data_type) for cell in sheet[2]]
    assert cells == [
        ("0012", "s"),
        ('=HYPERLINK("x")', "s"),
        (datetime(2026, 11, 20, 14, 5, 33), "d"),
        (1234, "n"),
        (0.0833, "n"),
        (12.5, "n"),
        (True, "b"),
        (None, "n"),
    ]


def test_values_have_their_number_formats(sheet):
    assert [cell.number_format for cell in sheet[2]] == [
        "General",
        "General",
        "yyyy-mm-dd hh:mm:ss",
        "#,##0",
        "0.0%",
        "#,##0.00",
        "General",
        "General",
    ]


def test_what_is_not_reported_is_an_empty_cell(sheet):
    assert [cell.value for cell in sheet[3]] == [None] * 8


def test_the_header_stays_in_view_and_filters(sheet):
    assert [cell.value for cell in sheet[1]][:4] == [
        "Campaign ID",
        "Campaign",
        "Sent at (Europe/Amsterdam)",
        "Clicks",
    ]
    assert sheet.freeze_panes == "A2"
    # The last row holds no cell at all, and is a row nevertheless.
    assert sheet.auto_filter.ref == "A1:H3"


def test_columns_are_as_wide_as_their_content(tmp_path):
    long = ("x" * 500, "y" * 30, *EMPTY[2:])
    write(tmp_path / "a.xlsx", [long])
    widths = read(tmp_path / "a.xlsx")["Campaigns"].column_dimensions
    assert widths["A"].width == pytest.approx(60, abs=1)
    assert widths["B"].width == pytest.approx(31, abs=1.5)
    assert widths["C"].width >= 19


def test_machine_names_and_personal_values_on_request(tmp_path):
    write(tmp_path / "a.xlsx", [ROW], titles=False, personal=True)
    sheet = read(tmp_path / "a.xlsx")["Campaigns"]
    assert [cell.value for cell in sheet[1]] == [column.key for column in COLUMNS]
    assert sheet["H2"].value == "203.0.113.9"


HOSTILE = [
    "=1+1",
    "+61411111111",
    "-2+3",
    "@SUM(A1)",
    "{=1+1}",
    "https://evil.example/",
    "mailto:a@b.example",
    "internal:Sheet2!A1",
    "<r><t>rich</t></r>",
    "<r></is></c><c><f>1+1</f></c></r>",
    "</t></is></c>",
    "a & b < c",
    "  blanks  ",
    "12345678901234567890",
    "TRUE",
    "Bénélux; 🎉",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_text_from_outside_is_that_text_and_nothing_else(tmp_path, text):
    write(tmp_path / "a.xlsx", [(text,)], columns=(ExportColumn("name", text),))
    book = read(tmp_path / "a.xlsx")
    sheet = book["Campaigns"]
    for cell in (sheet["A1"], sheet["A2"]):
        assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_every_control_character_leaves_readable_xml(tmp_path):
    every = "".join(chr(code) for code in (*range(32), 0xFFFE, 0xFFFF, 0xD800))
    write(tmp_path / "a.xlsx", [(every,)], columns=(ExportColumn("name", f"N{every}"),))
    sheet = read(tmp_path / "a.xlsx")["Campaigns"]
    # The carriage return becomes a line feed.
    assert (sheet["A1"].value, sheet["A2"].value) == ("N\t\n\n", "\t\n\n")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert not re.search(rb"_x[0-9A-F]{4}_", archive.read("xl/worksheets/sheet1.xml"))


def test_more_rows_than_a_sheet_holds_continue_on_the_next(tmp_path):
    columns = (ExportColumn("n", "Number", Kind.COUNT),)
    rows = [(n,) for n in range(7)]
    writer = write(tmp_path / "a.xlsx", rows[:4], rows[4:], columns=columns, most_rows=4)
    book = read(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Campaigns", "Campaigns 2", "Campaigns 3"]
    read_back = []
    for sheet in book:
        assert sheet["A1"].value == "Number"
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == f"A1:A{sheet.max_row}"
        read_back += [cell.value for cell in sheet["A"][1:]]
    assert read_back == [n for (n,) in rows]
    (sentence,) = writer.warnings()
    assert "3 rows" in sentence
    assert "Campaigns 2 and Campaigns 3" in sentence


def test_a_sheet_that_is_just_full_needs_no_other(tmp_path):
    columns = (ExportColumn("n", "Number", Kind.COUNT),)
    writer = write(tmp_path / "a.xlsx", [(1,), (2,), (3,)], columns=columns, most_rows=4)
    assert read(tmp_path / "a.xlsx").sheetnames == ["Campaigns"]
    assert writer.warnings() == ()


def test_a_table_without_rows_has_its_header(tmp_path):
    write(tmp_path / "a.xlsx")
    sheet = read(tmp_path / "a.xlsx")["Campaigns"]
    assert (sheet.max_row, sheet["A1"].value, sheet.auto_filter.ref) == (1, "Campaign ID", "A1:H1")


def test_a_row_of_another_width_is_a_bug(tmp_path):
    with pytest.raises(ValueError):
        write(tmp_path / "a.xlsx", [("too", "short")])


def test_an_unknown_zone(tmp_path):
    with pytest.raises(ExportFailed):
        write(tmp_path / "a.xlsx", zone="Mars")


def test_a_stop_while_the_sheets_are_packed(tmp_path):
    def stop():
        raise ExportStopped("The export was stopped.")

    with pytest.raises(ExportStopped):
        write(tmp_path / "a.xlsx", [ROW] * 10, check=stop)


def test_a_full_disk_is_an_error_of_the_system(tmp_path, small_disk):
    with pytest.raises(OSError):
        write(tmp_path / "a.xlsx", [ROW] * 1000)


@pytest.mark.parametrize(
    ("wanted", "taken", "name"),
    [
        ("Links", (), "Links"),
        ("Clicks/day: [a]*?\\", (), "Clicks-day- -a-"),
        ("", (), "Sheet"),
        ("'", (), "Sheet"),
        ("'quoted'", (), "quoted"),
        ("History", ("history",), "History 2"),
        ("links", ("links", "links 2"), "links 3"),
        ("x" * 40, (), "x" * 31),
        ("x" * 40, ("x" * 31,), "x" * 29 + " 2"),
        ("🎉" * 20, (), "🎉" * 15),
        ("a\x00b", (), "a-b"),
    ],
    ids=range(11),
)
def test_names_of_sheets(wanted, taken, name):
    assert sheet_name(wanted, taken) == name


def test_a_number_fits_behind_a_long_name():
    assert numbered("x" * 31, 12) == "x" * 28 + " 12"


@pytest.mark.parametrize("name", ["History", "history", "About"])
def test_names_that_are_spoken_for(tmp_path, name):
    with Book(tmp_path / "a.xlsx", "x", going_on) as book:
        assert book.add_sheet(name).get_name() == f"{name} 2"
