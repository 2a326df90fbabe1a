"""Constant Contact's API and login host over a known truth, with the quirks of the fact sheet.

Standard library only, and nothing of `services`. What a client does wrong is noted in `sins`.
"""

from __future__ import annotations

import base64
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tests.acceptance.constant_contact_truth import Act, Mail, Row, Text, stamp, stats
from tests.acceptance.host import Reply

UNCLICKED = "https://shop.example/never"


@dataclass
class World:
    """One account and its sign-in.

    Attributes:
        access, refresh: The tokens that are accepted now; `dead` ones never again.
        uses: After so many calls the access token expires; 0: never.
        rotating: Whether a refresh gives a new refresh token and kills the old one.
        cap: Larger pages are cut down to this.
        dots: Statistics have dots in their keys.
        quoted: Counts of summaries are texts.
        last: What the last page says of a next one: "missing", "null", "empty" or "none".
        absolute: Next-links are whole addresses.
        sms: What the list of SMS campaigns answers: 200, or 403 without a plan.
        before: Is called before each answer and may give another one.
    """

    mails: list[Mail] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    access: str = field(default_factory=lambda: f"access-{secrets.token_hex(12)}")
    refresh: str = field(default_factory=lambda: f"refresh-{secrets.token_hex(12)}")
    client_id: str = "client-0001"
    uses: int = 0
    rotating: bool = True
    cap: int = 500
    dots: bool = False
    quoted: bool = False
    last: str = "missing"
    absolute: bool = False
    sms: int = 200
    before: Callable[[str], Reply | None] = lambda path: None
    calls: list[str] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    left: int = 0


