"""Copernica's API and its login host, as the demo and the tests meet them.

The API speaks v2, v3 and v4 at any path names, with its quirks: texts for numbers, `ID` and `id`,
400 for nearly every error, naive local times, a capped page, and Smarty source in place of links.
"""

from __future__ import annotations

import secrets
import threading
import time
from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING, Any

from services.demo.copernica_data import (
    DRAG_AND_DROP,
    EVENT_LISTS,
    HTML,
    SMS,
    CopernicaData,
    Row,
    matching,
)
from services.demo.copernica_story import tell
from services.demo.server import DemoServer, Reply, Request, as_json

if TYPE_CHECKING:
    from datetime import datetime

LOADBALANCER = (
    "<html><head><title>Loadbalancer Error</title></head><body>There are too many "
    "requests to handle at the moment.</body></html>"
)
NEW_NAMES = {DRAG_AND_DROP: "draganddrop", HTML: "html"}
OLD_NAMES = {DRAG_AND_DROP: "ms", HTML: "publisher"}
MOST_ROWS = 1000


def busy() -> Reply:
    """The load balancer's page."""
    return Reply(LOADBALANCER, status=503, content_type="text/html")


def refused(message: str, status: int = 400) -> Reply:
    """An error as the API words it."""
    return Reply({"error": {"message": message}}, status=status)


class CopernicaLoginServer(DemoServer):
    """Sells tokens for a day: POST with the form field `access_token`.

    `form` is "text", "json" (a JSON string) or "object"; `life` seconds a token lives; `gets`
    counts requests that put the token into an address, which nobody may do.
    """

    def __init__(self, api_token: str) -> None:
        super().__init__()
        self.api_token = api_token
        self.form = "text"
        self.life = 86_400.0
        self.logins = 0
        self.gets = 0
        self._alive: dict[str, float] = {}

    def answer(self, request: Request) -> Reply:
        """Sell a token."""
        if request.method != "POST" or request.query:
            self.gets += 1
            return refused("Invalid method", 405)
        if request.form().get("access_token") != self.api_token:
            return refused("Invalid access token")
        token = self._token()
        with self.lock:
            self.logins += 1
            self._alive[token] = time.time() + self.life
        if self.form == "text":
            return Reply(f"{token}\n", content_type="text/plain")
        return Reply({"token": token} if self.form == "object" else as_json(token))

    def _token(self) -> str:
        now = int(time.time())
        parts = ({"alg": "HS256", "typ": "JWT"}, {"iat": now, "exp": int(now + self.life)})
        texts = [urlsafe_b64encode(as_json(part).encode()).decode().rstrip("=") for part in parts]
        return ".".join((*texts, secrets.token_urlsafe(24)))

    def accepts(self, token: str) -> bool:
        """Whether a token was sold here and is alive."""
        return self._alive.get(token, 0.0) > time.time()

    def revoke(self) -> None:
        """End all tokens."""
        self._alive.clear()


