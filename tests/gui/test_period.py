from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate

from gui.formatting import NBSP
from gui.period import CustomPeriodDialog, PeriodChoice, Preset, month_of, preset_title
from services.domain.plan import Period

TODAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("preset", "first", "last"),
    [
        (Preset.ALL, None, None),
        (Preset.THIS_MONTH, date(2026, 3, 1), TODAY),
        (Preset.LAST_MONTH, date(2026, 2, 1), date(2026, 2, 28)),
        (Preset.LAST_7, date(2026, 2, 27), TODAY),
        (Preset.LAST_30, date(2026, 2, 4), TODAY),
        (Preset.LAST_90, date(2025, 12, 6), TODAY),
        (Preset.THIS_YEAR, date(2026, 1, 1), TODAY),
    ],
)
def test_presets(preset, first, last):
    assert PeriodChoice(preset).period(TODAY) == Period(first, last)


def test_last_month_in_january():
    assert PeriodChoice(Preset.LAST_MONTH).period(date(2026, 1, 31)) == Period(
        date(2025, 12, 1), date(2025, 12, 31)
    )


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2026, 2, 10), date(2026, 2, 28)),
        (date(2024, 2, 29), date(2024, 2, 29)),
        (date(2026, 12, 31), date(2026, 12, 31)),
    ],
)
def test_month_of(day, last):
    choice = month_of(day)
    assert choice.custom == Period(day.replace(day=1), last)
    assert choice.period(TODAY) == choice.custom


def test_titles(formats):
    assert [preset_title(p) for p in (Preset.ALL, Preset.LAST_90)] == ["All time", "Last 90 days"]
    title = PeriodChoice(Preset.CUSTOM, Period(date(2026, 1, 2), None)).title(formats)
    assert title.replace(NBSP, " ") == "2 Jan 2026 – …"


def test_the_dialog_gives_what_was_picked(qtbot, theme):
    dialog = CustomPeriodDialog(Period(), TODAY)
    qtbot.addWidget(dialog)
    assert dialog.choice().custom == Period(date(2026, 2, 4), TODAY)
    dialog.first.setDate(QDate(2026, 1, 1))
    dialog.last.setDate(QDate(2026, 1, 1))
    day = date(2026, 1, 1)
    assert dialog.choice() == PeriodChoice(Preset.CUSTOM, Period(day, day))


def test_a_period_that_ends_before_it_begins_cannot_be_taken(qtbot, theme):
    dialog = CustomPeriodDialog(Period(), TODAY)
    qtbot.addWidget(dialog)
    dialog.first.setDate(QDate(2026, 4, 1))
    assert not dialog._ok.isEnabled()
    assert "after" in dialog.hint.text()
    dialog.first.setDate(QDate(2026, 3, 1))
    assert dialog._ok.isEnabled()
