"""A server that speaks ClickSend's API v3 with its quirks, over plain lists of raw rows.

Whoever fills the lists decides on every field: strings for ints, missing keys, malformed dates. The
older link endpoints (`old_links`) and the newer ones (`short_urls`) can each be switched off.
"""

from __future__ import annotations

import json
import math
import re
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import Counter, deque
from hashlib import md5
from typing import TYPE_CHECKING, Any

from services.demo.clicksend_data import fill
from services.demo.server import DemoServer, Reply, Request

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

Row = dict[str, Any]
USERNAME = "northwind"
API_KEY = "DEMO0000-0000-4000-8000-CLICKSEND000"
_GUID = "4C3E6A6B-5F77-4B2E-8D2F-0B8E9A7C1D20"


class RateWindow:
    """Calls of a sliding window, as the vendor counts them: also the failed ones."""

    def __init__(self, calls: int, seconds: float) -> None:
        self.calls = calls
        self.seconds = seconds
        self.booked: deque[float] = deque()

    def book(self, pace: float) -> tuple[bool, dict[str, str]]:
        """Count a call; whether it is allowed, and the headers that every answer carries."""
        now, window = time.monotonic(), self.seconds / pace
        while self.booked and self.booked[0] <= now - window:
            self.booked.popleft()
        allowed = len(self.booked) < self.calls
        if allowed:
            self.booked.append(now)
        wait = self.booked[0] + window - now
        reset = str(math.ceil(wait)) if pace == 1 else f"{max(wait, 0.001):.3f}"
        headers = {
            "x-ratelimit-limit": str(self.calls),
            "ratelimit-reset": reset,
            "x-ratelimit-remaining": str(self.calls - len(self.booked)),
        }
        return allowed, headers if allowed else {**headers, "Retry-After": reset}


