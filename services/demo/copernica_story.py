"""The invented year and a half of the demo's Copernica account."""

from __future__ import annotations

import random
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from services.demo.copernica_data import DRAG_AND_DROP, HTML, SMS, CopernicaData, Row
from services.demo.invent import PAGES, PROMOTIONS, click_story, page_url, send_times

if TYPE_CHECKING:
    from datetime import datetime

    from services.demo.invent import Act

ZONE = ZoneInfo("Europe/Amsterdam")
_SHARES = ((DRAG_AND_DROP, 0.58), (HTML, 0.28), (SMS, 0.14))
_BOUNCES = (
    ("nohost", "5.1.2", "Bad destination system: no such domain"),
    ("error", "5.2.2", "Mailbox full"),
    ("error", "5.1.1", "User unknown"),
)
_SMARTY = "{webversion}"
_PROFILES = 2_000_000


def local(instant: datetime) -> str:
    """An instant as Copernica writes it: local time, no zone."""
    return instant.astimezone(ZONE).strftime("%Y-%m-%d %H:%M:%S")


def tell(seed: int, campaigns: int, clicks: int, now: datetime) -> CopernicaData:
    """Invent an account's mailings and events."""
    dice = random.Random(seed)
    data = CopernicaData()
    data.templates = {"579": "Northwind basic", "580": "Northwind wide"}
    counts = {product: max(1, round(campaigns * share)) for product, share in _SHARES}
    weights = [dice.lognormvariate(0, 0.9) for _ in range(counts[DRAG_AND_DROP] + counts[HTML])]
    scale = clicks / sum(weights)
    shares = iter(round(weight * scale) for weight in weights)
    for product in (DRAG_AND_DROP, HTML):
        rows: dict[str, list[Row]] = {"clicks": [], "errors": [], "abuses": [], "unsubscribes": []}
        for number, sent in enumerate(reversed(send_times(dice, counts[product], now))):
            _mailing(dice, data, product, number, sent, next(shares), now, rows)
        for name, found in rows.items():
            found.sort(key=lambda row: row["timestamp"])
            data.fill(product, name, found)
    for number, sent in enumerate(reversed(send_times(dice, counts[SMS], now))):
        _sms(dice, data, number, sent, now)
    return data


def _mailing(
    dice: random.Random,
    data: CopernicaData,
    product: str,
    number: int,
    sent: datetime,
    clicks: int,
    now: datetime,
    rows: dict[str, list[Row]],
) -> None:
    """One e-mail mailing with its events, added to `rows` by list."""
    title = PROMOTIONS[(number * 7 + (3 if product == HTML else 0)) % len(PROMOTIONS)]
    identity = str((1200 if product == HTML else 160) + number * 3)
    people = max(60, int(clicks * dice.uniform(7, 16)))
    links = _links(dice, product, title)
    acts = click_story(dice, sent, people, clicks, len(links), now)
    mailing: Row = {
        "id": identity,
        "timestamp": local(sent),
        "template": dice.choice(("579", "580")),
        "subject": title,
        "destinations": people,
        "type": "mass",
        "from_address": {"name": "Northwind", "email": "news@northwind-living.example"},
        "target": {"type": "database", "sources": [{"id": "7578", "type": "database"}]},
    }
    snapshot: Row = {}
    if product == HTML:
        _as_publisher(mailing, title)
    elif number == 2:
        # A slip of the provider's: the time is repaired when it is read.
        mailing["timestamp"] = mailing["timestamp"].replace("-", "--", 1)
    elif number == 4:
        mailing["subject"], snapshot = None, {"name": f"{title} (draft 2)", "template": "579"}
    elif number % 11 == 5:
        mailing |= {"type": "individual", "target": None, "subject": "Welcome to Northwind"}
    rows["clicks"] += [_click(product, identity, act, links) for act in acts]
    errors = _events(dice, product, identity, people, sent, now, 0.012, "errors")
    complaints = _events(dice, product, identity, people, sent, now, 0.0006, "abuses")
    opt_outs = _events(dice, product, identity, people, sent, now, 0.003, "unsubscribes")
    rows["errors"] += errors
    rows["abuses"] += complaints
    rows["unsubscribes"] += opt_outs
    clickers = len({act.person for act in acts})
    openers = min(people - len(errors), int(clickers * dice.uniform(2.2, 3.8)) + 5)
    data.add_mailing(
        product,
        mailing,
        snapshot=snapshot,
        impressions={"total": int(openers * dice.uniform(1.3, 1.9)), "unique": openers},
    )
    if product == HTML:
        mailing |= {
            "clicks": str(len(acts)),
            "impressions": str(openers),
            "errors": str(len(errors)),
            "abuses": str(len(complaints)),
            "unsubscribes": str(len(opt_outs)),
        }


