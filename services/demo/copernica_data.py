"""What the demo's Copernica account holds: mailings, figures, and event rows ready to be paged."""

from __future__ import annotations

import bisect
import operator
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Row = dict[str, Any]

DRAG_AND_DROP, HTML, SMS = "draganddrop", "html", "sms"
EVENT_LISTS = ("clicks", "impressions", "deliveries", "errors", "abuses", "unsubscribes")
_SIGNS: dict[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<>": operator.ne,
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
}
_CONDITION = re.compile(r"^(\w+)(==|!=|<>|<=|>=|<|>)(.*)$")


class Table:
    """Rows in the order of their times, each with its id."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._keys: list[tuple[str, int]] = []

    def add(self, row: Row) -> None:
        """Put a row where it belongs by time and id."""
        key = (row["timestamp"], int(row["ID"]))
        at = bisect.bisect(self._keys, key)
        self._keys.insert(at, key)
        self.rows.insert(at, row)

    def fill(self, rows: list[Row]) -> None:
        """Put many rows at once."""
        self.rows = sorted((*self.rows, *rows), key=lambda r: (r["timestamp"], int(r["ID"])))
        self._keys = [(r["timestamp"], int(r["ID"])) for r in self.rows]

    def between(self, begin: str, end: str, *, inclusive: bool) -> list[Row]:
        """Rows after `begin` and before `end` (texts; "" leaves an end open)."""
        first, last = 0, len(self.rows)
        if begin:
            first = bisect.bisect_left(self._keys, (begin, -1 if inclusive else 1 << 62))
        if end:
            last = bisect.bisect_left(self._keys, (end, 1 << 62 if inclusive else -1))
        return self.rows[first:last]


def matching(rows: list[Row], conditions: list[str]) -> list[Row]:
    """Rows that fulfil all `fields[]` conditions; one that cannot be read is ignored."""
    for condition in conditions:
        found = _CONDITION.match(condition)
        if not found:
            continue
        name, sign, value = found.groups()
        compare = _SIGNS[sign]
        if name.lower() == "id":
            rows = [row for row in rows if compare(int(row["ID"]), int(value))]
        else:
            rows = [row for row in rows if compare(str(row.get(name)), value)]
    return rows


@dataclass
class Mailing:
    """A mailing: its list row, and the counters that are not counted from event rows."""

    product: str
    row: Row
    counts: dict[str, Any] = field(default_factory=dict)
    snapshot: Row = field(default_factory=dict)

    @property
    def mailing_id(self) -> str:
        """Its id."""
        return str(self.row["id"])


class CopernicaData:
    """One account's mailings and events."""

    def __init__(self) -> None:
        self.mailings: dict[str, dict[str, Mailing]] = {DRAG_AND_DROP: {}, HTML: {}, SMS: {}}
        self.tables: dict[tuple[str, str], Table] = defaultdict(Table)
        self.of_mailing: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
        self.templates: dict[str, str] = {}
        self._ids = 0

    def next_id(self) -> str:
        """An id that no row has yet; later rows get higher ones."""
        self._ids += 1
        return str(self._ids)

    def add_mailing(
        self,
        product: str,
        row: Row,
        *,
        snapshot: Row | None = None,
        **counts: dict[str, object] | int | str | None,
    ) -> Mailing:
        """Add a mailing; `counts` override or add to its statistics (`clicks={"total": 9}`)."""
        mailing = Mailing(product, row, counts, snapshot or {})
        self.mailings[product][mailing.mailing_id] = mailing
        return mailing

    def add_event(self, product: str, name: str, row: Row) -> Row:
        """Add one event row; an id is given where it has none."""
        row.setdefault("ID", self.next_id())
        self.tables[product, name].add(row)
        self._index(product, name, row)
        return row

    def fill(self, product: str, name: str, rows: list[Row]) -> None:
        """Add many event rows."""
        for row in rows:
            row.setdefault("ID", self.next_id())
            self._index(product, name, row)
        self.tables[product, name].fill(rows)

    def _index(self, product: str, name: str, row: Row) -> None:
        identity = str(row.get("mailing") or row.get("emailing"))
        self.of_mailing[product, name, identity].append(row)

    def statistics(self, product: str, identity: str, *, old: bool) -> Row:
        """The statistics object in the newer form, or in the older one, which has fewer keys."""
        mailing = self.mailings[product][identity]
        sent = int(mailing.row.get("destinations") or 0)
        found: Row = {"destinations": str(sent) if old else sent}
        for name in ("errors", "impressions", "clicks", "unsubscribes", "abuses"):
            rows = self.of_mailing.get((product, name, identity), [])
            found[name] = {"total": len(rows), "unique": len({r["destination"] for r in rows})}
        found["deliveries"] = {"total": max(0, sent - found["errors"]["unique"])}
        found |= mailing.counts
        if old:
            found["retries"] = {"total": 0, "unique": 0}
        else:
            found.setdefault("unknown", {"total": 0})
            found["dominant_results"] = _dominant(found, sent)
        return found


def _dominant(found: Row, sent: int) -> Row:
    """Each destination once, under its strongest outcome."""
    clicks = found["clicks"].get("unique", 0)
    return {
        "destinations": sent,
        "errors": found["errors"].get("unique", 0),
        "abuses": found["abuses"].get("unique", 0),
        "unsubscribes": found["unsubscribes"].get("unique", 0),
        "clicks": clicks,
        "impressions": max(0, found["impressions"].get("unique", 0) - clicks),
        "deliveries": 0,
    }
