"""Constant Contact's campaign lists: mapping, quirks, paging, increments, periods, faults."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from services.demo.constant_contact import problem
from services.demo.constant_contact_data import EmailCampaign
from services.demo.server import Fault, Reply
from services.domain.kinds import CampaignStatus
from services.domain.plan import Period
from services.domain.times import iso_utc
from services.providers.constant_contact_totals import EARLIEST, Reading
from tests.services.providers.constant_contact_case import (
    FIXTURES,
    NOW,
    UNREADABLE,
    ago,
    email,
    filled,
    known,
    plan,
    plan_after,
    running,
    sms,
    totals,
)

SMS_PATH = "sms_campaign_summaries"
EMAIL_PATH = "email_campaign_summaries"


def test_the_seeds_own_example_answer():
    body = json.loads((FIXTURES / "sms_campaign_summaries.json").read_text())
    with running(filled()) as server:
        server.faults = [
            Fault(SMS_PATH, Reply(body), times=1),
            Fault(SMS_PATH, Reply({"bulk_sms_campaign_summaries": []}), times=1),
        ]
        found = totals(server)
        asked = server.seen(SMS_PATH)
    assert found.error is None
    assert found.warnings == []
    spring = found.campaigns["sms", "9d30c391-2b85-4d6a-84ad-00fa2d31cd03"]
    sale = found.campaigns["sms", "g90ea686-239f-43d8-9770-c76f7afefd6d"]
    assert (spring.name, iso_utc(spring.sent.utc)) == ("Spring Campaign", "2024-04-02T21:13:13Z")
    assert (iso_utc(sale.sent.utc), sale.sent.raw) == (
        "2024-02-01T18:58:22Z",
        "2024--02-01T14:58:22.000-04:00",
    )
    counters = spring.counters
    assert (counters.sends, counters.delivered, counters.bounced) == (60, 60, 0)
    assert (counters.unique_clicks, counters.opt_outs) == (50, 0)
    assert counters.clicks is counters.opens is counters.unique_opens is None
    assert spring.status is CampaignStatus.SENT
    assert asked[0].first("start_at") == "2015-01-01T00:00:00.000Z"
    assert asked[0].first("limit") == "50"
    # The cursor is taken as it is, and nothing that is inside it is repeated.
    assert set(asked[1].query) == {"next"}
    assert asked[1].first("next").startswith("C2FtcGFp")


def test_sms_without_bounces_and_with_impossible_opens():
    counts = {"sends": "60", "delivers": 58, "clicks": 5, "optouts": 0, "opens": 7}
    with running(
        filled(
            texts=[sms("a", unique_counts=counts), sms("b", last_sent_date="soon")],
        )
    ) as server:
        found = totals(server)
    first = found.campaigns["sms", "a"].counters
    assert (first.sends, first.delivered, first.bounced, first.unique_opens) == (60, 58, None, None)
    second = found.campaigns["sms", "b"]
    assert (second.sent.utc, second.sent.raw) == (None, "soon")
    assert found.warnings == [UNREADABLE.format("times", 1)]


@pytest.mark.parametrize("dotted", [False, True])
@pytest.mark.parametrize("quoted", [False, True])
def test_an_email_campaign_is_merged_from_three_answers(quoted, dotted):
    campaign = email("c", clicks=33)
    campaign.stats["stats"] |= {
        "em_opens_all_computer": 30,
        "em_opens_all_none": 2,
        "em_clicks_all_mobile": 20,
        "em_clicks_all_tablet": 0,
    }
    with running(filled(campaign)) as server:
        server.quoted, server.dotted = quoted, dotted
        found = totals(server)
    one = found.campaigns["email", "c"]
    assert found.records == ["c"]
    assert found.warnings == []
    assert (one.name, one.status, one.status_raw) == ("News c", CampaignStatus.SENT, "Done")
    assert (one.sent.utc, one.created.utc) == (NOW - timedelta(days=1), NOW - timedelta(days=2))
    assert one.as_of == NOW - timedelta(minutes=5)
    counters = one.counters
    assert (counters.sends, counters.bounced, counters.delivered) == (101, 6, None)
    assert (counters.opens, counters.unique_opens) == (70, 41)
    assert (counters.clicks, counters.unique_clicks) == (33, 10)
    assert (counters.opt_outs, counters.complaints, counters.forwards) == (3, 1, 2)
    assert found.slices == {
        ("opens", "Desktop"): 30,
        ("opens", "unknown"): 2,
        ("clicks", "Mobile"): 20,
        ("clicks", "Tablet"): 0,
    }


def test_the_guides_statistics_example():
    body = json.loads((FIXTURES / "email_campaign_stats.json").read_text())
    with running(filled(email("d5ba893d-1f41-4590-9953-b6fea69fbd78"))) as server:
        server.faults = [Fault("stats/email_campaigns", Reply(body))]
        found = totals(server)
    (one,) = found.campaigns.values()
    assert (one.counters.sends, one.counters.clicks, one.counters.opens) == (308, 38, 399)


def test_where_statistics_lack_a_key_the_summary_serves():
    campaign = email("c")
    campaign.stats["stats"] = {"em_opens_all": 70, "em_clicks": "many", "em_sends": None}
    with running(filled(campaign)) as server:
        found = totals(server)
    counters = found.campaigns["email", "c"].counters
    assert (counters.sends, counters.unique_opens, counters.unique_clicks) == (100, 40, 9)
    assert (counters.bounced, counters.opt_outs, counters.clicks) == (5, 2, None)
    assert found.warnings == [UNREADABLE.format("counts", 1)]


def test_campaigns_without_statistics_keep_their_summary():
    bare = email("bare")
    bare.stats = None
    with running(filled(email("c", clicks=3), bare)) as server:
        found = totals(server)
    assert found.campaigns["email", "bare"].counters.unique_clicks == 9
    assert found.campaigns["email", "c"].counters.clicks == 3
    assert found.error is None


def test_one_unknown_id_costs_the_others_nothing():
    campaigns = [email(f"c{n}", days=n + 1, clicks=n) for n in range(12)]
    ghost = email("ghost", days=20)
    with running(filled(*campaigns, ghost)) as server:
        server.faults = [
            Fault(r"stats/email_campaigns/.*ghost", problem(404, "x.campaign_ids.", "No."))
        ]
        found = totals(server)
    assert [found.campaigns["email", f"c{n}"].counters.clicks for n in range(12)] == [*range(12)]
    assert found.campaigns["email", "ghost"].counters.clicks is None
    assert found.campaigns["email", "ghost"].counters.sends == 100
    assert found.error is None
    assert found.warnings == []


def test_statistics_are_asked_for_fifty_at_a_time():
    with running(filled(*[email(f"c{n}", days=n + 1) for n in range(120)])) as server:
        totals(server)
        sizes = [len(r.path.rsplit("/", 1)[1].split(",")) for r in server.seen("stats/email")]
    assert sizes == [50, 50, 20]


def test_states_of_the_catalogue():
    draft = EmailCampaign("draft", email("draft", status="DRAFT").catalogue)
    gone = email("gone", days=3, status="Removed")
    failed = email("failed", days=4, status="error")
    odd = email("odd", days=5, status="Resting")
    edited = email("edited", days=6, status="Draft")
    with running(filled(gone, failed, odd, edited, draft)) as server:
        found = totals(server)
    states = {key[1]: (c.status.value, c.status_raw) for key, c in found.campaigns.items()}
    assert states == {
        "draft": ("draft", "DRAFT"),
        "gone": ("deleted", "Removed"),
        "failed": ("failed", "error"),
        "odd": ("sent", "Resting"),
        "edited": ("sent", "Draft"),
    }
    assert found.campaigns["email", "draft"].counters is None
    assert found.campaigns["email", "draft"].sent.utc is None
    assert found.campaigns["email", "gone"].sent.utc is not None


def test_pages_are_followed_and_each_campaign_comes_once():
    texts = [sms(f"t{n}", days=n + 1) for n in range(7)]
    with running(filled(*[email(f"c{n}", days=n + 1) for n in range(7)], texts=texts)) as server:
        server.cap = 3
        found = totals(server)
    assert found.records == [f"t{n}" for n in range(7)] + [f"c{n}" for n in range(7)]


@pytest.mark.parametrize("what", ["sms", "email"])
def test_a_campaign_sent_while_pages_are_read(what):
    """The rows shift by one: the last of a page comes again, and the new one has to be found."""
    server = filled(
        *[email(f"c{n}", days=n + 1) for n in range(5)],
        texts=[sms(f"c{n}", days=n + 1) for n in range(5)],
    )
    server.cap = 2
    path = SMS_PATH if what == "sms" else EMAIL_PATH

    def send_one(_):
        rows = server.sms if what == "sms" else server.campaigns
        rows.insert(0, sms("new", days=0.1) if what == "sms" else email("new", days=0.1))

    with running(server):
        server.faults = [Fault(path, send_one, skip=1, times=1)]
        found = totals(server)
    mine = [c.ref.campaign_id for b in found.batches for c in b.campaigns if c.ref.product == what]
    assert sorted(mine) == ["c0", "c1", "c2", "c3", "c4", "new"]


def test_a_second_refresh_reads_what_may_have_changed():
    campaigns = [email(f"c{n}", days=1 + n * 30) for n in range(8)]
    texts = [sms(f"t{n}", days=1 + n * 30) for n in range(8)]
    with running(filled(*campaigns, texts=texts)) as server:
        server.cap = 2
        first = totals(server)
        server.requests.clear()
        stored = [
            known(c.ref.campaign_id, product=c.ref.product, name=c.name, sent_at=c.sent.utc)
            for c in first.campaigns.values()
        ]
        server.campaigns[0].catalogue |= {"name": "Renamed", "updated_at": ago(days=0)}
        second = totals(server, plan_after(first, *stored))
        start = server.seen(SMS_PATH)[0].first("start_at")
        after = server.seen(r"/emails$")[0].first("after_date")
    assert first.marks.keys() == {
        "sms:watermark",
        "sms:complete",
        "email:watermark",
        "email:complete",
        "emails:updated",
    }
    assert start == (NOW - timedelta(days=91)).isoformat(timespec="milliseconds").replace(
        "+00:00", "Z"
    )
    assert after == ago(days=2)
    assert [i for i in second.records if i[0] == "t"] == ["t0", "t1", "t2", "t3"]
    assert [i for i in second.records if i[0] == "c"] == ["c0", "c1", "c2", "c3", "c4", "c5"]
    assert second.campaigns["email", "c0"].name == "Renamed"
    renewed = second.campaigns["email", "c3"]
    assert (renewed.name, renewed.status.value, renewed.status_raw) == (None, "sent", "Done")
    assert "email:complete" not in second.marks


def test_a_complete_pass_each_week_and_on_request():
    campaigns = [email(f"c{n}", days=1 + n * 100) for n in range(4)]
    with running(filled(*campaigns, texts=[sms("t", days=900)])) as server:
        server.cap = 1
        first = totals(server)
        stored = [known(c.ref.campaign_id, name=c.name) for c in first.campaigns.values()]
        soon = totals(server, plan_after(first, *stored))
        later = totals(server, plan_after(first, *stored, now=NOW + timedelta(days=7)))
        full = totals(server, plan_after(first, *stored, marks={}, full=True))
    assert len(soon.records) == 3  # two e-mail campaigns, and the SMS within 90 days of its own
    assert len(later.records) == len(full.records) == 5


def test_a_new_campaign_that_the_changed_part_of_the_catalogue_lacks():
    with running(filled(email("c", days=5))) as server:
        first = totals(server)
        late = email("late", days=0.5)
        late.catalogue["updated_at"] = ago(days=400)
        server.campaigns.insert(0, late)
        second = totals(server, plan_after(first, known("c", name="News c")))
    assert second.campaigns["email", "late"].name == "News late"


def test_a_removed_campaign_stays_removed_without_being_listed_anew():
    with running(filled(email("c", days=5))) as server:
        first = totals(server)
        server.campaigns[0].catalogue["updated_at"] = ago(days=400)
        second = totals(
            server, plan_after(first, known("c", name="c", status=CampaignStatus.DELETED))
        )
    one = second.campaigns["email", "c"]
    assert (one.status.value, one.status_raw) == ("deleted", "Removed")


def test_a_period_restricts_both_channels():
    campaigns = [email(f"c{n}", days=n) for n in range(1, 9)]
    texts = [sms(f"t{n}", days=n) for n in range(1, 9)]
    period = Period(date(2026, 11, 15), date(2026, 11, 17))
    with running(filled(*campaigns, texts=texts)) as server:
        server.cap = 3
        found = totals(server, plan(period=period))
        asked = server.seen(SMS_PATH)[0]
        stats = [r.path for r in server.seen("stats/")]
    assert found.records == ["t3", "t4", "t5", "c3", "c4", "c5"]
    assert asked.first("start_at") == "2026-11-14T23:59:59.000Z"
    assert asked.first("end_at") == "2026-11-18T00:00:00.999Z"
    assert found.marks == {}
    assert [path.rsplit("/", 1)[1] for path in stats] == ["c3", "c4,c5"]


def test_a_period_leaves_out_what_was_only_made_in_it():
    campaign = email("c", days=1)
    campaign.catalogue["created_at"] = ago(days=9)
    period = Period(date(2026, 11, 10), date(2026, 11, 13))
    with running(filled(campaign)) as server:
        assert totals(server, plan(period=period)).records == []


def test_a_list_out_of_order_is_read_to_its_end():
    marks = {"email:watermark": iso_utc(NOW), "email:complete": iso_utc(NOW)}
    old = NOW - timedelta(days=100)
    assert not Reading(plan(marks=marks), "email").saw([NOW, old])
    reading = Reading(plan(marks=marks), "email")
    assert reading.saw([NOW, NOW - timedelta(days=89)])
    assert reading.saw([NOW, old])
    assert reading.saw([None])
    assert Reading(plan(), "sms").since is None
    assert EARLIEST.year == 2015
