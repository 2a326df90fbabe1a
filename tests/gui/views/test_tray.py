from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.settings import WindowSettings
from gui.views.tray import MOST, SETTING, Tray, TrayBar
from tests.gui.rows import row
from tests.gui.views.compare_samples import key


@pytest.fixture
def bar(qtbot, theme, settings):
    made = TrayBar(Tray(settings), theme)
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    return made


def test_the_window_remembers_what_is_in_the_tray(tmp_path):
    file = tmp_path / "window.ini"
    settings = WindowSettings(file)
    Tray(settings).add([key("1"), key("2")])
    settings.sync()
    assert Tray(WindowSettings(file)).keys == (key("1"), key("2"))


def test_remembered_entries_that_cannot_be_read_are_left_out_one_by_one(settings):
    good = '{"account_id":"c","product":"draganddrop","campaign_id":"7"}'
    settings.set_text(SETTING, f'[{good}, 5, {{"account_id": 1}}, {good}]')
    assert Tray(settings).keys == (key("7"),)
    settings.set_text(SETTING, "not json")
    assert Tray(settings).keys == ()


def test_a_campaign_is_in_the_tray_once(qtbot, settings):
    tray = Tray(settings)
    tray.add([key("1"), key("1")])
    with qtbot.assertNotEmitted(tray.changed):
        assert tray.add([key("1")]) == ()
    assert tray.keys == (key("1"),)


def test_a_ninth_is_refused_and_the_eight_stay(settings):
    tray = Tray(settings)
    assert tray.add([key(str(n)) for n in range(10)]) == (key("8"), key("9"))
    assert len(tray.keys) == MOST


def test_what_the_workspace_does_not_know_any_more_falls_out(settings):
    tray = Tray(settings)
    tray.add([key("1"), key("2")])
    tray.keep([key("2"), key("3")])
    assert tray.keys == (key("2"),)


def test_a_refusal_is_told_in_a_plain_sentence_until_the_tray_changes(bar):
    assert bar.add([row(str(n), name=f"N {n}") for n in range(MOST)]) == ""
    told = bar.add([row("x", name="Late")])
    assert told == "One campaign was not added: at most 8 can be compared. Take one out first."
    assert bar.sentence == told
    bar.chips[0].click()
    assert bar.sentence == ""
    assert bar.add([row("x", name="Late")]) == ""


def test_several_refused_are_counted(bar):
    told = bar.add([row(str(n)) for n in range(MOST + 3)])
    assert told.startswith("3 campaigns were not added")


def test_a_press_on_a_chip_or_delete_takes_its_campaign_out(qtbot, bar):
    bar.add([row("1", name="One"), row("2", name="Two"), row("3", name="Three")])
    qtbot.mouseClick(bar.chips[1], Qt.MouseButton.LeftButton)
    assert [chip.text() for chip in bar.chips] == ["One", "Three"]
    qtbot.keyClick(bar.chips[0], Qt.Key.Key_Delete)
    assert [chip.text() for chip in bar.chips] == ["Three"]
    bar.clear.click()
    assert bar.chips == []
    assert bar.clear.isHidden()


def test_a_long_name_is_shortened_and_whole_in_the_tooltip(bar):
    name = "Winter & " + "very " * 30 + "long"
    bar.add([row("1", name=name), row("2", name="A & B")])
    assert bar.chips[0].text().endswith("…")
    assert name in bar.chips[0].toolTip()
    assert bar.chips[1].text() == "A && B"
    assert bar.chips[0].width() < bar.width()


def test_remembered_campaigns_get_their_chips_once_their_names_are_known(qtbot, theme, settings):
    tray = Tray(settings)
    tray.add([key("1")])
    made = TrayBar(tray, theme)
    qtbot.addWidget(made)
    assert made.chips == []
    made.learn({key("1"): "Spring"})
    assert [chip.text() for chip in made.chips] == ["Spring"]
