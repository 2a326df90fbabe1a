"""Constant Contact's campaign lists when things go wrong: rights, faults, limits, paging."""

from __future__ import annotations

import pytest

from services.demo.constant_contact import problem
from services.demo.server import Fault, Reply
from services.domain.errors import (
    CredentialsRejected,
    PermissionMissing,
    RateLimited,
    UnexpectedAnswer,
    Unreachable,
)
from services.domain.kinds import CampaignStatus
from tests.services.providers.constant_contact_case import (
    UNREADABLE,
    email,
    filled,
    running,
    sms,
    totals,
)

SMS_PATH = "sms_campaign_summaries"
EMAIL_PATH = "email_campaign_summaries"


@pytest.mark.parametrize(
    "reply",
    [problem(403, "forbidden", "No plan.", several=True), problem(404, "not_found", "No plan.")],
)
def test_without_an_sms_plan_the_emails_are_read(reply):
    with running(filled(email("c"))) as server:
        server.faults = [Fault(SMS_PATH, reply)]
        found = totals(server)
    assert found.error is None
    assert found.records == ["c"]
    assert len(found.warnings) == 1
    assert found.warnings[0].startswith("There is no SMS data")
    assert "sms:watermark" not in found.marks


def test_a_fault_with_text_messages_comes_after_the_emails():
    with running(filled(email("c"))) as server:
        server.faults = [Fault(SMS_PATH, Reply("<html>busy</html>", content_type="text/html"))]
        found = totals(server)
    assert found.records == ["c"]
    assert isinstance(found.error, UnexpectedAnswer)


def test_a_refusal_names_the_missing_right():
    with running(filled(email("c"), texts=[sms("t")])) as server:
        server.rights = ["campaign:create"]
        found = totals(server)
        asked = len(server.seen("privileges"))
    assert isinstance(found.error, PermissionMissing)
    assert "ui:campaign:metrics" in found.error.sentence
    assert asked == 1
    # What the catalogue told is kept.
    assert found.records == ["c"]


def test_a_refusal_for_lack_of_scope_says_so():
    with running(filled(email("c"))) as server:
        found = totals(server, secrets=server.login.grant("account_read offline_access"))
    assert isinstance(found.error, PermissionMissing)
    assert "campaign_data" in found.error.sentence


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Reply("<html>down</html>", 502, content_type="text/html"), Unreachable),
        (Reply([], status=500), Unreachable),
        (Reply("<html>hello</html>", content_type="text/html"), UnexpectedAnswer),
        (Reply({EMAIL_PATH: 3, "bulk_email_campaign_summaries": "none"}), UnexpectedAnswer),
        (Reply([1, 2]), UnexpectedAnswer),
        (
            Reply({"bulk_email_campaign_summaries": [], "_links": {"next": {"href": 5}}}),
            UnexpectedAnswer,
        ),
        (Reply('{"bulk_email_campaign_summ'), UnexpectedAnswer),
        (problem(400, "bad", "limit", several=True), UnexpectedAnswer),
        (problem(429, "quota_exceeded", "Enough."), RateLimited),
    ],
)
def test_a_fault_on_the_second_page_keeps_the_first(fault, kind):
    with running(filled(*[email(f"c{n}", days=n + 1) for n in range(4)])) as server:
        server.cap = 2
        server.faults = [Fault(EMAIL_PATH, fault, skip=1)]
        found = totals(server)
    assert isinstance(found.error, kind)
    assert set(found.records) == {"c0", "c1", "c2", "c3"}
    assert found.campaigns["email", "c1"].counters.sends == 101
    # Of those on the lost page only the catalogue has told.
    assert found.campaigns["email", "c2"].counters is None
    assert found.marks.keys() == {"sms:complete"}


def test_a_truncated_page_is_read_again():
    with running(filled(email("c"))) as server:
        server.faults = [
            Fault(EMAIL_PATH, Reply({"bulk_email_campaign_summaries": []}, cut=9), times=1)
        ]
        found = totals(server)
    assert found.error is None
    assert found.campaigns["email", "c"].counters.sends == 101


def test_a_fault_of_the_statistics_keeps_the_summaries():
    with running(filled(email("c"), email("d", days=3))) as server:
        server.cap = 1
        server.faults = [Fault("stats/email", Reply({"results": 7}))]
        found = totals(server)
    assert isinstance(found.error, UnexpectedAnswer)
    assert [c.counters.sends for c in found.campaigns.values()] == [100, 100]
    assert "email:watermark" not in found.marks


@pytest.mark.parametrize("reply", [Reply([], status=500), Reply({"campaigns": "none"})])
def test_a_fault_of_the_catalogue_costs_only_the_names(reply):
    with running(filled(email("c"))) as server:
        server.faults = [Fault(r"/emails$", reply)]
        found = totals(server)
    assert found.error is not None
    assert found.campaigns["email", "c"].counters.sends == 101
    assert found.campaigns["email", "c"].name is None
    assert found.campaigns["email", "c"].status is CampaignStatus.SENT


