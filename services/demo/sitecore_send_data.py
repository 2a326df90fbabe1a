"""Invented data of the Sitecore Send demo: newsletters, A/B tests, an archive, quirks."""

from __future__ import annotations

import random
import uuid
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, overload

from services.demo.invent import (
    FIRST_NAMES,
    PAGES,
    PLACES,
    PROMOTIONS,
    click_story,
    page_url,
    send_times,
)

if TYPE_CHECKING:
    from services.demo.sitecore_send import SitecoreSendServer

Row = dict[str, Any]
ARCHIVED_AFTER = timedelta(days=470)
"""The vendor archives after three months; here later, so that most campaigns have details."""
UNSENT = ((0, None), (5, timedelta(days=6)), (1, timedelta(minutes=20)), (4, None), (7, None))
"""Status and time from now until delivery of the campaigns that were not sent."""
_LISTS = (("All customers", 41_200), ("Members", 9_800), ("Stores Benelux", 6_100))
_SPLIT = (
    "TotalOpens",
    "UniqueOpens",
    "TotalLinkClicks",
    "UniqueLinkClicks",
    "TotalBounces",
    "TotalUnsubscribes",
)
_EMPTY = dict.fromkeys(
    (
        "TotalSent",
        "TotalOpens",
        "UniqueOpens",
        "TotalBounces",
        "TotalForwards",
        "UniqueForwards",
        "TotalLinkClicks",
        "UniqueLinkClicks",
        "TotalComplaints",
        "TotalUnsubscribes",
    ),
    0,
)


class Rows(Sequence[Row]):
    """Rows that are made when they are looked at: 100,000 opens cost nothing until then."""

    def __init__(self, people: list[int], make: Callable[[int], Row]) -> None:
        self._people = people
        self._make = make

    def __len__(self) -> int:
        return len(self._people)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> list[Row]: ...

    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        if isinstance(index, slice):
            return [self._make(person) for person in self._people[index]]
        return self._make(self._people[index])


def fill(server: SitecoreSendServer, seed: int, campaigns: int, clicks: int, now: datetime) -> None:
    """Fill a server with coherent campaigns; the same arguments give the same rows."""
    dice = random.Random(seed)
    server.senders = [
        {
            "ID": guid(dice),
            "Name": "Northwind Living",
            "Email": "news@northwind-living.example",
            "CreatedOn": "/Date(1400765125478)/",
            "IsEnabled": True,
            "SpfVerified": True,
            "DkimVerified": True,
            "DkimPublic": None,
        }
    ]
    times = send_times(dice, max(1, campaigns - len(UNSENT)), now)
    weights = [dice.uniform(0.4, 1.6) * (now - at < ARCHIVED_AFTER) for at in times]
    whole = sum(weights) or 1.0
    for number, (sent, weight) in enumerate(zip(times, weights, strict=True)):
        _Story(dice, number, sent, round(clicks * weight / whole), now).tell(server)
    for number, (status, ahead) in enumerate(UNSENT):
        server.campaigns.append(_unsent(dice, number, status, now, ahead))
    _add_quirks(server)


