"""What a recipe is about: its words turned into a selection, lenses and options, and the facts of its files."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from services.domain import periods
from services.domain.bots import policy
from services.domain.click_filter import RECIPIENT_ZONE, ClickFilter
from services.domain.kinds import CampaignStatus, Channel
from services.domain.lenses import Lenses
from services.domain.rows import CampaignKey, Selection
from services.domain.times import iso_utc
from services.recipes.faults import shown
from services.recipes.recipe import Filters, Recipe, RecipeFailed
from services.reports.options import ReportOptions
from services.reports.period_report import as_read
from services.reports.zones import local_zone_name
from services.wording import noop, tr

if TYPE_CHECKING:
    from services.domain.plan import Period
    from services.store.reader import Reader
    from services.store.workspace import Workspace

_APART = frozenset({"period", "accounts", "first_weekday"})
"""Filters that the facts tell by keys of their own."""
_MOST_NAMED = 5


class Chosen(msgspec.Struct, frozen=True, kw_only=True):
    """What a recipe means today in a workspace.

    `known_until` is the instant up to which data were read. `warnings` tell which words mean nothing.
    """

    period: Period
    selection: Selection
    lenses: Lenses
    options: ReportOptions
    known_until: datetime
    warnings: tuple[str, ...] = ()


def choose(
    recipe: Recipe, workspace: Workspace, reader: Reader, *, today: date, now: datetime
) -> Chosen:
    """Turn a recipe's words into what reports are asked for.

    An account that is gone is told and left out; the rows never become more than the recipe says.

    Raises:
        RecipeFailed: None of its accounts is in the workspace.
        ServiceError: Its period is not known.
    """
    filters = recipe.filters
    period = periods.resolve(filters.period, today, filters.first_weekday)
    accounts, missing = _account_ids(filters.accounts, workspace, reader)
    lenses = lenses_of(recipe)
    zone = zone_of(recipe)
    by_recipient = recipe.lenses.zone == RECIPIENT_ZONE
    selection = Selection(
        accounts=accounts,
        providers=filters.providers,
        channels=filters.channels,
        statuses=filters.statuses,
        period=period,
        search=filters.search,
        campaigns=tuple(CampaignKey(*parts) for parts in filters.campaigns),
        clicks=_clicks(filters, RECIPIENT_ZONE if by_recipient else zone),
        tags=filters.tags,
        starred=filters.starred,
        zone=zone,
    )
    options = ReportOptions(
        lenses=lenses,
        zone=RECIPIENT_ZONE if by_recipient and recipe.report == "week" else zone,
        personal=recipe.format.personal,
        group=recipe.options.group,
        pattern=recipe.options.pattern,
        comparison=recipe.options.comparison,
        today=today,
        now=now,
        period_name=filters.period,
        rules=workspace.bot_rules(),
    )
    read = as_read(options, workspace.accounts(), selection)
    if recipe.report == "periods":
        options = read
    warnings = (*_gone(missing), *_unknown_words(filters))
    return Chosen(
        period=period,
        selection=selection,
        lenses=lenses,
        options=options,
        known_until=read.now,
        warnings=warnings,
    )


def lenses_of(recipe: Recipe) -> Lenses:
    """The lenses a recipe looks through."""
    return Lenses(recipe.lenses.base, human=recipe.lenses.clicks == "human")


def zone_of(recipe: Recipe) -> str:
    """The IANA name of the zone in which a recipe shows times; this computer's for zones of recipients."""
    said = recipe.lenses.zone
    return said if said and said != RECIPIENT_ZONE else local_zone_name()


def facts_of(recipe: Recipe, chosen: Chosen, workspace: Workspace) -> dict[str, Any]:
    """What has to be known about a recipe's file, for its sidecar; no secret."""
    period, plain = chosen.period, Filters()
    others = {
        name: getattr(recipe.filters, name)
        for name in Filters.__struct_fields__
        if name not in _APART and getattr(recipe.filters, name) != getattr(plain, name)
    }
    return {
        "recipe": recipe.name,
        "about": recipe.about or None,
        "report": recipe.report,
        "accounts": list(recipe.filters.accounts) or "all",
        "period": periods.title(recipe.filters.period),
        "from": period.first.isoformat() if period.first else None,
        "to": period.last.isoformat() if period.last else None,
        "filters": others,
        "rates": chosen.lenses.base.value,
        "bots": policy(chosen.options.rules, human=chosen.lenses.human),
        "lenses": chosen.lenses.words(),
        "refreshed_at": _refreshed(chosen, workspace),
    }


def _refreshed(chosen: Chosen, workspace: Workspace) -> str | None:
    """When the account that was read longest ago was read."""
    wanted = chosen.selection.accounts
    read = [
        account.refreshed_at
        for account in workspace.accounts()
        if account.refreshed_at and (not wanted or account.account_id in wanted)
    ]
    return iso_utc(min(read)) if read else None


def _clicks(filters: Filters, zone: str) -> ClickFilter:
    return ClickFilter(
        countries=filters.countries,
        devices=filters.devices,
        systems=filters.systems,
        browsers=filters.browsers,
        urls=filters.links,
        hours=filters.hours,
        zone=zone,
    )


def _account_ids(
    names: tuple[str, ...], workspace: Workspace, reader: Reader
) -> tuple[tuple[str, ...], list[str]]:
    """The ids of named accounts, and the names without one; data of removed accounts is found, too.

    Raises:
        RecipeFailed: Accounts are named and none is found.
    """
    if not names:
        return (), []
    found: list[str] = []
    missing: list[str] = []
    kept: dict[str, set[str]] | None = None
    for name in names:
        account = workspace.find_account(name)
        if account is not None:
            found.append(account.account_id)
            continue
        if kept is None:
            kept = {}
            for row in reader.campaigns():
                kept.setdefault(row.account.casefold(), set()).add(row.account_id)
        ids = kept.get(name.strip().casefold())
        if ids:
            found += sorted(ids)
        else:
            missing.append(name)
    if not found:
        raise RecipeFailed(
            tr("This workspace has no account called {names}.").format(names=_listed(missing)),
            tr("Change the recipe's accounts, or choose another workspace."),
        )
    return tuple(dict.fromkeys(found)), missing


def _gone(missing: list[str]) -> tuple[str, ...]:
    if not missing:
        return ()
    words = tr("This workspace has no account called {names}; it is left out.")
    return (words.format(names=_listed(missing)),)


def _unknown_words(filters: Filters) -> tuple[str, ...]:
    """Words that no campaign can have: they are told, since they leave rows out in silence."""
    known = (
        (_NO_CHANNEL, filters.channels, {str(one) for one in Channel}),
        (_NO_STATUS, filters.statuses, {str(one) for one in CampaignStatus}),
    )
    return tuple(
        tr(sentence).format(word=shown(word))
        for sentence, words, all_words in known
        for word in words
        if word not in all_words
    )


_NO_CHANNEL = noop("There is no channel {word}; no row has it.")
_NO_STATUS = noop("There is no status {word}; no row has it.")


def _listed(names: list[str]) -> str:
    short = ", ".join(shown(name) for name in names[:_MOST_NAMED])
    if len(names) <= _MOST_NAMED:
        return short
    return tr("{names} and {n} more").format(names=short, n=len(names) - _MOST_NAMED)
