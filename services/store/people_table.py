"""Who clicked: one row a person and account, sorted once, read by ranges of row ids."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from services.domain.errors import StoreFailed
from services.domain.rows import PersonRow
from services.store.columns import aware
from services.store.query_clicks import where_of
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from services.domain.rows import Selection
    from services.store.session import Session

# One campaign's id may mean another person at another account, so people are counted account by account.
# Counted campaign by campaign first: half the time of counting distinct campaigns.
_PEOPLE = """
CREATE TEMP TABLE {name} AS
SELECT p.*, a.account_id, a.provider, a.name AS account FROM (
    SELECT account_no, recipient, max(address) AS address, max(person_name) AS person_name,
           CAST(sum(clicks) AS BIGINT) AS clicks, CAST(sum(human_clicks) AS BIGINT) AS human_clicks,
           count(*) AS campaigns, min(first_click_at) AS first_click_at,
           max(last_click_at) AS last_click_at
    FROM (
        SELECT c.account_no, k.recipient, k.campaign_no, max(k.address) AS address,
               max(k.person_name) AS person_name, sum(k.amount) AS clicks,
               coalesce(sum(k.amount) FILTER (NOT coalesce(v.automatic, FALSE)), 0) AS human_clicks,
               min(k.clicked_at) AS first_click_at, max(k.clicked_at) AS last_click_at
        FROM clicks k
        JOIN campaigns c ON c.campaign_no = k.campaign_no
        LEFT JOIN verdicts v ON v.campaign_no = k.campaign_no AND v.identity = k.identity
        WHERE k.recipient IS NOT NULL AND {where} GROUP BY ALL
    ) GROUP BY ALL
) p JOIN accounts a ON a.account_no = p.account_no
ORDER BY {order} {direction} NULLS LAST, p.clicks DESC, a.account_id, p.recipient"""
_SORTS = (
    "clicks",
    "human_clicks",
    "campaigns",
    "first_click_at",
    "last_click_at",
    "recipient",
    "address",
    "person_name",
    "account",
    "provider",
)
_FIELDS = PersonRow.__struct_fields__


class PeopleTable:
    """People in one order; belongs to the reader that made it. `count` is how many.

    Rows without a recipient are not among them; `nameless` is how many clicks those are.

    Raises:
        ValueError: There is no column `sort`.
    """

    def __init__(
        self, session: Session, selection: Selection, sort: str, *, descending: bool
    ) -> None:
        if sort not in _SORTS:
            raise ValueError(f"people cannot be sorted by {sort}")
        where = where_of(session.ask, selection)
        self._session = session
        self._generation = session.generation
        self._name: str | None = session.table_name()
        made = session.ask(
            _PEOPLE.format(
                name=self._name,
                where=where.sql,
                order=sort,
                direction="DESC" if descending else "ASC",
            ),
            where.values,
        )
        self.count = int(made[0][0])
        nameless = session.ask(
            "SELECT CAST(coalesce(sum(k.amount), 0) AS BIGINT) FROM clicks k "  # noqa: S608
            f"WHERE k.recipient IS NULL AND {where.sql}",
            where.values,
        )
        self.nameless = int(nameless[0][0])

    def block(self, first: int, n: int) -> list[PersonRow]:
        """Rows `first` to `first + n - 1`, fewer at the end.

        Raises:
            StoreFailed: The table is closed, or the file had to be opened anew.
        """
        if self._name is None or self._generation != self._session.generation:
            raise StoreFailed(tr("This list of people is closed."), tr("Load it again."))
        rows = self._session.ask(
            f"SELECT {', '.join(_FIELDS)} FROM {self._name} "  # noqa: S608
            "WHERE rowid BETWEEN ? AND ? ORDER BY rowid",
            [first, first + n - 1],
        )
        return [_person(row) for row in rows]

    def blocks(self, size: int) -> Iterator[list[PersonRow]]:
        """All rows, in lists of `size`."""
        for first in range(0, self.count, size):
            yield self.block(first, size)

    def close(self) -> None:
        """Drop the copy."""
        name, self._name = self._name, None
        if name is not None:
            with suppress(StoreFailed):
                self._session.ask(f"DROP TABLE IF EXISTS {name}")


def _person(row: tuple[Any, ...]) -> PersonRow:
    values = dict(zip(_FIELDS, row, strict=True))
    for name in ("first_click_at", "last_click_at"):
        values[name] = aware(values[name])
    return PersonRow(**values)
