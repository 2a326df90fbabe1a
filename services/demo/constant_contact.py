"""A server that speaks Constant Contact's API V3 with its quirks, over plain raw rows.

Whoever fills it decides on every field. Lists are shown in the order in which they are held, which
is to be newest first; they page by offset behind an opaque cursor, so they shift when rows are
added meanwhile, as the vendor's do.
"""

from __future__ import annotations

import re
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import deque
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode

from services.demo.constant_contact_data import EmailCampaign, Mailing, fill
from services.demo.constant_contact_login import ConstantContactLogin
from services.demo.server import DemoServer, Reply, Request
from services.domain.times import from_iso

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

Row = dict[str, Any]
SMS_FIELD, EMAIL_FIELD = "bulk_sms_campaign_summaries", "bulk_email_campaign_summaries"
KINDS = (
    "sends",
    "opens",
    "unique_opens",
    "didnotopens",
    "clicks",
    "forwards",
    "optouts",
    "bounces",
)
MOST_STATS = 150
REPORT_RIGHT = "ui:campaign:metrics"
_FROZEN = "campaign_types=18,10,11,30,15,2,43,12,24,1,57&limit={limit}&o={start}&{more}"
_NOT_FOUND = "reportingsvc.not_found.invalid_path_param.campaign_ids."


def problem(status: int, key: str, message: str, *, several: bool = False) -> Reply:
    """An error: one object (authorization, limits, reports), or a list of them (the others)."""
    error = {"error_key": key, "error_message": message}
    return Reply([error] if several else error, status=status)