def test_a_catalogue_that_may_not_be_read_is_a_warning():
    with running(filled(email("c"))) as server:
        server.faults = [Fault(r"/emails$", problem(403, "forbidden", "No."))]
        found = totals(server)
    assert found.error is None
    assert any("names of e-mail campaigns are missing" in text for text in found.warnings)


def test_unreadable_rows_are_counted_and_left_out():
    with running(filled(email("c"))) as server:
        rows = [
            "junk",
            {"campaign_type": "x"},
            {"campaign_id": 12.0, "unique_counts": "none"},
            {"campaign_id": "k", "unique_counts": [{"sends": "7"}], "last_sent_date": None},
        ]
        server.faults = [Fault(EMAIL_PATH, Reply({"bulk_email_campaign_summaries": rows}))]
        found = totals(server)
    assert found.campaigns["email", "k"].counters.sends == 7
    assert found.campaigns["email", "12"].counters.sends is None
    assert UNREADABLE.format("campaigns", 2) in found.warnings


@pytest.mark.parametrize(
    "links",
    [
        {},
        {"_links": None},
        {"_links": {"next": None}},
        {"_links": {"next": {}}},
        {"_links": {"next": {"href": None}}},
        {"_links": {"next": {"href": ""}}},
    ],
)
def test_every_way_to_say_that_there_is_no_next_page(links):
    with running(filled()) as server:
        server.faults = [Fault(EMAIL_PATH, Reply({"bulk_email_campaign_summaries": [], **links}))]
        found = totals(server)
        assert found.error is None
        assert len(server.seen(EMAIL_PATH)) == 1


def test_paging_that_goes_in_circles_ends():
    row = email("c").summary
    with running(filled(email("c"))) as server:
        server.faults = [
            Fault(
                EMAIL_PATH,
                Reply(
                    {
                        "bulk_email_campaign_summaries": [row],
                        "_links": {
                            "next": {"href": f"/v3/reports/summary_reports/{EMAIL_PATH}?next=AA"}
                        },
                    }
                ),
            )
        ]
        found = totals(server)
        assert len(server.seen(EMAIL_PATH)) == 2
    assert isinstance(found.error, UnexpectedAnswer)
    assert "does not come to an end" in found.error.sentence
    assert found.records == ["c"]


def test_endless_pages_without_anything_new_end():
    row, count = email("c").summary, iter(range(10**6))

    def more(_):
        href = f"/v3/reports/summary_reports/{EMAIL_PATH}?next={next(count)}"
        return Reply({"bulk_email_campaign_summaries": [row], "_links": {"next": {"href": href}}})

    with running(filled(email("c"))) as server:
        server.faults = [Fault(EMAIL_PATH, more)]
        found = totals(server)
        assert len(server.seen(EMAIL_PATH)) < 8
    assert isinstance(found.error, UnexpectedAnswer)


@pytest.mark.parametrize("lead", ["{other}/v3/x?next=A", "//{host}/v3/x", "https://evil.example/"])
def test_a_next_link_to_another_host_is_not_followed(lead):
    with running(filled(email("c"))) as server, running(filled()) as elsewhere:
        href = lead.format(other=elsewhere.origin, host=elsewhere.origin.removeprefix("http://"))
        server.faults = [
            Fault(
                EMAIL_PATH,
                Reply(
                    {
                        "bulk_email_campaign_summaries": [email("c").summary],
                        "_links": {"next": {"href": href}},
                    }
                ),
            )
        ]
        found = totals(server)
        assert elsewhere.requests == []
    assert isinstance(found.error, UnexpectedAnswer)
    assert found.records == ["c"]


def test_throttling_waits_a_second_and_goes_on():
    with running(filled(email("c"))) as server:
        server.faults = [Fault(EMAIL_PATH, problem(429, "throttled", "Slow down."), times=2)]
        found = totals(server, pace=20.0)
    assert found.error is None
    assert found.records == ["c"]


def test_a_used_up_day_says_when_it_goes_on():
    with running(filled(email("c"), texts=[sms("t")])) as server:
        server.quota = 2
        found = totals(server)
        assert server.calls == 3
    assert isinstance(found.error, RateLimited)
    assert "00:00 UTC" in found.error.remedy
    assert (found.error.retry_at.hour, found.error.retry_at.minute) == (0, 0)
    assert found.records == ["t", "c"]
    assert found.campaigns["email", "c"].counters is None


def test_the_servers_own_rate_is_kept():
    with running(filled(*[email(f"c{n}", days=n + 1) for n in range(12)])) as server:
        server.cap, server.rate, server.pace = 1, 4, 20.0
        found = totals(server, pace=20.0)
        assert server.throttled == 0
    assert found.error is None
    assert len(found.records) == 12


def test_a_dead_sign_in_stops_at_once():
    with running(filled(email("c"), texts=[sms("t")])) as server:
        grant = server.login.grant()
        server.login.revoke()
        found = totals(server, secrets=grant)
        assert len(server.requests) == 1
    assert isinstance(found.error, CredentialsRejected)
    assert found.error.code == "needs_sign_in"
