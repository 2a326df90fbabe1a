"""The tables that can be exported: their columns, which of them are ticked, and their rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from gui.export import columns
from gui.export.fields import Field, by_key, with_counts
from gui.export.sources import (
    Scope,
    SharedLink,
    Source,
    in_memory,
    missing,
    stored,
    stored_clicks,
    stored_people,
    with_shares,
)
from gui.scope import Subject
from gui.tables.model import SortBy
from services.domain.click_filter import ClickFilter
from services.domain.rows import CampaignKey, Selection
from services.reports.columns import COLUMNS, keys
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.scope import ExportScope
    from services.domain.accounts import ProviderInfo
    from services.store.reader import Reader

EVERYTHING = Selection()
_BY_TIME = SortBy("clicked_at")


@dataclass(frozen=True)
class Ticks:
    """Columns in their order, and which of them are ticked."""

    order: tuple[str, ...]
    ticked: tuple[str, ...]


@dataclass(frozen=True)
class ExportTable:
    """One table that can be exported.

    Attributes:
        subject: What it holds.
        title: Its name for people.
        fields: Its columns by key.
        shown: Columns as on screen.
        whole: Columns for "Everything": those of the reports, under their stable names.
        sources: The rows of each scope that there is.
        accounts: Ids of the accounts whose rows "This view" holds.
        personal: Whether some columns tell who somebody is.
    """

    subject: Subject
    title: str
    fields: dict[str, Field]
    shown: Ticks
    whole: Ticks
    sources: dict[Scope, Source]
    accounts: frozenset[str] = frozenset()
    personal: bool = False

    def ticks(self, scope: Scope) -> Ticks:
        """The columns to begin with."""
        return self.whole if scope == Scope.ALL else self.shown


def tables_of(scope: ExportScope, infos: Sequence[ProviderInfo]) -> tuple[ExportTable, ...]:
    """All tables that can be exported, the one from which the dialog was called among them."""
    names = {info.key: info.name for info in infos}
    found = [
        _campaigns(scope, names),
        _links(scope, names),
        _breakdowns(scope, names),
        _clicks(scope, names),
        _people(scope, names),
    ]
    if scope.chart is not None:
        found.insert(0, _chart(scope))
    return tuple(found)


def _campaigns(scope: ExportScope, names: dict[str, str]) -> ExportTable:
    view = scope.campaigns
    return _table(
        Subject.CAMPAIGNS,
        tr("Campaigns"),
        columns.campaign_fields(view.columns, names),
        view.shown,
        {
            Scope.SELECTED: _selected(view.selected),
            Scope.VIEW: in_memory(view.rows),
            Scope.ALL: stored(lambda reader: reader.campaigns(EVERYTHING), scope.total),
        },
        accounts=(row.account_id for row in view.rows),
    )


def _links(scope: ExportScope, names: dict[str, str]) -> ExportTable:
    view, data, chosen = scope.links, scope.data, _chosen(scope)
    human = scope.lenses.human
    if data is not None:
        made = with_shares(view.rows, data.links, data.campaigns, human=human)
        shared = {id(one.link): one for one in made}
        here = in_memory([shared[id(row)] for row in view.rows])
        selected = _selected([shared[id(row)] for row in view.selected if id(row) in shared])
    else:
        here = (
            stored(lambda reader: _links_of(reader, chosen, human=human))
            if chosen
            else in_memory(())
        )
        selected = _selected(())
    return _table(
        Subject.LINKS,
        tr("Links"),
        columns.link_fields(view.columns, names),
        view.shown,
        {
            Scope.SELECTED: selected,
            Scope.VIEW: here,
            Scope.ALL: stored(lambda reader: _links_of(reader, EVERYTHING, human=human)),
        },
        accounts=_accounts(scope),
    )


def _links_of(reader: Reader, selection: Selection, *, human: bool) -> list[SharedLink]:
    links = reader.links(selection)
    return with_shares(links, links, reader.campaigns(selection), human=human)


def _breakdowns(scope: ExportScope, names: dict[str, str]) -> ExportTable:
    chosen = _chosen(scope)
    here = stored(lambda reader: reader.breakdowns(chosen)) if chosen else in_memory(())
    return _table(
        Subject.BREAKDOWNS,
        tr("Breakdowns"),
        columns.breakdown_fields(names),
        ("account", "campaign", "dimension", "label", "of", "count", "source"),
        {
            Scope.VIEW: here,
            Scope.ALL: stored(lambda reader: reader.breakdowns(EVERYTHING)),
        },
        accounts=_accounts(scope),
    )


def _clicks(scope: ExportScope, names: dict[str, str]) -> ExportTable:
    view, chosen = scope.clicks, _chosen(scope)
    by = view.order[0] if view.order else SortBy("clicked_at", descending=True)
    return _table(
        Subject.CLICKS,
        tr("Click log"),
        columns.click_fields(view.columns, names),
        view.shown,
        {
            Scope.SELECTED: _picked(scope),
            Scope.VIEW: stored_clicks(chosen, by) if chosen else in_memory(()),
            Scope.ALL: stored_clicks(EVERYTHING, _BY_TIME),
        },
        accounts=_accounts(scope),
        personal=True,
    )


def _people(scope: ExportScope, names: dict[str, str]) -> ExportTable:
    view, chosen = scope.people, _chosen(scope)
    order = view.order if view is not None else ()
    by = order[0] if order else SortBy("clicks", descending=True)
    everyone = msgspec.structs.replace(EVERYTHING, clicks=ClickFilter(human=scope.lenses.human))
    return _table(
        Subject.PEOPLE,
        tr("Who clicked"),
        columns.people_fields(names),
        ("recipient", "account", "clicks", "human_clicks", "first_click_at", "last_click_at"),
        {
            Scope.VIEW: stored_people(chosen, by) if chosen else in_memory(()),
            Scope.ALL: stored_people(everyone, by),
        },
        accounts=_accounts(scope),
        personal=True,
    )


def _picked(scope: ExportScope) -> Source:
    """What is selected in the log; it is being fetched when the dialog opens."""
    if not scope.picked.count:
        return _selected(())
    if scope.picked.fetch is None:
        why = tr("Too many rows are selected. Choose “This view” instead.")
    else:
        why = tr("The selected rows are being read.")
    return missing(why, scope.picked.count)


def _chart(scope: ExportScope) -> ExportTable:
    chart = scope.chart
    assert chart is not None  # noqa: S101 - only called with one
    fields = by_key(columns.chart_fields(chart))
    ticks = Ticks(tuple(fields), chart.shown)
    return ExportTable(
        Subject.CHART,
        tr("Chart: {title}").format(title=chart.title),
        fields,
        ticks,
        ticks,
        {Scope.VIEW: in_memory(chart.rows)},
    )


def _table(
    subject: Subject,
    title: str,
    fields: Iterable[Field],
    shown: Sequence[str],
    sources: dict[Scope, Source],
    *,
    accounts: Iterable[str] = (),
    personal: bool = False,
) -> ExportTable:
    found = by_key(fields)
    standard = [key for key in keys(COLUMNS.get(subject, ())) if key in found] or list(shown)
    return ExportTable(
        subject,
        title,
        found,
        Ticks(_first(shown, found), tuple(shown)),
        Ticks(_first(standard, found), with_counts(standard, found)),
        sources,
        frozenset(accounts),
        personal,
    )


def _first(front: Sequence[str], fields: dict[str, Field]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*front, *fields)))


def _selected(rows: Sequence[Any]) -> Source:
    return in_memory(rows, "" if rows else tr("No rows are selected."))


def _chosen(scope: ExportScope) -> Selection | None:
    """The campaigns whose details "This view" means; None where there are none.

    Those in the detail pane, or else those in the list.
    """
    if scope.data is not None:
        return scope.data.selection
    rows = scope.detail or scope.campaigns.rows
    found: tuple[CampaignKey, ...] = tuple(row.key for row in rows)
    if not found:
        return None
    return Selection(campaigns=found, clicks=ClickFilter(human=scope.lenses.human))


def _accounts(scope: ExportScope) -> set[str]:
    return {row.account_id for row in scope.detail or scope.campaigns.rows}
