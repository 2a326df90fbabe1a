"""Rows of the documentation and their variants as records."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from services.domain.kinds import CampaignStatus, Channel, EventKind
from services.domain.records import CampaignRef, Counters
from services.providers import copernica_map as m
from services.providers.copernica_api import lower_keys
from tests.support.copernica import fixture

ZONE = ZoneInfo("Europe/Amsterdam")


def row(name):
    return lower_keys(fixture(name)["data"][0])


def mailing(product="draganddrop", **changes):
    unread = m.Unread()
    return m.mailing({**row("ms_emailings.json"), **changes}, product, ZONE, unread), unread


def test_the_mailing_of_the_documentation():
    found, _ = mailing()
    assert found.ref == CampaignRef("draganddrop", "169")
    assert (found.name, found.subject, found.sender) == (
        "Test",
        "Test",
        "Test <test@copernica.com>",
    )
    assert found.sent.utc == datetime(2015, 1, 13, 14, 9, 49, tzinfo=UTC)
    assert (found.sent.raw, found.sent.zone_assumed) == ("2015-01-13 15:09:49", True)
    assert found.counters == Counters(sends=25)
    assert (found.status, found.channel, found.transactional) == (
        CampaignStatus.SENT,
        Channel.EMAIL,
        False,
    )


def test_a_mailing_with_everything_else():
    found, _ = mailing(
        id=170,
        destinations="13801",
        type="individual",
        target=None,
        subject=" ",
        from_address='"Test" <a@b.c>',
        tags=["spring", "", 3],
    )
    assert found.ref.campaign_id == "170"
    assert found.counters.sends == 13801
    assert found.transactional
    assert found.name is None
    assert found.sender == "Test <a@b.c>"
    assert found.tags == ("spring", "3")


def test_statuses_of_the_newer_list():
    for word, status in (
        ("cancelled", CampaignStatus.CANCELLED),
        ("failed", CampaignStatus.FAILED),
        ("weird", CampaignStatus.UNKNOWN),
    ):
        found, _ = mailing(status=word)
        assert (found.status, found.status_raw, found.sent.utc) == (status, word, None)
        assert found.created.utc is not None
    assert mailing(status="Sent")[0].sent.utc is not None


def test_bad_values_are_unknown_and_said():
    found, unread = mailing(timestamp="2026-13-45 10:00:00", destinations="many", from_address=[])
    assert found.sent.utc is None
    assert found.sent.raw == "2026-13-45 10:00:00"
    assert found.counters is None
    assert found.sender is None
    assert unread.warnings("drag and drop mailings") == (
        "Copernica's drag and drop mailings hold a time that cannot be read; it is kept as text.",
    )
    assert unread.warnings("x") == ()
    none, unread = mailing(id=None)
    assert none is None
    assert "a row without an id; it is left out" in unread.warnings("x")[0]
    assert mailing(timestamp="0000-00-00 00:00:00")[0].sent.raw is None
    assert mailing(timestamp="2026--03-05 09:15:00")[0].sent.utc == datetime(
        2026, 3, 5, 8, 15, tzinfo=UTC
    )


def test_senders():
    assert m.sender({"Name": "A", "EMAIL": "a@b.c"}) == "A <a@b.c>"
    assert m.sender({"email": "a@b.c"}) == "a@b.c"
    assert m.sender("a@b.c") == "a@b.c"
    assert m.sender("Just a name") == "Just a name"
    assert m.sender(None) is None
    assert m.sender({}) is None


def test_both_statistics_of_the_documentation():
    new = m.statistics(lower_keys(fixture("statistics.json")))
    assert new == Counters(
        sends=10,
        delivered=10,
        bounced=1,
        opens=4,
        unique_opens=3,
        clicks=2,
        unique_clicks=2,
        opt_outs=0,
        complaints=0,
        pending=0,
    )
    old = m.statistics(lower_keys(fixture("statistics_older.json")))
    assert old == Counters(
        sends=13801,
        delivered=13712,
        bounced=89,
        opens=5120,
        unique_opens=3802,
        clicks=702,
        unique_clicks=511,
        opt_outs=13,
        complaints=2,
    )


def test_statistics_miss_or_twist_any_key():
    assert m.statistics({}) == Counters()
    odd = m.statistics(
        {
            "destinations": None,
            "errors": {"total": 4},
            "clicks": {"Total": "7", "unique": ""},
            "impressions": [],
            "deliveries": "9",
            "abuses": True,
            "unsubscribes": {"unique": -1},
        }
    )
    assert odd == Counters(clicks=7, delivered=9)


def test_flat_counters_of_the_html_list():
    assert m.list_counters({"clicks": "5", "impressions": "12", "errors": "1"}) == Counters(
        clicks=5, opens=12
    )


def test_the_sms_mailing_of_the_documentation():
    found = m.sms_mailing(lower_keys(fixture("smsmailing.json")), ZONE, m.Unread())
    assert found.ref == CampaignRef("sms", "1")
    assert found.name == found.body == "Hello {$profile.firstname}!"
    assert found.counters == Counters(sends=4, delivered=3, bounced=1, pending=0)
    assert (found.sender, found.channel) == ("Copernica", Channel.SMS)
    long = m.sms_mailing({"id": 2, "message": "a b\n" * 50}, ZONE, m.Unread())
    assert len(long.name) <= 80
    assert long.counters is None
    assert m.sms_mailing({"message": "x"}, ZONE, m.Unread()) is None
    assert not m.has_sms_counters({"id": "1", "destinations": "4"})


def test_the_click_of_the_seed_and_of_the_newer_pages():
    for name in ("ms_clicks_v2.json", "ms_clicks.json"):
        click = m.RowReader("draganddrop", ZONE).click(row(name))
        assert click.ref == CampaignRef("draganddrop", "2")
        assert (click.click_id, click.key, click.occurrence) == ("1", "1", 1)
        assert click.url == "http://www.myshop.nl/promotions/customer/{$profile.customerid}"
        assert click.at.utc == datetime(2014, 10, 14, 9, 33, 22, tzinfo=UTC)
        assert (click.at.raw, click.at.zone_assumed) == ("2014-10-14 11:33:22", True)
        assert click.ip == "2a03:e280:0:1::1"
        assert click.person.public_id == "1"
        assert "Linux x86_64" in click.user_agent
        assert click.count == 1


def test_the_publisher_click_of_the_documentation():
    click = m.RowReader("html", ZONE).click(row("publisher_clicks.json"))
    assert click.ref == CampaignRef("html", "1914")
    assert (click.url, click.ip, click.user_agent) == (
        "{webversion}",
        "0.0.0.0",
        "Firefox 3.6, WinXP",
    )
    dutch = row("publisher_clicks.json")
    dutch["user-agent"] = dutch.pop("useragent")
    assert m.RowReader("html", ZONE).click(dutch).user_agent == "Firefox 3.6, WinXP"


def test_a_click_without_a_mailing_counts_only_where_the_list_is_one_mailings():
    bare = {"id": "5", "timestamp": "2026-01-01 00:00:00"}
    rows = m.RowReader("html", ZONE)
    assert rows.click(bare) is None
    assert rows.unread.rows == 1
    assert m.RowReader("html", ZONE, "77").click(bare).ref.campaign_id == "77"


def test_rows_without_ids_are_told_apart_by_a_number_and_hold_no_address():
    rows = m.RowReader("draganddrop", ZONE)
    bare = {
        "mailing": "1",
        "timestamp": "2026-01-01 00:00:00",
        "link": "x",
        "destination": "9",
        "ip": "8.8.8.8",
    }
    first, second, third = (
        rows.click(bare),
        rows.click(bare),
        rows.click({**bare, "destination": "8"}),
    )
    assert first.key == second.key != third.key
    assert (first.occurrence, second.occurrence, third.occurrence) == (1, 2, 1)
    assert first.click_id is None
    again = m.RowReader("draganddrop", ZONE).click({**bare, "profile": 4, "ip": "9.9.9.9"})
    assert again.key == first.key


def test_the_error_of_the_documentation_and_other_events():
    rows = m.RowReader("draganddrop", ZONE)
    bounce = rows.event(row("ms_errors.json"), EventKind.BOUNCE, "errors")
    assert (bounce.kind, bounce.key, bounce.event_id) == (EventKind.BOUNCE, "errors:2", "2")
    assert bounce.detail == "0 No valid from address is set"
    said = {
        "id": "3",
        "mailing": "1",
        "description": "<a.b@c.example>: user unknown",
        "errorcode": "5.1.1",
    }
    assert rows.event(said, EventKind.BOUNCE, "errors").detail == "5.1.1 <(address)>: user unknown"
    abuse = {"id": "2", "mailing": "1", "report": []}
    assert rows.event(abuse, EventKind.COMPLAINT, "abuses").detail is None
    opened = {"id": "2", "mailing": "1", "device": "mobile", "ip": ""}
    assert rows.event(opened, EventKind.OPEN, "impressions").device == "mobile"
    assert rows.event({**opened, "device": "unknown"}, EventKind.OPEN, "impressions").device is None
    assert rows.event({"id": "1"}, EventKind.OPEN, "impressions") is None


def test_the_hours_of_the_clock_changes():
    def at(text):
        return m.RowReader("html", ZONE).click({"id": "1", "emailing": "1", "timestamp": text}).at

    assert at("2026-10-25 02:30:00").utc == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert at("2026-03-29 02:30:00").utc is not None
    assert at("2026-03-29 02:30:00").raw == "2026-03-29 02:30:00"
