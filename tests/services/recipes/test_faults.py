"""Words about wrong recipes: keys with their lines, and nothing that a terminal would obey."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from services.recipes.faults import line_of, shown, unreadable, where, wrong_value

TEXT = '# top\nname = "A"\n\n[filters] # rows\n  period= "today"\n"search" = ""\n[ format ]\nkind = 1\n'


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("name", 2),
        ("filters", 4),
        ("filters.period", 5),
        ("filters.search", 6),
        ("format.kind", 8),
        ("kind", None),
        ("filters.kind", None),
    ],
)
def test_a_key_is_found_in_its_section(key, line):
    assert line_of(TEXT, key) == line
    assert where(key, TEXT) == (f"{key} (line {line})" if line else key)


def test_hostile_words_are_shown_plainly():
    assert shown("a\x1b[31m\nb") == "a [31m b"
    assert len(shown("x" * 1000)) == 63


def test_a_message_that_is_not_understood_is_still_a_sentence():
    said = wrong_value("Something else", "", "a.toml")
    assert said.sentence == "In a.toml, a value is not known."
    assert said.detail == "Something else"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOENT, "There is no recipe"),
        (errno.EISDIR, "not a file"),
        (errno.EACCES, "may not be read"),
        (errno.EIO, "could not be read"),
    ],
)
def test_why_a_file_cannot_be_read(number, words):
    error = unreadable(Path("a.toml"), OSError(number, "x"))
    assert words in error.sentence
    assert str(number) in error.detail


def test_a_folder_is_told_as_one_where_the_system_says_that_it_may_not_be_read(tmp_path):
    assert "is not a file" in str(unreadable(tmp_path, PermissionError(errno.EACCES, "denied")))
    file = tmp_path / "a.sendsight"
    file.touch()
    assert "may not be read" in str(unreadable(file, PermissionError(errno.EACCES, "denied")))
