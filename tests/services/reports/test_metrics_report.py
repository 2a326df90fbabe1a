"""The definitions as a table are those of the one list of metrics."""

from __future__ import annotations

from services.domain.measures import MEASURES
from services.domain.metric_list import COUNTS, LINK_RATES, RATES
from services.domain.rows import CampaignRow


def test_every_metric_is_there_once(nothing, table):
    rows = table(nothing, "metrics")
    assert [row["key"] for row in rows] == [
        one.key for one in (*COUNTS, *RATES, *LINK_RATES, *MEASURES)
    ]
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


def test_what_is_no_counter_says_formula_needs_and_how_it_is_put_together(nothing, table):
    rows = {row["key"]: row for row in table(nothing, "metrics")}
    for one in (*RATES, *LINK_RATES, *MEASURES):
        assert rows[one.key]["formula"]
        assert rows[one.key]["needs"]
    assert rows["link_click_rate_sent_human"]["formula"] == (
        "human clickers of the link / sent of the campaign"
    )
    assert rows["t50_seconds"]["kind"] == "seconds"


def test_only_counts_of_messages_add_up(nothing, table):
    rows = {row["key"]: row["adds_up"] for row in table(nothing, "metrics")}
    assert rows["clicks"] is True
    assert rows["unique_clicks"] is False
    assert rows["open_rate"] is False
