from __future__ import annotations

import msgspec
import pytest

from gui.printing.content import ReportKind
from gui.printing.panels import PanelMaker
from gui.printing.telling import Teller
from services.domain.own_marks import Note
from services.domain.timing import SinceSend, WeekMap
from services.providers.registry import provider_infos
from tests.gui.printing.samples import SENT, campaign, content, options, slices, with_detail


@pytest.fixture
def panels(formats):
    return lambda made: PanelMaker(made, Teller(formats, made.options.zone))


def only(found):
    (panel,) = found.panels
    return panel


def test_notes_within_the_time_shown_get_numbered_flags(panels):
    notes = (Note("a", SENT, "in"), Note("b", SENT.replace(year=2027), "out"))
    panel = only(panels(content(1, notes=notes)).time())
    assert panel.flags == ((SENT.timestamp(), "1"),)


def test_without_times_the_reason_stands_in_the_chart_s_place(panels):
    made = with_detail(content(1, since=(), week=None), series=(), days=(), clicks=0)
    maker = panels(made)
    for found in (maker.time(), maker.since(), maker.week()):
        assert only(found).data is None
        assert only(found).reason


def test_a_provider_with_totals_only_is_told_in_its_own_words(panels):
    row = campaign(0, provider="constant_contact", product="sms", channel="sms")
    chosen = options(ReportKind.CAMPAIGN, providers=provider_infos())
    made = content(1, ReportKind.CAMPAIGN, since=(), week=None, options=chosen)
    made = with_detail(
        made, campaigns=(row,), links=(), breakdowns=(), series=(), days=(), clicks=0
    )
    (audience,) = panels(made).audience()
    info = next(i for i in made.options.providers if i.key == "constant_contact")
    assert only(audience).reason == info.reasons["sms.breakdowns"]


def test_few_campaigns_are_lines_many_are_one(panels):
    few = only(panels(content(3)).since()).data
    assert [line.label for line in few.lines][:2] == ["Spring sale", "Office efficient flow"]
    many = only(panels(content(9)).since()).data
    assert [line.label for line in many.lines] == ["All campaigns together"]
    assert many.lines[0].totals[-1] == 9 * sum(range(len(many.lines[0].totals)))


def test_the_curve_ends_where_nearly_all_clicks_have_come(panels):
    counts = (*[10] * 100, *[0] * 900, 1)
    made = content(1)
    made = msgspec.structs.replace(
        made, since=(SinceSend(made.campaigns[0].key, SENT, 1800, counts),)
    )
    data = only(panels(made).since()).data
    assert data.steps == 99
    assert "11 clicks came later than is shown." in data.note
    assert "Half of the clicks came within 1 h 00 min" in data.note
    assert [share for _, share in data.marks] == ["50 %", "90 %"]


def test_campaigns_without_times_are_counted_in_the_note(panels):
    made = content(3)
    made = msgspec.structs.replace(made, since=made.since[:1])
    assert "1 of 3 campaigns" in only(panels(made).since()).note


def test_a_single_early_click_makes_a_curve(panels):
    made = content(1)
    made = msgspec.structs.replace(
        made, since=(SinceSend(made.campaigns[0].key, SENT, 1800, (1,)),)
    )
    assert only(panels(made).since()).data.lines[0].totals == (1,)


def test_clicks_without_an_hour_are_told(panels):
    week = WeekMap(tuple((1,) * 24 for _ in range(7)), unplaced=12)
    assert "12 clicks without a time" in only(panels(content(1, week=week)).week()).note


def test_the_map_counts_what_the_bars_count(panels):
    both = (
        *slices("country", {"nl": 5, "NL": 2, "unknown": 3, "Other": 1}),
        *slices("country", {"NL": 99}, of="opens"),
    )
    found = panels(with_detail(content(1), breakdowns=both)).audience()
    data = only(found[0]).data
    assert data.counts == (("NL", 7),)
    assert (data.unknown, data.other) == (3, 1)


def test_reasons_that_differ_stand_each_in_its_place(panels):
    made = with_detail(content(1), breakdowns=slices("device", {"Mobile": 5}))
    first, second = panels(made).audience()
    assert [panel.data is None for panel in first.panels] == [True, False]
    assert [panel.data is None for panel in second.panels] == [True, True]
