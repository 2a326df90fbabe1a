"""Copernica accepted as a whole: the real command line against an independent server, each cell."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.acceptance.cli import ROOT, Cli, differences
from tests.acceptance.copernica_server import BALANCER, TOKEN, Copernica, Fault, Quirks
from tests.acceptance.copernica_truth import (
    FIREFOX,
    IPHONE,
    WINDOWS,
    Mailing,
    World,
    expected,
    expected_campaigns,
)
from tests.support.process import APART, stop

SHOP = "https://shop.example/a?x=1&y=2"
SMARTY = "http://www.myshop.nl/promotions/customer/{$profile.customerid}"
WEB = "{webversion}"
NAME = "Cop"


@pytest.fixture
def world():
    """Colliding ids, odd times, rows without ids, all three products, counters of every kind."""
    world = World()
    sale = world.add(
        "draganddrop", "101", "Spring sale", "2026-03-20 09:00:00", 500,
        {"deliveries": (480, 480), "errors": (30, 20), "impressions": (200, 120),
         "unsubscribes": (4, 3), "abuses": (2, 1)},
    )  # fmt: skip
    for n in range(60):
        ip = ("145.97.1.1", "8.8.8.8", "2a03:e280:0:1::1", "0.0.0.0")[n % 4]
        agent, url = (WINDOWS, IPHONE, FIREFOX)[n % 3], (SHOP, SMARTY, WEB)[n % 3]
        world.click(sale, f"2026-03-20 1{n % 10}:{n:02}:05", f"d{n % 20}", url, ip, agent)
    world.click(sale, "2026-03-29 02:30:00", "d1", SHOP)  # an hour that never was
    world.click(sale, "2025-10-26 02:30:00", "d1", SHOP)  # an hour that was twice
    world.click(sale, "2024--02-01 10:00:00", "d3", SHOP)
    world.click(sale, "gibberish", "d3", SHOP)
    world.click(sale, "0000-00-00 00:00:00", "d3", None, None, None)
    for _ in range(3):
        world.click(sale, "2026-03-22 10:00:00", "d9", SHOP, numbered=False)
    _add_others(world)
    return world


def _add_others(world: World) -> None:
    html = world.add(
        "html", "101", "Reminder", "2026-04-14 15:02:14", 300,
        {"errors": (9, 7), "impressions": (50, 40), "unsubscribes": (2, 2), "abuses": (1, 1)},
    )  # fmt: skip
    for n in range(30):
        person = f"56ed14bf71f7bc4e200e712e646ed3{n % 17:02x}"
        world.click(html, f"2026-04-15 0{n % 10}:{n:02}:07", person, (SHOP, WEB)[n % 2])
    world.add("html", "8", "Bare", "2026-07-02 10:00:00", 3, {"impressions": (7, 5)},
              quirks={"no_statistics": True})  # fmt: skip
    world.add("draganddrop", "102", None, "2026-05-01 23:30:00", 10, name="Of the snapshot")
    world.add("draganddrop", "103", "Zero", "0000-00-00 00:00:00", 3)
    world.add("draganddrop", "104", "Broken", "2024--02-01", 3, quirks={"row": {"type": None}})
    named = world.add("draganddrop", "abc-6", 'Emoji ✓ "q", ;', "2026-07-03 10:00:00", 3)
    world.click(named, "2026-07-03 11:00:00", None, SHOP, None, None)
    world.mailings.append(
        Mailing("draganddrop", None, "No id", "2026-07-04 10:00:00", 5, quirks={"hidden": True})  # type: ignore[arg-type]
    )
    for key, figures in (("101", (30, 4, 6)), ("7", (3, 1, 0))):
        counts = dict(
            zip(("successes", "errors", "unknown"), ((n, n) for n in figures), strict=True)
        )
        at = f"2026-06-0{key[0]} 12:00:00"
        world.add("sms", key, "=2+5 {$profile.firstname}!", at, sum(figures), counts)


@pytest.fixture
def cli(tmp_path):
    return Cli(tmp_path)


def add(cli: Cli, server: Copernica, *more: str, name: str = NAME, token: str = TOKEN) -> None:
    words = ["accounts", "add", "copernica", "--name", name, "--api-url", server.url]
    words += ["--login-url", server.login, "--secrets-from", "-", *more]
    ran = cli(*words, stdin={"api_token": token})
    assert ran.code == 0, ran.err


def refresh(cli: Cli, *words: str, code: int = 0) -> str:
    """Refresh; what was said, with nothing secret in it."""
    ran = cli("--verbose", "refresh", *words)
    assert ran.code == code, ran.err
    assert TOKEN not in ran.out + ran.err
    assert "signature" not in ran.out + ran.err, "a short-lived token"
    return ran.err


def compare(cli: Cli, world: World, *, personal: bool = False, name: str = NAME) -> None:
    switch = ["--personal"] if personal else []
    tables = cli.tables("--account", name, *switch)
    for table, rows in expected(world, name, personal=personal).items():
        found = differences(tables[table], rows)
        assert not found, (table, len(found), found[:4])


def let_time_pass(world: World) -> None:
    """Late clicks, grown counters, new mailings, receipts."""
    sale = world.find("draganddrop", "101")
    sale.counts["unsubscribes"] = (9, 8)
    world.click(sale, "2026-11-20 23:00:00", "late", SHOP)
    world.click(sale, "2026-05-21 02:00:00", "imported late", SHOP)
    world.click(sale, "2026-03-22 10:00:00", "d9", SHOP, numbered=False)
    html = world.find("html", "101")
    html.counts["impressions"] = (99, 77)
    new = world.add("html", "102", "New", "2026-11-20 10:00:00", 12, {"errors": (1, 1)})
    world.click(new, "2026-11-20 10:10:00", "zz", SHOP, "8.8.8.8", IPHONE)
    world.add("draganddrop", "90", "Made long before", "2026-01-20 10:00:00", 12)
    world.find("sms", "101").counts.update(successes=(35, 35), unknown=(1, 1))


OLDER_V4 = Quirks(
    names="old", wrong_name="empty", cap=40, old_statistics=True, id_key="id",
    user_agent="user-agent", wrapped=True, jwt="quoted", jwt_life=700.0, totals="high",
)  # fmt: skip
STYLES = {
    "v4": Quirks(cap=25, repeat=True, jwt_calls=9, newest_first=True, totals="low", latency=0.002),
    "v3": Quirks(
        version="v3", names="old", wrong_name=404, cap=7, totals="missing", inclusive=False,
        refusal=400, sms_errors=False,
    ),
}  # fmt: skip


@pytest.mark.parametrize("style", STYLES)
def test_every_cell_and_again_after_new_data(cli, world, style):
    keep = style == "v4"
    with Copernica(world, STYLES[style]).running() as server:
        add(cli, server, *(["--set", "keep_personal=yes"] if keep else []))
        refresh(cli)
        compare(cli, world, personal=keep)
        let_time_pass(world)
        refresh(cli)
        compare(cli, world, personal=keep)
        assert server.sins == []
        assert server.most_at_once <= 2
        assert server.logins >= 3 if style == "v4" else server.logins <= 2
        kept = cli.files()
        assert TOKEN.encode() not in kept
        assert (b"145.97.1.1" in kept) is keep


def test_a_period_totals_alone_and_then_everything(cli, world):
    with Copernica(world, Quirks(cap=30)).running() as server:
        add(cli, server)
        refresh(cli, "--from", "2026-05-01", "--to", "2026-06-30")
        inside = World([m for m in world.mailings if "2026-05" <= (m.at or "")[:7] <= "2026-06"])
        assert not differences(cli.table("campaigns"), expected_campaigns(inside, NAME))
        refresh(cli, "--totals-only")
        assert not differences(cli.table("campaigns"), expected_campaigns(world, NAME))
        assert cli.table("clicks") == []
        let_time_pass(world)
        refresh(cli, "--full")
        compare(cli, world)


def test_two_accounts_of_one_token_and_a_wrong_one(cli, world):
    with Copernica(world, Quirks(cap=30, latency=0.005)).running() as server:
        add(cli, server)
        add(cli, server, "--set", "time_zone=America/New_York", name="Two")
        add(cli, server, name="Bad", token="wrong-token-0123456789")
        said = refresh(cli, code=1)
        assert "Bad: Copernica did not accept the API token." in said
        assert "wrong-token" not in said
        assert server.most_at_once <= 2
        world.zone = "America/New_York"
        compare(cli, world, name="Two")


def _page(status, **headers):
    return lambda handler: handler.raw(status, BALANCER, "text/html", **headers)


def _broken(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'{"start":0,"data":[{"ID":"1",')
    handler.close_connection = True


def _huge(handler):
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    piece = b'{"data":["' + b"x" * 1_000_000
    for _ in range(50):
        handler.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))


def _said_token(handler):
    words = f"Something odd about ?key={TOKEN}"
    handler.send(400, {"error": {"message": words}})


def test_passing_faults_are_not_seen(cli, world):
    with Copernica(world, OLDER_V4).running() as server:
        add(cli, server)
        server.faults = [
            Fault("^login", _page(503), 2),
            Fault("ms/emailings", _page(502), 4),
            Fault("statistics", _page(429), 1),
            Fault("ms/clicks", _page(503, Retry_After="0"), 3),
            Fault("publisher/clicks", _broken),
            Fault("ms/errors", lambda h: h.send(401, {"error": {"message": "no"}})),
        ]
        refresh(cli)
        assert [fault.times for fault in server.faults] == [0] * 6
        compare(cli, world)


def test_lasting_faults_are_said_and_leave_the_rest(cli, world, elsewhere):
    with Copernica(world, Quirks(version="v3", names="old", cap=30)).running() as server:
        add(cli, server)
        away = elsewhere.address
        server.faults = [
            Fault("ms/clicks", _huge),
            Fault("emailing/101/statistics", lambda h: h.raw(301, b"", "text/html", Location=away)),
            Fault("unsubscribes", _said_token, 2),
            Fault("publisher/clicks", lambda h: h.send(200, {"data": "none", "total": []})),
        ]
        said = refresh(cli, code=1)
        assert [fault.times for fault in server.faults] == [0] * 4
        assert "Traceback" not in said
        assert elsewhere.seen == []
        assert len(cli.table("campaigns")) == len(expected_campaigns(world, NAME))
        refresh(cli)
        compare(cli, world)


def test_a_stop_in_the_middle_loses_nothing(cli, world):
    with Copernica(world, Quirks(cap=10, latency=0.01)).running() as server:
        add(cli, server)
        process = subprocess.Popen(
            [sys.executable, "-m", "services", "--pace", "1000", "refresh"],
            cwd=ROOT, env=cli.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            creationflags=APART,
        )  # fmt: skip
        while len(server.asked) < 18 and process.poll() is None:
            time.sleep(0.002)
        stop(process)
        process.wait(30)
        let_time_pass(world)
        refresh(cli)
        compare(cli, world)


@pytest.fixture
def elsewhere():
    """Another host, to which no credential may go."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.server.seen.append(self.path)
            self.send_error(500)

        def log_message(self, *args):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    server.seen = []
    server.address = f"http://127.0.0.1:{server.server_address[1]}/"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()
