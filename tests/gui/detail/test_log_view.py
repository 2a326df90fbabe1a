from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from gui.detail import log_view
from gui.detail.log_columns import log_columns
from gui.detail.log_model import LogModel
from gui.detail.log_view import LogTable, counted, merged, rows_at
from gui.scope import ClickSelection
from services.domain.rows import Selection


class Log:
    def __init__(self):
        self.asked = []

    def block(self, first, count):
        self.asked.append((first, count))
        return list(range(first, min(first + count, 100)))


def test_selected_places_as_spans():
    assert merged([(5, 9), (1, 2), (3, 4), (8, 12), (20, 20)]) == [(1, 12), (20, 20)]
    assert merged([]) == []
    assert counted([(1, 12), (20, 20)]) == 13


@pytest.mark.parametrize("window", [1, 3, 10, 1000])
@pytest.mark.parametrize(
    "spans", [[(0, 0)], [(0, 99)], [(3, 5), (8, 8), (40, 61), (99, 99)], [(9, 10), (12, 30)]]
)
def test_rows_come_complete_and_in_order(monkeypatch, window, spans):
    monkeypatch.setattr(log_view, "FETCHED", window)
    log = Log()
    wanted = [n for first, last in spans for n in range(first, last + 1)]
    assert rows_at(log, spans) == wanted
    assert max(count for _, count in log.asked) <= window


def test_neighbours_come_by_one_question():
    log = Log()
    rows_at(log, [(n, n) for n in range(0, 100, 2)])
    assert len(log.asked) == 1


@pytest.fixture
def table(qtbot, desk, theme, formats, shown):
    model = LogModel(desk, log_columns(formats), formats)
    made = shown(LogTable(model, desk, theme))
    with qtbot.waitSignal(model.counted):
        model.show_selection(Selection())
    yield made
    model.setParent(made)


def test_nothing_follows_a_selection_of_millions(table):
    table.selectAll()
    assert table.selected_rows() == ()
    assert table.picked().count == table.model().rowCount()


def test_selected_rows_are_fetched_and_copied_with_headers(table, qtbot):
    table.selectRow(3)
    with qtbot.waitSignal(table.copied) as told:
        table.copy_selection(headers=True)
    assert told.args == ["1 row copied"]
    header, line = QGuiApplication.clipboard().text().split("\r\n")
    assert header.split("\t")[:3] == ["Time", "Link", "Recipient"]
    row = table.table_model.loaded(3)
    assert line.split("\t")[1:3] == [row.url, row.recipient]


def test_the_rows_for_an_export_come_as_a_job(table, qtbot):
    table.selectRow(0)
    picked = table.picked()
    with qtbot.waitSignal(picked.fetch().done) as told:
        pass
    assert told.args[0] == [table.table_model.loaded(0)]


def test_more_than_the_clipboard_takes_is_refused(table, qtbot, monkeypatch):
    monkeypatch.setattr(log_view, "MOST_COPIED", 2)
    table.selectAll()
    QGuiApplication.clipboard().setText("before")
    with qtbot.waitSignal(table.refused) as told:
        table.copy_selection(headers=False)
    assert told.args[0].endswith("the clipboard takes 2 at most.")
    assert QGuiApplication.clipboard().text() == "before"
    assert table.picked().fetch is None


def test_nothing_selected_copies_nothing(table, qtbot):
    table.clearSelection()
    with qtbot.assertNotEmitted(table.copied, wait=20):
        table.copy_selection(headers=False)
    assert table.picked() == ClickSelection(0)
