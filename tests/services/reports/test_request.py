"""A request for a file: every kind of column can be written in every format, and unknown stays empty."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from services.reports.export import FORMATS, write_export
from services.reports.request import ExportColumn, ExportProgress, ExportRequest, Kind

VALUES = {
    Kind.TEXT: "Grüße",
    Kind.COUNT: 1204,
    Kind.RATE: 0.083,
    Kind.DECIMAL: 1.45,
    Kind.TIME: datetime(2026, 11, 1, 9, tzinfo=UTC),
    Kind.DAY: date(2026, 11, 1),
    Kind.MONEY: Decimal("57.12"),
    Kind.FLAG: True,
}


def request(path, form, kinds=tuple(Kind), **values):
    rows = [tuple(VALUES[kind] for kind in kinds), tuple(None for _ in kinds)]
    return ExportRequest(
        title="All kinds",
        columns=tuple(ExportColumn(kind.value, kind.value.title(), kind) for kind in kinds),
        rows=lambda: [rows],
        path=path,
        format=form,
        **values,
    )


def test_there_is_a_value_of_every_kind():
    assert set(VALUES) == set(Kind)


@pytest.mark.parametrize("form", [one.key for one in FORMATS])
def test_every_kind_can_be_written_in_every_format(tmp_path, form):
    told = []
    made = write_export(request(tmp_path / f"a.{form}", form, total=2), on_progress=told.append)
    # A spreadsheet's CSV names the zone of its times in a column of its own.
    assert (made.rows, made.columns) == (2, len(Kind) + (form == "csv"))
    assert made.bytes == made.path.stat().st_size > 0
    assert made.warnings == ()
    assert told[-1] == ExportProgress(2, 2)


def test_unknown_stays_empty_and_is_no_zero(tmp_path):
    made = write_export(request(tmp_path / "a.csv", "csv", preset="programs"))
    *_, full, empty = made.path.read_bytes().decode().split("\r\n")[:-1]
    assert full.count(",") == empty.count(",") == len(Kind) - 1
    assert set(empty) == {","}
    assert "0.083" in full


def test_a_plain_request_replaces_no_file_and_names_nobody(tmp_path):
    made = request(tmp_path / "a.csv", "csv")
    assert not made.overwrite
    assert not made.personal
    assert not any(column.personal for column in made.columns)
    assert made.total is None
