"""The environment that bundles are made in."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from build_scripts.installers import environment
from build_scripts.runtime_closure import LOCK, part_of


@pytest.fixture
def made(monkeypatch, tmp_path):
    """A build folder of its own; what would be installed is noted, nothing is."""
    folder = tmp_path / "environment"
    installed = []

    def make(place, **options):
        assert options["clear"]
        python = environment.tool("python")
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()

    def install(command, **_):
        assert "--require-hashes" in command
        installed.append(Path(command[-1]).read_text(encoding="utf-8"))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(environment, "BUILD", tmp_path)
    monkeypatch.setattr(environment, "FOLDER", folder)
    monkeypatch.setattr(environment, "STAMP", folder / "stamp")
    monkeypatch.setattr(environment.venv, "create", make)
    monkeypatch.setattr(environment.subprocess, "run", install)
    return installed


def test_it_holds_what_the_program_needs_and_pyinstaller_and_is_made_once(made):
    python = environment.ensure_build_environment()
    assert python == environment.tool("python")
    (text,) = made
    assert part_of(text, ["duckdb", "pyside6-essentials", "numpy", "pyinstaller", "altgraph"])
    assert "\npytest==" not in text
    assert "\nhypothesis==" not in text
    environment.ensure_build_environment()
    assert len(made) == 1


def test_another_lock_makes_it_anew(made, monkeypatch, tmp_path):
    environment.ensure_build_environment()
    other = tmp_path / "lock"
    text = LOCK.read_text(encoding="utf-8")
    other.write_text(text.replace("\nduckdb==1.5.5", "\nduckdb==1.5.6"), encoding="utf-8")
    monkeypatch.setattr(environment, "LOCK", other)
    environment.ensure_build_environment()
    assert len(made) == 2
    assert "duckdb==1.5.6" in made[1]
