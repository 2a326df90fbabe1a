"""A Sitecore Send of our own: API v3 with the quirks that its fact sheet tells of.

All data are plain lists and dicts of raw rows that tests may change while the server runs. Rows may
have names that begin with `_`; they steer the server and are never sent.
"""

from __future__ import annotations

import re
import time
from collections import deque
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from services.demo.server import DemoServer, Reply, Request
from services.demo.sitecore_send_data import fill
from services.domain.times import from_dotnet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

Row = dict[str, Any]
API_KEY = "5e4d5e4d-0000-4000-8000-de30de30de30"
ARCHIVED = 12
TYPES = (
    "Sent",
    "Opened",
    "LinkClicked",
    "Unsubscribed",
    "Bounced",
    "Complained",
    "Activity",
    "Forward",
)
_COUNTERS = (
    "TotalOpens",
    "UniqueOpens",
    "TotalBounces",
    "TotalComplaints",
    "TotalForwards",
    "UniqueForwards",
    "TotalUnsubscribes",
    "TotalLinkClicks",
    "UniqueLinkClicks",
)
_DEPRECATED = ("TotalCount", "UniqueCount")


class SitecoreSendServer(DemoServer):
    """One Sitecore Send account.

    Attributes:
        campaigns: Rows of the list, in any order; the summaries follow from them.
        summaries: Fields by campaign id that differ in its summary.
        views: Details by campaign id; without one they follow from the list's row.
        ab: A/B summaries by campaign id.
        links, countries: Rows by campaign id.
        activity: Rows by campaign id and type, in the order in which they are paged.
        most_campaigns, most_rows: Larger page sizes are cut down to these.
        zero_paging: All numbers of the paging objects are 0, except the current page.
        without_counts: The deprecated counters are absent from the statistics.
        escaped: Slashes within dates are escaped, as JSON permits.
        archive_fails: Statistics of archived campaigns are an error, else empty.
        keeps_limits: More than two calls per window for statistics are refused.
        throttle: HTTP status and error word of such a refusal, and whether it has headers.
        refusal: The answer to a wrong key, which is not documented.
        throttled: How many calls were refused for the limit.
        pace: Divides the window of the limit.
    """

    base_path = "/v3"

    def __init__(self) -> None:
        super().__init__()
        self.api_key = API_KEY
        self.campaigns: list[Row] = []
        self.summaries: dict[str, Row] = {}
        self.views: dict[str, Row] = {}
        self.ab: dict[str, Row] = {}
        self.links: dict[str, list[Row]] = {}
        self.countries: dict[str, list[Row]] = {}
        self.activity: dict[str, dict[str, Sequence[Row]]] = {}
        self.senders: list[Row] = []
        self.most_campaigns, self.most_rows = 100, 1000
        self.zero_paging = self.without_counts = self.archive_fails = False
        self.escaped = self.keeps_limits = True
        self.throttle: tuple[int, str, bool] = (429, "RATE_LIMITING", True)
        self.refusal = failure(103, "API key is not valid")
        self.throttled = 0
        self._booked: deque[float] = deque()
        one = r"campaigns/([^/]+)"
        self._routes: list[tuple[str, Callable[..., Reply]]] = [
            (r"campaigns", self._list),
            (r"campaigns/(\d+)", self._list),
            (r"campaigns/(\d+)/(\d+)", self._list),
            (r"senders/find_all", self._senders),
            (rf"{one}/view", self._view),
            (rf"{one}/view_summary", self._summary),
            (rf"{one}/view_ab_summary", self._ab),
            (rf"{one}/stats/links", self._links),
            (rf"{one}/stats/countries", self._countries),
            (rf"{one}/stats/(\w+)", self._activity),
        ]

    def answer(self, request: Request) -> Reply:
        """Look at the key and the limit, then answer."""
        if request.first("apikey").lower() != self.api_key.lower():
            return self.refusal
        path = request.path.removeprefix(self.base_path + "/").removesuffix(".json")
        if "/stats/" in path and self.keeps_limits:
            wait = self._book()
            if wait > 0:
                return self._refuse(wait)
        for pattern, handler in self._routes:
            found = re.fullmatch(pattern, path)
            if found and request.method == "GET" and request.path.endswith(".json"):
                return handler(request, *found.groups())
        return Reply("<html><body>404</body></html>", status=404, content_type="text/html")

    def _book(self) -> float:
        """Count a call, or tell how long it has to wait."""
        with self.lock:
            now, window = time.monotonic(), 60.0 / self.pace
            while self._booked and self._booked[0] <= now - window:
                self._booked.popleft()
            if len(self._booked) >= 2:
                self.throttled += 1
                return self._booked[0] + window - now
            self._booked.append(now)
            return 0.0

    def _refuse(self, wait: float) -> Reply:
        status, word, told = self.throttle
        reply = failure(429, word, status=status)
        if told:
            now = datetime.now(UTC)
            stamps = {
                "x-ratelimit-firstcall": now,
                "x-ratelimit-expires": now + timedelta(seconds=wait),
            }
            reply.headers = {name: f"{at:%m/%d/%Y %H:%M:%S}" for name, at in stamps.items()}
        return reply

    def _list(self, request: Request, number: str = "1", size: str = "50") -> Reply:
        """The list is in ascending order unless asked otherwise."""
        down = request.first("SortMethod").upper() == "DESC"
        rows = sorted(
            self.campaigns,
            reverse=down,
            key=lambda row: _moment(row.get(request.first("SortBy", "CreatedOn"))),
        )
        return self._paged("Campaigns", rows, int(number), min(int(size), self.most_campaigns))

    def _senders(self, _: Request) -> Reply:
        return self._success(self.senders)

    def _view(self, _: Request, campaign_id: str) -> Reply:
        row = self._campaign(campaign_id)
        if row is None:
            return unknown()
        same = (
            "ID",
            "Name",
            "Subject",
            "DeliveredOn",
            "CreatedOn",
            "ScheduledFor",
            "Status",
            "IsTransactional",
        )
        sender = self.senders[0] if self.senders else None
        return self._success(
            {
                **{name: row.get(name) for name in same},
                "Sender": sender,
                "HTMLContent": "<p>Hello</p>",
                "UpdatedOn": row.get("CreatedOn"),
                **self.views.get(row["ID"], {}),
            }
        )

    def _summary(self, _: Request, campaign_id: str) -> Reply:
        row = self._campaign(campaign_id)
        return (
            unknown()
            if row is None
            else self._success(summary_of(row) | self.summaries.get(row["ID"], {}))
        )

    def _ab(self, _: Request, campaign_id: str) -> Reply:
        found = self.ab.get(campaign_id)
        return unknown() if found is None else self._success(found)

    def _links(self, _: Request, campaign_id: str) -> Reply:
        return self._whole(campaign_id, self.links.get(campaign_id, []))

    def _countries(self, _: Request, campaign_id: str) -> Reply:
        return self._whole(campaign_id, self.countries.get(campaign_id, []))

    def _whole(self, campaign_id: str, rows: list[Row]) -> Reply:
        """Links and countries: in one answer, whose paging object says nothing."""
        if gone := self._gone(campaign_id):
            return gone
        return self._success({"Paging": paging(0, 1, 0, 0), "Analytics": self._shown(rows)})

    def _activity(self, request: Request, campaign_id: str, kind: str) -> Reply:
        if kind not in TYPES:
            return unknown()
        if gone := self._gone(campaign_id):
            return gone
        rows = self.activity.get(campaign_id, {}).get(kind, [])
        first, last = _day(request.first("From")), _day(request.first("To"))
        if first or last:
            rows = [row for row in rows if _within(row, first, last)]
        size = min(max(request.number("PageSize", 50), 1), self.most_rows)
        return self._paged("Analytics", rows, max(request.number("Page", 1), 1), size)

    def _gone(self, campaign_id: str) -> Reply | None:
        row = self._campaign(campaign_id)
        if row is None:
            return unknown()
        if row.get("Status") != ARCHIVED:
            return None
        if self.archive_fails:
            return failure(1, "CAMPAIGN_IS_ARCHIVED")
        return self._success({"Paging": paging(0, 1, 0, 0), "Analytics": []})

    def _paged(self, name: str, rows: Sequence[Row], number: int, size: int) -> Reply:
        shown = rows[(number - 1) * size : number * size]
        claim = paging(size, number, len(rows), -(-len(rows) // size))
        if self.zero_paging:
            claim = paging(0, number, 0, 0)
        return self._success({"Paging": claim, name: self._shown(shown)})

    def _shown(self, rows: Sequence[Row]) -> list[Row]:
        hidden = _DEPRECATED if self.without_counts else ()
        return [
            {
                name: value
                for name, value in row.items()
                if not name.startswith("_") and name not in hidden
            }
            for row in rows
        ]

    def _success(self, context: Any) -> Reply:
        body = msgspec.json.encode({"Code": 0, "Error": None, "Context": context})
        if self.escaped:
            body = re.sub(rb'"/Date\(([^)"]*)\)/"', rb'"\\/Date(\1)\\/"', body)
        return Reply(body)

    def _campaign(self, campaign_id: str) -> Row | None:
        return next((row for row in self.campaigns if row.get("ID") == campaign_id), None)


def invented(seed: int, campaigns: int, clicks: int, now: datetime) -> SitecoreSendServer:
    """A server with `campaigns` invented campaigns and about `clicks` clicks before `now`."""
    server = SitecoreSendServer()
    fill(server, seed, campaigns, clicks, now)
    return server


def failure(code: int, error: str, *, status: int = 200, context: Any = None) -> Reply:
    """An error in the vendor's envelope; the HTTP status mostly says 200."""
    return Reply({"Code": code, "Error": error, "Context": context}, status=status)


def unknown() -> Reply:
    """The answer for an id that does not exist."""
    return failure(404, "CAMPAIGN_NOT_FOUND")


def paging(size: int, number: int, total: int, pages: int) -> Row:
    """A paging object."""
    return {
        "PageSize": size,
        "CurrentPage": number,
        "TotalResults": total,
        "TotalPageCount": pages,
        "SortExpression": None,
        "SortIsAscending": False,
    }


def summary_of(row: Row) -> Row:
    """A campaign's summary as it follows from its row of the list."""
    lists = [
        {"MailingListID": entry["MailingList"]["ID"], "SegmentID": 0}
        for entry in row.get("MailingLists") or []
        if entry.get("MailingList")
    ]
    return {
        "CampaignID": row["ID"],
        "ABVersion": None,
        "CampaignName": row.get("Name"),
        "CampaignSubject": row.get("Subject"),
        "MailingLists": lists,
        "CampaignDeliveredOn": row.get("DeliveredOn"),
        "From": row.get("DeliveredOn"),
        "To": f"/Date({int(time.time() * 1000)}+0000)/",
        "Sent": row.get("TotalSent"),
        **{name: row[name] for name in _COUNTERS if name in row},
        "CampaignIsArchived": row.get("Status") == ARCHIVED,
    }


def _moment(value: object) -> tuple[bool, float, str]:
    """What a list is sorted by: times, else texts; what is missing comes first."""
    instant = from_dotnet(value).utc
    return (
        value is not None,
        instant.timestamp() if instant else 0.0,
        "" if instant else str(value),
    )


def _day(text: str) -> date | None:
    try:
        return datetime.strptime(text, "%d-%m-%Y").replace(tzinfo=UTC).date()
    except ValueError:
        return None


def _within(row: Row, first: date | None, last: date | None) -> bool:
    """Whether a row lies between two days, both included; `_at` is the time of one without."""
    instant = from_dotnet(row.get("_at") or row.get("Timestamp")).utc
    if instant is None:
        return True
    day = instant.date()
    return (first is None or day >= first) and (last is None or day <= last)
