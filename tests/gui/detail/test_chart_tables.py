from __future__ import annotations

from datetime import UTC, date, datetime

from gui.charts.data import Bar, BarData, TimeData, TimePoint
from gui.detail.chart_tables import bar_table, time_table


def test_bars_with_their_shares():
    made = bar_table(
        BarData(
            "Geräte, Klicker", (Bar("Mobile", 3), Bar("Tablet", 1)), "Klicker", 4, of="clickers"
        ),
        "device",
        "Devices",
    )
    assert [c.key for c in made.columns] == ["device", "clickers", "share", "share_whole"]
    assert made.rows == (("Mobile", 3, 0.75, 4), ("Tablet", 1, 0.25, 4))
    assert made.shown == ("device", "clickers", "share")


def test_bars_without_a_whole_have_no_share():
    made = bar_table(BarData("T", (Bar("a", 0),), "clicks", None), "os", "OS")
    assert made.rows == (("a", 0, None, None),)


def test_hours_are_instants():
    at = datetime(2026, 11, 20, 13, tzinfo=UTC)
    made = time_table(TimeData("T", (TimePoint(at, 5),), 3600, "Europe/Berlin"))
    assert made.rows == ((at, 5),)
    assert made.zone == "Europe/Berlin"


def test_days_are_dates_of_their_zone():
    at = datetime(2026, 11, 19, 23, tzinfo=UTC)
    made = time_table(TimeData("T", (TimePoint(at, 5),), 86_400, "Europe/Berlin"))
    assert made.rows == ((date(2026, 11, 20), 5, "Europe/Berlin"),)
    assert [c.key for c in made.columns] == ["day", "clicks", "time_zone"]


def test_weeks_are_written_by_their_monday():
    monday = datetime(2026, 11, 15, 23, tzinfo=UTC)
    made = time_table(TimeData("T", (TimePoint(monday, 5),), 604_800, "Europe/Berlin"))
    assert [column.key for column in made.columns] == ["week_from", "clicks", "time_zone"]
    assert made.columns[0].title == "Week from"
    assert made.rows == ((date(2026, 11, 16), 5, "Europe/Berlin"),)
