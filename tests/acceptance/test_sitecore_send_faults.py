"""Every fault at once, an account each: one clear outcome a fault, the good account whole, and healed after."""

from __future__ import annotations

import json

import pytest

from tests.acceptance.cli import Cli, differences
from tests.acceptance.host import Reply, on, running
from tests.acceptance.sitecore_server import Sitecore, World, failure
from tests.acceptance.sitecore_truth import (
    ago,
    breakdowns_table,
    campaigns_table,
    clicks_table,
    dotnet,
    link_row,
    links_table,
)
from tests.acceptance.test_sitecore_send import key, sent

PACE = 20_000.0
HTML = Reply(b"<!doctype html><html><body>Sign in</body></html>", kind="text/html")
READABLE, SIGN_IN, DOWN = "unexpected_answer", "needs_sign_in", "unreachable"
LIST, LINKS, CLICKS = "campaigns/1/", "stats/links", "LinkClicked"


class Trap:
    """A host that nobody may call."""

    def __init__(self):
        self.asked = []

    def answer(self, method, target, headers, body):
        self.asked.append(target)
        return Reply({"Code": 0, "Error": None, "Context": {"Campaigns": [], "Paging": None}})


def huge():
    """More than 50 MB of good JSON."""
    row = b'{"Context":"x"},'
    return Reply(b'{"Code":0,"Error":null,"Context":{"Analytics":[' + row * 3_300_000 + b"{}]}}")


def envelope(context, code=0, error=None, **more):
    """An answer in the vendor's envelope."""
    return Reply({"Code": code, "Error": error, "Context": context}, **more)


def endless_clicks(path, asked):
    """Each page tells of one more."""
    if CLICKS not in path:
        return None
    page = int(asked["Page"])
    rows = [
        link_row(f"e{page}-{n}@shop.example", 1, 1, dotnet(ago(days=1, seconds=page * 10 + n)))
        for n in range(5)
    ]
    paging = {"PageSize": 5, "CurrentPage": page, "TotalResults": 5 * page + 5}
    return envelope({"Paging": paging | {"TotalPageCount": page + 1}, "Analytics": rows})


def endless_list(path, _):
    """A campaign a page, for ever."""
    steps = path.split("/")
    if len(steps) != 3 or not steps[1].isdigit():
        return None
    row = {"ID": f"z{steps[1]}", "Name": "z", "Status": 0}
    return envelope({"Paging": None, "Campaigns": [row]})


def faults(trap_url):
    """Name, what is answered, the error code that the account ends with."""
    redirect = Reply(b"", 302, {"Location": f"{trap_url}/campaigns/1/100.json?apikey=x"})
    elsewhere = Reply(b"", 307, {"Location": f"{trap_url}/x.json"})
    filled = {"Analytics": [link_row("https://bad.example", 9, 9)]}
    return {
        "html list": (on(LIST, HTML), READABLE),
        "html links": (on(LINKS, HTML), READABLE),
        "cut list": (on(LIST, Reply({"Code": 0, "Context": {"Campaigns": []}}, cut=20)), READABLE),
        "cut json": (on(CLICKS, Reply(b'{"Code":0,"Error":null,"Context":{"Anal')), READABLE),
        "50 MB": (on(CLICKS, huge), READABLE),
        "500": (on(LIST, Reply(b"<h1>oops</h1>", 500, kind="text/html")), DOWN),
        "503 twice": (on(LINKS, envelope(None, 500, "INTERNAL", status=503), 2), None),
        "code 500 once": (on(LINKS, failure("INTERNAL_SERVER_ERROR", 500), 1), None),
        "redirect": (on(LIST, redirect), READABLE),
        "redirect stats": (on("stats/", elsewhere), READABLE),
        "wrong types": (on(LINKS, envelope([1, 2])), READABLE),
        "no context": (on(LIST, envelope(None)), READABLE),
        "an array": (on(LIST, Reply([1])), READABLE),
        "403": (on("stats/", failure("FORBIDDEN", 403, 403)), SIGN_IN),
        "revoked": (on(CLICKS, failure("Invalid API key", 103)), SIGN_IN),
        "throttled": (on("stats/", failure("RATE_LIMITING", 429)), "rate_limited"),
        "filled context": (on(LINKS, envelope(filled, 5, "X")), READABLE),
        "key in text": (on(LIST, failure(f"Bad key apikey={key(38)}", 1)), SIGN_IN),
        "endless clicks": (endless_clicks, READABLE),
        "endless list": (endless_list, READABLE),
        "400": (on("stats/countries", envelope(None, 1, "BAD", status=400)), READABLE),
        "empty": (on(LIST, Reply(b"")), READABLE),
        "utf-16": (on(LIST, Reply("{}".encode("utf-16"))), READABLE),
    }


