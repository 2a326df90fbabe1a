from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from gui.printing.telling import Teller, shortened, tidy
from services.domain.metric_list import rate_definition
from services.domain.metrics import roll_up
from tests.gui.printing.samples import campaign

CLICK = rate_definition("click_rate_delivered")
RATIO = rate_definition("clicks_per_clicker")


@pytest.fixture
def teller(formats):
    return Teller(formats, "Asia/Tokyo")


def test_times_are_those_of_the_report_s_zone(teller):
    instant = datetime(2026, 11, 20, 20, 5, tzinfo=UTC)
    assert teller.stamp(instant) == "2026-11-21 05:05 Asia/Tokyo"
    assert teller.moment(instant).replace("\u00a0", " ") == "21 Nov 2026 05:05"
    assert teller.date(date(2026, 3, 1)).replace("\u00a0", " ") == "1 Mar 2026"
    assert teller.day(None) == teller.moment(None) == "–"


def test_a_rate_names_its_counts(teller):
    rolled = roll_up([campaign(0)], CLICK)
    assert teller.base(rolled, CLICK) == "83 of 900 delivered"
    assert teller.rate(rolled.value, CLICK).replace("\u00a0", " ") == "9.2 %"


def test_a_ratio_is_no_part_of_a_whole(teller):
    rolled = roll_up([campaign(0)], RATIO)
    assert teller.base(rolled, RATIO) == "200 clicks, 83 clickers"
    assert teller.interval(200, 83, RATIO) == ""


def test_a_base_of_zero_is_told(teller):
    assert teller.base(roll_up([campaign(0, delivered_derived=0)], CLICK), CLICK) == (
        "no base: 0 delivered"
    )


def test_the_interval_is_wilson_s(teller):
    # product.md, section 3.4: 12/60 gives 11.83-31.78.
    assert teller.interval(12, 60, CLICK).replace("\u00a0", " ") == "11.8–31.8 %"
    assert teller.interval(None, 60, CLICK) == ""
    assert teller.interval(70, 60, CLICK) == ""


@pytest.mark.parametrize(
    ("now", "before", "text"),
    [
        (110, 100, "+10.0 %"),
        (90, 100, "−10.0 %"),
        (100, 100, "0.0 %"),
        (5, 0, "none before"),
        (0, 0, "no change"),
        (None, 5, ""),
        (5, None, ""),
    ],
)
def test_a_change_has_a_sign(teller, now, before, text):
    assert teller.change(now, before).replace("\u00a0", " ") == text


def test_rates_change_by_points(teller):
    assert teller.rate_change(0.08, 0.06, CLICK) == "+2.0 points"
    assert teller.rate_change(0.06, 0.08, CLICK) == "−2.0 points"
    assert teller.rate_change(0.06, 0.06004, CLICK) == "0.0 points"
    assert teller.rate_change(1.5, 1.25, RATIO) == "+0.25"
    assert teller.rate_change(None, 0.1, CLICK) == ""


def test_hours_become_days_where_the_axis_goes_by_days(teller):
    assert teller.since(72, days=True) == "3 d"
    assert teller.since(72, days=False) == "72 h"
    assert teller.since(0, days=True) == "0 h"


def test_a_text_from_outside_is_made_tidy():
    assert tidy(" a\tb\n\x00c ") == "a b c"
    # A family is one sign made of several.
    assert tidy("👩\u200d👧") == "👩\u200d👧"
    assert shortened("a" * 50, 10) == "a" * 9 + "…"


def test_signs_that_turn_the_order_of_texts_are_taken_out():
    assert tidy("Sale \u202eevil\u2066 x") == "Sale evil x"
    assert tidy("חדשות\u200f!") == "חדשות\u200f!"


def test_a_number_below_zero_has_a_minus_sign(teller):
    assert teller.number(-3.25, 1).startswith("−3.")
    assert teller.number(3.0, 1) == "3.0"
