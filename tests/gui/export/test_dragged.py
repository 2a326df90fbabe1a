"""Dragging from the window's tables: campaigns, links, the click log, who clicked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.tables import dragging
from tests.gui.export.desk import table_of


@pytest.fixture
def drag(window_desk, monkeypatch):
    """Begins a drag of a table's selected rows; what it would carry."""
    monkeypatch.setattr(dragging.QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)

    def begin(table):
        carried = []
        monkeypatch.setattr(table.dragger, "carry", carried.append)
        table.dragger.begin()
        window_desk.until(lambda: bool(carried))
        return carried[0]

    yield begin
    dragging.clean()


def test_campaigns_with_the_shown_columns(window_desk, drag):
    table = window_desk.list
    table.selectAll()
    made = drag(table)
    written = table_of(made.path.read_bytes())
    assert made.path.name == "campaigns.csv"
    titles = [column.title for column in table.visible_columns()]
    assert [title for title in written[0] if title != "Time zone"] == titles
    assert len(written) == 73 + 1


def test_links(window_desk, drag):
    window_desk.select("1004", tab=1)
    table = window_desk.detail.links.table
    table.select_number(0)
    made = drag(table)
    assert made.path.name == "links.csv"
    assert table_of(made.path.read_bytes())[1][0] == table.selected_rows()[0].url


def test_the_click_log_is_fetched_and_names_nobody(window_desk, drag):
    window_desk.select("0123456789012345678")
    log = window_desk.open_log()
    log.selectAll()
    made = drag(log)
    data = made.path.read_bytes()
    assert made.path.name == "click-log.csv"
    assert len(table_of(data)) == 12 + 1
    assert b"+6141111222" not in data
    assert b"203.0.113" not in data
    assert "Zoë" not in data.decode()
    assert "+6141111222" not in made.text
