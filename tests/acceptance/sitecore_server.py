"""Sitecore Send's API over known truths, with the quirks and contradictions of its fact sheet.

Standard library only, and nothing of `services`. One server holds several accounts, each with a
key and quirks of its own. What a client does wrong is noted in `sins`.
"""

from __future__ import annotations

import json
import re
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.acceptance.host import Reply
from tests.acceptance.sitecore_truth import Act, Mail, Row, dotnet, link_row, totals

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS = {
    "LinkClicked": "clicks", "Opened": "opens", "Unsubscribed": "unsubscribed",
    "Bounced": "bounced", "Complained": "complained",
}  # fmt: skip
KNOWN_PARAMS = {"apikey", "SortBy", "SortMethod", "Page", "PageSize", "From", "To"}


@dataclass
class World:
    """One account.

    Attributes:
        key: Its API key.
        mails: Its campaigns, in any order.
        list_cap, rows_cap: Larger pages are cut down to these.
        paging: Whether paging objects are right, "zero", "null", "absent", "text" (numbers as
            text), "page" (the total is that of the page) or "odd" (other spelling of names).
        beyond: A page after the last is "empty" or the "last" one again.
        rows: "event" (a row each), "person" (a counter each, no time) or "named"
            (`CampaignActivity` with address, link and IP address).
        link_rows: "grouped", or an "event" each.
        suffix: Zone of the dates.
        ids: What happens to ids in summaries, such as str.upper.
        last_day: Whether `To` includes its day; `shift` are hours of its zone.
        throttle: How a refusal is told: "429", "200", "retry" or "expires".
        refuse: So many calls for statistics are refused before one is answered.
        wrong: The answer to a wrong key.
        before: Is called before each answer and may give another one.
    """

    key: str
    mails: list[Mail] = field(default_factory=list)
    list_cap: int = 100
    rows_cap: int = 1000
    paging: str = "right"
    beyond: str = "empty"
    rows: str = "event"
    link_rows: str = "grouped"
    suffix: str = "+0000"
    ids: Callable[[Any], Any] = lambda one: one
    last_day: bool = True
    shift: float = 0.0
    throttle: str = "429"
    refuse: int = 0
    code: Any = 0
    error: str | None = None
    lower: bool = False
    site: Any = "acme"
    before: Callable[[str, dict[str, str]], Reply | None] = lambda path, asked: None
    calls: list[str] = field(default_factory=list)
    booked: list[float] = field(default_factory=list)
    busy: int = 0

    def seen(self, part: str) -> list[str]:
        """The paths that were asked for and contain a part."""
        return [path for path in self.calls if part in path]


