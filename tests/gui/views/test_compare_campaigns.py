from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gui.views.compare_campaigns import APART, CampaignsPage
from gui.views.compare_curves import Measure, Reach
from services.domain.errors import StoreFailed
from services.domain.lenses import Lenses
from tests.gui import invented
from tests.gui.views.compare_samples import after, key, store

NOW = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
OLD, YOUNG = NOW - timedelta(days=30), NOW - timedelta(hours=5)
FULL = {"sends": 1000, "delivered": 900, "clicks": 40, "unique_clicks": 30}


def fill(workspace):
    store(
        workspace,
        ("1", OLD, after(OLD, 5, 15, 90, 3000), FULL),
        ("2", YOUNG, after(YOUNG, 5, 15, 90), {**FULL, "unique_clicks": 90}),
        ("3", OLD, [], {"sends": 50, "clicks": 7}),
        ("4", OLD, after(OLD, 7), FULL),
        versions=(
            ("4", "A", {"sends": 500, "delivered": 500, "unique_clicks": 10}),
            ("4", "B", {"sends": 500, "delivered": 500, "unique_clicks": 40}),
        ),
    )


@pytest.fixture
def desk(holding):
    holding.providers = invented.INFOS
    return holding


@pytest.fixture
def campaigns(desk):
    reader = desk.workspace.reader()
    found = {row.campaign_id: row for row in reader.campaigns()}
    reader.close()
    return found


@pytest.fixture
def page(qtbot, desk, theme, formats, settings):
    made = CampaignsPage(desk, theme, formats, settings)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def put(qtbot, page, campaigns):
    def add(*ids):
        with qtbot.waitSignal(page.loaded):
            return page.add(tuple(campaigns[one] for one in ids))

    return add


def choose(box, value):
    box.setCurrentIndex(box.findData(str(value)))
    box.activated.emit(box.currentIndex())


def texts(page, column):
    model = page.table.table_model
    place = model.place(column)
    return [model.cell(n, place).text for n in range(model.rowCount())]


def test_an_empty_tray_says_what_to_do(page):
    assert page.stack.currentWidget() is page.empty
    assert page.empty.sentence.text() == "No campaigns to compare yet"
    assert "Add to comparison" in page.empty.hint.text()


def test_one_campaign_alone_is_not_compared(page, put):
    put("1")
    assert page.empty.sentence.text() == "One campaign alone cannot be compared"
    assert page.figures() is None


def test_two_campaigns_get_curves_and_a_table(page, put):
    assert put("1", "2") == ""
    assert page.stack.currentWidget() is page.area
    assert texts(page, "name") == ["Campaign 1", "Campaign 2"]
    assert texts(page, "points") == ["", "+6.7 points"]
    assert texts(page, "reading") == ["compared with", "hardly chance"]
    assert "no verdict" in page.verdict.text()
    labels = [line.label for line in page.charts._curves.data.lines]
    assert labels == ["Campaign 1", "Campaign 2"]


def test_another_campaign_can_be_compared_with(page, put):
    put("1", "2")
    page.references.setCurrentIndex(1)
    page.references.activated.emit(1)
    assert texts(page, "points") == ["−6.7 points", ""]
    assert page.references.currentText() == "Campaign 2"


def test_totals_only_are_named_and_stay_in_the_table(page, put):
    put("1", "2", "3")
    assert "Not drawn: Campaign 3" in page.charts.words.text()
    assert texts(page, "clicks")[2] == "7"
    assert texts(page, "points")[2] == "–"


def test_choices_are_remembered_and_need_no_reading(qtbot, desk, page, put, settings):
    put("1", "2")
    asked = desk.queries
    choose(page.reaches, Reach.ALL)
    choose(page.ways, APART)
    choose(page.measures, Measure.SHARE)
    assert desk.queries == asked
    assert len(page.charts.panels) == 2
    assert settings.text("compare_way") == APART
    again = CampaignsPage(desk, page._theme, page._formats, settings)
    qtbot.addWidget(again)
    assert again.measures.currentData() == Measure.SHARE


def test_people_are_read_once_they_are_wanted(qtbot, page, put):
    put("1", "2")
    with qtbot.waitSignal(page.loaded):
        choose(page.measures, Measure.CLICKERS)
    first = page.charts._curves.data.lines[0]
    assert page.charts._curves.data.percent
    assert first.values[-1] == pytest.approx(3 / 900)


def test_a_single_campaign_with_versions_gets_its_verdict(page, put):
    put("4")
    assert texts(page, "name") == ["Version A", "Version B"]
    assert page.verdict.text().startswith("Versions of “Campaign 4”: B clicked 6.0 points more")
    assert page.ways.isHidden()


def test_selected_rows_are_told_as_campaigns(qtbot, page, put, campaigns):
    put("1", "2")
    with qtbot.waitSignal(page.rows_selected) as told:
        page.table.select_number(1)
    assert told.args[0] == (campaigns["2"],)


def test_a_campaign_that_is_gone_falls_out_of_the_tray(qtbot, page, put):
    put("1", "2")
    with qtbot.waitSignal(page.loaded):
        page.tray.add([key("99")])
    assert page.tray.keys == (key("1"), key("2"))


def test_taking_all_out_leaves_the_empty_state(page, put):
    put("1", "2")
    page.bar.clear.click()
    assert page.stack.currentWidget() is page.empty
    assert page.figures() is None


def test_nothing_is_read_before_somebody_looks(qtbot, desk, theme, formats, settings, campaigns):
    made = CampaignsPage(desk, theme, formats, settings)
    qtbot.addWidget(made)
    made.add((campaigns["1"], campaigns["2"]))
    made.show_lenses(Lenses())
    assert desk.queries == 0


def test_the_human_lens_reads_again(qtbot, page, put):
    put("1", "2")
    with qtbot.waitSignal(page.loaded):
        page.show_lenses(Lenses(human=True))
    assert page.charts._curves.data.title.endswith("human")
    assert page.table.table_model.columns[1].title == "Click rate (delivered), human"


def test_a_failure_is_told(qtbot, desk, page, campaigns):
    desk.query_failure = StoreFailed("The workspace cannot be read.", "Close the other program.")
    with qtbot.waitSignal(page.failed) as told:
        page.add((campaigns["1"],))
    assert told.args[0].sentence == "The workspace cannot be read."


def test_the_tables_figures_are_exported(qtbot, page, put):
    put("1", "2")
    with qtbot.waitSignal(page.export_wanted) as told:
        page.table.export_wanted.emit(False)
    subject, table, only_selected = told.args
    assert (subject, only_selected) == ("chart", False)
    assert len(table.rows) == 2
    page.table.select_number(0)
    with qtbot.waitSignal(page.export_wanted) as told:
        page.table.export_wanted.emit(True)
    assert len(told.args[1].rows) == 1
