"""The ramp's colours and the numbers of its legend."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.charts.ramp import (
    Ramp,
    Top,
    class_limits,
    clipped_top,
    contrast,
    even_marks,
    from_lab,
    nice_step,
    text_on,
    to_lab,
)
from gui.theme.tokens import DARK, LIGHT

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
POSITIVE = st.lists(st.integers(1, 5_000_000), min_size=1, max_size=40)


@THEMES
def test_it_goes_from_soft_over_the_accent_to_strong(tokens):
    colours = Ramp(tokens).steps(101)
    assert colours[0] == tokens.accent_soft
    near = min(math.dist(to_lab(colour), to_lab(tokens.accent)) for colour in colours)
    assert near < 0.01
    assert contrast(colours[-1], tokens.surface) > contrast(tokens.accent, tokens.surface)


@THEMES
def test_steps_look_equally_far_apart(tokens):
    labs = [to_lab(colour) for colour in Ramp(tokens).steps(9)]
    lengths = [math.dist(a, b) for a, b in pairwise(labs)]
    # A step around the bend at the accent is a little shorter.
    assert max(lengths) < 1.25 * min(lengths)


@THEMES
def test_lightness_only_ever_goes_one_way(tokens):
    lights = [to_lab(colour)[0] for colour in Ramp(tokens).steps(24)]
    steps = [b - a for a, b in pairwise(lights)]
    assert all(step > 0 for step in steps) or all(step < 0 for step in steps)


def test_a_later_start_leaves_out_the_softest():
    assert Ramp(LIGHT, 0.3).at(0) == Ramp(LIGHT).at(0.3)
    assert Ramp(LIGHT, 0.3).at(1) == Ramp(LIGHT).at(1)


def test_shares_beyond_the_ends_and_a_single_step():
    ramp = Ramp(DARK)
    assert (ramp.at(-1), ramp.at(2)) == (ramp.at(0), ramp.at(1))
    assert ramp.steps(1) == [ramp.at(0.5)]
    assert ramp.steps(0) == []


@given(st.integers(0, 0xFFFFFF))
def test_colours_come_back_from_oklab(number):
    colour = f"#{number:06X}"
    assert from_lab(to_lab(colour)) == colour


def test_known_values():
    assert to_lab("#FFFFFF") == pytest.approx((1, 0, 0), abs=1e-4)
    assert to_lab("#FF0000") == pytest.approx((0.628, 0.225, 0.126), abs=1e-3)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@THEMES
def test_text_is_read_on_every_colour_of_the_ramp(tokens):
    for colour in Ramp(tokens).steps(100):
        assert contrast(text_on(colour), colour) >= 4.5


def test_one_spike_is_cut_off():
    assert clipped_top([*range(1, 41), 4000]) == Top(39, cut=True)


def test_an_even_spread_is_not_cut_off():
    assert clipped_top(range(1, 101)) == Top(100, cut=False)


def test_zeros_do_not_draw_the_top_down():
    assert clipped_top([0] * 160 + [5, 6, 7]) == Top(7, cut=False)
    assert clipped_top([0, 0]) == Top(0, cut=False)
    assert clipped_top([]) == Top(0, cut=False)


@pytest.mark.parametrize(
    ("counts", "limits"),
    [
        ([], ()),
        ([0], ()),
        ([7], (7,)),
        ([1, 3], (1, 2, 3)),
        ([12, 61, 830, 1204], (10, 30, 100, 300, 1000)),
        ([1, 80_213], (1, 10, 100, 1000, 10_000)),
        ([400, 900], (400, 600, 800)),
        ([1, 9], (1, 2, 5)),
    ],
    ids=["none", "zero", "one", "few", "wide", "very wide", "like", "small"],
)
def test_limits_are_easy_to_say(counts, limits):
    assert class_limits(counts) == limits


@given(POSITIVE, st.integers(3, 7))
def test_each_count_falls_into_one_of_a_few_classes(counts, most):
    limits = class_limits(counts, most)
    assert 1 <= len(limits) <= most
    assert all(a < b for a, b in pairwise(limits))
    assert 1 <= limits[0] <= min(counts)
    assert limits[-1] <= max(counts)


@pytest.mark.parametrize(
    ("rough", "step"), [(0.2, 1), (1, 1), (1.1, 2), (3, 5), (6, 10), (11, 20), (99, 100)]
)
def test_steps_are_one_two_or_five(rough, step):
    assert nice_step(rough) == step


def test_marks_are_whole_steps_up_to_the_top():
    assert even_marks(80) == (20, 40, 60, 80)
    assert even_marks(65) == (20, 40, 60)
    assert even_marks(3) == (1, 2, 3)
    assert even_marks(0) == ()