class Sitecore:
    """The server. `pace` divides the window of the limit that it keeps."""

    def __init__(self, *worlds: World, pace: float) -> None:
        self.worlds = {world.key.lower(): world for world in worlds}
        self.window = 60.0 / pace
        self.sins: list[str] = []
        self.throttled = 0
        self.refusal = Reply({"Code": 103, "Error": "Invalid API Key", "Context": None})
        self.lock = threading.Lock()

    def answer(self, method: str, target: str, headers: Any, _: str) -> Reply:
        """One request."""
        parts = urlsplit(target)
        asked = dict(parse_qsl(parts.query))
        self._check(method, parts.path, asked, headers)
        world = self.worlds.get(asked.get("apikey", "").lower())
        if world is None:
            return self.refusal
        with self.lock:
            world.calls.append(unquote(parts.path))
            world.busy += 1
            if world.busy > 1:
                self.sins.append("calls side by side")
        try:
            return self._of(world, parts.path, asked)
        finally:
            with self.lock:
                world.busy -= 1

    def _check(self, method: str, path: str, asked: dict[str, str], headers: Any) -> None:
        if method != "GET" or not path.endswith(".json") or not path.startswith("/v3/"):
            self.sins.append(f"{method} {path}")
        if "Authorization" in headers or "json" not in headers.get("Accept", ""):
            self.sins.append("headers")
        if set(asked) - KNOWN_PARAMS:
            self.sins.append(f"unknown parameters {set(asked) - KNOWN_PARAMS}")
        if int(asked.get("PageSize", 1)) > 1000:
            self.sins.append("page size")

    def _of(self, world: World, path: str, asked: dict[str, str]) -> Reply:
        steps = [unquote(step) for step in path.removesuffix(".json").split("/")[2:]]
        if "stats" in steps and (refused := self._limit(world)):
            return refused
        reply = world.before("/".join(steps), asked)
        if reply is not None:
            return reply
        if steps[0] == "senders":
            return _success(world, [{"Name": "Ann", "Email": "ann@shop.example"}])
        if len(steps) == 3 and steps[1].isdigit() and steps[2].isdigit():
            return self._list(world, int(steps[1]), int(steps[2]), asked)
        found = [m for m in world.mails if str(m.id).lower() == steps[1].lower() and not m.gone]
        if not found:
            return failure("CAMPAIGN_NOT_FOUND", 404)
        return self._one(world, found[0], steps[2:], asked)

    def _limit(self, world: World) -> Reply | None:
        """Two calls per window; more are refused."""
        with self.lock:
            now = time.monotonic()
            world.booked = [at for at in world.booked if at > now - self.window]
            if len(world.booked) >= 2:
                self.throttled += 1
                return _slow_down(world.throttle, self.window)
            world.booked.append(now)
            if world.refuse > 0:
                world.refuse -= 1
                return _slow_down(world.throttle, self.window)
        return None

    def _list(self, world: World, page: int, size: int, asked: dict[str, str]) -> Reply:
        down = asked.get("SortMethod") == "DESC"
        mails = sorted(world.mails, key=lambda mail: mail.created, reverse=down)
        rows = [_list_row(world, mail) for mail in mails if not mail.gone]
        return _page(world, "Campaigns", rows, page, min(size, world.list_cap))

    def _one(self, world: World, mail: Mail, rest: list[str], asked: dict[str, str]) -> Reply:
        if rest == ["view"]:
            context = {
                "ID": mail.id, "Name": mail.name, "Sender": {"Name": "Ann", "Email": "a@b.example"},
                "HTMLContent": "<p>" + "x" * 1000, "UpdatedOn": dotnet(mail.created),
            }  # fmt: skip
            return _success(world, context)
        if rest == ["view_summary"]:
            return _success(world, _summary(world, mail))
        if rest == ["view_ab_summary"] and mail.ab is not None:
            return _success(world, mail.ab)
        if rest[:1] != ["stats"]:
            return failure("NO_AB_CAMPAIGN", 1)
        if mail.lost:
            empty = {"Paging": _claims(0, 1, 0, 0), "Analytics": []}
            return _success(world, empty) if mail.lost == "empty" else failure(mail.lost, 9)
        return self._stats(world, mail, rest[1], asked)

    def _stats(self, world: World, mail: Mail, what: str, asked: dict[str, str]) -> Reply:
        if what in ("links", "countries"):
            own, acts = getattr(mail, what), mail.clicks if what == "links" else mail.opens
            if own is None and what == "links" and world.link_rows == "event":
                own = _by_event(acts)
            if own is None:
                own = [link_row(*found) for found in totals(acts)]
            return _success(world, {"Paging": _claims(0, 1, 0, 0), "Analytics": own})
        acts = getattr(mail, KINDS[what])
        begin, end = _day(asked.get("From")), _day(asked.get("To"))
        acts = [act for act in acts if _within(world, act, begin, end)]
        rows = _rows(world, what, acts)
        size = min(int(asked.get("PageSize", 50)), world.rows_cap)
        name = "CampaignActivity" if world.rows == "named" else "Analytics"
        return _page(world, name, rows, int(asked.get("Page", 1)), size)


def _by_event(acts: list[Act]) -> list[Row]:
    """Each click a row; the first one of a person on a link is the unique one."""
    seen: set[tuple[str, str]] = set()
    rows = []
    for act in acts:
        rows.append(link_row(act.what, 1, int((act.who, act.what) not in seen), dotnet(act.at)))
        seen.add((act.who, act.what))
    return rows


def _rows(world: World, what: str, acts: list[Act]) -> list[Row]:
    if world.rows == "person":
        people: dict[str, int] = {}
        for act in acts:
            people[act.who] = people.get(act.who, 0) + 1
        return [link_row(who, n, 1) for who, n in people.items()]
    rows = []
    for act in acts:
        stamp = act.raw if act.raw is not None else dotnet(act.at, world.suffix)
        row = {**link_row(act.who, 1, 1, stamp), "ContextName": act.name}
        if what == "Unsubscribed":
            row["ContextDescription"], row["Timestamp"] = stamp, None
        if world.rows == "named":
            row = {
                "Context": act.what, "Email": act.who, "IpAddress": act.ip, "Timestamp": stamp,
                "MailingListId": "x", "MemberId": f"m-{act.who}", "Later": {"new": [1]},
            }  # fmt: skip
        rows.append(row)
    return rows


