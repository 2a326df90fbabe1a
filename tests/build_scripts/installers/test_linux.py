"""What is made of a bundle on Linux, with small stand-ins for the makers."""

from __future__ import annotations

import pytest

from build_scripts.installers import identity, installer, linux
from build_scripts.installers.checking import Verdict


@pytest.fixture
def makers(tmp_path, monkeypatch):
    """Each maker writes a small file; the size of the package can be chosen."""
    made = {"installed": 1000, "image": None}

    def write(name):
        path = tmp_path / name
        path.write_bytes(b"x" * 100_000)
        return path

    monkeypatch.setattr(identity, "DIST", tmp_path)
    monkeypatch.setattr(linux.shutil, "which", lambda name: "/bin/x")
    monkeypatch.setattr(linux, "make_deb", lambda bundle: (write("s.deb"), made["installed"]))
    monkeypatch.setattr(linux, "make_archive", lambda bundle: write("s.tar.gz"))
    monkeypatch.setattr(linux, "make_appimage", lambda bundle: made["image"])
    monkeypatch.setattr(linux, "check", lambda path: [Verdict("lintian", passed=True)])
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / "x").write_bytes(b"x" * 200_000)
    return made


def test_what_is_made_is_listed_with_what_fills_it(makers, tmp_path, capsys):
    made, faults = linux.make_all(tmp_path / "bundle")
    assert [path.name for path in made] == ["s.deb", "s.tar.gz"]
    assert faults == []
    said = capsys.readouterr()
    assert "No AppImage" in said.err
    assert "lintian: passed" in said.out
    listed = (tmp_path / f"sendsight-{identity.version()}-sizes.txt").read_text()
    assert listed in said.out
    assert "0.2 MB  x" in listed
    assert "0.1 MB  s.deb, installed 0.0 MB on disk" in listed
    assert "0.1 MB  s.tar.gz" in listed


def test_a_limit_that_is_passed_fails_the_build(makers, monkeypatch, tmp_path, capsys):
    makers["installed"] = 270_000_001
    monkeypatch.setattr(installer.sys, "platform", "linux")
    monkeypatch.setattr(installer, "make_bundle", lambda: tmp_path / "bundle")
    assert installer.main() == 1
    assert "installed size of 270.0 MB is above" in capsys.readouterr().err


def test_what_a_checker_finds_fails_the_build_and_one_that_is_not_here_does_not(
    makers, monkeypatch, tmp_path, capsys
):
    found = [Verdict("a", passed=None), Verdict("b", passed=False, words="W: bad")]
    monkeypatch.setattr(linux, "check", lambda path: found)
    _, faults = linux.make_all(tmp_path / "bundle")
    assert faults == ["b found a fault, see above."]
    assert "b: FAILED\n    W: bad" in capsys.readouterr().out
