"""Tabs are made, filled and given room only when they are looked at."""

from __future__ import annotations

import pytest

from gui.detail.pages import AUDIENCE, CLICKS, LINKS, OVERVIEW, DetailPages
from gui.scope import Subject
from tests.gui.detail.samples import REASONS, detail, hours, link, mail, slices

FULL = detail(
    mail(),
    links=(link("a", 3, 2),),
    breakdowns=slices("os", "clicks", iOS=3),
    series=hours(3),
    hourly=True,
)


@pytest.fixture
def pages(desk, theme, formats, shown):
    return shown(DetailPages(desk, theme, formats, REASONS, "UTC"))


def test_only_the_tab_in_front_is_made(pages):
    assert not pages.opened
    assert pages.tables() is None
    pages.show_data(FULL)
    assert set(pages._made) == {OVERVIEW}
    pages.setCurrentIndex(LINKS)
    assert set(pages._made) == {OVERVIEW, LINKS}
    assert len(pages.links.model.rows) == 1


def test_a_tab_behind_takes_over_newer_data_when_it_is_looked_at(pages):
    pages.show_data(FULL)
    pages.setCurrentIndex(LINKS)
    tab = pages.links
    pages.setCurrentIndex(OVERVIEW)
    pages.show_data(detail(mail(), links=(link("a", 3, 2), link("b", 1, 1))))
    assert len(tab.model.rows) == 1
    pages.setCurrentIndex(LINKS)
    assert len(tab.model.rows) == 2


def test_what_export_takes_is_never_old(pages):
    pages.show_data(FULL)
    links, _ = pages.tables()
    assert len(links.table_model.rows) == 1
    pages.show_data(detail(mail()))
    links, _ = pages.tables()
    assert len(links.table_model.rows) == 0


def test_export_means_the_table_or_chart_in_front(pages):
    pages.show_data(FULL)
    subject, chart = pages.export_subject()
    assert (subject, chart.title) == (Subject.CHART, "Clicks per hour")
    pages.setCurrentIndex(LINKS)
    assert pages.export_subject() == (Subject.LINKS, None)
    assert pages.current_table() is pages.links.table
    pages.setCurrentIndex(AUDIENCE)
    assert pages.export_subject() == (Subject.BREAKDOWNS, None)
    assert pages.current_table() is None
    pages.audience.panels["os"].plot.setFocus()
    subject, chart = pages.export_subject()
    assert (subject, chart.title) == (Subject.CHART, "Operating systems, clicks")
    pages.setCurrentIndex(CLICKS)
    assert pages.export_subject() == (Subject.CLICKS, None)
    assert pages.current_table() is pages.clicks.table


def test_an_empty_chart_is_not_exported(pages):
    pages.show_data(detail(mail()))
    assert pages.export_subject() == (Subject.BREAKDOWNS, None)


def test_a_tab_behind_takes_no_room(pages):
    many = {f"label{n}": 20 - n for n in range(12)}
    splits = tuple(
        each
        for dimension in ("os", "country", "device", "browser")
        for each in slices(dimension, "clicks", **many)
    )
    pages.show_data(detail(mail(), breakdowns=splits, series=hours(3), hourly=True))
    low = pages.minimumSizeHint().height()
    pages.setCurrentIndex(AUDIENCE)
    high = pages.minimumSizeHint().height()
    assert high > low + 100
    assert pages.heightForWidth(760) >= high - 10
    pages.setCurrentIndex(OVERVIEW)
    assert pages.minimumSizeHint().height() <= low
    assert pages.heightForWidth(760) < high


def test_signals_of_the_tabs_go_on(pages, qtbot):
    pages.show_data(FULL)
    with qtbot.waitSignal(pages.copied) as told:
        pages.overview.panel.copy_values()
    assert told.args == ["Values copied"]
    with qtbot.waitSignal(pages.export_wanted) as told:
        pages.overview.panel.export_values()
    assert told.args == ["chart", pages.overview.panel.values, False]
    pages.links.table.select_number(0)
    with qtbot.waitSignal(pages.copied):
        pages.links.table.copy_selection(headers=False)
    with qtbot.waitSignal(pages.refused):
        pages.clicks.table.refused.emit("Too much.", "Select fewer.")
    with qtbot.waitSignal(pages.failed):
        pages.clicks.model.failed.emit("failure")


def test_forgotten_data_is_shown_by_no_tab_that_comes_to_the_front(pages):
    pages.show_data(FULL)
    pages.forget()
    pages.setCurrentIndex(AUDIENCE)
    assert AUDIENCE not in pages._made
    pages.show_data(FULL)
    assert AUDIENCE in pages._made
