"""The definitions behind all figures, as a table: what each is, of what, and how it is added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.domain.measures import MEASURES
from services.domain.metric_list import COUNTS, LINK_RATES, RATES
from services.reports.column import ReportColumn, flag, text
from services.reports.report_kind import parts
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from services.domain.rows import Selection
    from services.reports.options import ReportOptions
    from services.store.reader import Reader


class MetricRow(msgspec.Struct, frozen=True, kw_only=True):
    """One metric in words."""

    key: str
    title: str
    kind: str
    formula: str | None = None
    base: str | None = None
    needs: str | None = None
    adds_up: bool
    roll_up: str
    about: str | None = None


def metrics() -> tuple[MetricRow, ...]:
    """Every counter, every rate and every other figure, in the words of the program's language."""
    counts = (
        MetricRow(
            key=one.key,
            title=tr(one.title),
            kind="count",
            adds_up=one.adds_up,
            roll_up=tr(one.roll_up),
            about=tr(one.about) or None,
        )
        for one in COUNTS
    )
    rates = (
        MetricRow(
            key=one.key,
            title=tr(one.title),
            kind="rate" if one.percent else "ratio",
            formula=one.formula,
            base=tr(one.base),
            needs=", ".join(one.needs),
            adds_up=False,
            roll_up=tr(one.roll_up),
            about=tr(one.about) or None,
        )
        for one in (*RATES, *LINK_RATES)
    )
    measures = (
        MetricRow(
            key=one.key,
            title=tr(one.title),
            kind=one.unit,
            formula=tr(one.formula),
            needs=tr(one.needs),
            adds_up=False,
            roll_up=tr(one.rolls),
            about=tr(one.about) or None,
        )
        for one in MEASURES
    )
    return (*counts, *rates, *measures)


def columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Key, title, formula, and how it is added up."""
    return (
        text("key", tr("Name in files")),
        text("title", tr("Metric")),
        text("kind", tr("Kind")),
        text("formula", tr("Formula")),
        text("base", tr("Base"), brief=False),
        text("needs", tr("Needs"), brief=False),
        flag("adds_up", tr("Adds up")),
        text("roll_up", tr("Over several campaigns"), brief=False),
        text("about", tr("Explanation"), brief=False),
    )


def rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[MetricRow]]:
    """All definitions; they depend on nothing."""
    return parts(metrics())
