"""A workbook of several tables with its facts."""

from __future__ import annotations

import hashlib

import openpyxl
import pytest

from services.domain.errors import ExportFailed, StoreFailed
from services.reports.request import ExportColumn, ExportProgress, Kind
from services.reports.watch import ExportStopped
from services.reports.workbook import MOST_COLUMNS, BookStyle, Sheet, write_workbook

RATE = ExportColumn("click_rate_delivered", "Click rate", Kind.RATE)
LINKS = Sheet(
    "Links", (ExportColumn("url", "Link"), RATE), lambda: [[("https://x.example", 0.5)]], total=1
)
DAILY = Sheet(
    "Daily",
    (ExportColumn("at", "Day", Kind.TIME), ExportColumn("clicks", "Clicks", Kind.COUNT)),
    lambda: [[(None, 1)], [(None, 2)]],
    total=2,
)


def about(path):
    sheet = openpyxl.load_workbook(path)["About"]
    return [(row[0].value, row[1].value) for row in sheet.iter_rows()]


def test_each_table_has_its_sheet_and_the_facts_the_last(tmp_path):
    path = tmp_path / "a.xlsx"
    told = []
    result = write_workbook((LINKS, DAILY), path, title="Spring", on_progress=told.append)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Links", "Daily", "About"]
    assert [row[1].value for row in book["Daily"].iter_rows(min_row=2)] == [1, 2]
    assert book.properties.title == "Spring"
    content = path.read_bytes()
    assert (result.rows, result.columns, result.bytes) == (3, 2, len(content))
    assert result.sha256 == hashlib.sha256(content).hexdigest()
    assert result.warnings == ()
    assert told == [ExportProgress(n, 3) for n in (1, 2, 3)]
    assert [p.name for p in tmp_path.iterdir()] == ["a.xlsx"]


def test_the_facts_explain_the_figures(tmp_path):
    path = tmp_path / "a.xlsx"
    write_workbook(
        (LINKS,),
        path,
        title="Spring",
        style=BookStyle(zone="Europe/Berlin"),
        facts={
            "filters": {"search": "=spring", "sent_from": "2026-01-01", "sent_to": None},
            "accounts": [{"name": "Northwind", "provider": "clicksend"}, {"name": "B"}],
            "rates": "fractions of 1",
            "bots": "not filtered out",
            "api_url": "https://x.example/?apikey=hush-hush",
        },
    )
    lines = about(path)
    facts = dict(lines)
    assert facts["What"] == "Spring"
    assert facts["Application"].startswith("Sendsight ")
    assert facts["Written at"].endswith("Z")
    assert facts["Time zone of the times"] == "Europe/Berlin"
    assert facts["With personal data"] == "no"
    assert facts["Filters: Search"] == "=spring"
    assert "Filters: Sent to" not in facts
    assert ("Accounts", "Name: Northwind, Provider: clicksend") in lines
    assert facts["Base of rates"] == "fractions of 1"
    assert facts["Bots"] == "not filtered out"
    assert facts["Rows in Links"] == 1
    assert "Click rate = click_rate_delivered" in facts["Columns of Links"]
    assert "hush-hush" not in str(lines)


def test_a_table_called_about_does_not_take_the_place_of_the_facts(tmp_path):
    path = tmp_path / "a.xlsx"
    sheets = (Sheet("About", LINKS.columns, LINKS.rows), LINKS, LINKS)
    write_workbook(sheets, path, title="x")
    names = openpyxl.load_workbook(path).sheetnames
    assert names == ["About 2", "Links", "Links 2", "About"]


def test_the_numbered_sheet_of_a_long_table_does_not_meet_another(tmp_path):
    path = tmp_path / "a.xlsx"
    sheets = (DAILY, Sheet("Daily 2", LINKS.columns, LINKS.rows))
    result = write_workbook(sheets, path, title="x", style=BookStyle(most_rows=2))
    assert openpyxl.load_workbook(path).sheetnames == ["Daily", "Daily 2", "Daily 2 2", "About"]
    (sentence,) = result.warnings
    assert ("Note", sentence) in about(path)


def test_rows_other_than_announced_are_told(tmp_path):
    sheet = Sheet("Links", LINKS.columns, LINKS.rows, total=5)
    result = write_workbook((sheet,), tmp_path / "a.xlsx", title="x")
    assert "5 rows were announced in Links" in result.warnings[0]


def test_without_all_totals_there_is_none(tmp_path):
    told = []
    sheets = (LINKS, Sheet("Links", LINKS.columns, LINKS.rows))
    write_workbook(sheets, tmp_path / "a.xlsx", title="x", on_progress=told.append)
    assert [step.total for step in told] == [None, None]


@pytest.mark.parametrize("asked", range(6))
def test_a_stop_at_any_moment_leaves_nothing(tmp_path, asked):
    answers = iter([False] * asked)
    with pytest.raises(ExportStopped):
        write_workbook(
            (LINKS, DAILY), tmp_path / "a.xlsx", title="x", cancelled=lambda: next(answers, True)
        )
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_old_file(tmp_path, small_disk):
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    sheet = Sheet(
        "Links", LINKS.columns, lambda: [[(f"https://x.example/{n}", 0.1)] * 1000 for n in range(9)]
    )
    with pytest.raises(ExportFailed, match=r"disk is full, so a\.xlsx was not written"):
        write_workbook((sheet,), path, title="x", overwrite=True)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.xlsx", b"old")]


def test_a_disk_that_is_full_only_for_the_zip(tmp_path, small_disk):
    # No row reaches the disk before the sheets are packed.
    with pytest.raises(ExportFailed, match="disk is full"):
        write_workbook((LINKS,), tmp_path / "a.xlsx", title="x")
    assert list(tmp_path.iterdir()) == []


def test_rows_that_cannot_be_read_leave_nothing(tmp_path):
    def broken():
        yield [("https://x.example", 0.5)]
        raise StoreFailed("The workspace is damaged.")

    with pytest.raises(StoreFailed):
        write_workbook((Sheet("Links", LINKS.columns, broken),), tmp_path / "a.xlsx", title="x")
    assert list(tmp_path.iterdir()) == []


def test_more_columns_than_a_sheet_has_are_refused(tmp_path):
    columns = tuple(ExportColumn(f"c{n}", "C") for n in range(MOST_COLUMNS + 1))
    with pytest.raises(ExportFailed, match="16,385 columns"):
        write_workbook((Sheet("Wide", columns, list),), tmp_path / "a.xlsx", title="x")
    assert list(tmp_path.iterdir()) == []
