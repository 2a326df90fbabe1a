"""Reading a workspace: rows of raw values, in an order that is the same each time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from services.domain.rows import Selection, WorkspaceFacts
from services.store import (
    opening,
    query_breakdowns,
    query_campaigns,
    query_clicks,
    query_links,
    query_quality,
    query_timing,
)
from services.store.click_table import ClickTable
from services.store.own_marks import read_notes
from services.store.people_table import PeopleTable
from services.store.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from services.domain.own_marks import Note
    from services.domain.quality import Quality
    from services.domain.records import AccountFigure
    from services.domain.rows import (
        BreakdownRow,
        CampaignKey,
        CampaignRow,
        ClickRow,
        EstimateRow,
        Growth,
        LinkRow,
        SeriesPoint,
        VariantRow,
    )
    from services.domain.timing import Decay, SinceSend, WeekMap
    from services.store.connections import Connections

EVERYTHING = Selection()


class Reader:
    """Answers questions over a connection of its own, from any one thread at a time.

    A reader sees what was committed when a question began; a refresh may write meanwhile. All
    methods raise StoreFailed, and `Stopped` when `interrupt` was called.
    """

    def __init__(self, connections: Connections, version: int) -> None:
        self._session = Session(connections)
        self._ask = self._session.ask
        self._path = connections.path
        self._version = version

    def campaigns(self, selection: Selection = EVERYTHING) -> list[CampaignRow]:
        """Campaigns with their newest counters: newest sent first, those never sent last."""
        return query_campaigns.campaigns(self._ask, selection)

    def links(self, selection: Selection = EVERYTHING) -> list[LinkRow]:
        """Links, by campaign and then most clicked first; `origin` tells reported from derived."""
        return query_links.links(self._ask, selection)

    def breakdowns(
        self, selection: Selection = EVERYTHING, *, counted: bool = False
    ) -> list[BreakdownRow]:
        """Breakdowns by campaign, dimension, then largest first; `source`: reported or derived.

        With `counted` all are counted over click rows, also where a provider reports them.
        """
        return query_breakdowns.breakdowns(self._ask, selection, counted=counted)

    def click_count(self, selection: Selection = EVERYTHING) -> int:
        """Number of click rows; the selection's period goes by the time of the click."""
        where = query_clicks.where_of(self._ask, selection)
        return int(
            self._ask(f"SELECT count(*) FROM clicks k WHERE {where.sql}", where.values)[0][0]  # noqa: S608
        )

    def click_sum(self, selection: Selection = EVERYTHING) -> int:
        """Number of clicks: a row may stand for several. The period goes by the time of the click."""
        where = query_clicks.where_of(self._ask, selection)
        statement = f"SELECT coalesce(sum(k.amount), 0) FROM clicks k WHERE {where.sql}"  # noqa: S608
        return int(self._ask(statement, where.values)[0][0])

    def iter_clicks(
        self, selection: Selection = EVERYTHING, *, chunk: int = 10_000
    ) -> Iterator[list[ClickRow]]:
        """Click rows in lists of `chunk`, by time, then by key, those without a time last."""
        table = self.click_table(selection, sort="clicked_at", descending=False)
        try:
            for first in range(0, table.count, chunk):
                yield table.block(first, chunk)
        finally:
            table.close()

    def click_head(
        self,
        selection: Selection = EVERYTHING,
        *,
        sort: str = "clicked_at",
        descending: bool = True,
        count: int = 256,
    ) -> list[ClickRow]:
        """The first rows of a `click_table`, to be shown at once while the table is built."""
        where = query_clicks.where_of(self._ask, selection)
        source, order = query_clicks.sorted_source(sort, descending=descending)
        # Only the columns of the order are read for all rows, the others for those that are found.
        found = (
            "(SELECT * FROM clicks WHERE rowid IN ("  # noqa: S608
            f"SELECT k.rowid FROM {source} WHERE {where.sql} ORDER BY {order} LIMIT {int(count)}))"
        )
        rows = self._ask(
            f"{query_clicks.ROWS.format(source=found, verdict='v.score, v.rules')}"
            f"{query_clicks.VERDICTS} ORDER BY {order}",
            where.values,
        )
        return [query_clicks.click_row(row) for row in rows]

    def click_table(
        self,
        selection: Selection = EVERYTHING,
        *,
        sort: str = "clicked_at",
        descending: bool = True,
    ) -> ClickTable:
        """A sorted copy of the selected click rows, from which blocks are read quickly.

        Raises:
            ValueError: There is no column `sort` in ClickRow.
        """
        return ClickTable(self._session, selection, sort, descending=descending)

    def series(
        self, selection: Selection = EVERYTHING, *, step: Literal["hour", "day"], zone: str = "UTC"
    ) -> list[SeriesPoint]:
        """Clicks over a zone's hours or days; a recipient's counter counts at its first opening."""
        return query_clicks.series(self._ask, selection, step, zone)

    def hours_of_week(self, selection: Selection = EVERYTHING, *, zone: str = "UTC") -> WeekMap:
        """Clicks by weekday and hour of a zone, or of each recipient's country (`RECIPIENT_ZONE`)."""
        return query_timing.hours_of_week(self._ask, selection, zone)

    def decay(self, selection: Selection, now: datetime) -> Decay | None:
        """How soon clicks come after the send; None where that is not known of any click."""
        return query_timing.decay(self._ask, selection, now)

    def since_send(self, selection: Selection, *, step_seconds: int) -> list[SinceSend]:
        """Each campaign's clicks by steps since its send."""
        return query_timing.since_send(self._ask, selection, step_seconds)

    def first_clicks(self, selection: Selection) -> dict[CampaignKey, tuple[float, ...]]:
        """Seconds from each campaign's send to each person's first click, the soonest first."""
        return query_timing.first_clicks(self._ask, selection)

    def quality(self, selection: Selection = EVERYTHING) -> Quality:
        """What can be said of the click log: rules, missing facts, what cannot be checked."""
        return query_quality.quality(self._ask, selection)

    def people_table(
        self,
        selection: Selection = EVERYTHING,
        *,
        sort: str = "clicks",
        descending: bool = True,
    ) -> PeopleTable:
        """Who clicked: a sorted copy from which blocks are read quickly.

        Raises:
            ValueError: There is no such column to sort by.
        """
        return PeopleTable(self._session, selection, sort, descending=descending)

    def notes(self) -> tuple[Note, ...]:
        """The user's notes on the time axis, oldest first."""
        return read_notes(self._ask)

    def growth(self, key: CampaignKey) -> list[Growth]:
        """A campaign's counters each time they had changed, oldest first."""
        return query_campaigns.growth(self._ask, key)

    def estimates(self, selection: Selection = EVERYTHING) -> list[EstimateRow]:
        """Labelled estimates, by campaign."""
        return query_campaigns.estimates(self._ask, selection)

    def variants(self, selection: Selection = EVERYTHING) -> list[VariantRow]:
        """The versions of A/B tests, by campaign."""
        return query_campaigns.variants(self._ask, selection)

    def figures(self, account_id: str) -> list[AccountFigure]:
        """Account-wide figures that belong to no campaign."""
        return query_campaigns.figures(self._ask, account_id)

    def facts(self) -> WorkspaceFacts:
        """What the workspace holds, and its size."""
        row = self._ask(
            "SELECT (SELECT count(*) FROM accounts WHERE removed_at IS NULL), "
            "(SELECT count(*) FROM campaigns WHERE listed), (SELECT count(*) FROM links), "
            "(SELECT count(*) FROM clicks)",
            [],
        )[0]
        return WorkspaceFacts(
            path=str(self._path),
            version=self._version,
            accounts=row[0],
            campaigns=row[1],
            links=row[2],
            clicks=row[3],
            bytes=opening.size_on_disk(self._path),
        )

    def interrupt(self) -> None:
        """Abort the running question from another thread; it raises `Stopped`."""
        self._session.interrupt()

    def close(self) -> None:
        """Give the connection back; sorted copies go with it."""
        self._session.close()
