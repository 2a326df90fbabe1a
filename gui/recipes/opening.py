"""From a recipe to the window: what can be shown is, and one sentence tells what cannot."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec

from gui.filters import Filters
from gui.formatting import local_zone
from gui.period import PeriodChoice, Preset
from gui.recipes.keeping import machine_name
from gui.settings import ColumnState
from gui.tables.model import SortBy
from services.domain import periods
from services.domain.errors import ServiceError
from services.domain.kinds import CampaignStatus, Channel
from services.domain.lenses import Lenses
from services.domain.local_days import today_in
from services.recipes.recipe import COMPOUND, ColumnChoice, Recipe
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.tables.view import DataTable
    from services.domain.accounts import Account

_PRESETS = {periods.canonical(str(preset)): preset for preset in Preset if preset != Preset.CUSTOM}
_ON_CLICKS = ("campaigns", "countries", "devices", "systems", "browsers", "links", "hours")
"""Filters that a file has and the campaign list has not."""
_MOST_NAMED = 3


class OpenedView(msgspec.Struct, frozen=True):
    """A saved view as the window shows it; `gaps` name what of it cannot be shown."""

    name: str
    filters: Filters
    lenses: Lenses
    columns: ColumnChoice = ColumnChoice()
    gaps: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What cannot be shown, in one sentence; "" where all of it is."""
        return told(self.name, self.gaps)


def opened(
    recipe: Recipe,
    accounts: Sequence[Account],
    providers: Sequence[str] = (),
    today: date | None = None,
) -> OpenedView:
    """What the window shows of a recipe; nothing of it is fatal.

    Args:
        recipe: The recipe.
        accounts: The workspace's accounts.
        providers: Keys of the providers that there are; empty = not known.
        today: The day from which periods count; None = the present one.
    """
    day = today or today_in(local_zone())
    gaps: list[str] = []
    filters = _filters(recipe, accounts, providers, day, gaps)
    if any(getattr(recipe.filters, name) for name in _ON_CLICKS):
        gaps.append(tr("its filters on single campaigns and clicks, which only its file has"))
    lenses = Lenses(recipe.lenses.base, human=recipe.lenses.clicks == "human")
    single = recipe.report == "campaigns"
    columns = recipe.columns if single else ColumnChoice()
    if not single and recipe.report not in COMPOUND and recipe.columns.shown:
        gaps.append(tr("its columns, which are those of another table"))
    return OpenedView(recipe.name, filters, lenses, columns, tuple(gaps))


def filters_of(
    recipe: Recipe, accounts: Sequence[Account] = (), today: date | None = None
) -> Filters:
    """The filters of the campaign list that a recipe asks for."""
    return opened(recipe, accounts, today=today).filters


def told(name: str, gaps: Sequence[str]) -> str:
    """One sentence about what of a view cannot be shown; "" where all of it is."""
    if not gaps:
        return ""
    return tr("“{name}” is open, but not all of it can be shown: {gaps}.").format(
        name=name, gaps="; ".join(gaps)
    )


def show_columns(table: DataTable, choice: ColumnChoice) -> tuple[str, ...]:
    """Show exactly these columns in this order, sorted as chosen; none chosen leaves all as it is.

    Call it after the lenses are in force: they change what columns are called in files.

    Returns:
        What is not there, for the sentence.
    """
    model = table.table_model
    places = {machine_name(column): column.key for column in model.columns}
    # A file says a rate's base; under other lenses the same column has another name.
    places |= {column.key: column.key for column in model.columns if column.key not in places}
    gone = [name for name in choice.shown if name not in places]
    wanted = list(dict.fromkeys(places[name] for name in choice.shown if name in places))
    if wanted:
        widths = {state.key: state.width for state in table.column_states()}
        others = [column.key for column in model.columns if column.key not in wanted]
        table.set_column_states(
            [ColumnState(key, key in wanted, widths.get(key, 0)) for key in (*wanted, *others)]
        )
    if choice.sort in places:
        table.sort((SortBy(places[choice.sort], choice.descending),))
    elif choice.sort:
        gone.append(choice.sort)
    if not gone:
        return ()
    return (tr("columns that this list has not ({names})").format(names=_listed(gone)),)


def _filters(
    recipe: Recipe,
    accounts: Sequence[Account],
    providers: Sequence[str],
    today: date,
    gaps: list[str],
) -> Filters:
    said = recipe.filters
    ids = _account_ids(said.accounts, accounts, gaps)
    known_providers = set(providers) or set(said.providers)
    return Filters(
        search=said.search.strip(),
        accounts=ids,
        providers=_known(said.providers, known_providers, gaps),
        channels=_known(said.channels, {str(one) for one in Channel}, gaps),
        statuses=_known(said.statuses, {str(one) for one in CampaignStatus}, gaps),
        tags=said.tags,
        starred=said.starred,
        period=_period(said.period, said.first_weekday, today, gaps),
    )


def _account_ids(
    names: Sequence[str], accounts: Sequence[Account], gaps: list[str]
) -> tuple[str, ...]:
    found: list[str] = []
    missing: list[str] = []
    for name in names:
        wanted = name.strip().casefold()
        ids = [
            account.account_id
            for account in accounts
            if account.account_id == name or account.name.strip().casefold() == wanted
        ]
        found += ids
        if not ids:
            missing.append(name)
    if missing:
        gaps.append(
            tr("accounts that are not in this workspace ({names})").format(names=_listed(missing))
        )
    return tuple(sorted(set(found)))


def _known(said: Sequence[str], known: set[str], gaps: list[str]) -> tuple[str, ...]:
    stale = [word for word in said if word not in known]
    if stale:
        gaps.append(tr("words that no campaign has ({names})").format(names=_listed(stale)))
    return tuple(word for word in said if word in known)


def _period(name: str, first_weekday: int, today: date, gaps: list[str]) -> PeriodChoice:
    preset = _PRESETS.get(periods.canonical(name))
    if preset is not None:
        return PeriodChoice(preset)
    try:
        days = periods.resolve(name, today, first_weekday)
    except ServiceError:
        gaps.append(tr("a period that is not known ({names})").format(names=name))
        return PeriodChoice()
    if periods.unit_of(name) is not None:
        title = periods.title(name)
        gaps.append(tr("its period “{title}”, shown as its present days").format(title=title))
    return PeriodChoice(Preset.CUSTOM, days)


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(" ".join(name.split())[:60] for name in names[:_MOST_NAMED])
    if len(names) <= _MOST_NAMED:
        return shown
    return tr("{names} and {n} more").format(names=shown, n=len(names) - _MOST_NAMED)
