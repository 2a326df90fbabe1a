from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gui.detail.log_columns import log_columns
from gui.formatting import DASH
from tests.gui.detail.samples import click


@pytest.fixture
def cell(formats):
    columns = {column.key: column for column in log_columns(formats)}

    def make(key, **values):
        return columns[key].cell(click(**values), formats)

    return make


def test_times_are_told_to_the_second(cell):
    at = datetime(2026, 11, 20, 14, 5, 33, tzinfo=UTC).astimezone()
    shown = cell("clicked_at", clicked_at=at)
    assert shown.text.endswith(f"{at:%H:%M}:33")
    assert shown.text.startswith("20\u00a0Nov\u00a02026") or at.day != 20


def test_an_assumed_zone_is_told(cell):
    told = cell("clicked_at", zone_assumed=True, clicked_at_raw="2026-11-20 14:05:33").tooltip
    assert '"2026-11-20 14:05:33" without a time zone' in told


def test_a_missing_time_says_why(cell):
    assert cell("clicked_at", clicked_at=None).text == DASH
    assert cell("clicked_at", clicked_at=None).tooltip.startswith("The provider gives no time")
    told = cell("clicked_at", clicked_at=None, clicked_at_raw="2024--02-01").tooltip
    assert told == 'The provider wrote "2024--02-01", which is no time.'


def test_a_missing_link_says_why(cell):
    assert cell("url", url=None).tooltip == "The provider does not tell which link was clicked."


def test_no_column_shows_a_person(formats):
    row = click(address="+61411122233", person_name="Zoë", ip="203.0.113.7")
    texts = [column.cell(row, formats) for column in log_columns(formats)]
    everything = " ".join(f"{each.text} {each.tooltip}" for each in texts)
    for secret in ("61411122233", "Zoë", "203.0.113.7"):
        assert secret not in everything
    assert "hash0" in everything
