from __future__ import annotations

from datetime import date

import pytest

from gui.filters import Filters
from gui.period import PeriodChoice, Preset
from gui.recipes.keeping import (
    account_names,
    columns_of,
    for_report,
    not_in_file,
    page_recipe,
    period_name,
    recipe_of,
)
from gui.tables.model import SortBy
from services.domain.accounts import Account
from services.domain.click_filter import ClickFilter
from services.domain.lenses import PLAIN, Base, Lenses
from services.domain.periods import resolve
from services.domain.plan import Period
from services.domain.rows import CampaignKey
from services.recipes.reading import parse_recipe
from services.recipes.recipe import ColumnChoice, FormatChoice, Recipe
from services.recipes.writing import recipe_text
from tests.gui import invented

TODAY = date(2026, 11, 20)


def test_the_view_is_kept_in_words():
    first, second, *_ = invented.accounts()
    filters = Filters(
        search="sale",
        accounts=(second.account_id,),
        channels=("sms",),
        statuses=("sent",),
        tags=("Christmas",),
        starred=True,
        period=PeriodChoice(Preset.LAST_MONTH),
    )
    columns = ColumnChoice(shown=("name", "clicks"), sort="clicks", descending=True)
    made = recipe_of("Weekly", filters, Lenses(Base.SENT, human=True), columns, (first, second))
    assert made.filters.period == "last-month"
    assert made.filters.accounts == (second.name,)
    assert (made.lenses.base, made.lenses.clicks) == (Base.SENT, "human")
    assert made.columns == columns
    assert parse_recipe(recipe_text(made)).recipe == made


@pytest.mark.parametrize("preset", [p for p in Preset if p != Preset.CUSTOM])
def test_every_named_period_means_the_same_days_in_a_file(preset):
    choice = PeriodChoice(preset)
    assert resolve(period_name(choice), TODAY) == choice.period(TODAY)


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        (date(2026, 10, 1), date(2026, 10, 31), "2026-10-01..2026-10-31"),
        (None, TODAY, "..2026-11-20"),
        (TODAY, None, "2026-11-20.."),
        (None, None, "all"),
    ],
    ids=["both", "until", "from", "neither"],
)
def test_own_days_stay_days(first, last, name):
    choice = PeriodChoice(Preset.CUSTOM, Period(first, last))
    assert period_name(choice) == name
    assert resolve(name, TODAY) == choice.custom


def test_accounts_with_the_same_name_are_told_apart_by_id():
    one = Account("a1", "clicksend", "Shop", "https://x.example", settings={}, state="new")
    other = Account("a2", "copernica", "shop ", "https://x.example", settings={}, state="new")
    third = Account("a3", "copernica", "News", "https://x.example", settings={}, state="new")
    assert account_names(("a2", "a3", "gone"), (one, other, third)) == ("a2", "News", "gone")


def test_columns_and_order_are_those_on_screen(filled, make_window):
    table = make_window().campaigns.view.table
    table.set_column_shown("account", False)
    table.sort((SortBy("sends", True), SortBy("name")))
    found = columns_of(table)
    assert "account" not in found.shown
    assert found.shown[0] == "name"
    assert "click_rate_delivered" in found.shown
    assert (found.sort, found.descending) == ("sends", True)


def test_columns_that_no_file_has_are_known_before():
    recipe = Recipe(columns=ColumnChoice(shown=("name", "sender", "clicks")))
    assert not_in_file(recipe) == ("sender",)
    assert not_in_file(for_report(recipe, "overview")) == ()
    assert for_report(recipe, "links").columns == ColumnChoice()
    assert for_report(recipe, "campaigns") == recipe


def test_the_page_is_its_campaigns_and_the_picked_clicks():
    picked = ClickFilter(countries=("NL",), hours=((0, 9),), zone="Europe/Amsterdam")
    made = page_recipe("Sale", [CampaignKey("a", "sms", "1")], picked, PLAIN)
    assert made.report == "campaign-report"
    assert made.filters.campaigns == (("a", "sms", "1"),)
    assert made.filters.countries == ("NL",)
    assert made.lenses.zone == "Europe/Amsterdam"
    assert made.format == FormatChoice()
