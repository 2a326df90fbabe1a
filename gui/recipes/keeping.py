"""From the window to a recipe: filters, lenses, columns and order become words of a file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from gui.period import PeriodChoice, Preset
from services.domain.periods import canonical
from services.recipes import recipe as words
from services.recipes.recipe import CAMPAIGN_REPORT, COMPOUND, Recipe
from services.reports.catalogue import find_report
from services.reports.options import ReportOptions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.filters import Filters
    from gui.tables.columns import Column
    from gui.tables.model import SortBy
    from gui.tables.view import DataTable
    from services.domain.accounts import Account
    from services.domain.click_filter import ClickFilter
    from services.domain.lenses import Lenses
    from services.domain.rows import CampaignKey


def recipe_of(
    name: str,
    filters: Filters,
    lenses: Lenses,
    columns: words.ColumnChoice,
    accounts: Sequence[Account],
) -> Recipe:
    """A recipe of the campaign list as it stands.

    Args:
        name: What the view is called.
        filters: The filters in force.
        lenses: How figures are looked at.
        columns: The columns shown, see `columns_of`.
        accounts: The workspace's accounts.
    """
    return Recipe(
        name=name,
        filters=words.Filters(
            period=period_name(filters.period),
            accounts=account_names(filters.accounts, accounts),
            providers=filters.providers,
            channels=filters.channels,
            statuses=filters.statuses,
            tags=filters.tags,
            starred=filters.starred,
            search=filters.search,
        ),
        lenses=lens_choice(lenses),
        columns=columns,
    )


def page_recipe(
    name: str, campaigns: Sequence[CampaignKey], picked: ClickFilter, lenses: Lenses
) -> Recipe:
    """A recipe of everything on the detail pane: its campaigns with the clicks picked in charts."""
    return Recipe(
        name=name,
        report=CAMPAIGN_REPORT,
        filters=words.Filters(
            campaigns=tuple((k.account_id, k.product, k.campaign_id) for k in campaigns),
            countries=picked.countries,
            devices=picked.devices,
            systems=picked.systems,
            browsers=picked.browsers,
            links=picked.urls,
            hours=picked.hours,
        ),
        lenses=words.LensChoice(
            base=lenses.base,
            clicks="human" if lenses.human else "all",
            zone=picked.zone if picked.hours else "",
        ),
    )


def lens_choice(lenses: Lenses) -> words.LensChoice:
    """Lenses as a recipe has them; times are in this computer's zone."""
    return words.LensChoice(base=lenses.base, clicks="human" if lenses.human else "all")


def period_name(choice: PeriodChoice) -> str:
    """A period by name where it has one, so that it moves on; else its two days."""
    if choice.preset != Preset.CUSTOM:
        return canonical(str(choice.preset))
    first, last = choice.custom.first, choice.custom.last
    if first is None and last is None:
        return "all"
    return f"{first or ''}..{last or ''}"


def account_names(ids: Sequence[str], accounts: Sequence[Account]) -> tuple[str, ...]:
    """Names of accounts, which people can read; an id where a name is not there or not the only one."""
    known = {account.account_id: account.name for account in accounts}
    often = Counter(name.strip().casefold() for name in known.values())
    return tuple(
        known[one] if one in known and often[known[one].strip().casefold()] == 1 else one
        for one in ids
    )


def columns_of(table: DataTable) -> words.ColumnChoice:
    """The shown columns of a table in their order, and the first column it is sorted by."""
    model = table.table_model
    shown = tuple(dict.fromkeys(machine_name(column) for column in table.visible_columns()))
    order: Sequence[SortBy] = model.order
    if not order:
        return words.ColumnChoice(shown=shown)
    column = model.columns[model.place(order[0].column)]
    return words.ColumnChoice(
        shown=shown, sort=machine_name(column), descending=order[0].descending
    )


def machine_name(column: Column[object]) -> str:
    """What a column is called in a file."""
    return column.machine or column.key


def not_in_file(recipe: Recipe) -> tuple[str, ...]:
    """Machine names of shown columns that the recipe's report does not have."""
    if recipe.report in COMPOUND:
        return ()
    options = ReportOptions(
        lenses=_lenses(recipe), personal=recipe.format.personal, zone=recipe.lenses.zone or "UTC"
    )
    known = {column.key for column in find_report(recipe.report).columns(options)}
    return tuple(key for key in recipe.columns.shown if key not in known)


def for_report(recipe: Recipe, report: str) -> Recipe:
    """The recipe for another report; columns are those of the campaign list, and only it keeps them."""
    if report == "campaigns":
        return msgspec.structs.replace(recipe, report=report)
    return msgspec.structs.replace(recipe, report=report, columns=words.ColumnChoice())


def _lenses(recipe: Recipe) -> Lenses:
    from services.recipes.selecting import lenses_of

    return lenses_of(recipe)
