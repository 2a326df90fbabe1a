"""Parquet files as another reader reads them."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime
from decimal import Decimal

import arro3.io
import duckdb
import pytest

from services.domain.errors import ExportFailed, StoreFailed
from services.store.parquet import ParquetColumn, write_parquet

COLUMNS = (
    ParquetColumn("name"),
    ParquetColumn("clicks", "int"),
    ParquetColumn("rate", "double"),
    ParquetColumn("cost", "decimal"),
    ParquetColumn("sent_at", "time"),
    ParquetColumn("bot", "flag"),
    ParquetColumn("day", "day"),
)
SENT = datetime(2026, 3, 1, 9, 5, 33, 250_000, tzinfo=UTC)
ROW = ("Müller 🎉", 2**40, 0.1, Decimal("12.345678"), SENT, True, date(1969, 12, 31))


def read(path):
    table = arro3.io.read_parquet(path).read_all()
    names = table.column_names
    return table.schema, list(zip(*(table[name].to_pylist() for name in names), strict=True))


def test_values_and_types_come_back(tmp_path):
    path = tmp_path / "it's.parquet"
    write_parquet(path, COLUMNS, [[ROW], [], [(None,) * 7]])
    schema, rows = read(path)
    assert rows == [ROW, (None,) * 7]
    assert [str(schema.field(c.name).type).split("<", 1)[1].rstrip(">\n") for c in COLUMNS] == [
        "Utf8",
        "Int64",
        "Float64",
        "Decimal128(24, 6)",
        'Timestamp(µs, "UTC")',
        "Boolean",
        "Date32",
    ]


def test_the_file_is_compressed_with_zstandard(tmp_path):
    path = tmp_path / "a.parquet"
    write_parquet(path, COLUMNS, [[ROW]])
    found = duckdb.sql(f"SELECT DISTINCT compression FROM parquet_metadata('{path}')").fetchall()
    assert found == [("ZSTD",)]


def test_no_rows_are_a_file_with_columns(tmp_path):
    write_parquet(tmp_path / "a.parquet", COLUMNS, [])
    schema, rows = read(tmp_path / "a.parquet")
    assert (schema.names, rows) == ([c.name for c in COLUMNS], [])


def test_rows_are_asked_for_one_chunk_after_the_other_in_this_thread(tmp_path):
    alive, threads = [], set()

    def chunks():
        for n in range(300):
            threads.add(threading.get_ident())
            rows = [(f"{n}-{k}",) for k in range(1000)]
            alive.append(n)
            yield rows

    write_parquet(tmp_path / "a.parquet", COLUMNS[:1], chunks())
    assert threads == {threading.get_ident()}
    _, rows = read(tmp_path / "a.parquet")
    assert len(rows) == 300_000
    assert (rows[0], rows[-1]) == (("0-0",), ("299-999",))
    assert alive == list(range(300))


def test_names_of_columns_are_only_names(tmp_path):
    hostile = 'a" FROM x; DROP'
    write_parquet(tmp_path / "a.parquet", [ParquetColumn(hostile, "int")], [[(1,)]])
    assert read(tmp_path / "a.parquet")[0].names == [hostile]


def test_texts_that_are_none(tmp_path):
    rows = [[("a\x00b",), ("\ud83d",), (5,)]]
    write_parquet(tmp_path / "a.parquet", COLUMNS[:1], rows)
    assert read(tmp_path / "a.parquet")[1] == [("ab",), ("?",), ("5",)]


@pytest.mark.parametrize(
    ("kind", "value", "stored"),
    [
        ("int", 3.0, 3),
        ("int", Decimal(3), 3),
        ("double", 3, 3.0),
        ("decimal", 0.1, Decimal("0.100000")),
        ("decimal", 3, Decimal("3.000000")),
        ("decimal", Decimal("1E+3"), Decimal("1000.000000")),
        ("decimal", Decimal("999999999999999999.999999"), Decimal("999999999999999999.999999")),
    ],
)
def test_numbers_of_other_types_keep_their_value(tmp_path, kind, value, stored):
    write_parquet(tmp_path / "a.parquet", [ParquetColumn("n", kind)], [[(value,)]])
    assert read(tmp_path / "a.parquet")[1] == [(stored,)]


@pytest.mark.parametrize(
    ("kind", "value"),
    [("int", 3.5), ("int", "x"), ("int", 2**63), ("double", "x"), ("time", "x"), ("decimal", "x")],
)
def test_a_value_that_does_not_fit_is_told_with_its_column(tmp_path, kind, value):
    with pytest.raises(ExportFailed, match="column clicks holds a value that does not fit"):
        write_parquet(tmp_path / "a.parquet", [ParquetColumn("clicks", kind)], [[(value,)]])


def test_an_amount_with_too_many_digits(tmp_path):
    with pytest.raises(ExportFailed, match="more digits"):
        write_parquet(tmp_path / "a.parquet", COLUMNS[3:4], [[(Decimal(10) ** 18,)]])


def test_what_the_rows_raise_comes_back_as_it_is(tmp_path):
    failure = StoreFailed("The workspace is damaged.", "Restore it.")

    def chunks():
        yield [ROW]
        raise failure

    with pytest.raises(StoreFailed) as caught:
        write_parquet(tmp_path / "a.parquet", COLUMNS, chunks())
    assert caught.value is failure


def test_a_row_of_another_width_is_a_bug(tmp_path):
    with pytest.raises(ValueError):
        write_parquet(tmp_path / "a.parquet", COLUMNS, [[("short",)]])


def test_a_full_disk_is_the_systems_error(tmp_path):
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))
    rows = [[(f"https://x.example/{n * 7919 % 10007}",) for n in range(10_000)]]
    try:
        with pytest.raises(OSError) as caught:
            write_parquet(tmp_path / "a.parquet", COLUMNS[:1], rows)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert caught.value.errno is not None


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(ExportFailed, match="could not be written"):
        write_parquet(tmp_path / "none" / "a.parquet", COLUMNS, [[ROW]])
