"""Writing what replaces its predecessor as a whole: links, breakdowns, estimates, account figures and marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.store.campaign_record import tidy_amount
from services.store.columns import Column, insert_rows, names
from services.store.ingest_campaigns import Tally
from services.store.schema import BREAKDOWN_COLUMNS, LINK_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import duckdb

    from services.domain.records import AccountFigure, BreakdownSet, Estimate, Link, LinkSet, Mark, Slice
    from services.store.ingest_campaigns import Numbers

Row = tuple[object, ...]

UNKNOWN_LABEL = "unknown"
_ESTIMATE_COLUMNS = (Column("campaign_no", "int"), Column("metric"), Column("value", "money"),
                     Column("currency"), Column("method"))
_FIGURE_COLUMNS = (Column("account_no", "int"), Column("name"), Column("period"), Column("unit"),
                   Column("value", "money"))
_MARK_COLUMNS = (Column("account_no", "int"), Column("scope"), Column("value"))


def write_links(con: duckdb.DuckDBPyConnection, numbers: Numbers, sets: Iterable[LinkSet]) -> Tally:
    """Replace the reported links of each campaign that brings any; the last set of a campaign counts."""
    arriving: dict[tuple[object, ...], list[Row]] = {}
    for part in sets:
        if part.links:
            number = numbers.of(part.ref)
            arriving[(number,)] = [(number, place, link.url, link.clicks, link.unique_clicks, link.link_id,
                                    link.title) for place, link in enumerate(merged_links(part.links))]
    return _replace_groups(con, "links", LINK_COLUMNS, 1, arriving)


def merged_links(links: Sequence[Link]) -> list[Link]:
    """One link per address: a provider may list one several times, once per event or per place in the body.

    Known clicks and unique clicks are added (Sitecore Send's fact sheet asks for both); unknown stays unknown.
    """
    by_url: dict[str, Link] = {}
    for link in links:
        held = by_url.get(link.url)
        by_url[link.url] = link if held is None else type(link)(
            url=link.url, clicks=_sum(held.clicks, link.clicks),
            unique_clicks=_sum(held.unique_clicks, link.unique_clicks),
            link_id=held.link_id or link.link_id, title=held.title or link.title)
    return list(by_url.values())


def _sum(one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return other if one is None else one
    return one + other


def write_breakdowns(con: duckdb.DuckDBPyConnection, numbers: Numbers, sets: Iterable[BreakdownSet]) -> Tally:
    """Replace the reported slices of each (campaign, dimension, of) that is brought."""
    slices: dict[tuple[object, ...], list[Slice]] = {}
    for part in sets:
        number = numbers.of(part.ref)
        fresh = {(number, piece.dimension.value, piece.of.value) for piece in part.slices}
        for key in fresh:
            slices[key] = []
        for piece in part.slices:
            slices[(number, piece.dimension.value, piece.of.value)].append(piece)
    arriving: dict[tuple[object, ...], list[Row]] = {
        key: [(*key, place, label, amount) for place, (label, amount) in enumerate(merged_labels(found))]
        for key, found in slices.items()}
    return _replace_groups(con, "breakdowns", BREAKDOWN_COLUMNS, 3, arriving)


def merged_labels(slices: Iterable[Slice]) -> list[tuple[str, int]]:
    """Labels that differ only in case are one; it is spelled as most of it was ("iOS" 7, "IOS" 2: iOS 9)."""
    spellings: dict[str, dict[str, int]] = {}
    for piece in slices:
        label = piece.label.strip() or UNKNOWN_LABEL
        counts = spellings.setdefault(label.casefold(), {})
        counts[label] = counts.get(label, 0) + piece.count
    return [(max(counts, key=counts.__getitem__), sum(counts.values())) for counts in spellings.values()]


def _replace_groups(con: duckdb.DuckDBPyConnection, table: str, columns: Sequence[Column], width: int,
                    arriving: dict[tuple[object, ...], list[Row]]) -> Tally:
    """Replace the groups (rows that share their first `width` values) whose content differs."""
    stored: dict[tuple[object, ...], list[Row]] = {}
    if not arriving:
        return Tally()
    found = con.execute(
        f"SELECT {names(columns)} FROM {table} WHERE campaign_no IN (SELECT unnest(?::BIGINT[])) "  # noqa: S608
        "ORDER BY ALL", [list({key[0] for key in arriving})]).fetchall()
    for row in found:
        stored.setdefault(row[:width], []).append(row)
    tally, fresh = Tally(), []
    where = " AND ".join(f"{column.name} = ?" for column in columns[:width])
    for key, rows in arriving.items():
        held = stored.get(key, [])
        if set(rows) == set(held):
            continue
        if held:
            con.execute(f"DELETE FROM {table} WHERE {where}", list(key))  # noqa: S608
        tally.add(Tally(changed=len(set(rows) ^ set(held))) if held else Tally(new=len(rows)))
        fresh += rows
    insert_rows(con, table, columns, fresh)
    return tally


def write_estimates(con: duckdb.DuckDBPyConnection, numbers: Numbers, estimates: Iterable[Estimate]) -> Tally:
    """Replace each campaign's estimate of a metric."""
    arriving = {(numbers.of(e.ref), e.metric): (numbers.of(e.ref), e.metric, value, e.currency, e.method)
                for e in estimates if (value := tidy_amount(e.value)) is not None}
    return _replace_single(con, "estimates", _ESTIMATE_COLUMNS, 2, arriving)


def write_figures(con: duckdb.DuckDBPyConnection, account_no: int, figures: Iterable[AccountFigure]) -> Tally:
    """Replace account-wide figures by name, period and unit."""
    arriving = {(account_no, f.name, f.period, f.unit): (account_no, f.name, f.period, f.unit, value)
                for f in figures if (value := tidy_amount(f.value)) is not None}
    return _replace_single(con, "figures", _FIGURE_COLUMNS, 4, arriving)


def write_marks(con: duckdb.DuckDBPyConnection, account_no: int, marks: Iterable[Mark]) -> None:
    """Replace sync cursors; they stand in the transaction of the rows they speak of."""
    arriving = {(account_no, mark.scope): (account_no, mark.scope, mark.value) for mark in marks}
    _replace_single(con, "marks", _MARK_COLUMNS, 2, arriving)


def _replace_single(con: duckdb.DuckDBPyConnection, table: str, columns: Sequence[Column], width: int,
                    arriving: dict[tuple[object, ...], Row]) -> Tally:
    """Replace single rows that are known by their first `width` values, where they differ."""
    if not arriving:
        return Tally()
    owners = list({key[0] for key in arriving})
    found = con.execute(
        f"SELECT {names(columns)} FROM {table} WHERE {columns[0].name} IN (SELECT unnest(?::BIGINT[]))",  # noqa: S608
        [owners]).fetchall()
    held = {row[:width]: row for row in found}
    where = " AND ".join(f"{column.name} = ?" for column in columns[:width])
    tally, fresh = Tally(), []
    for key, row in arriving.items():
        if held.get(key) == row:
            continue
        if key in held:
            con.execute(f"DELETE FROM {table} WHERE {where}", list(key))  # noqa: S608
        tally.add(Tally(changed=1) if key in held else Tally(new=1))
        fresh.append(row)
    insert_rows(con, table, columns, fresh)
    return tally
