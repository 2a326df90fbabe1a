from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from gui.detail import data as module
from gui.detail.data import read_detail
from gui.detail.splits import merged_splits
from services.domain.click_filter import ALL_CLICKS, ClickFilter
from services.domain.lenses import PLAIN
from services.store.workspace import Workspace
from tests.services.reports import market


def test_a_workspace_is_read_in_one_go(filled):
    reader = filled.workspace.reader()
    campaigns = reader.campaigns()
    chosen = next(each for each in campaigns if each.click_rows)
    data = read_detail(reader, (chosen,), "UTC")
    reader.close()
    assert data.clicks == chosen.click_rows == sum(point.clicks for point in data.series)
    assert {each.campaign_id for each in data.links} == {chosen.campaign_id}
    assert data.merged == merged_splits(data.breakdowns)
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
