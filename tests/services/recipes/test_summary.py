"""Figures over all campaigns: sum over sum, with how many campaigns lack a count."""

from __future__ import annotations

from services.domain.lenses import PLAIN, Base, Lenses
from services.recipes.summary import columns, summary_rows


def by_key(reader, lenses=PLAIN):
    rows = summary_rows(reader.campaigns(), lenses)
    assert all(len(row) == len(columns()) for row in rows)
    return {row[0]: row[2:] for row in rows}


def test_rates_are_sum_over_sum_and_missing_is_not_zero(reader):
    found = by_key(reader)
    assert found["campaigns"] == (3, None, None, None, 3, 0)
    assert found["sends"] == (1510, None, None, None, 3, 0)
    assert found["clicks"] == (90, None, None, None, 1, 2)
    assert found["click_rate_delivered"] == (None, 68 / 1400, 68, 1400, 2, 1)
    assert found["complaints"] == (None, None, None, None, 0, 3)
    assert found["complaint_rate"] == (None, None, None, None, 0, 3)


def test_the_lenses_choose_base_and_clicks(reader):
    found = by_key(reader, Lenses(base=Base.SENT, human=True))
    assert "click_rate_sent_human" in found
    assert "human_clicks" in found
    assert "clicks" not in found


def test_nothing_is_nothing():
    rows = summary_rows([], PLAIN)
    assert rows[0][2] == 0
    assert all(row[2] is None and row[3] is None for row in rows[1:])
