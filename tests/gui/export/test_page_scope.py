"""What a whole report can be about, and what it is called at first."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from gui.export.page_scope import page_scopes
from gui.filters import Filters
from gui.formatting import Formats
from gui.period import PeriodChoice, Preset
from gui.scope import ExportScope, Subject, TableView
from services.domain.click_filter import ClickFilter
from services.domain.lenses import Base, Lenses
from services.domain.plan import Period
from services.domain.rows import Selection
from tests.gui import invented
from tests.gui.rows import row

ACCOUNTS = invented.accounts()


@pytest.fixture
def shown():
    nothing = TableView((), (), ())
    return ExportScope(
        subject=Subject.CAMPAIGNS,
        selection=Selection(),
        campaigns=nothing,
        total=3,
        links=nothing,
        detail=(),
        data=None,
        clicks=nothing,
    )


def listed(shown, *rows, **filters):
    return dataclasses.replace(
        shown, campaigns=TableView((), (), (), tuple(rows)), filters=Filters(**filters)
    )


def scopes(shown):
    return page_scopes(shown, ACCOUNTS, Formats())


def test_nothing_on_screen_is_nothing_to_report(shown):
    assert scopes(shown) == ()


def test_one_campaign_goes_by_its_name_and_by_its_id_without_one(shown):
    for name, told in (("Größe & Söhne", "Größe & Söhne"), ("", "77")):
        (found,) = scopes(dataclasses.replace(shown, detail=(row(campaign_id="77", name=name),)))
        assert found.name == told
        assert told in found.words
        assert [parts[2] for parts in found.recipe.filters.campaigns] == ["77"]


def test_several_are_counted(shown):
    rows = tuple(row(campaign_id=str(n)) for n in range(3))
    (found,) = scopes(dataclasses.replace(shown, detail=rows))
    assert found.name == "3 campaigns"
    assert len(found.recipe.filters.campaigns) == 3


def test_the_list_is_its_filters_with_the_period_by_name(shown):
    account = ACCOUNTS[0]
    period = PeriodChoice(Preset.LAST_MONTH)
    view = listed(
        shown, row(), row(), period=period, accounts=(account.account_id,), tags=("spring",)
    )
    (found,) = scopes(dataclasses.replace(view, lenses=Lenses(Base.SENT, human=True)))
    assert found.name == f"{account.name} – Last month"
    assert "2 campaigns" in found.words
    filters = found.recipe.filters
    assert (filters.period, filters.accounts, filters.tags, filters.campaigns) == (
        "last-month",
        (account.name,),
        ("spring",),
        (),
    )
    assert (found.recipe.lenses.base, found.recipe.lenses.clicks) == (Base.SENT, "human")


def test_many_accounts_do_not_stand_in_the_name(shown):
    ids = tuple(account.account_id for account in ACCOUNTS[:3])
    assert len(ids) == 3
    (found,) = scopes(listed(shown, row(), accounts=ids))
    assert found.name == "All time"
    assert found.words.startswith("The one campaign")


def test_days_chosen_by_hand_are_kept_as_days(shown):
    custom = PeriodChoice(Preset.CUSTOM, Period(date(2026, 3, 1), date(2026, 3, 31)))
    (found,) = scopes(listed(shown, row(), period=custom))
    assert found.recipe.filters.period == "2026-03-01..2026-03-31"


def test_picked_clicks_belong_to_the_detail_pane_only(shown):
    from gui.detail.data import DetailData

    data = DetailData(campaigns=(row(),), picked=ClickFilter(countries=("DE",)))
    detail, whole = scopes(dataclasses.replace(listed(shown, row()), detail=(row(),), data=data))
    assert detail.recipe.filters.countries == ("DE",)
    assert whole.recipe.filters.countries == ()
