"""Rows dragged out: a temporary CSV beside the text, people masked, nothing left behind."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.detail.who import people_columns
from gui.tables import dragging
from gui.tables.columns import Column, Kind
from gui.tables.dragging import clean, dragged, masked_columns
from gui.tables.view import DataTable
from services.domain.rows import PersonRow
from tests.gui.tables.fruit import COLUMNS, make_model

LONG = 10_000


@pytest.fixture(autouse=True)
def nothing_left(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    yield
    clean()
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def table(qtbot, theme, formats, monkeypatch):
    made = DataTable(make_model(formats), theme)
    made.setAccessibleName("Fruit list")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.carried = []
    # A drag waits for the mouse of a real desktop; what it would carry is looked at instead.
    monkeypatch.setattr(made.dragger, "carry", made.carried.append)
    return made


def place(table, row):
    return table.visualRect(table.table_model.index(row, 0)).center()


def press_and_move(table, row):
    """Press on a row and move with the button down; it stays down."""
    start, to = place(table, row), QPoint(0, 60)
    view = table.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for part in (4, 2, 1):
        QTest.mouseMove(view, start + to / part)


def release(table, row):
    QTest.mouseRelease(
        table.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place(table, row),
    )


@pytest.fixture
def held(monkeypatch):
    """The offscreen platform forgets that a button is down."""
    monkeypatch.setattr(dragging.QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)


def lines(path):
    text = path.read_text(encoding="utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


def test_selected_rows_are_dragged_with_the_shown_columns(table, qtbot, held):
    table.selectAll()
    press_and_move(table, 1)
    qtbot.waitUntil(lambda: bool(table.carried), timeout=LONG)
    release(table, 1)
    (made,) = table.carried
    assert made.path.name == "fruit-list.csv"
    written = lines(made.path)
    assert written[0] == ["Name", "Count", "Share"]
    assert [row[0] for row in written[1:]] == [row.name for row in table.selected_rows()]
    data = made.mime()
    assert [Path(url.toLocalFile()) for url in data.urls()] == [made.path]
    assert data.text().split("\r\n")[0] == "Name\tCount\tShare"
    assert data.hasHtml()


def test_the_selection_stays_while_it_is_dragged(table, qtbot, held):
    table.selectAll()
    before = table.selected_rows()
    press_and_move(table, 0)
    qtbot.waitUntil(lambda: bool(table.carried), timeout=LONG)
    release(table, 0)
    assert table.selected_rows() == before


def test_a_click_on_a_selected_row_still_selects_it_alone(table, qtbot):
    table.selectAll()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place(table, 1))
    assert table.selected_rows() == (table.table_model.row(1),)


def test_a_double_click_on_a_selected_row_still_opens_it(table, qtbot):
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place(table, 1))
    with qtbot.waitSignal(table.doubleClicked):
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place(table, 1))


def test_from_an_unselected_row_the_mouse_selects(table, qtbot):
    table.clearSelection()
    press_and_move(table, 0)
    release(table, 1)
    assert len(table.selected_rows()) >= 2
    assert not table.dragger.waiting
    assert table.carried == []


def test_a_mouse_that_was_let_go_drags_nothing(table, qtbot):
    table.selectAll()
    press_and_move(table, 1)
    release(table, 1)
    qtbot.waitUntil(lambda: not table.dragger.waiting, timeout=LONG)
    assert table.carried == []


def test_too_many_rows_are_refused_with_a_way_out(table, qtbot, monkeypatch):
    monkeypatch.setattr(dragging, "MOST_DRAGGED", 1)
    table.selectAll()
    with qtbot.waitSignal(table.copied) as caught:
        table.dragger.begin()
    assert "Export" in caught.args[0]


@dataclass(frozen=True)
class Clicked:
    recipient: str
    address: str | None
    person_name: str
    ip: str


def test_people_are_masked_whatever_the_table_shows(formats):
    row = PersonRow(
        account_id="a",
        account="A",
        provider="clicksend",
        recipient="hash1",
        address="anna@example.com",
        person_name="Anna Smith",
        clicks=3,
        human_clicks=3,
        campaigns=1,
        first_click_at=datetime(2026, 11, 20, tzinfo=UTC),
        last_click_at=None,
    )
    columns = masked_columns(people_columns(formats, shown=True))
    made = dragged([row], columns, "Who clicked", ".", "UTC")
    text = made.path.read_text(encoding="utf-8-sig")
    for told in (text, made.text, made.html):
        assert "a***@example.com" in told
        assert "anna" not in told
        assert "Smith" not in told
    assert "hash1" not in text


def test_the_ip_address_and_the_name_never_leave():
    columns = [
        Column(key, key, Kind.TEXT, lambda row, key=key: getattr(row, key))
        for key in ("recipient", "address", "person_name", "ip")
    ]
    row = Clicked("12345678", "+61411111189", "Zoë", "203.0.113.9")
    made = dragged([row], masked_columns(columns), "Clicks", ".", "UTC")
    assert lines(made.path)[1] == ["12345678", "", "", ""]


def test_hostile_texts_do_not_run(formats):
    row = type("Row", (), {"name": '=HYPERLINK("x")', "count": 1, "share": None})()
    made = dragged([row], COLUMNS[:3], "=cmd|../x", ",", "UTC")
    assert made.path.name == "cmd-x.csv"
    assert "'=HYPERLINK" in made.path.read_text(encoding="utf-8-sig")


def test_files_of_one_name_do_not_meet_and_all_go(tmp_path):
    first = dragged([], COLUMNS[:1], "Fruit", ".", "UTC")
    second = dragged([], COLUMNS[:1], "Fruit", ".", "UTC")
    assert first.path != second.path
    clean()
    assert not first.path.exists()
    assert list(tmp_path.iterdir()) == []
