"""Which installers are made where, and what is told when one cannot be."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from build_scripts.installers import installer, linux
from build_scripts.installers.macos_signing import SigningError


@pytest.fixture
def calls(monkeypatch, tmp_path):
    """What would be made; each has tests of its own."""
    made = []

    def note(name):
        def make(bundle):
            made.append((name, bundle))
            return tmp_path / name

        return make

    monkeypatch.setattr(installer, "make_bundle", lambda: tmp_path / "new")
    monkeypatch.setattr(installer.windows, "make_setup", note("setup"))
    monkeypatch.setattr(installer.macos, "make_image", note("image"))
    monkeypatch.setattr(linux, "make_all", lambda bundle: ([note("deb")(bundle)], ["too large"]))
    monkeypatch.setattr(installer, "make_papers", lambda _bundle, files: made.append(files) or [])
    monkeypatch.setattr(installer, "DIST", tmp_path)
    return made


@pytest.mark.parametrize(("system", "name"), [("win32", "setup"), ("darwin", "image")])
def test_each_system_has_its_own(calls, monkeypatch, tmp_path, system, name):
    monkeypatch.setattr(installer.sys, "platform", system)
    assert installer.main() == 0
    assert [one[0] for one in calls[:1]] == [name]
    assert calls[1] == [tmp_path / name]


def test_a_fault_of_a_package_fails_but_the_papers_are_there(calls, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(installer.sys, "platform", "linux")
    assert installer.main() == 1
    assert calls == [("deb", tmp_path / "new"), [tmp_path / "deb"]]
    assert "too large" in capsys.readouterr().err


def test_a_bundle_that_is_there_may_be_kept(calls, monkeypatch, tmp_path):
    monkeypatch.setattr(installer.sys, "platform", "linux")
    (tmp_path / "sendsight").mkdir()
    installer.main(["--keep-bundle"])
    assert calls[0] == ("deb", tmp_path / "sendsight")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (subprocess.CalledProcessError(3, ["/usr/bin/tool", "--password", "s3cret"]), "tool ended"),
        (SigningError("security import failed (1)."), "security import failed"),
        (FileNotFoundError("NSIS is needed"), "NSIS is needed"),
    ],
)
def test_what_fails_is_told_in_words_and_without_secrets(calls, monkeypatch, capsys, error, said):
    def fail(*_):
        raise error

    monkeypatch.setattr(installer, "make_for", fail)
    assert installer.main() == 1
    told = capsys.readouterr()
    assert said in told.err
    assert "s3cret" not in told.out + told.err
    assert "Traceback" not in told.err


def test_the_paths_are_files(calls, tmp_path):
    files, faults = installer.make_for("win32", tmp_path)
    assert isinstance(files[0], Path)
    assert faults == []
