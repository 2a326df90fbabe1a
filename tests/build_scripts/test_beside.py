"""A program beside another: its exit code and all that it said, at its end."""

from __future__ import annotations

import sys

from build_scripts.beside import Beside


def run(tmp_path, code):
    return Beside([sys.executable, "-c", code], tmp_path)


def test_what_was_said_is_told_at_the_end(tmp_path, capsys):
    beside = run(tmp_path, "import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)")
    assert capsys.readouterr().out == ""
    assert beside.end() == 3
    said = capsys.readouterr().out
    assert "out" in said
    assert "err" in said


def test_much_is_said_without_a_reader(tmp_path, capsys):
    beside = run(tmp_path, "print('x' * 5_000_000)")
    assert beside.end() == 0
    assert len(capsys.readouterr().out) > 5_000_000


def test_it_runs_where_it_should(tmp_path, capsys):
    assert run(tmp_path, "import os; print(os.getcwd())").end() == 0
    assert str(tmp_path) in capsys.readouterr().out