class ConstantContactServer(DemoServer):
    """One Constant Contact account.

    Attributes:
        login: The login host; its tokens are accepted here.
        campaigns: E-mail campaigns; those with a summary were sent, newest first.
        mailings: Their activities by id.
        sms: SMS campaign summaries, newest first.
        rights: Privileges of the signed-in user.
        quoted: Counts of e-mail summaries as texts, percentages in a list, as in the guide.
        dotted: Keys of the statistics with dots, as in the guide.
        cap: Most rows of a page, whatever is asked for.
        with_sms: Whether the account has an SMS plan; else 403.
        quota: Calls a day; `calls` counts them.
        rate: Calls a second, divided by `pace`; None: unlimited. `throttled` counts those beyond.
    """

    base_path = "/v3"

    def __init__(self) -> None:
        super().__init__()
        self.login = ConstantContactLogin()
        self.campaigns: list[EmailCampaign] = []
        self.mailings: dict[str, Mailing] = {}
        self.sms: list[Row] = []
        self.rights = ["campaign:create", REPORT_RIGHT, "contacts:read"]
        self.account: Row = {
            "contact_email": "office@northwind-living.example",
            "country_code": "GB",
            "encoded_account_id": "a07e1xqy4c",
            "first_name": "Dana",
            "last_name": "North",
            "organization_name": "Northwind Stores",
            "organization_phone": "",
            "time_zone_id": "Europe/London",
            "website": "https://www.northwind-living.example",
        }
        self.quoted = self.dotted = False
        self.cap = 500
        self.with_sms = True
        self.quota = 10_000
        self.calls = self.throttled = 0
        self.rate: int | None = 4
        self._booked: deque[float] = deque()
        self._routes: list[tuple[str, str, Callable[..., Reply]]] = [
            (r"account/summary", "account_read", self._account),
            (r"account/user/privileges", "", self._privileges),
            (r"reports/summary_reports/sms_campaign_summaries", "campaign_data", self._sms),
            (r"reports/summary_reports/email_campaign_summaries", "campaign_data", self._emails),
            (r"reports/stats/email_campaigns/([^/]+)", "campaign_data", self._stats),
            (r"reports/email_reports/([^/]+)/links", "campaign_data", self._links),
            (r"reports/email_reports/([^/]+)/tracking/([a-z_]+)", "campaign_data", self._tracking),
            (r"emails", "campaign_data", self._catalogue),
            (r"emails/activities/([^/]+)", "campaign_data", self._activity),
            (r"emails/([^/]+)", "campaign_data", self._campaign),
        ]

    def answer(self, request: Request) -> Reply:
        """Look at limits, token, rights; then answer."""
        refusal = self._limited()
        if refusal is not None:
            return refusal
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        scope = self.login.scope_of(token)
        if scope is None:
            return problem(401, "unauthorized", "Unauthorized")
        path = request.path.removeprefix(self.base_path + "/")
        for pattern, needed, handler in self._routes:
            found = re.fullmatch(pattern, path)
            if found and request.method == "GET" and request.path.startswith(self.base_path):
                if needed and needed not in scope.split():
                    return problem(403, "forbidden", "The scope is missing.", several=True)
                try:
                    return handler(request, *found.groups())
                except ValueError:
                    return problem(400, "bad_request", "The cursor is invalid.", several=True)
        return problem(404, "not_found", "There is no such resource.", several=True)

    def _limited(self) -> Reply | None:
        with self.lock:
            now, window = time.monotonic(), 1.0 / self.pace
            while self._booked and self._booked[0] <= now - window:
                self._booked.popleft()
            if self.rate is not None and len(self._booked) >= self.rate:
                self.throttled += 1
                return problem(429, "throttled", "Too many requests per second.")
            self._booked.append(now)
            self.calls += 1
            if self.calls > self.quota:
                return problem(429, "quota_exceeded", "Too many requests today.")
        return None

    def _account(self, _: Request) -> Reply:
        return Reply(self.account)

    def _privileges(self, _: Request) -> Reply:
        return Reply(
            [
                {"privilege_id": 30 + number, "privilege_name": name}
                for number, name in enumerate(self.rights)
            ]
        )

    def _forbidden(self) -> Reply | None:
        if REPORT_RIGHT in self.rights:
            return None
        return problem(403, "forbidden", "The user lacks a privilege.")

    def _sms(self, request: Request) -> Reply:
        if not self.with_sms:
            return problem(403, "forbidden", "The account has no SMS plan.", several=True)
        query = _frozen(request)
        if not query.get("start_at"):
            return problem(400, "reportingsvc.bad_request", "start_at is required.", several=True)
        first, last = from_iso(query["start_at"]).utc, from_iso(query.get("end_at")).utc
        if first is None or (last is None and query.get("end_at")):
            return problem(400, "reportingsvc.bad_request", "No ISO 8601 date.", several=True)
        rows = [row for row in self.sms if _within(row, first, last)]
        return self._paged(request, rows, SMS_FIELD, 50, _sms_percents)

    def _emails(self, request: Request) -> Reply:
        rows = [c.summary for c in self.campaigns if c.summary is not None]
        return self._paged(
            request, rows, EMAIL_FIELD, 500, self._email_percents, _quoted if self.quoted else None
        )

    def _email_percents(self, rows: Sequence[Row]) -> Any:
        found = _percents(
            rows,
            {
                "click": "clicks",
                "open": "opens",
                "did_not_open": "not_opened",
                "bounce": "bounces",
                "unsubscribe": "optouts",
            },
        )
        return [{name: str(value) for name, value in found.items()}] if self.quoted else found

    def _stats(self, _: Request, ids: str) -> Reply:
        """One id that is unknown makes all of them fail; one without statistics is an error row."""
        wanted = ids.split(",")
        known = {c.campaign_id: c for c in self.campaigns}
        if len(wanted) > MOST_STATS:
            return problem(400, "reportingsvc.bad_request", "Too many ids.", several=True)
        if any(i not in known for i in wanted):
            return problem(404, _NOT_FOUND, "An id is invalid.")
        results = [self._result(known[i].stats) for i in wanted if known[i].stats]
        errors = [
            {"error_key": "not_found", "error_message": f"No statistics of {i} yet."}
            for i in wanted
            if not known[i].stats
        ]
        return self._forbidden() or Reply({"errors": errors, "results": results})

    def _result(self, stats: Row | None) -> Row:
        row = dict(stats or {})
        if self.dotted:
            row["stats"] = {
                re.sub(r"(?<=opens|licks)_|(?<=all)_", ".", key): value
                for key, value in row.get("stats", {}).items()
            }
        return row

    def _links(self, request: Request, activity_id: str) -> Reply:
        mailing = self._mailing(activity_id)
        if mailing is None:
            return problem(404, "not_found", "There is no such activity.", several=True)
        everything = request.first("no_clicks") == "true"
        rows = [row for row in mailing.links if everything or row.get("unique_clicks")]
        return self._forbidden() or Reply(
            {"campaign_activity_id": activity_id, "link_click_counts": rows}
        )

    def _tracking(self, request: Request, activity_id: str, kind: str) -> Reply:
        mailing = self._mailing(activity_id)
        if mailing is None or kind not in KINDS:
            return problem(404, "not_found", "There is no such activity.", several=True)
        return self._paged(request, mailing.tracking.get(kind, []), "tracking_activities", 500)

    def _catalogue(self, request: Request) -> Reply:
        query = _frozen(request)
        after, before = (
            from_iso(query.get("after_date")).utc,
            from_iso(query.get("before_date")).utc,
        )
        rows = [
            c.catalogue
            for c in self.campaigns
            if _within(c.catalogue, after, before, field="updated_at")
        ]
        return self._paged(request, rows, "campaigns", 500)

    def _campaign(self, _: Request, campaign_id: str) -> Reply:
        found = next((c for c in self.campaigns if c.campaign_id == campaign_id), None)
        if found is None or found.removed:
            return problem(404, "not_found", "There is no such campaign.", several=True)
        return Reply({**found.catalogue, "campaign_activities": found.activities})

    def _activity(self, _: Request, activity_id: str) -> Reply:
        mailing = self._mailing(activity_id)
        if mailing is None:
            return problem(404, "not_found", "There is no such activity.", several=True)
        return Reply({"campaign_activity_id": activity_id, **mailing.content})

    def _mailing(self, activity_id: str) -> Mailing | None:
        return self.mailings.get(activity_id)

    def _paged(
        self,
        request: Request,
        rows: Sequence[Row],
        field: str,
        most: int,
        percents: Callable[[Sequence[Row]], Any] | None = None,
        show: Callable[[Row], Row] | None = None,
    ) -> Reply:
        """A page, with a cursor in which the query is frozen; no next-link on the last page."""
        query = _frozen(request)
        default = 50 if field in {SMS_FIELD, EMAIL_FIELD, "campaigns"} else 500
        text = query.get("limit") or str(default)
        if not text.isdigit() or not 1 <= int(text) <= most:
            return problem(
                400, "bad_request", f"limit has to lie between 1 and {most}.", several=True
            )
        start, limit = int(query.get("o") or 0), min(int(text), self.cap)
        shown = rows[start : start + limit]
        body: Row = {field: [show(row) for row in shown] if show else list(shown), "_links": {}}
        if percents is not None:
            body["aggregate_percents"] = percents(shown)
        if start + limit < len(rows):
            kept = {
                name: query[name]
                for name in ("start_at", "end_at", "after_date", "before_date")
                if query.get(name)
            }
            cursor = _FROZEN.format(limit=text, start=start + limit, more=urlencode(kept))
            body["_links"]["next"] = {
                "href": f"{request.path}?next={urlsafe_b64encode(cursor.encode()).decode()}"
            }
        refusal = None if field == "campaigns" else self._forbidden()
        return refusal or Reply(body)