class CopernicaServer(DemoServer):
    """The API of one account.

    Quirks by attribute: `names` (path names by product), `with_sms`, `cap` (rows a page),
    `old_statistics`, `heeds_start`, `heeds_time`, `inclusive`, `descending`, `lists` (event lists
    that the account offers), `wrapped` (single objects under `data`), `calm` (seconds a request
    takes, to see what runs side by side). `max_seen_parallel` is the highest number of requests at
    once; `leaks` counts tokens in v4 addresses.
    """

    def __init__(self, data: CopernicaData | None = None, *, version: int = 4) -> None:
        super().__init__()
        self.version = version
        self.base_path = f"/v{version}"
        self.api_token = "demo-copernica-token"  # noqa: S105 - opens nothing but this server
        self.login = CopernicaLoginServer(self.api_token)
        self.data = data or CopernicaData()
        self.identity: Row = {
            "id": "34",
            "name": "Northwind Benelux",
            "description": "",
            "company": "Northwind Living",
        }
        self.names = dict(NEW_NAMES if version >= 4 else OLD_NAMES)
        self.with_sms = True
        self.sms_rows_whole = True
        self.cap = MOST_ROWS
        self.old_statistics = False
        self.heeds_start = self.heeds_time = True
        self.inclusive = False
        self.descending = False
        self.wrapped = False
        self.lists: tuple[str, ...] = EVENT_LISTS
        self.calm = 0.0
        self.max_seen_parallel = 0
        self.leaks = 0
        self._running = 0
        self._running_lock = threading.Lock()

    def handle(self, request: Request) -> Reply:
        """Answer, counting what runs side by side."""
        with self._running_lock:
            self._running += 1
            self.max_seen_parallel = max(self.max_seen_parallel, self._running)
        try:
            if self.calm:
                time.sleep(self.calm)
            return super().handle(request)
        finally:
            with self._running_lock:
                self._running -= 1

    def answer(self, request: Request) -> Reply:
        """The API's own behaviour."""
        if not request.path.startswith(f"{self.base_path}/"):
            return refused("Invalid method")
        bad = self._bad_token(request)
        if bad is not None:
            return bad
        parts = request.path.removeprefix(f"{self.base_path}/").split("/")
        with self.lock:
            reply = self._route(request, parts)
        return reply or refused("Invalid method")

    def _bad_token(self, request: Request) -> Reply | None:
        in_query = request.first("access_token")
        if self.version < 4:
            return None if in_query == self.api_token else refused("Invalid access token")
        self.leaks += bool(in_query)
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        fine = kind == "Bearer" and self.login.accepts(token)
        return None if fine else refused("Invalid access token", 401)

    def _route(self, request: Request, parts: list[str]) -> Reply | None:
        if parts == ["identity"]:
            return Reply(self.identity)
        if parts == ["consumption"]:
            return self._consumption(request)
        if parts[0] == "sms" or parts[0] == "smsmailing":
            return self._sms(request, parts)
        product = next((p for p, name in self.names.items() if name == parts[0]), None)
        if product is None:
            return None
        if parts[1:] == ["emailings"]:
            return self._emailings(request, product)
        if len(parts) == 2 and parts[1] in self.lists:
            return self._events(request, product, self.data.tables[product, parts[1]].rows)
        if len(parts) == 3 and parts[1] == "template" and parts[2] in self.data.templates:
            return self._single({"id": parts[2], "name": self.data.templates[parts[2]]})
        if len(parts) in {3, 4} and parts[1] == "emailing":
            return self._emailing(request, product, parts[2], parts[3:])
        return None

    def _single(self, row: Row) -> Reply:
        return Reply({"data": row} if self.wrapped else row)

    def _consumption(self, request: Request) -> Reply:
        if not request.first("begin") or not request.first("end"):
            return refused("Missing parameter")
        mailings = self.data.mailings[DRAG_AND_DROP].values()
        sent = sum(int(mailing.row.get("destinations") or 0) for mailing in mailings)
        return Reply(
            {
                "emails": sent,
                "texts": 420,
                "fax": 0,
                "webpages": 0,
                "apicalls": len(self.requests),
                "litmustests": 0,
                "twofiftyoktests": 0,
            }
        )

    def _sms(self, request: Request, parts: list[str]) -> Reply | None:
        if not self.with_sms:
            return None
        rows = self.data.mailings[SMS]
        if parts == ["sms", "mailings"]:
            brief = ("id", "timestamp", "document", "message", "from")
            return self._page(
                request,
                [
                    m.row
                    if self.sms_rows_whole
                    else {key: m.row[key] for key in brief if key in m.row}
                    for m in rows.values()
                ],
            )
        if len(parts) == 2 and parts[0] == "smsmailing":
            if parts[1] not in rows:
                return refused("No entity with supplied ID")
            return self._single(rows[parts[1]].row)
        return None

    def _emailings(self, request: Request, product: str) -> Reply:
        first, last = request.first("fromdate"), request.first("todate")
        rows = [
            m.row
            for m in self.data.mailings[product].values()
            if (not first or str(m.row.get("timestamp")) >= first)
            and (not last or str(m.row.get("timestamp")) <= last)
        ]
        return self._page(request, rows)

    def _emailing(
        self, request: Request, product: str, identity: str, rest: list[str]
    ) -> Reply | None:
        mailing = self.data.mailings[product].get(identity)
        if mailing is None:
            return refused("No entity with supplied ID")
        if not rest:
            return self._single(mailing.row)
        if rest[0] == "statistics":
            return self._single(self.data.statistics(product, identity, old=self.old_statistics))
        if rest[0] == "snapshot":
            return self._single(mailing.snapshot)
        if rest[0] in EVENT_LISTS:
            rows = self.data.of_mailing.get((product, rest[0], identity), [])
            return self._events(
                request,
                product,
                [{**row, "profile": row.get("profile"), "subprofile": None} for row in rows],
            )
        return None

    def _events(self, request: Request, product: str, rows: list[Row]) -> Reply:
        if not self.heeds_time:
            return self._page(request, rows)
        if product == HTML:
            return self._page(request, matching(rows, request.query.get("fields[]", [])))
        begin, end = request.first("begintime"), request.first("endtime")
        if begin or end:
            rows = self._between(rows, begin, end)
        return self._page(request, rows)

    def _between(self, rows: list[Row], begin: str, end: str) -> list[Row]:
        for table in self.data.tables.values():
            if table.rows is rows:
                return table.between(begin, end, inclusive=self.inclusive)
        return [
            row
            for row in rows
            if (not begin or row["timestamp"] > begin) and (not end or row["timestamp"] < end)
        ]

    def _page(self, request: Request, rows: list[Row]) -> Reply:
        start = request.number("start", 0) if self.heeds_start else 0
        limit = max(1, min(request.number("limit", 100), self.cap))
        if self.descending:
            rows = rows[::-1]
        page = rows[start : start + limit]
        envelope: dict[str, Any] = {"start": start, "limit": limit, "count": len(page)}
        if request.first("total", "true") != "false":
            envelope["total"] = len(rows)
        return Reply({**envelope, "data": page})


def invented(seed: int, campaigns: int, clicks: int, now: datetime) -> CopernicaServer:
    """A server of v4 with invented mailings of the last one and a half years.

    Args:
        seed: The same seed gives the same data.
        campaigns: Mailings of all three products together.
        clicks: About so many clicks over all of them.
        now: No event is later.
    """
    return CopernicaServer(tell(seed, campaigns, clicks, now))
