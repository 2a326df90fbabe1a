"""Tidying what users write: hostile, empty and long texts."""

from __future__ import annotations

import pytest

from services.domain.errors import NotOffered
from services.domain.own_marks import LONGEST_NOTE, LONGEST_TAG, tidy_note, tidy_tag


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("sale", "sale"),
        ("  black   friday ", "black friday"),
        ("two\nlines\ttab", "two lines tab"),
        ("null\x00byte", "null byte"),
        ("right\u202eleft", "right left"),
        ("broken \ud800 pair", "broken pair"),
        ("'; DROP TABLE own_tags; --", "'; DROP TABLE own_tags; --"),
        ("<b>bold</b>", "<b>bold</b>"),
        ("Zomer-uitverkoop é", "Zomer-uitverkoop é"),
        ("夏のセール", "夏のセール"),
    ],
    ids=range(10),
)
def test_a_tag_keeps_what_can_be_seen(written, kept):
    assert tidy_tag(written) == kept


@pytest.mark.parametrize("written", ["", "   ", "\n\t", "\x00\x07", "\u200b\u202e"], ids=range(5))
def test_a_tag_of_nothing_visible_is_refused(written):
    with pytest.raises(NotOffered, match="empty"):
        tidy_tag(written)


def test_a_tag_may_be_as_long_as_the_limit_after_tidying():
    assert tidy_tag(" " * 500 + "x" * LONGEST_TAG) == "x" * LONGEST_TAG
    with pytest.raises(NotOffered, match="61 characters"):
        tidy_tag("x" * (LONGEST_TAG + 1))


def test_a_note_keeps_its_lines():
    assert tidy_note(" first\n\n  second\x00\x1b[31m \n") == "first\n\n  second  [31m"


def test_line_ends_of_windows_become_plain_ones():
    assert tidy_note("one\r\ntwo") == "one\ntwo"


def test_an_empty_note_is_refused():
    with pytest.raises(NotOffered, match="empty"):
        tidy_note(" \n\u202e\n ")


def test_a_note_may_be_as_long_as_the_limit():
    assert len(tidy_note("x" * LONGEST_NOTE)) == LONGEST_NOTE
    with pytest.raises(NotOffered, match="2,001 characters"):
        tidy_note("x" * (LONGEST_NOTE + 1))
