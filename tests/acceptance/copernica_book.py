"""What Copernica's API answers to a path, looked up in a known truth and rendered with its quirks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tests.acceptance.copernica_truth import KINDS, Click, Mailing

if TYPE_CHECKING:
    from tests.acceptance.copernica_server import Copernica

Row = dict[str, Any]


class Book:
    """Looks up one call in the truth."""

    def __init__(
        self, provider: Copernica, query: dict[str, str], pairs: list[tuple[str, str]]
    ) -> None:
        self.provider, self.query = provider, query
        self.quirks, self.world = provider.quirks, provider.world
        self.fields = [value for name, value in pairs if name == "fields[]"]

    def find(self, path: str) -> tuple[int, object]:
        """Status and data of an answer."""
        if path == "identity":
            return 200, self.single({"ID": self.provider.account, "name": "Development"})
        if path == "consumption":
            if not {"begin", "end"} <= self.query.keys():
                return 400, {"error": {"message": "Missing parameter"}}
            return 200, self.single({"emails": 10, "texts": "4", "apicalls": 99, "fax": None})
        for product, new, old in (
            ("draganddrop", "draganddrop", "ms"),
            ("html", "html", "publisher"),
        ):
            right, wrong = (new, old) if self.quirks.names == "new" else (old, new)
            if path.startswith(f"{right}/"):
                return self.mail(product, path.removeprefix(f"{right}/"))
            if path.startswith(f"{wrong}/") and self.quirks.wrong_name == "empty":
                return 200, self.page([])
        if path.startswith("sms") and self.quirks.sms and self.quirks.version != "v2":
            return self.sms(path)
        return self.unknown()

    def unknown(self) -> tuple[int, object]:
        code = self.quirks.wrong_name if isinstance(self.quirks.wrong_name, int) else 400
        return code, {"error": {"message": "Invalid method"}}

    def single(self, row: Row) -> object:
        return {"data": row} if self.quirks.wrapped else row

    def mail(self, product: str, path: str) -> tuple[int, object]:
        mailings = [m for m in self.world.mailings if m.product == product]
        if path == "emailings":
            rows = [list_row(m) for m in mailings if self.wanted(m)]
            return 200, self.page(rows)
        if path in KINDS:
            shown = self.quirks.version == "v2" or product == "html"
            return self.events(product, path, mailings, profiles=shown)
        found = re.fullmatch(r"emailing/([^/]+)(?:/(\w+))?", path)
        if not found:
            return self.unknown()
        chosen = [m for m in mailings if m.id == found[1]]
        if not chosen:
            return 400, {"error": {"message": "No entity with supplied ID"}}
        if found[2] in KINDS:
            return self.events(product, found[2], chosen, profiles=True)
        if found[2] == "statistics":
            if chosen[0].quirks.get("no_statistics"):
                return 400, {"error": {"message": "No entity with supplied ID"}}
            return 200, self.single(statistics(chosen[0], old=self.quirks.old_statistics))
        if found[2] == "snapshot":
            return 200, self.single({"name": chosen[0].name, "subject": chosen[0].subject})
        return (200, self.single(list_row(chosen[0]))) if found[2] is None else self.unknown()

    def wanted(self, m: Mailing) -> bool:
        status = self.query.get("status", "sent")
        if self.quirks.names == "new" and status not in {"all", m.quirks.get("status", "sent")}:
            return False
        return self.within(m.at, self.query.get("fromdate"), self.query.get("todate"))

    def within(self, at: str | None, first: str | None, last: str | None) -> bool:
        for bound in (first, last):
            if bound and not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", bound):
                self.provider.sin(f"a time bound {bound!r}")
        if at is None:
            return not first and not last
        if self.quirks.inclusive:
            return (not first or at >= first) and (not last or at <= last)
        return (not first or at > first) and (not last or at < last)

    def events(
        self, product: str, kind: str, mailings: list[Mailing], *, profiles: bool
    ) -> tuple[int, object]:
        first, last = self.query.get("begintime"), self.query.get("endtime")
        after = ""
        if product == "html":
            first = last = None
            for condition in self.fields:
                name, sign, value = re.fullmatch(r"(\w+)([<>]=?)(.+)", condition).groups()  # type: ignore[union-attr]
                if name == "timestamp" and sign[0] == ">":
                    first = value
                elif name == "timestamp":
                    last = value
                elif name == "id" and kind in {"impressions", "deliveries"}:
                    after = value
                else:
                    return 400, {"error": {"message": f"Invalid field {name}"}}
        rows = [row for m in mailings for row in self.rows(m, kind, profiles=profiles)]
        rows = [row for row in rows if self.within(row["timestamp"], first, last)]
        if after:
            rows = [row for row in rows if int(row[self.quirks.id_key]) > int(after)]
        return 200, self.page(rows)

    def rows(self, m: Mailing, kind: str, *, profiles: bool) -> list[Row]:
        of = "mailing" if m.product == "draganddrop" else "emailing"
        more = {"profile": 13453, "subprofile": None} if profiles else {}
        if kind == "clicks":
            rows = [{**self.click_row(m, click), of: m.id, **more} for click in m.clicks]
            return [{k: v for k, v in row.items() if k != "-"} for row in rows]
        total, unique = m.counts.get(kind, (0, 0))
        extra = {"report": []} if kind == "abuses" else {"ip": "8.8.8.8", "device": "mobile"}
        return [
            {
                self.quirks.id_key: f"{m.id}{n:03}",
                of: m.id,
                "timestamp": m.at,
                "destination": f"d{n % max(unique, 1)}",
                **extra,
                **more,
            }
            for n in range(total)
        ]

    def click_row(self, m: Mailing, click: Click) -> Row:
        row: Row = {
            self.quirks.id_key if click.id else "-": click.id,
            "timestamp": click.at,
            "destination": click.destination,
            "link": click.url,
            "ip": click.ip,
            self.quirks.user_agent: click.agent,
            "somethingnew": {"nested": [1]},
        }
        return row | ({"link_id": "3145", "referer": None} if m.product == "html" else {})

    def sms(self, path: str) -> tuple[int, object]:
        mailings = [m for m in self.world.mailings if m.product == "sms"]
        if path == "sms/mailings":
            return 200, self.page([sms_row(m) for m in mailings])
        found = re.fullmatch(r"smsmailing/([^/]+)(/errors)?", path)
        chosen = [m for m in mailings if found and m.id == found[1]]
        if path == "sms/errors" or (found and found[2] and chosen):
            if not self.quirks.sms_errors:
                return self.unknown()
            rows = [
                {"mailing": m.id, "timestamp": m.at, "profile": "77", "subprofile": None}
                for m in chosen or mailings
                for _ in range(m.counts["errors"][0])
            ]
            return 200, self.page(rows)
        return (200, self.single(sms_row(chosen[0]))) if chosen else self.unknown()

    def page(self, rows: list[Row]) -> Row:
        """A page of a list, with what this server does to lists."""
        start, limit = int(self.query.get("start", 0)), int(self.query.get("limit", 100))
        limit = min(limit, self.quirks.cap)
        rows = rows[::-1] if self.quirks.newest_first else rows
        if self.quirks.repeat and len(rows) > limit:
            rows = [*rows[:limit], rows[limit - 1], *rows[limit:]]
        total = len(rows)
        if self.quirks.ignores_start:
            start = 0
        chosen = rows[start : start + limit]
        if self.quirks.endless and rows:
            chosen = [rows[0]] * limit
        answer: Row = {"start": start, "limit": limit, "count": len(chosen), "data": chosen}
        if self.query.get("total", "true") == "true" and self.quirks.totals != "missing":
            answer["total"] = total + {"high": 5000, "low": -total // 2}.get(self.quirks.totals, 0)
        return answer


def list_row(m: Mailing) -> Row:
    """A mailing as the lists show it: counters of HTML mailings are strings there."""
    row: Row = {
        "id": m.id,
        "timestamp": m.at,
        "template": "579",
        "subject": m.subject,
        "from_address": {"name": "Test", "email": "test@example.com"},
        "destinations": m.destinations,
        "type": "mass",
        "target": {"type": "database", "sources": [{"id": "7578", "type": "database"}]},
    }
    if m.product == "html":
        numbers = {kind: str(m.counts.get(kind, (0, 0))[0]) for kind in KINDS if kind[0] != "d"}
        numbers["clicks"] = str(len(m.clicks))
        row |= numbers | {"destinations": str(m.destinations), "description": None, "testgroups": 0}
    return row | m.quirks.get("row", {})


def statistics(m: Mailing, *, old: bool) -> Row:
    """The counters of a mailing, in one of the documented forms."""
    found = {kind: m.counts.get(kind, (0, 0)) for kind in KINDS} | {"clicks": m.click_counts()}
    row: Row = {kind: {"total": t, "unique": u} for kind, (t, u) in found.items()}
    if m.product == "html":
        del row["deliveries"]  # The documented example has neither these nor destinations.
        return row | {"unknown": {"total": 0}}
    del row["deliveries"]["unique"]
    if old:
        return row | {"destinations": str(m.destinations), "retries": {"total": 3, "unique": 2}}
    counts = {kind: u for kind, (_, u) in found.items()}
    row |= {"destinations": m.destinations, "unknown": {"total": 0}, "dominant_results": counts}
    return row | m.quirks.get("statistics", {})


def sms_row(m: Mailing) -> Row:
    """An SMS mailing: all figures are strings."""
    return {
        "id": m.id,
        "timestamp": m.at,
        "document": "117",
        "message": m.subject,
        "from": "Copernica",
        "destinations": str(m.destinations),
        "successes": str(m.counts["successes"][0]),
        "errors": str(m.counts["errors"][0]),
        "unknown": str(m.counts["unknown"][0]),
        "target": {"type": "view", "sources": []},
    }
