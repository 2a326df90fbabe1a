"""The table of two periods: each metric now and before, with the difference and how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.scope import ChartTable
from gui.tables.columns import Column, Kind
from gui.views.compare_columns import places_of, signed, span
from services.domain.metric_list import COUNTS, RATES, RateDefinition, rate_definition
from services.domain.uncertainty import rate_interval, shaky
from services.reports import period_report
from services.reports.request import ExportColumn
from services.reports.request import Kind as FileKind
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.formatting import Formats
    from gui.views.compare_period_plot import PairData
    from services.domain.lenses import Lenses
    from services.reports.options import ReportOptions
    from services.reports.period_report import PeriodRow

_ABOUT = {definition.key: definition.about for definition in COUNTS}
_LAST = ("opens", "bounced", "opt_outs", "complaints")
_RATE_KEYS = frozenset(definition.key for definition in RATES)


def told(rows: Iterable[PeriodRow]) -> list[PeriodRow]:
    """The metrics that some campaign of either period reports."""
    return [row for row in rows if row.now is not None or row.before is not None]


def listed(rows: Iterable[PeriodRow], lenses: Lenses) -> list[PeriodRow]:
    """What the table shows, the most asked for first; files hold all that is told."""
    known = {row.key: row for row in told(rows)}
    clicks = ("human_clicks", "all_clicks", "automatic_clicks") if lenses.human else ("all_clicks",)
    rates = [row.key for row in known.values() if row.is_rate]
    order = ("campaigns", "sends", "delivered_derived", *clicks, *rates, *_LAST)
    return [known[key] for key in order if key in known]


class PeriodColumns:
    """Makes the columns."""

    def __init__(self, formats: Formats) -> None:
        self._formats = formats

    def make(self) -> tuple[Column[PeriodRow], ...]:
        """All columns."""
        return (
            Column(
                "title",
                tr("Metric"),
                Kind.TEXT,
                lambda row: tr(row.title),
                width=190,
                least=200,
                elastic=True,
                explain=_about,
            ),
            self._side("now", tr("Now")),
            self._side("before", tr("Before")),
            Column(
                "difference",
                tr("Difference"),
                Kind.DECIMAL,
                lambda row: row.points if row.is_rate else row.difference,
                width=110,
                text=self._difference,
                tooltip=tr("Now less before; of rates in percentage points"),
                explain=self._reading,
            ),
            Column(
                "change",
                tr("Change"),
                Kind.RATE,
                lambda row: row.change,
                width=90,
                text=lambda row: f"{signed((row.change or 0) * 100, 1, self._formats)}\u00a0%",
                tooltip=tr("The difference as a share of the earlier value"),
                explain=lambda row: tr("Nothing to take a share of.") if row.change is None else "",
            ),
            Column(
                "interval",
                tr("95 % interval"),
                Kind.TEXT,
                self._interval,
                width=120,
                whole=True,
                tooltip=tr("Of a rate's difference, in points (Newcombe)"),
                explain=self._reading,
                missing=lambda row: "–" if row.is_rate else "",
            ),
            Column(
                "reading",
                tr("In words"),
                Kind.TEXT,
                words,
                width=120,
                whole=True,
                explain=self._reading,
                missing=lambda row: "–" if row.is_rate else "",
            ),
        )

    def _side(self, key: str, title: str) -> Column[PeriodRow]:
        now = key == "now"

        def value(row: PeriodRow) -> float | int | None:
            if row.is_rate:
                return row.rate_now if now else row.rate_before
            return row.now if now else row.before

        def text(row: PeriodRow) -> str:
            found = value(row) or 0
            if not row.is_rate:
                return self._formats.count(int(found))
            return self._formats.percent(found, _places(row))

        return Column(
            key,
            title,
            Kind.DECIMAL,
            value,
            width=100,
            text=text,
            explain=lambda row: self._behind(row, now=now),
            faint=lambda row: row.is_rate and shaky(*_counts(row, now=now)),
        )

    def _difference(self, row: PeriodRow) -> str:
        if not row.is_rate:
            found = row.difference or 0
            sign = "+" if found > 0 else "−" if found < 0 else ""
            return f"{sign}{self._formats.count(abs(found))}"
        places = max(_places(row), places_of(row.points_interval))
        points = signed(row.points or 0.0, places, self._formats)
        return tr("{n} points").format(n=points)

    def _interval(self, row: PeriodRow) -> str | None:
        found = row.points_interval
        return None if found is None else span(found, self._formats)

    def _behind(self, row: PeriodRow, *, now: bool) -> str:
        """The counts behind a value, and what was left out."""
        count = self._formats.count
        above, below = _counts(row, now=now)
        left_out = row.left_out_now if now else row.left_out_before
        lines = []
        if row.is_rate and row.key in _RATE_KEYS and above is not None and below is not None:
            definition = rate_definition(row.key)
            lines.append(self._of(definition, above, below))
        if above is None:
            lines.append(tr("No campaign of this period reports it."))
        elif left_out:
            words = tr("{n} campaigns that do not report it are left out.")
            lines.append(words.format(n=count(left_out)))
        return "\n".join(lines)

    def _of(self, definition: RateDefinition, above: int, below: int) -> str:
        count, decimal = self._formats.count, self._formats.decimal
        text = tr("{k} {what} of {n} {base}").format(
            k=count(above), what=tr(definition.what), n=count(below), base=tr(definition.base)
        )
        found = rate_interval(above, below)
        if found is None:
            return text
        low, high = (decimal(end * 100, definition.places) for end in (found.low, found.high))
        return tr("{counts}, 95 %: {low}-{high}").format(counts=text, low=low, high=high)

    def _reading(self, row: PeriodRow) -> str:
        if not row.is_rate:
            return ""
        if row.points_interval is None:
            return tr("One of the two periods has no such rate.")
        if 0.0 in row.points_interval:
            return tr("Chance alone may well make this difference.")
        return tr(
            "Chance alone would hardly make this difference. It does not tell what did: other campaigns "
            "went to other people."
        )


def words(row: PeriodRow) -> str | None:
    """A rate's difference in words; None for counts, and where there is none."""
    found = row.points_interval if row.is_rate else None
    if found is None:
        return None
    return tr("could be chance") if 0.0 in found else tr("hardly chance")


