"""Every question of the table of times is asked and answered, on a small workspace."""

from __future__ import annotations

import pytest

from build_scripts import big_times, big_workspace
from services.reports.catalogue import REPORTS


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("times") / "w.sendsight"
    assert big_workspace.main([str(path), "--clicks", "3000"]) == 0
    return path


def test_every_question_has_its_line(path, capsys, monkeypatch):
    monkeypatch.setattr(big_times, "RUNS", 1)
    assert big_times.main([str(path), "--reports", "--changes"]) == 0
    lines = capsys.readouterr().out.splitlines()
    names = [line[:48].strip() for line in lines if line.endswith(" MB")]
    for name in REPORTS:
        assert f"report {name}, csv" in names
    for name in ("list, all", "giant: when", "all: who, human", "compare 8", "judging all clicks"):
        assert name in names
    assert len(set(names)) == len(names) > 80


def test_only_some(path, capsys):
    assert big_times.main([str(path), "--only", "list"]) == 0
    names = [line for line in capsys.readouterr().out.splitlines() if line.endswith(" MB")]
    assert len(names) == 6
    assert all(name.startswith("list") for name in names)
