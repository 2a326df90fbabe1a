from __future__ import annotations

import pytest

from gui.detail.tabs import LEAST_ROWS, ClicksTab, LinksTab
from gui.formatting import DASH
from tests.gui.detail.samples import READ, REASONS, detail, link, mail, row


@pytest.fixture
def links(theme, formats, shown):
    return shown(LinksTab(theme, REASONS, formats))


def cells(model, row):
    return [model.index(row, n).data() for n in range(model.columnCount())]


def test_links_most_clicked_first_with_totals(links):
    links.show_data(detail(mail(), links=(link("few", 1, 1), link("many", 9, 4))))
    assert [each.url for each in links.model.rows] == ["many", "few"]
    totals = links._totalled.totals_model
    place = links.model.place
    assert totals.cell(0, place("clicks")).text == "10"
    assert totals.cell(0, place("unique_clicks")).text == DASH
    assert (links.reason, links.note.isVisible()) == ("", False)


def test_the_campaign_is_named_where_there_are_several(links):
    def named():
        return not links.table.isColumnHidden(links.model.place("campaign"))

    links.show_data(detail(row("1"), row("2"), links=(link("a", 1),)))
    assert named()
    links.show_data(detail(row("1"), links=(link("a", 1),)))
    assert not named()


def test_no_links_say_why(links):
    links.show_data(detail(mail()))
    assert links.reason == "No link of this campaign has been reported."
    links.show_data(detail(mail(details_at=None)))
    assert links.reason.startswith("The details have not been read yet")


def test_some_rows_are_always_in_sight(links, theme):
    assert links.minimumSizeHint().height() >= LEAST_ROWS * theme.row_height
    before = links.minimumSizeHint().height()
    theme.set_zoom(1.5)
    assert links.minimumSizeHint().height() > before


@pytest.fixture
def clicks(desk, theme, formats, shown):
    made = ClicksTab(desk, theme, REASONS, formats)
    made.resize(760, 300)
    return made


def test_the_log_is_opened_when_it_is_looked_at(clicks, campaigns, desk, shown, qtbot):
    chosen = campaigns["a-news"][1]
    clicks.show_data(detail(chosen, clicks=chosen.click_rows))
    assert not clicks.current
    assert desk.queries == 0
    with qtbot.waitSignal(clicks.model.counted) as told:
        shown(clicks)
        clicks.wake()
    assert told.args == [chosen.click_rows]
    assert clicks.current
    assert not clicks.note.isVisible()
    clicks.wake()
    assert desk.queries == 1


def test_rows_of_recipients_are_explained(clicks, campaigns, shown, qtbot):
    shown(clicks)
    chosen = campaigns["a-sms"][0]
    with qtbot.waitSignal(clicks.model.counted):
        clicks.show_data(detail(chosen, clicks=chosen.click_rows))
    assert clicks.note.text().startswith("ClickSend keeps one row a recipient")
    assert clicks.note.isVisible()


def test_an_empty_log_says_why(clicks, shown):
    shown(clicks)
    clicks.show_data(detail(row("1", details_at=READ)))
    assert clicks.reason == "ClickSend tells no clicks here."
    assert not clicks.note.isVisible()
    assert clicks.model.rowCount() == 0