def _counts(row: PeriodRow, *, now: bool) -> tuple[int | None, int | None]:
    return (row.now, row.base_now) if now else (row.before, row.base_before)


def _places(row: PeriodRow) -> int:
    return rate_definition(row.key).places if row.key in _RATE_KEYS else 1


def _about(row: PeriodRow) -> str:
    if row.key in _RATE_KEYS:
        definition = rate_definition(row.key)
        return "\n".join(part for part in (definition.formula, tr(definition.about)) if part)
    return tr(_ABOUT[row.key]) if _ABOUT.get(row.key) else ""


def period_table(title: str, rows: Sequence[PeriodRow], options: ReportOptions) -> ChartTable:
    """All figures of both periods for files: the columns of the report "periods"."""
    columns = period_report.columns(options)
    return ChartTable(
        title,
        tuple(column.for_export for column in columns),
        tuple(tuple(column.value(row) for column in columns) for row in rows),
        tuple(column.key for column in columns),
    )


def day_table(data: PairData) -> ChartTable:
    """The days of both periods with their clicks."""
    columns = (
        ExportColumn("day", tr("Day"), FileKind.DAY),
        ExportColumn("clicks", tr("Clicks"), FileKind.COUNT),
        ExportColumn("day_before", tr("Day before"), FileKind.DAY),
        ExportColumn("clicks_before", tr("Clicks before"), FileKind.COUNT),
        ExportColumn("time_zone", tr("Time zone")),
    )
    rows = tuple(
        (pair.day, pair.now, pair.day_before, pair.before, data.zone) for pair in data.days
    )
    return ChartTable(data.title, columns, rows, tuple(c.key for c in columns), zone=data.zone)
