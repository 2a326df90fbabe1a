"""Growth: which kept counters are drawn."""

from __future__ import annotations

from datetime import timedelta

from gui.detail.chart_tables import growth_table
from gui.detail.growth import growth_data
from services.domain.rows import Growth
from tests.gui.detail.samples import AT, detail


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


def test_counters_that_stayed_are_no_growth():
    growth = (reading(0, sends=100), reading(1, sends=100))
    assert growth_data(detail(growth=growth), "UTC") is None
