"""ClickSend accepted as a whole: the real command line, an independent server, each cell."""

from __future__ import annotations

import json
import time

import pytest

from tests.acceptance.cli import Cli, differences
from tests.acceptance.clicksend_server import ClickSend, World, failure
from tests.acceptance.clicksend_truth import (
    FAR_FUTURE,
    Mail,
    Opener,
    Text,
    breakdowns_table,
    campaigns_table,
    clicks_table,
    links_table,
)
from tests.acceptance.host import Reply, on, running

NOW = int(time.time())
DAY = 86_400
SHOP = "https://shop.example/a?x=1&y=2#top"
COUNTS = {
    "send_count": 500, "open_count": 210, "click_count": 33, "hard_bounce_count": 4,
    "soft_bounce_count": 6, "abuse_count": 1, "unsubscribe_count": 2,
}  # fmt: skip


def openers(count, day, first=1):
    """People who opened, with labels that differ in case and some that are missing."""
    systems = ("iOS", "IOS", "Android", "OS X")
    return [
        Opener(
            first + n, f"+3161234{first + n:04}", NOW - day * DAY + n * 61, 1 + n % 4,
            ("Safari", "Chrome", None)[n % 3], systems[n % 4], ("Mobile", "mobile", "Bot")[n % 3],
            ("NL", "Other", "DE")[n % 3],
        )
        for n in range(count)
    ]  # fmt: skip


def texts():
    """States, times and totals of every kind; hostile names; ids that e-mail has as well."""
    found = [
        Text(1, "=2+5", added=NOW - 3 * DAY, schedule=str(NOW - 3 * DAY + 60), total=1840,
             url=SHOP, openers=openers(130, 2)),
        Text(2, 'Ümläut ✓ "q", ;', added=str(NOW - 4 * DAY), schedule="", openers=openers(7, 3)),
        Text(3, "Far future", added=NOW - 5 * DAY, schedule=str(FAR_FUTURE), openers=openers(3, 4)),
        Text(4, "Nobody opened", added=NOW - 6 * DAY),
        Text(5, "No link", added=NOW - 6 * DAY, url=None),
        Text(6, "No figures", added=NOW - 7 * DAY, lost=True),
        Text(7, "Odd opening times", added=NOW - 8 * DAY, openers=[
            Opener(1, "+31600000001", None), Opener(2, "+31600000002", "soon"),
            Opener(None, "+31600000003", NOW - 7 * DAY, 3), Opener(0, "+31600000004", ""),
        ]),
        Text(8, "Malformed plan", added=NOW - 9 * DAY, fields={"schedule": "2024--02-01"}),
        Text(9, "Empty figures", added=NOW - 10 * DAY, statistics={}),
        Text(10, "Only a few keys", added=NOW - 11 * DAY, openers=openers(1, 10),
             statistics={"links": {"opened": 1, "opened_unique": 1}}),
    ]  # fmt: skip
    for n, state in enumerate(
        ("Draft", "Scheduled", "Approved", "Queued", "Sending", "WaitApproval", "Cancelled",
         "Failed", "Brand new")
    ):  # fmt: skip
        found.append(Text(20 + n, f"State {state}", state, NOW - 12 * DAY - n, NOW + DAY))
    found += [Text(100 + n, f"Old {n}", added=NOW - (40 + n) * DAY, total=5) for n in range(115)]
    return found


def mails():
    """The same ids, other campaigns."""
    return [
        Mail(1, "Mail one", added=str(NOW - 2 * DAY), counts=COUNTS),
        Mail(2, "Planned", added=str(NOW - 9 * DAY), schedule=str(NOW - 8 * DAY), counts=COUNTS),
        Mail(3, "Draft", "Draft", str(NOW), counts=dict.fromkeys(COUNTS, 0)),
        Mail(4, "Nulls", added=str(NOW - DAY), counts={**COUNTS, "hard_bounce_count": None,
                                                       "abuse_count": None}),
        Mail(5, "More opens than sends", added=str(NOW), counts={**COUNTS, "send_count": 0}),
    ]  # fmt: skip


def make_worlds():
    """Accounts that read the fact sheet differently."""
    return {
        "Older": World("older", "AAAA-0001-SECRET", texts(), mails()),
        "Newer": World("newer", "AAAA-0002-SECRET", texts(), mails(), family="newer",
                       text_numbers=True, empty_last=1, cap=20),
        "Plain": World("plain", "AAAA-0003-SECRET", texts()[:4], [], plain_lists=True),
        "Unordered": World("unordered", "AAAA-0004-SECRET", texts()[:9], no_mail=True, cap=15,
                           order=False),
    }  # fmt: skip


