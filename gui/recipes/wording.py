"""What recipes are called in plain words: reports, kinds of file, what a view does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain import periods
from services.domain.errors import ServiceError
from services.recipes.recipe import CAMPAIGN_REPORT, OVERVIEW
from services.wording import noop, tr

if TYPE_CHECKING:
    from services.recipes.recipe import Recipe

KIND_NAMES = {
    "xlsx": noop("Excel workbook (XLSX)"),
    "csv": noop("CSV"),
    "json": noop("JSON"),
    "parquet": noop("Parquet"),
    "zip": noop("ZIP of CSV files"),
    "pdf": noop("PDF report"),
}
_COMPOUND = {
    OVERVIEW: noop("Overview: summary, campaigns, links, days, breakdowns"),
    CAMPAIGN_REPORT: noop("Campaign report: all tables of the campaigns"),
}
_SHORT = {OVERVIEW: noop("Overview"), CAMPAIGN_REPORT: noop("Campaign report")}


def kind_name(kind: str) -> str:
    """A kind of file for people."""
    return tr(KIND_NAMES.get(kind, kind))


def report_names() -> tuple[tuple[str, str], ...]:
    """The reports' words and names for people: single tables, then those of several."""
    # All kinds of reports: not before the window has painted.
    from services.reports.catalogue import REPORTS

    single = [(key, tr(found.title)) for key, found in REPORTS.items()]
    return (*single, *((key, tr(name)) for key, name in _COMPOUND.items()))


def report_name(report: str) -> str:
    """A report's name for people; one that is not known keeps its word."""
    if report in _SHORT:
        return tr(_SHORT[report])
    return dict(report_names()).get(report, report)


def period_title(name: str) -> str:
    """A period in plain words; one that is not known keeps its word."""
    try:
        return periods.title(name)
    except ServiceError:
        return name


def summary(recipe: Recipe) -> str:
    """What a view is about, in a few words: "Campaigns, last 30 days, CSV"."""
    parts = report_name(recipe.report), period_title(recipe.filters.period)
    return ", ".join((*parts, recipe.format.kind.upper()))
