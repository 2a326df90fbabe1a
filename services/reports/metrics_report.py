"""The definitions behind all figures, as a table: what each is, of what, and how it is added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.domain.measures import MEASURES
from services.domain.metric_list import COUNTS, LINK_RATES, RATES
from services.reports.column import ReportColumn, flag, text
from services.reports.report_kind import parts

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


METRICS: tuple[MetricRow, ...] = (
    *(
        MetricRow(
            key=one.key,
            title=one.title,
            kind="count",
            adds_up=one.adds_up,
            roll_up=one.roll_up,
            about=one.about or None,
        )
        for one in COUNTS
    ),
    *(
        MetricRow(
            key=one.key,
            title=one.title,
            kind="rate" if one.percent else "ratio",
            formula=one.formula,
            base=one.base,
            needs=", ".join(one.needs),
            adds_up=False,
            roll_up=one.roll_up,
            about=one.about or None,
        )
        for one in (*RATES, *LINK_RATES)
    ),
    *(
        MetricRow(
            key=one.key,
            title=one.title,
            kind=one.unit,
            formula=one.formula,
            needs=one.needs,
            adds_up=False,
            roll_up=one.rolls,
            about=one.about or None,
        )
        for one in MEASURES
    ),
)
"""Every counter, every rate and every other figure."""


def columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Key, title, formula, and how it is added up."""
    return (
        text("key", "Name in files"),
        text("title", "Metric"),
        text("kind", "Kind"),
        text("formula", "Formula"),
        text("base", "Base", brief=False),
        text("needs", "Needs", brief=False),
        flag("adds_up", "Adds up"),
        text("roll_up", "Over several campaigns", brief=False),
        text("about", "About", brief=False),
    )


def rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[MetricRow]]:
    """All definitions; they depend on nothing."""
    return parts(METRICS)
