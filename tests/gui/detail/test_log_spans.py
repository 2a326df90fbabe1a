from __future__ import annotations

import pytest

from gui.detail import log_view
from gui.detail.log_view import counted, merged, rows_at


class Log:
    def __init__(self):
        self.asked = []

    def block(self, first, count):
        self.asked.append((first, count))
        return list(range(first, min(first + count, 100)))


def test_selected_places_as_spans():
    assert merged([(5, 9), (1, 2), (3, 4), (8, 12), (20, 20)]) == [(1, 12), (20, 20)]
    assert merged([]) == []
    assert counted([(1, 12), (20, 20)]) == 13


@pytest.mark.parametrize("window", [1, 3, 10, 1000])
@pytest.mark.parametrize(
    "spans", [[(0, 0)], [(0, 99)], [(3, 5), (8, 8), (40, 61), (99, 99)], [(9, 10), (12, 30)]]
)
def test_rows_come_complete_and_in_order(monkeypatch, window, spans):
    monkeypatch.setattr(log_view, "FETCHED", window)
    log = Log()
    wanted = [n for first, last in spans for n in range(first, last + 1)]
    assert rows_at(log, spans) == wanted
    assert max(count for _, count in log.asked) <= window


def test_neighbours_come_by_one_question():
    log = Log()
    rows_at(log, [(n, n) for n in range(0, 100, 2)])
    assert len(log.asked) == 1
