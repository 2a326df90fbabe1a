"""What a recipe's words mean in a workspace on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.domain.lenses import Base
from services.domain.plan import AccountOutcome, Period
from services.recipes.recipe import RecipeFailed
from services.recipes.selecting import choose, facts_of, zone_of
from services.reports import zones
from tests.services.recipes.samples import NOW, TODAY, recipe


@pytest.fixture
def chosen(workspace, reader):
    return lambda **fields: choose(recipe(**fields), workspace, reader, today=TODAY, now=NOW)


def test_words_become_a_selection(chosen):
    found = chosen(
        filters={
            "period": "last-week",
            "first_weekday": 6,
            "accounts": ["SHOP", "a2", "Shop"],
            "countries": ["NL", "unknown"],
            "hours": [(0, 9)],
        },
        lenses={"base": "sent", "clicks": "human", "zone": "Asia/Tokyo"},
        options={"group": "name", "pattern": "Sale*"},
    )
    assert found.period == Period(date(2026, 11, 8), date(2026, 11, 14))
    assert found.selection.accounts == ("a1", "a2")
    clicks = found.selection.clicks
    assert (clicks.countries, clicks.hours, clicks.zone) == (
        ("NL", "unknown"),
        ((0, 9),),
        "Asia/Tokyo",
    )
    assert (found.lenses.base, found.lenses.human) == (Base.SENT, True)
    assert (found.options.group, found.options.pattern) == ("name", "Sale*")
    assert found.options.period_name == "last-week"
    assert (found.options.day, found.options.now) == (TODAY, NOW)
    assert found.warnings == ()


def test_a_plain_recipe_lets_all_pass(chosen):
    found = chosen()
    assert found.period == Period()
    assert found.selection.clicks.passes_all


def test_words_that_no_row_can_have_are_told(chosen):
    found = chosen(filters={"channels": ["email", "fax\x1b"], "statuses": ["lost"]})
    assert found.warnings == (
        "There is no channel fax ; no row has it.",
        "There is no status lost; no row has it.",
    )


def test_many_missing_accounts_are_counted(chosen):
    with pytest.raises(RecipeFailed, match="and 2 more"):
        chosen(filters={"accounts": [f"x{n}" for n in range(7)]})


def test_facts_hold_no_defaults_and_what_was_asked(chosen, workspace):
    made = recipe(filters={"period": "last-week", "tags": ["vip"], "accounts": ["Shop"]})
    found = chosen(filters={"period": "last-week", "tags": ["vip"], "accounts": ["Shop"]})
    facts = facts_of(made, found, workspace)
    assert facts["filters"] == {"tags": ("vip",)}
    assert (facts["accounts"], facts["from"]) == (["Shop"], "2026-11-09")
    assert facts["refreshed_at"] is None


def test_the_zone_is_this_computers_unless_said(monkeypatch):
    monkeypatch.setattr(zones.tzlocal, "get_localzone_name", lambda: "Europe/Oslo")
    assert zone_of(recipe()) == "Europe/Oslo"
    assert zone_of(recipe(lenses={"zone": "UTC"})) == "UTC"


def test_days_are_those_of_the_zone(chosen):
    assert chosen(lenses={"zone": "Asia/Tokyo"}).selection.zone == "Asia/Tokyo"
    assert chosen(lenses={"zone": "recipient"}).selection.zone == zone_of(recipe())


def test_zones_of_recipients_are_for_hours_only(chosen):
    for report, zone in (("week", "recipient"), ("daily", zone_of(recipe()))):
        found = chosen(report=report, lenses={"zone": "recipient"})
        assert found.options.zone == zone
        assert found.selection.clicks.zone == "recipient"


def test_periods_are_compared_up_to_the_last_refresh(workspace, reader):
    read = NOW - timedelta(days=2)
    for account in workspace.accounts():
        outcome = AccountOutcome(account.account_id, account.name, account.provider)
        workspace.finish(account.account_id, outcome, read)
    about = {"today": TODAY, "now": NOW}
    found = choose(recipe(report="periods"), workspace, reader, **about)
    assert (found.options.day, found.options.now) == (TODAY, read)
    other = choose(recipe(report="campaigns"), workspace, reader, **about)
    # A PDF of it compares, too.
    assert (other.options.now, other.known_until) == (NOW, read)
