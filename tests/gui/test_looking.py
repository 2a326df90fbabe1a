"""Lenses and filters reach every part of the window, and are there again at the next start."""

from __future__ import annotations

import pytest

from services.domain.lenses import PLAIN, Base, Lenses
from tests.gui.rows import row


@pytest.fixture
def window(filled, make_window, qtbot):
    made = make_window()
    qtbot.waitUntil(lambda: bool(made.campaigns.model.rows))
    return made


def title(window, key):
    model = window.campaigns.model
    return model.columns[model.place(key)].title


def test_every_part_looks_through_the_same_lenses(window, qtbot):
    place = next(n for n, r in enumerate(window.campaigns.model.rows) if r.click_rows > 1)
    window.campaigns.view.table.select_number(place)
    qtbot.waitUntil(lambda: window.detail.data is not None)
    with qtbot.waitSignal(window.detail.loaded):
        window.look_through(Lenses(Base.SENT, human=True))
    assert title(window, "click_rate") == "Click rate (sent), human"
    assert title(window, "clicks") == "Clicks, human"
    shown = {s.key for s in window.campaigns.view.table.column_states() if s.visible}
    assert {"all_clicks", "automatic_clicks"} <= shown
    assert window.detail.data.lenses == Lenses(Base.SENT, human=True)
    assert window.tools.base.text() == "% of sent"
    assert window.exporting.scope().lenses == Lenses(Base.SENT, human=True)
    with qtbot.waitSignal(window.detail.loaded):
        window.look_through(PLAIN)
    shown = {s.key for s in window.campaigns.view.table.column_states() if s.visible}
    assert "all_clicks" not in shown
    assert "automatic_clicks" in shown


def test_the_totals_row_follows(window, qtbot):
    totals = window.campaigns.view.totalled.totals_model
    place = window.campaigns.model.place("click_rate")
    before = totals.cell(0, place).tooltip
    window.look_through(Lenses(Base.SENT))
    assert "delivered" in before
    assert "sent" in totals.cell(0, place).tooltip


def test_lenses_are_there_again_at_the_next_start(window, make_window, qtbot):
    window.look_through(Lenses(Base.OPENED, human=True))
    window.close()
    again = make_window()
    qtbot.waitUntil(lambda: bool(again.campaigns.model.rows))
    assert again.lenses == Lenses(Base.OPENED, human=True)
    assert again.tools.clicks.text() == "Human clicks"


def test_a_spoilt_setting_gives_plain_lenses(window, settings, make_window):
    window.close()
    settings.set_text("window/lenses", "furlongs human")
    assert make_window().lenses == Lenses(human=True)


def test_human_figures_where_totals_only_are_known_say_why(window):
    window.look_through(Lenses(human=True))
    model = window.campaigns.model
    model.set_rows([row("1", clicks=5)])
    cell = model.cell(0, model.place("clicks"))
    assert cell.text == "–"
    assert cell.tooltip == "Cannot be checked: there are totals only, no single clicks."
