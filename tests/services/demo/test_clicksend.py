"""The ClickSend server of the demo: the quirks it promises, over plain HTTP."""

from __future__ import annotations

import json
from base64 import b64encode
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from services.demo.clicksend import API_KEY, USERNAME, ClickSendServer, long_url_id


class Asker:
    """Asks a server with its credential."""

    def __init__(self, server, key=API_KEY):
        self.port = urlsplit(server.url).port
        self.headers = {
            "Authorization": "Basic " + b64encode(f"{USERNAME}:{key}".encode()).decode()
        }
        self.last = {}

    def __call__(self, path):
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", f"/v3/{path}", headers=self.headers)
        answer = connection.getresponse()
        self.last = {k.lower(): v for k, v in answer.getheaders()}
        body = json.loads(answer.read())
        connection.close()
        return answer.status, body


@pytest.fixture
def server():
    with ClickSendServer() as one:
        one.sms_campaigns = [
            {
                "sms_campaign_id": n,
                "date_added": str(n),
                "status": "Sent" if n % 2 else "Draft",
                "url_to_shorten": "https://example.com/x",
            }
            for n in range(1, 41)
        ]
        one.link_rows["1"] = [
            {"contact": {"contact_id": n}, "open_count": n % 2, "user_os": "iOS" if n % 2 else None}
            for n in range(150)
        ]
        yield one


def test_credentials(server):
    status, body = Asker(server, "wrong")("sms-campaigns")
    assert (status, body["response_msg"], body["data"]) == (401, "Authorization failed.", None)
    asker = Asker(server, "wrong")
    asker("sms-campaigns")
    assert "www-authenticate" not in asker.last
    assert asker("countries")[0] == 200
    server.suspended = True
    assert Asker(server)("sms-campaigns")[0] == 403


def test_account_gives_the_key_away_in_the_body(server):
    _, body = Asker(server)("account")
    assert body["data"]["_subaccount"]["api_key"] == API_KEY
    assert isinstance(body["data"]["balance"], str)


def test_account_has_a_window_of_its_own(server):
    asker = Asker(server)
    answers = [asker("account")[0] for _ in range(21)]
    assert answers == [200] * 20 + [429]
    assert int(asker.last["retry-after"]) in range(55, 61)
    assert asker.last["x-ratelimit-remaining"] == "0"
    assert asker("sms-campaigns")[0] == 200
    assert asker.last["x-ratelimit-limit"] == "6000"
    server.pace = 1e6
    assert asker("account")[0] == 200


def test_lists(server):
    asker = Asker(server)
    data = asker("sms-campaigns")[1]["data"]
    assert (data["per_page"], data["last_page"], data["data"][0]["sms_campaign_id"]) == (15, 3, 1)
    assert data["next_page_url"].endswith("?page=2")
    data = asker("sms-campaigns?order_by=date_added:desc&limit=500&page=1")[1]["data"]
    assert (data["per_page"], data["data"][0]["sms_campaign_id"]) == (100, 40)
    data = asker("sms-campaigns?q=status:draft&date_from=11&date_to=20")[1]["data"]
    assert [row["sms_campaign_id"] for row in data["data"]] == [12, 14, 16, 18, 20]
    data = asker("email-campaigns")[1]["data"]
    assert (data["total"], data["current_page"], data["last_page"], data["from"]) == (0, 1, 0, None)


def test_unknown_ids_paths_and_kinds(server):
    asker = Asker(server)
    for path in (
        "sms-campaigns/999",
        "nothing",
        "sms-campaigns/999/link-statistics",
        "email-campaigns/1/history",
        "short-url/statistics/quick_sms/1",
    ):
        assert asker(path)[0] == 404
    assert asker("account/usage/2026/11/all")[0] == 400
    assert asker("sms-campaigns/7")[1]["data"]["sms_campaign_id"] == 7


def test_either_link_family_can_be_gone(server):
    asker = Asker(server)
    assert asker("sms-campaigns/1/link-statistics")[1]["data"]["links"] == {
        "opened": 75,
        "unopened": 75,
    }
    assert asker("sms-campaigns/2/link-statistics")[1]["data"] == {}
    assert asker("short-url/statistics/sms_campaign/1")[0] == 404
    server.old_links, server.short_urls = False, True
    assert asker("sms-campaigns/1/link-tracking")[0] == 404
    body = asker("short-url/statistics/sms_campaign/1")[1]
    assert "http_code" not in body
    assert body["data"][0]["links"] == {
        "total": 150,
        "opened_unique": 75,
        "opened_total": 75,
        "unopened": 75,
    }
    assert body["data"][0]["os"] == [{"label": "ios", "count": 75}]


def test_cursor_paging_is_flat_and_ends_without_a_next_address(server):
    server.short_urls = True
    asker = Asker(server)
    path = f"short-url/tracking/{long_url_id('1', 'https://example.com/x')}?limit=100"
    _, first = asker(path)
    assert (first["total"], first["current_page_size"], len(first["data"])) == (150, 100, 100)
    assert "http_code" not in first
    _, second = asker(first["next_page_url"].partition("/v3/")[2])
    assert second["current_page_size"] == 50
    assert "next_page_url" not in second
