"""Which campaigns' details have to be read."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.domain.kinds import CampaignStatus
from services.domain.plan import Period, RefreshOptions
from services.domain.records import Batch, CampaignRef, Counters, DetailDone, Mark, Stamp
from services.store import plans
from tests.services.store.samples import NOW, REF, campaign, info, sent


def due(workspace, provider=None, *, keyed_by="", **options):
    plan = workspace.plan("a1", NOW, RefreshOptions(**options))
    found = workspace.details_due("a1", provider or info(detail_days=0), plan, keyed_by=keyed_by)
    return [known.ref.campaign_id for known in found]


def read(workspace, ref=REF, **fields):
    workspace.apply(
        "a1", Batch(campaigns=(campaign(ref, **fields),), details_done=(DetailDone(ref),))
    )


def test_what_was_never_read_is_due_newest_first(workspace):
    for number, days in (("old", 9), ("new", 1), ("mid", 5)):
        at = Stamp(NOW - timedelta(days=days))
        workspace.apply("a1", Batch(campaigns=(campaign(CampaignRef("email", number), sent=at),)))
    sending = campaign(CampaignRef("email", "now"), status=CampaignStatus.SENDING)
    workspace.apply("a1", Batch(campaigns=(sending,)))
    assert due(workspace) == ["now", "new", "mid", "old"]
    assert due(workspace, totals_only=True) == []


@pytest.mark.parametrize(
    "status",
    [
        CampaignStatus.DRAFT,
        CampaignStatus.DELETED,
        CampaignStatus.SCHEDULED,
        CampaignStatus.CANCELLED,
    ],
)
def test_what_was_not_sent_is_not_due(workspace, status):
    workspace.apply("a1", Batch(campaigns=(campaign(status=status),)))
    assert due(workspace) == []
    sent_before = campaign(status=status, sent=Stamp(NOW))
    workspace.apply("a1", Batch(campaigns=(sent_before,)))
    expected = [] if status in {CampaignStatus.DRAFT, CampaignStatus.DELETED} else ["1"]
    assert due(workspace) == expected


def test_what_was_sent_at_an_unknown_time_is_due_while_the_period_is_open(workspace):
    for number, fields in (
        ("sent", {"status": CampaignStatus.SENT, "created": Stamp(NOW - timedelta(days=2))}),
        ("archived", {"status": CampaignStatus.ARCHIVED}),
        ("clicked", {"status": CampaignStatus.UNKNOWN, "counters": Counters(clicks=3)}),
        ("unknown", {"status": CampaignStatus.UNKNOWN, "counters": Counters(clicks=0)}),
    ):
        ref = CampaignRef("email", number)
        workspace.apply("a1", Batch(campaigns=(campaign(ref, sent=Stamp(), **fields),)))
    newer = campaign(CampaignRef("email", "dated"), sent=Stamp(NOW - timedelta(days=1)))
    workspace.apply("a1", Batch(campaigns=(newer,)))
    assert due(workspace) == ["dated", "sent", "archived", "clicked"]
    assert due(workspace, period=Period(date(2026, 11, 1), None)) == ["dated"]


def test_only_the_period_is_looked_at(workspace):
    for day in (1, 2, 3):
        at = Stamp(NOW.replace(day=day))
        workspace.apply("a1", Batch(campaigns=(campaign(CampaignRef("email", str(day)), sent=at),)))
    period = Period(date(2026, 11, 2), date(2026, 11, 2))
    assert due(workspace, period=period) == ["2"]
    sending = campaign(CampaignRef("email", "now"), status=CampaignStatus.SENDING)
    workspace.apply("a1", Batch(campaigns=(sending,)))
    assert due(workspace, period=period) == ["2"]
    assert due(workspace, period=Period(date(2026, 11, 3))) == ["now", "3"]


def test_read_details_are_due_again_when_counters_change(workspace):
    read(workspace, counters=Counters(sends=5))
    assert due(workspace) == []
    workspace.apply("a1", sent(sends=5))
    assert due(workspace) == []
    workspace.apply("a1", sent(clicks=1))
    assert due(workspace) == ["1"]
    assert due(workspace, info(details_follow_counters=True)) == ["1"]


def test_a_full_refresh_reads_all_but_archived_ones(workspace):
    read(workspace)
    read(workspace, CampaignRef("email", "2"), status=CampaignStatus.ARCHIVED, sent=Stamp(NOW))
    assert due(workspace) == []
    assert due(workspace, full=True) == ["1"]


def test_an_archived_campaign_is_read_once(workspace):
    archived = campaign(status=CampaignStatus.ARCHIVED, sent=Stamp(NOW), counters=Counters(sends=5))
    workspace.apply("a1", Batch(campaigns=(archived,)))
    assert due(workspace) == ["1"]
    workspace.apply("a1", Batch(details_done=(DetailDone(REF),)))
    workspace.apply("a1", sent(clicks=9))
    archived = campaign(status=CampaignStatus.ARCHIVED, sent=Stamp(NOW))
    workspace.apply("a1", Batch(campaigns=(archived,)))
    assert due(workspace, info(detail_days=90)) == []


@pytest.mark.parametrize(
    ("days", "follows", "expected"), [(19, False, []), (20, False, ["1"]), (20, True, [])]
)
def test_young_campaigns_are_read_again_where_details_tell_more(workspace, days, follows, expected):
    read(workspace, sent=Stamp(NOW - timedelta(days=20)))
    assert due(workspace, info(detail_days=days, details_follow_counters=follows)) == expected


def test_what_is_known_at_the_start(workspace):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(
                campaign(
                    created=Stamp(NOW),
                    target_url="https://x",
                    counters=Counters(recipients=7, clicks=3),
                ),
            ),
            marks=(Mark("a", "1"),),
        ),
    )
    known, other_key = plans.known(workspace._session.ask, 1)[0]
    assert (
        known.target_url,
        known.recipients,
        known.clicks,
        known.created_at,
        known.stored_clicks,
    ) == ("https://x", 7, 3, NOW, 0)
    assert not other_key
    assert plans.marks(workspace._session.ask, 1) == {"a": "1"}
    assert plans.marks(workspace._session.ask, 2) == {}
