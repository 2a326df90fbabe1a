"""Texts from outside: what turns or breaks a line goes, what people write stays."""

from __future__ import annotations

import pytest

from gui.plain import TURNING, isolated, plain, turned


@pytest.mark.parametrize(
    "text",
    [
        "Sale",
        "زبون عزيز",
        "👩\u200d👩\u200d👧 family",
        "<b>not bold</b>",
        "{$profile.id}",
        "a  b",
        "",
    ],
)
def test_what_people_write_stays(text):
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x00b\x1b[31mc", "a b [31mc"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("two\r\nlines\tand\u2028more", "two lines and more"),
        ("\x07\x07", ""),
    ],
)
def test_what_turns_or_breaks_the_line_goes(text, shown):
    assert plain(text) == shown


def test_every_sign_that_turns_letters_is_known():
    text = "".join(f"x{sign}" for sign in sorted(TURNING))
    assert plain(text) == "x" * 9


def test_only_words_from_right_to_left_are_kept_apart():
    assert isolated("Sale חדשות") == "\u2068Sale חדשות\u2069"
    assert isolated("Sale 日本") == "Sale 日本"
    assert turned("نشرة")
    assert not turned("1,2")
