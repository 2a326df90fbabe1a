"""What really happened at an invented Sitecore Send account, and the four tables that follow.

Nothing of `services` is used: figures come from the fact sheet and the issue's definitions alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

Row = dict[str, Any]
MS = timedelta(milliseconds=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
NOW = datetime.now(UTC).replace(microsecond=0)
STATUS_WORDS = {
    0: "draft", 1: "queued", 3: "sent", 4: "failed", 5: "scheduled", 6: "sending", 10: "deleted",
    11: "sending", 12: "archived", 13: "failed", 14: "failed",
}  # fmt: skip
NOT_SENT_YET = {0, 1, 5}
COUNTRY_OF = {"145.97.1.1": "NL", "8.8.8.8": "US"}
"""Where the address blocks used here are registered."""
COUNTERS = {
    "sends": ("TotalSent", "Sent"),
    "bounced": ("TotalBounces", "TotalBounces"),
    "opens": ("TotalOpens", "TotalOpens"),
    "unique_opens": ("UniqueOpens", "UniqueOpens"),
    "clicks": ("TotalLinkClicks", "TotalLinkClicks"),
    "unique_clicks": ("UniqueLinkClicks", "UniqueLinkClicks"),
    "opt_outs": ("TotalUnsubscribes", "TotalUnsubscribes"),
    "complaints": ("TotalComplaints", "TotalComplaints"),
}
"""Column of the campaign table, field of the list, field of the summary."""


def ago(**span: float) -> datetime:
    """Some time before the run of the tests."""
    return NOW - timedelta(**span)


def dotnet(at: datetime | None, suffix: str = "+0000") -> str | None:
    """A time as the vendor writes it; the suffix only tells how to show it."""
    return None if at is None else f"/Date({(at - EPOCH) // MS}{suffix})/"


def iso(at: datetime | None) -> str:
    """A time as the CSV tables write it."""
    if at is None:
        return ""
    fraction = f".{at.microsecond // 1000:03d}" if at.microsecond else ""
    return f"{at:%Y-%m-%dT%H:%M:%S}{fraction}Z"


@dataclass
class Act:
    """Somebody opened a message, or clicked a link in it."""

    who: str
    at: datetime | None
    what: str = ""
    """The link's address, or the country of an opening."""
    name: str = ""
    ip: str = "145.97.1.1"
    raw: str | None = None
    """The time as it is sent, where that cannot be read."""


@dataclass
class Mail:
    """One campaign.

    `extra` are fields of its list row, `summary` of its summary, that differ from what follows.
    `bounced` and the like are people. A `lost` campaign has no statistics any more, which does not
    matter if it was `read` before; of an `undated` one the time of delivery cannot be read.
    """

    id: Any
    name: Any
    status: Any
    created: datetime
    delivered: datetime | None = None
    sends: int = 0
    clicks: list[Act] = field(default_factory=list)
    opens: list[Act] = field(default_factory=list)
    unsubscribed: list[Act] = field(default_factory=list)
    bounced: list[Act] = field(default_factory=list)
    complained: list[Act] = field(default_factory=list)
    links: list[Row] | None = None
    countries: list[Row] | None = None
    extra: Row = field(default_factory=dict)
    summary: Row = field(default_factory=dict)
    ab: Row | None = None
    lost: str = ""
    undated: bool = False
    read: bool = False
    gone: bool = False

    @property
    def number(self) -> int | None:
        """Its status as a number."""
        return int(self.status) if str(self.status).isdigit() else None

    def figures(self) -> dict[str, int]:
        """Its counters as they really are."""
        return {
            "sends": self.sends,
            "bounced": len(self.bounced),
            "opens": len(self.opens),
            "unique_opens": len({act.who for act in self.opens}),
            "clicks": len(self.clicks),
            "unique_clicks": len({act.who for act in self.clicks}),
            "opt_outs": len(self.unsubscribed),
            "complaints": len(self.complained),
        }

    def reported(self) -> dict[str, Any]:
        """Its counters as a client can know them: from the summary, else from the list."""
        found: dict[str, Any] = {}
        for name, value in self.figures().items():
            in_list, in_summary = COUNTERS[name]
            listed = self.extra.get(in_list, value)
            found[name] = self.summary.get(in_summary, value) if self.has_summary else listed
            if found[name] is None:
                found[name] = listed
        return found

    @property
    def has_summary(self) -> bool:
        """Whether its summary counts: it was sent, is no version of a test, and is there."""
        told = self.summary.get("Sent", self.sends)
        return bool(told) and self.delivered is not None and self.ab is None


