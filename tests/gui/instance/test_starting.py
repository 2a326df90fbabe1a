from __future__ import annotations

import sys
from pathlib import Path

from gui.instance import starting
from gui.instance.starting import start_window, window_command


def test_the_words_are_those_of_this_program(monkeypatch):
    path = Path("x.duckdb")
    whole = str(path.absolute())
    assert window_command(path) == (sys.executable, "-m", "gui", "--workspace", whole)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert window_command(path) == (sys.executable, "--workspace", whole)


def test_a_process_is_started_and_goes_its_own_way(qtbot, monkeypatch, tmp_path):
    said = tmp_path / "said"
    code = "import sys; open(sys.argv[2], 'w').write(sys.argv[1])"
    monkeypatch.setattr(
        starting, "window_command", lambda path: (sys.executable, "-c", code, str(path), str(said))
    )
    assert start_window(Path("x.duckdb"))
    qtbot.waitUntil(lambda: said.exists() and said.read_text() == "x.duckdb", timeout=20_000)


def test_a_program_that_is_not_there(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/no/such/program")
    assert not start_window(Path("x.duckdb"))