class ClickSendServer(DemoServer):
    """One ClickSend account.

    Attributes:
        sms_campaigns, email_campaigns: The campaigns' rows.
        link_rows: Rows of link-tracking by SMS campaign id; the statistics follow from them.
        link_statistics: Answers of link-statistics that do not follow from the rows.
        short_links: By SMS campaign id the (address, rows) of its links, where it has not just one.
        email_history: Rows of the history by e-mail campaign id.
        messages: Rows of the SMS history.
        pace: Divides the windows of the limits.
    """

    base_path = "/v3"

    def __init__(self) -> None:
        super().__init__()
        self.username, self.api_key = USERNAME, API_KEY
        self.pace = 1.0
        self.suspended = False
        self.old_links, self.short_urls = True, False
        self.sms_campaigns: list[Row] = []
        self.email_campaigns: list[Row] = []
        self.link_rows: dict[str, list[Row]] = {}
        self.link_statistics: dict[str, Any] = {}
        self.short_links: dict[str, list[tuple[str, list[Row]]]] = {}
        self.email_history: dict[str, list[Row]] = {}
        self.messages: list[Row] = []
        self.days: list[Row] = []
        self.usage: dict[tuple[int, int], Row] = {}
        self.account: Row = {
            "user_id": 116,
            "username": self.username,
            "account_name": "Northwind Living",
            "active": 0,
            "balance": "412.998000",
            "timezone": "Europe/London",
            "country": "GB",
            "_currency": {"currency_name_short": "EUR", "currency_prefix_d": "€"},
        }
        self.rights: Row = {
            "access_reporting": 1,
            "access_sms": 1,
            "access_email": 1,
            "hide_pricing": 0,
        }
        self.account_window = RateWindow(20, 60.0)
        self.general_window = RateWindow(6000, 60.0)
        self._routes: list[tuple[str, Callable[..., Reply]]] = [
            (r"account", self._account),
            (r"account/usage/(\d{4})/(\d{1,2})/([a-z]+)", self._usage),
            (r"statistics/sms", self._statistics),
            (r"sms/history", self._messages),
            (r"sms-campaigns/?", self._sms_list),
            (r"sms-campaigns/([^/]+)", self._sms_one),
            (r"sms-campaigns/([^/]+)/link-statistics", self._link_statistics),
            (r"sms-campaigns/([^/]+)/link-tracking", self._link_tracking),
            (r"short-url/statistics/([^/]+)/([^/]+)", self._short_statistics),
            (r"short-url/tracking/([^/]+)", self._short_tracking),
            (r"email-campaigns/?", self._email_list),
            (r"email-campaigns/([^/]+)", self._email_one),
            (r"email-campaigns/([^/]+)/history", self._email_history),
        ]

    def answer(self, request: Request) -> Reply:
        """Count the call, look at the credential, answer; an unknown path is a 404 like an id."""
        path = request.path.removeprefix(self.base_path + "/")
        window = self.account_window if path == "account" else self.general_window
        with self.lock:
            allowed, headers = window.book(self.pace)
        reply = self._reply(request, path) if allowed else failure(429)
        reply.headers.update(headers)
        return reply

    def _reply(self, request: Request, path: str) -> Reply:
        if path == "countries":
            return success([], "Here are the countries.")
        if request.basic() != (self.username, self.api_key):
            return failure(401)
        if self.suspended:
            return failure(403)
        for pattern, handler in self._routes:
            found = re.fullmatch(pattern, path)
            if found and request.method == "GET" and request.path.startswith(self.base_path + "/"):
                return handler(request, *found.groups())
        return failure(404)

    def _account(self, _: Request) -> Reply:
        """The answer carries the API key in clear text, as the vendor's does."""
        rights = {
            "subaccount_id": 7,
            "api_username": self.username,
            "api_key": self.api_key,
            "is_main": 1,
            **self.rights,
        }
        return success({**self.account, "_subaccount": rights}, "Here's your account")

    def _usage(self, _: Request, year: str, month: str, kind: str) -> Reply:
        if kind != "subaccount":
            return failure(400)
        return success(self.usage.get((int(year), int(month)), {}), "Here is your usage.")

    def _statistics(self, _: Request) -> Reply:
        return success(
            {"stat": self.days, "currency": self.account.get("_currency"), "total": {}},
            "Here are your statistics.",
        )

    def _messages(self, request: Request) -> Reply:
        rows = _between(self.messages, "date", request)
        return paged(request, _ordered(rows, request, "date:asc"), "Here are your messages.")

    def _sms_list(self, request: Request) -> Reply:
        rows = _between(_matching(self.sms_campaigns, request), "date_added", request)
        return paged(
            request,
            _ordered(rows, request, "date_added:asc"),
            "Here are your SMS campaign(s) (shared included).",
        )

    def _sms_one(self, _: Request, campaign_id: str) -> Reply:
        return _one(self.sms_campaigns, "sms_campaign_id", campaign_id, "Your SMS Campaign.")

    def _email_list(self, request: Request) -> Reply:
        return paged(request, self.email_campaigns, "Here are your campaigns.")

    def _email_one(self, _: Request, campaign_id: str) -> Reply:
        return _one(
            self.email_campaigns, "email_campaign_id", campaign_id, "Here is your campaign."
        )

    def _email_history(self, request: Request, campaign_id: str) -> Reply:
        if self._email_one(request, campaign_id).status != 200:
            return failure(404)
        return paged(request, self.email_history.get(campaign_id, []), "Here is your history.")

    def _link_statistics(self, _: Request, campaign_id: str) -> Reply:
        if not self.old_links or self._sms(campaign_id) is None:
            return failure(404)
        if campaign_id in self.link_statistics:
            return success(self.link_statistics[campaign_id], "Here is your result.")
        return success(statistics_of(self.link_rows.get(campaign_id, [])), "Here is your result.")

    def _link_tracking(self, request: Request, campaign_id: str) -> Reply:
        if not self.old_links or self._sms(campaign_id) is None:
            return failure(404)
        return paged(request, self.link_rows.get(campaign_id, []), "Here is your result.")

    def _short_statistics(self, _: Request, source: str, source_id: str) -> Reply:
        campaign = self._sms(source_id)
        if not self.short_urls or source != "sms_campaign" or campaign is None:
            return failure(404)
        items = [
            {"long_url_id": long_url_id(source_id, url), **newer_statistics_of(rows)}
            for url, rows in self._links_of(source_id)
        ]
        return Reply({"data": items})

    def _short_tracking(self, request: Request, link_id: str) -> Reply:
        """Cursor paging: the next address is absent, not null, on the last page."""
        found = [
            rows
            for campaign in self.sms_campaigns
            for url, rows in self._links_of(str(campaign.get("sms_campaign_id")))
            if long_url_id(str(campaign.get("sms_campaign_id")), url) == link_id
        ]
        if not self.short_urls or not found:
            return failure(404)
        limit = min(max(request.number("limit", 20), 1), 100)
        start = _cursor(request.first("offset"))
        rows = found[0][start : start + limit]
        body: Row = {
            "total": len(found[0]),
            "per_page": limit,
            "current_page_size": len(rows),
            "data": rows,
        }
        if start + limit < len(found[0]):
            cursor = json.dumps({"long_url_id": link_id, "at": start + limit})
            body["next_page_url"] = (
                f"{self.url}/short-url/tracking/{link_id}"
                f"?offset={urlsafe_b64encode(cursor.encode()).decode()}&limit={limit}&direction=forward"
            )
        return Reply(body)

    def _sms(self, campaign_id: str) -> Row | None:
        return next(
            (row for row in self.sms_campaigns if str(row.get("sms_campaign_id")) == campaign_id),
            None,
        )

    def _links_of(self, campaign_id: str) -> list[tuple[str, list[Row]]]:
        if campaign_id in self.short_links:
            return self.short_links[campaign_id]
        url = (self._sms(campaign_id) or {}).get("url_to_shorten")
        return [(url, self.link_rows.get(campaign_id, []))] if url else []