def totals(acts: list[Act]) -> list[tuple[str, int, int]]:
    """What happened, how often, to how many people."""
    often = Counter(act.what for act in acts)
    return [(what, n, len({a.who for a in acts if a.what == what})) for what, n in often.items()]


def campaigns_table(account: str, mails: list[Mail]) -> list[dict[str, str]]:
    """The campaign table."""
    rows = []
    for mail in mails:
        known = mail.reported()
        sends, bounced = known["sends"], known["bounced"]
        derived = None if None in (sends, bounced) else sends - bounced
        sent = mail.delivered if mail.number not in NOT_SENT_YET and not mail.undated else None
        word = "deleted" if mail.gone else STATUS_WORDS.get(mail.number or 0, "unknown")
        if mail.number is None:
            word = "unknown"
        rows.append(
            {
                **_owner(account, mail),
                "name": "" if mail.name is None else str(mail.name),
                "channel": "email",
                "status": word,
                "sent_at": iso(sent),
                "sends": _cell(sends),
                "delivered": "",
                "delivered_derived": _cell(derived),
                **{name: _cell(known[name]) for name in list(COUNTERS)[1:]},
                "cost": "",
                "currency": "",
            }
        )
    return rows


def links_table(account: str, mails: list[Mail]) -> list[dict[str, str]]:
    """The link table."""
    rows = []
    for mail in mails:
        if mail.lost and not mail.read:
            continue
        listed = mail.links
        if listed is None:
            listed = [link_row(*found) for found in totals(mail.clicks)]
        rows += [
            {**_owner(account, mail), "url": url, "clicks": _cell(n), "unique_clicks": _cell(u)}
            for url, (n, u) in _summed(listed).items()
        ]
    return rows


def breakdowns_table(account: str, mails: list[Mail]) -> list[dict[str, str]]:
    """The breakdown table: countries of opens, as they are reported."""
    rows = []
    for mail in mails:
        if mail.lost and not mail.read:
            continue
        listed = mail.countries
        if listed is None:
            listed = [link_row(*found) for found in totals(mail.opens)]
        folded = [{**row, "Context": (row["Context"] or "").strip().upper()} for row in listed]
        for label, both in _summed(folded).items():
            for of, count in zip(("opens", "unique_opens"), both, strict=True):
                if count is not None:
                    rows.append(
                        {
                            **_owner(account, mail),
                            "dimension": "country",
                            "of": of,
                            "source": "reported",
                            "label": label or "unknown",
                            "count": str(count),
                        }
                    )
    return rows


def clicks_table(
    account: str, mails: list[Mail], *, personal: bool, shape: str
) -> list[dict[str, str]]:
    """The click table; without `personal` people are left out, to be compared apart.

    `shape`: "event" rows tell time and person, "named" ones (`CampaignActivity`) also link and IP
    address, a "person" row no time.
    """
    named = shape == "named"
    return [
        {
            **_owner(account, mail),
            "click_id": "",
            "clicked_at": "" if shape == "person" else iso(act.at),
            "url": act.what if named else "",
            "recipient": act.who if personal else "",
            "ip": act.ip if named and personal else "",
            "user_agent": "",
            "device": "",
            "os": "",
            "browser": "",
            "country": COUNTRY_OF[act.ip] if named else "",
            "count": "1",
        }
        for mail in mails
        if mail.read or not mail.lost
        for act in mail.clicks
    ]


def link_row(url: Any, clicks: Any, unique: Any, stamp: str | None = None) -> Row:
    """A row of `Analytics`."""
    return {
        "Context": url,
        "ContextName": None,
        "TotalCount": clicks,
        "UniqueCount": unique,
        "ContextDescription": None,
        "Timestamp": stamp,
    }


def _summed(rows: list[Row]) -> dict[str, list[int | None]]:
    """Both counts by exact text, rows added; what no row tells stays unknown."""
    found: dict[str, list[int | None]] = {}
    for row in rows:
        held = found.setdefault(row["Context"], [None, None])
        for place, name in enumerate(("TotalCount", "UniqueCount")):
            if row.get(name) is not None:
                held[place] = (held[place] or 0) + int(row[name])
    return found


def _owner(account: str, mail: Mail) -> dict[str, str]:
    return {
        "provider": "sitecore_send",
        "account": account,
        "product": "email",
        "campaign_id": str(mail.id),
    }


def _cell(value: Any) -> str:
    return "" if value is None else str(int(value))