def _links(dice: random.Random, product: str, title: str) -> list[str]:
    pages = dice.sample(PAGES[:-1], dice.randint(3, 6))
    links = [page_url(page, title, "email") for page in pages]
    if product == HTML:
        return [*links, _SMARTY]
    return [*links, f"{page_url('account', title, 'email')}&c={{$profile.customerid}}"]


def _as_publisher(mailing: Row, title: str) -> None:
    """What differs in a row of the HTML list: numbers as texts, a document, test groups."""
    mailing.pop("target")
    mailing["destinations"] = str(mailing["destinations"])
    mailing |= {
        "description": f"{title}, HTML",
        "document": "117",
        "testgroups": [],
        "finalgroup": None,
        "contenttype": "both",
    }


def _click(product: str, identity: str, act: Act, links: list[str]) -> Row:
    row: Row = {
        "link": links[act.link],
        "timestamp": local(act.at),
        "ip": act.ip,
        "useragent": act.agent,
        "destination": _destination(product, identity, act.person),
    }
    if product == DRAG_AND_DROP:
        return {"mailing": identity, **row}
    return {
        "link_id": str(3000 + act.link),
        "link_title": "",
        "referer": None,
        "emailing": identity,
        "profile": str(_PROFILES + act.person),
        "subprofile": None,
        **row,
        "ip": "0.0.0.0" if act.person % 97 == 0 else act.ip,  # noqa: S104 - an unknown address
    }


@lru_cache(maxsize=65_536)
def _destination(product: str, identity: str, person: int) -> str:
    """One recipient's copy: a number, or for HTML mailings a hash of 32 digits."""
    if product == HTML:
        return blake2b(f"{identity}/{person}".encode(), digest_size=16).hexdigest()
    return str(int(identity) * 100_000 + person)


def _events(
    dice: random.Random,
    product: str,
    identity: str,
    people: int,
    sent: datetime,
    now: datetime,
    share: float,
    name: str,
) -> list[Row]:
    """Bounces, complaints or opt-outs of distinct recipients in the first days."""
    count = min(people, int(people * share * dice.uniform(0.5, 1.5)))
    key = "emailing" if product == HTML else "mailing"
    found = []
    for act in click_story(dice, sent, people, count, 1, now):
        row: Row = {
            key: identity,
            "timestamp": local(act.at),
            "destination": _destination(product, identity, act.person),
        }
        if name == "errors":
            kind, code, words = dice.choice(_BOUNCES)
            row |= {"status": None, "errorcode": code, "description": words, "errortype": kind}
        elif name == "abuses":
            publisher = {"recognized_as": "arf", "feedback_type": "abuse"}
            report: Row = {"report": []}
            row |= publisher if product == HTML else report
        else:
            row |= {"source": dice.choice(("link", "email"))}
        found.append(row)
    return found


def _sms(
    dice: random.Random, data: CopernicaData, number: int, sent: datetime, now: datetime
) -> None:
    """One SMS mailing; receipts of the newest are still on their way."""
    title = PROMOTIONS[(number * 5 + 1) % len(PROMOTIONS)]
    people = dice.randint(80, 2400)
    errors = int(people * dice.uniform(0.005, 0.03))
    unknown = int(people * 0.08) if (now - sent).days < 3 else 0
    data.add_mailing(
        SMS,
        {
            "id": str(20 + number),
            "timestamp": local(sent),
            "document": "117",
            "message": f"Hello {{$profile.firstname}}, {title.lower()} starts today: "
            f"nwl.example/{number}",
            "from": "Northwind",
            "destinations": str(people),
            "successes": str(people - errors - unknown),
            "errors": str(errors),
            "unknown": str(unknown),
            "target": {"type": "view", "sources": [{"id": "12", "type": "view"}]},
        },
    )
