from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRectF

from gui.charts.curve_data import CurveData, Line
from gui.views.compare_charts import CompareCharts, EqualPlot, spread
from gui.views.compare_curves import CurveMaker, Measure, Reach
from services.domain.lenses import PLAIN
from tests.gui.detail.samples import REASONS
from tests.gui.views.compare_samples import answer, sent

DAY = 86_400
CLICKS = {"a": [60, 5000, 9000], "b": [90] * 40, "c": [4000] * 7}


@pytest.fixture
def charts(qtbot, theme, formats):
    made = CompareCharts(theme, formats)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def curves(formats):
    def make(measure=Measure.CLICKS, reach=Reach.DAY, **extra):
        found = [(sent(name, days=30, clicks=at), at) for name, at in (CLICKS | extra).items()]
        return CurveMaker(answer(found), REASONS, formats, PLAIN).make(measure, reach)

    return make


def test_small_charts_have_equal_axes(charts, curves):
    charts.show_curves(curves(), apart=True)
    assert [panel.title for panel in charts.panels] == ["a", "b", "c"]
    ranges = {str(panel.plot.view.viewRange()) for panel in charts.panels}
    assert len(ranges) == 1
    (_, (_, top)) = charts.panels[0].plot.view.viewRange()
    assert top >= 40
    assert charts.heading.text() == "Clicks since the send, added up"


def test_one_chart_holds_all_lines(charts, curves):
    charts.show_curves(curves(), apart=True)
    charts.show_curves(curves(), apart=False)
    assert len(charts.panels) == 1
    assert charts.heading.isHidden()
    assert charts.panels[0].plot.value_text(0).splitlines()[1:] == [
        "a: 1 clicks",
        "b: 40 clicks",
        "c: 0 clicks",
    ]


def test_one_line_alone_is_not_drawn_apart(charts, formats):
    found = answer([(sent("a", days=30, clicks=[60]), [60]), (sent("b", days=30), [])])
    made = CurveMaker(found, REASONS, formats).make(Measure.CLICKS, Reach.DAY)
    charts.show_curves(made, apart=True)
    assert len(charts.panels) == 1


def test_who_has_no_line_is_named_below_and_not_in_the_table(charts, curves):
    charts.show_curves(curves(z=[]), apart=False)
    assert charts.words.text().startswith("Not drawn: z: ")
    charts.panels[0].as_table.setChecked(True)
    header = charts.panels[0].table
    titles = [header.horizontalHeaderItem(n).text() for n in range(header.columnCount())]
    assert titles == ["Since the send", "a", "b", "c"]


def test_without_any_line_the_reasons_stand_in_the_chart_place(charts, formats):
    found = answer([(sent("a", days=30), []), (sent("b", days=30), [])])
    made = CurveMaker(found, REASONS, formats).make(Measure.CLICKS, Reach.DAY)
    charts.show_curves(made, apart=False)
    assert charts.panels[0].reason.count("Not drawn") == 2
    assert charts.values() is None


def test_shares_and_counts_have_axes_of_their_own(charts, curves):
    charts.show_curves(curves(), apart=False)
    before = charts.panels[0].plot
    charts.show_curves(curves(Measure.SHARE), apart=False)
    assert charts.panels[0].plot is not before
    assert "%" in charts.panels[0].plot.value_text(0)


def test_figures_of_all_lines_can_be_exported(qtbot, charts, curves):
    charts.show_curves(curves(z=[]), apart=True)
    table = charts.values()
    assert {row[0] for row in table.rows} == {"a", "b", "c"}
    with qtbot.waitSignal(charts.export_wanted) as told:
        charts.panels[1].export_values()
    assert {row[0] for row in told.args[0].rows} == {"b"}


def test_a_narrow_place_has_fewer_charts_in_a_row(charts, curves):
    charts.show_curves(curves(), apart=True)
    tops = {panel.y() for panel in charts.panels}
    charts.resize(300, 900)
    charts.layout().activate()
    assert len({panel.y() for panel in charts.panels}) > len(tops)


def test_names_of_eight_lines_that_end_alike_do_not_overlap(charts, formats):
    found = [(sent(f"Line {n}", days=30, clicks=[60] * 9), [60] * 9) for n in range(8)]
    made = CurveMaker(answer(found), REASONS, formats).make(Measure.CLICKS, Reach.DAY)
    charts.show_curves(made, apart=False)
    plot = charts.panels[0].plot
    assert isinstance(plot, EqualPlot)
    boxes = [box for _, box in plot._name_boxes(made.data)]
    assert len(boxes) == 8
    assert not any(one.intersects(other) for one, other in itertools.combinations(boxes, 2))
    assert max(box.bottom() for box in boxes) <= plot.view.sceneBoundingRect().bottom() + 0.01


def test_names_beside_each_other_stay_at_their_lines():
    left, right = QRectF(0, 10, 50, 14), QRectF(60, 10, 50, 14)
    spread([left, right], 100)
    assert (left.top(), right.top()) == (10, 10)


def test_names_at_the_bottom_move_up():
    boxes = [QRectF(0, 90, 50, 14), QRectF(0, 91, 50, 14), QRectF(0, 92, 50, 14)]
    spread(boxes, 100)
    assert [box.bottom() for box in boxes] == [72, 86, 100]


def test_long_names_do_not_widen_small_charts(charts, formats):
    names = [f"{n} " + "very " * 40 + "long" for n in range(8)]
    found = [(sent(name, days=30, clicks=[60]), [60]) for name in names]
    made = CurveMaker(answer(found), REASONS, formats).make(Measure.CLICKS, Reach.DAY)
    charts.show_curves(made, apart=True)
    assert charts.minimumSizeHint().width() <= 900
    assert charts.panels[0].title.endswith("…")
    assert charts.panels[0].toolTip() == names[0]
    assert charts.panels[0].values.title == names[0]


def test_larger_type_gives_charts_more_room(charts, curves, theme):
    charts.show_curves(curves(), apart=False)
    before = charts.panels[0].minimumHeight()
    theme.set_zoom(2.0)
    assert charts.panels[0].minimumHeight() == 2 * before


@pytest.mark.parametrize("days", [1, 3, 5.9, 6.9, 7, 20])
def test_a_small_chart_names_more_than_the_beginning(qtbot, theme, formats, days):
    plot = EqualPlot(theme, formats)
    qtbot.addWidget(plot)
    plot.resize(230, 140)
    plot.hold(days * DAY, 3.0)
    plot.show_data(CurveData("One", (Line("One", (1.0, 2.0, 3.0)),), 3600, "clicks"))
    plot.show()
    qtbot.waitExposed(plot)
    told = plot.bottom._tickLevels
    if told is None:
        low, high = plot.view.viewRange()[0]
        ((_, places),) = plot.bottom.tickValues(low, high, plot.view.width())
        assert len(places) >= 2
    else:
        assert len(told[0]) == 2
