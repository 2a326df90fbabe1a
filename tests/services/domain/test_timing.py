"""What the answers about times say of themselves."""

from __future__ import annotations

import pytest

from services.domain.timing import FIRST_BINS, WeekMap


def test_the_total_is_that_of_all_cells_without_what_has_no_place():
    cells = [[0] * 24 for _ in range(7)]
    cells[0][0], cells[6][23] = 3, 4
    assert WeekMap(tuple(map(tuple, cells)), unplaced=9).total == 7


def test_a_map_of_no_clicks_has_a_total_of_nothing():
    assert WeekMap(((0,) * 24,) * 7).total == 0


@pytest.mark.parametrize("end", [60, 3600, 86_400, 604_800])
def test_bins_end_at_round_times(end):
    assert end in FIRST_BINS


def test_bins_rise():
    assert list(FIRST_BINS) == sorted(set(FIRST_BINS))
