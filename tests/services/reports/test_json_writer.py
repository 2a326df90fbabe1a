"""JSON: one list, an object a row."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal

from services.reports.json_writer import JsonWriter
from services.reports.request import ExportColumn, Kind

COLUMNS = (
    ExportColumn("name", "Name"),
    ExportColumn("sent_at", "Sent at", Kind.TIME),
    ExportColumn("cost", "Cost", Kind.MONEY),
    ExportColumn("ip", "IP", personal=True),
)
ROW = ("=ü\n\ud83d", datetime(2026, 1, 31, 23, 30, tzinfo=UTC), Decimal("0.10"), "203.0.113.9")


def text_of(*chunks, personal=False):
    writer = JsonWriter(COLUMNS, personal=personal)
    return writer.start() + "".join(writer.rows(chunk) for chunk in chunks) + writer.end()


def test_rows_of_several_chunks_are_one_list():
    found = json.loads(text_of([ROW], [], [ROW, (None, None, None, None)]))
    assert len(found) == 3
    assert found[0] == {"name": "=ü\n?", "sent_at": "2026-01-31T23:30:00Z", "cost": 0.1, "ip": None}
    assert set(found[2].values()) == {None}


def test_amounts_are_numbers_as_exact_as_reported():
    assert '"cost":0.10' in text_of([ROW])


def test_no_rows_are_an_empty_list():
    assert json.loads(text_of()) == json.loads(text_of([])) == []


def test_personal_values_only_when_asked_for():
    assert json.loads(text_of([ROW], personal=True))[0]["ip"] == "203.0.113.9"
