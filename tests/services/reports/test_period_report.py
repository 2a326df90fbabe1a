"""A period against an earlier one: the days, sums, rates and intervals."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta

import pytest

from services.domain.accounts import Account
from services.domain.errors import NotOffered
from services.domain.kinds import CampaignStatus, Channel
from services.domain.lenses import Base, Lenses
from services.domain.plan import Period
from services.domain.records import Batch, Campaign, CampaignRef, Counters, Stamp
from services.domain.rows import Selection
from services.reports.options import ReportOptions
from services.reports.period_report import as_read, asked
from services.store.workspace import Workspace

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
FORTNIGHT = Selection(period=Period(date(2026, 11, 1), date(2026, 11, 14)))


@pytest.fixture
def years(tmp_path):
    """Campaigns sent on known days: (day, sends, clickers); the last one tells no clickers."""
    sent = [
        ("2026-11-02", 1000, 70),
        ("2026-11-10", 500, 20),
        ("2026-11-12", 300, None),
        ("2026-10-19", 1000, 50),
        ("2025-11-03", 400, 8),
    ]
    workspace = Workspace.open(tmp_path / "years.sendsight")
    workspace.save_account(Account("a", "copernica", "Shop", "https://api.example"))
    campaigns = tuple(
        Campaign(
            ref=CampaignRef("html", str(n)),
            channel=Channel.EMAIL,
            name=f"C{n}",
            status=CampaignStatus.SENT,
            sent=Stamp(datetime.fromisoformat(f"{day}T13:00:00+00:00")),
            counters=Counters(sends=sends, delivered=sends, unique_clicks=clickers, opt_outs=0),
        )
        for n, (day, sends, clickers) in enumerate(sent)
    )
    workspace.apply("a", Batch(campaigns=campaigns))
    reader = workspace.reader()
    yield reader
    reader.close()
    workspace.close()


def by_key(rows):
    return {row["metric"]: row for row in rows}


def wilson(k, n, z=1.959963984540054):
    middle = (k + z * z / 2) / (n + z * z)
    half = z * math.sqrt(k * (n - k) / n + z * z / 4) / (n + z * z)
    return middle - half, middle + half


def test_counts_are_summed_over_equal_days(years, table):
    rows = by_key(table(years, "periods", FORTNIGHT, now=NOW))
    assert rows["campaigns"]["now"] == 3
    assert rows["campaigns"]["before"] == 1
    sends = rows["sends"]
    assert (sends["now"], sends["before"], sends["difference"]) == (1800, 1000, 800)
    assert sends["change"] == pytest.approx(0.8)
    assert sends["days_now"] == "2026-11-01..2026-11-14"
    assert sends["days_before"] == "2026-10-18..2026-10-31"
    assert "1-14 November against 18-31 October" in sends["rule"]
    assert rows["opt_outs"]["change"] is None


def test_a_rate_is_sum_over_sum_with_intervals_and_names_how_many_are_left_out(years, table):
    row = by_key(table(years, "periods", FORTNIGHT, now=NOW))["click_rate_delivered"]
    assert (row["now"], row["base_now"], row["left_out_now"]) == (90, 1500, 1)
    assert (row["before"], row["base_before"], row["left_out_before"]) == (50, 1000, 0)
    assert row["rate_now"] == pytest.approx(0.06)
    assert row["rate_before"] == pytest.approx(0.05)
    assert row["points"] == pytest.approx(1.0)
    assert row["change"] == pytest.approx(0.2)
    low, high = wilson(90, 1500)
    assert (row["rate_now_low"], row["rate_now_high"]) == pytest.approx((low, high))
    low_before, high_before = wilson(50, 1000)
    below = math.hypot(0.06 - low, high_before - 0.05)
    above = math.hypot(high - 0.06, 0.05 - low_before)
    assert row["points_low"] == pytest.approx((0.01 - below) * 100)
    assert row["points_high"] == pytest.approx((0.01 + above) * 100)
    assert row["difference"] is None


def test_people_have_no_row_of_their_own(years, table):
    rows = by_key(table(years, "periods", FORTNIGHT, now=NOW))
    assert not {"unique_clicks", "unique_opens", "recipients", "human_clickers"} & set(rows)


def test_the_year_before_is_52_weeks_back(years, table):
    rows = by_key(table(years, "periods", FORTNIGHT, now=NOW, comparison="last-year"))
    assert rows["sends"]["before"] == 400
    assert rows["sends"]["days_before"] == "2025-11-02..2025-11-15"


def test_a_running_period_counts_both_up_to_the_same_hour(years, table):
    period = Selection(period=Period(date(2026, 11, 1), date(2026, 11, 30)))
    noon = datetime(2026, 11, 10, 12, 0, tzinfo=UTC)
    rows = by_key(table(years, "periods", period, now=noon, period_name="this-month"))
    # The second campaign left at 13:00 of that day, one hour after what is known.
    assert rows["campaigns"]["now"] == 1
    later = by_key(table(years, "periods", period, now=noon + timedelta(hours=2)))
    assert later["campaigns"]["now"] == 2
    assert "counts up to 12:00 UTC" in rows["sends"]["rule"]


def test_the_base_lens_changes_the_rates(years, table):
    rows = by_key(table(years, "periods", FORTNIGHT, now=NOW, lenses=Lenses(Base.SENT, human=True)))
    assert "click_rate_sent_human" in rows
    assert "click_rate_delivered" not in rows
    assert rows["click_rate_sent_human"]["rate_now"] is None


def test_without_a_period_it_is_the_last_30_days(years, table):
    rows = by_key(table(years, "periods", now=NOW))
    assert rows["sends"]["days_now"] == "2026-10-22..2026-11-20"


def test_no_campaign_in_either_is_no_row(years, table):
    quiet = Selection(period=Period(date(2024, 1, 1), date(2024, 1, 31)))
    assert table(years, "periods", quiet, now=NOW) == []


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (Period(None, date(2026, 1, 1)), "without a first day"),
        (Period(date(2027, 1, 1), date(2027, 1, 31)), "none of its days has passed"),
    ],
)
def test_what_cannot_be_compared_is_refused(years, table, period, words):
    with pytest.raises(NotOffered, match=words):
        table(years, "periods", Selection(period=period), now=NOW)


def test_days_that_nobody_has_read_are_told_apart_from_days_to_come(years, table):
    days = Selection(period=Period(date(2026, 11, 18), date(2026, 11, 19)))
    read = datetime(2026, 11, 15, 8, 0, tzinfo=UTC)
    with pytest.raises(NotOffered, match="has been read yet"):
        table(years, "periods", days, today=date(2026, 11, 20), now=read)


def account(name, refreshed_at, provider="copernica"):
    return Account(name, provider, name, "https://api.example", refreshed_at=refreshed_at)


def test_data_are_known_up_to_the_latest_refresh_of_the_accounts_asked_for():
    options = ReportOptions(now=NOW)
    first = account("a", NOW - timedelta(days=2), "clicksend")
    second = account("b", NOW - timedelta(hours=1))
    known = as_read(options, [first, second], Selection())
    assert (known.now, known.day) == (NOW - timedelta(hours=1), NOW.date())
    only = as_read(options, [first, second], Selection(accounts=("a",)))
    assert (only.now, only.day) == (NOW - timedelta(days=2), NOW.date())
    assert as_read(options, [first, second], Selection(providers=("clicksend",))).now == only.now
    assert as_read(options, [], Selection()).now == NOW
    assert as_read(options, [account("c", None)], Selection()).now == NOW
    assert as_read(options, [account("c", NOW + timedelta(days=1))], Selection()).now == NOW


def test_a_selection_of_providers_is_about_their_accounts():
    one, other = account("a", NOW), account("b", NOW, "clicksend")
    assert asked([one, other], Selection(providers=("clicksend",))) == [other]
