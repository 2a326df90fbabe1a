"""Writing click rows and events: each row once, later readings correct it."""

from __future__ import annotations

from datetime import timedelta

from services.domain.kinds import ClickGrain, EventKind
from services.domain.records import Batch, CampaignRef, Event, Person, Stamp
from tests.services.store.samples import CHROME, IPHONE, REF, SENT, account, click, many_clicks


def rows(reader):
    return [row for part in reader.iter_clicks() for row in part]


def recipient(key="p1", clicks=1, **fields):
    return click(key, grain=ClickGrain.RECIPIENT, count=clicks, click_id=None, **fields)


def test_the_same_row_is_stored_once(workspace, reader):
    assert workspace.apply("a1", Batch(clicks=(click("1"), click("2"), click("1")))).rows_new == 2
    assert workspace.apply("a1", Batch(clicks=(click("2"), click("3")))).rows_new == 1
    assert sorted(row.click_id for row in rows(reader)) == ["1", "2", "3"]


def test_equal_rows_of_a_provider_without_ids_all_count(workspace, reader):
    twins = tuple(click("same", occurrence=n) for n in (1, 2, 3))
    assert workspace.apply("a1", Batch(clicks=twins)).rows_new == 3
    assert workspace.apply("a1", Batch(clicks=twins)).rows_new == 0
    assert reader.click_count() == 3


def test_ids_are_unique_within_account_product_and_campaign_only(workspace):
    workspace.save_account(account("a2", "Two"))
    for ref in (REF, CampaignRef("sms", "1"), CampaignRef("email", "2")):
        for account_id in ("a1", "a2"):
            assert workspace.apply(account_id, Batch(clicks=(click("1", ref),))).rows_new == 1


def test_a_recipients_counter_is_replaced(workspace, reader):
    workspace.apply("a1", Batch(clicks=(recipient(clicks=1, user_agent=IPHONE, device="Mobile"),)))
    later = recipient(clicks=4, at=SENT + timedelta(hours=1), device="Desktop")
    done = workspace.apply("a1", Batch(clicks=(later,)))
    assert (done.rows_new, done.rows_changed) == (0, 1)
    (row,) = rows(reader)
    assert (row.count, row.device, row.clicked_at) == (4, "Desktop", SENT + timedelta(hours=1))
    assert (row.user_agent, row.grain) == (IPHONE, "recipient")


def test_a_counter_that_was_never_opened_is_no_row(workspace, reader):
    assert workspace.apply("a1", Batch(clicks=(recipient(clicks=0),))).rows_new == 0
    workspace.apply("a1", Batch(clicks=(recipient(clicks=2),)))
    workspace.apply("a1", Batch(clicks=(recipient(clicks=0),)))
    assert [row.count for row in rows(reader)] == [2]


def test_a_corrected_time_replaces_the_first_one(workspace, reader):
    workspace.apply("a1", Batch(clicks=(click("1", at=Stamp(SENT, "09:00", zone_assumed=True)),)))
    workspace.apply("a1", Batch(clicks=(click("1", at=SENT + timedelta(hours=2)),)))
    (row,) = rows(reader)
    assert row.clicked_at == SENT + timedelta(hours=2)
    assert not row.zone_assumed


def test_an_unknown_value_leaves_the_stored_one(workspace, reader):
    workspace.apply("a1", Batch(clicks=(click("1", user_agent=CHROME, country="NL"),)))
    bare = click("1", at=Stamp(), url=None, person=Person())
    assert workspace.apply("a1", Batch(clicks=(bare,))).changed is False
    (row,) = rows(reader)
    assert (row.clicked_at, row.country, row.recipient) == (SENT, "NL", "p1")
    assert row.url == "https://shop.example/sale"


def test_personal_data_arrives_later_where_it_is_switched_on(workspace, reader):
    person = Person("p1", "ada@example.com", "Ada")
    workspace.apply("a1", Batch(clicks=(click("1", person=person, ip="192.0.2.1"),)))
    workspace.save_account(account(keep_personal=True))
    workspace.apply("a1", Batch(clicks=(click("1", person=person, ip="192.0.2.1"),)))
    (row,) = rows(reader)
    assert (row.address, row.person_name, row.ip) == ("ada@example.com", "Ada", "192.0.2.1")


def test_an_unreadable_time_keeps_its_text(workspace, reader):
    workspace.apply(
        "a1", Batch(clicks=(click("1", at=Stamp(raw="2024--02-01", zone_assumed=True)),))
    )
    (row,) = rows(reader)
    assert (row.clicked_at, row.clicked_at_raw, row.zone_assumed) == (None, "2024--02-01", True)


def test_microseconds_and_far_days_survive(workspace, reader):
    times = [SENT.replace(microsecond=123456), SENT.replace(year=1991), SENT.replace(year=2099)]
    workspace.apply("a1", Batch(clicks=tuple(click(str(i), at=at) for i, at in enumerate(times))))
    assert sorted(row.clicked_at for row in rows(reader)) == sorted(times)


def test_pages_that_overlap_and_large_batches(workspace, reader):
    clicks = many_clicks(6000)
    added = [
        workspace.apply("a1", Batch(clicks=clicks[start : start + 2500])).rows_new
        for start in range(0, 6000, 1000)
    ]
    assert sum(added) == reader.click_count() == 6000


def test_a_row_read_under_another_key_takes_that_key(workspace, reader):
    workspace.apply("a1", Batch(clicks=(click("1", who="old hash"),)), keyed_by="k1")
    workspace.apply("a1", Batch(clicks=(click("1", who="new hash"),)), keyed_by="k2")
    assert [row.recipient for row in rows(reader)] == ["new hash"]
    assert workspace._session.ask("SELECT keyed_by FROM clicks") == [("k2",)]


def test_events_are_stored_once_by_kind(workspace):
    events = tuple(
        Event(
            REF,
            kind,
            "7",
            Stamp(SENT),
            event_id="7",
            person=Person("p"),
            user_agent=CHROME,
            detail="full",
        )
        for kind in (EventKind.BOUNCE, EventKind.OPEN, EventKind.BOUNCE)
    )
    assert workspace.apply("a1", Batch(events=events)).rows_new == 2
    assert not workspace.apply("a1", Batch(events=events)).changed
    stored = workspace._session.ask(
        "SELECT kind, event_id, recipient, address, detail FROM events ORDER BY kind"
    )
    assert stored == [("bounce", "7", "p", None, "full"), ("open", "7", "p", None, "full")]
