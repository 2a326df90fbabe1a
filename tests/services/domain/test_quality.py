"""Shares of the click log."""

from __future__ import annotations

import pytest

from services.domain.quality import EARLY_SHARE, Quality


def quality(**counts):
    fields = dict.fromkeys((name for name in Quality.__struct_fields__ if name != "rules"), 0)
    return Quality(**{**fields, "rules": (), **counts})


@pytest.mark.parametrize(
    ("early", "timed", "share"), [(0, 10, 0.0), (1, 20, 0.05), (7, 7, 1.0), (0, 0, None)]
)
def test_the_early_share_is_of_the_clicks_with_both_times(early, timed, share):
    assert quality(clicks=99, early=early, timed=timed).early_share == share


def test_one_in_twenty_is_not_yet_more_than_the_limit():
    assert (
        quality(early=1, timed=20).early_share
        <= EARLY_SHARE
        < quality(early=2, timed=39).early_share
    )
