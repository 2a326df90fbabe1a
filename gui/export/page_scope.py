"""What a whole report can be about: the campaigns of the detail pane, or all in the list with its period."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from gui.recipes.keeping import page_recipe, recipe_of
from services.domain.click_filter import ALL_CLICKS
from services.recipes.recipe import CAMPAIGN_REPORT, ColumnChoice, Recipe
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.formatting import Formats
    from gui.scope import ExportScope
    from services.domain.accounts import Account


class PageScope(msgspec.Struct, frozen=True, kw_only=True):
    """Campaigns that one report is about.

    Args:
        name: What the report is called at first.
        words: The choice, for the reader.
        recipe: The report as a recipe, its format aside.
        accounts: Ids of the accounts concerned.
    """

    name: str
    words: str
    recipe: Recipe
    accounts: frozenset[str]


def page_scopes(
    shown: ExportScope, accounts: Sequence[Account], formats: Formats
) -> tuple[PageScope, ...]:
    """What a report can be about, the nearest first; empty where there is no campaign at all.

    Args:
        shown: What the user sees.
        accounts: The workspace's accounts.
        formats: How numbers and days are written.
    """
    scopes = (_of_detail(shown, formats), _of_list(shown, accounts, formats))
    return tuple(scope for scope in scopes if scope is not None)


def _of_detail(shown: ExportScope, formats: Formats) -> PageScope | None:
    rows = shown.detail
    if not rows:
        return None
    one = rows[0].name or rows[0].campaign_id if len(rows) == 1 else ""
    several = formats.count(len(rows))
    name = one or tr("{n} campaigns").format(n=several)
    words = (
        tr("The campaign “{name}”").format(name=one)
        if one
        else tr("The {n} campaigns in the detail pane").format(n=several)
    )
    picked = shown.data.picked if shown.data is not None else ALL_CLICKS
    return PageScope(
        name=name,
        words=words,
        recipe=page_recipe(name, [row.key for row in rows], picked, shown.lenses),
        accounts=frozenset(row.account_id for row in rows),
    )


def _of_list(shown: ExportScope, accounts: Sequence[Account], formats: Formats) -> PageScope | None:
    """The list's filters, not its campaigns of today: a period by name moves on with the calendar."""
    rows, filters = shown.campaigns.rows, shown.filters
    if not rows:
        return None
    period = filters.period.title(formats)
    owners = [a.name for a in accounts if a.account_id in filters.accounts]
    name = " – ".join([*owners[:2], period] if len(owners) < 3 else [period])
    if len(rows) == 1:
        words = tr("The one campaign in the list ({period})").format(period=period)
    else:
        words = tr("All {n} campaigns in the list ({period})").format(
            n=formats.count(len(rows)), period=period
        )
    listed = recipe_of(name, filters, shown.lenses, ColumnChoice(), accounts)
    return PageScope(
        name=name,
        words=words,
        recipe=msgspec.structs.replace(listed, report=CAMPAIGN_REPORT),
        accounts=frozenset(row.account_id for row in rows),
    )
