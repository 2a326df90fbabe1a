from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gui.views.compare_read import Question, age, known_until, read
from tests.gui.views.compare_samples import NOW, after, key, sent, store

SENT = datetime(2026, 11, 1, 9, tzinfo=UTC)


def fill(workspace):
    store(
        workspace,
        ("1", SENT, after(SENT, 5, 15, 15, 60 * 30), {"sends": 100, "delivered": 90, "clicks": 4}),
        ("2", SENT, [], {"sends": 50, "clicks": 7}),
        ("3", SENT, after(SENT, 1), {}),
        versions=(("1", "A", {"sends": 50, "unique_clicks": 3}),),
    )


@pytest.fixture
def asked(holding):
    def ask(*keys, **values):
        reader = holding.workspace.reader()
        try:
            return read(reader, Question(tuple(keys), **values))
        finally:
            reader.close()

    return ask


def test_campaigns_come_in_the_order_of_the_tray(asked):
    assert [row.campaign_id for row in asked(key("2"), key("1")).rows] == ["2", "1"]


def test_an_empty_tray_never_means_all_campaigns(asked):
    found = asked()
    assert found.rows == ()
    assert found.fine == {}


def test_clicks_are_counted_by_steps_since_the_send(asked):
    found = asked(key("1"), key("2"))
    assert found.fine[key("1")][:3] == (1, 2, 0)
    assert sum(found.fine[key("1")]) == 4
    assert found.days == {key("1"): (3, 1)}


def test_people_are_read_only_where_asked_for(asked):
    assert asked(key("1")).firsts is None
    found = asked(key("1"), key("2"), people=True)
    assert found.firsts == {key("1"): (300.0, 900.0, 900.0, 108_000.0), key("2"): ()}


def test_versions_of_the_campaigns_are_read(asked):
    assert [one.label for one in asked(key("1"), key("3")).variants] == ["A"]
    assert asked(key("3")).variants == ()


def test_a_campaign_that_is_gone_is_left_out(asked):
    assert [row.campaign_id for row in asked(key("9"), key("3")).rows] == ["3"]


def test_the_age_reaches_to_the_last_reading_not_to_the_present():
    row = sent("a", days=3, read_at=NOW - timedelta(days=1), details_at=None)
    assert age(row, NOW) == timedelta(days=2).total_seconds()
    assert known_until(row, NOW) == NOW - timedelta(days=1)


def test_a_campaign_without_a_send_time_has_no_age():
    assert age(sent("a", days=1, sent_at=None), NOW) is None


def test_a_click_after_the_last_reading_makes_it_known_until_then():
    at = NOW - timedelta(hours=1)
    row = sent("a", days=3, read_at=NOW - timedelta(days=1), last_click_at=at)
    assert known_until(row, NOW) == NOW
    row = sent("a", days=3, read_at=None, details_at=None, last_click_at=at)
    assert known_until(row, NOW) == at
