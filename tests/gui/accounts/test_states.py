from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gui.accounts.states import state_of
from services.domain.accounts import Account
from services.domain.plan import Progress

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def account(**values) -> Account:
    return Account("a", "clicksend", "Shop", "https://rest.clicksend.com/v3", **values)


@pytest.mark.parametrize(
    ("values", "line", "tone"),
    [
        ({}, "New · not refreshed yet", "faint"),
        (
            {"state": "fresh", "refreshed_at": NOW - timedelta(minutes=12)},
            "Fresh · 12 min ago",
            "good",
        ),
        ({"state": "fresh", "refreshed_at": NOW - timedelta(days=9)}, "Stale · 9 days ago", "warn"),
        ({"state": "failed", "error_code": "needs_sign_in"}, "Needs sign-in", "bad"),
        (
            {
                "state": "failed",
                "error_code": "unreachable",
                "refreshed_at": NOW - timedelta(days=1),
            },
            "Offline · yesterday",
            "warn",
        ),
        ({"state": "failed", "error_code": "unexpected_answer"}, "Failed", "bad"),
        ({"state": "failed"}, "Failed", "bad"),
    ],
)
def test_states_in_words(formats, values, line, tone):
    state = state_of(account(**values), formats, now=NOW)
    assert (state.line, state.tone) == (line, tone)


@pytest.mark.parametrize(
    ("progress", "line"),
    [
        (
            Progress("a", "Shop", "details", campaigns_done=37, campaigns_total=1214),
            "Refreshing 37 of 1,214",
        ),
        (Progress("a", "Shop", "totals"), "Refreshing"),
        (Progress("a", "Shop", "waiting"), "Waiting"),
    ],
)
def test_a_running_refresh_comes_first(formats, progress, line):
    failed = account(state="failed", error_code="needs_sign_in")
    assert state_of(failed, formats, progress, NOW).line == line


def test_the_tooltip_tells_error_and_exact_time(formats):
    state = state_of(
        account(state="failed", error="The key was refused.", refreshed_at=NOW), formats, now=NOW
    )
    tooltip = state.tooltip.replace("\u00a0", " ")
    assert tooltip.startswith("The key was refused.\nLast complete refresh: 20 Nov")
