"""The demo's Copernica servers speak as the fact sheet says."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest

from services.demo.copernica import OLD_NAMES, CopernicaServer, invented
from services.demo.copernica_data import CopernicaData
from tests.support.copernica import NOW


def data():
    found = CopernicaData()
    found.templates = {"579": "Basic"}
    found.add_mailing(
        "draganddrop",
        {"id": "1", "timestamp": "2026-01-01 10:00:00", "destinations": 5},
        snapshot={"name": "Snap"},
    )
    found.add_mailing("html", {"id": "1", "timestamp": "2026-02-01 10:00:00", "destinations": "7"})
    found.add_mailing("sms", {"id": "3", "timestamp": "2026-02-01 10:00:00", "destinations": "7"})
    for day in range(1, 8):
        found.add_event(
            "draganddrop",
            "clicks",
            {"mailing": "1", "timestamp": f"2026-01-0{day} 12:00:00", "destination": str(day % 2)},
        )
        found.add_event(
            "html",
            "clicks",
            {"emailing": "1", "timestamp": f"2026-02-0{day} 12:00:00", "destination": "a"},
        )
    return found


@pytest.fixture
def server():
    with CopernicaServer(data()) as server, server.login:
        yield server


def token(server, **form):
    body = urllib.parse.urlencode(form or {"access_token": server.api_token}).encode()
    return get(server.login.url + "/", body=body)[1].strip()


def get(url, *, bearer=None, body=None):
    request = urllib.request.Request(url, data=body)
    if bearer:
        request.add_header("Authorization", f"Bearer {bearer}")
    try:
        with urllib.request.urlopen(request, timeout=5) as reply:
            return reply.status, reply.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def ask(server, path, **query):
    status, text = get(
        f"{server.url}/{path}?{urllib.parse.urlencode(query, doseq=True)}", bearer=token(server)
    )
    return status, json.loads(text)


def ids(answer):
    return [row["ID"] for row in answer["data"]]


def test_a_token_is_sold_for_the_form_field_only(server):
    assert len(token(server).split(".")) == 3
    status, text = get(server.login.url + "/", body=b"access_token=wrong")
    assert (status, json.loads(text)) == (400, {"error": {"message": "Invalid access token"}})
    assert get(server.login.url + "/?access_token=" + server.api_token)[0] == 405
    assert server.login.gets == 1


def test_v4_takes_the_bearer_token_and_nothing_else(server):
    url = f"{server.url}/identity"
    assert get(url, bearer=token(server))[0] == 200
    assert get(url, bearer="other")[0] == 401
    assert get(f"{url}?access_token={server.api_token}")[0] == 401
    assert server.leaks == 1
    sold = token(server)
    server.login.revoke()
    assert get(url, bearer=sold)[0] == 401
    server.login.life = -1.0
    assert get(url, bearer=token(server))[0] == 401


def test_older_versions_take_the_token_in_the_address():
    with CopernicaServer(data(), version=2) as server:
        assert server.names == OLD_NAMES
        url = f"{server.url}/ms/clicks"
        assert get(url)[0] == 400
        status, text = get(f"{url}?access_token={server.api_token}")
        assert (status, json.loads(text)["total"]) == (200, 7)
        assert get(f"{server.origin}/v3/identity")[0] == 400


def test_lists_are_paged(server):
    _, first = ask(server, "draganddrop/clicks", limit=3)
    assert {k: first[k] for k in ("start", "limit", "count", "total")} == {
        "start": 0,
        "limit": 3,
        "count": 3,
        "total": 7,
    }
    _, last = ask(server, "draganddrop/clicks", limit=3, start=6, total="false")
    assert (last["count"], "total" in last) == (1, False)
    server.cap = 2
    assert ask(server, "draganddrop/clicks", limit=1000)[1]["limit"] == 2
    server.heeds_start = False
    assert ids(ask(server, "draganddrop/clicks", start=4)[1]) == ids(
        ask(server, "draganddrop/clicks")[1]
    )
    server.descending = True
    assert ids(ask(server, "draganddrop/clicks", limit=2)[1]) == ["13", "11"]


def test_times_filter_in_two_ways(server):
    window = {"begintime": "2026-01-02 12:00:00", "endtime": "2026-01-05 12:00:00"}
    assert len(ids(ask(server, "draganddrop/clicks", **window)[1])) == 2
    server.inclusive = True
    assert len(ids(ask(server, "draganddrop/clicks", **window)[1])) == 4
    fields = {
        "fields[]": ["timestamp>2026-02-02 12:00:00", "timestamp<=2026-02-05", "id!=99", "odd"]
    }
    assert len(ids(ask(server, "html/clicks", **fields)[1])) == 2
    per_mailing = ask(server, "draganddrop/emailing/1/clicks", begintime="2026-01-06 00:00:00")[1]
    assert per_mailing["count"] == 2
    assert per_mailing["data"][0]["profile"] is None


def test_mailings_and_their_figures(server):
    _, found = ask(server, "draganddrop/emailings", fromdate="2026-01-02 00:00:00")
    assert found["count"] == 0
    assert ask(server, "draganddrop/emailings", todate="2026-01-02 00:00:00")[1]["count"] == 1
    _, new = ask(server, "draganddrop/emailing/1/statistics")
    assert new["clicks"] == {"total": 7, "unique": 2}
    assert new["dominant_results"]["clicks"] == 2
    server.old_statistics = True
    _, old = ask(server, "draganddrop/emailing/1/statistics")
    assert old["destinations"] == "5"
    assert "unknown" not in old
    server.wrapped = True
    assert ask(server, "draganddrop/emailing/1")[1]["data"]["id"] == "1"
    assert ask(server, "draganddrop/emailing/1/snapshot")[1]["data"]["name"] == "Snap"
    assert ask(server, "draganddrop/template/579")[1]["data"]["name"] == "Basic"


def test_everything_else(server):
    assert ask(server, "sms/mailings")[1]["count"] == 1
    server.sms_rows_whole = False
    assert "destinations" not in ask(server, "sms/mailings")[1]["data"][0]
    assert ask(server, "smsmailing/3")[1]["destinations"] == "7"
    assert ask(server, "consumption", begin="2026-01-01", end="2026-01-31")[1]["texts"] == 420
    for path in (
        "consumption",
        "smsmailing/9",
        "ms/clicks",
        "draganddrop/emailing/9",
        "draganddrop/x",
        "draganddrop/emailing/1/x",
        "draganddrop/template/9",
    ):
        assert ask(server, path)[0] == 400, path
    server.with_sms = False
    assert ask(server, "sms/mailings") == (400, {"error": {"message": "Invalid method"}})


def test_a_page_of_a_big_account_is_quick():
    server = invented(1, 50, 50_000, NOW)
    with server, server.login:
        bearer = token(server)
        url = (
            f"{server.url}/draganddrop/clicks?start=20000&limit=1000&total=false"
            "&begintime=2020-01-01%2000:00:00"
        )
        get(url, bearer=bearer)
        started = time.monotonic()
        for _ in range(5):
            assert len(get(url, bearer=bearer)[1]) > 100_000
        assert time.monotonic() - started < 2.5
