from __future__ import annotations

import pytest

from gui.charts.rates import Rate
from gui.detail.chart_tables import rate_table
from gui.detail.versions import version_lines, version_rates
from services.domain.lenses import Base, Lenses
from services.domain.records import Counters
from tests.gui.detail.samples import variant


def test_what_is_not_reported_is_left_out(formats):
    known = variant("A", counters=Counters(sends=0, clicks=5))
    unknown = variant("B", counters=Counters())
    assert version_lines((known, unknown), formats) == [
        "Version A: 0 sent, 5 clicks",
        "Version B: no figures yet",
    ]


def test_one_is_not_many(formats):
    counters = Counters(sends=1, unique_opens=1, unique_clicks=1, clicks=1, opt_outs=1)
    (line,) = version_lines((variant("A", counters=counters),), formats)
    assert line == "Version A: 1 sent, 1 opener, 1 clicker, 1 click, 1 opt-out"


def test_a_long_subject_is_shortened(formats):
    (line,) = version_lines((variant("A", "x" * 500),), formats)
    assert len(line) < 160
    assert "…”): 1,200 sent" in line


@pytest.mark.parametrize(
    ("base", "expected"), [(Base.DELIVERED, 90), (Base.SENT, 100), (Base.OPENED, 30)]
)
def test_the_rates_are_of_what_the_lens_says(base, expected):
    counters = Counters(sends=100, bounced=10, unique_opens=30, unique_clicks=6)
    found = version_rates((variant("A", counters=counters),), Lenses(base))
    assert found.rates == (Rate("Version A", 6, expected),)
    assert f"({found.base})" in found.title
    assert f"({found.base})" in found.name
    keys = [column.key for column in rate_table(found).columns]
    assert keys[3:] == [found.key, f"{found.key}_low", f"{found.key}_high"]
    assert (found.key == "click_rate_delivered") == (base is Base.DELIVERED)
    assert found.note == ""


def test_deliveries_that_cannot_be_derived_are_unknown_and_not_0():
    counters = Counters(sends=10, bounced=11, unique_clicks=3)
    found = version_rates((variant("A", counters=counters),), Lenses())
    assert found.rates == (Rate("Version A", 3, None),)


def test_under_the_human_lens_it_is_said_that_all_clicks_count():
    found = version_rates((variant("A"),), Lenses(human=True))
    assert "All clicks count here" in found.note
    assert "human" not in found.title
