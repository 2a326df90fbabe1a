"""The Sitecore Send server of the demo: the quirks it promises, over plain HTTP."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from services.demo.sitecore_send import API_KEY, SitecoreSendServer, failure
from services.demo.sitecore_send_data import activity_row, campaign_row, dotnet, stats_row

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


class Asker:
    """Asks a server with its key."""

    def __init__(self, server, key=API_KEY):
        self.port = urlsplit(server.url).port
        self.key = key
        self.raw = b""
        self.headers = {}

    def __call__(self, path, query=""):
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", f"/v3/{path}.json?apikey={self.key}&{query}")
        answer = connection.getresponse()
        self.headers = {k.lower(): v for k, v in answer.getheaders()}
        self.raw = answer.read()
        connection.close()
        return answer.status, json.loads(self.raw) if self.raw.startswith(b"{") else None


@pytest.fixture
def server():
    with SitecoreSendServer() as one:
        one.pace = 1e6
        one.campaigns = [
            campaign_row(
                f"c{n}",
                f"N{n}",
                status=3,
                created=NOW - timedelta(days=n),
                sent=NOW - timedelta(days=n, hours=-1),
            )
            for n in range(1, 121)
        ]
        one.links["c1"] = [stats_row("https://x.example/", 3, 2)]
        one.activity["c1"] = {
            "LinkClicked": [
                activity_row(f"p{n}@x.example", NOW - timedelta(hours=n), _at="x")
                for n in range(30)
            ]
        }
        yield one


def test_a_wrong_key_is_told_with_status_200(server):
    status, body = Asker(server, "wrong")("campaigns/1/10")
    assert (status, body["Code"], body["Context"]) == (200, 103, None)
    server.refusal = failure(401, "UNAUTHORIZED", status=401)
    assert Asker(server, "wrong")("campaigns/1/10")[0] == 401


def test_the_list_is_paged_sorted_and_cut_down(server):
    ask = Asker(server)
    _, body = ask("campaigns/2/500", "SortBy=CreatedOn&SortMethod=DESC")
    assert body["Context"]["Paging"] == {
        "PageSize": 100,
        "CurrentPage": 2,
        "TotalResults": 120,
        "TotalPageCount": 2,
        "SortExpression": None,
        "SortIsAscending": False,
    }
    assert [row["ID"] for row in body["Context"]["Campaigns"]] == [f"c{n}" for n in range(101, 121)]
    assert ask("campaigns/1/1")[1]["Context"]["Campaigns"][0]["ID"] == "c120"
    assert len(ask("campaigns")[1]["Context"]["Campaigns"]) == 50
    server.zero_paging = True
    claim = ask("campaigns/1/10")[1]["Context"]["Paging"]
    assert (claim["PageSize"], claim["TotalResults"], claim["TotalPageCount"]) == (0, 0, 0)


def test_slashes_of_dates_are_escaped(server):
    ask = Asker(server)
    _, body = ask("campaigns/1/1")
    assert rb'"\/Date(' in ask.raw
    assert rb'+0100)\/"' in ask.raw
    assert body["Context"]["Campaigns"][0]["CreatedOn"] == dotnet(NOW - timedelta(days=120))
    server.escaped = False
    ask("campaigns/1/1")
    assert b'"/Date(' in ask.raw


def test_links_do_not_page_and_may_lack_their_counters(server):
    ask = Asker(server)
    _, body = ask("campaigns/c1/stats/links")
    assert body["Context"]["Paging"]["TotalResults"] == 0
    assert body["Context"]["Analytics"][0]["TotalCount"] == 3
    server.without_counts = True
    row = ask("campaigns/c1/stats/links")[1]["Context"]["Analytics"][0]
    assert set(row) == {"Context", "ContextName", "ContextDescription", "Timestamp"}
    assert ask("campaigns/c1/stats/countries")[1]["Context"]["Analytics"] == []


def test_activity_by_page_and_day(server):
    ask = Asker(server)
    _, body = ask("campaigns/c1/stats/LinkClicked", "Page=2&PageSize=20")
    assert len(body["Context"]["Analytics"]) == 10
    assert "_at" not in body["Context"]["Analytics"][0]
    _, body = ask("campaigns/c1/stats/LinkClicked", "From=20-11-2026&To=20-11-2026")
    server.activity["c1"]["LinkClicked"] = [
        {**row, "_at": row["Timestamp"]} for row in server.activity["c1"]["LinkClicked"]
    ]
    _, body = ask("campaigns/c1/stats/LinkClicked", "From=20-11-2026&To=20-11-2026")
    assert body["Context"]["Paging"]["TotalResults"] == 13
    assert ask("campaigns/c1/stats/unique_opens")[1]["Code"] == 404
    assert ask("campaigns/c1/stats/Opened")[1]["Context"]["Analytics"] == []


def test_summaries_and_views_follow_from_the_list(server):
    ask = Asker(server)
    server.campaigns[0] |= {"TotalSent": 7, "TotalOpens": 3}
    server.summaries["c1"] = {"TotalOpens": 4}
    body = ask("campaigns/c1/view_summary")[1]["Context"]
    assert (body["Sent"], body["TotalOpens"], body["CampaignIsArchived"]) == (7, 4, False)
    assert "RecipientsCount" not in body
    assert ask("campaigns/c1/view")[1]["Context"]["Name"] == "N1"
    server.ab["c1"] = {"A": None, "B": None}
    assert ask("campaigns/c1/view_ab_summary")[1]["Context"] == {"A": None, "B": None}
    for path in ("view", "view_summary", "view_ab_summary", "stats/links"):
        assert ask(f"campaigns/zz/{path}")[1]["Error"] == "CAMPAIGN_NOT_FOUND"


def test_an_archive_has_only_totals(server):
    ask = Asker(server)
    server.campaigns[0]["Status"] = 12
    assert ask("campaigns/c1/stats/links")[1]["Context"]["Analytics"] == []
    assert ask("campaigns/c1/view_summary")[1]["Context"]["CampaignIsArchived"] is True
    server.archive_fails = True
    assert ask("campaigns/c1/stats/LinkClicked")[1]["Code"] != 0


def test_two_calls_a_window_for_all_statistics(server):
    server.pace = 1.0
    ask = Asker(server)
    assert ask("campaigns/c1/stats/links")[0] == 200
    assert ask("campaigns/c1/stats/countries")[0] == 200
    status, body = ask("campaigns/c2/stats/Opened")
    assert (status, body["Code"], body["Error"]) == (429, 429, "RATE_LIMITING")
    expires = datetime.strptime(ask.headers["x-ratelimit-expires"], "%m/%d/%Y %H:%M:%S")
    assert 50 < (expires - datetime.now(UTC).replace(tzinfo=None)).total_seconds() <= 60
    assert ask("campaigns/c1/view_summary")[0] == 200
    server.throttle = (200, "RATE-LIMITING", False)
    status, body = ask("campaigns/c1/stats/links")
    assert (status, body["Error"]) == (200, "RATE-LIMITING")
    assert "x-ratelimit-expires" not in ask.headers
    assert server.throttled == 2
    server.pace = 1e6
    assert ask("campaigns/c1/stats/links")[1]["Code"] == 0


def test_what_does_not_exist_is_a_web_page(server):
    ask = Asker(server)
    assert ask("nothing")[0] == 404
    assert ask.headers["content-type"] == "text/html"
