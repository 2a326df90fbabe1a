"""Rows in lists."""

from __future__ import annotations

from services.reports.report_kind import parts


def test_parts_hold_all_rows_in_order():
    assert list(parts(range(5), 2)) == [[0, 1], [2, 3], [4]]
    assert list(parts(range(4), 2)) == [[0, 1], [2, 3]]


def test_no_rows_are_no_parts():
    assert list(parts([])) == []


def test_rows_are_read_only_as_they_are_wanted():
    seen = []
    found = parts((seen.append(n) or n for n in range(10)), 3)
    assert next(found) == [0, 1, 2]
    assert seen == [0, 1, 2]
