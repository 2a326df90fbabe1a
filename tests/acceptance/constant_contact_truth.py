"""What really happened at an invented Constant Contact account, and the four tables that follow.

Nothing of `services` is used: figures come from the fact sheet and the issue's definitions alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

Row = dict[str, Any]
STATUS_WORDS = {
    "draft": "draft", "scheduled": "scheduled", "executing": "sending", "done": "sent",
    "error": "failed", "removed": "deleted",
}  # fmt: skip
DEVICES = {"computer": "Desktop", "mobile": "Mobile", "tablet": "Tablet", "other": "Other"}
KINDS = ("computer", "mobile", "tablet", "other", "none")
NOW = datetime.now(UTC).replace(microsecond=0)


def ago(**span: float) -> datetime:
    """Some time before the run of the tests."""
    return NOW - timedelta(**span)


def stamp(at: datetime | None, zone: str = "Z") -> str | None:
    """A time as the vendor writes it."""
    if at is None:
        return None
    text = at.isoformat(timespec="milliseconds").replace("+00:00", "")
    if zone == "Z":
        return f"{text}Z"
    sign = 1 if zone[0] == "+" else -1
    shift = sign * timedelta(hours=int(zone[1:3]), minutes=int(zone[4:]))
    return (at + shift).isoformat(timespec="milliseconds").replace("+00:00", "") + zone


def iso(at: datetime | None) -> str:
    """A time as the CSV tables write it."""
    if at is None:
        return ""
    fraction = f".{at.microsecond // 1000:03d}" if at.microsecond else ""
    return f"{at:%Y-%m-%dT%H:%M:%S}{fraction}Z"


def cell(value: Any) -> str:
    """A count as the CSV tables write it; unknown is empty."""
    return "" if value is None else str(int(value))


@dataclass
class Act:
    """Somebody clicked a link."""

    who: str
    at: datetime
    url: str = "https://shop.example/a?x=1&y=2"
    device: str | None = "computer"


@dataclass
class Mail:
    """One e-mail campaign.

    `activities` are the activities that have reports, each with its clicks; `stats` differ from
    what follows; `sent` is None for what the summaries do not list.
    """

    id: str
    name: str | None
    status: str = "Done"
    sent: datetime | None = None
    activities: dict[str, list[Act]] = field(default_factory=dict)
    sends: int = 300
    bounces: int = 7
    opens: tuple[int, int] = (120, 80)
    opt_outs: int = 2
    abuse: int | None = 1
    no_stats: bool = False
    roles: Row = field(default_factory=dict)
    created: datetime = NOW - timedelta(days=200)
    updated: datetime = NOW - timedelta(days=100)
    summary: Row = field(default_factory=dict)

    @property
    def clicks(self) -> list[Act]:
        return [act for acts in self.activities.values() for act in acts]


@dataclass
class Text:
    """One SMS campaign; `counts` as it is told, `date` as it is written."""

    id: str
    name: str
    sent: datetime
    counts: Row
    zone: str = "-04:00"
    date: str | None = None


def stats(mail: Mail) -> Row:
    """The statistics of a campaign."""
    opens = dict(zip(KINDS, _shared(mail.opens[0]), strict=True))
    clicks = Counter(act.device or "none" for act in mail.clicks)
    found = {
        "em_sends": mail.sends, "em_bounces": mail.bounces, "em_opens": mail.opens[1],
        "em_clicks": len({act.who for act in mail.clicks}), "em_forwards": 0,
        "em_optouts": mail.opt_outs, "em_opens_all": mail.opens[0],
        "em_clicks_all": len(mail.clicks),
        "em_not_opened": max(0, mail.sends - mail.opens[1] - mail.bounces),
    }  # fmt: skip
    found |= {f"em_opens_all_{kind}": n for kind, n in opens.items()}
    return found | {f"em_clicks_all_{kind}": clicks.get(kind, 0) for kind in KINDS}


def _shared(total: int) -> list[int]:
    parts = [total // 2, total // 4, total // 8, total // 16]
    return [*parts, total - sum(parts)]


def campaigns_table(account: str, mails: list[Mail], texts: list[Text]) -> list[Row]:
    """The campaign table."""
    return [_mail_row(account, mail) for mail in mails] + [_text_row(account, t) for t in texts]


def _mail_row(account: str, mail: Mail) -> Row:
    if mail.sent is None:
        return _campaign(account, "email", mail, STATUS_WORDS[mail.status.lower()])
    told = stats(mail)
    unique = {
        "sends": told["em_sends"], "bounced": told["em_bounces"], "unique_opens": told["em_opens"],
        "unique_clicks": told["em_clicks"], "opt_outs": told["em_optouts"],
    }  # fmt: skip
    totals = {} if mail.no_stats else {"opens": mail.opens[0], "clicks": len(mail.clicks)}
    known = {**unique, **totals, "complaints": mail.abuse}
    known["delivered_derived"] = mail.sends - mail.bounces
    return _campaign(
        account,
        "email",
        mail,
        STATUS_WORDS[mail.status.lower()],
        sent_at=iso(mail.sent),
        **{name: cell(value) for name, value in known.items()},
    )


def _text_row(account: str, text: Text) -> Row:
    counts = text.counts
    known = {
        "sends": counts.get("sends"), "delivered": counts.get("delivers"),
        "delivered_derived": counts.get("delivers"), "bounced": counts.get("bounces"),
        "unique_clicks": counts.get("clicks"), "opt_outs": counts.get("optouts"),
    }  # fmt: skip
    known = {name: cell(value) for name, value in known.items()}
    return _campaign(account, "sms", text, "sent", sent_at=iso(text.sent), **known)


def _campaign(account: str, product: str, one: Mail | Text, status: str, **known: str) -> Row:
    names = (
        "sent_at sends delivered delivered_derived bounced opens unique_opens clicks unique_clicks "
        "opt_outs complaints cost currency"
    )
    return {
        **_owner(account, product, one.id),
        "name": one.name or "",
        "channel": product,
        "status": status,
        **{name: known.get(name, "") for name in names.split()},
    }


def links_table(account: str, mails: list[Mail], unclicked: str = "") -> list[Row]:
    """The link table: people only; of links in two mailings nobody knows how many people."""
    rows = []
    for mail in mails:
        if mail.sent is None or mail.status == "Removed":
            continue
        people: dict[str, Any] = {unclicked: 0} if unclicked else {}
        for acts in mail.activities.values():
            for url in dict.fromkeys(act.url for act in acts):
                n = len({act.who for act in acts if act.url == url})
                people[url] = None if people.get(url) else n
        rows += [
            {
                **_owner(account, "email", mail.id),
                "url": url,
                "clicks": "",
                "unique_clicks": cell(n),
            }
            for url, n in people.items()
        ]
    return rows


def breakdowns_table(account: str, mails: list[Mail]) -> list[Row]:
    """The breakdown table: devices, as reported; where that lacks, counted over clicks."""
    rows = []
    for mail in mails:
        if mail.sent is None:
            continue
        told, source = stats(mail), "reported"
        pairs = [
            (of, DEVICES.get(kind, "unknown"), told[f"em_{of}_all_{kind}"])
            for of in ("opens", "clicks")
            for kind in KINDS
        ]
        if mail.no_stats:
            source = "derived"
            often = Counter(DEVICES.get(act.device or "", "unknown") for act in mail.clicks)
            known = set(often) - {"unknown"}
            pairs = [("clicks", label, n) for label, n in often.items()] if known else []
        rows += [
            {
                **_owner(account, "email", mail.id),
                "dimension": "device",
                "of": of,
                "source": source,
                "label": label,
                "count": str(n),
            }
            for of, label, n in pairs
        ]
    return rows


def clicks_table(account: str, mails: list[Mail]) -> list[Row]:
    """The click table."""
    return [
        {
            **_owner(account, "email", mail.id),
            "click_id": "",
            "clicked_at": iso(act.at),
            "url": act.url,
            "recipient": act.who,
            "ip": "",
            "user_agent": "",
            "device": DEVICES.get(act.device or "", ""),
            "os": "",
            "browser": "",
            "country": "",
            "count": "1",
        }
        for mail in mails
        if mail.sent is not None and mail.status != "Removed"
        for act in mail.clicks
    ]


def _owner(account: str, product: str, one: str) -> Row:
    return {
        "provider": "constant_contact",
        "account": account,
        "product": product,
        "campaign_id": one,
    }
