from __future__ import annotations

import pytest

from gui.charts.curve_data import CurveData, Line, since_send


def test_the_longest_line_gives_the_steps():
    lines = (Line("a", (1.0,)), Line("b", (1.0, 2.0)))
    assert CurveData("x", lines, 60, "clicks").steps == 2
    assert CurveData("x", (), 60, "clicks").steps == 0


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"),
        (20, "20 s"),
        (59, "59 s"),
        (60, "1 min"),
        (3570, "1 h"),
        (7740, "2 h 09 min"),
        (172_800, "2 d"),
        (194_400, "2 d 6 h"),
    ],
)
def test_times_since_the_send_in_words(seconds, words):
    assert since_send(seconds) == words
