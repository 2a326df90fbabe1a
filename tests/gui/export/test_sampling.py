from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from gui.export.sampling import cells, headers, measured
from services.reports.export import write_export
from services.reports.request import ExportColumn, ExportRequest, Kind

COLUMNS = (
    ExportColumn("name", "Name"),
    ExportColumn("click_rate_sent", "Click rate (sent)", Kind.RATE),
    ExportColumn("at", "At", Kind.TIME),
    ExportColumn("ip", "IP", personal=True),
)
AT = datetime(2026, 11, 20, 13, 0, tzinfo=UTC)
ROWS = [(f"Größe\n{n} " + "abc" * (n % 7), n / 1000, AT, "203.0.113.9") for n in range(200)]


def request(kind, **changes):
    made = ExportRequest(
        title="T", columns=COLUMNS, rows=lambda: (), path=Path("x"), format=kind, titles=True
    )
    return msgspec.structs.replace(made, zone="Europe/Berlin", **changes)


def test_a_workbook_shows_percent_and_local_times():
    assert headers(request("xlsx"))[2] == "At (Europe/Berlin)"
    assert cells(request("xlsx", decimal_mark=","), ROWS[83:84]) == (
        ("Größe 83 " + "abc" * 6, "8,3%", "2026-11-20 14:00:00", ""),
    )


def test_parquet_has_stable_names_and_utc():
    assert headers(request("parquet", titles=False)) == ("name", "click_rate_sent", "at", "ip")
    shown = cells(request("parquet"), ROWS[83:84])[0]
    assert shown[1:3] == ("0.083000", "2026-11-20T13:00:00Z")


def test_what_is_missing_is_empty():
    row = (None, None, None, None)
    assert cells(request("xlsx"), [row]) == (("", "", "", ""),)


@pytest.mark.parametrize("kind", ["xlsx", "parquet"])
def test_the_size_is_near_that_of_the_file(tmp_path, kind):
    many = ROWS * 10
    made = write_export(
        request(kind, path=tmp_path / f"a.{kind}", rows=lambda: [many], personal=True)
    )
    said = measured(request(kind, personal=True), ROWS, len(many))
    assert made.bytes / 4 < said < made.bytes * 12
    assert measured(request(kind), [], 0) > 100


def test_nothing_of_the_samples_stays(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    measured(request("xlsx"), ROWS, 1000)
    assert list(tmp_path.iterdir()) == []
