"""The demo's Constant Contact API: what the vendor documents, with its quirks and refusals."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from base64 import urlsafe_b64decode
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from services.demo.constant_contact import KINDS
from tests.services.providers.constant_contact_case import (
    ago,
    click,
    email,
    filled,
    running,
    sms,
)

SMS = "/reports/summary_reports/sms_campaign_summaries"
EMAIL = "/reports/summary_reports/email_campaign_summaries"


class Client:
    """Asks a running server with a token of its login host."""

    def __init__(self, server, token=None):
        self.server = server
        self.token = server.login.grant()["access_token"] if token is None else token

    def get(self, path, **query):
        """Status and JSON of an answer."""
        url = f"{self.server.url}{path}" + (f"?{urlencode(query)}" if query else "")
        return self.follow(url)

    def follow(self, url):
        asked = urllib.request.Request(url, headers={"Authorization": f"Bearer {self.token}"})
        try:
            with urllib.request.urlopen(asked, timeout=10) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    def next(self, body):
        return self.follow(self.server.origin + body["_links"]["next"]["href"])


@pytest.fixture
def client():
    server = filled(
        *[email(f"c{n}", days=n + 1) for n in range(5)],
        texts=[sms(f"t{n}", days=n * 10 + 1) for n in range(5)],
        clicks={"c0-a": [click(n) for n in range(5)]},
    )
    with running(server):
        yield Client(server)


def test_a_beginning_is_required_for_text_messages(client):
    status, body = client.get(SMS)
    assert status == 400
    assert isinstance(body, list)
    assert client.get(SMS, start_at="soon")[0] == 400
    assert client.get(SMS, start_at=ago(days=9), end_at="later")[0] == 400


def test_both_ends_of_a_period_are_included(client):
    _, body = client.get(SMS, start_at=ago(days=31), end_at=ago(days=11))
    assert [r["campaign_id"] for r in body["bulk_sms_campaign_summaries"]] == ["t1", "t2", "t3"]


def test_a_cursor_freezes_the_query_and_counts_rows(client):
    _, body = client.get(SMS, start_at=ago(days=31), limit=2)
    href = body["_links"]["next"]["href"]
    assert href.startswith("/v3/reports/")
    inside = parse_qs(urlsafe_b64decode(parse_qs(urlsplit(href).query)["next"][0]).decode())
    assert (inside["o"], inside["limit"], "start_at" in inside) == (["2"], ["2"], True)
    _, more = client.next(body)
    assert [r["campaign_id"] for r in more["bulk_sms_campaign_summaries"]] == ["t2", "t3"]
    assert "next" not in more["_links"]
    assert client.get(SMS, next="!")[0] == 400


def test_percentages_are_those_of_a_page(client):
    _, body = client.get(SMS, start_at=ago(days=99))
    assert body["aggregate_percents"] == {"deliver": 97, "click": 83, "bounce": 3, "unsubscribe": 2}


@pytest.mark.parametrize(("path", "limit"), [(SMS, 51), (SMS, 0), (EMAIL, 501), ("/emails", 501)])
def test_limits_of_a_page(client, path, limit):
    assert client.get(path, start_at=ago(days=9), limit=limit)[0] == 400


def test_counts_as_texts_and_a_list_of_percentages(client):
    _, body = client.get(EMAIL)
    assert body["bulk_email_campaign_summaries"][0]["unique_counts"]["sends"] == 100
    client.server.quoted = True
    _, body = client.get(EMAIL)
    assert body["bulk_email_campaign_summaries"][0]["unique_counts"]["sends"] == "100"
    assert body["aggregate_percents"][0]["open"] == "40"


def test_statistics_with_dots_error_rows_and_a_refused_batch(client):
    client.server.campaigns[1].stats = None
    _, body = client.get("/reports/stats/email_campaigns/c0,c1")
    assert [r["campaign_id"] for r in body["results"]] == ["c0"]
    assert len(body["errors"]) == 1
    client.server.dotted = True
    client.server.campaigns[0].stats["stats"]["em_opens_all_mobile"] = 3
    _, body = client.get("/reports/stats/email_campaigns/c0")
    assert {"em_opens.all.mobile", "em_opens.all", "em_opens"} <= body["results"][0]["stats"].keys()
    status, body = client.get("/reports/stats/email_campaigns/c0,unknown")
    assert status == 404
    assert "campaign_ids" in body["error_key"]
    assert client.get("/reports/stats/email_campaigns/" + ",".join(["c0"] * 151))[0] == 400


def test_links_without_clicks_only_on_request(client):
    client.server.mailings["c0-a"].links = [
        {"url_id": "1", "link_url": "https://a.example", "unique_clicks": 2},
        {"url_id": "2", "link_url": "https://b.example", "unique_clicks": 0},
    ]
    assert len(client.get("/reports/email_reports/c0-a/links")[1]["link_click_counts"]) == 1
    _, body = client.get("/reports/email_reports/c0-a/links", no_clicks="true")
    assert len(body["link_click_counts"]) == 2
    assert client.get("/reports/email_reports/none/links")[0] == 404


def test_lists_shift_when_a_row_is_added(client):
    path = "/reports/email_reports/c0-a/tracking/clicks"
    _, first = client.get(path, limit=3)
    client.server.mailings["c0-a"].tracking["clicks"].insert(0, click(99))
    _, second = client.next(first)
    assert second["tracking_activities"][0] == first["tracking_activities"][-1]


def test_every_list_exists_and_no_other(client):
    for kind in KINDS:
        assert client.get(f"/reports/email_reports/c0-a/tracking/{kind}")[0] == 200
    assert client.get("/reports/email_reports/c0-a/tracking/guesses")[0] == 404


def test_the_catalogue_goes_by_the_last_change(client):
    _, body = client.get("/emails", after_date=ago(days=3))
    assert [r["campaign_id"] for r in body["campaigns"]] == ["c0", "c1", "c2"]
    assert client.get("/emails/c0")[1]["campaign_activities"][0]["role"] == "primary_email"
    client.server.campaigns[0].removed = True
    assert client.get("/emails/c0")[0] == 404
    assert client.get("/emails/activities/c0-a")[1]["subject"] == "Subject c0-a"
    assert client.get("/emails/activities/none")[0] == 404


def test_three_kinds_of_refusal(client):
    status, body = Client(client.server, "dead").get("/emails")
    assert (status, body["error_key"]) == (401, "unauthorized")
    narrow = Client(client.server, client.server.login.grant("account_read")["access_token"])
    status, body = narrow.get("/emails")
    assert (status, type(body)) == (403, list)
    assert narrow.get("/account/user/privileges")[0] == 200
    client.server.rights = []
    status, body = client.get(EMAIL)
    assert (status, type(body)) == (403, dict)
    assert client.get("/emails")[0] == 200
    client.server.with_sms = False
    assert client.get(SMS, start_at=ago(days=1))[0] == 403
    assert client.get("/nowhere")[0] == 404


def test_the_limits_of_a_second_and_a_day(client):
    client.server.rate, client.server.pace = 2, 0.01
    answers = [client.get("/account/summary") for _ in range(3)]
    assert [status for status, _ in answers] == [200, 200, 429]
    assert answers[2][1]["error_key"] == "throttled"
    client.server.rate, client.server.quota = None, 0
    assert client.get("/account/summary")[1]["error_key"] == "quota_exceeded"
