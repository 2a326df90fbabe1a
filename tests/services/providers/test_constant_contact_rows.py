"""Reading Constant Contact's rows: tolerant of types, opaque about ids."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.kinds import CampaignStatus
from services.domain.records import Counters
from services.providers.constant_contact_rows import (
    Stats,
    Troubles,
    campaign_key,
    catalogue_entry,
    email_campaign,
    email_counters,
    email_slices,
    email_summary,
    listed_campaign,
    sms_campaign,
    sms_summary,
    stats_of,
)
from tests.services.providers.constant_contact_case import NOW, email, known, sms

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)
FIELDS = (
    "campaign_id",
    "last_sent_date",
    "unique_counts",
    "stats",
    "name",
    "current_status",
    "created_at",
    "updated_at",
    "last_refresh_time",
    "campaign_name",
)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(FIELDS, anything)))
def test_no_row_breaks_the_reading(row):
    troubles = Troubles()
    for summary in (sms_summary(row, troubles), email_summary(row, troubles)):
        if summary is not None:
            sms_campaign(summary)
            email_campaign(summary, catalogue_entry(row, troubles), None, stats_of(row, troubles))
    troubles.sentences()


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("g90ea686-239f", "g90ea686-239f"),
        (169, "169"),
        ("169", "169"),
        (12.0, "12"),
        ("", None),
        (None, None),
        (True, None),
        ({"a": 1}, None),
    ],
)
def test_ids_are_opaque(value, key):
    assert campaign_key({"campaign_id": value}) == key


def test_dots_and_underscores_are_the_same():
    dots = {"stats": {"em_opens.all.mobile": 5, "em_opens.all": "9", "em_clicks_all": 4}}
    found = stats_of(dots, Troubles())
    assert found.counts == {"em_opens_all_mobile": 5, "em_opens_all": 9, "em_clicks_all": 4}


def test_without_statistics_the_summary_serves():
    unique = Counters(sends=5, unique_opens=3)
    assert email_counters(unique, None) is unique
    assert email_slices(None) == ()
    found = email_counters(unique, Stats({"em_opens_all": 0}, None))
    assert (found.sends, found.unique_opens, found.opens, found.clicks) == (5, 3, 0, None)


def test_an_unknown_send_time_keeps_the_stored_one():
    row = {"campaign_id": "c"}
    summary = email_summary(row, Troubles())
    stored = known("c", status=CampaignStatus.SCHEDULED)
    one = email_campaign(summary, None, stored, None)
    assert one.sent.utc == stored.sent_at
    assert (one.status, one.status_raw) == (CampaignStatus.SENT, None)


def test_only_the_catalogue_tells_of_it():
    row = email("c", status="Scheduled").catalogue
    entry = catalogue_entry(row, Troubles())
    one = listed_campaign(entry, None)
    assert (one.status, one.sent.utc, one.counters) == (CampaignStatus.SCHEDULED, None, None)
    assert listed_campaign(entry, known("c")).sent.utc == known("c").sent_at
    assert entry.updated < NOW


def test_a_text_message_has_its_offset_taken_into_account():
    row = sms("t", last_sent_date="2024-04-02T17:13:13.000-04:00")
    assert sms_summary(row, Troubles()).sent.utc.hour == 21
