"""What options make of a selection."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from services.domain.click_filter import ClickFilter
from services.domain.lenses import PLAIN, Lenses
from services.domain.plan import Period
from services.domain.rows import Selection
from services.reports.options import ReportOptions, by_sending, clicks_of, links_of
from tests.services.reports.market import KEYS, SUMMER, SUMMER_SENT

PICKED = Selection(clicks=ClickFilter(countries=("NL",)))


def test_the_human_lens_joins_what_was_picked():
    human = clicks_of(PICKED, ReportOptions(lenses=Lenses(human=True)))
    assert human.clicks == ClickFilter(human=True, countries=("NL",))
    assert clicks_of(PICKED, ReportOptions(lenses=Lenses())) is PICKED
    assert clicks_of(PICKED, ReportOptions()) is PICKED


def test_links_are_read_without_the_lens():
    human = clicks_of(PICKED, ReportOptions(lenses=Lenses(human=True)))
    assert links_of(human) == PICKED


def test_a_period_of_sending_becomes_campaigns(market):
    day = Selection(period=Period(SUMMER_SENT.date(), SUMMER_SENT.date()))
    found = by_sending(market, day)
    assert found.period == Period()
    assert found.campaigns == (KEYS[SUMMER],)
    assert by_sending(market, Selection()) == Selection()


def test_a_period_without_campaigns_selects_nothing(market):
    empty = by_sending(market, Selection(period=Period(None, date(2001, 1, 1))))
    assert market.campaigns(empty) == []
    assert market.click_count(empty) == 0


def test_the_day_is_that_of_utc_unless_told():
    late = datetime(2026, 11, 20, 23, 0, tzinfo=timezone(timedelta(hours=-5)))
    assert ReportOptions(now=late).day == date(2026, 11, 21)
    assert ReportOptions(now=late, today=date(2026, 1, 1)).day == date(2026, 1, 1)
    assert ReportOptions().now.tzinfo is UTC
    assert ReportOptions().seen_by == PLAIN
