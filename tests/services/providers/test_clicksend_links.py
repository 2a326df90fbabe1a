"""Details of ClickSend campaigns over both families of endpoints."""

from __future__ import annotations

import json
from collections import Counter
from datetime import timedelta

import pytest

from services.demo.clicksend import failure, long_url_id, success
from services.demo.server import Fault, Reply
from services.domain.errors import UnexpectedAnswer, Unreachable
from services.domain.kinds import CampaignStatus, ClickGrain, CountOf
from services.domain.plan import Period
from services.domain.records import Link
from tests.services.providers.clicksend_case import (
    FIXTURES,
    NOW,
    details,
    email,
    filled,
    known,
    plan,
    read,
    recipient,
    sms,
)

URL = "https://example.com/sale"


def of_campaign(server, campaign_id="1", **fields):
    """Totals, then the details of one campaign, as a refresh does it."""
    return read(
        server,
        lambda one: one.totals(plan(**fields)),
        lambda one: one.details(known("sms", campaign_id), plan(**fields)),
    )


def links_of(reading):
    return [link for batch in reading.batches for part in batch.links for link in part.links]


def slices_of(reading):
    return [
        piece for batch in reading.batches for part in batch.breakdowns for piece in part.slices
    ]


def test_older_family():
    with filled(sms(1)) as server:
        server.link_rows["1"] = [recipient(n, n % 3) for n in range(250)]
        found = of_campaign(server)
        asked = server.seen("/link-tracking")
        assert not server.seen("/short-url")
    opened = sum(1 for n in range(250) if n % 3)
    counters = found.campaigns["sms", "1"].counters
    assert found.error is None
    assert (counters.unique_clicks, counters.clicks, counters.sends) == (opened, None, 100)
    assert links_of(found) == [Link(URL, unique_clicks=opened)]
    assert sum(c.count for c in found.clicks) == sum(n % 3 for n in range(250))
    assert {c.url for c in found.clicks} == {URL}
    assert {c.grain for c in found.clicks} == {ClickGrain.RECIPIENT}
    assert {r.first("limit") for r in asked} == {"100"}
    assert len(asked) == 3
    assert {p.of for p in slices_of(found)} == {CountOf.CLICKERS}
    assert found.done == ["1"]
    assert found.batches[-1].details_done[0].signature == ""


def test_published_statistics():
    answer = json.loads((FIXTURES / "link_statistics.json").read_text())
    with filled(sms(1)) as server:
        server.faults = [Fault("/link-statistics", Reply(answer))]
        found = of_campaign(server)
    assert found.campaigns["sms", "1"].counters.unique_clicks == 108
    assert len(slices_of(found)) == 3 + 28 + 2 + 2
    assert found.warnings == []


@pytest.mark.parametrize(
    "data", [{}, [], None, {"links": None}, {"browser": [{"label": "Opera", "count": 1}]}]
)
def test_missing_keys_mean_no_data(data):
    with filled(sms(1)) as server:
        server.link_statistics["1"] = data
        found = of_campaign(server)
    assert found.error is None
    assert found.campaigns["sms", "1"].counters.unique_clicks is None
    assert links_of(found) == [Link(URL)]
    assert found.warnings == []


def test_wrong_types_in_statistics_are_one_sentence():
    with filled(sms(1)) as server:
        server.link_statistics["1"] = {"links": {"opened": "many"}, "os": {"label": "x"}}
        found = of_campaign(server)
    assert found.campaigns["sms", "1"].counters.unique_clicks is None
    assert len(found.warnings) == 2


def test_newer_family_when_the_older_is_gone():
    with filled(sms(1), sms(2)) as server:
        server.old_links, server.short_urls = False, True
        server.link_rows["1"] = [recipient(n, n % 3, user_geo_region="x") for n in range(250)]
        first = of_campaign(server)
        server.requests.clear()
        second = of_campaign(server, marks=first.marks)
        assert not server.seen("/link-statistics")
        server.requests.clear()
        of_campaign(server, full=True)
        assert server.seen("/link-statistics")
    opened = sum(1 for n in range(250) if n % 3)
    total = sum(n % 3 for n in range(250))
    assert first.marks["links:family"] == "short-url"
    for found in (first, second):
        counters = found.campaigns["sms", "1"].counters
        assert (counters.clicks, counters.unique_clicks) == (total, opened)
        assert [(x.url, x.clicks, x.unique_clicks) for x in links_of(found)] == [
            (URL, total, opened)
        ]
        assert sum(c.count for c in found.clicks) == total
        assert {p.dimension.value for p in slices_of(found)} == {
            "browser",
            "os",
            "device",
            "country",
            "region",
        }


