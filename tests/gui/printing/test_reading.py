from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from gui.printing.content import Part, ReportKind, ReportOptions
from gui.printing.reading import read_content
from services.domain.lenses import Lenses
from services.domain.own_marks import Note
from services.domain.plan import Period
from services.domain.rows import Selection
from tests.gui import invented

NOW = datetime(2026, 11, 20, 14, 5, tzinfo=UTC)


@pytest.fixture
def reader(filled):
    made = filled.workspace.reader()
    yield made
    made.close()


def options(kind=ReportKind.SELECTION, now=NOW, **values):
    return ReportOptions(kind=kind, now=now, zone="Europe/Amsterdam", **values)


def test_one_campaign_is_read_with_all_its_parts(reader):
    row = next(r for r in reader.campaigns() if r.click_rows)
    made = read_content(reader, Selection(campaigns=(row.key,)), options(ReportKind.CAMPAIGN))
    assert made.one == row
    assert made.detail.clicks == row.click_rows
    assert made.week.total == sum(point.clicks for point in made.detail.days)
    assert {one.key for one in made.since} == {row.key}
    assert made.read_first == made.read_last == row.read_at
    assert made.comparison is None


def test_several_campaigns_are_no_single_one(reader):
    made = read_content(reader, Selection(), options())
    assert made.one is None
    assert made.campaigns == tuple(reader.campaigns())
    assert made.before == ()


def test_a_period_holds_later_clicks_of_its_campaigns_and_is_compared(reader):
    rows = [r for r in reader.campaigns() if r.sent_at]
    last = max(r.sent_at for r in rows).date()
    period = Period(last - timedelta(days=13), last)
    made = read_content(reader, Selection(period=period), options(ReportKind.PERIOD))
    assert {r.key for r in made.campaigns} == {r.key for r in rows if period.holds(r.sent_at)}
    keys = Selection(campaigns=tuple(r.key for r in made.campaigns))
    assert made.detail.clicks == reader.click_count(keys)
    found = made.comparison
    assert found.shift_days % 7 == 0
    assert {r.key for r in made.before} == {r.key for r in rows if found.before.holds(r.sent_at)}
    assert made.before


def test_earlier_campaigns_of_the_last_day_count_up_to_the_same_hour(reader):
    row = next(r for r in reader.campaigns() if r.sent_at)
    # Seven days and one minute before the send, that campaign has not come yet.
    for minutes, there in ((-1, False), (1, True)):
        now = row.sent_at + timedelta(days=7, minutes=minutes)
        chosen = options(ReportKind.PERIOD)
        chosen = ReportOptions(kind=chosen.kind, now=now, zone=chosen.zone)
        made = read_content(reader, Selection(period=Period(now.date(), now.date())), chosen)
        assert (row.key in {r.key for r in made.before}) is there


def test_a_running_period_is_compared_as_far_as_it_was_read(reader):
    row = next(r for r in reader.campaigns() if r.sent_at)
    now = row.sent_at + timedelta(days=12)
    selection = Selection(period=Period((row.sent_at + timedelta(days=5)).date(), None))
    chosen = options(ReportKind.PERIOD, now=now, known_until=row.sent_at + timedelta(days=6))
    made = read_content(reader, selection, chosen)
    # Two days of eight have been read; so have the two a week before, not all eight.
    assert made.comparison.elapsed_days == 2
    whole = read_content(reader, selection, options(ReportKind.PERIOD, now=now))
    assert whole.comparison.elapsed_days == 8


def test_an_open_period_is_compared_with_nothing(reader):
    made = read_content(reader, Selection(), options(ReportKind.PERIOD))
    assert made.comparison is None
    assert made.before == ()


def test_no_campaign_reads_no_clicks_of_others(reader):
    empty = Selection(period=Period(date(1999, 1, 1), date(1999, 1, 2)))
    made = read_content(reader, empty, options(ReportKind.PERIOD))
    assert made.campaigns == ()
    assert made.detail.clicks == 0
    assert made.week is None
    assert made.read_last is None


def test_the_human_lens_leaves_automatic_clicks_out_of_the_charts(reader):
    raw = read_content(reader, Selection(), options())
    human = read_content(reader, Selection(), options(lenses=Lenses(human=True)))
    automatic = sum(row.automatic_clicks or 0 for row in raw.campaigns)
    assert human.week.total <= raw.week.total
    assert (human.week.total < raw.week.total) is (automatic > 0)


def test_parts_that_are_not_wanted_are_not_read(reader):
    made = read_content(reader, Selection(), options(parts=frozenset({Part.CAMPAIGNS})))
    assert made.detail.links == made.detail.breakdowns == made.detail.days == ()
    assert made.week is None
    assert made.since == ()


def test_notes_are_those_of_the_campaigns_and_of_their_time(reader):
    rows = [r for r in reader.campaigns() if r.sent_at and r.click_rows]
    row, other = rows[0], rows[1]
    at = row.sent_at + timedelta(minutes=5)
    notes = (
        Note("own", at, "its own", row.key),
        Note("all", at, "on all"),
        Note("other", at, "of another", other.key),
        Note("early", row.sent_at - timedelta(days=300), "long before"),
    )
    chosen = options(ReportKind.CAMPAIGN, notes=notes, providers=invented.INFOS)
    made = read_content(reader, Selection(campaigns=(row.key,)), chosen)
    assert {note.note_id for note in made.notes} == {"own", "all"}
