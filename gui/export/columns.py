"""The columns that each table can export: those on screen, and those that only a file has."""

from __future__ import annotations

import dataclasses
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import msgspec

from gui.export.fields import Field, field, of_column
from services.domain.link_shares import link_rate
from services.domain.metric_list import (
    COUNTS,
    LINK_RATES,
    RATES,
    LinkRateDefinition,
    RateDefinition,
    count_definition,
)
from services.domain.metrics import count_of, rate_of
from services.reports import privacy
from services.reports.click_figures import rules_of
from services.reports.request import Kind
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from gui.scope import ChartTable
    from gui.tables.columns import Column

    Columns = Sequence[Column[Any]]

_COUNTS = {rate.key: (rate.numerator, rate.denominator) for rate in RATES} | {"cost": ("currency",)}
_SHORTENED = {count.key: count.title for count in COUNTS if count.short}
"""Counters whose titles a file has room for."""
_LINK_RATES = {rate.key: rate for rate in LINK_RATES}
_WORDS = {
    "country": noop("Country"),
    "region": noop("Region"),
    "device": noop("Device"),
    "os": noop("Operating system"),
    "browser": noop("Browser"),
    "clicks": noop("Clicks"),
    "clickers": noop("Clickers"),
    "opens": noop("Opens"),
    "unique_opens": noop("Openers"),
    "reported": noop("Reported"),
    "derived": noop("Counted from the click log"),
}


def campaign_fields(shown: Columns, names: dict[str, str]) -> Iterator[Field]:
    """The campaign list's columns.

    Args:
        shown: All columns of the list, in their order on screen.
        names: The providers' names by key.
    """
    raw = {"name": attrgetter("name"), "provider": attrgetter("provider")}
    for column in shown:
        name = column.machine or column.key
        made = of_column(column, raw=raw.get(column.key), counts=_COUNTS.get(name, ()))
        yield _titled(made, _SHORTENED[name]) if name in _SHORTENED else made
    yield from _metrics()
    yield field("provider", tr("Provider"), attrgetter("provider"), shown=_provider(names))
    yield field("delivered", tr("Delivered (reported)"), attrgetter("delivered"), Kind.COUNT)
    yield field("sent_at_raw", tr("Sent, as the provider wrote it"), attrgetter("sent_at_raw"))


def _titled(made: Field, title: str) -> Field:
    return dataclasses.replace(made, column=msgspec.structs.replace(made.column, title=tr(title)))


def _metrics() -> Iterator[Field]:
    """Every counter and every rate under every lens: a file may hold several bases side by side."""
    for count in COUNTS:
        yield field(count.key, tr(count.title), attrgetter(count.key), Kind.COUNT)
    for rate in RATES:
        kind = Kind.RATE if rate.percent else Kind.DECIMAL
        made = field(rate.key, tr(rate.title), partial(_rate, rate), kind)
        yield Field(made.column, made.raw, counts=rate.needs)


def _rate(definition: RateDefinition, row: Any) -> float | None:
    return rate_of(row, definition)


def link_fields(shown: Columns, names: dict[str, str]) -> Iterator[Field]:
    """The links table's columns, over SharedLinks; beside all clicks those that the provider reports."""
    share = ("share_count", "share_whole", "share_base")
    for column in shown:
        if column.key == "share":
            made = of_column(column, raw=attrgetter("share"), counts=share)
            yield Field(made.column, made.raw, counts=made.counts)
        elif column.machine in _LINK_RATES:
            yield _link_rate(column, _LINK_RATES[column.machine])
        elif column.key == "url":
            yield of_column(column, raw=attrgetter("link.url"), inside=attrgetter("link"))
        elif column.machine == "all_clicks":
            made = of_column(column, inside=attrgetter("link"))
            yield _titled(made, count_definition("all_clicks").title)
        else:
            yield of_column(column, inside=attrgetter("link"))
    yield field("clicks", tr("Clicks"), attrgetter("link.clicks"), Kind.COUNT)
    yield from _owner(names, "link.")
    yield field("share_count", tr("Share: count"), attrgetter("count"), Kind.COUNT)
    yield field("share_whole", tr("Share: of all"), attrgetter("whole"), Kind.COUNT)
    yield field("share_base", tr("Share: counted"), attrgetter("base"), shown=_worded("base"))
    for key in dict.fromkeys(rate.denominator for rate in LINK_RATES):
        title = tr("{count} (campaign)").format(count=tr(count_definition(key).title))
        yield field(f"campaign_{key}", title, partial(_of_campaign, key), Kind.COUNT)
    yield field("origin", tr("Source"), attrgetter("link.origin"), shown=_worded("link.origin"))


