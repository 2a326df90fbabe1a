"""Destinations in the window: what a row is, the search, what selecting tells, what is exported."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from gui.views.destinations import DestinationsView
from services.domain.click_filter import UNKNOWN
from services.domain.lenses import Lenses
from services.domain.rows import Selection
from tests.services.reports.market import URLS


@pytest.fixture
def view(qtbot, market, theme, formats, settings):
    made = DestinationsView(market, theme, formats, settings)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show_selection(Selection())
    with qtbot.waitSignal(made.shown):
        made.show()
    return made


def texts(view):
    return [view.model.index(n, 0).data() for n in range(view.model.rowCount())]


def choose(view, qtbot, rows):
    with qtbot.waitSignal(view.shown):
        view.rows_choice.setCurrentIndex(view.rows_choice.findData(rows))


def test_most_clicked_pages_come_first_and_what_is_no_page_last(view):
    assert texts(view)[:2] == ["shop.example/new", "shop.example/sale"]
    assert texts(view)[-1].startswith(("Other text", "No address", "Telephone", "E-mail", "Placeh"))
    assert view.note.text() == "1 link is left out: its clicks are not known."


def test_rows_may_be_domains_or_values_and_are_remembered(
    view, qtbot, market, theme, formats, settings
):
    choose(view, qtbot, "domains")
    assert set(texts(view)) == {"shop.example", "other.co.uk", "No web page"}
    choose(view, qtbot, "utm_campaign")
    assert set(texts(view)) == {"spring", "Spring \N{TULIP}", "(not set)"}
    assert view.table_title() == "utm_campaign values"
    again = DestinationsView(market, theme, formats, settings)
    qtbot.addWidget(again)
    assert again.rows_choice.currentData() == "utm_campaign"


def test_an_unknown_remembered_choice_falls_back(qtbot, market, theme, formats, settings):
    settings.set_text("destinations/rows", "planets")
    made = DestinationsView(market, theme, formats, settings)
    qtbot.addWidget(made)
    assert made.rows_choice.currentData() == "pages"


def test_selecting_tells_campaigns_and_addresses(view, qtbot):
    place = texts(view).index("shop.example/sale")
    with qtbot.waitSignal(view.picked) as told:
        view.table.select_number(place)
    rows, picked = told.args
    assert {row.name for row in rows} == {"Spring sale \N{TULIP}", "Summer text"}
    assert set(picked.urls) == {URLS[0], URLS[1]}
    assert view.selected_campaigns() == rows
    empty = texts(view).index("No address")
    with qtbot.waitSignal(view.picked) as told:
        view.table.select_number(empty)
    assert told.args[1].urls == (UNKNOWN,)


def test_the_search_looks_in_pages_tags_and_campaigns(view):
    for words, number in (("sale", 2), ("SPRING tulip", 0), ("summer", 9), ("nothing of it", 0)):
        view.search.setText(words)
        if not number:
            assert view.stack.currentWidget() is view.empty
        else:
            assert view.model.rowCount() >= 1
    view.on_choice("clear")
    assert view.search.text() == ""
    assert view.stack.currentWidget() is view.totalled


def test_only_the_destination_is_opened_or_copied(view):
    view.table.select_number(texts(view).index("shop.example/sale"))
    assert view.own_actions() == [view.open_action, view.copy_address]
    view.copy_address.trigger()
    assert QGuiApplication.clipboard().text() == URLS[0]
    view.table.select_number(len(texts(view)) - 1)
    assert view.own_actions() == []


def test_a_file_has_the_counts_behind_the_share(view):
    table = view.chart_table()
    keys = [column.key for column in table.columns]
    assert {"page", "clicks", "share", "share_whole"} <= set(keys)
    whole = {row[keys.index("share_whole")] for row in table.rows}
    assert whole == {sum(row[keys.index("clicks")] or 0 for row in table.rows)}
    assert len(table.rows) == view.model.rowCount()


def test_the_human_lens_shows_all_clicks_beside(view, qtbot):
    with qtbot.waitSignal(view.shown):
        view.show_selection(Selection(), Lenses(human=True))
    shown = [column.key for column in view.table.visible_columns()]
    assert {"clicks", "all_clicks"} <= set(shown)


@pytest.mark.parametrize(
    ("accounts", "sentence"),
    [(("nobody",), "No campaign matches"), (("a2",), "No links are known of these campaigns")],
)
def test_an_empty_view_says_why(view, qtbot, accounts, sentence):
    with qtbot.waitSignal(view.shown):
        view.show_selection(Selection(accounts=accounts))
    assert view.empty.sentence.text() == sentence
    assert view.current_table() is None
    assert view.selected_campaigns() == ()


def test_a_page_stays_readable_where_the_room_is_short(view, theme):
    view.resize(500, 400)
    page = view.model.place("page")
    assert view.table.columnWidth(page) == theme.px(220)
    view.resize(1600, 400)
    assert view.table.columnWidth(page) > theme.px(400)
