from __future__ import annotations

import gc

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtWidgets import QMenu

from gui.charts.bars import LEAST_ROWS, ROW, BarPlot
from gui.charts.data import Bar, BarData
from gui.theme import ThemeMode
from tests.gui.charts.conftest import BARS


def drawn(plot):
    return next(item for item in plot.view.addedItems if isinstance(item, pg.BarGraphItem))


def test_each_bar_is_as_long_as_its_count(bars):
    assert list(drawn(bars).opts["width"]) == [1500, 400, 100]
    assert bars.count() == 3
    ends = [bars.place_of(bars.anchor(n)).x() for n in range(3)]
    zero = bars.place_of(QPointF(0, 0)).x()
    assert (ends[1] - zero) / (ends[0] - zero) == pytest.approx(400 / 1500)


def test_words_tell_count_base_share_and_note(bars):
    assert bars.value_text(0) == "Mobile: 1,500 clickers, 75.0\u00a0%"
    assert bars.value_text(2) == "Other: 100 clickers, 5.0\u00a0% - 3 labels together"
    assert bars.accessibleName() == BARS.title
    assert bars.value_text(1) in bars.accessibleDescription()


def test_without_a_whole_there_is_no_share(bars):
    bars.show_data(BarData("T", (Bar("a", 5),), "clicks", None))
    assert bars.value_text(0) == "a: 5 clicks"


def test_a_row_is_found_by_its_place(bars):
    assert [bars.index_at(QPointF(9e9, y)) for y in (-0.4, 0.6, 2.2, 2.7, 9)] == [0, 1, 2, -1, -1]


def test_the_least_height_follows_the_rows(bars, theme):
    assert bars.minimumSizeHint().height() >= LEAST_ROWS * ROW
    many = tuple(Bar(f"label {n}", 9 - n) for n in range(9))
    bars.show_data(BarData("T", many, "clicks", None))
    assert bars.minimumSizeHint().height() >= 9 * ROW
    theme.set_zoom(2.0)
    assert bars.minimumSizeHint().height() >= 18 * ROW


def test_rows_keep_their_height_in_a_large_place(bars, qtbot):
    bars.resize(500, 600)
    step = bars.place_of(QPointF(0, 1)).y() - bars.place_of(QPointF(0, 0)).y()
    assert step == pytest.approx(ROW, abs=1)


def test_long_labels_and_values_fit(bars, qtbot):
    long = Bar("Mobile Safari with a rather long name of a browser", 123_456_789)
    bars.show_data(BarData("T", (long, Bar("b", 1)), "clicks", 123_456_790))
    qtbot.wait(1)
    end = bars.place_of(bars.anchor(0)).x()
    room = bars.viewport().width() - end
    assert room >= bars.metrics.horizontalAdvance("123,456,789  (100.0 %)")
    assert bars.left.width() <= 0.45 * bars.viewport().width()


def test_nothing_is_drawn_without_data(bars):
    bars.show_data(None)
    assert (bars.count(), bars.view.addedItems) == (0, [])
    assert bars.accessibleDescription() == ""
    assert bars.minimumSizeHint().height() < 5 * ROW


def colour_at(plot, index):
    zero, end = plot.place_of(QPointF(0, index)), plot.place_of(plot.anchor(index))
    middle = QPointF((zero.x() + end.x()) / 2, end.y()).toPoint()
    return plot.grab().toImage().pixelColor(middle).name().upper()


def test_colours_follow_the_theme(bars, theme):
    light = theme.tokens
    assert [colour_at(bars, n) for n in (0, 2)] == [light.series[0], light.series[-1]]
    theme.set_mode(ThemeMode.DARK)
    dark = theme.tokens
    assert dark.series[0] != light.series[0]
    assert [colour_at(bars, n) for n in (0, 2)] == [dark.series[0], dark.series[-1]]


def test_no_menus_are_made_and_nothing_stays_behind(theme, formats, qapp):
    before = set(qapp.topLevelWidgets())
    plot = BarPlot(theme, formats)
    plot.show_data(BARS)
    made = set(qapp.topLevelWidgets()) - before
    # The other is a widget that Qt keeps for a layout's style.
    assert plot in made
    assert len(made) <= 2
    assert not [each for each in made if isinstance(each, QMenu)]
    plot.deleteLater()
    del plot, made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert not set(qapp.topLevelWidgets()) - before


def test_it_wants_no_more_room_than_it_needs(bars):
    assert bars.sizeHint() == bars.minimumSizeHint()


def test_a_label_s_markup_is_shown_and_never_obeyed(theme, formats, shown, monkeypatch):
    told = []
    monkeypatch.setattr("gui.charts.base.QToolTip.showText", lambda _, text, __: told.append(text))
    plot = shown(BarPlot(theme, formats), 400, 200)
    label = '<img src="file:///etc/passwd">'
    plot.show_data(BarData("Browsers", (Bar(label, 3),), "clicks", 3))
    plot.point_at(0)
    assert told[0].startswith("<p>&lt;img\u00a0src=")
