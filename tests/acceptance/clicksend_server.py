"""ClickSend's API over a known truth, with the quirks and contradictions of its fact sheet.

Standard library only, and nothing of `services`. What a client does wrong is noted in `sins`.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tests.acceptance.clicksend_truth import Mail, Row, Text, figures
from tests.acceptance.host import Reply


@dataclass
class World:
    """One account.

    Attributes:
        family: Which link endpoints are there: "older", "newer" or "none".
        cap: Larger pages are cut down to this.
        text_numbers: Numbers come as texts.
        empty_last: `last_page` of an empty list.
        plain_lists: Lists have no paginator.
        order: Whether `order_by` is kept to.
        before: Is called before each answer and may give another one.
    """

    username: str
    key: str
    texts: list[Text] = field(default_factory=list)
    mails: list[Mail] = field(default_factory=list)
    family: str = "older"
    cap: int = 100
    text_numbers: bool = False
    empty_last: int = 0
    plain_lists: bool = False
    order: bool = True
    no_mail: bool = False
    before: Callable[[str], Reply | None] = lambda path: None
    calls: list[str] = field(default_factory=list)

    @property
    def newer(self) -> bool:
        return self.family == "newer"


class ClickSend:
    """The server of several accounts, told apart by their credentials."""

    def __init__(self, *worlds: World) -> None:
        self.worlds = {(world.username, world.key): world for world in worlds}
        self.sins: list[str] = []
        self.origin = ""

    def answer(self, method: str, target: str, headers: Any, _: str) -> Reply:
        """One request."""
        parts = urlsplit(target)
        path, query = unquote(parts.path), {k: v[0] for k, v in parse_qs(parts.query).items()}
        if method != "GET" or not path.startswith("/v3/"):
            self.sins.append(f"{method} {path}")
        for world in self.worlds.values():
            if world.key in target:
                self.sins.append("the key is in the address")
        kind, _, value = headers.get("Authorization", "").partition(" ")
        user, _, key = base64.b64decode(value).decode().partition(":") if value else ("", "", "")
        world = self.worlds.get((user, key)) if kind == "Basic" else None
        if world is None:
            return failure(401, "UNAUTHORIZED", "Authorization failed.")
        path = path.removeprefix("/v3/").rstrip("/")
        world.calls.append(path)
        limit = int(query.get("limit", 15))
        if not 15 <= limit <= 100:
            self.sins.append(f"limit {limit}")
        reply = world.before(path) or self._find(world, path, query)
        reply.headers.setdefault("x-ratelimit-limit", "6000")
        reply.headers.setdefault("x-ratelimit-remaining", "5990")
        reply.headers.setdefault("ratelimit-reset", "60")
        return reply

    def _find(self, world: World, path: str, query: dict[str, str]) -> Reply:
        steps = path.split("/")
        if path == "account":
            return success(_account(world))
        if steps[0] == "sms-campaigns":
            return self._texts(world, steps[1:], query)
        if steps[0] == "email-campaigns" and not world.no_mail:
            return self._mails(world, steps[1:], query)
        if steps[:2] == ["short-url", "statistics"] and steps[2:3] == ["sms_campaign"]:
            return self._statistics(world, steps[3])
        if steps[:2] == ["short-url", "tracking"]:
            return self._tracking(world, steps[2], query)
        if path == "sms/history":
            return success(paginator(world, [], query, path))
        return failure(404, "NOT_FOUND", "Invalid endpoint. Please try again.")

    def _texts(self, world: World, rest: list[str], query: dict[str, str]) -> Reply:
        if not rest:
            rows = sorted((_text_row(world, t) for t in world.texts), key=_added)
            if world.order and query.get("order_by") == "date_added:desc":
                rows.reverse()
            elif world.order:
                self.sins.append("oldest first")
            return success(paginator(world, rows, query, "sms-campaigns"))
        found = next((t for t in world.texts if str(t.id) == rest[0]), None)
        if found is None:
            return failure(404, "NOT_FOUND", "Not found.")
        if len(rest) == 1:
            return success(_text_row(world, found))
        if world.family != "older" or found.lost:
            return failure(404, "NOT_FOUND", "Invalid endpoint. Please try again.")
        if rest[1] == "link-statistics":
            told = figures(found, False)
            return success(told or [])
        rows = [_opener_row(world, found, o) for o in found.openers]
        rows.append(_never(world))
        return success(paginator(world, rows, query, "/".join(["sms-campaigns", *rest])))

    def _mails(self, world: World, rest: list[str], query: dict[str, str]) -> Reply:
        if not rest:
            rows = [_mail_row(world, mail) for mail in world.mails]
            return success(paginator(world, rows, query, "email-campaigns"))
        if rest[1:] == ["history"]:
            return success(paginator(world, [], query, "history"))
        return failure(404, "NOT_FOUND", "Not found.")

    def _statistics(self, world: World, which: str) -> Reply:
        found = next((t for t in world.texts if str(t.id) == which), None)
        if not world.newer or found is None or found.lost:
            return failure(404, "NOT_FOUND", "Invalid endpoint. Please try again.")
        if found.url is None:
            return Reply({"data": []})
        return Reply({"data": [{"long_url_id": long_id(found), **figures(found, True)}]})

    def _tracking(self, world: World, which: str, query: dict[str, str]) -> Reply:
        found = next((t for t in world.texts if long_id(t) == which), None)
        if not world.newer or found is None:
            return failure(404, "NOT_FOUND", "Not found.")
        rows = [_opener_row(world, found, o) for o in found.openers]
        size = min(int(query.get("limit", 20)), world.cap)
        first = int(query.get("offset", "0"))
        body: Row = {
            "total": len(rows), "per_page": size, "data": rows[first : first + size],
            "current_page_size": len(rows[first : first + size]),
        }  # fmt: skip
        if first + size < len(rows):
            body["next_page_url"] = (
                f"{self.origin}/v3/short-url/tracking/{which}?offset={first + size}"
                f"&limit={size}&direction=forward"
            )
        return Reply(body)


def long_id(text: Text) -> str:
    """The id of a campaign's long address."""
    digest = hashlib.md5((text.url or "").encode(), usedforsecurity=False).hexdigest()
    return f"sms_campaign-{text.id}-1-{digest}"


