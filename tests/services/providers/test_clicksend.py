"""ClickSend's campaign list: mapping, paging, increments, periods, rights, faults."""

from __future__ import annotations

import asyncio
import json
import logging
from datetime import date, timedelta

import pytest

from services.demo.clicksend import failure, success
from services.demo.server import Fault, Reply
from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    RateLimited,
    UnexpectedAnswer,
    Unreachable,
)
from services.domain.kinds import CampaignStatus
from services.domain.plan import Period
from services.domain.records import CampaignRef
from services.providers.clicksend import COMPLETE, WATERMARK, ClickSend
from tests.services.providers.clicksend_case import (
    FIXTURES,
    NOW,
    email,
    filled,
    known,
    plan,
    provider,
    sms,
    stamp,
    totals,
)


def test_declaration_names_what_the_form_needs():
    info = ClickSend.info
    assert [f.key for f in info.fields] == ["username", "api_key"]
    assert [f.key for f in info.fields if f.secret] == ["api_key"]
    assert info.products == ("sms", "email") == tuple(info.metrics)
    assert {limit.key: limit.calls for limit in info.limits} == {"account": 20, "general": 6000}


def test_sms_and_email_with_colliding_ids():
    with filled(sms(7), emails=[email(7)]) as server:
        found = totals(server)
    text, mail = found.campaigns["sms", "7"], found.campaigns["email", "7"]
    assert found.error is None
    assert found.warnings == []
    assert text.counters.sends == text.counters.recipients == 100
    assert text.counters.clicks is text.counters.unique_clicks is text.counters.delivered is None
    assert (text.sent.utc, text.list_name, text.sender) == (
        NOW - timedelta(days=1),
        "Customers",
        "MyShop",
    )
    assert text.target_url == "https://example.com/sale"
    assert (mail.counters.sends, mail.counters.bounced, mail.counters.opens) == (50, 3, 30)
    assert (mail.counters.clicks, mail.counters.unique_clicks) == (7, None)
    assert (mail.counters.complaints, mail.counters.opt_outs) == (1, 3)
    assert mail.sent.utc == NOW - timedelta(days=1)


def test_newest_first_and_every_page_once():
    rows = [sms(n, days=n) for n in range(1, 351)]
    with filled(*rows, emails=[email(n) for n in range(1, 151)]) as server:
        found = totals(server)
        pages = server.seen("/sms-campaigns")
    ids = [c.ref.campaign_id for b in found.batches for c in b.campaigns if c.ref.product == "sms"]
    assert ids == [str(n) for n in range(1, 351)]
    assert len(found.campaigns) == 500
    assert {r.first("page") for r in pages} == {"1", "2", "3", "4"}
    assert {(r.first("limit"), r.first("order_by")) for r in pages} == {("100", "date_added:desc")}


def test_empty_account_with_last_page_zero():
    with filled() as server:
        found = totals(server)
        assert len(server.requests) == 2
    assert found.error is None
    assert found.campaigns == {}


def test_published_list_examples():
    data = json.loads((FIXTURES / "sms_campaign_list_data.json").read_text())
    whole = json.loads((FIXTURES / "sms_campaign_view_list.json").read_text())
    with filled() as server:
        server.faults = [Fault(r"/sms-campaigns$", success(data))]
        row = totals(server).campaigns["sms", "2145880"]
        server.faults = [Fault(r"/sms-campaigns$", Reply(whole))]
        nothing = totals(server)
    assert (row.name, row.status, row.status_raw) == ("taz", CampaignStatus.SCHEDULED, "Scheduled")
    assert row.sent.utc is None
    assert row.counters.sends is None
    assert row.counters.recipients == 1
    assert row.target_url is None
    assert row.created.utc.timestamp() == 1726466470
    assert row.scheduled.utc.timestamp() == 1925594636
    assert nothing.error is None
    assert nothing.campaigns == {}  # total 1, yet no row


