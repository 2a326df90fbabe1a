"""The bundle's programs are one: its name says which."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from build_scripts.installers.identity import HERE, ROOT
from services import VERSION

START = HERE / "start.py"


def start(monkeypatch, *words):
    """Run it as a program of that name, which runpy would change; answers its exit code."""
    monkeypatch.setattr(sys, "argv", list(words))
    code = compile(START.read_text(encoding="utf-8"), str(START), "exec")
    with pytest.raises(SystemExit) as ended:
        exec(code, {"__name__": "__main__"})
    return ended.value.code


@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("sendsight", "sendsight"),
        ("/usr/bin/sendsight", "sendsight"),
        ("sendsight.exe", "sendsight"),
        ("sendsight-cli", "sendsight-cli"),
        ("/opt/sendsight 1.0/sendsight-cli", "sendsight-cli"),
        ("SendSight-CLI.EXE", "sendsight-cli"),
        ("/opt/sendsight-cli/sendsight", "sendsight"),
        ("sendsight-x86_64.AppImage", "sendsight"),
    ],
)
def test_the_name_says_which_program_it_is(monkeypatch, capsys, name, program):
    assert start(monkeypatch, name, "--version") == 0
    assert capsys.readouterr().out == f"{program} {VERSION}\n"


def test_the_exit_code_is_the_programs(monkeypatch, capsys):
    assert start(monkeypatch, "sendsight-cli", "accounts", "list", "--json") == 0
    assert capsys.readouterr().out.strip() == "[]"
    assert start(monkeypatch, "sendsight-cli", "no-such-command") == 2
    assert start(monkeypatch, "sendsight", "--no-such-option") == 2
    assert "--no-such-option" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="Windows has two programs in place of a link")
def test_a_link_is_called_by_its_own_name(tmp_path):
    link = tmp_path / "sendsight-cli"
    link.symlink_to(START)
    done = subprocess.run(
        [sys.executable, str(link), "--version"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.stdout == f"sendsight-cli {VERSION}\n"
