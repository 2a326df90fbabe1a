"""Sitecore Send accepted as a whole: the real command line, an independent server, each cell."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.acceptance.cli import Cli, differences
from tests.acceptance.sitecore_server import Sitecore, World, running
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

PACE = 6000.0
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
        acts.append(Act(f"{who}{n % people}@shop.example", at, urls[n % len(urls)], f"N {n % people}"))
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
        sent("5D0C8E6E-0000-4000-8000-00000000000A", "=HYPERLINK(\"http://x\")", 3, 30, 40),
        sent("not a/guid?", 'Ümläut ✓ "q", ;', 4, 12, 5),
        sent(77, None, 5, 8, 9),
        sent("ünï-1", "+31 6", 6, 1, 0),
        sent("none", "Nobody clicked", 7),
        sent("odd-links", "Contradicting links", 8, 6, 6, links=[
            link_row(SHOP, 3, 2), link_row(SHOP, 4, 1), link_row(ODD, None, None),
            link_row("https://x.example/", "5", None), link_row("{unsubscribe}", 0, 0),
        ], countries=[
            link_row("nl", 3, 2), link_row("  ", 2, None), link_row(None, 1, 1),
            link_row("DE", None, None),
        ]),
        sent("nulls", "Unknown figures", 9, 2, 2, extra={"TotalComplaints": None, "TotalBounces": None},
             summary={"TotalComplaints": None, "TotalBounces": None}),
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
    for n in range(90):
        mails.append(Mail(f"draft-{n}", f"Draft {n}", 0, ago(days=40, hours=n)))
    return mails


WORLDS = {
    "Plain": World(key(1), plain()),
    "Clamped": World(key(2), [sent(f"c{n}", f"C {n}", 2 + n, 9 + n, 7) for n in range(10)],
                     list_cap=4, rows_cap=3, paging="zero", beyond="last", suffix="-0530"),
    "Counters": World(key(3), [sent(f"c{n}", f"C {n}", 2 + n, 9 + n, 7) for n in range(3)],
                      rows="person", code="0", error="2 addresses were skipped", suffix="",
                      rows_cap=4, paging="page"),
    "Named": World(key(4), [sent("n1", "Named", 3, 40, 11), sent("n2", "Other", 20, 11, 3)],
                   rows="named", link_rows="event", lower=True, paging="text", rows_cap=7,
                   last_day=False, shift=13),
    "Null": World(key(5), [sent("g-1", "A and B", 5, 20, 7, ab={
        "Campaign": "g-1", "A": {"Sent": 40}, "B": None}), sent("g-2", "Upper", 6, 5, 5)],
                  ids=str.upper, paging="null", rows_cap=5, throttle="200", refuse=1),
    "Absent": World(key(6), [sent("a-1", "Absent", 5, 25, 7)], paging="absent", rows_cap=10,
                    throttle="expires", refuse=1, beyond="last", shift=-12),
}
PERSONAL = {"Plain", "Named"}


@pytest.fixture
def desk(tmp_path):
    sitecore = Sitecore(*WORLDS.values(), pace=PACE)
    with running(sitecore) as url:
        cli = Cli(tmp_path, PACE)
        for name, world in WORLDS.items():
            words = ["--set", "keep_personal=yes"] if name in PERSONAL else []
            ran = cli("accounts", "add", "sitecore_send", "--name", name, "--api-url", url, *words,
                      "--secrets-from", "-", stdin={"api_key": world.key})
            assert ran.code == 0, ran.err
        yield cli, sitecore


def expected(table, names=tuple(WORLDS)):
    rows = []
    for name in names:
        mails = WORLDS[name].mails
        if table == "campaigns":
            rows += campaigns_table(name, mails)
        elif table == "links":
            rows += links_table(name, mails)
        elif table == "breakdowns":
            rows += breakdowns_table(name, mails)
        else:
            rows += clicks_table(name, mails, personal=name in PERSONAL, shape=WORLDS[name].rows)
    return rows


def compare(cli):
    found = []
    for table in ("campaigns", "links", "breakdowns"):
        found += differences(cli.table(table), expected(table))
    got = cli.table("clicks", "--personal")
    hashes = Counter()
    for row in got:
        if row["account"] not in PERSONAL:
            assert "@" not in row["recipient"] and row["recipient"]
            hashes[row["account"], row["campaign_id"], row["recipient"]] += 1
            row["recipient"] = ""
    found += differences(got, expected("clicks"))
    return found



def named(world, mail_id):
    return next(mail for mail in WORLDS[world].mails if mail.id == mail_id)


def change():
    """What happens between two refreshes."""
    c = WORLDS["Clamped"].mails
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
    k = WORLDS["Counters"].mails
    k[0].clicks.append(k[0].clicks[0])
    k[1].clicks.append(Act("late@shop.example", ago(days=1), MAIL))
    n = WORLDS["Named"].mails
    n[0].clicks += [Act("n@shop.example", ago(hours=2), SHOP, ip="8.8.8.8"), n[0].clicks[3]]
    n[1].clicks.insert(4, Act("n@shop.example", ago(days=18), ODD))
    p = WORLDS["Plain"].mails
    draft = named("Plain", "state-3")
    draft.status, draft.delivered, draft.sends = 3, ago(hours=5), 50
    draft.clicks, draft.opens = clicked(5, 0.1), opened(3, 0.1)
    named("Plain", "sending").status = 3
    named("Plain", "nulls").clicks.append(Act("x@shop.example", ago(hours=1), SHOP))
    p.append(sent("p-new", "=cmd|' /C calc'!A0", 1, 8, 8))
    named("Plain", "draft-7").gone = True
    WORLDS["Null"].mails[1].clicks.append(Act("x@shop.example", ago(hours=1), SHOP))
    WORLDS["Absent"].mails[0].clicks.insert(0, Act("x@shop.example", ago(days=4), SHOP))


def show(cli, sitecore, ran, what):
    print(what, ran.code, sitecore.sins, sitecore.throttled)
    print("\n".join(line for line in ran.err.splitlines() if "details of" not in line)[-1500:])
    for line in compare(cli):
        print(line)


def test_x(desk):
    cli, sitecore = desk
    show(cli, sitecore, cli("refresh"), "FIRST")
    for w in WORLDS.values(): w.calls.clear()
    show(cli, sitecore, cli("refresh"), "AGAIN")
    print({n: w.seen("stats") for n, w in WORLDS.items()})
    change()
    show(cli, sitecore, cli("refresh"), "CHANGED")
    print({n: len(w.seen("stats")) for n, w in WORLDS.items()})
    show(cli, sitecore, cli("refresh", "--full"), "FULL")
    assert 0
