from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.instance.requests import (
    MOST_BYTES,
    Answer,
    NotUnderstood,
    OpenFile,
    Raise,
    RunRecipe,
    requests_for,
    run_line,
    to_answer,
    to_line,
    to_ran,
    to_request,
)
from services.recipes.elsewhere import WindowRun


def test_requests_come_through_as_they_were(tmp_path):
    for request in (Raise(), Raise("token-1"), OpenFile(os.fsencode(tmp_path / "a.toml"))):
        line = to_line(request)
        assert line.count(b"\n") == 1
        assert to_request(line) == request


def test_a_relative_path_is_taken_from_where_the_start_was(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (request,) = requests_for([Path("weekly.toml")])
    assert isinstance(request, OpenFile)
    assert request.path == tmp_path / "weekly.toml"
    assert requests_for([], "token") == (Raise("token"),)
    assert requests_for([], "two\nlines") == (Raise(""),)


@pytest.mark.skipif(sys.platform == "win32", reason="names of files are text there")
def test_names_that_are_no_text_come_through(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.toml"))
    assert to_request(to_line(requests_for([path])[0])).path == path


def test_the_longest_path_fits_in_a_line():
    assert len(to_line(OpenFile(b"/" + b"x" * 4095, "t" * 200))) < MOST_BYTES
    with pytest.raises(NotUnderstood):
        to_line(OpenFile(b"/" + b"x" * MOST_BYTES))


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"raise\n",
        b'{"type":"raise"}',
        b'{"type":"quit"}\n',
        b'{"type":"raise","shell":"ls"}\n',
        b'{"type":"raise","version":2}\n',
        b'{"type":"raise","token":"a b"}\n',
        b'{"type":"open"}\n',
        b'{"type":"open","file":"/etc"}\n',
        to_line(OpenFile(b"relative.toml")),
        to_line(OpenFile(b"/nul\0.toml")),
        b"[1]\n",
        b'{"type":"raise","token":"' + b"x" * MOST_BYTES + b'"}\n',
    ],
)
def test_nothing_else_is_obeyed(line):
    with pytest.raises(NotUnderstood):
        to_request(line)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_request_or_refused(noise):
    try:
        found = to_request(noise + b"\n")
    except NotUnderstood:
        return
    assert isinstance(found, Raise | OpenFile)


def test_answers():
    assert to_answer(to_line(Answer(taken=True))) == Answer(taken=True)
    for line in (b"yes\n", b'{"taken":true}', to_line(Raise())):
        with pytest.raises(NotUnderstood):
            to_answer(line)


def test_a_run_and_its_end_come_through():
    recipe, out = Path("/r/weekly.sendsight").absolute(), Path("/out.csv").absolute()
    request = RunRecipe(os.fsencode(recipe), os.fsencode(out), True)
    assert to_request(to_line(request)) == request
    assert (request.path, request.target) == (recipe, out)
    assert RunRecipe(b"/r").target is None
    run = WindowRun(files=(b"/a\xff",), notes=("x",), missed=True, accounts_failed=True)
    assert to_ran(run_line(run)) == run


@pytest.mark.parametrize(
    "line",
    [b'{"type":"run","file":"eA=="}\n', b'{"type":"run","file":"L3g=","out":"eA=="}\n'],
)
def test_a_run_of_a_relative_path_is_refused(line):
    with pytest.raises(NotUnderstood):
        to_request(line)


def test_what_a_line_has_no_room_for_is_left_out():
    much = WindowRun(files=(b"/a",), notes=("x" * 300,) * 60, missed=True)
    assert to_ran(run_line(much)) == WindowRun(files=(b"/a",), missed=True)
    files = tuple(b"/" + bytes([65 + n]) * 4000 for n in range(9))
    assert to_ran(run_line(WindowRun(files=files))).files == files[:1]
    assert len(to_ran(run_line(WindowRun(problem="x" * 99_999))).problem) == 1000
    with pytest.raises(NotUnderstood):
        to_ran(b"{}\n")
