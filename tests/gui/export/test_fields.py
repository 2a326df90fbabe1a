from __future__ import annotations

from operator import attrgetter

from gui.export.fields import by_key, field, of_column, with_counts
from gui.tables.columns import Kind as ShownKind
from services.reports.request import Kind
from tests.gui.tables.fruit import APPLE, COLUMNS, FIG, PEAR

BY_KEY = {column.key: column for column in COLUMNS}


def test_words_for_people_and_raw_values_for_programs():
    made = of_column(BY_KEY["upper"])
    assert made.getter(words=True, personal=False)(APPLE) == "APPLE"
    assert made.getter(words=False, personal=False)(APPLE) == "apple"


def test_figures_are_raw_for_everyone():
    made = of_column(BY_KEY["share"])
    assert made.column.kind is Kind.RATE
    assert made.getter(words=True, personal=False)(PEAR) == 0.25
    assert made.getter(words=True, personal=False)(FIG) is None


def test_a_raw_value_of_its_own():
    made = of_column(BY_KEY["name"], raw=lambda row: row.name.upper())
    assert made.getter(words=False, personal=False)(PEAR) == "PEAR"
    assert made.getter(words=True, personal=False)(PEAR) == "Pear"


def test_a_row_within_the_exported_row():
    made = of_column(BY_KEY["count"], inside=lambda pair: pair[1])
    assert made.raw((0, APPLE)) == 1200


def test_personal_values_come_only_when_asked_for():
    made = field("who", "Who", attrgetter("name"))
    hidden = type(made)(made.column, lambda _: "hash", personal=made.raw)
    assert hidden.getter(words=True, personal=False)(APPLE) == "hash"
    assert hidden.getter(words=False, personal=True)(APPLE) == "apple"


def test_every_kind_of_column_can_be_written():
    from gui.export.fields import _KINDS

    assert set(_KINDS) == set(ShownKind)


def test_counts_follow_their_rates_once():
    fields = by_key(
        (
            of_column(BY_KEY["share"], counts=("count", "gone")),
            of_column(BY_KEY["count"]),
            of_column(BY_KEY["name"]),
        )
    )
    assert with_counts(("share", "name"), fields) == ("share", "name", "count")
    assert with_counts(("count", "share"), fields) == ("count", "share")
