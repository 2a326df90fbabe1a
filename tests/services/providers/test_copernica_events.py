"""Account-wide event lists: windows, overlap, cursors, and what a stop leaves."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from services.demo.copernica import refused
from services.demo.server import Fault, Reply
from services.domain.errors import UnexpectedAnswer
from services.domain.kinds import EventKind
from services.domain.plan import Period
from services.providers import copernica_events, copernica_mailings
from services.providers.copernica_events import Cursor, Cut, Window, time_filters
from tests.support.copernica import NOW, Bench, ago, local


@pytest.fixture
def bench():
    with Bench() as bench:
        yield bench


@pytest.fixture
def small_windows(monkeypatch):
    """Windows are cut at 40 rows into parts of about 20."""
    monkeypatch.setattr(copernica_events, "MOST_ROWS", 40)
    monkeypatch.setattr(copernica_events, "PART_ROWS", 20)


def fill(bench, count=300, product="draganddrop", first=None):
    """Clicks at even steps over 100 days."""
    first = first or ago(days=100)
    bench.mailing(product, "1", first - timedelta(hours=1))
    step = (NOW - timedelta(hours=1) - first) / count
    for number in range(count):
        bench.click(product, "1", first + step * number, destination=str(number))


def asked(bench, path="clicks"):
    return [r for r in bench.server.seen(path + "$") if "/emailing/" not in r.path]


def ids(bench):
    return sorted(int(click.click_id) for click in bench.kept.clicks.values())


def test_a_first_reading_takes_one_window_that_is_closed(bench):
    fill(bench, 50)
    bench.refresh()
    assert len(bench.kept.clicks) == 50
    request = asked(bench)[0]
    assert "begintime" not in request.query
    assert request.first("endtime") == local(NOW - timedelta(minutes=5))
    assert (request.first("total"), request.first("limit")) == ("true", "1000")


def test_html_mailings_are_filtered_by_fields(bench):
    fill(bench, 50, "html")
    bench.refresh()
    bench.refresh(NOW + timedelta(hours=1))
    request = asked(bench, "html/clicks")[-1]
    assert "begintime" not in request.query
    assert request.query["fields[]"] == [
        f"timestamp>{local(NOW - timedelta(hours=48, minutes=5, seconds=1))}",
        f"timestamp<{local(NOW + timedelta(minutes=55))}",
    ]
    assert len(bench.kept.clicks) == 50


@pytest.mark.parametrize("product", ["draganddrop", "html"])
@pytest.mark.parametrize("inclusive", [True, False])
def test_late_clicks_are_found_and_none_counts_twice(bench, product, inclusive):
    bench.server.inclusive = inclusive
    fill(bench, 50, product)
    bench.refresh()
    bench.click(product, "1", ago(hours=47), destination="late")
    bench.click(product, "1", ago(minutes=3), destination="just before")
    later = NOW + timedelta(days=1)
    bench.click(product, "1", later - timedelta(minutes=1), destination="too new for the window")
    bench.refresh(later)
    people = {click.person.public_id for click in bench.kept.clicks.values()}
    assert {"late", "just before", "too new for the window"} <= people
    assert len(bench.kept.clicks) == 53
    bench.refresh(later + timedelta(hours=1))
    assert len(bench.kept.clicks) == 53


def test_a_late_click_of_an_old_mailing_brings_its_statistics(bench, monkeypatch):
    monkeypatch.setattr(copernica_mailings, "IN_TURN", 0)
    bench.mailing("draganddrop", "7", ago(days=300))
    bench.mailing("draganddrop", "8", ago(days=300))
    bench.click("draganddrop", "7", ago(days=299))
    bench.click("draganddrop", "8", ago(hours=10))
    bench.refresh()
    bench.paths()
    bench.click("draganddrop", "7", ago(hours=40))
    bench.refresh(NOW + timedelta(hours=1))
    assert [p for p in bench.paths() if "statistics" in p] == ["draganddrop/emailing/7/statistics"]
    assert bench.kept.counters("draganddrop", "7").clicks == 2
    bench.refresh(NOW + timedelta(hours=2))
    assert not [p for p in bench.paths() if "statistics" in p], "nothing is new any more"


def test_an_event_of_a_mailing_that_is_not_listed_is_kept(bench):
    bench.click("html", "999", ago(days=1))
    bench.refresh()
    bench.click("html", "999", ago(hours=1))
    bench.refresh(NOW + timedelta(hours=1))
    assert len(bench.kept.clicks_of("html", "999")) == 2
    assert not bench.kept.campaigns, "a campaign is what the list names"


@pytest.mark.usefixtures("small_windows")
def test_a_window_of_too_many_rows_is_cut_newest_first(bench):
    fill(bench)
    bench.refresh()
    assert len(bench.kept.clicks) == 300
    windows = [(r.first("begintime"), r.first("endtime")) for r in asked(bench)]
    assert len(windows) < 60
    ends = [
        Cursor.read(m.value)
        for b in bench.kept.batches
        for m in b.marks
        if m.scope == "events:draganddrop:clicks"
    ]
    floors = [cursor.floor for cursor in ends]
    assert floors[-1] is None
    assert floors[:-1] == sorted(floors[:-1], reverse=True)
    assert {cursor.top for cursor in ends} == {NOW - timedelta(minutes=5)}


@pytest.mark.usefixtures("small_windows")
def test_a_stop_at_any_batch_and_a_refresh_give_all(bench):
    fill(bench, 200)
    bench.refresh()
    batches = len(bench.kept.batches)
    whole = ids(bench)
    for stop in range(4, batches, 5):
        again = Bench(server=bench.server)
        again.refresh(stop_after=stop)
        cursor = Cursor.read(again.kept.marks.get("events:draganddrop:clicks"))
        if cursor is not None and cursor.floor is not None:
            there = {click.at.utc for click in again.kept.clicks.values()}
            expected = {c.at.utc for c in bench.kept.clicks.values() if c.at.utc > cursor.floor}
            assert expected <= there, "the cursor never runs ahead of the rows"
        again.refresh(NOW + timedelta(minutes=30))
        assert ids(again) == whole
        assert Cursor.read(again.kept.marks["events:draganddrop:clicks"]).floor is None


@pytest.mark.usefixtures("small_windows")
def test_a_stop_in_a_later_reading_loses_nothing(bench):
    fill(bench, 30)
    bench.refresh()
    first = len(bench.kept.clicks)
    later = NOW + timedelta(days=60)
    for number in range(150):
        bench.click("draganddrop", "1", NOW + timedelta(hours=9 * number), destination=f"n{number}")
    bench.refresh(later, stop_after=9)
    assert first < len(bench.kept.clicks) < 180
    bench.refresh(later + timedelta(minutes=10))
    assert len(bench.kept.clicks) == 180


@pytest.mark.usefixtures("small_windows")
def test_a_server_that_ignores_the_time_filter_is_read_once_flat(bench):
    bench.server.heeds_time = False
    fill(bench, 120)
    bench.refresh()
    assert len(bench.kept.clicks) == 120
    assert Cursor.read(bench.kept.marks["events:draganddrop:clicks"]).floor is None
    assert len(asked(bench)) < 80


def test_rows_in_any_order_and_pages_of_any_size(bench):
    bench.server.cap = 7
    bench.server.descending = True
    fill(bench, 100)
    bench.refresh()
    assert len(bench.kept.clicks) == 100
    assert bench.server.max_seen_parallel <= 2


def test_a_server_that_ignores_start_ends_in_a_sentence_and_keeps_what_came(bench):
    bench.server.cap = 20
    fill(bench, 100)
    bench.data.add_event(
        "draganddrop",
        "errors",
        {"mailing": "1", "timestamp": local(ago(days=1)), "destination": "5"},
    )
    bench.server.heeds_start = False
    with pytest.raises(UnexpectedAnswer, match="same page again"):
        bench.refresh()
    assert len(bench.kept.clicks) == 20
    assert "events:draganddrop:clicks" not in bench.kept.marks
    assert len(bench.kept.events) == 1, "the other lists were read"
    bench.server.heeds_start = True
    bench.refresh(NOW + timedelta(minutes=1))
    assert len(bench.kept.clicks) == 100


def test_duplicates_across_pages_count_once(bench):
    fill(bench, 30)
    bench.server.cap = 10
    rows = bench.data.tables["draganddrop", "clicks"].rows
    rows.insert(10, rows[9])
    bench.refresh()
    assert len(bench.kept.clicks) == 30


def test_rows_that_cannot_be_read_are_said_and_the_others_kept(bench):
    bench.mailing("draganddrop", "1", ago(days=2))
    good = bench.click("draganddrop", "1", ago(days=1))
    reply = Reply(
        {
            "count": 4,
            "total": "4",
            "data": [
                good,
                {**good, "ID": 77, "timestamp": "2026-13-01 00:00:00", "ip": "", "link": None},
                {**good, "ID": "78", "mailing": None},
                "nonsense",
            ],
        }
    )
    bench.server.faults = [Fault("/draganddrop/clicks", reply)]
    bench.refresh()
    assert sorted(c.click_id for c in bench.kept.clicks.values()) == ["1", "77"]
    assert bench.kept.warnings == [
        (
            "Copernica's clicks of drag and drop mailings hold a time that cannot be read; "
            "it is kept as text."
        ),
        "Copernica's clicks of drag and drop mailings hold a row without an id; it is left out.",
    ]


def test_all_kinds_of_events_and_those_only_on_request(bench):
    bench.mailing("draganddrop", "1", ago(days=2))
    for name in ("errors", "abuses", "unsubscribes", "impressions", "deliveries"):
        bench.data.add_event(
            "draganddrop",
            name,
            {"mailing": "1", "timestamp": local(ago(days=1)), "destination": "5", "ID": "3"},
        )
    bench.refresh()
    assert {e.kind for e in bench.kept.events.values()} == {
        EventKind.BOUNCE,
        EventKind.COMPLAINT,
        EventKind.OPT_OUT,
    }
    assert not [p for p in bench.paths() if "impressions" in p or "deliveries" in p]
    bench.settings = {"read_opens": "yes", "read_deliveries": "Yes"}
    bench.refresh(NOW + timedelta(hours=1))
    assert {e.kind for e in bench.kept.events.values()} >= {EventKind.OPEN, EventKind.DELIVERY}


def test_a_period_reads_its_events_without_moving_the_cursor(bench):
    bench.mailing("draganddrop", "1", datetime(2026, 3, 5, tzinfo=UTC))
    bench.mailing("draganddrop", "2", datetime(2026, 6, 5, tzinfo=UTC))
    for identity, month in (("1", 3), ("1", 7), ("2", 7)):
        bench.click("draganddrop", identity, datetime(2026, month, 6, tzinfo=UTC))
    march = Period(date(2026, 3, 1), date(2026, 3, 31))
    bench.refresh(period=march)
    assert len(bench.kept.clicks_of("draganddrop", "1")) == 2, "clicks come long after the period"
    assert not bench.kept.clicks_of("draganddrop", "2")
    assert asked(bench)[0].first("begintime") == "2026-03-01 00:59:58"
    assert not [scope for scope in bench.kept.marks if scope.startswith("events:")]
    bench.refresh()
    assert len(bench.kept.clicks) == 3
    marks = dict(bench.kept.marks)
    bench.click("draganddrop", "1", ago(hours=2))
    bench.paths()
    bench.refresh(NOW + timedelta(hours=1), period=march)
    begin = asked(bench)[0].first("begintime")
    assert begin == local(NOW - timedelta(hours=48, minutes=5, seconds=1)), "the rest is there"
    assert len(bench.kept.clicks) == 4
    events = {k: v for k, v in bench.kept.marks.items() if k.startswith("events:")}
    assert events == {k: v for k, v in marks.items() if k.startswith("events:")}


def test_a_period_that_has_not_begun(bench):
    bench.refresh(period=Period(first=date(2027, 1, 1)))
    bench.mailing("draganddrop", "1", datetime(2026, 11, 20, 11, 58, tzinfo=UTC))
    bench.refresh(datetime(2026, 11, 20, 0, 3, tzinfo=UTC), period=Period(first=date(2026, 11, 20)))
    assert not asked(bench)


def test_a_refused_list_of_another_kind_is_left_out(bench):
    bench.mailing("draganddrop", "1", ago(days=1))
    bench.server.lists = ("clicks", "errors")
    bench.server.faults = [Fault("errors$", refused("Something odd"))]
    bench.refresh()
    assert "events:draganddrop:clicks" in bench.kept.marks


def test_the_doubled_hour_of_autumn_and_the_missing_one_of_spring(bench):
    bench.mailing("draganddrop", "1", datetime(2026, 3, 20, tzinfo=UTC))
    for text in (
        "2026-10-25 02:15:00",
        "2026-10-25 02:45:00",
        "2026-10-25 02:15:00",
        "2026-03-29 02:30:00",
    ):
        bench.click("draganddrop", "1", text)
    for minute in range(0, 200, 19):
        bench.refresh(datetime(2026, 10, 25, 0, 5, tzinfo=UTC) + timedelta(minutes=minute))
    assert len(bench.kept.clicks) == 4
    assert all(click.at.zone_assumed for click in bench.kept.clicks.values())


def test_cursors_survive_their_text_and_bad_ones_are_none():
    cursor = Cursor(top=NOW, floor=ago(days=3), last_id=12)
    assert Cursor.read(cursor.text()) == cursor
    for bad in (None, "", "x", "{}", '{"top":"2026-11-20T12:00:00"}', "[]"):
        assert Cursor.read(bad) is None


def test_windows_are_cut_into_touching_parts():
    last = datetime(2026, 1, 11)
    parts = Window(None, last).parts(35_000, datetime(2026, 1, 1))
    assert len(parts) == 4
    assert parts[0].first is None
    assert parts[-1].last == last
    assert all(a.last == b.first for a, b in pairwise(parts))
    assert Window(datetime(2026, 1, 10, 23, 30), last).parts(10**6, None) == ()
    assert len(Window(datetime(2026, 1, 1), last).parts(10**9, None)) == copernica_events.MOST_PARTS
    assert Window(None, last).parts(30_000, None)
    assert Cut(30_000, 60_000).ignored
    assert not Cut(30_000, 30_100).ignored


def test_filters_leave_open_ends_out():
    assert time_filters("draganddrop", None, None) == ()
    assert time_filters("html", datetime(2026, 1, 1), None) == (
        ("fields[]", "timestamp>2025-12-31 23:59:59"),
    )
