"""Constant Contact accepted as a whole: the real command line, independent hosts, each cell."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from tests.acceptance.cli import Cli, differences
from tests.acceptance.constant_contact_server import UNCLICKED, ConstantContact, World
from tests.acceptance.constant_contact_truth import (
    Act,
    Mail,
    Text,
    ago,
    breakdowns_table,
    campaigns_table,
    clicks_table,
    links_table,
)
from tests.acceptance.host import Reply, on, running

URLS = ("https://shop.example/a?x=1&y=2", "http://shop.example/Größe?q=%20=2+5", "mailto:a@b.nl")
DEVICES = ("computer", "mobile", "tablet", "other", None)


def clicked(count, day, who="c", people=9):
    """Clicks of a few people, some of them equal to the last byte."""
    return [
        Act(
            f"{who}{n % people}",
            ago(days=day, minutes=-(n // 2) * 9, milliseconds=(n % 3) * 111),
            URLS[n // 2 % 3],
            DEVICES[n // 2 % 5],
        )
        for n in range(count)
    ]


def mails():
    """Sent ones with one and two mailings, drafts, removed ones, ids that are no UUIDs."""
    found = [
        Mail("9d30c391-0000-4000-8000-000000000001", "=2+5", sent=ago(days=3),
             activities={"act-1": clicked(60, 2)}),
        Mail("g90ea686-239f-43d8-9770-z", 'Ümläut ✓ "q", ;', sent=ago(days=9),
             activities={"act-2": clicked(11, 8), "act-2b": clicked(5, 5, who="c")}),
        Mail("m-3", "Nobody clicked", sent=ago(days=12), activities={"act-3": []}),
        Mail("m-4", "No statistics", sent=ago(days=14), activities={"act-4": clicked(7, 13)},
             no_stats=True),
        Mail("m-5", "No complaints told", sent=ago(days=15), abuse=None,
             activities={"act-5": clicked(3, 14)}),
        Mail("m-6", "Draft", "Draft"),
        Mail("m-7", "Planned", "Scheduled"),
        Mail("m-8", "Failed", "ERROR"),
        Mail("m-9", "Half a second", sent=ago(days=16, milliseconds=500),
             activities={"act-9": clicked(1, 15)}),
    ]  # fmt: skip
    found += [
        Mail(f"old-{n}", f"Old {n}", sent=ago(days=100 + n), sends=20, bounces=0, opens=(3, 2),
             activities={f"act-old-{n}": clicked(2, 99 + n)})
        for n in range(20)
    ]  # fmt: skip
    return found


def texts():
    """The vendor's own rows with their slips, and some more."""
    whole = {"sends": 60, "delivers": 58, "clicks": 50, "optouts": 1, "bounces": 2}
    bare = {"sends": 40, "delivers": 40, "clicks": 5, "optouts": 0}
    slip = datetime(2024, 2, 1, 18, 58, 22, tzinfo=UTC)
    found = [
        Text("9d30c391-0000-4000-8000-000000000001", "Same id as a mail", ago(days=2), whole),
        Text("g-text", "Slip", slip, bare, date="2024--02-01T14:58:22.000-04:00"),
        Text("utc", "In UTC", ago(days=7), bare, zone="Z"),
    ]
    return found + [Text(f"t-{n}", f"Text {n}", ago(days=30 + n), whole) for n in range(55)]


def make_worlds():
    """Accounts that read the fact sheet differently."""
    return {
        "Plain": World(mails(), texts()),
        "Quoted": World(mails(), texts(), quoted=True, dots=True, cap=7, last="null", uses=9,
                        absolute=True),
        "Small": World(mails()[:5], [], cap=3, last="empty", rotating=False, sms=403),
        "None": World(mails()[:2], texts()[:2], last="none", uses=4),
    }  # fmt: skip