def test_second_refresh_stops_a_week_before_the_newest_and_rereads_open_ones():
    rows = [sms(n, days=n) for n in range(1, 301)]
    rows[250].update(status="Scheduled")
    with filled(*rows) as server:
        first = totals(server)
        assert set(first.marks) == {WATERMARK, COMPLETE}
        rows[250].update(status="Sent")
        server.sms_campaigns.insert(0, sms(999, days=0.1))
        server.requests.clear()
        stored = {
            CampaignRef("sms", "251"): known("sms", "251", status=CampaignStatus.SCHEDULED),
            CampaignRef("sms", "252"): known("sms", "252"),
        }
        second = totals(server, marks=first.marks, known=stored)
        asked = [r.path for r in server.requests]
    assert asked.count("/v3/sms-campaigns") == 1
    assert second.campaigns["sms", "251"].status is CampaignStatus.SENT
    assert ("sms", "252") not in second.campaigns
    assert "/v3/sms-campaigns/251" in asked
    assert "/v3/sms-campaigns/252" not in asked
    assert set(second.marks) == {WATERMARK}
    assert int(second.marks[WATERMARK]) > int(first.marks[WATERMARK])


@pytest.mark.parametrize("fields", [{"full": True}, {"old": True}])
def test_complete_pass_on_request_and_weekly(fields):
    rows = [sms(n, days=n) for n in range(1, 301)]
    marks = {WATERMARK: str(stamp(days=1)), COMPLETE: str(stamp(days=8 if "old" in fields else 1))}
    with filled(*rows) as server:
        found = totals(server, marks=marks, full=fields.get("full", False))
    assert len(found.campaigns) == 300
    assert int(found.marks[COMPLETE]) == stamp()


def test_server_that_ignores_the_order_is_read_to_the_end():
    rows = [sms(n, days=300 - n) for n in range(300)]
    marks = {WATERMARK: str(stamp(days=1)), COMPLETE: str(stamp(days=1))}
    with filled() as server:

        def upwards(request):
            page = int(request.first("page"))
            return success(
                {
                    "total": 300,
                    "current_page": page,
                    "last_page": 3,
                    "data": rows[(page - 1) * 100 : page * 100],
                }
            )

        server.faults = [Fault(r"/sms-campaigns$", upwards)]
        found = totals(server, marks=marks)
    assert len(found.campaigns) == 300
    assert COMPLETE in found.marks


def test_watermark_never_lies_in_the_future():
    with filled(sms(1, date_added=stamp(days=-3000))) as server:
        assert int(totals(server).marks[WATERMARK]) == stamp()


def test_period_goes_by_send_time_and_writes_no_marks():
    rows = [sms(1, days=1), sms(2, days=10), sms(3, days=40), sms(4, days=5, status="Draft")]
    period = Period(first=date(2026, 11, 8), last=date(2026, 11, 16))
    with filled(*rows, emails=[email(1, days=9), email(2, days=90)]) as server:
        found = totals(server, period=period)
    assert sorted(found.campaigns) == [("email", "1"), ("sms", "2"), ("sms", "4")]
    assert found.marks == {}


