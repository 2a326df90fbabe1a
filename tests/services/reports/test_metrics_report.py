"""The definitions as a table are those of the one list of metrics."""

from __future__ import annotations

from services.domain.metric_list import COUNTS, RATES
from services.domain.rows import CampaignRow


def test_every_metric_is_there_once(nothing, table):
    rows = table(nothing, "metrics")
    assert [row["key"] for row in rows] == [one.key for one in (*COUNTS, *RATES)]
    for row in rows:
        assert row["title"]
        assert row["roll_up"].endswith(".")


def test_rates_say_formula_base_and_needs(nothing, table):
    rows = {row["key"]: row for row in table(nothing, "metrics")}
    rate = rows["click_rate_delivered"]
    assert (rate["formula"], rate["base"]) == ("clickers / delivered", "delivered")
    assert set(rate["needs"].split(", ")) <= set(CampaignRow.__struct_fields__)
    assert rows["clicks_per_clicker"]["kind"] == "ratio"
    assert rows["clicks"]["formula"] is None


def test_only_counts_of_messages_add_up(nothing, table):
    rows = {row["key"]: row["adds_up"] for row in table(nothing, "metrics")}
    assert rows["clicks"] is True
    assert rows["unique_clicks"] is False
    assert rows["open_rate"] is False