def invented(seed: int, campaigns: int, clicks: int, now: datetime) -> ClickSendServer:
    """A server with `campaigns` invented campaigns and about `clicks` clicks before `now`."""
    server = ClickSendServer()
    fill(server, seed, campaigns, clicks, now)
    return server


def success(data: Any, message: str = "Here is your result.") -> Reply:
    """A good answer in the vendor's envelope."""
    return Reply(
        {"http_code": 200, "response_code": "SUCCESS", "response_msg": message, "data": data}
    )


_FAILURES = {
    400: ("BAD_REQUEST", "The request was invalid."),
    401: ("UNAUTHORIZED", "Authorization failed."),
    403: ("FORBIDDEN", "Your account has been suspended. Please contact support."),
    404: ("NOT_FOUND", "Invalid endpoint. Please try again."),
    429: ("HTTP_TOO_MANY_REQUESTS", "Too many requests."),
    500: ("INTERNAL_SERVER_ERROR", "Something is wrong."),
}


def failure(status: int, *, http_status: int | None = None) -> Reply:
    """A bad answer in the envelope; no challenge. `http_status` where the HTTP status differs."""
    word, message = _FAILURES[status]
    return Reply(
        {"http_code": status, "response_code": word, "response_msg": message, "data": None},
        status=status if http_status is None else http_status,
    )


def paged(request: Request, rows: list[Row], message: str) -> Reply:
    """A page of a list. An empty list has a last page 0; the next address lacks the filters."""
    limit = min(max(request.number("limit", 15), 15), 100)
    page = max(request.number("page", 1), 1)
    first = (page - 1) * limit
    shown = rows[first : first + limit]
    last = math.ceil(len(rows) / limit)
    follows = f"https://rest.clicksend.com{request.path}/?page={page + 1}" if page < last else None
    return success(
        {
            "total": len(rows),
            "per_page": limit,
            "current_page": page,
            "last_page": last,
            "next_page_url": follows,
            "prev_page_url": None,
            "from": first + 1 if shown else None,
            "to": first + len(shown) if shown else None,
            "data": shown,
        },
        message,
    )


def long_url_id(campaign_id: str, url: str) -> str:
    """The newer endpoints' id of an address: it ends in the address's MD5."""
    digest = md5(url.encode(), usedforsecurity=False).hexdigest()
    return f"sms_campaign-{_GUID}-{campaign_id}-{digest}"


def statistics_of(rows: list[Row]) -> Row:
    """The older statistics: recipients who opened, once in each breakdown, and who did not."""
    opened = [row for row in rows if row.get("open_count")]
    data: Row = {}
    if rows:
        data["links"] = {"opened": len(opened), "unopened": len(rows) - len(opened)}
    for key, field in (
        ("browser", "user_browser"),
        ("os", "user_os"),
        ("device", "user_device"),
        ("country", "user_geo_country"),
    ):
        labels = Counter(row.get(field) or "Other" for row in opened)
        if labels:
            data[key] = [{"count": labels[label], "label": label} for label in sorted(labels)]
    return data


def newer_statistics_of(rows: list[Row]) -> Row:
    """The newer statistics: recipients, clicks, and breakdowns in lower case with regions."""
    opened = [row for row in rows if row.get("open_count")]
    data: Row = {
        "links": {
            "total": len(rows),
            "opened_unique": len(opened),
            "opened_total": sum(row["open_count"] for row in opened),
            "unopened": len(rows) - len(opened),
        }
    }
    for key, field in (
        ("browser", "user_browser"),
        ("os", "user_os"),
        ("device", "user_device"),
        ("country", "user_geo_country"),
        ("region", "user_geo_region"),
    ):
        labels = Counter(str(row[field]).lower() for row in opened if row.get(field))
        if key == "country":
            labels = Counter({label.upper(): count for label, count in labels.items()})
        data[key] = [{"label": label, "count": count} for label, count in labels.most_common()]
    return data


def _one(rows: list[Row], key: str, wanted: str, message: str) -> Reply:
    found = next((row for row in rows if str(row.get(key)) == wanted), None)
    return failure(404) if found is None else success(found, message)


def _matching(rows: list[Row], request: Request) -> list[Row]:
    field, _, value = request.first("q").partition(":")
    if not value:
        return rows
    return [row for row in rows if str(row.get(field, "")).lower() == value.lower()]


def _between(rows: list[Row], field: str, request: Request) -> list[Row]:
    first, last = request.number("date_from", 0), request.number("date_to", 2**40)
    if "date_from" not in request.query and "date_to" not in request.query:
        return rows
    return [row for row in rows if first <= _number(row.get(field)) <= last]


def _ordered(rows: list[Row], request: Request, default: str) -> list[Row]:
    field, _, direction = request.first("order_by", default).partition(":")
    return sorted(rows, key=lambda row: _number(row.get(field)), reverse=direction == "desc")


def _number(value: object) -> int:
    text = str(value)
    return int(text) if text.isdigit() else 0


def _cursor(text: str) -> int:
    return int(json.loads(urlsafe_b64decode(text))["at"]) if text else 0
