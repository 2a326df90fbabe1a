"""A chart's panel: plot, table and reason in one place, and its tools."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from gui.charts.bars import BarPlot
from gui.charts.panel import ChartPanel
from gui.charts.saving import SaveDialog
from gui.detail.chart_tables import bar_table
from gui.theme import ThemeMode
from tests.gui.charts.conftest import BARS

HEADERS = ("Devices", "Clickers", "Share")
ROWS = [("Mobile", "1,500", "75.0 %"), ("Desktop", "400", "20.0 %"), ("Other", "100", "5.0 %")]


@pytest.fixture
def made():
    return []


@pytest.fixture
def panel(theme, formats, shown, made):
    def make():
        made.append(BarPlot(theme, formats))
        return made[-1]

    return shown(ChartPanel(make, theme), 500, 300)


@pytest.fixture
def filled(panel):
    panel.show_chart(BARS, HEADERS, ROWS, bar_table(BARS, "device", "Devices"))
    return panel


def clipboard_rows():
    return list(csv.reader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))


def test_the_plot_is_made_only_for_data(panel, made):
    panel.show_reason("Devices", "ClickSend does not tell devices.")
    assert made == []
    assert panel.reason == "ClickSend does not tell devices."
    assert panel.title == "Devices"
    assert panel.values is None
    panel.show_chart(BARS, HEADERS, ROWS)
    panel.show_chart(BARS, HEADERS, ROWS)
    assert len(made) == 1
    assert made[0].isVisible()
    assert panel.reason == ""


def test_title_and_note_are_the_data_s(filled):
    assert (filled.title, filled.note) == (BARS.title, BARS.note)
    assert filled._note.isVisible()
    filled.show_reason("Devices", "Nothing.")
    assert not filled._note.isVisible()
    assert not filled._tools.isVisible()
    assert filled.plot.count() == 0


def test_show_as_table_shows_the_same_figures(filled):
    filled.as_table.trigger()
    assert filled.table.isVisible()
    assert not filled.plot.isVisible()
    rows = [tuple(filled.table.item(r, c).text() for c in range(3)) for r in range(3)]
    assert rows == ROWS
    counts = [bar.count for bar in BARS.bars]
    assert [int(row[1].replace(",", "")) for row in rows] == counts
    filled.as_table.trigger()
    assert filled.plot.isVisible()


def test_the_table_stays_in_front_and_follows_new_figures(filled):
    filled.as_table.setChecked(True)
    filled.show_reason("Devices", "Nothing.")
    assert filled.reason == "Nothing."
    filled.show_chart(BARS, HEADERS[:2], [("Tablet", "7")])
    assert filled.table.isVisible()
    assert filled.table.item(0, 0).text() == "Tablet"
    assert filled.table.rowCount() == 1


def test_values_are_copied_raw_with_headers(filled, qtbot):
    with qtbot.waitSignal(filled.copied) as told:
        filled.copy_values()
    assert told.args == ["Values copied"]
    assert clipboard_rows() == [
        ["Devices", "Clickers", "Share"],
        ["Mobile", "1500", "0.750000"],
        ["Desktop", "400", "0.200000"],
        ["Other", "100", "0.050000"],
    ]


def test_selected_rows_are_copied_alone(filled):
    filled.as_table.setChecked(True)
    filled.table.selectRow(1)
    filled.copy_selection(headers=False)
    assert clipboard_rows() == [["Desktop", "400", "0.200000"]]
    filled.selectAll()
    filled.copy_selection(headers=False)
    assert len(clipboard_rows()) == 3
    filled.as_table.setChecked(False)
    filled.copy_selection(headers=True)
    assert len(clipboard_rows()) == 4


def test_without_raw_values_the_texts_are_copied(panel):
    panel.show_chart(BARS, HEADERS, ROWS)
    panel.copy_values()
    assert clipboard_rows()[1] == ["Mobile", "1,500", "75.0 %"]
    panel.show_reason("Devices", "Nothing.")
    QGuiApplication.clipboard().setText("before")
    panel.copy_values()
    assert QGuiApplication.clipboard().text() == "before"


def test_the_picture_is_copied(filled, qtbot):
    with qtbot.waitSignal(filled.copied) as told:
        filled.copy_picture()
    assert told.args == ["Picture copied"]
    assert QGuiApplication.clipboard().image().width() > 800


@pytest.mark.parametrize("ending", [".png", ".svg"])
@pytest.mark.parametrize("as_table", [False, True])
def test_saved_pictures_are_the_chart_s_size_even_behind_its_table(
    filled, tmp_path, ending, as_table
):
    filled.save(tmp_path / f"first{ending}")
    filled.as_table.setChecked(as_table)
    filled.save(tmp_path / f"second{ending}")
    first, second = ((tmp_path / f"{n}{ending}").read_bytes() for n in ("first", "second"))
    assert len(first) > 2000
    assert abs(len(first) - len(second)) < 0.05 * len(first)


def test_saving_asks_for_a_file_and_tells(filled, qtbot, tmp_path):
    dialog = filled.ask_and_save()
    assert isinstance(dialog, SaveDialog)
    assert dialog.isVisible()
    with qtbot.waitSignal(filled.copied) as told:
        dialog.fileSelected.emit(str(tmp_path / "chart.png"))
    assert told.args == ["Picture saved as chart.png"]
    assert (tmp_path / "chart.png").stat().st_size > 2000
    dialog.close()


def test_export_hands_over_the_figures(filled, qtbot):
    with qtbot.waitSignal(filled.export_wanted) as told:
        filled.export_values()
    assert told.args[0].rows[0] == ("Mobile", 1500, 0.75, 2000)
    filled.show_chart(BARS, HEADERS, ROWS)
    assert not filled._export_action.isEnabled()


def menu_of(widget):
    place = QPoint(20, 20)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    found = QApplication.activePopupWidget()
    if found is not None:
        found.close()
    return found


def test_the_tools_open_by_a_right_click_on_plot_and_table(filled):
    assert menu_of(filled.plot.viewport()) is filled.menu
    filled.as_table.setChecked(True)
    assert menu_of(filled.table.viewport()) is filled.menu
    filled.show_reason("Devices", "Nothing.")
    assert menu_of(filled) is None


def test_tools_and_contents_have_names_for_screen_readers(filled):
    assert filled._tools.accessibleName() == "Chart tools: Devices, clickers"
    assert filled._tools.toolTip()
    assert filled.table.accessibleName() == BARS.title
    assert filled.plot.accessibleName() == BARS.title
    shortcuts = [a.text() for a in filled.menu.actions() if a.text()]
    keys = [text[text.index("&") + 1].lower() for text in shortcuts]
    assert len(set(keys)) == len(keys)


def test_a_choice_beside_the_title(filled, qtbot):
    group = filled.add_choice((("a", "&First"), ("b", "Sec&ond")), "Order")
    assert filled._choice.text() == "First"
    assert [action.isChecked() for action in group.actions()] == [True, False]
    with qtbot.waitSignal(filled.chosen) as told:
        group.actions()[1].trigger()
    assert told.args == ["b"]
    assert [action.isChecked() for action in group.actions()] == [False, True]
    assert (filled._choice.text(), filled._choice.accessibleName()) == ("Second", "Order: Second")
    filled.show_reason("Empty", "None of these tells a country.", choose=True)
    assert filled._choice.isVisible()
    filled.show_reason("Empty", "Nothing was clicked.")
    assert not filled._choice.isVisible()
    filled.show_chart(BARS, HEADERS, ROWS)
    assert filled._choice.isVisible()


def test_which_panel_was_used_last(theme, formats, shown):
    holder, other = QWidget(), QPushButton()
    panel = ChartPanel(lambda: BarPlot(theme, formats), theme)
    panel.show_chart(BARS, HEADERS, ROWS)
    layout = QVBoxLayout(holder)
    layout.addWidget(panel)
    layout.addWidget(other)
    shown(holder)
    other.setFocus()
    assert not panel.focused
    panel.plot.setFocus()
    assert panel.focused


def test_it_follows_the_theme(filled, theme):
    theme.set_mode(ThemeMode.DARK)
    assert filled.plot.grab().toImage().pixelColor(2, 2).name().upper() == theme.tokens.surface
