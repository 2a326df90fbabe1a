"""What stands in a workbook's cell for a value."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from services.reports.cells import LONGEST_CELL
from services.reports.request import ExportColumn, Kind
from services.reports.xlsx_cells import (
    Losses,
    cell_putters,
    cell_text,
    number_format,
    serial_day,
)

BERLIN = ZoneInfo("Europe/Berlin")


class Calls:
    """A sheet that remembers what is put into it."""

    def __init__(self):
        self.put = []

    def __getattr__(self, name):
        return lambda row, column, *rest: self.put.append((name, *rest))


def put(value, kind=Kind.TEXT, *, key="x", losses=None):
    sheet = Calls()
    (putter,) = cell_putters(
        [ExportColumn(key, "X", kind)],
        lambda form: form,
        BERLIN,
        losses or Losses(),
        personal=False,
    )
    putter(sheet, 1, 0, value)
    return sheet.put


@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_not_reported_is_no_cell(kind):
    assert put(None, kind) == []


@pytest.mark.parametrize(
    ("value", "kind", "made"),
    [
        ("0049301234567", Kind.TEXT, ("write_string", "0049301234567")),
        ("+61411111111", Kind.TEXT, ("write_string", "+61411111111")),
        (12345, Kind.TEXT, ("write_string", "12345")),
        (0, Kind.COUNT, ("write_number", 0.0, "#,##0")),
        (10**15 - 1, Kind.COUNT, ("write_number", 1e15 - 1, "#,##0")),
        (10**15, Kind.COUNT, ("write_string", "1000000000000000")),
        (-(10**15), Kind.COUNT, ("write_string", "-1000000000000000")),
        ("many", Kind.COUNT, ("write_string", "many")),
        (0.0833, Kind.RATE, ("write_number", 0.0833, "0.0%")),
        (1.25, Kind.DECIMAL, ("write_number", 1.25, "#,##0.00##")),
        (Decimal("12.50"), Kind.MONEY, ("write_number", 12.5, "#,##0.00")),
        (Decimal("123456789.123456"), Kind.MONEY, ("write_number", 123456789.123456, "#,##0.00")),
        (Decimal("1234567890.123456"), Kind.MONEY, ("write_string", "1234567890.123456")),
        (True, Kind.FLAG, ("write_boolean", True)),
        (False, Kind.FLAG, ("write_boolean", False)),
        (date(2026, 11, 20), Kind.DAY, ("write_number", 46346, "yyyy-mm-dd")),
        (date(1900, 2, 28), Kind.DAY, ("write_string", "1900-02-28")),
        ("someday", Kind.DAY, ("write_string", "someday")),
        ("unknown", Kind.TIME, ("write_string", "unknown")),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_value_in_its_cell(value, kind, made):
    assert put(value, kind) == [made]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN")], ids=str)
def test_what_is_no_number_is_no_cell(value):
    assert put(value, Kind.RATE) == []


@pytest.mark.parametrize(
    ("key", "form"),
    [
        ("click_rate_delivered", "0.0%"),
        ("opt_out_rate_delivered", "0.00%"),
        ("complaint_rate_delivered", "0.00%"),
    ],
)
def test_small_rates_have_two_digits(key, form):
    assert number_format(ExportColumn(key, "X", Kind.RATE)) == form


def test_a_time_is_a_day_in_the_shown_zone():
    instant = datetime(2026, 3, 1, 9, 5, 33, 900_000, tzinfo=UTC)
    ((name, day, form),) = put(instant, Kind.TIME)
    assert (name, form) == ("write_number", "yyyy-mm-dd hh:mm:ss")
    assert day == pytest.approx(46082 + (10 * 3600 + 5 * 60 + 33) / 86400, abs=1e-9)


def test_days_are_counted_as_excel_does():
    assert serial_day(datetime(1900, 3, 1)) == 61
    assert serial_day(datetime(2026, 1, 1, 12)) == 46023.5


def test_a_time_before_the_first_day_is_a_text():
    made = put(datetime(1899, 12, 31, 12, tzinfo=UTC), Kind.TIME)
    assert made == [("write_string", "1899-12-31 13:00:00")]


@pytest.mark.parametrize("code", [*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, 0xD83D])
def test_what_xml_cannot_hold_goes(code):
    assert cell_text(f"a{chr(code)}b", Losses()) == "ab"


@pytest.mark.parametrize("text", ["a\tb", "a\nb", "Müller 🎉", "\x7f\x85"])
def test_what_xml_holds_stays(text):
    assert cell_text(text, Losses()) == text


def test_line_breaks_are_line_feeds():
    assert cell_text("a\r\nb\rc", Losses()) == "a\nb\nc"


def test_the_longest_text_stays():
    losses = Losses()
    assert cell_text("x" * LONGEST_CELL, losses) == "x" * LONGEST_CELL
    assert losses.warnings() == ()


@pytest.mark.parametrize("char", ["x", "🎉"])
def test_a_longer_text_is_cut_and_told(char):
    losses = Losses()
    made = cell_text(char * 40_000, losses)
    assert len(made.encode("utf-16-le")) // 2 in (LONGEST_CELL, LONGEST_CELL - 1)
    assert made == char * (len(made) - 1) + "…"
    (sentence,) = losses.warnings()
    assert "32,767" in sentence
    assert sentence.endswith(": 1.")


def test_long_numbers_are_told():
    losses = Losses()
    for value in (10**15, 10**16, 5):
        put(value, Kind.COUNT, losses=losses)
    (sentence,) = losses.warnings()
    assert sentence.endswith(": 2.")


def test_a_personal_value_only_when_asked_for():
    column = ExportColumn("ip", "IP", personal=True)
    for personal, cells in ((False, 0), (True, 1)):
        sheet = Calls()
        (putter,) = cell_putters([column], str, BERLIN, Losses(), personal=personal)
        putter(sheet, 1, 0, "203.0.113.9")
        assert len(sheet.put) == cells
