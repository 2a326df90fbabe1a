from __future__ import annotations

from gui.recipes.wording import (
    KIND_NAMES,
    kind_name,
    period_title,
    report_name,
    report_names,
    summary,
)
from services.recipes.recipe import COMPOUND, KINDS, Filters, FormatChoice, Recipe
from services.reports.catalogue import REPORTS


def test_every_report_and_every_kind_has_a_name():
    assert set(KIND_NAMES) == set(KINDS)
    assert [key for key, _ in report_names()] == [*REPORTS, *COMPOUND]


def test_what_is_not_known_keeps_its_word():
    assert kind_name("scroll") == "scroll"
    assert report_name("horoscope") == "horoscope"
    assert period_title("someday") == "someday"


def test_a_view_in_few_words():
    recipe = Recipe(
        report="overview", filters=Filters(period="last-week"), format=FormatChoice(kind="xlsx")
    )
    assert summary(recipe) == "Overview, Last week, XLSX"
