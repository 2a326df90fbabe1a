"""Columns: how they read a row, alone or within another."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from services.reports import column
from services.reports.request import Kind
from services.wording import speak


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (column.text, Kind.TEXT),
        (column.count, Kind.COUNT),
        (column.time, Kind.TIME),
        (column.share, Kind.RATE),
        (column.number, Kind.DECIMAL),
        (column.flag, Kind.FLAG),
    ],
)
def test_a_column_reads_the_field_of_its_name_unless_told(make, kind):
    row = SimpleNamespace(one=1, two=2)
    assert make("one", "One").kind is kind
    assert make("one", "One").value(row) == 1
    assert make("one", "One", lambda found: found.two).value(row) == 2


def test_within_reads_from_a_field_with_and_without_personal_data():
    own = column.ReportColumn(
        key="who",
        title="Who",
        kind=Kind.TEXT,
        value=lambda row: row.hidden,
        personal_value=lambda row: row.shown,
    )
    inner = SimpleNamespace(hidden="h", shown="s")
    moved = column.within(own, "person")
    row = SimpleNamespace(person=inner)
    assert moved.getter(personal=False)(row) == "h"
    assert moved.getter(personal=True)(row) == "s"
    plain = column.within(column.text("hidden", "Hidden"), "person")
    assert plain.getter(personal=True)(row) == "h"


def test_keys_are_the_header():
    assert column.keys(column.owner(brief=True)) == [
        "provider",
        "account",
        "product",
        "campaign_id",
    ]


def test_a_table_of_columns_is_said_in_the_language_of_the_program():
    made = column.text("value", "Value", unset=column.NOT_SET)
    assert column.spoken((made,)) == (made,)
    speak(lambda text, comment: text.upper())
    try:
        (said,) = column.spoken((made,))
        assert (said.key, said.title, said.unset) == ("value", "VALUE", "(NOT SET)")
    finally:
        speak(None)
