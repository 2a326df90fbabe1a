"""What really happened at an invented ClickSend account, and the four tables that follow.

Nothing of `services` is used: figures come from the fact sheet and the issue's definitions alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

Row = dict[str, Any]
STATUS_WORDS = {
    "Draft": "draft", "Scheduled": "scheduled", "Approved": "queued", "Queued": "queued",
    "WaitApproval": "queued", "Sending": "sending", "Sent": "sent", "Cancelled": "cancelled",
    "Failed": "failed",
}  # fmt: skip
FAR_FUTURE = 2_147_483_647


@dataclass
class Opener:
    """A recipient who opened the short link; `opens` is the counter, `at` the first opening."""

    contact: Any
    phone: str | None
    at: Any
    opens: int = 1
    browser: str | None = "Safari"
    os: str | None = "iOS"
    device: str | None = "Mobile"
    country: str | None = "NL"
    name: str = "Ann"


@dataclass
class Text:
    """One SMS campaign. `fields` differ from what its row would say."""

    id: Any
    name: str
    status: str = "Sent"
    added: Any = 0
    schedule: Any = ""
    total: Any = 100
    url: str | None = "https://shop.example/sale"
    openers: list[Opener] = field(default_factory=list)
    fields: Row = field(default_factory=dict)
    statistics: Row | None = None
    """What the statistics say where they say something else than the openers."""
    lost: bool = False
    """Its link figures answer 404 in both families."""

    @property
    def sent(self) -> bool:
        return self.status == "Sent"


@dataclass
class Mail:
    """One e-mail campaign with its counters."""

    id: Any
    name: str
    status: str = "Sent"
    added: Any = "0"
    schedule: Any = ""
    counts: Row = field(default_factory=dict)


def seconds(value: Any) -> int | None:
    """A time in Unix seconds, None where there is none to read."""
    text = str(value).strip()
    known = text.isdigit() and 0 < int(text) < FAR_FUTURE
    return int(text) if known else None


def iso(value: Any) -> str:
    """A time as the CSV tables write it."""
    known = seconds(value)
    return "" if known is None else f"{datetime.fromtimestamp(known, UTC):%Y-%m-%dT%H:%M:%SZ}"


def cell(value: Any) -> str:
    """A count as the CSV tables write it; unknown is empty."""
    return "" if value in (None, "") else str(int(float(value)))


def figures(text: Text, newer: bool) -> Row:
    """What a family of statistics says of a campaign."""
    if text.statistics is not None:
        return text.statistics
    people, links = len(text.openers), {}
    if newer:
        links = {"total": text.total, "opened_unique": people,
                 "opened_total": sum(o.opens for o in text.openers)}  # fmt: skip
    else:
        links = {"opened": people}
    unopened = int(text.total) - people
    found: Row = {"links": links | {"unopened": unopened}}
    for name in ("browser", "os", "device", "country"):
        often = Counter(getattr(o, name) for o in text.openers if getattr(o, name))
        if often:
            found[name] = [{"label": label, "count": n} for label, n in often.items()]
    return found


def campaigns_table(account: str, texts: list[Text], mails: list[Mail], newer: bool) -> list[Row]:
    """The campaign table."""
    return [_text_row(account, text, newer) for text in texts] + [
        _mail_row(account, mail) for mail in mails
    ]


def _text_row(account: str, text: Text, newer: bool) -> Row:
    links = figures(text, newer).get("links") or {}
    if not asked(text):
        links = {}
    planned = seconds(text.fields.get("schedule", text.schedule))
    at = planned if planned is not None else text.added
    return _campaign(
        account,
        "sms",
        text,
        sent_at=iso(at) if text.sent else "",
        sends=cell(text.total) if text.sent else "",
        clicks=cell(links.get("opened_total")),
        unique_clicks=cell(links.get("opened_unique") if newer else links.get("opened")),
    )


def asked(text: Text) -> bool:
    """Whether there can be link figures of it."""
    return text.url is not None and not text.lost and text.status in ("Sent", "Sending")


def _mail_row(account: str, mail: Mail) -> Row:
    at = mail.schedule if seconds(mail.schedule) is not None else mail.added
    hard, soft = mail.counts.get("hard_bounce_count"), mail.counts.get("soft_bounce_count")
    bounced = None if hard is None or soft is None else int(hard) + int(soft)
    sends = mail.counts.get("send_count")
    known = sends is not None and bounced is not None and int(sends) >= bounced
    return _campaign(
        account,
        "email",
        mail,
        sent_at=iso(at) if mail.status == "Sent" else "",
        sends=cell(sends),
        delivered_derived=cell(int(sends) - bounced) if known else "",  # type: ignore[arg-type,operator]
        bounced=cell(bounced),
        opens=cell(mail.counts.get("open_count")),
        clicks=cell(mail.counts.get("click_count")),
        opt_outs=cell(mail.counts.get("unsubscribe_count")),
        complaints=cell(mail.counts.get("abuse_count")),
    )


def _campaign(account: str, product: str, one: Text | Mail, **known: str) -> Row:
    names = (
        "sent_at sends delivered delivered_derived bounced opens unique_opens clicks unique_clicks "
        "opt_outs complaints cost currency"
    )
    return {
        **_owner(account, product, one.id),
        "name": one.name,
        "channel": product,
        "status": STATUS_WORDS.get(one.status, "unknown"),
        **{name: known.get(name, "") for name in names.split()},
    }


def links_table(account: str, texts: list[Text], newer: bool) -> list[Row]:
    """The link table: an SMS campaign has the one link."""
    rows = []
    for text in texts:
        if not asked(text):
            continue
        links = figures(text, newer).get("links") or {}
        people = links.get("opened_unique") if newer else links.get("opened")
        rows.append(
            {
                **_owner(account, "sms", text.id),
                "url": text.url,
                "clicks": cell(links.get("opened_total")),
                "unique_clicks": cell(people),
            }
        )
    return rows


def breakdowns_table(account: str, texts: list[Text], newer: bool) -> list[Row]:
    """The breakdown table: as reported, else counted over who opened."""
    rows = []
    for text in texts:
        if not asked(text):
            continue
        told = figures(text, newer)
        for name in ("browser", "os", "device", "country", "region"):
            source, items = "reported", told.get(name) or []
            pairs = [(item["label"], int(item["count"])) for item in items]
            if not pairs and name != "region":
                source = "derived"
                often = Counter(getattr(o, name) or "unknown" for o in text.openers)
                pairs = list(often.items()) if set(often) - {"unknown"} else []
            for label, count in folded(pairs):
                rows.append(
                    {
                        **_owner(account, "sms", text.id),
                        "dimension": name,
                        "of": "clickers",
                        "source": source,
                        "label": label,
                        "count": str(count),
                    }
                )
    return rows


def folded(pairs: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Spellings that differ only in case are one label, spelled as most of it was."""
    spellings: dict[str, Counter[str]] = {}
    for label, count in pairs:
        spellings.setdefault(label.lower(), Counter())[label] += count
    return [(found.most_common(1)[0][0], found.total()) for found in spellings.values()]


def clicks_table(account: str, texts: list[Text], *, personal: bool) -> list[Row]:
    """The click table; without `personal` recipients are left out, to be compared apart."""
    return [
        {
            **_owner(account, "sms", text.id),
            "click_id": "",
            "clicked_at": iso(opener.at),
            "url": text.url,
            "recipient": (opener.phone or "") if personal else "",
            "ip": "",
            "user_agent": "",
            "device": opener.device or "",
            "os": opener.os or "",
            "browser": opener.browser or "",
            "country": opener.country or "",
            "count": str(opener.opens),
        }
        for text in texts
        if asked(text)
        for opener in text.openers
    ]


def _owner(account: str, product: str, one: Any) -> Row:
    return {
        "provider": "clicksend",
        "account": account,
        "product": product,
        "campaign_id": str(one),
    }
