"""The figures of the pane's charts as raw values, for the clipboard and for files."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from gui.scope import ChartTable
from services.reports.request import ExportColumn, Kind

if TYPE_CHECKING:
    from gui.charts.data import BarData, TimeData

DAY = 86_400


def tr(text: str) -> str:
    """A text of this module in the program's language."""
    return QCoreApplication.translate("chart_tables", text)


def bar_table(data: BarData, key: str, title: str) -> ChartTable:
    """Bars as label, count and share, with what the share is of."""
    unit = data.of or data.base
    shown: tuple[str, ...] = (key, unit, "share")
    columns = (
        ExportColumn(key, title),
        ExportColumn(unit, data.base.capitalize(), Kind.COUNT),
        ExportColumn("share", tr("Share"), Kind.RATE),
        ExportColumn("share_whole", tr("Share: of all"), Kind.COUNT),
    )
    whole = data.whole
    rows = tuple(
        (bar.label, bar.count, bar.count / whole if whole else None, whole) for bar in data.bars
    )
    return ChartTable(data.title, columns, rows, shown, (("share", (unit, "share_whole")),))


def time_table(data: TimeData) -> ChartTable:
    """Steps of time with their counts; days are written as dates, hours as instants."""
    count = ExportColumn("clicks", tr("Clicks"), Kind.COUNT)
    if data.step_seconds < DAY:
        start = ExportColumn("start", tr("Time"), Kind.TIME)
        instants = tuple((point.start, point.count) for point in data.points)
        shown = ("start", "clicks")
        return ChartTable(data.title, (start, count), instants, shown, zone=data.zone)
    zone = ZoneInfo(data.zone)
    columns = (ExportColumn("day", tr("Day")), count, ExportColumn("time_zone", tr("Time zone")))
    days = tuple(
        (point.start.astimezone(zone).date().isoformat(), point.count, data.zone)
        for point in data.points
    )
    keys = tuple(column.key for column in columns)
    return ChartTable(data.title, columns, days, keys, zone=data.zone)
