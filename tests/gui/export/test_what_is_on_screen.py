"""What is exported equals what is on screen: the file read back against the visible cells."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from gui.export.sources import Scope
from gui.filters import Filters
from gui.formatting import DASH, local_zone
from gui.scope import Subject
from gui.tables.columns import Kind
from gui.tables.model import SortBy
from services.domain.metric_list import COUNTS
from tests.gui.export.desk import FORMULA, as_shown, table_of

IN_FILES = {count.short: count.title for count in COUNTS if count.short}
"""Headers that are short on screen and whole in a file."""
ALL = "Clicks, all"
"""Those of a link or campaign, as reported or else from the log; a file has the reported ones beside them."""
NOTHING = {DASH, "no base"}


def shown_again(cell: str, column, formats) -> str:
    """A file's cell written the way the screen writes it."""
    if cell == "":
        return DASH
    if column.kind == Kind.COUNT:
        return formats.count(int(cell))
    if column.kind == Kind.RATE:
        return formats.percent(float(cell), column.places)
    if column.kind == Kind.DECIMAL:
        return formats.decimal(float(cell), column.places)
    if column.kind == Kind.TIME:
        zone = ZoneInfo(local_zone())
        at = datetime.fromisoformat(cell).replace(tzinfo=zone)
        seconds = f":{at:%S}" if column.key == "clicked_at" else ""
        return formats.date_time(at) + seconds
    return cell.removeprefix("'")


def assert_equal_to_screen(written, table, formats):
    """Titles, order, number of rows and every cell."""
    screen = as_shown(table)
    columns = table.visible_columns()
    width = len(columns)
    has_times = any(column.kind == Kind.TIME for column in columns)
    machines = [column.machine for column in columns]
    titles = [
        ALL if machine == "all_clicks" else IN_FILES.get(title, title)
        for title, machine in zip(screen[0], machines, strict=True)
    ]
    assert written[0] == titles + (["Time zone"] if has_times else [])
    assert len(written) == len(screen)
    for mine, theirs in zip(written[1:], screen[1:], strict=True):
        again = [
            shown_again(cell, column, formats)
            for cell, column in zip(mine[:width], columns, strict=True)
        ]
        shown = [DASH if cell in NOTHING else cell for cell in theirs]
        assert again == shown
        if has_times:
            assert mine[width] == local_zone()


def test_campaigns_with_filter_sort_order_and_columns(window_desk, tmp_path, qtbot):
    desk, table = window_desk, window_desk.list
    with qtbot.waitSignal(desk.window.campaigns.shown):
        desk.window.set_filters(Filters(channels=("email",)))
    for key in ("opt_outs", "click_to_open_rate", "clicks_per_clicker", "subject", "created_at"):
        table.set_column_shown(key, True)
    table.set_column_shown("status", False)
    table.header.moveSection(0, 4)
    table.sort((SortBy("unique_clicks", descending=True), SortBy("name")))
    desk.open()
    written = table_of(desk.save(tmp_path / "a.csv"))
    assert len(written) == 1 + 48
    assert_equal_to_screen(written, table, desk.formats)


def test_hostile_texts_come_through_and_are_guarded(window_desk, tmp_path):
    desk = window_desk
    desk.list.set_column_shown("subject", True)
    desk.list.set_column_shown("sender", True)
    desk.list.set_column_shown("campaign_id", True)
    desk.list.set_column_shown("cost", True)
    desk.open()
    written = table_of(desk.save(tmp_path / "a.csv"))
    row = next(row for row in written if "HYPERLINK" in row[0])
    cells = dict(zip(written[0], row, strict=True))
    assert cells["Campaign"] == "'" + FORMULA
    assert cells["Account"] == "'=Größe & Söhne"
    assert cells["Subject"] == "two\r\nlines\tand a tab"
    assert cells["Sender"] == "'+614111222333"
    assert cells["Campaign ID"] == "0123456789012345678"
    assert cells["Cost"] == "1234.5"


def test_links(window_desk, tmp_path):
    desk = window_desk
    desk.select("1004", tab=1)
    table = desk.detail.links.table
    table.header.moveSection(0, 2)
    table.sort((SortBy("url", descending=True),))
    desk.open("links")
    assert_equal_to_screen(table_of(desk.save(tmp_path / "a.csv")), table, desk.formats)


def test_click_log(window_desk, tmp_path):
    desk = window_desk
    desk.select("0123456789012345678")
    table = desk.open_log()
    table.set_column_shown("account", True)
    table.sort((SortBy("device"),))
    desk.until(lambda: desk.detail.clicks.model.loaded(0) is not None)
    desk.open("clicks")
    written = table_of(desk.save(tmp_path / "a.csv"))
    assert len(written) == 13
    assert_equal_to_screen(written, table, desk.formats)


def test_a_chart_as_table(window_desk, tmp_path):
    desk = window_desk
    desk.select("1004", tab=2)
    panel = desk.detail.audience.panels["browser"]
    panel.export_values()
    dialog = desk.ready()
    assert dialog.table.subject == Subject.CHART
    written = table_of(desk.save(tmp_path / "a.csv"))
    shown = panel.table
    assert written[0] == [shown.horizontalHeaderItem(n).text() for n in range(shown.columnCount())]
    assert len(written) == shown.rowCount() + 1
    for number, (label, count, share) in enumerate(written[1:]):
        assert label == shown.item(number, 0).text()
        assert count == shown.item(number, 1).text()
        assert f"{float(share) * 100:.1f} %" == shown.item(number, 2).text()


def test_the_timeline_as_table(window_desk, tmp_path):
    desk = window_desk
    desk.select("0123456789012345678")
    desk.detail.show_tab(0)
    desk.detail.overview.panel.export_values()
    desk.ready()
    written = table_of(desk.save(tmp_path / "a.csv"))
    assert written[0] == ["Time", "Clicks", "Time zone"]
    assert sum(int(row[1]) for row in written[1:]) == 12
    datetime.fromisoformat(written[1][0]).replace(tzinfo=UTC)


def test_breakdowns_are_those_of_the_campaign(window_desk, tmp_path):
    desk = window_desk
    row = desk.select("1004", tab=2)
    desk.open("breakdowns")
    written = table_of(desk.save(tmp_path / "a.csv"))
    assert written[0] == ["Account", "Campaign", "By", "Value", "Counted", "Count", "Source"]
    assert {cells[0] for cells in written[1:]} == {row.account}
    assert {cells[2] for cells in written[1:]} >= {"Device", "Browser", "Country"}
    assert "Operating system" in {cells[2] for cells in written[1:]}


def test_selected_rows_alone(window_desk, tmp_path):
    desk = window_desk
    desk.list.sort((SortBy("name"),))
    desk.list.select_number(2)
    dialog = desk.open(only_selected=True)
    assert dialog.scope == Scope.SELECTED
    written = table_of(desk.save(tmp_path / "a.csv"))
    assert len(written) == 2
    assert written[1][0].removeprefix("'") == as_shown(desk.list)[3][0]


def test_rows_selected_in_the_click_log(window_desk, tmp_path):
    desk = window_desk
    desk.select("0123456789012345678")
    log = desk.open_log()
    log.selectRow(3)
    desk.window.exporting.open_for("clicks", None, True)
    desk.until(lambda: desk.dialog.scope == Scope.SELECTED)
    desk.ready()
    written = table_of(desk.save(tmp_path / "a.csv"))
    screen = as_shown(log)
    assert len(written) == 2
    assert written[1][1] == screen[4][1]
    assert written[1][2] == screen[4][2]
