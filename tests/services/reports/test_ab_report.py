"""Versions of A/B tests: counts, rates, and one verdict a campaign."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.domain.lenses import Base, Lenses
from services.domain.uncertainty import newcombe
from tests.services.reports.market import SENT, VERSIONS


def test_each_version_is_a_row_with_its_rate(market, table):
    rows = table(market, "variants")
    assert [(r["version"], r["subject"], r["unique_clicks"]) for r in rows] == list(VERSIONS)
    for row, (_, _, clickers) in zip(rows, VERSIONS, strict=True):
        assert row["delivered_derived"] == 1000
        assert row["click_rate_delivered"] == pytest.approx(clickers / 1000)
        assert row["click_rate_delivered_low"] < clickers / 1000 < row["click_rate_delivered_high"]
        assert row["open_rate"] is None


def test_the_verdict_stands_once_and_names_the_difference(market, table):
    rows = table(market, "variants")
    assert rows[1]["verdict"] is None
    interval = newcombe(50, 1000, 90, 1000).scaled(100)
    assert "B clicked 4.0 points more" in rows[0]["verdict"]
    assert f"{interval.low:.1f} to {interval.high:.1f}" in rows[0]["verdict"]


def test_before_a_week_is_over_there_is_a_difference_and_no_verdict(market, table):
    early = table(market, "variants", now=SENT + timedelta(days=6))[0]["verdict"]
    late = table(market, "variants", now=SENT + timedelta(days=7))[0]["verdict"]
    assert "4.0 points" in early
    assert early != late


def test_versions_have_totals_only_so_the_human_lens_changes_nothing(market, table):
    human = table(market, "variants", lenses=Lenses(Base.SENT, human=True))
    assert human == table(market, "variants", lenses=Lenses(Base.SENT))
    assert "click_rate_sent" in human[0]
    assert "click_rate_sent_human" not in human[0]


def test_counts_that_make_no_rate_are_told(market, table):
    rows = table(market, "variants", lenses=Lenses(Base.OPENED))
    assert rows[0]["click_to_open_rate"] is None
    assert rows[0]["verdict"]
    assert "points more" not in rows[0]["verdict"]
