from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.times import from_dotnet, from_epoch, from_iso, iso_utc

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def test_unix_seconds_as_number_and_text():
    expected = datetime(2024, 9, 16, 6, 1, 10, tzinfo=UTC)
    assert from_epoch(1726466470).utc == from_epoch("1726466470").utc == expected


@pytest.mark.parametrize("value", [None, "", 0, "0", 2147483647, "2147483647", -5, True, [], {}])
def test_no_date_is_unknown(value):
    assert from_epoch(value).utc is None


def test_dotnet_dates_never_add_their_suffix():
    instant = datetime(2016, 6, 3, 11, 17, 41, 697000, tzinfo=UTC)
    for text in (
        "/Date(1464952661697+0100)/",
        "/Date(1464952661697)/",
        "\\/Date(1464952661697-0500)\\/",
    ):
        assert from_dotnet(text).utc == instant
    assert from_dotnet("2016-06-03T11:17:41.697Z").utc == instant
    assert from_dotnet(None).utc is None
    assert from_dotnet("/Date(x)/").raw == "/Date(x)/"
    assert from_dotnet("/Date(-62135596800000)/").utc is None


def test_the_vendors_malformed_date_is_repaired_and_kept():
    stamp = from_iso("2024--02-01T14:58:22.000-04:00")
    assert stamp.utc == datetime(2024, 2, 1, 18, 58, 22, tzinfo=UTC)
    assert stamp.raw == "2024--02-01T14:58:22.000-04:00"


def test_what_cannot_be_read_keeps_its_text():
    assert from_iso("yesterday").raw == "yesterday"
    assert from_iso("yesterday").utc is None


def test_a_time_without_zone_is_taken_in_the_accounts_zone():
    stamp = from_iso("2014-10-14 11:33:22", AMSTERDAM)
    assert stamp.utc == datetime(2014, 10, 14, 9, 33, 22, tzinfo=UTC)
    assert stamp.zone_assumed
    assert stamp.raw == "2014-10-14 11:33:22"


def test_clock_changes_do_not_crash():
    assert from_iso("2026-10-25 02:30:00", AMSTERDAM).utc == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )
    assert from_iso("2026-03-29 02:30:00", AMSTERDAM).utc is not None


def test_zero_dates_are_unknown():
    assert from_iso("0000-00-00 00:00:00") == from_iso(None)


@given(st.text())
def test_any_text_is_read_or_kept(text):
    stamp = from_iso(text)
    assert (
        stamp.utc is not None
        or stamp.raw == (text.strip() or None)
        or text.strip().startswith("0000-00-00")
    )
    from_dotnet(text)
    from_epoch(text)


def test_written_times_are_utc():
    assert iso_utc(datetime(2026, 11, 20, 14, 5, 33, tzinfo=AMSTERDAM)) == "2026-11-20T13:05:33Z"
    assert (
        iso_utc(datetime(2026, 11, 20, 14, 5, 33, 120000, tzinfo=UTC)) == "2026-11-20T14:05:33.120Z"
    )
    assert iso_utc(None) == ""
