from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from gui.detail import data as module
from gui.detail.data import read_detail, split_by
from services.domain.click_filter import ALL_CLICKS, ClickFilter
from services.domain.lenses import PLAIN
from services.store.workspace import Workspace
from tests.gui.detail.samples import detail, row, slices
from tests.services.reports import market


def test_clicks_are_preferred_to_people_and_to_opens():
    found = (*slices("os", "opens", iOS=9), *slices("os", "clickers", iOS=2, Android=4))
    bars = split_by(detail(breakdowns=found), "os", "Systems").bars
    assert (bars.title, bars.base, bars.of, bars.whole) == (
        "Systems, clickers",
        "clickers",
        "clickers",
        6,
    )
    found += slices("os", "clicks", iOS=1)
    assert split_by(detail(breakdowns=found), "os", "Systems").bars.of == "clicks"
    assert split_by(detail(breakdowns=found), "country", "C") == module.Split(None, "")


def test_people_of_several_campaigns_are_never_added():
    both = (*slices("os", "clickers", "1", iOS=2), *slices("os", "clickers", "2", iOS=4))
    split = split_by(detail(row("1"), row("2"), breakdowns=both), "os", "Systems")
    assert split.bars is None
    assert split.reason.startswith("These figures count people")
    one = split_by(detail(row("1"), row("2"), breakdowns=both[:1]), "os", "Systems").bars
    assert (one.whole, one.note) == (2, "1 of 2 campaigns report this.")


def test_clicks_of_several_campaigns_are_added_and_derived_ones_say_so():
    both = (
        *slices("device", "clicks", "1", mobile=2, Mobile=3),
        *slices("device", "clicks", "2", "derived", Mobile=4),
    )
    bars = split_by(detail(row("1"), row("2"), breakdowns=both), "device", "Devices").bars
    assert [(bar.label, bar.count) for bar in bars.bars] == [("Mobile", 9)]
    assert bars.note == "Counted from the click log."


def test_a_workspace_is_read_in_one_go(filled):
    reader = filled.workspace.reader()
    campaigns = reader.campaigns()
    chosen = next(each for each in campaigns if each.click_rows)
    data = read_detail(reader, (chosen,), "UTC")
    reader.close()
    assert data.clicks == chosen.click_rows == sum(point.clicks for point in data.series)
    assert {each.campaign_id for each in data.links} == {chosen.campaign_id}
    assert {each.dimension for each in data.breakdowns} >= {"device", "browser", "os", "country"}
    days = data.series[-1].start - data.series[0].start
    assert data.hourly == (days <= timedelta(days=module.HOURS_UP_TO_DAYS + 1))


@pytest.fixture
def picked_data(filled):
    """Reads a campaign with many clicks, narrowed to a filter."""
    reader = filled.workspace.reader()
    chosen = max(reader.campaigns(), key=lambda each: each.click_rows)
    yield lambda picked=ALL_CLICKS: read_detail(reader, (chosen,), "UTC", PLAIN, picked)
    reader.close()


def every_label(data, dimension):
    """A filter that lets all pass, and yet picks: the labels of a dimension, and those without one."""
    labels = (*counts_of(data, dimension), "unknown", "Mac OS X", "Windows", "Android", "iOS")
    return msgspec.structs.replace(ALL_CLICKS, **{module.FIELD_OF[dimension]: labels})


def counts_of(data, dimension):
    return {row.label: row.count for row in data.breakdowns if row.dimension == dimension}


@pytest.mark.parametrize("dimension", sorted(module.FIELD_OF))
def test_a_dimension_keeps_what_was_not_picked_and_the_others_follow(picked_data, dimension):
    whole = picked_data()
    other = "os" if dimension != "os" else "device"
    # Of picked clicks the log is counted, whatever is reported beside it.
    logged = counts_of(picked_data(every_label(whole, other)), dimension)
    label = next(iter(logged))
    filter_ = msgspec.structs.replace(ALL_CLICKS, **{module.FIELD_OF[dimension]: (label,)})
    data = picked_data(filter_)
    assert counts_of(data, dimension) == logged
    assert data.counted == logged[label] < sum(logged.values()) == whole.counted
    for other in module.FIELD_OF.keys() - {dimension}:
        assert sum(counts_of(data, other).values()) == data.counted
    assert sum(point.clicks for point in data.days) == data.counted
    assert (data.counted_of, whole.counted_of) == (whole.counted, whole.counted)


def test_two_dimensions_narrow_each_other(picked_data):
    country = next(iter(counts_of(picked_data(), "country")))
    of_country = counts_of(picked_data(ClickFilter(countries=(country,))), "device")
    device = next(iter(of_country))
    data = picked_data(ClickFilter(countries=(country,), devices=(device,)))
    assert counts_of(data, "device") == of_country
    assert data.counted == of_country[device]
    assert counts_of(data, "country")[country] == data.counted
    assert len(counts_of(data, "country")) > 1


def test_a_picked_stretch_narrows_all_but_the_steps_of_time(picked_data):
    whole = picked_data()
    start = whole.days[0].start
    data = picked_data(ClickFilter(first=start, last=start + timedelta(days=1)))
    assert data.days == whole.days
    assert data.counted == whole.days[0].clicks < whole.counted
    assert sum(counts_of(data, "device").values()) == data.counted


def test_a_verdict_writes_numbers_as_the_reader_does(tmp_path):
    workspace = Workspace.open(tmp_path / "w.sendsight")
    market.fill(workspace)
    reader = workspace.reader()
    tested = next(row for row in reader.campaigns() if row.key == market.KEYS[market.SPRING])
    data = read_detail(
        reader, (tested,), "UTC", format_number=lambda n, places: f"<{n:.{places}f}>"
    )
    reader.close()
    workspace.close()
    assert "B clicked <4.0> points more (<95> %: <1.8> to <6.3>)" in data.verdict[0]
