"""Python rows to the database and back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import duckdb
import pytest

from services.store.columns import (
    INTEGERS,
    TEXTS,
    Column,
    asker,
    aware,
    insert_rows,
    listed,
    microseconds,
    naive,
    names,
    staged,
)

COLUMNS = (
    Column("t"),
    Column("i", "int"),
    Column("u", "uint"),
    Column("f", "flag"),
    Column("w", "time"),
    Column("m", "money"),
)


@pytest.fixture
def con():
    opened = duckdb.connect()
    opened.execute(
        "CREATE TABLE kept (t VARCHAR, i BIGINT, u UBIGINT, f BOOLEAN, w TIMESTAMP, "
        "m DECIMAL(24, 6))"
    )
    yield opened
    opened.close()


def test_all_kinds_arrive_as_they_were(con):
    when = datetime(2026, 3, 29, 1, 30, 0, 123456, tzinfo=UTC)
    rows = [
        ('ünï, "x"\n', -5, 2**64 - 1, True, when, Decimal("1E+2")),
        (None, None, None, None, None, None),
        ("", 10**15, 0, False, microseconds(when), Decimal("0.000001")),
    ]
    insert_rows(con, "kept", COLUMNS, rows)
    stored = con.execute("SELECT * FROM kept").fetchall()
    there = when.replace(tzinfo=None)
    assert stored == [
        ('ünï, "x"\n', -5, 2**64 - 1, True, there, Decimal(100)),
        (None,) * 6,
        ("", 10**15, 0, False, there, Decimal("0.000001")),
    ]


def test_no_rows_are_no_statement(con):
    insert_rows(con, "nowhere", COLUMNS, [])


def test_half_a_surrogate_pair_does_not_stop_a_batch(con):
    insert_rows(con, "kept", COLUMNS[:1], [("a\ud800b",), (None,), ("c",)])
    assert con.execute("SELECT t FROM kept").fetchall() == [("a?b",), (None,), ("c",)]


def test_staged_rows_are_gone_afterwards(con):
    with staged(con, COLUMNS[:2], [("a", 1)]):
        assert con.execute("SELECT t, i FROM arrived").fetchall() == [("a", 1)]
    with pytest.raises(duckdb.CatalogException):
        con.execute("SELECT * FROM arrived")


def test_times_go_in_naive_and_come_out_aware():
    when = datetime(2026, 6, 1, 12, 0, tzinfo=timezone(timedelta(hours=2)))
    assert naive(when) == datetime(2026, 6, 1, 10, 0)
    assert aware(naive(when)) == when
    assert (naive(None), aware(None), microseconds(None)) == (None, None, None)
    assert microseconds(datetime(1970, 1, 1, 0, 0, 1, 5, tzinfo=UTC)) == 1_000_005


def test_lists_travel_as_one_parameter(con):
    ask = asker(con)
    assert ask(f"SELECT * FROM range(9) WHERE range IN {INTEGERS}", [listed([8, 2])]) == [
        (2,),
        (8,),
    ]
    assert ask(f"SELECT * FROM range(9) WHERE range IN {INTEGERS}", [listed([])]) == []
    odd = ['a"b', "'x'", "ü\n", "?", "$k0"]
    assert [row[0] for row in ask(f"SELECT {TEXTS}", [listed(odd)])] == odd


def test_names_for_a_statement():
    assert names(COLUMNS[:3]) == "t, i, u"
