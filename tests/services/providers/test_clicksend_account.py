"""ClickSend's account-wide figures."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import msgspec
import pytest

from services.demo.clicksend import failure
from services.demo.server import Fault, Reply
from services.providers.clicksend_account import check_of, daily_sms, monthly_usage, profile_of
from tests.services.providers.clicksend_case import figures, filled, plan, read, stamp

OCTOBER = datetime(2026, 10, 5, tzinfo=UTC)


def values(found):
    return {(f.name, f.period): (f.value, f.unit) for b in found.batches for f in b.figures}


def test_the_key_in_the_answer_is_never_kept():
    data = {
        "user_id": 1,
        "_subaccount": {"api_key": "LEAKED", "access_sms": "1"},
        "account_name": "A",
    }
    profile = profile_of(data)
    assert profile.rights == (("access_sms", True),)
    assert "LEAKED" not in repr(profile)
    assert "LEAKED" not in msgspec.json.encode(check_of(profile)).decode()


@pytest.mark.parametrize("data", [{}, {"_subaccount": None, "_currency": "EUR", "balance": None}])
def test_every_field_may_be_missing(data):
    profile = profile_of(data)
    assert profile.facts.external_id is None
    assert len(check_of(profile).items) == 1


def test_balance_days_and_months():
    with filled() as server:
        server.days = [
            {
                "date": stamp(days=1),
                "outbound": {"count": "29.00", "price": "1.5"},
                "inbound": {"count": 2},
                "bounced": None,
            },
            "x",
            {"date": None},
        ]
        server.usage[2026, 11] = {
            "sms": [
                {"total_count": "29.00", "total_price": 1.25},
                {"total_count": 1, "total_price": "0.25"},
            ]
        }
        server.usage[2026, 10] = {"sms_total": {"count": 7, "price": 2}, "sms": []}
        found = values(figures(server))
        assert len(server.seen("/account$")) == 1
        assert server.seen(r"/account/usage/2026/11/subaccount")
    assert found == {
        ("balance", ""): (Decimal("412.998000"), "EUR"),
        ("sms_outbound_count", "2026-11-19"): (Decimal(29), ""),
        ("sms_outbound_price", "2026-11-19"): (Decimal("1.5"), "EUR"),
        ("sms_inbound_count", "2026-11-19"): (Decimal(2), ""),
        ("usage_sms_count", "2026-11"): (Decimal(30), ""),
        ("usage_sms_price", "2026-11"): (Decimal("1.50"), "EUR"),
        ("usage_sms_count", "2026-10"): (Decimal(7), ""),
        ("usage_sms_price", "2026-10"): (Decimal(2), "EUR"),
    }


def test_both_spellings_of_the_days_and_odd_shapes():
    row = {"date": str(stamp(days=1)), "outbound": {"count": 3}}
    assert daily_sms({"stats": [row]}, "EUR") == daily_sms({"stat": [row]}, "EUR") != []
    assert daily_sms({"stats": {"x": 1}}, "") == []
    assert monthly_usage({"sms": [{"total_count": "?"}], "email": "none"}, OCTOBER, "") == []


def test_what_a_key_may_not_see_costs_nothing_else():
    with filled() as server:
        server.faults = [
            Fault("/statistics/sms", failure(403)),
            Fault("/account/usage", failure(404)),
            Fault("/sms/history", failure(403)),
        ]
        found = figures(server)
    assert (found.error, found.warnings) == (None, [])
    assert list(values(found)) == [("balance", "")]


def test_unreadable_statistics_are_a_warning():
    with filled() as server:
        server.faults = [Fault("/statistics/sms", Reply("[]"))]
        found = figures(server)
    assert found.error is None
    assert len(found.warnings) == 1


def test_totals_only_asks_for_nothing():
    with filled() as server:
        read(server, lambda one: one.figures(plan(totals_only=True)))
        assert server.requests == []


def test_account_limit_is_kept_by_the_client():
    async def often(one):
        for _ in range(25):
            await one.check()
        return
        yield  # pragma: no cover - makes it a generator

    with filled() as server:
        server.pace = 600.0
        found = read(server, often, pace=600.0)
        answers = len(server.seen("/account$"))
    assert found.error is None
    assert answers in {25, 26}
