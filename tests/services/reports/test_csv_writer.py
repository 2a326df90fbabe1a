"""CSV: what is written is what a reader of CSV reads."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from io import StringIO

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.reports import csv_writer
from services.reports.csv_writer import CsvWriter
from services.reports.guard import guarded
from services.reports.presets import PRESETS, find_preset
from services.reports.request import ExportColumn, Kind

COLUMNS = (
    ExportColumn("name", "Name"),
    ExportColumn("sent_at", "Sent at", Kind.TIME),
    ExportColumn("click_rate_delivered", "Click rate (delivered)", Kind.RATE),
)
ROW = ('Müller; & Söhne, "Co"', datetime(2026, 1, 31, 23, 30, tzinfo=UTC), 0.5)


def text_of(preset="programs", rows=(ROW,), columns=COLUMNS, mark=".", **options):
    writer = CsvWriter(columns, find_preset(preset, mark), **options)
    return writer.start() + writer.rows(rows) + writer.end()


def test_for_programs():
    assert text_of() == (
        "name,sent_at,click_rate_delivered\r\n"
        '"Müller; & Söhne, ""Co""",2026-01-31T23:30:00Z,0.500000\r\n'
    )


def test_for_excel_on_this_computer():
    assert text_of("excel", mark=",", zone="Europe/Amsterdam", titles=True) == (
        "\ufeffName;Sent at;Click rate (delivered);Time zone\r\n"
        '"Müller; & Söhne, ""Co""";2026-02-01 00:30:00;0,500000;Europe/Amsterdam\r\n'
    )


def test_for_spreadsheets_anywhere():
    assert text_of("international", mark=",", zone="Europe/Amsterdam") == (
        "\ufeffname,sent_at,click_rate_delivered,time_zone\r\n"
        '"Müller; & Söhne, ""Co""",2026-02-01 00:30:00,0.500000,Europe/Amsterdam\r\n'
    )


def test_tab_separated():
    assert text_of("tsv") == (
        "name\tsent_at\tclick_rate_delivered\ttime_zone\r\n"
        '"Müller; & Söhne, ""Co"""\t2026-01-31 23:30:00\t0.500000\tUTC\r\n'
    )


def test_without_times_no_zone_is_named():
    assert text_of("excel", [("a",)], COLUMNS[:1]) == "\ufeffname\r\na\r\n"


def test_headers_are_guarded_too():
    assert text_of("excel", [], (ExportColumn("x", "=1+1"),), titles=True) == "\ufeff'=1+1\r\n"


def test_a_single_empty_cell_is_still_a_row():
    text = text_of(rows=[(None,)], columns=COLUMNS[:1])
    assert list(csv.reader(StringIO(text))) == [["name"], [""]]


def test_a_row_of_another_width_is_a_bug():
    with pytest.raises(ValueError, match="zip"):
        text_of(rows=[("a",)])


def test_what_a_spreadsheet_cannot_show_is_told(monkeypatch):
    monkeypatch.setattr(csv_writer, "MOST_ROWS", 3)
    writer = CsvWriter(COLUMNS[:1], find_preset("excel"))
    writer.rows([("a",), ("b",)])
    assert writer.warnings() == ()
    writer.rows([("c" * 32_768,)])
    rows, length = writer.warnings()
    assert "3 rows" in rows
    assert "32,767" in length


def test_programs_are_told_nothing():
    writer = CsvWriter(COLUMNS[:1], find_preset("programs"))
    writer.rows([("c" * 32_768,)])
    assert writer.warnings() == ()


HOSTILE = st.text(
    alphabet=st.one_of(
        st.sampled_from(list("=+-@|%\t\r\n\x00\"',; \ufeff＝a1")), st.characters(codec="utf-8")
    )
)


@given(
    rows=st.lists(st.tuples(HOSTILE, HOSTILE, HOSTILE), max_size=8),
    preset=st.sampled_from(PRESETS),
    mark=st.sampled_from(",."),
)
def test_any_text_comes_back(rows, preset, mark):
    columns = tuple(ExportColumn(name, name) for name in ("a", "b", "c"))
    preset = find_preset(preset.key, mark)
    writer = CsvWriter(columns, preset)
    content = (writer.start() + writer.rows(rows)).encode()
    text = content.decode("utf-8-sig" if preset.bom else "utf-8")
    read = list(csv.reader(StringIO(text, newline=""), delimiter=preset.delimiter))
    clean = [[cell.replace("\x00", "") for cell in row] for row in rows]
    assert read[1:] == [[guarded(c) for c in row] if preset.guard else row for row in clean]


@given(text=HOSTILE)
def test_with_the_guard_no_cell_begins_like_a_formula(text):
    (cell,) = list(csv.reader(StringIO(text_of("excel", [(text,)], COLUMNS[:1]), newline="")))[1]
    begin = cell.lstrip(' "\u00a0\ufeff')[:1]
    assert begin not in tuple("=+@|%＝") or not begin


def test_presets_are_frozen_data():
    assert msgspec.json.encode(PRESETS)
