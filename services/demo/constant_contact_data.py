"""Invented data of the Constant Contact demo: newsletters with resends, text messages, quirks."""

from __future__ import annotations

import random
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, overload

from services.demo.invent import (
    FIRST_NAMES,
    PAGES,
    PROMOTIONS,
    Act,
    click_story,
    page_url,
    send_times,
)

Row = dict[str, Any]
SMS_SHARE = 0.24
"""Of the campaigns; the rest are newsletters."""
_SPLIT = ("computer", "mobile", "tablet", "other", "none")
_TYPES = ((10, "Newsletter"), (26, "Custom Code Email"), (23, "Promotion"))
_BOUNCE_CODES = "BDFSVXZ"


class Rows(Sequence[Row]):
    """Rows that are made when they are looked at: a list of 50,000 costs nothing until then."""

    def __init__(self, count: int, make: Callable[[int], Row]) -> None:
        self._count = count
        self._make = make

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> list[Row]: ...

    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        if isinstance(index, slice):
            return [self._make(number) for number in range(*index.indices(self._count))]
        return self._make(range(self._count)[index])


@dataclass
class Mailing:
    """One activity: its content, its links, and its lists by kind, newest first."""

    content: Row = field(default_factory=dict)
    links: list[Row] = field(default_factory=list)
    tracking: dict[str, Sequence[Row]] = field(default_factory=dict)


@dataclass
class EmailCampaign:
    """One e-mail campaign as the several endpoints show it.

    `summary` and `stats` are None for what was never sent; `removed`: the catalogue's single entry
    answers 404.
    """

    campaign_id: str
    catalogue: Row
    summary: Row | None = None
    stats: Row | None = None
    activities: list[Row] = field(default_factory=list)
    removed: bool = False


@dataclass
class _Figures:
    """What the mailings of one campaign add up to."""

    sends: int = 0
    openers: int = 0
    clickers: int = 0
    bounces: int = 0
    optouts: int = 0
    opens: Counter[str] = field(default_factory=Counter)
    clicks: Counter[str] = field(default_factory=Counter)


def fill(
    campaigns: list[EmailCampaign],
    mailings: dict[str, Mailing],
    sms: list[Row],
    seed: int,
    count: int,
    clicks: int,
    now: datetime,
) -> None:
    """Fill a server's lists with coherent campaigns; the same arguments give the same rows."""
    dice = random.Random(seed)
    texts = max(1, round(count * SMS_SHARE))
    times = send_times(dice, max(1, count - texts - 4), now)
    weights = [dice.uniform(0.4, 1.6) for _ in times]
    for number, (sent, weight) in enumerate(zip(times, weights, strict=True)):
        story = _Story(dice, number, sent, round(clicks * weight / sum(weights)), now)
        campaigns.append(story.campaign(mailings))
    campaigns.sort(key=lambda c: c.summary["last_sent_date"] if c.summary else "", reverse=True)
    campaigns.extend(_unsent(dice, now))
    for number, sent in enumerate(send_times(dice, texts, now)):
        sms.append(_sms(dice, number, sent))
    sms[-1]["last_sent_date"] = sms[-1]["last_sent_date"].replace("-", "--", 1)


