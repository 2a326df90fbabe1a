from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from gui.views.compare_period_read import read, sent_in
from services.domain.lenses import PLAIN
from services.domain.plan import Period
from services.domain.rows import Selection
from services.reports.options import ReportOptions
from services.reports.period_report import comparison_of
from tests.gui.views.compare_samples import after, sent, store

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
LAST_WEEK = Selection(period=Period(date(2026, 11, 14), date(2026, 11, 20)))
LATER, EARLIER = NOW - timedelta(days=2), NOW - timedelta(days=9)
HOUR = 60


def fill(workspace):
    store(
        workspace,
        ("1", LATER, after(LATER, 5, 47 * HOUR, 49 * HOUR), {"sends": 100, "clicks": 3}),
        ("2", EARLIER, after(EARLIER, 5, 47 * HOUR, 49 * HOUR), {"sends": 80, "clicks": 3}),
        ("3", EARLIER, [], {"sends": 60, "clicks": 9}),
        ("4", NOW - timedelta(days=100), [], {"sends": 1}),
    )


@pytest.fixture
def asked(holding):
    def ask(selection=LAST_WEEK, **values):
        options = ReportOptions(lenses=PLAIN, now=NOW, today=NOW.date(), **values)
        reader = holding.workspace.reader()
        try:
            return read(reader, selection, options, comparison_of(selection, options))
        finally:
            reader.close()

    return ask


def test_each_day_meets_the_same_weekday(asked):
    found = asked()
    assert len(found.days) == 7
    assert {(pair.day - pair.day_before).days for pair in found.days} == {7}
    assert [(pair.now, pair.before) for pair in found.days] == [(0, 0)] * 4 + [
        (1, 1),
        (0, 0),
        (1, 1),
    ]


def test_part_of_today_meets_the_same_part_of_that_day(asked):
    """The click at 13:00 of the earlier day came an hour after what is known of today."""
    found = asked()
    assert found.comparison.until == NOW
    assert found.days[-1].before == 1
    whole = asked(Selection(period=Period(date(2026, 11, 7), date(2026, 11, 13))))
    assert whole.comparison.until is None
    assert whole.days[-1].now == 2


def test_sums_agree_with_the_days_of_sending(asked):
    rows = {row.key: row for row in asked().rows}
    assert (rows["campaigns"].now, rows["campaigns"].before) == (1, 2)
    assert (rows["sends"].now, rows["sends"].before) == (100, 140)
    assert "unique_clicks" not in rows


def test_young_timeless_and_first_campaigns_are_told(asked):
    found = asked()
    assert found.young == 1
    assert found.untimed == 1
    assert [row.campaign_id for row in found.campaigns] == ["1"]
    assert found.first_sent == NOW - timedelta(days=100)


def test_last_year_holds_nothing_here(asked):
    found = asked(comparison="last-year")
    assert found.comparison.shift_days == 364
    assert {pair.before for pair in found.days} == {0}


def test_a_campaign_without_a_send_time_is_in_no_period():
    period = Period(date(2026, 11, 1), date(2026, 11, 30))
    assert not sent_in(sent("a", days=1, sent_at=None), period, None)
    at = datetime(2026, 11, 30, 9, tzinfo=UTC)
    assert sent_in(sent("a", days=1, sent_at=at), period, None)
    assert not sent_in(sent("a", days=1, sent_at=at), period, at)