class _Story:
    """One newsletter that was sent, and all that happened to it."""

    def __init__(
        self, dice: random.Random, number: int, sent: datetime, clicks: int, now: datetime
    ) -> None:
        self._dice = dice
        self._number = number
        self._sent = sent
        self._now = now
        self._archived = now - sent >= ARCHIVED_AFTER
        clicks = clicks or dice.randrange(200, 900)
        self._recipients = max(30, round(clicks * dice.uniform(2.4, 3.8)))
        promotion = PROMOTIONS[number % len(PROMOTIONS)]
        self._name = f"{promotion} newsletter"
        pages = dice.sample(PAGES, dice.randrange(3, 8))
        self._urls = [page_url(page, promotion, "email") for page in pages]
        self._acts = click_story(dice, sent, self._recipients, clicks, len(pages), now)
        clickers = {act.person for act in self._acts}
        others = dice.sample(range(self._recipients), round(self._recipients * 0.3))
        self._openers = sorted(clickers.union(others))
        self._opened = [p for p in self._openers for _ in range(1 + (p % 3 == 0))]
        free = sorted(set(range(self._recipients)).difference(self._openers))
        self._bounced = free[: max(1, len(free) // 60)]
        self._opted_out = self._openers[3:][: max(1, len(self._openers) // 150)]
        self._complained = self._openers[1:2] if number % 4 == 1 else []

    def tell(self, server: SitecoreSendServer) -> None:
        """Put the newsletter into the server's lists."""
        row = self._row()
        campaign_id = row["ID"]
        server.campaigns.append(row)
        if row["ABCampaignType"] is not None:
            server.ab[campaign_id] = self._ab(row)
        if self._archived:
            return
        server.links[campaign_id] = self._links()
        server.countries[campaign_id] = self._countries()
        server.activity[campaign_id] = {
            "LinkClicked": [self._event(act.person, act.at) for act in self._acts],
            "Opened": Rows(self._opened, self._later),
            "Unsubscribed": [
                self._later(p) | {"ContextDescription": dotnet(self._when(p))}
                for p in self._opted_out
            ],
            "Bounced": [
                self._later(p) | {"ContextDescription": "Mailbox full"} for p in self._bounced
            ],
            "Complained": [self._later(p) for p in self._complained],
        }

    def _row(self) -> Row:
        is_test = self._number % 9 == 4
        counters = {
            "TotalSent": self._recipients,
            "TotalOpens": len(self._opened),
            "UniqueOpens": len(self._openers),
            "TotalBounces": len(self._bounced),
            "TotalForwards": self._number % 5,
            "UniqueForwards": self._number % 5,
            "TotalLinkClicks": len(self._acts),
            "UniqueLinkClicks": len({act.person for act in self._acts}),
            "TotalComplaints": len(self._complained),
            "TotalUnsubscribes": len(self._opted_out),
        }
        return campaign_row(
            guid(self._dice),
            self._name,
            status=12 if self._archived else 3,
            created=self._sent - timedelta(hours=self._dice.randrange(1, 90)),
            sent=self._sent,
            lists=[_LISTS[self._number % 3]],
            RecipientsCount=self._recipients + 4,
            IsTransactional=self._number == 11,
            **counters,
            **(
                {
                    "ABHoursToTest": 4,
                    "ABCampaignType": 2,
                    "ABWinner": self._number % 2,
                    "ABWinnerSelectionType": 1,
                }
                if is_test
                else {}
            ),
        )

    def _links(self) -> list[Row]:
        total = Counter(act.link for act in self._acts)
        people = Counter(link for link, _ in {(a.link, a.person) for a in self._acts})
        return [stats_row(url, total[n], people[n]) for n, url in enumerate(self._urls)]

    def _countries(self) -> list[Row]:
        """Lower case, and two blanks where the country is not known."""
        total = Counter(_country(person) for person in self._opened)
        people = Counter(_country(person) for person in self._openers)
        return [stats_row(label, count, people[label]) for label, count in total.most_common()]

    def _ab(self, row: Row) -> Row:
        versions: Row = {"CampaignID": row["ID"]}
        for number, (label, share) in enumerate((("A", 0.46), ("B", 0.54))):
            part = {
                name: round(row[name] * share)
                if not number
                else row[name] - round(row[name] * 0.46)
                for name in (*_SPLIT, "TotalSent")
            }
            versions[label] = {
                "CampaignID": row["ID"],
                "ABVersion": number,
                "CampaignName": row["Name"],
                "CampaignSubject": f"{row['Subject']} ({label})",
                "Sent": part.pop("TotalSent"),
                "CampaignDeliveredOn": row["DeliveredOn"],
                **part,
                "TotalComplaints": 0,
                "CampaignIsArchived": self._archived,
                "MailingLists": row["MailingLists"],
            }
        return versions

    def _event(self, person: int, at: datetime) -> Row:
        name = FIRST_NAMES[person % len(FIRST_NAMES)] if person % 4 else ""
        return activity_row(f"person{person}@example.org", at, ContextName=name)

    def _later(self, person: int) -> Row:
        return self._event(person, self._when(person))

    def _when(self, person: int) -> datetime:
        delay = 40 + person * 7919 % 200_000
        return min(self._sent + timedelta(seconds=delay), self._now - timedelta(seconds=1))


def campaign_row(
    campaign_id: str,
    name: str,
    *,
    status: int,
    created: datetime,
    sent: datetime | None,
    lists: Sequence[tuple[str, int]] = (),
    **fields: Any,
) -> Row:
    """A row of the campaign list."""
    entries = [
        {
            "Campaign": None,
            "Segment": None,
            "MailingList": {
                "ID": str(uuid.uuid5(uuid.NAMESPACE_URL, label)),
                "Name": label,
                "ActiveMemberCount": size,
                "Status": 1,
                "CreatedBy": "203.0.113.7",
            },
        }
        for label, size in lists
    ]
    return {
        "ID": campaign_id,
        "Name": name,
        "Subject": f"{name}: see what is new",
        "SiteName": "Northwind Living",
        "ConfirmationTo": "ops@northwind-living.example",
        "CreatedOn": dotnet(created),
        "ABHoursToTest": None,
        "ABCampaignType": None,
        "ABWinner": None,
        "ABWinnerSelectionType": None,
        "Status": status,
        "DeliveredOn": dotnet(sent) if sent else None,
        "ScheduledFor": None,
        "ScheduledForTimezone": "GTB Standard Time",
        "MailingLists": entries,
        **_EMPTY,
        "RecipientsCount": 0,
        "IsTransactional": False,
        **fields,
    }


def stats_row(context: str, total: int, unique: int) -> Row:
    """A row of the links or countries."""
    return {
        "Context": context,
        "ContextName": None,
        "TotalCount": total,
        "UniqueCount": unique,
        "ContextDescription": None,
        "Timestamp": None,
    }


def activity_row(address: str, at: datetime | None, **fields: Any) -> Row:
    """A row of recipient activity; older answers name no time."""
    row = {
        "Context": address,
        "ContextName": "",
        "TotalCount": 1,
        "UniqueCount": 1,
        "ContextDescription": None,
    }
    return {**row, **({"Timestamp": dotnet(at)} if at else {}), **fields}


def dotnet(at: datetime, suffix: str = "+0100") -> str:
    """A time as the vendor writes it; the suffix only tells how to show it."""
    return f"/Date({int(at.astimezone(UTC).timestamp() * 1000)}{suffix})/"


def guid(dice: random.Random) -> str:
    """An invented id."""
    return str(uuid.UUID(int=dice.getrandbits(128), version=4))


def _country(person: int) -> str:
    """A person's country, with the weights of the invented places."""
    if person % 50 == 7:
        return "  "
    place = person * 37 % 100
    for code, _, weight in PLACES:
        place -= weight
        if place < 0:
            return code.lower()
    return PLACES[0][0].lower()


def _unsent(
    dice: random.Random, number: int, status: int, now: datetime, ahead: timedelta | None
) -> Row:
    name = f"{PROMOTIONS[-number - 1]} preview"
    planned: Row = {"ScheduledFor": dotnet(now + ahead)} if ahead else {}
    return campaign_row(
        guid(dice),
        name,
        status=status,
        sent=None,
        RecipientsCount=900,
        created=now - timedelta(days=dice.uniform(0.5, 12)),
        **planned,
    )


def _add_quirks(server: SitecoreSendServer) -> None:
    """Missing fields and suffixes, flat lists, ids in capitals, a counter that is no number."""
    for number, row in enumerate(server.campaigns):
        if number % 5 == 1:
            row["CreatedOn"] = row["CreatedOn"].replace("+0100", "")
        if number % 7 == 2:
            row["MailingLists"] = [{"MailingListID": server.senders[0]["ID"], "SegmentID": 0}]
        if number % 11 == 3:
            row["MailingLists"] = None
            del row["TotalForwards"]
        if number % 13 == 5:
            row["CampaignType"], row["CampaignSource"] = "Regular", None
    if len(server.campaigns) > 8:
        server.campaigns[8]["TotalComplaints"] = "n/a"
