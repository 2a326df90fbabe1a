from __future__ import annotations

from datetime import date

import pytest

from gui.filters import Filters
from gui.period import PeriodChoice, Preset
from gui.recipes.keeping import columns_of, recipe_of
from gui.recipes.opening import filters_of, opened, show_columns
from services.domain.lenses import Base, Lenses
from services.domain.plan import Period
from services.recipes import recipe as words
from services.recipes.recipe import ColumnChoice, Recipe
from tests.gui import invented

TODAY = date(2026, 11, 20)
ACCOUNTS = invented.accounts()


def of(**filters):
    return Recipe(name="Weekly", filters=words.Filters(**filters))


def test_what_was_kept_comes_back():
    filters = Filters(
        search="sale",
        accounts=(ACCOUNTS[0].account_id,),
        channels=("sms",),
        statuses=("sent",),
        tags=("Christmas",),
        starred=True,
        period=PeriodChoice(Preset.LAST_30),
    )
    lenses = Lenses(Base.SENT, human=True)
    columns = ColumnChoice(shown=("name",))
    found = opened(recipe_of("W", filters, lenses, columns, ACCOUNTS), ACCOUNTS, today=TODAY)
    assert (found.filters, found.lenses, found.columns) == (filters, lenses, columns)
    assert found.gaps == ()
    assert found.sentence == ""
    assert filters_of(recipe_of("W", filters, lenses, columns, ACCOUNTS), ACCOUNTS) == filters


def test_stale_parts_are_told_in_one_sentence_and_the_rest_is_used():
    recipe = of(
        accounts=("Gone", ACCOUNTS[0].name.upper()),
        channels=("sms", "fax"),
        providers=("mailbird",),
        countries=("NL",),
        search="x",
    )
    found = opened(recipe, ACCOUNTS, ("clicksend",), TODAY)
    assert found.filters.accounts == (ACCOUNTS[0].account_id,)
    assert found.filters.channels == ("sms",)
    assert found.filters.providers == ()
    assert found.filters.search == "x"
    assert found.sentence.count(".") == 1
    for word in ("Gone", "fax", "mailbird", "clicks", "“Weekly”"):
        assert word in found.sentence


@pytest.mark.parametrize(
    ("name", "choice", "gap"),
    [
        ("last-7-days", PeriodChoice(Preset.LAST_7), False),
        ("last_7", PeriodChoice(Preset.LAST_7), False),
        ("all", PeriodChoice(), False),
        (
            "2026-10-01..2026-10-31",
            PeriodChoice(Preset.CUSTOM, Period(date(2026, 10, 1), date(2026, 10, 31))),
            False,
        ),
        ("someday", PeriodChoice(), True),
    ],
    ids=["name", "alias", "all", "days", "unknown"],
)
def test_periods(name, choice, gap):
    found = opened(of(period=name), (), today=TODAY)
    assert found.filters.period == choice
    assert bool(found.gaps) is gap


def test_a_period_that_the_picker_has_not_is_shown_as_its_days():
    found = opened(of(period="last-week", first_weekday=6), (), today=TODAY)
    assert found.filters.period.period(TODAY) == Period(date(2026, 11, 8), date(2026, 11, 14))


def test_many_names_are_not_listed_for_ever():
    found = opened(of(accounts=tuple(f"Account {n}" for n in range(30))), (), today=TODAY)
    assert "and 27 more" in found.sentence


def test_columns_come_back_in_their_order_and_sorted(filled, make_window):
    table = make_window().campaigns.view.table
    choice = ColumnChoice(
        shown=("clicks", "name", "click_rate_delivered"), sort="clicks", descending=True
    )
    assert show_columns(table, choice) == ()
    assert columns_of(table) == choice
    rows = [row.clicks for row in table.table_model.rows if row.clicks is not None]
    assert rows == sorted(rows, reverse=True)


def test_columns_that_are_gone_are_told_and_the_others_shown(filled, make_window):
    table = make_window().campaigns.view.table
    gaps = show_columns(table, ColumnChoice(shown=("name", "aura"), sort="karma"))
    assert columns_of(table).shown == ("name",)
    assert "aura, karma" in gaps[0]


def test_no_columns_leave_the_list_as_it_is(filled, make_window):
    table = make_window().campaigns.view.table
    before = columns_of(table)
    assert show_columns(table, ColumnChoice()) == ()
    assert columns_of(table) == before


def test_columns_of_another_table_are_told():
    recipe = Recipe(name="L", report="links", columns=ColumnChoice(shown=("url",)))
    found = opened(recipe, ())
    assert found.columns == ColumnChoice()
    assert "another table" in found.sentence
