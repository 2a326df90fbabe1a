"""Writing what replaces its predecessor: links, breakdowns, variants, estimates, figures, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain.click_filter import UNKNOWN
from services.store.campaign_record import counter_values, tidy_amount
from services.store.columns import INTEGERS, insert_rows, listed, names, staged
from services.store.ingest_campaigns import Tally
from services.store.schema import (
    BREAKDOWN_COLUMNS,
    ESTIMATE_COLUMNS,
    FIGURE_COLUMNS,
    LINK_COLUMNS,
    MARK_COLUMNS,
    VARIANT_COLUMNS,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import duckdb

    from services.domain.records import (
        AccountFigure,
        BreakdownSet,
        Estimate,
        Link,
        LinkSet,
        Mark,
        Slice,
        Variant,
    )
    from services.store.columns import Column, Row
    from services.store.ingest_campaigns import Numbers


def write_links(con: duckdb.DuckDBPyConnection, numbers: Numbers, sets: Iterable[LinkSet]) -> Tally:
    """Replace the reported links of each campaign that brings any; its last set counts.

    Unknown replaces no known count, as with a campaign's counters: an empty answer takes nothing.
    """
    arriving: dict[Row, list[Row]] = {}
    for part in sets:
        if part.links:
            number = numbers.of(part.ref)
            arriving[(number,)] = [
                (number, place, link.url, link.clicks, link.unique_clicks, link.link_id, link.title)
                for place, link in enumerate(merged_links(part.links))
            ]
    return _replace_groups(con, "links", LINK_COLUMNS, 1, arriving, _with_known_counts)


def _with_known_counts(held: Sequence[Row], rows: Sequence[Row]) -> list[Row]:
    """Rows of the table `links`; a count that is unknown now stays what it was for its address."""
    known = {row[2]: row for row in held}
    return [
        (
            *row[:3],
            *(
                one if one is not None else known.get(row[2], row)[place]
                for place, one in enumerate(row[3:5], 3)
            ),
            *row[5:],
        )
        for row in rows
    ]


def merged_links(links: Sequence[Link]) -> list[Link]:
    """One link per address; a provider may list it once per event or place in the body.

    Known clicks and unique clicks are added (Sitecore Send's fact sheet asks for both); unknown
    stays unknown.
    """
    by_url: dict[str, Link] = {}
    for link in links:
        held = by_url.get(link.url)
        by_url[link.url] = (
            link
            if held is None
            else type(link)(
                url=link.url,
                clicks=_sum(held.clicks, link.clicks),
                unique_clicks=_sum(held.unique_clicks, link.unique_clicks),
                link_id=held.link_id or link.link_id,
                title=held.title or link.title,
            )
        )
    return list(by_url.values())


def _sum(one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return other if one is None else one
    return one + other


def write_breakdowns(
    con: duckdb.DuckDBPyConnection, numbers: Numbers, sets: Iterable[BreakdownSet]
) -> Tally:
    """Replace the reported slices of each (campaign, dimension, of) that is brought."""
    slices: dict[Row, list[Slice]] = {}
    for part in sets:
        number = numbers.of(part.ref)
        fresh = {(number, piece.dimension.value, piece.of.value) for piece in part.slices}
        for key in fresh:
            slices[key] = []
        for piece in part.slices:
            slices[(number, piece.dimension.value, piece.of.value)].append(piece)
    arriving: dict[Row, list[Row]] = {
        key: [
            (*key, place, label, amount)
            for place, (label, amount) in enumerate(merged_labels(found))
        ]
        for key, found in slices.items()
    }
    return _replace_groups(con, "breakdowns", BREAKDOWN_COLUMNS, 3, arriving)


def merged_labels(slices: Iterable[Slice]) -> list[tuple[str, int]]:
    """Labels that differ only in case are one, spelled as most of it was (iOS 7, IOS 2: iOS 9)."""
    spellings: dict[str, dict[str, int]] = {}
    for piece in slices:
        label = piece.label.strip() or UNKNOWN
        counts = spellings.setdefault(label.casefold(), {})
        counts[label] = counts.get(label, 0) + piece.count
    return [
        (max(counts, key=counts.__getitem__), sum(counts.values())) for counts in spellings.values()
    ]


def _replace_groups(
    con: duckdb.DuckDBPyConnection,
    table: str,
    columns: Sequence[Column],
    width: int,
    arriving: dict[Row, list[Row]],
    merge: Callable[[Sequence[Row], Sequence[Row]], list[Row]] = lambda _, rows: list(rows),
) -> Tally:
    """Replace the groups (rows that share their first `width` values) whose content differs.

    `merge` makes the rows to store from those held and those that arrive.
    """
    stored: dict[Row, list[Row]] = {}
    if not arriving:
        return Tally()
    found = con.execute(
        f"SELECT {names(columns)} FROM {table} WHERE campaign_no IN {INTEGERS} "  # noqa: S608
        "ORDER BY ALL",
        [listed({key[0] for key in arriving})],
    ).fetchall()
    for row in found:
        stored.setdefault(row[:width], []).append(row)
    tally, gone, fresh = Tally(), [], []
    for key, new in arriving.items():
        held = stored.get(key, [])
        rows = merge(held, new)
        if set(rows) == set(held):
            continue
        if held:
            gone.append(key)
            tally.changed += len(set(rows) ^ set(held))
        else:
            tally.new += len(rows)
        fresh += rows
    _delete(con, table, columns[:width], gone)
    insert_rows(con, table, columns, fresh)
    return tally


def _delete(
    con: duckdb.DuckDBPyConnection, table: str, columns: Sequence[Column], keys: Sequence[Row]
) -> None:
    """Delete the rows that begin with one of the keys."""
    if keys:
        same = " AND ".join(f"t.{column.name} = a.{column.name}" for column in columns)
        with staged(con, columns, keys):
            con.execute(
                f"DELETE FROM {table} t WHERE EXISTS "  # noqa: S608
                f"(SELECT 1 FROM arrived a WHERE {same})"
            )


def write_estimates(
    con: duckdb.DuckDBPyConnection, numbers: Numbers, estimates: Iterable[Estimate]
) -> Tally:
    """Replace each campaign's estimate of a metric."""
    arriving: dict[Row, Row] = {
        (numbers.of(e.ref), e.metric): (numbers.of(e.ref), e.metric, value, e.currency, e.method)
        for e in estimates
        if (value := tidy_amount(e.value)) is not None
    }
    return _replace_single(con, "estimates", ESTIMATE_COLUMNS, 2, arriving)


def write_variants(
    con: duckdb.DuckDBPyConnection, numbers: Numbers, variants: Iterable[Variant]
) -> Tally:
    """Replace the versions of each A/B test that brings any, in the order they came."""
    arriving: dict[Row, list[Row]] = {}
    for one in variants:
        number = numbers.of(one.ref)
        rows = arriving.setdefault((number,), [])
        counters = counter_values(one.counters)
        rows.append((number, len(rows), one.label, one.subject, one.winner, *counters))
    return _replace_groups(con, "variants", VARIANT_COLUMNS, 1, arriving)


def write_figures(
    con: duckdb.DuckDBPyConnection, account_no: int, figures: Iterable[AccountFigure]
) -> Tally:
    """Replace account-wide figures by name, period and unit."""
    arriving: dict[Row, Row] = {
        (account_no, f.name, f.period, f.unit): (account_no, f.name, f.period, f.unit, value)
        for f in figures
        if (value := tidy_amount(f.value)) is not None
    }
    return _replace_single(con, "figures", FIGURE_COLUMNS, 4, arriving)


def write_marks(con: duckdb.DuckDBPyConnection, account_no: int, marks: Iterable[Mark]) -> None:
    """Replace sync cursors; they stand in the transaction of the rows they speak of."""
    arriving: dict[Row, Row] = {
        (account_no, mark.scope): (account_no, mark.scope, mark.value) for mark in marks
    }
    _replace_single(con, "marks", MARK_COLUMNS, 2, arriving)


def _replace_single(
    con: duckdb.DuckDBPyConnection,
    table: str,
    columns: Sequence[Column],
    width: int,
    arriving: dict[Row, Row],
) -> Tally:
    """Replace single rows that are known by their first `width` values, where they differ."""
    if not arriving:
        return Tally()
    owners = listed({key[0] for key in arriving})
    found = con.execute(
        f"SELECT {names(columns)} FROM {table} "  # noqa: S608
        f"WHERE {columns[0].name} IN {INTEGERS}",
        [owners],
    ).fetchall()
    held = {row[:width]: row for row in found}
    tally, gone, fresh = Tally(), [], []
    for key, row in arriving.items():
        if held.get(key) == row:
            continue
        if key in held:
            gone.append(key)
            tally.changed += 1
        else:
            tally.new += 1
        fresh.append(row)
    _delete(con, table, columns[:width], gone)
    insert_rows(con, table, columns, fresh)
    return tally
