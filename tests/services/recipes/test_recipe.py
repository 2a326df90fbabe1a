"""The recipe's form: whole by itself, and in step with what reports and lenses offer."""

from __future__ import annotations

from typing import get_args

from services.domain.lenses import Base
from services.recipes import recipe as forms
from services.recipes.faults import choices
from services.recipes.recipe import COMPOUND, KINDS, SECTIONS, TOP, Recipe
from services.reports.options import COMPARISONS, GROUPS
from services.reports.presets import PRESETS


def test_a_recipe_of_nothing_is_a_whole_one():
    assert Recipe().report == "campaigns"
    assert Recipe().format.personal is False


def test_every_field_is_a_section_a_key_on_top_or_what_is_not_known():
    assert set(Recipe.__struct_fields__) == {*TOP, *SECTIONS, "unknown"}


def test_the_words_are_those_of_the_rooms_below():
    assert choices("options.group") == GROUPS
    assert choices("options.comparison") == COMPARISONS
    assert choices("format.preset") == tuple(preset.key for preset in PRESETS)
    assert choices("lenses.base") == tuple(Base)
    assert choices("filters.search") == ()
    assert get_args(forms.Kind) == KINDS


def test_reports_of_several_tables_are_told_apart():
    assert COMPOUND == ("overview", "campaign-report")
