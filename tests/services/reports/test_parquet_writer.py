"""Parquet of a report's columns."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import arro3.io
import pytest

from services.reports.parquet_writer import make_parquet
from services.reports.request import ExportColumn, Kind
from services.reports.watch import ExportStopped, Watch

COLUMNS = (
    *(ExportColumn(kind.value, kind.value.title(), kind) for kind in Kind),
    ExportColumn("ip", "IP address", personal=True),
)
SENT = datetime(2026, 3, 1, 9, 5, 33, tzinfo=timezone(timedelta(hours=2)))
ROW = ("007", 3, 0.5, 1.5, SENT, date(2026, 3, 1), Decimal("1.5"), False, "203.0.113.9")


def write(path, chunks, *, personal=False, watch=None):
    make_parquet(COLUMNS, chunks, path, personal=personal, watch=watch or Watch())
    table = arro3.io.read_parquet(path).read_all()
    return {name: table[name].to_pylist() for name in table.column_names}


def test_columns_have_machine_names_and_types(tmp_path):
    watch = Watch()
    found = write(tmp_path / "a.parquet", [[ROW], [(None,) * 9]], watch=watch)
    assert found == {
        "text": ["007", None],
        "count": [3, None],
        "rate": [0.5, None],
        "decimal": [1.5, None],
        "time": [SENT, None],
        "day": [date(2026, 3, 1), None],
        "money": [Decimal("1.5"), None],
        "flag": [False, None],
        "ip": [None, None],
    }
    assert found["time"][0].utcoffset() == timedelta(0)
    assert watch.rows == 2


def test_personal_values_only_when_asked_for(tmp_path):
    found = write(tmp_path / "a.parquet", [[ROW]], personal=True)
    assert found["ip"] == ["203.0.113.9"]


def test_a_stop_between_chunks(tmp_path):
    answers = iter([False, True])
    with pytest.raises(ExportStopped):
        write(tmp_path / "a.parquet", [[ROW], [ROW]], watch=Watch(cancelled=lambda: next(answers)))
