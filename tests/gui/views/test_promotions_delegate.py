"""Marks and steps in the first column of the promotions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.views.promotions import PromotionsView
from services.domain.rows import Selection


@pytest.fixture
def view(qtbot, market, theme, formats, settings):
    made = PromotionsView(market, theme, formats, settings)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show_selection(Selection())
    with qtbot.waitSignal(made.shown):
        made.show()
    return made


def ink(view, number):
    """The first column at which something is painted in a row's first cell."""
    rect = view.table.visualRect(view.model.index(number, 0)).adjusted(2, 4, -2, -4)
    image = view.table.viewport().grab(rect).toImage()
    ground = image.pixel(image.width() - 1, 0)
    return next(
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    )


def test_a_campaign_stands_to_the_right_of_its_group(view):
    view.model.toggle(0)
    assert ink(view, 0) < ink(view, 1)


def test_the_mark_turns_when_the_group_is_opened(view):
    rect = view.table.visualRect(view.model.index(0, 0))
    rect.setWidth(20)
    closed = view.table.viewport().grab(rect).toImage()
    view.model.toggle(0)
    assert view.table.viewport().grab(rect).toImage() != closed


def test_a_click_beside_the_mark_only_selects(view, qtbot):
    rect = view.table.visualRect(view.model.index(0, 0))
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert not view.model.is_open(view.model.row(0))
    assert view.table.currentIndex().row() == 0