class _Story:
    """One newsletter; every seventh was sent a second time to those who had not opened it."""

    def __init__(
        self, dice: random.Random, number: int, sent: datetime, clicks: int, now: datetime
    ) -> None:
        self._dice = dice
        self._number = number
        self._sent = sent
        self._clicks = clicks
        self._now = now
        self._name = PROMOTIONS[number % len(PROMOTIONS)]
        self._figures = _Figures()

    def campaign(self, mailings: dict[str, Mailing]) -> EmailCampaign:
        """The campaign; its mailings are added to those given."""
        dice, number = self._dice, self._number
        # Ids are no UUIDs: the vendor's own examples end in a z.
        campaign_id = _id(dice) + ("z" if number % 9 == 4 else "")
        resent = number % 7 == 3 and self._sent + timedelta(days=3) < self._now
        activities = [
            {"campaign_activity_id": _id(dice), "role": "primary_email"},
            {"campaign_activity_id": _id(dice), "role": "permalink"},
        ]
        parts = [(activities[0], self._sent, self._clicks if not resent else self._clicks * 2 // 3)]
        if resent:
            activities.append({"campaign_activity_id": _id(dice), "role": "resend"})
            parts.append((activities[2], self._sent + timedelta(days=2), self._clicks // 3))
        for activity, sent, clicks in parts:
            activity_id = activity["campaign_activity_id"]
            mailings[activity_id] = self._mailing(
                activity_id, sent, clicks, second=len(parts) > 1 and sent is not self._sent
            )
        last = parts[-1][1]
        code, kind = _TYPES[number % len(_TYPES)]
        catalogue = {
            "campaign_id": campaign_id,
            "name": f"{self._name} {self._sent:%B %Y}",
            "type": "NEWSLETTER",
            "type_code": code,
            "current_status": "Done",
            "created_at": _z(self._sent - timedelta(days=2)),
            "updated_at": _z(last),
        }
        return EmailCampaign(
            campaign_id,
            catalogue,
            self._summary(campaign_id, kind, last),
            self._stats(campaign_id),
            activities,
        )

    def _mailing(self, activity_id: str, sent: datetime, clicks: int, *, second: bool) -> Mailing:
        dice, figures = self._dice, self._figures
        recipients = max(40, round(clicks * dice.uniform(2.0, 3.5)))
        start = 20_000 if second else 0
        urls = [
            page_url(page, f"{self._name} again" if second else self._name, "email")
            for page in dice.sample(PAGES, 5)
        ]
        acts = click_story(dice, sent, recipients, clicks, len(urls), self._now)[::-1]
        people = {act.person for act in acts}
        openers = sorted(people | {dice.randrange(recipients) for _ in range(recipients // 3)})
        quiet = [p for p in range(recipients) if p not in people][: max(2, recipients // 40)]
        bounced = [p for p in quiet if not _among(openers, p)]
        left = sorted(people)[: recipients // 150]
        figures.sends += recipients
        figures.openers += len(openers)
        figures.clickers += len(people)
        figures.bounces += len(bounced)
        figures.optouts += len(left)
        figures.clicks.update(_device(act) for act in acts)
        figures.opens.update(_SPLIT[p % 5 if p % 3 else 1] for p in openers)
        make = _Maker(activity_id, start)
        links = [
            {
                "url_id": str(1_100_000 + self._number * 10 + number),
                "link_url": url,
                "unique_clicks": len({a.person for a in acts if a.link == number}),
            }
            for number, url in enumerate(urls)
        ]
        tracking = {
            "clicks": Rows(len(acts), lambda n: make.click(acts[n], links)),
            "opens": Rows(len(openers), lambda n: make.opened(openers[-1 - n], sent)),
            "sends": Rows(recipients, lambda n: make.row("em_sends", n, sent)),
            "optouts": [
                make.row(
                    "em_optouts",
                    p,
                    sent + timedelta(hours=5),
                    opt_out_reason="Too many messages" if p % 2 else None,
                )
                for p in left
            ],
            "bounces": [
                make.row(
                    "em_bounces", p, sent + timedelta(minutes=1), bounce_code=_BOUNCE_CODES[p % 7]
                )
                for p in bounced
            ],
        }
        content = {
            "subject": f"{self._name}: see what is new",
            "from_name": "Northwind Stores",
            "preheader": "",
            "from_email": "news@northwind-living.example",
            "current_status": "DONE",
        }
        return Mailing(content, links, tracking)

    def _summary(self, campaign_id: str, kind: str, last: datetime) -> Row:
        found = self._figures
        return {
            "campaign_id": campaign_id,
            "campaign_type": kind,
            "last_sent_date": _z(last),
            "unique_counts": {
                "sends": found.sends,
                "opens": found.openers,
                "clicks": found.clickers,
                "forwards": self._number % 4,
                "optouts": found.optouts,
                "abuse": self._number % 3 // 2,
                "bounces": found.bounces,
                "not_opened": max(0, found.sends - found.openers - found.bounces),
            },
        }

    def _stats(self, campaign_id: str) -> Row:
        found = self._figures
        stats = {
            "em_sends": found.sends,
            "em_opens": found.openers,
            "em_clicks": found.clickers,
            "em_opens_all": found.opens.total(),
            "em_clicks_all": found.clicks.total(),
            "em_bounces": found.bounces,
            "em_optouts": found.optouts,
            "em_forwards": self._number % 4,
            "em_not_opened": max(0, found.sends - found.openers - found.bounces),
        }
        for name, counts in (("opens", found.opens), ("clicks", found.clicks)):
            stats |= {f"em_{name}_all_{kind}": counts[kind] for kind in _SPLIT}
        reached = max(1, found.sends - found.bounces)
        percents = {
            "open": round(100 * found.openers / reached, 1),
            "click": round(100 * found.clickers / max(1, found.openers), 1),
            "bounce": round(100 * found.bounces / max(1, found.sends), 1),
        }
        return {
            "campaign_id": campaign_id,
            "stats": stats,
            "percents": percents,
            "last_refresh_time": _z(self._now - timedelta(minutes=9)),
        }


class _Maker:
    """Makes tracking rows of one activity; `start` keeps the people of two mailings apart."""

    def __init__(self, activity_id: str, start: int) -> None:
        self._activity_id = activity_id
        self._start = start

    def row(self, kind: str, person: int, at: datetime, **more: object) -> Row:
        """A row with the fields that all kinds have."""
        number = self._start + person
        first = FIRST_NAMES[number % len(FIRST_NAMES)]
        return {
            "contact_id": f"{number:08x}-5d3b-11ef-8000-00163e4d2a10",
            "campaign_activity_id": self._activity_id,
            "tracking_activity_type": kind,
            "email_address": f"customer{number}@mail.example",
            "first_name": first,
            "created_time": _z(at),
            **more,
        }

    def click(self, act: Act, links: list[Row]) -> Row:
        """A click on one of the links."""
        link = links[act.link]
        return self.row(
            "em_clicks",
            act.person,
            act.at,
            url_id=link["url_id"],
            link_url=link["link_url"],
            **({} if _device(act) == "none" else {"device_type": _device(act)}),
        )

    def opened(self, person: int, sent: datetime) -> Row:
        """An opening some time after the send."""
        return self.row(
            "em_opens",
            person,
            sent + timedelta(seconds=90 + person * 7),
            device_type=_SPLIT[person % 5 if person % 3 else 1],
        )


def _unsent(dice: random.Random, now: datetime) -> list[EmailCampaign]:
    """What only the catalogue shows: drafts, one that waits for its time, one that was removed."""
    states = (("Draft", 3), ("Draft", 11), ("Scheduled", 1), ("Removed", 40))
    found = []
    for number, (status, days) in enumerate(states):
        made = now - timedelta(days=days)
        campaign_id = _id(dice)
        found.append(
            EmailCampaign(
                campaign_id,
                {
                    "campaign_id": campaign_id,
                    "name": f"{PROMOTIONS[-1 - number]} (plan)",
                    "type": "NEWSLETTER",
                    "type_code": 10,
                    "current_status": status,
                    "created_at": _z(made),
                    "updated_at": _z(made),
                },
                removed=status == "Removed",
            )
        )
    return found


def _sms(dice: random.Random, number: int, sent: datetime) -> Row:
    """A text message's summary. Some lack `bounces`, some have the `opens` that cannot be."""
    sends = dice.randrange(60, 900)
    delivers = sends - dice.randrange(0, 9)
    clicks = round(delivers * dice.uniform(0.05, 0.4))
    counts = {
        "sends": sends,
        "delivers": delivers,
        "clicks": clicks,
        "optouts": dice.randrange(0, 4),
    }
    counts |= {"bounces": sends - delivers} if number % 3 else {"opens": 0}
    local = (sent - timedelta(hours=4)).replace(tzinfo=None).isoformat(timespec="milliseconds")
    return {
        "campaign_id": ("g" if number % 4 == 1 else "") + _id(dice),
        "campaign_name": f"{PROMOTIONS[(number * 3) % len(PROMOTIONS)]} text",
        "campaign_type": "SMS",
        "last_sent_date": f"{local}-04:00",
        "unique_counts": counts,
    }


def _device(act: Act) -> str:
    """The kind of device that the vendor would tell for an agent."""
    if act.scanner:
        return "none"
    if "iPad" in act.agent:
        return "tablet"
    return "mobile" if "Mobile" in act.agent else "computer"


def _among(ordered: list[int], wanted: int) -> bool:
    place = bisect_left(ordered, wanted)
    return place < len(ordered) and ordered[place] == wanted


def _id(dice: random.Random) -> str:
    text = f"{dice.getrandbits(128):032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def _z(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