def success(data: Any) -> Reply:
    """An answer in the vendor's envelope."""
    return Reply(
        {
            "http_code": 200,
            "response_code": "SUCCESS",
            "response_msg": "Here you are.",
            "data": data,
        }
    )


def failure(status: int, code: str, message: str, http: int | None = None) -> Reply:
    """An error in the vendor's envelope; `http` is the status line where that disagrees."""
    body = {"http_code": status, "response_code": code, "response_msg": message, "data": None}
    return Reply(body, status if http is None else http)


def paginator(world: World, rows: list[Row], query: dict[str, str], path: str) -> Any:
    """A page of rows in Laravel's form; its next-link forgets the filters."""
    size = min(int(query.get("limit", 15)), world.cap)
    page = int(query.get("page", 1))
    shown = rows[(page - 1) * size : page * size]
    if world.plain_lists:
        return shown
    pages = -(-len(rows) // size) or world.empty_last
    return {
        "total": len(rows), "per_page": size, "current_page": page, "last_page": pages,
        "next_page_url": f"https://rest.clicksend.com/v3/{path}/?page={page + 1}",
        "prev_page_url": None, "from": 1 if shown else None, "to": len(shown) or None,
        "data": shown,
    }  # fmt: skip


def _n(world: World, value: Any) -> Any:
    return str(value) if world.text_numbers and isinstance(value, int) else value


def _added(row: Row) -> int:
    text = str(row["date_added"])
    return int(text) if text.isdigit() else 0


def _text_row(world: World, text: Text) -> Row:
    return {
        "sms_campaign_id": text.id, "name": text.name, "user_id": 1, "subaccount_id": 1,
        "list_id": _n(world, 428), "from": "MyShop", "body": "20% off smsu.io/xxxxx Reply STOP",
        "schedule": _n(world, text.schedule), "status": text.status,
        "date_added": _n(world, text.added), "custom_string": None,
        "url_to_shorten": text.url or "", "unsubscribe_link": 0, "source": None,
        "senders": None, "_total_count": _n(world, text.total), "_list_name": "Customers",
        "x_new": [{"deep": None}],
        **({"body": "Hello, no link here"} if text.url is None else {}), **text.fields,
    }  # fmt: skip


def _opener_row(world: World, text: Text, opener: Any) -> Row:
    return {
        "contact": {
            "contact_id": opener.contact, "first_name": opener.name, "last_name": None,
            "phone_number": opener.phone,
        },
        "open_count": _n(world, opener.opens), "date_opened": _n(world, opener.at),
        "user_browser": opener.browser, "user_device": opener.device, "user_os": opener.os,
        "user_geo_country": opener.country, "user_geo_region": None,
    }  # fmt: skip


def _never(world: World) -> Row:
    """Somebody who never opened the link."""
    return {
        "contact": {"contact_id": 999_999, "first_name": "", "last_name": "", "phone_number": "+1"},
        "open_count": _n(world, 0), "date_opened": None, "user_browser": None,
        "user_device": None, "user_os": None, "user_geo_country": None, "user_geo_region": None,
    }  # fmt: skip


def _mail_row(world: World, mail: Mail) -> Row:
    return {
        "email_campaign_id": mail.id, "name": mail.name, "subject": "Hello", "from_name": "Shop",
        "list_id": 1, "template_id": 1, "from_email_address_id": 4, "user_id": 1,
        "subaccount_id": 1, "schedule": mail.schedule, "date_added": mail.added,
        "status": mail.status, "custom_string": "",
        **{name: _n(world, value) for name, value in mail.counts.items()},
    }  # fmt: skip


def _account(world: World) -> Row:
    return {
        "user_id": 116, "username": world.username, "account_name": "The Awesome Company",
        "active": 0, "banned": 0, "balance": "4.998000", "timezone": "Australia/Melbourne",
        "_currency": {"currency_name_short": "AUD"},
        "_subaccount": {"api_key": world.key, "access_reporting": 1},
    }  # fmt: skip
