from __future__ import annotations
import json, threading
import pytest
from collections import Counter
from tests.acceptance.cli import Cli, differences
from tests.acceptance.sitecore_server import *
from tests.acceptance.sitecore_truth import *
from tests.acceptance.test_sitecore_send import *

class Trap:
    def __init__(self): self.asked = []
    def answer(self, method, target, headers):
        self.asked.append((target, dict(headers)))
        return Reply({"Code": 0, "Error": None, "Context": {"Campaigns": [], "Paging": None}})

def small(n, **kw):
    return World(key(20 + n), [sent(f"a{n}", "One", 3, 12, 5), sent(f"b{n}", "Two", 6, 5, 3)], **kw)

def on(part, reply, times=10**9):
    left = [times]
    def before(path, asked):
        if part in path and left[0] > 0:
            left[0] -= 1
            return reply() if callable(reply) else reply
        return None
    return before

HTML = Reply(b"<!doctype html><html><body>Sign in</body></html>", kind="text/html")
def big():
    return Reply(b'{"Code":0,"Error":null,"Context":{"Analytics":[' + b'{"Context":"x"},' * 3_300_000 + b'{}]}}')

def build(trap_url, url):
    F = {
     "html list": on("campaigns/1/", HTML),
     "html links": on("stats/links", HTML),
     "cut list": on("campaigns/1/", Reply({"Code": 0, "Error": None, "Context": {"Campaigns": []}}, cut=20)),
     "cut json": on("LinkClicked", Reply(b'{"Code":0,"Error":null,"Context":{"Anal')),
     "big": on("LinkClicked", big),
     "500": on("campaigns/1/", Reply(b"<h1>oops</h1>", 500, kind="text/html")),
     "503 links once": on("stats/links", Reply({"Code": 500, "Error": "INTERNAL", "Context": None}, 503), 2),
     "code 500 once": on("stats/links", failure("INTERNAL_SERVER_ERROR", 500), 1),
     "redirect": on("campaigns/1/", lambda: Reply(b"", 302, {"Location": trap_url + "/campaigns/1/100.json?apikey=x"})),
     "redirect stats": on("stats/", lambda: Reply(b"", 307, {"Location": trap_url + "/x.json"})),
     "redirect relative": on("view_summary", lambda: Reply(b"", 301, {"Location": "//evil.example/x"})),
     "wrong types": on("stats/links", Reply({"Code": 0, "Error": None, "Context": [1, 2]})),
     "list null": on("campaigns/1/", Reply({"Code": 0, "Error": None, "Context": None})),
     "array": on("campaigns/1/", Reply([1])),
     "403": on("stats/", failure("FORBIDDEN", 403, 403)),
     "revoked": on("stats/LinkClicked", failure("Invalid API key", 103)),
     "throttle for ever": on("stats/", failure("RATE_LIMITING", 429)),
     "filled context": on("stats/links", Reply({"Code": 5, "Error": "X", "Context": {"Analytics": [link_row("https://bad.example", 9, 9)]}})),
     "error text": on("campaigns/1/", failure("Bad key 5ec4e7 apikey=" + key(38), 1)),
     "endless": None,
     "endless list": None,
     "404": on("stats/links", Reply(b"", 404)),
     "410 all": on("campaigns/1/", Reply(b"gone", 404, kind="text/plain")),
     "400": on("stats/countries", Reply({"Code": 1, "Error": "BAD", "Context": None}, 400)),
     "empty body": on("campaigns/1/", Reply(b"")),
     "utf16": on("campaigns/1/", Reply("{}".encode("utf-16"))),
    }
    worlds = {}
    for n, (name, before) in enumerate(F.items()):
        w = small(n)
        if before: w.before = before
        worlds[name] = w
    def endless(path, asked):
        if "LinkClicked" in path:
            p = int(asked["Page"])
            rows = [link_row(f"e{p}-{i}@shop.example", 1, 1, dotnet(ago(days=1, seconds=p * 10 + i))) for i in range(5)]
            return Reply({"Code": 0, "Error": None, "Context": {"Paging": {"PageSize": 5, "CurrentPage": p, "TotalResults": p * 5 + 5, "TotalPageCount": p + 1}, "Analytics": rows}})
    worlds["endless"].before = endless
    def endless_list(path, asked):
        s = path.split("/")
        if len(s) == 3 and s[1].isdigit():
            return Reply({"Code": 0, "Error": None, "Context": {"Paging": None, "Campaigns": [{"ID": f"z{s[1]}", "Name": "z", "Status": 0}]}})
    worlds["endless list"].before = endless_list
    return worlds

def test_faults(tmp_path):
    trap = Trap()
    with running(trap) as trap_url:
        worlds = build(trap_url, "")
        good = World(key(99), [sent("g", "Good", 3, 12, 5)])
        sitecore = Sitecore(good, *worlds.values(), pace=20000)
        with running(sitecore) as url:
            cli = Cli(tmp_path, 20000)
            for name, w in {"good": good, **worlds}.items():
                assert cli("accounts", "add", "sitecore_send", "--name", name, "--api-url", url, "--secrets-from", "-", stdin={"api_key": w.key}).code == 0
            assert cli("accounts", "add", "sitecore_send", "--name", "wrong", "--api-url", url, "--secrets-from", "-", stdin={"api_key": "00000000-dead"}).code == 0
            import time; t=time.time()
            ran = cli("refresh", "--json")
            print("code", ran.code, time.time()-t)
            for one in json.loads(ran.out)["accounts"]:
                print(f"{one['account']:18} {one['error_code']} calls={one['calls']} s={one['seconds']} {one['error']} | {one['remedy']} {one['warnings']}")
            print("TRAP", trap.asked, sitecore.sins, sitecore.throttled)
            whole = ran.out.encode() + ran.err.encode() + cli.files()
            for w in [good, *worlds.values()]:
                assert w.key.encode() not in whole
            for w in worlds.values(): w.before = lambda p, a: None
            ran = cli("refresh", "--json")
            print("after", ran.code, [(o["account"], o["error"]) for o in json.loads(ran.out)["accounts"] if o["error"]])
            for table in ("campaigns", "links", "breakdowns", "clicks"):
                rows = []
                for name, w in {"good": good, **worlds}.items():
                    rows += {"campaigns": campaigns_table, "links": links_table, "breakdowns": breakdowns_table}[table](name, w.mails) if table != "clicks" else clicks_table(name, w.mails, personal=False, shape="event")
                got = cli.table(table)
                for r in got: r["recipient"] = "" if "recipient" in r else ""
                if table != "clicks":
                    for r in got: del r["recipient"]
                d = differences(got, rows)
                print(table, len(got), len(rows), len(d)); print("\n".join(d[:12]))
    assert 0
