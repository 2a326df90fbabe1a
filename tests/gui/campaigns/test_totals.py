from __future__ import annotations

from decimal import Decimal

import pytest

from gui.campaigns.totals import Totals
from gui.formatting import NBSP
from services.domain.metrics import count_definition, rate_definition
from tests.gui.rows import row

RATE = rate_definition("click_rate_delivered")


@pytest.fixture
def totals(formats):
    return Totals(formats)


def test_heading(totals):
    assert totals.heading([row()] * 3).text == "Total of 3"
    assert totals.heading([row()]).tooltip == "Total of 1 campaign"


def test_sums_say_whom_they_leave_out(totals):
    rows = [row(sends=1000), row(name="Spring"), row(sends=200)]
    found = totals.count(rows, count_definition("sends"))
    assert found.text == "1,200"
    assert found.tooltip == ("Over 2 campaigns\nLeft out, because they do not report it:\n  Spring")


def test_of_many_that_are_left_out_some_are_named_and_the_others_counted(totals):
    rows = [row(sends=1), *(row(name=f"Mail {n}") for n in range(1_010))]
    lines = totals.count(rows, count_definition("sends")).tooltip.splitlines()
    assert lines[2:] == [*(f"  Mail {n}" for n in range(8)), "  and 1,002 more"]


def test_people_are_a_dash_with_the_reason(totals):
    found = totals.count([row(unique_clicks=5)], count_definition("unique_clicks"))
    assert (found.text, found.missing) == ("–", True)
    assert "People are never added up" in found.tooltip


def test_nothing_reported(totals):
    assert totals.count([row()], count_definition("sends")).missing
    assert totals.rate([row()], RATE, 1).text == "–"
    assert totals.money([row()]).text == "–"


def test_rates_are_sum_over_sum(totals):
    rows = [
        row(unique_clicks=1, delivered_derived=10),
        row(unique_clicks=50, delivered_derived=90),
        row(name="Autumn", unique_clicks=9),
    ]
    found = totals.rate(rows, RATE, 1)
    assert found.text == f"51.0{NBSP}%"
    assert found.tooltip.splitlines() == [
        "51 clickers / 100 delivered, sum over sum",
        "Over 2 campaigns",
        "Left out, because they do not report it:",
        "  Autumn",
    ]


def test_a_ratio_is_no_percentage(totals):
    ratio = rate_definition("clicks_per_clicker")
    found = totals.rate([row(clicks=30, unique_clicks=20)], ratio, 2)
    assert found.text == "1.50"


def test_no_base(totals):
    assert totals.rate([row(unique_clicks=0, delivered_derived=0)], RATE, 1).text == "no base"


def test_money(totals):
    euro = row(cost=Decimal("1.50"), currency="EUR")
    assert totals.money([euro, euro, row()]).text == f"3.00{NBSP}EUR"
    mixed = totals.money([euro, row(cost=Decimal(2), currency="AUD")])
    assert mixed.text == "–"
    assert f"2.00{NBSP}AUD, 1.50{NBSP}EUR" in mixed.tooltip
