from __future__ import annotations

from gui.charts.curve_data import CurveData, Line


def test_the_longest_line_gives_the_steps():
    lines = (Line("a", (1.0,)), Line("b", (1.0, 2.0)))
    assert CurveData("x", lines, 60, "clicks").steps == 2
    assert CurveData("x", (), 60, "clicks").steps == 0