def test_missing_right_for_email_is_a_warning_and_for_sms_an_error():
    with filled(sms(1), emails=[email(1)]) as server:
        server.faults = [Fault("/email-campaigns", failure(403))]
        without_mail = totals(server)
        server.faults = [Fault("/sms-campaigns", failure(403))]
        without_sms = totals(server)
    assert without_mail.error is None
    assert without_mail.warnings == ["ClickSend does not let this account read e-mail campaigns."]
    assert isinstance(without_sms.error, PermissionMissing)
    assert list(without_sms.campaigns) == [("email", "1")]


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (failure(401), CredentialsRejected),
        (failure(401, http_status=200), CredentialsRejected),
        (failure(403), PermissionMissing),
        (failure(404), NotOffered),
        (failure(500), Unreachable),
        (failure(500, http_status=200), Unreachable),
        (failure(400), UnexpectedAnswer),
        (Reply("<html>Bad gateway</html>", 502, content_type="text/html"), Unreachable),
        (Reply("<html>Hello</html>", 200, content_type="text/html"), UnexpectedAnswer),
        (Reply('{"http_code": 200, "data": {"data": [', 200), UnexpectedAnswer),
        (Reply({"http_code": 200, "response_code": "SUCCESS", "data": "{}"}), UnexpectedAnswer),
        (
            Reply({"http_code": 200, "response_code": "SUCCESS", "data": {"data": 5}}),
            UnexpectedAnswer,
        ),
        (Reply([1, 2]), UnexpectedAnswer),
        (Reply({"http_code": 200, "response_code": "INVALID_CREDENTIALS"}), CredentialsRejected),
        (Reply({"http_code": 200, "response_code": "COUNTRY_NOT_ENABLED"}), UnexpectedAnswer),
        (Reply({"response_code": "THROTTLED"}, headers={"Retry-After": "0.001"}), RateLimited),
        (Reply({"http_code": 429}, 429, headers={"Retry-After": "7200"}), RateLimited),
        (Reply(success({"data": [sms(1)]}).body, cut=40), UnexpectedAnswer),
    ],
)
def test_faults_become_one_sentence_each(reply, kind):
    with filled(sms(1)) as server:
        server.faults = [Fault("/sms-campaigns", reply)]
        found = totals(server)
    assert type(found.error) is kind
    assert server.api_key not in f"{found.error!r} {found.error} {found.error.detail}"
    assert str(found.error).endswith(".")


def test_refused_sign_in_does_not_claim_a_wrong_key():
    with filled(sms(1)) as server:
        server.faults = [Fault("/sms-campaigns", failure(401))]
        error = totals(server).error
    assert isinstance(error, CredentialsRejected)
    assert "wrong" not in str(error).lower()
    assert "active" in str(error)


def test_throttled_once_waits_and_goes_on():
    with filled(sms(1)) as server:
        server.faults = [
            Fault(
                "/sms-campaigns",
                Reply(
                    {"http_code": 429, "response_code": "HTTP_TOO_MANY_REQUESTS"},
                    429,
                    headers={"Retry-After": "0.01"},
                ),
                times=2,
            )
        ]
        found = totals(server)
        assert len(server.seen("/sms-campaigns")) == 3
    assert found.error is None
    assert ("sms", "1") in found.campaigns


def test_pages_that_arrived_before_a_fault_are_kept():
    with filled(*[sms(n, days=n) for n in range(1, 351)]) as server:
        server.faults = [
            Fault("/sms-campaigns", lambda r: failure(500) if r.first("page") == "3" else None)
        ]
        found = totals(server)
    assert isinstance(found.error, Unreachable)
    assert len(found.campaigns) == 200
    assert found.marks == {}


def test_duplicates_across_pages_and_a_repeated_page():
    rows = [sms(n, days=n) for n in range(1, 301)]

    def shifted(request):
        page = int(request.first("page"))
        start = {1: 0, 2: 0, 3: 99, 4: 199}[page]
        return success(
            {
                "total": 300,
                "current_page": page,
                "last_page": 4,
                "data": rows[start : start + 100 + (page == 4)],
            }
        )

    with filled() as server:
        server.faults = [Fault(r"/sms-campaigns$", shifted)]
        found = totals(server)
    ids = [c.ref.campaign_id for b in found.batches for c in b.campaigns]
    assert found.error is None
    assert ids == [str(n) for n in range(1, 301)]


@pytest.mark.parametrize("last", [lambda page: page + 1, lambda page: 999_999])
def test_endless_paging_ends_in_a_sentence_and_keeps_rows(last):
    def forever(request):
        page = int(request.first("page"))
        return success(
            {"total": 1, "current_page": page, "last_page": last(page), "data": [sms(1)]}
        )

    with filled() as server:
        server.faults = [Fault(r"/sms-campaigns$", forever)]
        found = totals(server)
        assert len(server.requests) < 20
    assert isinstance(found.error, UnexpectedAnswer)
    assert "kept" in str(found.error)
    assert list(found.campaigns) == [("sms", "1")]


