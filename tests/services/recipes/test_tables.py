"""Tables: columns as chosen, sorted as chosen, and never cut."""

from __future__ import annotations

import pytest

from services.domain.errors import NotOffered
from services.recipes import tables
from services.recipes.selecting import choose
from services.recipes.tables import check_columns, sorted_rows, tables_of
from services.reports.catalogue import REPORTS
from tests.services.recipes.samples import NOW, TODAY, recipe


@pytest.fixture
def made(workspace, reader):
    def make(**fields):
        one = recipe(**fields)
        chosen = choose(one, workspace, reader, today=TODAY, now=NOW)
        said = []
        return tables_of(one, reader, chosen, said.append), said

    return make


def rows_of(table):
    return [row for chunk in table.rows() for row in chunk]


@pytest.mark.parametrize("report", list(REPORTS))
def test_every_report_of_the_catalogue_can_be_a_recipes(made, report):
    # Without an end a period has nothing before it.
    (table,), said = made(report=report, filters={"period": "this-month"})
    assert said == []
    assert all(len(row) == len(table.columns) for row in rows_of(table))
    assert rows_of(table) == rows_of(table)


def test_columns_are_picked_in_their_order_and_once(made):
    (table,), said = made(columns={"shown": ["sends", "campaign_id", "sends"]})
    assert [column.key for column in table.columns] == ["sends", "campaign_id"]
    assert sorted(rows_of(table)) == [(10, "3"), (500, "2"), (1000, "1")]
    assert said == []


def test_a_column_to_sort_by_need_not_be_shown(made):
    (table,), _ = made(columns={"shown": ["campaign_id"], "sort": "sends"})
    assert rows_of(table) == [("3",), ("2",), ("1",)]


def test_where_no_column_is_left_all_are_shown(made):
    (table,), said = made(columns={"shown": ["gone"]})
    assert len(table.columns) > 5
    assert said[-1] == "None of the recipe's columns is there, so all are shown."


def test_a_table_too_long_to_sort_is_told_and_not_cut(made, monkeypatch):
    monkeypatch.setattr(tables, "MOST_SORTED", 4)
    (plain,), _ = made(report="clicks")
    (table,), said = made(report="clicks", columns={"sort": "url"})
    assert rows_of(table) == rows_of(plain)
    assert len(rows_of(table)) == 30
    assert "more than 4 rows" in said[0]


def test_rows_without_a_value_come_last_either_way():
    rows = [(None,), ("b",), ("A",), ("c",)]
    assert sorted_rows(rows, 0, descending=False) == [("A",), ("b",), ("c",), (None,)]
    assert sorted_rows(rows, 0, descending=True) == [("c",), ("b",), ("A",), (None,)]


def test_columns_are_checked_without_reading_rows():
    said = []
    check_columns(recipe(columns={"shown": ["name", "gone"]}), said.append)
    assert said == ["The report campaigns has no column gone; it is left out."]
    with pytest.raises(NotOffered):
        check_columns(recipe(report="moon"), said.append)
