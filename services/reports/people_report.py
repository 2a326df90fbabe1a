"""Who clicked: one row a person and account, as a provider's id or a keyed hash unless asked for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.reports.column import ReportColumn, count, text, time
from services.reports.options import clicks_of
from services.reports.report_kind import CHUNK
from services.reports.request import Kind
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from services.domain.rows import PersonRow, Selection
    from services.reports.options import ReportOptions
    from services.store.reader import Reader


def columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Person, account, clicks. Under the human lens there are human clicks only."""
    clicks = () if options.human else (count("clicks", tr("Clicks")),)
    return (
        text("provider", tr("Provider"), brief=False),
        text("account", tr("Account")),
        ReportColumn(
            key="recipient",
            title=tr("Recipient"),
            kind=Kind.TEXT,
            value=lambda row: row.recipient,
            personal_value=_shown,
        ),
        *clicks,
        count("human_clicks", tr("Clicks, human")),
        count("campaigns", tr("Campaigns"), adds_up=False),
        time("first_click_at", tr("First click")),
        time("last_click_at", tr("Last click")),
    )


def rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[PersonRow]]:
    """People by clicks, most first; clicks that name nobody are not among them."""
    table = reader.people_table(clicks_of(selection, options))
    try:
        yield from table.blocks(CHUNK)
    finally:
        table.close()


def _shown(row: PersonRow) -> str:
    """The address or number where the account keeps one, as the window shows it, else the id or hash."""
    return row.address or row.recipient
