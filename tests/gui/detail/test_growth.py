"""Growth: which kept counters are drawn."""

from __future__ import annotations

from datetime import timedelta

from gui.detail.chart_tables import growth_table
from gui.detail.growth import growth_data, why_no_growth
from services.domain.rows import Growth
from tests.gui.detail.samples import AT, detail, mail


def reading(hour, **values):
    fields = dict.fromkeys(
        ("sends", "delivered", "opens", "unique_opens", "clicks", "unique_clicks")
    )
    return Growth(AT + timedelta(hours=hour), **{**fields, **values})


def test_one_reading_is_no_growth():
    assert growth_data(detail(growth=(reading(0, clicks=5),)), "UTC") is None


def test_only_what_changed_is_drawn_and_unknown_stays_unknown():
    growth = (
        reading(0, sends=100),
        reading(1, sends=100, clicks=4),
        reading(2, sends=100, clicks=9),
    )
    found = growth_data(detail(growth=growth), "UTC")
    assert [(c.label, c.values) for c in found.counters] == [("Clicks", (None, 4, 9))]
    table = growth_table(growth, found)
    assert [row[1] for row in table.rows] == [100, 100, 100]
    assert [row[5] for row in table.rows] == [None, 4, 9]


def test_a_counter_far_above_the_others_leaves_them_their_height():
    growth = (
        reading(0, sends=40_000, clicks=4, unique_clicks=3),
        reading(1, sends=90_000, clicks=90, unique_clicks=60),
    )
    found = growth_data(detail(growth=growth), "UTC")
    assert [counter.label for counter in found.counters] == ["Clicks", "Clickers"]
    assert found.note.endswith("Not drawn, since far above: Sends.")
    assert len(growth_table(growth, found).rows[0]) == 7


def test_why_nothing_is_drawn(formats):
    one = detail(growth=(reading(0, clicks=5),))
    words = why_no_growth(one, formats).replace("\u00a0", " ")
    assert words.startswith("The counters are as they were read on 20 Nov 2026 08:00.")
    assert why_no_growth(detail(), formats) == "No counters have been read yet."
    several = why_no_growth(detail(mail("1"), mail("2")), formats)
    assert several == "Select one campaign to see how its counters grew."


def test_counters_that_stayed_are_no_growth():
    growth = (reading(0, sends=100), reading(1, sends=100))
    assert growth_data(detail(growth=growth), "UTC") is None
