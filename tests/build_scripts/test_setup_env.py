"""What a command sets up before it runs, and that it does so once."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from build_scripts import setup_env


@pytest.fixture
def empty(tmp_path, monkeypatch):
    """A project root without an environment; pip's calls are noted, since no index is at hand."""
    (tmp_path / "lock").write_text("one==1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(setup_env, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(setup_env, "STAMP", tmp_path / ".venv" / "stamp")
    monkeypatch.setattr(setup_env, "LOCK", tmp_path / "lock")
    monkeypatch.setattr(setup_env, "PYPROJECT", tmp_path / "pyproject.toml")
    calls = []
    monkeypatch.setattr(setup_env, "_pip", lambda *arguments: calls.append(arguments))
    monkeypatch.setattr(setup_env.venv, "create", _create)
    return calls


def _create(folder: Path, **_options: object) -> None:
    tool = setup_env.venv_tool("python")
    tool.parent.mkdir(parents=True, exist_ok=True)
    tool.touch()


def test_the_first_start_installs_and_the_second_does_not(empty):
    setup_env.ensure_environment()
    assert [call[0] for call in empty] == ["--require-hashes", "--no-deps"]
    setup_env.ensure_environment()
    assert len(empty) == 2


def test_a_new_lock_is_installed(empty, tmp_path):
    setup_env.ensure_environment()
    (tmp_path / "lock").write_text("one==2\n")
    setup_env.ensure_environment()
    assert len(empty) == 4


def test_a_failing_install_is_told_and_tried_again(empty, monkeypatch):
    def refuse(*_arguments: str) -> None:
        raise subprocess.CalledProcessError(1, ["pip"])

    monkeypatch.setattr(setup_env, "_pip", refuse)
    with pytest.raises(SystemExit, match="could not be installed"):
        setup_env.ensure_environment()
    assert not setup_env.STAMP.exists()


def test_every_locked_package_has_an_exact_version_and_hashes():
    text = Path(setup_env.ROOT / "build_scripts" / "requirements.lock").read_text()
    entries = re.split(r"\n(?=\S)", text.strip())
    assert len(entries) > 40
    for entry in entries:
        assert re.match(r"[A-Za-z0-9._-]+(\[[\w,]+\])?==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry
    assert "://" not in text


def test_the_pins_of_the_traps_hold():
    text = Path(setup_env.LOCK).read_text().lower()
    assert "pyside6-essentials==6.11.3" in text
    assert "duckdb==1.5.5" in text


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages of Debian")
class TestSystem:
    def test_what_is_there_is_not_missing(self):
        assert setup_env.missing_packages("window") == []

    def test_what_is_not_there_is_named(self, monkeypatch, capsys):
        monkeypatch.setattr(setup_env.ctypes.util, "find_library", lambda _name: None)
        monkeypatch.setattr(setup_env.shutil, "which", lambda _name: None)
        assert "libegl1" in setup_env.missing_packages("window")
        assert "gnome-keyring" in setup_env.missing_packages("test")
        setup_env.ensure_system("test")
        said = capsys.readouterr().err
        assert said.count("\n") == 1
        assert "sudo apt-get install" in said
        assert "gnome-keyring" in said

    def test_tests_have_letters_of_every_script_and_a_second_reader_of_workbooks(self, monkeypatch):
        assert setup_env.missing_packages("test") == []
        monkeypatch.setattr(setup_env, "_any_font", lambda *names: not names)
        monkeypatch.setattr(setup_env.shutil, "which", lambda _name: None)
        missing = setup_env.missing_packages("test")
        assert {"fonts-droid-fallback", "fonts-noto-color-emoji"} <= set(missing)
        assert "libreoffice-calc-nogui" in missing
        assert "fonts-dejavu-core" not in missing

    def test_a_display_is_known_by_its_name(self, monkeypatch):
        monkeypatch.delenv("DISPLAY", raising=False)
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        assert not setup_env.has_display()
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
        assert setup_env.has_display()

    def test_a_ci_s_machine_may_become_root_and_a_person_is_not_asked(self, monkeypatch):
        monkeypatch.setattr(setup_env.os, "geteuid", lambda: 1000)
        monkeypatch.setattr(setup_env.shutil, "which", lambda name: f"/usr/bin/{name}")
        ran = []

        def note(words, **_options):
            ran.append(words)
            return subprocess.CompletedProcess(words, 0)

        monkeypatch.setattr(setup_env.subprocess, "run", note)
        monkeypatch.setattr(setup_env, "missing_packages", lambda _purpose: ["xvfb"])
        monkeypatch.delenv("CI", raising=False)
        setup_env.ensure_system("test")
        assert ran == []
        monkeypatch.setenv("CI", "true")
        setup_env.ensure_system("test")
        assert [words[:5] for words in ran] == [
            ["/usr/bin/sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
        ] * 2
        assert ran[1][-1] == "xvfb"
