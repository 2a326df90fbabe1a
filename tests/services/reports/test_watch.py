"""Counting rows, telling progress and stopping."""

from __future__ import annotations

import pytest

from services.reports.request import ExportProgress
from services.reports.watch import STEP, ExportStopped, Watch, miscounted


def test_rows_are_counted_once_they_are_used():
    told = []
    watch = Watch(3, told.append)
    for rows in watch.steps([[(1,)], [], [(2,), (3,)]]):
        assert watch.rows + len(rows) <= 3
    assert watch.rows == 3
    assert told == [ExportProgress(1, 3), ExportProgress(3, 3)]


def test_a_long_chunk_comes_in_steps():
    watch = Watch()
    chunk = [(n,) for n in range(2 * STEP + 1)]
    assert [len(rows) for rows in watch.steps([chunk])] == [STEP, STEP, 1]


def test_a_stop_within_a_long_chunk():
    answers = iter([False, True])
    watch = Watch(cancelled=lambda: next(answers))
    with pytest.raises(ExportStopped):
        list(watch.steps([[(n,) for n in range(2 * STEP)]]))
    assert watch.rows == STEP


def test_a_stop_after_the_last_row_is_heard():
    answers = iter([False, True])
    with pytest.raises(ExportStopped):
        list(Watch(cancelled=lambda: next(answers)).steps([[(1,)]]))


@pytest.mark.parametrize(("expected", "written"), [(None, 3), (3, 3)])
def test_what_was_announced_needs_no_word(expected, written):
    assert miscounted(expected, written) == ()


def test_another_number_of_rows_is_told():
    (sentence,) = miscounted(12_000, 3, "Clicks")
    assert "12,000" in sentence
    assert "3 written" in sentence
    assert "in Clicks" in sentence
