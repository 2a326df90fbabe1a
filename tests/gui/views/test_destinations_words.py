"""Words of the destinations view."""

from __future__ import annotations

import pytest

from gui.views.destinations_data import ROWS
from gui.views.destinations_words import in_lines, left_out, rows_title


def test_each_kind_of_row_has_a_name_of_its_own():
    assert [rows_title(rows) for rows in ROWS[:3]] == ["Pages", "Domains", "UTM source"]
    assert rows_title("pages", one=True) == "Page"
    assert len({rows_title(rows) for rows in ROWS}) == len(ROWS)


@pytest.mark.parametrize(
    ("number", "human", "words"),
    [
        (0, False, ""),
        (1, False, "1 link is left out: its clicks are not known."),
        (1, True, "1 link is left out: its clicks cannot be checked."),
        (1204, False, "1,204 links are left out: their clicks are not known."),
        (2, True, "2 links are left out: their clicks cannot be checked."),
    ],
)
def test_what_a_sum_leaves_out(formats, number, human, words):
    assert left_out(number, formats, human=human) == words


def test_a_long_address_stays_on_the_screen():
    lines = in_lines("https://shop.example/" + "y" * 4000).split("\n")
    assert len(lines) == 12
    assert lines[-1] == "…"
    assert max(map(len, lines)) == 100
    assert in_lines("a\nb") == "a\nb"
    assert in_lines("") == ""