class Desk:
    """The program with an account in each world."""

    def __init__(self, home, server, worlds, url):
        self.cli, self.server, self.worlds, self.url = Cli(home), server, worlds, url
        self.add({name: (world.username, world.key) for name, world in worlds.items()})

    def add(self, accounts):
        """Add accounts, which does not call; each is its user's name and key."""
        words = ["accounts", "add", "clicksend", "--api-url", self.url, "--secrets-from", "-"]
        personal = ["--set", "keep_personal=yes"]
        self.cli.several(
            [
                (
                    [*words, "--name", name, "--set", f"username={username}"]
                    + (personal if name == "Newer" else []),
                    {"api_key": secret},
                )
                for name, (username, secret) in accounts.items()
            ]
        )

    def refresh(self, *words):
        """Refresh; nothing may fail, and every rule of the server must be kept."""
        ran = self.cli("refresh", *words)
        assert ran.code == 0, ran.err
        assert self.server.sins == []
        for world in self.worlds.values():
            assert world.key not in ran.out + ran.err

    def wrong_cells(self, names=None):
        """Rows that are shown and not true, or true and not shown."""
        shown, found = self.cli.tables("--personal"), []
        names = names or list(self.worlds)
        true = {"campaigns": [], "links": [], "breakdowns": [], "clicks": []}
        for name in names:
            world = self.worlds[name]
            args = (name, world.texts)
            true["campaigns"] += campaigns_table(*args, world.mails, world.newer)
            true["links"] += links_table(*args, world.newer)
            true["breakdowns"] += breakdowns_table(*args, world.newer)
            true["clicks"] += clicks_table(*args, personal=name == "Newer")
        for row in shown["clicks"]:
            if row["account"] != "Newer":
                assert row["recipient"]
                assert "+" not in row["recipient"]
                row["recipient"] = ""
        for table, rows in shown.items():
            mine = [row for row in rows if row["account"] in names]
            found += differences(mine, true[table])
        return found


@pytest.fixture
def desk(tmp_path):
    worlds = make_worlds()
    server = ClickSend(*worlds.values())
    with running(server) as url:
        yield Desk(tmp_path, server, worlds, url)


def change(world):
    """What happens between two refreshes."""
    first = world.texts[0]
    first.openers[0].opens += 5
    first.openers += openers(4, 0, first=900)
    first.name = "Renamed"
    world.texts[3].openers = openers(2, 0)
    late = next((t for t in world.texts if t.name == "Old 3"), None)
    if late is not None:
        late.openers = []
    for text in world.texts:
        if text.status in ("Scheduled", "Queued", "Sending"):
            text.status, text.schedule = "Sent", NOW - 600
            text.openers = openers(3, 0)
    world.texts.append(Text(500, "New", added=NOW - 60, openers=openers(5, 0)))
    for mail in world.mails:
        mail.counts = {**mail.counts, "open_count": 900, "click_count": 70}
    if world.mails:
        world.mails.append(Mail(77, "New mail", added=str(NOW), counts=COUNTS))


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
    stored = desk.cli.files()
    for world in desk.worlds.values():
        assert world.key.encode() not in stored


HTML = Reply(b"<!doctype html><html><body>Sign in</body></html>", kind="text/html")
SLOW = {"Retry-After": "1"}
LIST, STATISTICS, TRACKING = "^sms-campaigns$", "link-statistics", "link-tracking"
FAULTS = {
    "401": (on(".", failure(401, "UNAUTHORIZED", "Authorization failed.")), "needs_sign_in"),
    "401 in 200": (on(".", failure(401, "UNAUTHORIZED", "No.", 200)), "needs_sign_in"),
    "revoked": (on(STATISTICS, failure(401, "UNAUTHORIZED", "No.")), "needs_sign_in"),
    "403": (on(".", failure(403, "FORBIDDEN", "Suspended.")), "permission_missing"),
    "429 once": (on(LIST, Reply({}, 429, SLOW), 1), None),
    "503 twice": (on(LIST, Reply(b"<h1>oops</h1>", 503, kind="text/html"), 2), None),
    "500": (on(LIST, failure(500, "INTERNAL_SERVER_ERROR", "Oops.")), "unreachable"),
    "html": (on(LIST, HTML), "unexpected_answer"),
    "html statistics": (on(STATISTICS, HTML), "unexpected_answer"),
    "cut": (on(LIST, Reply({"data": {"data": []}}, cut=9)), "unexpected_answer"),
    "half": (on(TRACKING, Reply(b'{"http_code": 200, "data": {')), "unexpected_answer"),
    "types": (on(LIST, Reply({"http_code": 200, "data": "none"})), "unexpected_answer"),
    "empty": (on(LIST, Reply({})), "unexpected_answer"),
    "away": (on(LIST, Reply(b"", 302, {"Location": "//evil.example/"})), "unexpected_answer"),
}


def test_each_fault_is_told_and_the_rest_is_read_and_all_heals(tmp_path):
    worlds = {"good": World("good", "AAAA-9999-SECRET", texts()[:5])}
    for number, (name, (before, _)) in enumerate(FAULTS.items()):
        secret = f"AAAA-1{number:03}-SECRET"
        worlds[name] = World(f"u{number}", secret, texts()[:5], before=before)
    server = ClickSend(*worlds.values())
    with running(server) as url:
        desk = Desk(tmp_path, server, worlds, url)
        desk.add({"wrong key": ("good", "AAAA-0000-WRONG")})
        ran = desk.cli("refresh", "--json")
        ended = {one["account"]: one for one in json.loads(ran.out)["accounts"]}
        wanted = {name: code for name, (_, code) in FAULTS.items()}
        wanted |= {"good": None, "wrong key": "needs_sign_in"}
        assert {name: one["error_code"] for name, one in ended.items()} == wanted
        assert all(one["remedy"] for one in ended.values() if one["error"])
        assert desk.wrong_cells(["good", "429 once", "503 twice"]) == []
        for world in worlds.values():
            world.before = lambda _: None
        again = json.loads(desk.cli("refresh", "--json").out)["accounts"]
        assert [one["account"] for one in again if one["error"]] == ["wrong key"]
        assert desk.wrong_cells() == []
        for world in worlds.values():
            assert world.key.encode() not in desk.cli.files() + (ran.out + ran.err).encode()
