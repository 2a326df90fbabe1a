from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.chips import ChipBar
from gui.filters import Filters
from gui.period import PeriodChoice, Preset

FILTERS = Filters(
    search="spring",
    accounts=("a",),
    providers=("p",),
    channels=("sms",),
    statuses=("sent",),
    period=PeriodChoice(Preset.LAST_7),
)


@pytest.fixture
def bar(qtbot, theme, formats):
    made = ChipBar(theme, formats)
    qtbot.addWidget(made)
    made.resize(900, 30)
    return made


def show(bar, filters):
    bar.show_filters(filters, lambda key: f"account {key}", lambda key: f"provider {key}")


def test_no_filter_takes_no_room(bar):
    show(bar, Filters())
    assert bar.isHidden()


def test_each_filter_has_a_chip_with_its_words(bar):
    show(bar, FILTERS)
    assert [chip.text() for chip in bar.chips] == [
        "“spring”",
        "Last 7 days",
        "account a",
        "provider p",
        "SMS",
        "Sent",
    ]
    assert bar.chips[0].accessibleName() == "Filter “spring”, remove"
    assert not bar.isHidden()


@pytest.mark.parametrize("number", range(6))
def test_a_click_removes_one(qtbot, bar, number):
    show(bar, FILTERS)
    with qtbot.waitSignal(bar.filters_wanted) as wanted:
        bar.chips[number].click()
    show(bar, wanted.args[0])
    assert len(bar.chips) == 5


def test_delete_removes_too(qtbot, bar):
    show(bar, Filters(search="x"))
    bar.show()
    with qtbot.waitSignal(bar.filters_wanted) as wanted:
        qtbot.keyClick(bar.chips[0], Qt.Key.Key_Delete)
    assert wanted.args == [Filters()]


def test_all_at_once(qtbot, bar):
    show(bar, FILTERS)
    with qtbot.waitSignal(bar.filters_wanted) as wanted:
        bar.clear.click()
    assert wanted.args == [Filters()]


def test_every_chip_and_the_link_are_in_sight(qtbot, bar):
    show(bar, Filters(search="a long search text"))
    bar.show()
    show(bar, Filters(period=PeriodChoice(Preset.LAST_7)))
    qtbot.waitUntil(lambda: bar.clear.geometry().bottom() <= bar.height())
    assert bar.clear.geometry().left() >= bar.chips[0].geometry().right()
