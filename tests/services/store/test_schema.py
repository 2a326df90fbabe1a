"""The tables agree with the lists of their columns."""

from __future__ import annotations

import pytest

from services.store import schema
from services.store.schema import number_range

TYPES = {
    "text": {"VARCHAR"},
    "int": {"BIGINT", "INTEGER"},
    "uint": {"UBIGINT"},
    "flag": {"BOOLEAN"},
    "time": {"TIMESTAMP"},
    "money": {"DECIMAL(24,6)"},
}
IDENTITY = (schema.Column("campaign_no", "int"), schema.Column("identity", "uint"))


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("campaigns", schema.CAMPAIGN_COLUMNS),
        ("snapshots", schema.SNAPSHOT_COLUMNS),
        ("links", schema.LINK_COLUMNS),
        ("breakdowns", schema.BREAKDOWN_COLUMNS),
        ("agents", schema.AGENT_COLUMNS),
        ("estimates", schema.ESTIMATE_COLUMNS),
        ("variants", schema.VARIANT_COLUMNS),
        ("figures", schema.FIGURE_COLUMNS),
        ("marks", schema.MARK_COLUMNS),
        ("clicks", (*IDENTITY, *schema.CLICK_FIXED, *schema.CLICK_MUTABLE)),
        ("events", (*IDENTITY, *schema.EVENT_FIXED, *schema.EVENT_MUTABLE)),
    ],
)
def test_lists_name_the_columns_of_their_tables(shared, table, columns):
    found = dict(
        shared._session.ask(
            "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ?", [table]
        )
    )
    assert set(found) == {column.name for column in columns}
    for column in columns:
        assert found[column.name] in TYPES[column.kind]


def test_big_tables_have_neither_keys_nor_indexes(shared):
    kinds = shared._session.ask("SELECT DISTINCT constraint_type FROM duckdb_constraints()")
    assert kinds == [("NOT NULL",)]
    assert shared._session.ask("SELECT count(*) FROM duckdb_indexes()") == [(0,)]


def test_every_table_belongs_somewhere(shared):
    tables = {row[0] for row in shared._session.ask("SELECT table_name FROM duckdb_tables()")}
    whole = {"meta", "accounts", "agents", "settings", "goals", "exports"}
    assert tables == {*whole, *schema.OF_CAMPAIGNS, *schema.OF_ACCOUNTS}


def test_number_ranges_do_not_meet():
    assert number_range(1)[1] + 1 == number_range(2)[0]
    assert number_range(1)[0] <= (1 << schema.ACCOUNT_SHIFT) + 5 <= number_range(1)[1]
