"""The trial of an installer: its steps, and that each of them can fail."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from build_scripts.installers import identity, smoke


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """A machine on which everything goes well; the program is a stand-in that does what its words say."""
    ran = []
    home, folder = tmp_path / "home", tmp_path / "pictures"
    (home / "data").mkdir(parents=True)
    folder.mkdir()
    (home / "data" / "demo.duckdb").write_text("workspace")

    def call(words, **environment):
        ran.append((list(words), environment))
        if "--version" in words:
            return "sendsight-cli 1.2.3\n"
        if "report" in words:
            Path(words[-1]).write_text("name\n" + "x\n" * 200, encoding="utf-8-sig")
        return "told"

    monkeypatch.setattr(smoke, "call", call)
    monkeypatch.setattr(smoke.Linux, "places", lambda _self: [tmp_path / "gone"])
    monkeypatch.setattr(smoke.shutil, "which", lambda name: f"/usr/bin/{name}")
    return ran, home, folder


def trial(machine, version="1.2.3"):
    _, home, folder = machine
    return smoke.Smoke(smoke.Linux(Path("a.deb")), version, folder, home)


def test_it_installs_first_and_removes_last(machine, capsys):
    assert smoke.run(trial(machine)) == 0
    words = [ran for ran, _ in machine[0]]
    assert words[0][:2] == ["apt-get", "install"]
    assert words[-1][:2] == ["apt-get", "purge"]
    assert [one[1] for one in words if one[0] == "/usr/bin/sendsight-cli"] == [
        "--version",
        "selftest",
        *["--demo"] * 2,
    ]
    window = next(one for one in words if "--selftest" in one)
    assert window[:3] == ["/usr/bin/xvfb-run", "-a", "/usr/bin/sendsight"]
    assert capsys.readouterr().out.count("\nok    ") >= 7


def test_another_version_fails(machine, capsys):
    assert smoke.run(trial(machine, "9.9.9")) == 1
    assert "FAIL  tells its version: it says 'sendsight-cli 1.2.3'" in capsys.readouterr().out


def test_what_is_left_behind_fails(machine, monkeypatch, tmp_path, capsys):
    (tmp_path / "gone").symlink_to("nowhere")
    assert smoke.run(trial(machine)) == 1
    assert "still there" in capsys.readouterr().out


def test_lost_data_fail(machine, capsys):
    (machine[1] / "data" / "demo.duckdb").unlink()
    assert smoke.run(trial(machine)) == 1
    assert "the workspace is gone" in capsys.readouterr().out


def test_a_report_without_rows_fails(machine, monkeypatch, capsys):
    before = smoke.call

    def call(words, **environment):
        said = before(words, **environment)
        if "report" in words:
            Path(words[-1]).write_text("name\n", encoding="utf-8")
        return said

    monkeypatch.setattr(smoke, "call", call)
    assert smoke.run(trial(machine)) == 1
    assert "FAIL  reports its campaigns: 1 rows" in capsys.readouterr().out


def test_a_program_that_fails_is_told_with_its_words():
    with pytest.raises(smoke.SmokeError, match="ended with 3:\nbroken"):
        smoke.call([sys.executable, "-c", "import sys; print('broken'); sys.exit(3)"])


def test_the_windows_set_up_runs_silently_and_is_waited_for(monkeypatch, tmp_path):
    ran = []
    monkeypatch.setattr(smoke, "call", ran.append)
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    windows = smoke.Windows(tmp_path / "setup.exe")
    windows.install()
    windows.remove()
    home = tmp_path / "Programs" / "Sendsight"
    assert ran[0][1:] == ["/S", "/PATH=1"]
    assert ran[1] == [str(home / "uninstall.exe"), "/S", f"_?={home}"]
    assert windows.program("sendsight-cli") == [str(home / "sendsight-cli.exe")]
    assert home / "sendsight.exe" in windows.places()


def test_the_image_is_closed_again_whatever_happens(monkeypatch, tmp_path):
    ran = []

    def call(words):
        ran.append(words[:2])
        if words[0] == "ditto":
            raise smoke.SmokeError("full")

    monkeypatch.setattr(smoke, "call", call)
    monkeypatch.setattr(smoke.Path, "home", lambda: tmp_path)
    with pytest.raises(smoke.SmokeError):
        smoke.Mac(tmp_path / "a.dmg").install()
    assert [one[0:2] for one in ran][-1] == ["hdiutil", "detach"]


def test_its_names_are_those_of_the_one_place():
    """It runs without the environment, so it has them once more."""
    assert (smoke.NAME, smoke.PACKAGE, smoke.COMMAND_LINE) == (
        identity.NAME,
        identity.PACKAGE,
        identity.COMMAND_LINE,
    )
    assert smoke.version_of(identity.ROOT / "pyproject.toml") == identity.version()


def test_it_runs_without_the_environment():
    done = subprocess.run(
        [sys.executable, "-I", smoke.__file__, "a.rpm", "x"], capture_output=True, check=False
    )
    assert done.returncode == 2
    assert b"INSTALLER" in done.stderr