class Desk:
    """The program with an account in each world."""

    def __init__(self, home, server, worlds, url):
        self.cli, self.server, self.worlds, self.url = Cli(home), server, worlds, url
        self.login = f"{server.origin}/oauth2/default/v1"
        self.add(
            {name: (world.client_id, world.access, world.refresh) for name, world in worlds.items()}
        )

    def add(self, accounts):
        """Add accounts with ready-made tokens; each is its client's id and its two tokens."""
        words = ["accounts", "add", "constant_contact", "--api-url", self.url]
        words += ["--login-url", self.login, "--secrets-from", "-"]
        self.cli.several(
            [
                (
                    [*words, "--name", name, "--set", f"client_id={client_id}"],
                    {"access_token": access, "refresh_token": refresh},
                )
                for name, (client_id, access, refresh) in accounts.items()
            ]
        )

    def refresh(self, *words):
        """Refresh; nothing may fail, and every rule of the server must be kept."""
        ran = self.cli("refresh", *words)
        assert ran.code == 0, ran.err
        assert self.server.sins == []
        self.no_token_in((ran.out + ran.err).encode())

    def no_token_in(self, text):
        """No token that was ever given may be anywhere."""
        for world in self.worlds.values():
            for token in world.given:
                assert token.encode() not in text

    def wrong_cells(self, names=None):
        """Rows that are shown and not true, or true and not shown."""
        shown, found = self.cli.tables(), []
        names = list(names or self.worlds)
        true = {"campaigns": [], "links": [], "breakdowns": [], "clicks": []}
        for name in names:
            world = self.worlds[name]
            seen = world.texts if world.sms == 200 else []
            true["campaigns"] += campaigns_table(name, world.mails, seen)
            true["links"] += links_table(name, world.mails, UNCLICKED)
            true["breakdowns"] += breakdowns_table(name, world.mails)
            true["clicks"] += clicks_table(name, world.mails)
        for table, rows in shown.items():
            mine = [row for row in rows if row["account"] in names]
            found += differences(mine, true[table])
        return found


@pytest.fixture
def desk(tmp_path):
    worlds = make_worlds()
    server = ConstantContact(*worlds.values())
    with running(server) as url:
        yield Desk(tmp_path, server, worlds, url)


def change(world):
    """What happens between two refreshes."""
    first, second = world.mails[0], world.mails[1]
    first.activities["act-1"] += [
        Act("late", ago(minutes=50), URLS[0]),
        Act("late", ago(minutes=50), URLS[0]),
    ]
    first.opens = (150, 90)
    second.activities["act-2b"].append(Act("c1", ago(minutes=30), URLS[1], "mobile"))
    second.opt_outs = 5
    for mail in world.mails:
        if mail.name == "Draft":
            mail.status, mail.sent, mail.updated = "Done", ago(hours=3), ago(hours=3)
            mail.activities = {"act-6": clicked(4, 0.1)}
    new = Mail("new-1", "New", sent=ago(hours=2), activities={"act-new": clicked(6, 0.05)})
    new.created = new.updated = ago(hours=2)
    world.mails.append(new)
    if world.texts:
        world.texts[0].counts = {**world.texts[0].counts, "clicks": 55, "optouts": 4}
        counts = {"sends": 9, "delivers": 9, "clicks": 0, "optouts": 0}
        world.texts.append(Text("t-new", "New text", ago(hours=1), counts))


def test_every_cell_and_again_after_new_data(desk):
    desk.refresh()
    assert desk.wrong_cells() == []
    desk.refresh()
    assert desk.wrong_cells() == []
    for world in desk.worlds.values():
        change(world)
    desk.refresh()
    assert desk.wrong_cells() == []
    desk.refresh("--full")
    assert desk.wrong_cells() == []
    desk.no_token_in(desk.cli.files())