def invented(seed: int, campaigns: int, clicks: int, now: datetime) -> ConstantContactServer:
    """A server with about `campaigns` campaigns and `clicks` clicks before `now`."""
    server = ConstantContactServer()
    server.quoted = server.dotted = True
    fill(server.campaigns, server.mailings, server.sms, seed, campaigns, clicks, now)
    return server


def _frozen(request: Request) -> dict[str, str]:
    """The query of a request: what its cursor froze, or its own parameters."""
    cursor = request.first("next")
    query = parse_qs(urlsafe_b64decode(cursor).decode()) if cursor else request.query
    return {name: values[0] for name, values in query.items()}


def _within(
    row: Row, first: datetime | None, last: datetime | None, *, field: str = "last_sent_date"
) -> bool:
    """Whether a row's time lies between two, both included; one that cannot be read does."""
    instant = from_iso(row.get(field)).utc
    if instant is None:
        return True
    return (first is None or instant >= first) and (last is None or instant <= last)


def _quoted(row: Row) -> Row:
    return {
        **row,
        "unique_counts": {name: str(value) for name, value in row.get("unique_counts", {}).items()},
    }


def _sms_percents(rows: Sequence[Row]) -> Row:
    return _percents(
        rows,
        {"deliver": "delivers", "click": "clicks", "bounce": "bounces", "unsubscribe": "optouts"},
    )


def _percents(rows: Sequence[Row], names: dict[str, str]) -> Row:
    """Rounded percentages over the sends of the campaigns on this page only."""

    def added(name: str) -> int:
        return sum(int(row.get("unique_counts", {}).get(name) or 0) for row in rows)

    sends = added("sends")
    return {
        shown: round(100 * added(name) / sends) if sends else 0 for shown, name in names.items()
    }
