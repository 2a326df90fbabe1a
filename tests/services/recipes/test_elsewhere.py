from __future__ import annotations

import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

from services.recipes import elsewhere
from services.recipes.elsewhere import WindowRun, run_in_window


def test_the_windows_part_is_found_by_name_and_asked(monkeypatch):
    module = ModuleType("a_window")
    module.ask_to_run = lambda *words: WindowRun(notes=tuple(map(str, words)))
    monkeypatch.setitem(sys.modules, "a_window", module)
    monkeypatch.setattr(elsewhere, "MODULE", "a_window")
    found = run_in_window(Path("w"), Path("r"), out=Path("o"), refresh=True)
    assert found.notes == ("w", "r", "o", "True")


def test_without_it_nobody_takes_the_run(monkeypatch):
    monkeypatch.setattr(elsewhere, "MODULE", "no.such.module")
    assert run_in_window(Path("w"), Path("r")) is None


@pytest.mark.skipif(sys.platform == "win32", reason="names of files are text there")
def test_files_need_not_be_text():
    name = b"/tmp/\xff.csv"
    assert [os.fsencode(path) for path in WindowRun(files=(name,)).paths] == [name]