def _list_row(world: World, mail: Mail) -> Row:
    known = mail.figures()
    return {
        "ID": mail.id, "Name": mail.name, "Subject": None, "SiteName": world.site,
        "ConfirmationTo": "secret@shop.example", "CreatedOn": dotnet(mail.created, world.suffix),
        "ABHoursToTest": None, "ABCampaignType": 2 if mail.ab else None,
        "ABWinner": 1 if mail.ab else None, "ABWinnerSelectionType": None, "Status": mail.status,
        "DeliveredOn": dotnet(mail.delivered, world.suffix), "ScheduleFor": None,
        "ScheduledForTimezone": "GTB Standard Time", "RecipientsCount": mail.sends + 7,
        "MailingLists": [{"Campaign": None, "MailingList": {"ID": "l", "Name": "All"}}, None],
        "TotalSent": known["sends"], "TotalOpens": known["opens"],
        "UniqueOpens": known["unique_opens"], "TotalBounces": known["bounced"],
        "TotalForwards": 0, "UniqueForwards": 0, "TotalLinkClicks": known["clicks"],
        "UniqueLinkClicks": known["unique_clicks"], "IsTransactional": False,
        "TotalComplaints": known["complaints"], "TotalUnsubscribes": known["opt_outs"],
        "CampaignSource": "Editor", "NewThing": {"deep": [None]}, **mail.extra,
    }  # fmt: skip


def _summary(world: World, mail: Mail) -> Row:
    row = _list_row(world, Mail(**{**mail.__dict__, "extra": {}}))
    names = ("Opens", "LinkClicks", "Bounces", "Complaints", "Unsubscribes", "Forwards")
    counts = {name: row[name] for one in names if (name := f"Total{one}") in row}
    return {
        "CampaignID": world.ids(mail.id), "ABVersion": 0 if mail.ab else None, "From": None,
        "CampaignName": mail.name, "MailingLists": [{"MailingListID": "l", "SegmentID": "0"}],
        "CampaignDeliveredOn": row["DeliveredOn"], "To": dotnet(datetime.now(UTC)), **counts,
        "UniqueOpens": row["UniqueOpens"], "UniqueLinkClicks": row["UniqueLinkClicks"],
        "Sent": row["TotalSent"], "CampaignIsArchived": mail.number == 12, **mail.summary,
    }  # fmt: skip


def _page(world: World, name: str, rows: list[Row], page: int, size: int) -> Reply:
    pages = -(-len(rows) // size)
    shown = rows[(page - 1) * size : page * size]
    if not shown and rows and world.beyond == "last":
        shown = rows[(pages - 1) * size :]
    claims: Any = _claims(size, page, len(rows), pages)
    if world.paging == "zero":
        claims = _claims(0, page, 0, 0)
    elif world.paging == "null":
        claims = None
    elif world.paging == "page":
        claims["TotalResults"] = len(shown)
    elif world.paging == "text":
        claims = {key: str(value) for key, value in claims.items()}
    elif world.paging == "odd":
        claims["Totalresults"] = claims.pop("TotalResults")
    context = {"Paging": claims, name: shown}
    if world.paging == "absent":
        del context["Paging"]
    return _success(world, context)


def _claims(size: int, page: int, total: int, pages: int) -> Row:
    return {
        "PageSize": size, "CurrentPage": page, "TotalResults": total, "TotalPageCount": pages,
        "SortExpression": None, "SortIsAscending": False,
    }  # fmt: skip


def _success(world: World, context: Any) -> Reply:
    whole = {"Code": world.code, "Error": world.error, "Context": context, "Extra": None}
    text = json.dumps(
        _lowered(whole) if world.lower else whole, ensure_ascii=len(world.key) % 2 > 0
    )
    return Reply(re.sub(r'"/Date\(([^)"]*)\)/"', r'"\\/Date(\1)\\/"', text).encode())


def _lowered(value: Any) -> Any:
    """The same with the names of all fields in lower case."""
    if isinstance(value, dict):
        return {key.lower(): _lowered(one) for key, one in value.items()}
    return [_lowered(one) for one in value] if isinstance(value, list) else value


def failure(error: str | None, code: Any = 1, status: int = 200) -> Reply:
    """An error in the vendor's envelope."""
    return Reply({"Code": code, "Error": error, "Context": None}, status)


def _slow_down(how: str, window: float) -> Reply:
    now = datetime.now(UTC)
    reply = failure("RATE-LIMITING" if how == "200" else "RATE_LIMITING", 429)
    reply.status = 200 if how == "200" else 429
    if how == "retry":
        reply.headers["Retry-After"] = "1"
    if how == "expires":
        stamp = f"{now + timedelta(seconds=window + 1):%m/%d/%Y %H:%M:%S}"
        reply.headers["x-ratelimit-expires"] = stamp
    return reply


def _day(text: str | None) -> date | None:
    return datetime.strptime(text, "%d-%m-%Y").replace(tzinfo=UTC).date() if text else None


def _within(world: World, act: Act, begin: date | None, end: date | None) -> bool:
    """Whether an act lies within the days of a filter, in the zone that nobody documents."""
    if act.at is None:
        return True
    day = (act.at + timedelta(hours=world.shift)).date()
    return (begin is None or day >= begin) and (
        end is None or (day <= end if world.last_day else day < end)
    )
