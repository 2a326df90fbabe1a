"""What the promotions view reads: the report's figures, and each campaign of a group as a row of its own."""

from __future__ import annotations

import pytest

from gui.views.promotions_data import read_groups
from services.domain.lenses import PLAIN, Lenses
from services.domain.metric_list import COUNTS
from services.domain.metrics import add_up, roll_up
from services.domain.rows import Selection
from services.reports.options import ReportOptions
from services.reports.promotions import promotions
from services.reports.rates import rates_under
from tests.services.reports.market import NOW


@pytest.mark.parametrize("lenses", [PLAIN, Lenses(human=True)])
@pytest.mark.parametrize(("group", "pattern"), [("tag", ""), ("name", "s*"), ("utm_campaign", "")])
def test_groups_are_those_of_the_report(reader, lenses, group, pattern):
    options = ReportOptions(lenses=lenses, group=group, pattern=pattern, now=NOW)
    report = promotions(reader, Selection(), options)
    groups = read_groups(reader, Selection(), lenses, group, pattern)
    assert [(row.name, row.campaigns) for row in groups.rows] == [
        (one.name, one.campaigns) for one in report
    ]
    for row, one in zip(groups.rows, report, strict=True):
        for count in COUNTS:
            assert row.count(count.key) == add_up(one.campaigns, count).value
        for rate in rates_under(lenses):
            assert row.rate(rate.key) == roll_up(one.campaigns, rate).value


def test_each_campaign_is_a_row_below_its_group_with_its_people(reader):
    groups = read_groups(reader, Selection(), PLAIN, "tag", "")
    assert [len(rows) for rows in groups.members] == [len(row.campaigns) for row in groups.rows]
    first = groups.members[0][0]
    assert first.count("unique_clicks") == first.campaign.unique_clicks
    assert groups.rows[0].count("unique_clicks") is None


def test_the_whole_counts_each_campaign_once(reader):
    groups = read_groups(reader, Selection(), PLAIN, "tag", "")
    assert sum(len(row.campaigns) for row in groups.rows) == 5
    assert len(groups.whole.campaigns) == 4
    assert groups.grouped


def test_names_without_a_pattern_are_asked_for(reader):
    groups = read_groups(reader, Selection(), PLAIN, "name", " ; ")
    assert (groups.lacks_pattern, groups.rows, groups.grouped) == (True, (), False)


def test_nothing_to_group_tells_how_many_campaigns_there_are(reader):
    groups = read_groups(reader, Selection(accounts=("nobody",)), PLAIN, "tag", "")
    assert (groups.rows, groups.total) == ((), 4)


def test_what_a_rate_leaves_out_is_named(reader):
    garden = read_groups(reader, Selection(), PLAIN, "tag", "").rows[0]
    assert garden.rates["click_rate_delivered"].left_out == ("Summer text",)