class ConstantContact:
    """The API host and the login host of several accounts, told apart by their tokens."""

    def __init__(self, *worlds: World) -> None:
        self.worlds = worlds
        self.sins: list[str] = []
        self.origin = ""
        self.lock = threading.RLock()
        self.cursors: dict[str, tuple[str, int]] = {}
        self.device: World | None = None
        for world in worlds:
            world.left = world.uses
            world.given += [world.access, world.refresh]

    def answer(self, method: str, target: str, headers: Any, body: str) -> Reply:
        """One request to either host."""
        parts = urlsplit(target)
        path = unquote(parts.path)
        query = {k: v[0] for k, v in parse_qs(parts.query).items()}
        with self.lock:
            if path.startswith("/oauth2/default/v1/"):
                form = {k: v[0] for k, v in parse_qs(body).items()}
                return self._login(path.rsplit("/v1/", 1)[1], form, headers)
            return self._api(method, path, query, headers)

    def _login(self, what: str, form: Row, headers: Any) -> Reply:
        if "Authorization" in headers:
            self.sins.append("a secret for the login host")
        if what == "device/authorize":
            return Reply({
                "device_code": "dev-1", "user_code": "ABCD-EFGH", "expires_in": 600,
                "verification_uri": f"{self.origin}/activate", "interval": 1,
            })  # fmt: skip
        if form.get("grant_type", "").endswith("device_code"):
            return Reply(self._grant(self.device)) if self.device else _oauth("access_denied")
        world = next((w for w in self.worlds if w.refresh == form.get("refresh_token")), None)
        if world is None or form.get("client_id") != world.client_id:
            return _oauth("invalid_grant")
        return Reply(self._grant(world))

    def _grant(self, world: World) -> Row:
        world.access = f"access-{secrets.token_hex(12)}"
        world.left = world.uses
        if world.rotating:
            world.refresh = f"refresh-{secrets.token_hex(12)}"
        world.given += [world.access, world.refresh]
        return {
            "token_type": "Bearer", "expires_in": 86400, "access_token": world.access,
            "scope": "campaign_data account_read offline_access", "refresh_token": world.refresh,
        }  # fmt: skip

    def _api(self, method: str, path: str, query: Row, headers: Any) -> Reply:
        if method != "GET" or not path.startswith("/v3/"):
            self.sins.append(f"{method} {path}")
        kind, _, token = headers.get("Authorization", "").partition(" ")
        world = next((w for w in self.worlds if kind == "Bearer" and w.access == token), None)
        if world is None or (world.uses and world.left <= 0):
            return Reply({"error_key": "unauthorized", "error_message": "Unauthorized"}, 401)
        world.left -= 1
        path = path.removeprefix("/v3/")
        world.calls.append(path)
        return world.before(path) or self._find(world, path, query)

    def _find(self, world: World, path: str, query: Row) -> Reply:
        steps = path.split("/")
        if path == "account/summary":
            return Reply({"encoded_account_id": "a1", "organization_name": "Shop",
                          "time_zone_id": "US/Eastern"})  # fmt: skip
        if path == "account/user/privileges":
            return Reply([{"privilege_id": 1, "privilege_name": "ui:campaign:metrics"}])
        if path.endswith("sms_campaign_summaries"):
            return self._texts(world, path, query)
        if path.endswith("email_campaign_summaries"):
            mails = sorted((m for m in world.mails if m.sent), key=lambda m: m.sent, reverse=True)  # type: ignore[arg-type,return-value]
            rows = [_summary(world, mail) for mail in mails]
            return self._page(world, path, query, "bulk_email_campaign_summaries", rows)
        if path.startswith("reports/stats/email_campaigns/"):
            return _stats(world, steps[3].split(","))
        if path == "emails":
            rows = [_entry(mail) for mail in world.mails]
            return self._page(world, path, query, "campaigns", rows)
        if steps[0] == "emails":
            return _email(world, steps[1:])
        if steps[:2] == ["reports", "email_reports"]:
            return self._reports(world, path, steps[2:], query)
        return Reply([{"error_key": "not_found", "error_message": "No such path"}], 404)

    def _texts(self, world: World, path: str, query: Row) -> Reply:
        if world.sms != 200:
            return Reply([{"error_key": "forbidden", "error_message": "No SMS plan"}], world.sms)
        if "start_at" not in query and "next" not in query:
            return Reply([{"error_key": "bad_request", "error_message": "start_at"}], 400)
        texts = sorted(world.texts, key=lambda text: text.sent, reverse=True)
        rows = [_text(world, text) for text in texts]
        field_ = "bulk_sms_campaign_summaries"
        return self._page(world, path, query, field_, rows, most=50)

    def _reports(self, world: World, path: str, rest: list[str], query: Row) -> Reply:
        found = [m for m in world.mails if rest[0] in m.activities and m.status != "Removed"]
        if not found:
            return Reply({"error_key": "not_found", "error_message": "Unknown id"}, 404)
        acts = found[0].activities[rest[0]]
        if rest[1] == "links":
            return Reply(_links(rest[0], acts, query.get("no_clicks") in ("true", "True", "1")))
        shown = acts if rest[2] == "clicks" else []
        rows = [_tracked(rest[0], act) for act in sorted(shown, key=lambda a: a.at, reverse=True)]
        return self._page(world, path, query, "tracking_activities", rows)

    def _page(
        self, world: World, path: str, query: Row, name: str, rows: list[Row], most: int = 500
    ) -> Reply:
        size, first = min(int(query.get("limit", most)), world.cap), 0
        if int(query.get("limit", 1)) > most:
            return Reply([{"error_key": "bad_request", "error_message": "limit"}], 400)
        if "next" in query:
            if len(query) > 1:
                self.sins.append(f"parameters repeated beside a cursor: {sorted(query)}")
            held, first = self.cursors[query["next"]]
            if held != path:
                self.sins.append("a cursor of another list")
        body: Row = {name: rows[first : first + size], "aggregate_percents": [{"click": "83"}]}
        if first + size < len(rows):
            cursor = base64.b64encode(f"{path}&o={first + size}".encode()).decode()
            self.cursors[cursor] = (path, first + size)
            href = f"/v3/{path}?next={cursor.replace('=', '%3D')}"
            body["_links"] = {"next": {"href": (self.origin if world.absolute else "") + href}}
        elif world.last != "missing":
            ends = {"null": {"next": None}, "empty": {"next": {"href": ""}}, "none": None}
            body["_links"] = ends[world.last]
        return Reply(body)


def _oauth(error: str) -> Reply:
    return Reply({"error": error, "error_description": "The refresh token is invalid."}, 400)


