"""Estimates of delivery and cost from ClickSend's message history."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from services.demo.clicksend import failure
from services.demo.server import Fault
from services.providers import clicksend_estimates
from services.providers.clicksend_estimates import due_campaigns, message_of
from services.providers.clicksend_rows import Troubles, sms_row
from tests.services.providers.clicksend_case import NOW, figures, filled, sms, stamp


def messages(number, days, count, **fields):
    """The history rows of a campaign, sent a second apart."""
    return [
        {
            "direction": "out",
            "date": stamp(days=days) + n // 10,
            "from": "MyShop",
            "list_id": "428",
            "status_code": "201" if n % 10 else 301,
            "message_id": f"{number}-{n}",
            "message_price": "0.05",
            **fields,
        }
        for n in range(count)
    ]


def estimates(found):
    return {(e.ref.campaign_id, e.metric): e for b in found.batches for e in b.estimates}


def test_delivery_and_cost():
    with filled(sms(1, days=10)) as server:
        server.messages = (
            messages(1, 10, 98)
            + messages(2, 10, 40, list_id=9)
            + messages(3, 10, 40, direction="in")
            + messages(4, 10, 40, **{"from": "Other"})
            + messages(5, 20, 40)
        )
        found = figures(server)
        asked = server.seen("/sms/history")
    got = estimates(found)
    assert got["1", "delivered"].value == 88
    assert got["1", "cost"].value == Decimal("4.90")
    assert got["1", "cost"].currency == "EUR"
    assert "98 messages" in got["1", "cost"].method
    assert "the campaign has 100" in got["1", "cost"].method
    assert found.marks["estimates:done"] == "1"
    assert len({(r.first("date_from"), r.first("date_to")) for r in asked}) == 3


def test_settled_estimates_are_not_read_again_and_young_ones_are():
    with filled(sms(1, days=10), sms(2, days=1)) as server:
        server.messages = messages(1, 10, 100) + messages(2, 1, 100)
        first = figures(server)
        server.requests.clear()
        second = figures(server, marks={"estimates:done": first.marks["estimates:done"]})
    assert set(estimates(first)) == {(n, m) for n in "12" for m in ("delivered", "cost")}
    assert {key[0] for key in estimates(second)} == {"2"}


@pytest.mark.parametrize("count", [0, 89, 111])
def test_no_estimate_where_the_history_does_not_fit(count):
    with filled(sms(1, days=10)) as server:
        server.messages = messages(1, 10, count)
        found = figures(server)
    assert estimates(found) == {}
    assert found.error is None


def test_unknown_prices_give_no_cost_and_repeated_messages_count_once():
    with filled(sms(1, days=10)) as server:
        server.messages = messages(1, 10, 100) + messages(1, 10, 100)
        server.messages[3]["message_price"] = server.messages[103]["message_price"] = None
        found = figures(server)
    assert list(estimates(found)) == [("1", "delivered")]


def test_a_later_send_to_the_same_list_ends_the_time_of_the_one_before():
    with filled(sms(1, days=10), sms(2, days=9)) as server:
        server.messages = messages(1, 10, 100) + messages(2, 9, 100)
        found = figures(server)
    assert {key[0] for key in estimates(found)} == {"1", "2"}


def test_only_sent_campaigns_of_the_last_four_months_count():
    rows = [
        sms(1, days=130),
        sms(2, status="Draft"),
        sms(3, list_id=None),
        sms(4, _total_count=0),
        sms(5, schedule="", date_added=""),
        sms(6, days=100),
    ]
    found = due_campaigns([sms_row(row, Troubles()) for row in rows], NOW, set())
    assert [due.row.campaign_id for due in found] == ["6"]
    assert found[0].end - found[0].begin == timedelta(hours=48, minutes=5)


def test_reading_is_bounded(monkeypatch):
    monkeypatch.setattr(clicksend_estimates, "MOST_HISTORY_PAGES", 5)
    with filled(sms(1, days=10, _total_count=900), sms(2, days=20)) as server:
        server.messages = messages(1, 10, 900) + messages(2, 20, 100)
        found = figures(server)
        assert len(server.seen("/sms/history")) < 12
    assert "1" not in found.marks.get("estimates:done", "").split()
    assert {key[0] for key in estimates(found)} <= {"2"}


def test_history_that_is_not_offered_is_silent():
    with filled(sms(1, days=10)) as server:
        server.faults = [Fault("/sms/history", failure(404))]
        found = figures(server)
    assert (found.error, found.warnings, estimates(found)) == (None, [], {})


@pytest.mark.parametrize("row", [{}, {"date": ""}, {"date": 5, "direction": "in"}])
def test_rows_that_are_no_messages(row):
    assert message_of(row) is None
