from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from gui.panes import AUTO, BELOW, RIGHT, Panes


@pytest.fixture
def make(qtbot, theme, settings):
    def made(width=1200, height=800):
        panes = Panes(QLabel("accounts"), QLabel("campaigns"), QLabel("detail"), settings)
        qtbot.addWidget(panes)
        panes.resize(width, height)
        panes.show()
        return panes

    return made


def test_the_window_s_shape_places_the_detail(make):
    panes = make()
    assert (panes.position, panes.placed) == (AUTO, BELOW)
    panes.resize(1900, 1000)
    assert panes.placed == RIGHT
    panes.resize(1750, 1300)
    assert panes.placed == BELOW


def test_the_user_s_choice_wins_and_is_remembered(make, settings):
    panes = make()
    panes.set_position(RIGHT)
    assert panes.placed == RIGHT
    panes.resize(900, 900)
    assert panes.placed == RIGHT
    again = make()
    assert (again.position, again.placed) == (RIGHT, RIGHT)
    again.set_position("nonsense")
    assert again.position == AUTO


def test_sizes_are_remembered_for_each_position(make):
    panes = make()
    panes.inner.moveSplitter(500, 1)
    sizes = panes.inner.sizes()
    panes.set_position(RIGHT)
    panes.set_position(BELOW)
    assert panes.inner.sizes() == sizes
    panes.remember()
    assert make().inner.sizes() == sizes


def test_maximising_the_detail(make):
    panes = make()
    panes.set_maximised(True)
    assert not panes.campaigns.isVisible()
    assert not panes.accounts.isVisible()
    assert panes.detail.isVisible()
    panes.set_maximised(False)
    assert panes.campaigns.isVisible()
    assert panes.accounts.isVisible()


def test_hidden_accounts_stay_hidden(make):
    panes = make()
    panes.set_accounts_shown(False)
    panes.set_maximised(True)
    panes.set_maximised(False)
    assert not panes.accounts.isVisible()
    panes.remember()
    assert not make().accounts.isVisible()


def test_the_room_is_shared_anew_until_the_user_moves_the_handle(make):
    panes = make(1200, 500)
    panes.resize(1200, 900)
    upper, lower = panes.inner.sizes()
    assert upper < lower
    panes.inner.moveSplitter(600, 1)
    panes.resize(1200, 1000)
    assert panes.inner.sizes()[0] >= 600
