"""Sitecore Send accepted as a whole: the real command line, an independent server, each cell."""

from __future__ import annotations

import pytest

from tests.acceptance.cli import Cli, differences
from tests.acceptance.host import running
from tests.acceptance.sitecore_server import Sitecore, World
from tests.acceptance.sitecore_truth import (
    Act,
    Mail,
    ago,
    breakdowns_table,
    campaigns_table,
    clicks_table,
    link_row,
    links_table,
)

PACE = 20_000.0
TRUTHS = {"campaigns": campaigns_table, "links": links_table, "breakdowns": breakdowns_table}
SHOP = "https://shop.example/a?x=1&y=2"
ODD = "http://www.shop.example/Größe?q=%20=2+5&é"
MAIL = "mailto:help@shop.example"
COUNTRIES = ("nl", "NL", "DE", "  ", "", "be ")


def key(number: int) -> str:
    return f"5ec4e7{number:02}-0000-4000-8000-00000000{number:04}"


def clicked(count, day, who="p", urls=(SHOP, ODD, MAIL), people=7):
    """Clicks of a few people, some of them equal to the second, some to the last byte."""
    acts = []
    for n in range(count):
        at = ago(days=day, minutes=-(n // 3) * 7, milliseconds=(n % 2) * 339)
        acts.append(
            Act(f"{who}{n % people}@shop.example", at, urls[n % len(urls)], f"N {n % people}")
        )
    return acts


def opened(count, day):
    return [
        Act(f"o{n % 11}@shop.example", ago(days=day, minutes=-n), COUNTRIES[n % len(COUNTRIES)])
        for n in range(count)
    ]


def people(count, day):
    return [Act(f"q{n}@shop.example", ago(days=day, hours=-n)) for n in range(count)]


def sent(mail_id, name, day, clicks=0, opens=0, **fields):
    """A campaign that was sent so many days ago."""
    values = {
        "status": 3, "created": ago(days=day, hours=30), "delivered": ago(days=day, seconds=5),
        "sends": 900 + day, "clicks": clicked(clicks, day - 1), "opens": opened(opens, day - 1),
        "bounced": people(3, day - 1), "unsubscribed": people(2, day - 1),
        "complained": people(1, day - 1), **fields,
    }  # fmt: skip
    return Mail(mail_id, name, **values)


def plain():
    """All states, hostile names, ids of every kind, statistics that contradict themselves."""
    mails = [
        sent("5D0C8E6E-0000-4000-8000-00000000000A", '=HYPERLINK("http://x")', 3, 30, 40),
        sent("not a/guid?", 'Ümläut ✓ "q", ;', 4, 12, 5),
        sent(77, None, 5, 8, 9),
        sent("ünï-1", "+31 6", 6, 1, 0),
        sent("none", "Nobody clicked", 7),
        sent(
            "odd-links",
            "Contradicting links",
            8,
            6,
            6,
            links=[
                link_row(SHOP, 3, 2),
                link_row(SHOP, 4, 1),
                link_row(ODD, None, None),
                link_row("https://x.example/", "5", None),
                link_row("{unsubscribe}", 0, 0),
            ],
            countries=[
                link_row("nl", 3, 2),
                link_row("  ", 2, None),
                link_row(None, 1, 1),
                link_row("DE", None, None),
            ],
        ),
        sent(
            "nulls",
            "Unknown figures",
            9,
            2,
            2,
            extra={"TotalComplaints": None, "TotalBounces": None},
            summary={"TotalComplaints": None, "TotalBounces": None},
        ),
        sent("text", "Figures as text", 10, 4, 4, status="3", extra={"TotalSent": "910"}),
        sent("no-summary", "No summary", 11, 3, 3, summary={"Sent": 0, "TotalLinkClicks": 0}),
        sent("old", "Archived and lost", 120, 9, 9, status=12, lost="empty"),
        sent("old-error", "Archived with an error", 130, 9, 9, status=12, lost="CAMPAIGN_ARCHIVED"),
        sent("transact", "Order", 12, 2, 2, extra={"IsTransactional": True}),
        sent("sending", "On its way", 1, 2, 1, status=6),
        sent("raw", "Clicks without a time", 13, 3, 0),
    ]
    for act, raw in zip(mails[-1].clicks, (None, "/Date(abc)/", "2024--02-31"), strict=True):
        act.at, act.raw = (act.at, None) if raw is None else (None, raw)
    mails[-1].extra["DeliveredOn"] = mails[-1].summary["CampaignDeliveredOn"] = "2024--13-45"
    mails[-1].undated = True
    for n, state in enumerate((0, 1, 4, 5, 7, 13, 14, None, "Brand new", 99, 2)):
        mails.append(Mail(f"state-{n}", f"State {state}", state, ago(days=2, hours=n)))
    mails[-11].delivered = ago(days=400)  # a draft that was copied from a sent one
    return mails + [Mail(f"draft-{n}", f"Draft {n}", 0, ago(days=40, hours=n)) for n in range(90)]


def make_worlds():
    """Six accounts that read the fact sheet differently."""
    return {
        "Plain": World(key(1), plain()),
        "Clamped": World(
            key(2),
            [sent(f"c{n}", f"C {n}", 2 + n, 9 + n, 7) for n in range(10)],
            list_cap=4,
            rows_cap=3,
            paging="zero",
            beyond="last",
            suffix="-0530",
        ),
        "Counters": World(
            key(3),
            [sent(f"c{n}", f"C {n}", 2 + n, 9 + n, 7) for n in range(3)],
            rows="person",
            code="0",
            error="2 addresses were skipped",
            suffix="",
            rows_cap=4,
            paging="page",
        ),
        "Named": World(
            key(4),
            [sent("n1", "Named", 3, 40, 11), sent("n2", "Other", 20, 11, 3)],
            rows="named",
            link_rows="event",
            lower=True,
            paging="text",
            rows_cap=7,
            last_day=False,
            shift=13,
        ),
        "Null": World(
            key(5),
            [
                sent(
                    "g-1", "A and B", 5, 20, 7, ab={"Campaign": "g-1", "A": {"Sent": 40}, "B": None}
                ),
                sent("g-2", "Upper", 6, 5, 5),
            ],
            ids=str.upper,
            paging="null",
            rows_cap=5,
            throttle="200",
            refuse=1,
        ),
        "Absent": World(
            key(6),
            [sent("a-1", "Absent", 5, 25, 7)],
            paging="absent",
            rows_cap=10,
            throttle="expires",
            refuse=1,
            beyond="last",
            shift=-12,
        ),
    }


PERSONAL = {"Plain", "Named"}


class Desk:
    """The program with an account in each world, and what its tables have to show."""

    def __init__(self, home, sitecore, worlds, url):
        self.cli, self.sitecore, self.worlds = Cli(home, PACE), sitecore, worlds
        words = ["accounts", "add", "sitecore_send", "--api-url", url, "--secrets-from", "-"]
        personal = ["--set", "keep_personal=yes"]
        self.cli.several(
            [
                (
                    [*words, "--name", name, *(personal if name in PERSONAL else ())],
                    {"api_key": world.key},
                )
                for name, world in worlds.items()
            ]
        )

    def refresh(self, *words):
        """Refresh; nothing may fail, and every rule of the server must be kept."""
        for world in self.worlds.values():
            world.calls.clear()
        ran = self.cli("refresh", *words)
        assert ran.code == 0, ran.err
        assert self.sitecore.sins == []
        return ran

    def expected(self, table):
        """The rows of a table as they have to be."""
        rows = []
        for name, world in self.worlds.items():
            if table == "clicks":
                kept = name in PERSONAL
                rows += clicks_table(name, world.mails, personal=kept, shape=world.rows)
            else:
                rows += TRUTHS[table](name, world.mails)
        return rows

    def wrong_cells(self):
        """Rows that are shown and not true, or true and not shown."""
        found = []
        shown = self.cli.tables("--personal")
        for row in shown["clicks"]:
            if row["account"] not in PERSONAL:
                assert row["recipient"]
                assert "@" not in row["recipient"]
                row["recipient"] = ""
        for name, rows in shown.items():
            found += differences(rows, self.expected(name))
        return found

    def mail(self, world, mail_id):
        """A campaign of a world."""
        return next(mail for mail in self.worlds[world].mails if mail.id == mail_id)


@pytest.fixture
def desk(tmp_path):
    worlds = make_worlds()
    sitecore = Sitecore(*worlds.values(), pace=PACE)
    with running(sitecore) as url:
        yield Desk(tmp_path, sitecore, worlds, url)


def test_every_cell_and_again_after_new_data(desk):
    desk.refresh()
    assert desk.wrong_cells() == []
    desk.refresh()
    again = {name for name, world in desk.worlds.items() if world.seen("stats")}
    assert again == set(), "what has not changed was asked for again"
    change(desk)
    desk.refresh()
    assert desk.wrong_cells() == []
    desk.refresh("--full")
    assert desk.wrong_cells() == []


def test_no_key_in_any_file_or_answer(desk):
    ran = desk.refresh("--totals-only", "--json")
    everything = desk.cli.files() + (ran.out + ran.err).encode()
    for world in desk.worlds.values():
        assert world.key.encode() not in everything


def change(desk):
    """What happens between two refreshes."""
    c = desk.worlds["Clamped"].mails
    c[0].clicks.insert(0, Act("late@shop.example", ago(days=1, hours=20), SHOP))
    c[1].clicks += [c[1].clicks[0], c[1].clicks[0]]
    c[2].clicks += [Act("new@shop.example", ago(minutes=n), ODD) for n in (3, 3, 2)]
    c[3].opens += opened(6, 2)
    c[4].gone = True
    c[5].name = "Renamed"
    c[6].unsubscribed += people(4, 1)
    c[7].status, c[7].lost, c[7].read = 12, "empty", True
    c[8].status, c[8].lost, c[8].read = 12, "NOT_AVAILABLE", True
    c[9].status = 10
    c.append(sent("c-new", "New", 1, 8, 8))
    k = desk.worlds["Counters"].mails
    k[0].clicks.append(k[0].clicks[0])
    k[1].clicks.append(Act("late@shop.example", ago(days=1), MAIL))
    n = desk.worlds["Named"].mails
    n[0].clicks += [Act("n@shop.example", ago(hours=2), SHOP, ip="8.8.8.8"), n[0].clicks[3]]
    n[1].clicks.insert(4, Act("n@shop.example", ago(days=18), ODD))
    p = desk.worlds["Plain"].mails
    draft = desk.mail("Plain", "state-3")
    draft.status, draft.delivered, draft.sends = 3, ago(hours=5), 50
    draft.clicks, draft.opens = clicked(5, 0.1), opened(3, 0.1)
    desk.mail("Plain", "sending").status = 3
    desk.mail("Plain", "nulls").clicks.append(Act("x@shop.example", ago(hours=1), SHOP))
    p.append(sent("p-new", "=cmd|' /C calc'!A0", 1, 8, 8))
    desk.mail("Plain", "draft-7").gone = True
    desk.worlds["Null"].mails[1].clicks.append(Act("x@shop.example", ago(hours=1), SHOP))
    desk.worlds["Absent"].mails[0].clicks.insert(0, Act("x@shop.example", ago(days=4), SHOP))
