"""The figures of the pane's charts as raw values, for the clipboard and for files."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from gui.charts.data import DAY, WEEK
from gui.charts.map_data import country_name
from gui.scope import ChartTable
from gui.words import as_heading
from services.domain.uncertainty import rate_interval
from services.reports.request import ExportColumn, Kind
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.charts.curve_data import CurveData
    from gui.charts.data import BarData, TimeData
    from gui.charts.growth import GrowthData
    from gui.charts.map_data import HeatData, MapData
    from gui.charts.rates import RateData
    from services.domain.rows import Growth


def bar_table(data: BarData, key: str, title: str) -> ChartTable:
    """Bars as label, count and share, with what the share is of."""
    unit = data.of or "count"
    shown: tuple[str, ...] = (key, unit, "share")
    columns = (
        ExportColumn(key, title),
        ExportColumn(unit, as_heading(data.base), Kind.COUNT),
        ExportColumn("share", tr("Share"), Kind.RATE),
        ExportColumn("share_whole", tr("Share: of all"), Kind.COUNT),
    )
    whole = data.whole
    rows = tuple(
        (bar.label, bar.count, bar.count / whole if whole else None, whole) for bar in data.bars
    )
    return ChartTable(data.title, columns, rows, shown, (("share", (unit, "share_whole")),))


def time_table(data: TimeData) -> ChartTable:
    """Steps of time with their counts; days, and weeks by their Monday, as dates, hours as instants."""
    count = ExportColumn("clicks", tr("Clicks"), Kind.COUNT)
    if data.step_seconds < DAY:
        start = ExportColumn("start", tr("Time"), Kind.TIME)
        instants = tuple((point.start, point.count) for point in data.points)
        shown = ("start", "clicks")
        return ChartTable(data.title, (start, count), instants, shown, zone=data.zone)
    zone = ZoneInfo(data.zone)
    weekly = data.step_seconds >= WEEK
    columns = (
        ExportColumn("week_from", tr("Week from"), Kind.DAY)
        if weekly
        else ExportColumn("day", tr("Day"), Kind.DAY),
        count,
        ExportColumn("time_zone", tr("Time zone")),
    )
    days = tuple(
        (point.start.astimezone(zone).date(), point.count, data.zone) for point in data.points
    )
    keys = tuple(column.key for column in columns)
    return ChartTable(data.title, columns, days, keys, zone=data.zone)


def week_table(data: HeatData) -> ChartTable:
    """Hours of the week with their counts; Monday is 1, as ISO 8601 numbers the days."""
    columns = (
        ExportColumn("weekday", tr("Weekday (1 = Monday)"), Kind.COUNT),
        ExportColumn("hour", tr("Hour"), Kind.COUNT),
        ExportColumn("clicks", tr("Clicks"), Kind.COUNT),
        ExportColumn("time_zone", tr("Time zone")),
    )
    rows = tuple(
        (day + 1, hour, clicks, data.zone)
        for day, hours in enumerate(data.cells)
        for hour, clicks in enumerate(hours)
    )
    return ChartTable(data.title, columns, rows, tuple(c.key for c in columns))


def curve_table(data: CurveData) -> ChartTable:
    """Each line's value at the end of each step since the send."""
    kind = Kind.RATE if data.percent else Kind.COUNT
    columns = (
        ExportColumn("line", tr("Line")),
        ExportColumn("hours_since_send", tr("Hours since the send"), Kind.DECIMAL),
        ExportColumn("value", as_heading(data.unit), kind),
    )
    rows = tuple(
        (line.label, (n + 1) * data.step_seconds / 3600, value if data.percent else round(value))
        for line in data.lines
        for n, value in enumerate(line.values)
    )
    return ChartTable(data.title, columns, rows, tuple(c.key for c in columns))


def bin_table(data: BarData) -> ChartTable:
    """Bins in their own order with their counts."""
    columns = (
        ExportColumn("bin", tr("Since the send")),
        ExportColumn(data.of or "count", as_heading(data.base), Kind.COUNT),
    )
    rows = tuple((bar.label, bar.count) for bar in data.bars)
    return ChartTable(data.title, columns, rows, tuple(c.key for c in columns))


def map_table(data: MapData) -> ChartTable:
    """Countries by code and name with their counts."""
    unit = data.of or "clicks"
    columns = (
        ExportColumn("country", tr("Country code")),
        ExportColumn("name", tr("Country")),
        ExportColumn(unit, as_heading(data.base), Kind.COUNT),
        ExportColumn("share", tr("Share"), Kind.RATE),
        ExportColumn("share_whole", tr("Share: of all"), Kind.COUNT),
    )
    whole = data.whole
    counts = [*data.ordered()]
    counts += [(code, n) for code, n in (("other", data.other), ("unknown", data.unknown)) if n]
    rows = tuple(
        (code, country_name(code), n, n / whole if whole else None, whole) for code, n in counts
    )
    shown = ("name", unit, "share")
    return ChartTable(data.title, columns, rows, shown, (("share", (unit, "share_whole")),))


_COUNTERS = {
    "sends": noop("Sends"),
    "delivered": noop("Delivered"),
    "opens": noop("Opens"),
    "unique_opens": noop("Unique opens"),
    "clicks": noop("Clicks"),
    "unique_clicks": noop("Unique clicks"),
}


def growth_table(growth: Sequence[Growth], data: GrowthData) -> ChartTable:
    """Every kept reading with all its counters."""
    columns = (
        ExportColumn("read_at", tr("Read"), Kind.TIME),
        *(ExportColumn(key, tr(title), Kind.COUNT) for key, title in _COUNTERS.items()),
    )
    rows = tuple((one.read_at, *(getattr(one, key) for key in _COUNTERS)) for one in growth)
    shown = tuple(column.key for column in columns)
    return ChartTable(data.title, columns, rows, shown, zone=data.zone)


def rate_table(data: RateData) -> ChartTable:
    """Rates with their counts and the ends of their intervals."""
    columns = (
        ExportColumn("label", tr("What")),
        ExportColumn("numerator", as_heading(data.what), Kind.COUNT),
        ExportColumn("denominator", as_heading(data.base), Kind.COUNT),
        ExportColumn(data.key, data.name or tr("Rate"), Kind.RATE),
        ExportColumn(f"{data.key}_low", tr("From (95 %)"), Kind.RATE),
        ExportColumn(f"{data.key}_high", tr("To (95 %)"), Kind.RATE),
    )
    rows = []
    for rate in data.rates:
        interval = rate_interval(rate.k, rate.n)
        low, high = (interval.low, interval.high) if interval is not None else (None, None)
        rows.append((rate.label, rate.k, rate.n, rate.share, low, high))
    return ChartTable(data.title, columns, tuple(rows), tuple(c.key for c in columns))