def _stats(world: World, wanted: list[str]) -> Reply:
    known = {m.id: m for m in world.mails if m.status != "Removed" and m.sent}
    if len(wanted) > 150 or any(one not in known for one in wanted):
        key = "reportingsvc.not_found.invalid_path_param.campaign_ids."
        return Reply({"error_key": key, "error_message": "Invalid"}, 404)
    results = []
    for one in wanted:
        if known[one].no_stats:
            continue
        told = stats(known[one])
        if world.dots:
            told = {k.replace("em_", "em@").replace("_", ".").replace("em@", "em_"): v
                    for k, v in told.items()}  # fmt: skip
        results.append({
            "campaign_id": one, "stats": told, "percents": {"click": 12.7},
            "last_refresh_time": "2026-08-25T22:00:09.908Z",
        })  # fmt: skip
    return Reply({"results": results, "errors": []})


def _email(world: World, rest: list[str]) -> Reply:
    if rest[0] == "activities":
        owner = [m for m in world.mails if rest[1] in m.activities and m.status != "Removed"]
        if not owner:
            return Reply([{"error_key": "not_found", "error_message": "Removed"}], 404)
        return Reply({"subject": f"About {owner[0].name}", "from_name": "Shop"})
    mail = next((m for m in world.mails if m.id == rest[0]), None)
    if mail is None:
        return Reply([{"error_key": "not_found", "error_message": "Unknown"}], 404)
    roles = [
        {"campaign_activity_id": one, "role": "primary_email" if n == 0 else "resend"}
        for n, one in enumerate(mail.activities)
    ]
    roles.append({"campaign_activity_id": f"perma-{mail.id}", "role": "permalink"})
    return Reply({**_entry(mail), "campaign_activities": roles})


def _entry(mail: Mail) -> Row:
    return {
        "campaign_id": mail.id, "name": mail.name, "type": "NEWSLETTER", "type_code": 10,
        "current_status": mail.status, "created_at": stamp(mail.created),
        "updated_at": stamp(mail.updated), "new": {"x": [1]},
    }  # fmt: skip


def _summary(world: World, mail: Mail) -> Row:
    told = stats(mail)
    counts: Row = {
        "sends": told["em_sends"], "opens": told["em_opens"], "clicks": told["em_clicks"],
        "forwards": 0, "optouts": told["em_optouts"], "bounces": told["em_bounces"],
        "not_opened": told["em_not_opened"],
    }  # fmt: skip
    if mail.abuse is not None:
        counts["abuse"] = mail.abuse
    if world.quoted:
        counts = {name: str(value) for name, value in counts.items()}
    row = {"campaign_id": mail.id, "last_sent_date": stamp(mail.sent), "unique_counts": counts}
    return {**row, "campaign_type": "Newsletter", **mail.summary}


def _text(world: World, text: Text) -> Row:
    counts = {k: str(v) if world.quoted else v for k, v in text.counts.items()}
    return {
        "campaign_id": text.id, "campaign_name": text.name, "campaign_type": "SMS",
        "last_sent_date": text.date or stamp(text.sent, text.zone),
        "unique_counts": {**counts, "opens": 9},
    }  # fmt: skip


def _links(activity: str, acts: list[Act], unclicked: bool) -> Row:
    rows = [
        {
            "url_id": str(n), "link_url": url, "list_action": "add", "link_tag": None,
            "unique_clicks": len({act.who for act in acts if act.url == url}),
        }
        for n, url in enumerate(dict.fromkeys(act.url for act in acts), 7)
    ]  # fmt: skip
    if unclicked:
        rows.append({"url_id": "1", "link_url": UNCLICKED, "unique_clicks": 0})
    return {"campaign_activity_id": activity, "link_click_counts": rows}


def _tracked(activity: str, act: Act) -> Row:
    return {
        "contact_id": act.who, "campaign_activity_id": activity, "url_id": str(len(act.url)),
        "tracking_activity_type": "em_clicks", "email_address": f"{act.who}@shop.example",
        "first_name": "Ann", "created_time": stamp(act.at), "link_url": act.url,
        **({"device_type": act.device} if act.device else {}),
    }  # fmt: skip
