from __future__ import annotations

import pytest

from gui.detail.elided import LEAST, ElidedLabel, whole_numbers


@pytest.fixture
def label(qtbot, theme):
    made = ElidedLabel()
    qtbot.addWidget(made)
    made.setText("A rather long name of a campaign")
    made.resize(made.sizeHint())
    made.show()
    return made


def test_text_with_room_is_whole_and_needs_no_tooltip(label):
    label.grab()
    assert label.shown_text() == label.text()
    assert label.toolTip() == ""


def test_text_without_room_is_elided_and_whole_in_the_tooltip(label):
    label.resize(90, label.height())
    label.grab()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text()
    label.resize(label.sizeHint())
    label.grab()
    assert label.toolTip() == ""


def test_it_never_widens_its_pane(label):
    assert label.minimumSizeHint().width() == LEAST
    label.setText("a")
    assert label.minimumSizeHint().width() < LEAST


def test_a_hint_wins_over_the_text(label):
    label.hint = "83 of 1,000 delivered"
    label.resize(60, label.height())
    label.grab()
    assert label.toolTip() == "83 of 1,000 delivered"


def test_markup_from_outside_is_text(label):
    label.setText("<b>bold</b>")
    label.resize(200, label.height())
    assert label.shown_text() == "<b>bold</b>"


@pytest.mark.parametrize(
    ("text", "shown", "kept"),
    [
        ("640 sur 8 674 délivrés", "640 sur 8 67…", "640 sur …"),
        ("640 of 8,674 delivered", "640 of 8,…", "640 of …"),
        ("640 of 8,674 delivered", "640 of 8…", "640 of …"),
        ("640 of 8,674 delivered", "640 of 8,674 de…", "640 of 8,674 de…"),
        ("640 of 8,674 delivered", "640 of 8,674…", "640 of 8,674…"),
        ("640 of 8,674 delivered", "640 of 8,674 delivered", "640 of 8,674 delivered"),
        ("Issue 12", "Iss…", "Iss…"),
        ("1,204", "1,2…", "…"),
    ],
)
def test_a_number_is_never_cut(text, shown, kept):
    assert whole_numbers(text, shown) == kept
