"""Single values as cells."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from services.domain.errors import ExportFailed
from services.reports.cells import cell_writers, find_zone
from services.reports.presets import find_preset
from services.reports.request import ExportColumn, Kind

NOON = datetime(2026, 7, 1, 12, 0, 5, 120_000, tzinfo=UTC)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def cell(value, kind, preset="programs", mark=".", *, personal=False, asked=False):
    column = ExportColumn("x", "X", kind, personal)
    (write,) = cell_writers([column], find_preset(preset, mark), AMSTERDAM, personal=asked)
    return write(value)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("preset", ["excel", "programs"])
def test_unknown_is_empty(kind, preset):
    assert cell(None, kind, preset) == ""


@pytest.mark.parametrize(
    ("value", "kind", "programs", "excel"),
    [
        (0, Kind.COUNT, "0", "0"),
        (1234567, Kind.COUNT, "1234567", "1234567"),
        (-5, Kind.COUNT, "-5", "-5"),
        (1 / 12, Kind.RATE, "0.083333", "0,083333"),
        (0, Kind.RATE, "0.000000", "0,000000"),
        (Decimal("12.50"), Kind.MONEY, "12.50", "12,50"),
        (Decimal("1E+3"), Kind.MONEY, "1000", "1000"),
        (Decimal("0.0000001"), Kind.MONEY, "0.0000001", "0,0000001"),
        (True, Kind.FLAG, "true", "TRUE"),
        (False, Kind.FLAG, "false", "FALSE"),
        (NOON, Kind.TIME, "2026-07-01T12:00:05.120Z", "2026-07-01 14:00:05"),
        ("=1", Kind.TEXT, "=1", "'=1"),
        ("a\x00b", Kind.TEXT, "ab", "ab"),
        ("\x00=1", Kind.TEXT, "=1", "'=1"),
        ("1.5", Kind.TEXT, "1.5", "1.5"),
    ],
)
def test_known_values(value, kind, programs, excel):
    assert cell(value, kind) == programs
    assert cell(value, kind, "excel", ",") == excel


def test_a_personal_value_is_left_out_unless_asked_for():
    assert cell("ann@example.com", Kind.TEXT, personal=True) == ""
    assert cell("ann@example.com", Kind.TEXT, personal=True, asked=True) == "ann@example.com"


@pytest.mark.parametrize("name", ["Mars/Phobos", "", "../etc/passwd"])
def test_an_unknown_zone_is_refused(name):
    with pytest.raises(ExportFailed):
        find_zone(name)