def test_the_older_family_coming_back_is_noticed():
    with filled(sms(1)) as server:
        server.link_rows["1"] = [recipient(1)]
        found = of_campaign(server, marks={"links:family": "short-url"})
        assert server.seen("/short-url/statistics")
    assert found.campaigns["sms", "1"].counters.unique_clicks == 1
    assert found.marks["links:family"] == "sms-campaigns"


def test_both_families_name_a_recipient_alike():
    """A click counted under the older endpoint is not counted again under the newer one."""
    with filled(sms(1)) as server:
        server.link_rows["1"] = [recipient(n, 2) for n in range(5)]
        older = of_campaign(server)
        server.old_links, server.short_urls = False, True
        newer = of_campaign(server)
    assert [c.key for c in older.clicks] == [c.key for c in newer.clicks]


def test_several_addresses_add_clicks_but_never_people():
    other = "https://example.com/other"
    with filled(sms(1)) as server:
        server.old_links, server.short_urls = False, True
        server.short_links["1"] = [
            (URL, [recipient(1, 2), recipient(2, 1)]),
            (other, [recipient(1, 5)]),
        ]
        found = of_campaign(server)
    counters = found.campaigns["sms", "1"].counters
    assert (counters.clicks, counters.unique_clicks) == (8, None)
    assert [(x.url, x.clicks, x.unique_clicks) for x in links_of(found)] == [
        (URL, 3, 2),
        (long_url_id("1", other), 5, 1),
    ]
    assert slices_of(found) == []
    assert len({c.key for c in found.clicks}) == 3
    assert sum(c.count for c in found.clicks) == 8


@pytest.mark.parametrize("status", [404, 400])
def test_neither_family_is_no_error_and_no_warning(status):
    with filled(sms(1)) as server:
        server.faults = [
            Fault("/link-statistics", failure(404)),
            Fault("/short-url", failure(status)),
        ]
        found = of_campaign(server)
    assert (found.error, found.warnings, found.done) == (None, [], ["1"])
    assert "links:family" not in found.marks
    assert found.campaigns["sms", "1"].counters.unique_clicks is None


def test_campaign_behind_the_list_is_read_on_its_own():
    with filled(sms(1)) as server:
        server.link_rows["1"] = [recipient(1)]
        found = details(server, known("sms", "1"))
        assert len(server.seen("/sms-campaigns/1$")) == 1
    campaign = found.campaigns["sms", "1"]
    assert (campaign.status, campaign.counters.sends) == (CampaignStatus.SENT, 100)
    assert campaign.sent.utc == NOW - timedelta(days=1)
    assert campaign.counters.unique_clicks == 1


def test_campaign_that_is_gone_keeps_what_is_known():
    with filled(sms(1)) as server:
        server.link_rows["1"] = [recipient(1)]
        server.faults = [Fault("/sms-campaigns/1$", failure(404))]
        found = details(server, known("sms", "1", target_url=URL))
    campaign = found.campaigns["sms", "1"]
    assert (campaign.status, campaign.sent.utc) == (CampaignStatus.SENT, NOW - timedelta(days=1))
    assert links_of(found) == [Link(URL, unique_clicks=1)]


def test_answer_about_another_campaign_is_not_taken():
    example = json.loads((FIXTURES / "sms_campaign_view_one.json").read_text())
    with filled(sms(1)) as server:
        server.faults = [Fault("/sms-campaigns/1$", Reply(example))]
        found = details(server, known("sms", "1"))
    assert set(found.campaigns) <= {("sms", "1")}
    assert len(found.warnings) == 1


def test_campaigns_without_a_link_cost_no_call():
    rows = [sms(1, url_to_shorten="", body="Reply STOP"), sms(2, status="Draft")]
    with filled(*rows) as server:
        for number in "12":
            found = of_campaign(server, number)
            assert found.done == [number]
        assert not server.seen("link-|short-url")


def test_campaign_that_may_have_no_link_is_asked_in_its_first_days_only():
    row = sms(1, days=20, url_to_shorten="", body="StopMsg.me/xxxxx")
    sent = NOW - timedelta(days=20)
    with filled(row) as server:
        for days, asked in ((1, 1), (5, 0)):
            server.requests.clear()
            stored = known("sms", "1", sent_at=sent, details_at=sent + timedelta(days=days))
            assert details(server, stored).done == ["1"]
            assert len(server.seen("/link-statistics")) == asked


