from __future__ import annotations

from datetime import date

from gui.filters import FilterKind, Filters
from gui.period import PeriodChoice, Preset
from services.domain.plan import Period
from services.domain.rows import Selection

TODAY = date(2026, 3, 5)


def test_no_filter_asks_for_everything():
    assert Filters().selection(TODAY) == Selection()


def test_a_selection_holds_all_filters():
    filters = (
        Filters()
        .with_search("  spring ")
        .with_values(FilterKind.CHANNELS, ("sms",))
        .with_values(FilterKind.STATUSES, ("sent", "draft"))
        .with_accounts(("a",), ("clicksend",))
        .with_period(PeriodChoice(Preset.THIS_MONTH))
    )
    assert filters.selection(TODAY) == Selection(
        accounts=("a",),
        providers=("clicksend",),
        channels=("sms",),
        statuses=("sent", "draft"),
        period=Period(date(2026, 3, 1), TODAY),
        search="spring",
    )
    assert filters.bounded


def test_days_are_those_of_a_zone():
    filters = Filters().with_period(PeriodChoice(Preset.THIS_MONTH))
    found = filters.selection(TODAY, "America/Los_Angeles")
    assert (found.zone, found.period) == ("America/Los_Angeles", Period(date(2026, 3, 1), TODAY))


def test_one_value_goes_and_the_others_stay():
    filters = Filters(statuses=("sent", "draft")).without(FilterKind.STATUSES, "sent")
    assert filters.values(FilterKind.STATUSES) == ("draft",)
    assert filters.without(FilterKind.STATUSES, "draft") == Filters()
