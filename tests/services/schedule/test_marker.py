"""The mark in everything we write."""

from __future__ import annotations

import pytest

from services.schedule import marker


def test_a_mark_brings_the_whole_entry_back(entry):
    text = f"# {marker.mark_of(entry, 'body')}\nbody"
    mark = marker.read_mark(text)
    assert mark is not None
    assert mark.entry == entry
    assert not marker.changed(text, mark)


def test_a_mark_is_one_line_of_ascii_that_may_stand_in_an_xml_comment(entry):
    line = marker.mark_of(entry, "body")
    assert "--Liste" in entry.recipe
    assert "--" not in line
    assert "\n" not in line
    assert line.isascii()


def test_a_change_around_the_mark_is_seen(entry):
    text = f"one\n# {marker.mark_of(entry, 'one' + chr(10) + 'two')}\ntwo"
    mark = marker.read_mark(text)
    assert not marker.changed(text, mark)
    assert marker.changed(text.replace("two", "2"), mark)
    assert marker.changed(text + "\n", mark)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nothing of ours",
        f"# {marker.KEY}",
        f"# {marker.KEY} {{}}",
        f"# {marker.KEY} {{broken",
        f'# {marker.KEY} {{"entry": {{"identifier": 1}}, "check": ""}}',
    ],
    ids=range(6),
)
def test_a_text_without_a_readable_mark_is_not_ours(text):
    assert marker.read_mark(text) is None


def test_a_mark_with_a_time_that_does_not_exist_is_not_read(entry):
    line = marker.mark_of(entry, "")
    assert marker.read_mark(line) is not None
    assert marker.read_mark(line.replace('"hour": 7', '"hour": 77')) is None
