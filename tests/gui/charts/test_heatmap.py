"""The week's heat map: what it tells, how it is walked, what it looks like."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolTip

from gui.charts.heatmap import RAMP_START, HeatMap, hour_text
from gui.charts.map_data import HeatData
from gui.charts.ramp import Ramp, text_on
from gui.charts.saving import render_png, render_svg
from gui.formatting import Formats
from gui.theme import ThemeMode
from gui.theme.tokens import LIGHT
from tests.gui.charts.test_base import hover

TUESDAY, SUNDAY = 1, 6


def week(cells, **more):
    """A week of zeros but for some cells, by weekday and hour."""
    days = tuple(tuple(cells.get((d, h), 0) for h in range(24)) for d in range(7))
    return HeatData(
        "Clicks by hour of the week", days, "clicks", "Europe/Amsterdam", "", "click", **more
    )


CELLS = {(0, 9): 40, (TUESDAY, 14): 83, (2, 3): 1, (SUNDAY, 23): None, (SUNDAY, 0): 20}
DATA = week(CELLS, now=(3, 5))


@pytest.fixture
def german(theme, shown):
    """Weeks from Monday, hours to 24, German separators, English words."""
    plot = shown(HeatMap(theme, Formats(QLocale("en_DE"))), 900, 480)
    plot.show_data(DATA)
    return plot


@pytest.fixture
def american(theme, formats, shown):
    """Weeks from Sunday."""
    plot = shown(HeatMap(theme, formats), 900, 480)
    plot.show_data(DATA)
    return plot


def index_of(plot, day, hour):
    return next(n for n in range(plot.count()) if plot.place(n) == (day, hour))


def colour(plot, day, hour, at=(0.3, 0.8)):
    box = plot.cell_box(index_of(plot, day, hour))
    place = box.topLeft() + QPointF(box.width() * at[0], box.height() * at[1])
    return plot.grab().toImage().pixelColor(place.toPoint()).name().upper()


def centre(plot, day, hour):
    return plot.cell_box(index_of(plot, day, hour)).center().toPoint()


def test_a_cell_is_told_with_weekday_hour_and_count(german):
    assert german.value_text(index_of(german, TUESDAY, 14)) == "Tuesday 14:00-15:00: 83 clicks"
    assert german.value_text(index_of(german, 2, 3)) == "Wednesday 03:00-04:00: 1 click"
    assert german.value_text(index_of(german, 2, 4)) == "Wednesday 04:00-05:00: 0 clicks"
    assert german.value_text(index_of(german, SUNDAY, 23)) == "Sunday 23:00-00:00: not known"


def test_weeks_are_the_locale_s(german, american):
    assert german.place(0) == (0, 0)
    assert american.place(0) == (SUNDAY, 0)
    text = american.value_text(index_of(american, TUESDAY, 14))
    assert text == "Tuesday 14:00-15:00: 83 clicks"
    assert german._day_names(900)[0] == "Monday"
    assert german._day_names(300)[0] == "Mon"
    assert american._day_names(900)[0] == "Sunday"


def test_hours_are_written_as_all_times_are(american):
    assert [hour_text(hour) for hour in (0, 9, 14)] == ["00:00", "09:00", "14:00"]
    assert american._hour_ticks(2000)[14] == (14.5, "14")


def test_screen_readers_hear_title_peak_and_zone(german):
    assert german.accessibleName() == DATA.title
    assert "most: Tuesday 14:00-15:00: 83 clicks" in german.accessibleDescription()
    assert "Europe/Amsterdam" in german.accessibleDescription()
    german.show_data(week({}))
    assert "most" not in german.accessibleDescription()


def test_the_pointer_shows_the_cell_it_is_on(german):
    hover(german, german.anchor(index_of(german, TUESDAY, 14)))
    assert QToolTip.text() == "Tuesday 14:00-15:00: 83 clicks"
    assert german.index_at(QPointF(23.9, 6.9)) == 167
    assert [german.index_at(QPointF(*p)) for p in ((-0.1, 3), (24.1, 3), (3, 7.1))] == [-1, -1, -1]


def test_the_arrow_keys_move_in_two_dimensions(german, qtbot):
    keys = Qt.Key
    steps = [
        (keys.Key_Down, (3, 5)),
        (keys.Key_Right, (3, 6)),
        (keys.Key_Down, (4, 6)),
        (keys.Key_Left, (4, 5)),
        (keys.Key_Up, (3, 5)),
        (keys.Key_Home, (3, 0)),
        (keys.Key_Left, (3, 0)),
        (keys.Key_End, (3, 23)),
        (keys.Key_Right, (3, 23)),
    ]
    for key, expected in steps:
        qtbot.keyClick(german, key)
        assert german.place(german.current) == expected
    for _ in range(9):
        qtbot.keyClick(german, keys.Key_Down)
    assert german.place(german.current) == (SUNDAY, 23)


def test_without_a_present_hour_the_keyboard_comes_in_at_the_first_cell(german, qtbot):
    german.show_data(week(CELLS))
    qtbot.keyClick(german, Qt.Key.Key_Right)
    assert german.current == 0


def test_clicks_and_enter_pick_the_real_weekday(american, qtbot):
    with qtbot.waitSignal(american.picked) as told:
        place = centre(american, TUESDAY, 14)
        qtbot.mouseClick(american.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [TUESDAY, 14]
    american.point_at(index_of(american, SUNDAY, 0))
    with qtbot.waitSignal(american.picked) as told:
        qtbot.keyClick(american, Qt.Key.Key_Return)
    assert told.args == [SUNDAY, 0]


def test_unknown_cells_drags_and_other_buttons_pick_nothing(german, qtbot):
    view, left = german.viewport(), Qt.MouseButton.LeftButton
    with qtbot.assertNotEmitted(german.picked):
        qtbot.mouseClick(view, left, pos=centre(german, SUNDAY, 23))
        qtbot.mouseClick(view, Qt.MouseButton.RightButton, pos=centre(german, 0, 9))
        qtbot.mousePress(view, left, pos=centre(german, 0, 9))
        qtbot.mouseRelease(view, left, pos=centre(german, 0, 10))
        german.show_data(None)
        qtbot.mouseClick(
            view, left, pos=centre(german, 0, 9) if german.count() else view.rect().center()
        )
        qtbot.keyClick(german, Qt.Key.Key_Return)


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK], ids=str)
def test_colours_grow_with_the_count_and_zero_is_blank(german, theme, mode):
    theme.set_mode(mode)
    ramp = Ramp(theme.tokens, RAMP_START)
    assert colour(german, TUESDAY, 14) == ramp.at(1)
    assert colour(german, 0, 9) == ramp.at(40 / 83)
    assert colour(german, 2, 3) == ramp.at(1 / 83)
    assert colour(german, 2, 4) == theme.tokens.surface
    assert ramp.at(1 / 83) != theme.tokens.surface


def cell_picture(plot, day, hour):
    box = plot.cell_box(index_of(plot, day, hour))
    return plot.grab().toImage().copy(box.toRect())


def test_zero_looks_unlike_nothing_known(german):
    zero = cell_picture(german, SUNDAY, 22)
    unknown = cell_picture(german, SUNDAY, 23)
    assert zero.size() == unknown.size() or abs(zero.width() - unknown.width()) == 1
    inks = [
        len({image.pixel(x, y) for x in range(4, 28) for y in range(4, 28)})
        for image in (zero, unknown)
    ]
    assert inks[0] == 1
    assert inks[1] > 1
    keys = [key.text for key in german._legend.data.keys]
    assert keys == ["0", "not known", "now"]


def test_a_spike_does_not_flatten_the_rest(german, theme):
    even = {(day, hour): 50 + hour for day in range(5) for hour in range(24)}
    german.show_data(week({**even, (5, 12): 4000}))
    ramp = Ramp(theme.tokens, RAMP_START)
    top = german._top.count
    assert 70 <= top <= 73
    assert german._top.cut
    assert colour(german, 5, 12) == ramp.at(1)
    assert colour(german, 0, 0) == ramp.at(50 / top)
    assert german._legend.data.keys[0].text == f"over {top}, up to 4.000"


def test_cut_off_cells_have_a_corner_and_no_others_have(german):
    german.show_data(week({(d, h): 50 for d in range(7) for h in range(24)} | {(5, 12): 4000}))
    corner = (0.95, 0.04)
    strongest = Ramp(LIGHT, RAMP_START).at(1)
    assert colour(german, 5, 12, corner) == text_on(strongest)
    assert colour(german, 5, 13, corner) == strongest
    german.show_data(DATA)
    assert colour(german, TUESDAY, 14, corner) == strongest


def test_the_present_hour_has_a_dot(german):
    with_dot = cell_picture(german, 3, 5)
    german.show_data(week(CELLS, now=(3, 6)))
    assert cell_picture(german, 3, 5) != with_dot
    german.show_data(week(CELLS))
    assert "now" not in [key.text for key in german._legend.data.keys]


def test_marked_cells_are_outlined(german, theme):
    def edge(day, hour):
        return colour(german, day, hour, (0.0, 0.5))

    assert edge(2, 10) != theme.tokens.text.upper()
    german.marked = {(2, 10), (SUNDAY, 0)}
    assert german.marked == {(2, 10), (SUNDAY, 0)}
    assert edge(2, 10) == edge(SUNDAY, 0) == theme.tokens.text.upper()
    assert edge(2, 12) != theme.tokens.text.upper()


def test_counts_are_written_into_cells_only_where_all_have_room(german):
    assert german._numbers_fit()
    box = german.cell_box(index_of(german, TUESDAY, 14))
    image = cell_picture(german, TUESDAY, 14)
    inks = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert len(inks) > 2, "a number is written"
    assert box.width() > 20
    german.show_data(week({(0, 0): 1_234_567}))
    assert not german._numbers_fit()
    german.show_data(DATA)
    german.resize(320, 200)
    assert not german._numbers_fit()


@pytest.mark.parametrize(("width", "height"), [(280, 200), (320, 200), (900, 480)])
@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_cells_names_and_legend_do_not_lie_on_each_other(german, theme, width, height, zoom):
    theme.set_zoom(zoom)
    german.resize(
        max(width, german.minimumSizeHint().width()), max(height, german.minimumSizeHint().height())
    )
    boxes = [german.cell_box(n) for n in (0, 23, 144, 167)]
    legend = german._legend.height(german.viewport().width() - 8)
    below = german.viewport().height() - legend
    assert boxes[0].left() >= german.left.width()
    assert boxes[1].right() <= german.viewport().width()
    assert boxes[3].bottom() + german.metrics.height() <= below
    assert min(box.height() for box in boxes) >= 8 * zoom
    ticks = german._hour_ticks(german.view.width())
    step = german.view.width() / 24 * (ticks[1][0] - ticks[0][0])
    assert step > max(german.metrics.horizontalAdvance(text) for _, text in ticks)


def test_nothing_is_drawn_without_data(german):
    german.show_data(None)
    assert german.count() == 0
    assert german.accessibleDescription() == ""
    assert german.index_at(QPointF(3, 3)) == -1
    image = german.grab().toImage()
    assert len({image.pixel(x, y) for x in range(0, 900, 7) for y in range(0, 480, 7)}) == 1


def test_a_week_of_zeros_has_a_legend_and_no_ramp(german):
    german.show_data(week({}))
    assert german._legend.data.colours == ()
    assert [key.text for key in german._legend.data.keys] == ["0"]


def test_a_file_has_light_colours_and_neither_pointer_nor_present_hour(german, theme):
    theme.set_mode(ThemeMode.DARK)
    before = QImage.fromData(render_png(german, "T"))
    german.point_at(index_of(german, 2, 3))
    assert QImage.fromData(render_png(german, "T")) == before
    german.show_data(week(CELLS))
    assert QImage.fromData(render_png(german, "T")) == before
    box = german.cell_box(index_of(german, TUESDAY, 14))
    place = box.topLeft() + QPointF(box.width() * 0.3 + 16, box.height() * 0.8 + 52)
    found = before.pixelColor((place * 2).toPoint()).name().upper()
    assert found == Ramp(LIGHT, RAMP_START).at(1)


def test_an_svg_holds_shapes_and_words(german):
    content = render_svg(german, "Clicks", "A note.")
    assert b"<image" not in content
    assert b"Hours in Europe/Amsterdam" in content
    assert QSvgRenderer(content).isValid()