LEFT_BY_THE_SERVER = {"endless clicks", "endless list"}
"""Accounts whose server invented rows; they are no measure of what is kept."""


class Ward:
    """Many accounts at one server, each with a fault of its own, and a good one."""

    def __init__(self, cli, sitecore, worlds, url):
        self.cli, self.sitecore, self.worlds = cli, sitecore, worlds
        keys = {name: world.key for name, world in worlds.items()}
        keys["wrong key"] = "00000000-dead"
        # Adding does not call.
        words = ["accounts", "add", "sitecore_send", "--api-url", url, "--secrets-from", "-"]
        cli.several(
            [((*words, "--name", name), {"api_key": secret}) for name, secret in keys.items()]
        )

    def wrong_cells(self, names):
        """Differences from the truth of some accounts."""
        found, tables = [], self.cli.tables()
        for table, truth in (
            ("campaigns", campaigns_table),
            ("links", links_table),
            ("breakdowns", breakdowns_table),
            ("clicks", lambda a, m: clicks_table(a, m, personal=False, shape="event")),
        ):
            shown = [row for row in tables[table] if row["account"] in names]
            if table == "clicks":
                shown = [row | {"recipient": ""} for row in shown]
            true = [row for name in names for row in truth(name, self.worlds[name].mails)]
            found += differences(shown, true)
        return found


@pytest.fixture
def trap():
    return Trap()


@pytest.fixture
def ward(tmp_path, trap):
    with running(trap) as trap_url:
        worlds = {"good": World(key(99), [sent("g", "Good", 3, 12, 5)])}
        for number, (name, (before, _)) in enumerate(faults(trap_url).items()):
            mails = [
                sent(f"a{number}", "One", 3, 12, 5),
                sent(f"b{number}", "Two", 6, 5, 3),
            ]
            worlds[name] = World(key(20 + number), mails, before=before)
        sitecore = Sitecore(*worlds.values(), pace=PACE)
        with running(sitecore) as url:
            yield Ward(Cli(tmp_path, PACE), sitecore, worlds, url)


def test_each_fault_is_told_and_the_rest_is_read_and_all_heals(ward, trap):
    ran = ward.cli("refresh", "--json")
    assert ran.code == 1
    ended = {one["account"]: one for one in json.loads(ran.out)["accounts"]}
    wanted = {name: code for name, (_, code) in faults("").items()}
    wanted |= {"good": None, "wrong key": SIGN_IN}
    assert {name: one["error_code"] for name, one in ended.items()} == wanted
    for one in ended.values():
        assert (one["error_code"] is None) == (one["error"] is None)
        assert one["error"] is None or one["remedy"]
    assert trap.asked == [], "credentials must not follow a redirect"
    assert ward.sitecore.sins == []
    everything = ward.cli.files() + (ran.out + ran.err).encode()
    for world in ward.worlds.values():
        assert world.key.encode() not in everything
    assert ward.wrong_cells(["good", "503 twice", "code 500 once"]) == []
    for world in ward.worlds.values():
        world.before = lambda *_: None
    again = json.loads(ward.cli("refresh", "--json").out)["accounts"]
    assert [one["account"] for one in again if one["error"]] == ["wrong key"]
    assert ward.wrong_cells([name for name in ward.worlds if name not in LEFT_BY_THE_SERVER]) == []