def _link_rate(column: Column[Any], definition: LinkRateDefinition) -> Field:
    """A link's click rate; its campaign comes with the row, since a file may hold links not on screen."""
    made = of_column(
        column,
        raw=lambda row: link_rate(row.link, row.campaign, definition),
        counts=(definition.numerator, f"campaign_{definition.denominator}"),
    )
    return Field(made.column, made.raw, counts=made.counts)


def _of_campaign(key: str, row: Any) -> int | None:
    return None if row.campaign is None else count_of(row.campaign, key)


def breakdown_fields(names: dict[str, str]) -> Iterator[Field]:
    """The columns of breakdowns."""
    yield from _owner(names)
    yield field("campaign", tr("Campaign"), attrgetter("campaign"))
    yield field("dimension", tr("By"), attrgetter("dimension"), shown=_worded("dimension"))
    yield field("of", tr("Counted"), attrgetter("of"), shown=_worded("of"))
    yield field("source", tr("Source"), attrgetter("source"), shown=_worded("source"))
    yield field("label", tr("Value"), attrgetter("label"))
    yield field("count", tr("Count"), attrgetter("count"), Kind.COUNT)


def click_fields(shown: Columns, names: dict[str, str]) -> Iterator[Field]:
    """The click log's columns."""
    for column in shown:
        made = of_column(column)
        if column.key == "recipient":
            made = Field(made.column, privacy.hidden_recipient, personal=privacy.shown_recipient)
        yield made
    yield from _owner(names)
    yield field("click_id", tr("Click ID"), attrgetter("click_id"))
    yield field("rules", tr("Rules"), rules_of)
    yield field("ip", tr("IP address"), attrgetter("ip"), personal=True)
    yield field(
        "address", tr("E-mail address or phone number"), attrgetter("address"), personal=True
    )
    yield field("person_name", tr("Name of the person"), attrgetter("person_name"), personal=True)
    yield field("region", tr("Region"), attrgetter("region"))
    yield field(
        "clicked_at_raw", tr("Time, as the provider wrote it"), attrgetter("clicked_at_raw")
    )


def people_fields(names: dict[str, str]) -> Iterator[Field]:
    """The columns of who clicked; people are masked unless personal data is asked for."""
    recipient = field("recipient", tr("Person"), _masked_person)
    yield Field(recipient.column, recipient.raw, personal=_person)
    yield field("person_name", tr("Name of the person"), attrgetter("person_name"), personal=True)
    yield field("account", tr("Account"), attrgetter("account"))
    yield field("provider", tr("Provider"), attrgetter("provider"), shown=_provider(names))
    counts = (
        ("clicks", tr("Clicks")),
        ("human_clicks", tr("Clicks, human")),
        ("campaigns", tr("Campaigns")),
    )
    for key, title in counts:
        yield field(key, title, attrgetter(key), Kind.COUNT)
    yield field("first_click_at", tr("First click"), attrgetter("first_click_at"), Kind.TIME)
    yield field("last_click_at", tr("Last click"), attrgetter("last_click_at"), Kind.TIME)


def _person(row: Any) -> str:
    return str(row.address or row.recipient)


def _masked_person(row: Any) -> str:
    return privacy.masked(row.address) if row.address else str(row.recipient)


def chart_fields(chart: ChartTable) -> Iterator[Field]:
    """The columns of a chart's figures, over tuples."""
    counts = dict(chart.counts_of)
    for place, column in enumerate(chart.columns):
        yield Field(column, _at(place), counts=counts.get(column.key, ()))


def _owner(names: dict[str, str], prefix: str = "") -> Iterator[Field]:
    """Whose row it is; `product` keeps ids apart that collide within an account."""
    provider = attrgetter(f"{prefix}provider")
    named = lambda row: names.get(provider(row), provider(row))  # noqa: E731 - one of a kind
    yield field("provider", tr("Provider"), provider, shown=named)
    yield field("account", tr("Account"), attrgetter(f"{prefix}account"))
    yield field("product", tr("Product"), attrgetter(f"{prefix}product"))
    yield field("campaign_id", tr("Campaign ID"), attrgetter(f"{prefix}campaign_id"))


def _provider(names: dict[str, str]) -> Callable[[Any], str]:
    return lambda row: names.get(row.provider, row.provider)


def _worded(path: str) -> Callable[[Any], str | None]:
    """The words for a key; a key that we do not know stays as it is."""
    get = attrgetter(path)

    def words(row: Any) -> str | None:
        key = get(row)
        return tr(_WORDS[key]) if key in _WORDS else key

    return words


def _at(place: int) -> Callable[[Any], Any]:
    return lambda row: row[place]