def test_equal_recipients_on_two_pages_count_once():
    rows = [recipient(n) for n in range(150)]

    def shifted(request):
        page = int(request.first("page"))
        return success(
            {
                "total": 150,
                "current_page": page,
                "last_page": 2,
                "data": rows[:100] if page == 1 else rows[95:],
            }
        )

    with filled(sms(1)) as server:
        server.faults = [Fault("/link-tracking", shifted)]
        found = of_campaign(server)
    assert Counter(c.key for c in found.clicks).most_common(1)[0][1] == 1
    assert len(found.clicks) == 150


def newer_server(**fields):
    server = filled(sms(1))
    server.old_links, server.short_urls = False, True
    server.link_rows["1"] = [recipient(n) for n in range(250)]
    return server


def test_next_address_on_another_host_is_not_followed():
    with newer_server() as server, filled() as other:
        page = {
            "data": [recipient(1)],
            "next_page_url": f"{other.url}/short-url/tracking/x?offset=1",
        }
        server.faults = [Fault("/short-url/tracking", Reply(page))]
        found = of_campaign(server)
        assert other.requests == []
    assert isinstance(found.error, UnexpectedAnswer)
    assert len(found.clicks) == 1
    assert found.done == []


@pytest.mark.parametrize(
    "link",
    [
        lambda n: "/v3/short-url/tracking/x?offset=same",
        lambda n: f"/v3/short-url/tracking/x?offset={n}",
    ],
)
def test_cursor_that_never_ends(link):
    counter = iter(range(10**6))
    with newer_server() as server:
        server.faults = [
            Fault(
                "/short-url/tracking",
                lambda r: Reply({"data": [recipient(1)], "next_page_url": link(next(counter))}),
            )
        ]
        found = of_campaign(server)
        assert len(server.seen("/tracking")) < 10
    assert isinstance(found.error, UnexpectedAnswer)
    assert len(found.clicks) == 1


def test_fault_in_mid_tracking_keeps_pages_and_is_read_again():
    with filled(sms(1)) as server:
        server.link_rows["1"] = [recipient(n) for n in range(250)]
        server.faults = [
            Fault("/link-tracking", lambda r: failure(500) if r.first("page") == "2" else None)
        ]
        found = of_campaign(server)
    assert isinstance(found.error, Unreachable)
    assert len(found.clicks) == 100
    assert found.done == []


def test_tracking_that_is_not_offered_leaves_the_statistics():
    with filled(sms(1)) as server:
        server.link_rows["1"] = [recipient(1)]
        server.faults = [Fault("/link-tracking", failure(403))]
        found = of_campaign(server)
    assert found.error is None
    assert found.campaigns["sms", "1"].counters.unique_clicks == 1
    assert (found.clicks, found.done) == ([], ["1"])


def history(n, clicks):
    return {
        "message_id": f"M{n}",
        "contact_id": n,
        "to_address": f"p{n}@example.org",
        "click_count": clicks,
        "open_count": 1,
        "status": None,
    }


def test_email_history_is_read_when_counters_changed():
    with filled(emails=[email(1)]) as server:
        server.email_history["1"] = [history(n, n % 2) for n in range(150)]
        first = details(server, known("email", "1"))
        server.requests.clear()
        stored = known("email", "1", signature="a", counters_signature="a")
        same = details(server, stored)
        assert server.requests == []
        again = details(server, known("email", "1", signature="a", counters_signature="b"))
        full = details(server, stored, full=True)
        assert len(server.seen("/history")) == 4
    events = [e for b in first.batches for e in b.events]
    assert len(events) == 150
    assert len({e.key for e in events}) == 150
    assert first.clicks == []  # no time and no address: these are no rows of the click log
    assert [x.done for x in (first, same, again, full)] == [["1"]] * 4


def test_email_history_that_is_not_offered_is_silent():
    with filled(emails=[email(1)]) as server:
        server.faults = [Fault("/history", failure(404))]
        found = details(server, known("email", "1", clicks=7))
    assert (found.error, found.warnings, found.done) == (None, [], ["1"])


def test_ids_that_are_no_numbers_stay_within_their_path():
    with filled() as server:
        details(server, known("sms", "../account?x=1"))
        assert not server.seen("/v3/account")


def test_period_does_not_hide_details():
    with filled(sms(1)) as server:
        server.link_rows["1"] = [recipient(1)]
        found = of_campaign(server, period=Period(first=(NOW - timedelta(days=3)).date()))
    assert found.campaigns["sms", "1"].counters.unique_clicks == 1