def test_signing_in_by_code(tmp_path):
    world = World(mails()[:3], texts()[:2])
    server = ConstantContact(world)
    server.device = world
    with running(server) as url:
        cli = Cli(tmp_path)
        ran = cli(
            "accounts", "add", "constant_contact", "--name", "Code", "--device", "--api-url", url,
            "--login-url", f"{server.origin}/oauth2/default/v1",
            "--set", f"client_id={world.client_id}",
        )  # fmt: skip
        assert ran.code == 0, ran.err
        assert "ABCD-EFGH" in ran.out + ran.err
        assert cli("refresh").code == 0
        true = campaigns_table("Code", world.mails, world.texts)
        assert differences(cli.table("campaigns"), true) == []


HTML = Reply(b"<!doctype html><html><body>Sign in</body></html>", kind="text/html")
SUMMARIES, TRACKING = "email_campaign_summaries", "tracking/clicks"
ELSEWHERE = {"next": {"href": "https://evil.example/v3/x?next=1"}}
FAULTS = {
    "403": (on(SUMMARIES, Reply([{"error_key": "x"}], 403)), "permission_missing"),
    "429 once": (on(SUMMARIES, Reply({"error_key": "throttled"}, 429), 1), None),
    "quota": (on(SUMMARIES, Reply({"error_key": "quota_exceeded"}, 429)), "rate_limited"),
    "503 twice": (on(SUMMARIES, Reply(b"", 503), 2), None),
    "500": (on(SUMMARIES, Reply({"error_key": "x"}, 500)), "unreachable"),
    "html": (on(SUMMARIES, HTML), "unexpected_answer"),
    "html clicks": (on(TRACKING, HTML), "unexpected_answer"),
    "cut": (
        on(SUMMARIES, Reply({"bulk_email_campaign_summaries": []}, cut=9)),
        "unexpected_answer",
    ),
    "half": (on(TRACKING, Reply(b'{"tracking_activities": [{')), "unexpected_answer"),
    "types": (on(SUMMARIES, Reply([1, 2])), "unexpected_answer"),
    "other host": (
        on(SUMMARIES, Reply({"bulk_email_campaign_summaries": [], "_links": ELSEWHERE})),
        "unexpected_answer",
    ),
    "away": (on(SUMMARIES, Reply(b"", 302, {"Location": "//evil.example/"})), "unexpected_answer"),
}


def endless():
    """Each page leads to another one, with a mailing more."""
    number = [0]

    def page():
        number[0] += 1
        row = {"campaign_id": "m-3", "last_sent_date": "2026-01-01T00:00:00.000Z"}
        href = f"/v3/reports/summary_reports/email_campaign_summaries?next=n{number[0]}"
        links = {"next": {"href": href}}
        return Reply({"bulk_email_campaign_summaries": [row], "_links": links})

    return on(SUMMARIES, page)


def test_each_fault_is_told_and_the_rest_is_read_and_all_heals(tmp_path):
    cases = {**FAULTS, "endless": (endless(), "unexpected_answer")}
    worlds = {"good": World(mails()[:3], texts()[:2])}
    for name, (before, _) in cases.items():
        worlds[name] = World(mails()[:3], texts()[:2], before=before)
    server = ConstantContact(*worlds.values())
    with running(server) as url:
        desk = Desk(tmp_path, server, worlds, url)
        desk.add({"revoked": ("client-0001", "dead", "dead-too")})
        ran = desk.cli("refresh", "--json")
        ended = {one["account"]: one for one in json.loads(ran.out)["accounts"]}
        wanted = {name: code for name, (_, code) in cases.items()}
        wanted |= {"good": None, "revoked": "needs_sign_in"}
        assert {name: one["error_code"] for name, one in ended.items()} == wanted
        assert all(one["remedy"] for one in ended.values() if one["error"])
        assert desk.wrong_cells(["good", "429 once", "503 twice"]) == []
        desk.no_token_in((ran.out + ran.err).encode())
        for world in worlds.values():
            world.before = lambda _: None
        again = json.loads(desk.cli("refresh", "--json").out)["accounts"]
        assert [one["account"] for one in again if one["error"]] == ["revoked"]
        assert desk.wrong_cells() == []
        desk.no_token_in(desk.cli.files())
