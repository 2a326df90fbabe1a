"""The export dialog's choices as a recipe, to be kept as a saved view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

import msgspec

from gui.export.sources import Scope
from gui.recipes.keeping import lens_choice, page_recipe
from gui.scope import Subject
from services.domain.click_filter import ALL_CLICKS
from services.recipes.recipe import ColumnChoice, FormatChoice, Kind, Recipe
from services.reports.presets import EXCEL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.export.options import Options
    from gui.scope import ExportScope

    _Preset = Literal["excel", "international", "programs", "tsv"]


def can_be_kept(subject: Subject, scope: Scope) -> bool:
    """Whether such an export can run again: single rows and a chart's figures cannot."""
    return subject != Subject.CHART and scope != Scope.SELECTED


def recipe_from(
    shown: ExportScope,
    subject: Subject,
    scope: Scope,
    ticked: Sequence[str],
    options: Options,
    *,
    personal: bool,
) -> Recipe:
    """The recipe of an export; that of the campaign list has no filters yet.

    Args:
        shown: What the user sees.
        subject: The table.
        scope: The rows: this view or everything.
        ticked: Machine names of the columns.
        options: How the file is written.
        personal: Whether personal data is included.
    """
    picked = shown.data.picked if shown.data is not None else ALL_CLICKS
    of_page = subject != Subject.CAMPAIGNS and scope == Scope.VIEW
    rows = shown.detail or shown.campaigns.rows
    made = (
        page_recipe("", [row.key for row in rows], picked, shown.lenses)
        if of_page
        else Recipe(lenses=lens_choice(shown.lenses))
    )
    return msgspec.structs.replace(
        made,
        report=str(subject),
        columns=_columns(shown, subject, scope, ticked),
        format=FormatChoice(
            kind=cast("Kind", options.format),
            preset=cast("_Preset", options.preset if options.format == "csv" else EXCEL),
            titles=options.titles,
            personal=personal,
            sidecar=options.facts,
        ),
    )


def _columns(
    shown: ExportScope, subject: Subject, scope: Scope, ticked: Sequence[str]
) -> ColumnChoice:
    views = {
        Subject.CAMPAIGNS: shown.campaigns,
        Subject.LINKS: shown.links,
        Subject.CLICKS: shown.clicks,
    }
    view = views.get(subject)
    order = view.order if view is not None and scope == Scope.VIEW else ()
    names = {c.key: c.machine or c.key for c in view.columns} if view is not None else {}
    if not order:
        return ColumnChoice(shown=tuple(ticked))
    by = order[0]
    return ColumnChoice(
        shown=tuple(ticked), sort=names.get(by.column, by.column), descending=by.descending
    )
