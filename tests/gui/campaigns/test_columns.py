from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from gui.campaigns.columns import CampaignColumns
from gui.campaigns.reasons import Reasons
from gui.formatting import NBSP
from tests.gui.invented import INFOS
from tests.gui.rows import row

FULL = row(
    name="Spring",
    subject="Only today",
    sends=1020,
    bounced=20,
    delivered=1000,
    delivered_derived=1000,
    unique_clicks=83,
    clicks=120,
    unique_opens=400,
    opt_outs=3,
    complaints=0,
    cost=Decimal("57.12"),
    currency="EUR",
    status_raw="COMPLETE",
)


SMALL = "\nA small sample: the rate may as well be anywhere in between."


@pytest.fixture
def columns(formats):
    reasons = Reasons()
    reasons.learn(INFOS)
    return {c.key: c for c in CampaignColumns(formats, reasons).make()}


def cell(columns, formats, key, campaign=FULL):
    return columns[key].cell(campaign, formats)


def test_keys_are_unique_and_the_first_view_is_small(columns):
    assert [c.key for c in columns.values() if c.visible] == [
        "name",
        "account",
        "channel",
        "status",
        "sent_at",
        "sends",
        "delivered_derived",
        "unique_clicks",
        "click_rate",
        "clicks",
        "automatic_clicks",
    ]
    assert len(columns) > 30


@pytest.mark.parametrize(
    ("key", "text", "tip"),
    [
        ("sends", "1,020", ""),
        ("delivered_derived", "1,000", ""),
        ("click_rate_delivered", f"8.3{NBSP}%", "83 clickers of 1,000 delivered, 95 %: 6.7-10.2"),
        ("click_rate_sent", f"8.1{NBSP}%", "83 clickers of 1,020 sent, 95 %: 6.6-10.0"),
        ("click_to_open_rate", f"20.8{NBSP}%", "83 clickers of 400 openers, 95 %: 17.1-25.0"),
        ("clicks_per_clicker", "1.45", "120 clicks by 83 clickers"),
        ("opt_out_rate", f"0.30{NBSP}%", f"3 opt-outs of 1,000 delivered, 95 %: 0.10-0.88{SMALL}"),
        (
            "complaint_rate",
            f"0.00{NBSP}%",
            f"0 complaints of 1,000 delivered, 95 %: 0.00-0.38{SMALL}",
        ),
        ("cost", f"57.12{NBSP}EUR", ""),
        ("channel", "SMS", ""),
        ("account", "Shop", "Shop (ClickSend)"),
        ("status", "Sent", "ClickSend says “COMPLETE”"),
        ("provider", "ClickSend", ""),
        ("name", "Spring", "Spring\nOnly today"),
    ],
)
def test_cells(columns, formats, key, text, tip):
    found = cell(columns, formats, key)
    assert (found.text, found.tooltip) == (text, tip)


def test_rates_name_their_base_in_the_header(columns):
    assert columns["click_rate_delivered"].title == "Click rate (delivered)"
    assert columns["click_rate_delivered"].tooltip == "clickers / delivered"


def test_unknown_is_a_dash_with_the_reason(columns, formats):
    found = cell(columns, formats, "delivered_derived", row(sends=5))
    assert (found.text, found.missing) == ("–", True)
    assert found.tooltip == "ClickSend does not report deliveries by campaign."
    found = cell(columns, formats, "click_rate_delivered", row(unique_clicks=1))
    assert found.tooltip.startswith("Delivered unknown: ")


def test_a_base_of_zero_is_no_base_and_not_zero_percent(columns, formats):
    campaign = row(delivered_derived=0, delivered=0, unique_clicks=0)
    found = cell(columns, formats, "click_rate_delivered", campaign)
    assert (found.text, found.tooltip, found.missing) == ("no base", "No base: 0 delivered.", True)


def test_a_derived_figure_says_how(columns, formats):
    campaign = row(sends=1020, bounced=20, delivered_derived=1000)
    found = cell(columns, formats, "delivered_derived", campaign)
    assert found.derived
    assert found.tooltip == "Derived: 1,020 sends minus 20 bounced"
    assert not cell(columns, formats, "delivered_derived").derived


def test_a_campaign_without_a_name(columns, formats):
    assert cell(columns, formats, "name", row(subject="Only today")).text == "Only today"
    assert cell(columns, formats, "name", row("77")).text == "77"


def test_send_times_say_what_was_assumed_or_could_not_be_read(columns, formats):
    unread = row(sent_at=None, sent_at_raw="0000-13-99")
    assert "0000-13-99" in cell(columns, formats, "sent_at", unread).tooltip
    assert cell(columns, formats, "sent_at", row(sent_at=None)).tooltip.startswith("Not sent")
    assumed = row(zone_assumed=True, sent_at=datetime(2026, 1, 1, tzinfo=UTC))
    assert "zone is assumed" in cell(columns, formats, "sent_at", assumed).tooltip


def test_missing_times_and_costs(columns, formats):
    assert cell(columns, formats, "last_click_at").tooltip == "Not known."
    assert cell(columns, formats, "cost", row()).tooltip == "ClickSend does not report this."
