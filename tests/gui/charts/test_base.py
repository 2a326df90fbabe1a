"""Pointer, keyboard and wheel on a plot; what they show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget

from gui.charts.bars import BarPlot
from gui.theme.tokens import LIGHT
from tests.gui.charts.conftest import BARS


def hover(plot, point):
    place = QPointF(plot.mapFromScene(plot.place_of(point)))
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        plot.viewport().mapToGlobal(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(plot.viewport(), event)


def test_the_pointer_shows_one_value_with_its_base(timeline, qtbot):
    with qtbot.waitSignal(timeline.pointed) as told:
        hover(timeline, timeline.anchor(4))
    assert told.args == [4]
    assert QToolTip.text() == timeline.value_text(4)
    QApplication.sendEvent(timeline, QEvent(QEvent.Type.Leave))
    assert timeline.current == -1


def test_beside_the_view_nothing_is_shown(timeline):
    hover(timeline, timeline.anchor(4))
    hover(timeline, QPointF(timeline.view.viewRange()[0][0] - 40_000, 1))
    assert timeline.current == -1


def test_the_keyboard_steps_through_the_values(bars, qtbot):
    keys = Qt.Key
    steps = [
        (keys.Key_Down, 0),
        (keys.Key_Right, 1),
        (keys.Key_End, 2),
        (keys.Key_Down, 2),
        (keys.Key_Left, 1),
        (keys.Key_Home, 0),
        (keys.Key_Up, 0),
    ]
    for key, expected in steps:
        qtbot.keyClick(bars, key)
        assert bars.current == expected
    assert QToolTip.text() == bars.value_text(0)


def test_keys_that_mean_nothing_here_go_on(bars):
    def taken(key):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(bars, event)
        return event.isAccepted()

    assert not taken(Qt.Key.Key_F5)
    assert taken(Qt.Key.Key_Down)
    bars.show_data(None)
    assert not taken(Qt.Key.Key_Down)


def test_focus_by_key_draws_a_ring_and_never_into_a_file(bars, theme):
    def corner():
        return bars.grab().toImage().pixelColor(0, 0).name().upper()

    def focus(kind, reason):
        QApplication.sendEvent(bars, QFocusEvent(kind, reason))

    focus(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason)
    assert corner() == theme.tokens.surface
    focus(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
    assert corner() == theme.tokens.accent
    bars.use_tokens(LIGHT)
    assert corner() == LIGHT.surface
    bars.use_tokens(None)
    bars.point_at(1)
    focus(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)
    assert (corner(), bars.current) == (theme.tokens.surface, -1)


def test_the_wheel_is_left_to_the_pane(bars):
    middle = QPointF(bars.viewport().rect().center())
    before = bars.view.viewRange()
    event = QWheelEvent(
        middle,
        QPointF(bars.viewport().mapToGlobal(middle.toPoint())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(bars.viewport(), event)
    assert not event.isAccepted()
    assert bars.view.viewRange() == before


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
def test_presses_and_drags_move_nothing(bars, qtbot, button):
    before = bars.view.viewRange()
    view = bars.viewport()
    qtbot.mousePress(view, button, pos=QPoint(200, 40))
    qtbot.mouseMove(view, QPoint(320, 90))
    qtbot.mouseRelease(view, button, pos=QPoint(320, 90))
    qtbot.mouseDClick(view, button, pos=QPoint(200, 40))
    assert bars.view.viewRange() == before
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("way", ["close", "delete later"])
def test_a_plot_goes_without_a_crash(theme, formats, qtbot, way):
    for _ in range(20):
        holder = QWidget()
        plot = BarPlot(theme, formats)
        QVBoxLayout(holder).addWidget(plot)
        plot.show_data(BARS)
        holder.show()
        if way == "close":
            plot.close()
        holder.close()
        holder.deleteLater()
        del plot, holder
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply()
