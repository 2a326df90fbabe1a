"""What recipes are called in plain words: reports, kinds of file, what a view does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.domain import periods
from services.domain.errors import ServiceError
from services.recipes.recipe import CAMPAIGN_REPORT, OVERVIEW
from services.reports.catalogue import REPORTS

if TYPE_CHECKING:
    from services.recipes.recipe import Recipe

_CONTEXT = "recipes"
KIND_NAMES = {
    "xlsx": QT_TRANSLATE_NOOP("recipes", "Excel workbook (XLSX)"),
    "csv": QT_TRANSLATE_NOOP("recipes", "CSV"),
    "json": QT_TRANSLATE_NOOP("recipes", "JSON"),
    "parquet": QT_TRANSLATE_NOOP("recipes", "Parquet"),
    "zip": QT_TRANSLATE_NOOP("recipes", "ZIP of CSV files"),
    "pdf": QT_TRANSLATE_NOOP("recipes", "PDF report"),
}
_COMPOUND = {
    OVERVIEW: QT_TRANSLATE_NOOP("recipes", "Overview: summary, campaigns, links, days, breakdowns"),
    CAMPAIGN_REPORT: QT_TRANSLATE_NOOP("recipes", "Campaign report: all tables of the campaigns"),
}
WEEKDAYS = (
    QT_TRANSLATE_NOOP("recipes", "Monday"),
    QT_TRANSLATE_NOOP("recipes", "Tuesday"),
    QT_TRANSLATE_NOOP("recipes", "Wednesday"),
    QT_TRANSLATE_NOOP("recipes", "Thursday"),
    QT_TRANSLATE_NOOP("recipes", "Friday"),
    QT_TRANSLATE_NOOP("recipes", "Saturday"),
    QT_TRANSLATE_NOOP("recipes", "Sunday"),
)


def tr(text: str) -> str:
    """A text of the recipes in the program's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def kind_name(kind: str) -> str:
    """A kind of file for people."""
    return tr(str(KIND_NAMES.get(kind, kind)))


def report_names() -> tuple[tuple[str, str], ...]:
    """The reports' words and names for people: single tables, then those of several."""
    single = [(key, tr(found.title)) for key, found in REPORTS.items()]
    return (*single, *((key, tr(str(name))) for key, name in _COMPOUND.items()))


def report_name(report: str) -> str:
    """A report's name for people; one that is not known keeps its word."""
    return dict(report_names()).get(report, report).partition(":")[0]


def period_title(name: str) -> str:
    """A period in plain words; one that is not known keeps its word."""
    try:
        return tr(periods.title(name))
    except ServiceError:
        return name


def summary(recipe: Recipe) -> str:
    """What a view is about, in a few words: "Campaigns, last 30 days, CSV"."""
    parts = report_name(recipe.report), period_title(recipe.filters.period)
    return ", ".join((*parts, recipe.format.kind.upper()))