def test_ever_new_rows_with_a_growing_last_page_end_too():
    def forever(request):
        page = int(request.first("page"))
        return success(
            {"total": 1, "current_page": page, "last_page": page + 1, "data": [sms(page)]}
        )

    with filled() as server:
        server.faults = [Fault(r"/sms-campaigns$", forever)]
        found = totals(server)
        assert len(server.requests) < 40
    assert isinstance(found.error, UnexpectedAnswer)


def test_wrong_types_become_unknown_with_one_sentence_a_kind():
    rows = [
        sms(1, _total_count="many"),
        sms(2, _total_count=-3),
        sms(3, schedule="2024--02-01"),
        sms(4, name=["x"]),
        sms("", name="no id"),
        sms(6, status=None, _total_count=None),
    ]
    with filled(*rows, emails=[email(9, soft_bounce_count="n/a")]) as server:
        server.sms_campaigns.append("no row")
        server.faults = [
            Fault(
                r"/sms-campaigns$",
                success(
                    {"total": 7, "current_page": 1, "last_page": 1, "data": server.sms_campaigns}
                ),
            )
        ]
        found = totals(server)
    campaigns = found.campaigns
    assert campaigns["sms", "1"].counters.sends is None
    assert campaigns["sms", "2"].counters.recipients is None
    assert campaigns["sms", "3"].sent.utc == NOW - timedelta(days=1, hours=1)  # from its creation
    assert campaigns["sms", "4"].name is None
    assert campaigns["sms", "6"].status is CampaignStatus.UNKNOWN
    assert campaigns["email", "9"].counters.bounced is None
    assert campaigns["email", "9"].counters.hard_bounces == 2
    assert [w for w in found.warnings if "message totals" in w] == [
        "Some message totals from ClickSend cannot be read (2); they stay unknown."
    ]
    assert len(found.warnings) == 6


def test_no_secret_in_logs_reprs_or_batches(caplog):
    caplog.set_level(logging.DEBUG)
    with filled(sms(1), emails=[email(1)]) as server:

        async def work():
            one = provider(server)
            seen = [repr(await one.check())]
            seen += [repr(b) async for b in one.totals(plan())]
            seen += [repr(b) async for b in one.figures(plan())]
            seen += [repr(one), repr(one.api), repr(one.secrets), repr(one.api._auth)]
            await one.aclose()
            return seen

        seen = asyncio.run(work())
        assert any(server.api_key in str(server._account(r).body) for r in server.requests)
    assert not [text for text in (*seen, caplog.text) if server.api_key in text]


def test_check_names_account_zone_and_rights():
    with filled() as server:
        server.rights["access_reporting"] = 0
        server.rights["hide_pricing"] = 1
        answer = asyncio.run(_checked(server))
    assert answer.facts.external_id == "116"
    assert answer.facts.time_zone == "Europe/London"
    assert [(i.text, i.ok) for i in answer.items if not i.ok] == [
        ("This key may not read reports.", False),
        ("Prices are hidden from this key.", False),
    ]


def test_check_of_a_suspended_account():
    with filled() as server:
        server.suspended = True
        with pytest.raises(PermissionMissing, match="suspended"):
            asyncio.run(_checked(server))


async def _checked(server):
    one = provider(server)
    try:
        return await one.check()
    finally:
        await one.aclose()


def test_stopping_in_mid_reading_leaves_nothing_behind():
    async def work(server):
        one = provider(server)
        batches = one.totals(plan())
        await anext(batches)
        await batches.aclose()
        await one.aclose()
        return [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]

    with filled(*[sms(n, days=n) for n in range(1, 900)]) as server:
        assert asyncio.run(work(server)) == []
