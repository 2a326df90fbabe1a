from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gui.views.compare_periods import SETTING, PeriodsPage
from services.domain.errors import StoreFailed
from services.domain.lenses import PLAIN, Lenses
from services.domain.plan import Period
from services.domain.rows import Selection
from tests.gui import invented
from tests.gui.views.compare_samples import after, store

NOW = datetime.now(UTC)
LATER, EARLIER = NOW - timedelta(days=3), NOW - timedelta(days=10)
WEEK = Selection(period=Period((NOW - timedelta(days=6)).date(), NOW.date()))
FULL = {"sends": 1000, "delivered": 900, "clicks": 40, "unique_clicks": 30}


def fill(workspace):
    store(
        workspace,
        ("1", LATER, after(LATER, 5, 15), FULL),
        ("2", EARLIER, after(EARLIER, 5, 15, 90), {**FULL, "unique_clicks": 60}),
    )


@pytest.fixture
def desk(holding):
    holding.providers = invented.INFOS
    return holding


@pytest.fixture
def page(qtbot, desk, theme, formats, settings):
    made = PeriodsPage(desk, theme, formats, settings)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def show(qtbot, page):
    def shown(selection=WEEK, lenses=PLAIN):
        with qtbot.waitSignal(page.loaded):
            page.show_selection(selection, lenses)
        return page

    return shown


def cells(page, column):
    model = page.table.table_model
    keys = [row.key for row in model.rows]
    place = model.place(column)
    return {key: model.cell(n, place).text for n, key in enumerate(keys)}


def test_both_periods_stand_side_by_side(show):
    page = show()
    assert cells(page, "now")["campaigns"] == "1"
    assert cells(page, "before")["sends"] == "1,000"
    assert cells(page, "difference")["click_rate_delivered"] == "−3.3 points"
    assert cells(page, "reading")["click_rate_delivered"] == "hardly chance"
    assert "unique_clicks" not in cells(page, "now")


def test_the_rule_is_always_said(page):
    page.show_selection(WEEK, PLAIN)
    assert "same weekdays, the same number of days" in page.rule.text()
    page.show_selection(Selection(), PLAIN)
    assert page.rule.text().startswith("No period is chosen, so these are the last 30 days. ")


def test_last_year_is_the_other_choice_and_is_remembered(qtbot, show, settings):
    page = show()
    page.against.setCurrentIndex(1)
    with qtbot.waitSignal(page.loaded):
        page.against.activated.emit(1)
    assert "52 weeks before" in page.rule.text()
    assert settings.text(SETTING) == "last-year"


def test_the_chart_has_both_periods_and_its_table(show):
    page = show()
    assert page.panel.title == "Clicks per day, both periods"
    assert page.panel.plot.count() == 7
    page.panel.as_table.setChecked(True)
    assert page.panel.table.columnCount() == 4
    assert "same weekday" in page.panel.note


def test_a_period_without_a_beginning_is_refused_in_plain_words(page):
    page.show_selection(Selection(period=Period(None, NOW.date())), PLAIN)
    assert page.stack.currentWidget() is page.empty
    assert "without a first day" in page.empty.sentence.text()
    assert page.rule.text() == ""
    assert page.figures() is None


def test_two_empty_periods_are_not_shown_as_zeros(show):
    page = show(Selection(accounts=("nobody",), period=WEEK.period))
    assert page.stack.currentWidget() is page.empty
    assert page.empty.sentence.text() == "Nothing was sent in either period"
    assert page.figures() is None


def test_days_without_stored_clicks_are_not_drawn_as_zeros(desk, show):
    at = NOW - timedelta(days=200)
    store(desk.workspace, ("9", at, [], FULL))
    days = Period((at - timedelta(days=2)).date(), (at + timedelta(days=2)).date())
    page = show(Selection(period=days))
    assert page.panel.reason == "No click with a time is stored of these days."
    assert cells(page, "now")["all_clicks"] == "40"


def test_the_human_lens_is_in_title_and_rows(show):
    page = show(lenses=Lenses(human=True))
    assert page.panel.title.endswith("human")
    assert "click_rate_delivered_human" in cells(page, "now")


def test_all_figures_can_be_exported(qtbot, show):
    page = show()
    with qtbot.waitSignal(page.export_wanted) as told:
        page.table.export_wanted.emit(False)
    subject, table, _ = told.args
    assert subject == "chart"
    assert len(table.rows) >= page.table.table_model.rowCount()
    with qtbot.waitSignal(page.export_wanted) as told:
        page.panel.export_values()
    assert len(told.args[1].rows) == 7


def test_a_failure_is_told(qtbot, desk, page):
    desk.query_failure = StoreFailed("The workspace cannot be read.", "Close the other program.")
    with qtbot.waitSignal(page.failed) as told:
        page.show_selection(WEEK, PLAIN)
    assert told.args[0].sentence == "The workspace cannot be read."


def test_the_last_selection_wins(qtbot, page):
    page.show_selection(Selection(), PLAIN)
    with qtbot.waitSignal(page.loaded):
        page.show_selection(WEEK, PLAIN)
    assert page.panel.plot.count() == 7
