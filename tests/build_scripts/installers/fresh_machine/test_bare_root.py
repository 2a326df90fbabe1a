"""Where the bare machine's packages come from, and what this one needs to make it."""

from __future__ import annotations

import subprocess

import pytest

from build_scripts.installers.fresh_machine import bare_root
from build_scripts.installers.fresh_machine.steps import Failed

SAID = """\
https://packages.example.com/|stable|Example|main
http://deb.example.org/debian-security/|bookworm-security|Debian|main
http://deb.example.org/debian/|bookworm|Debian|contrib
http://deb.example.org/debian/|bookworm|Debian|main
"""


def test_the_whole_release_of_debian_is_taken():
    assert bare_root.chosen(SAID) == ("http://deb.example.org/debian/", "bookworm")
    assert bare_root.chosen("") is None
    assert bare_root.chosen("broken\n") is None


def test_without_a_release_it_says_what_to_do(monkeypatch):
    monkeypatch.setattr(bare_root, "TARGETS", ("true",))
    with pytest.raises(Failed, match="apt-get update"):
        bare_root.mirror()


def test_a_mirror_can_be_named(monkeypatch, tmp_path):
    said = tmp_path / "said"
    said.write_text(SAID)
    monkeypatch.setattr(bare_root, "TARGETS", ("cat", str(said)))
    monkeypatch.setenv("SENDSIGHT_MIRROR", "http://near/debian")
    assert bare_root.mirror() == ("http://near/debian", "bookworm")


def test_proxies_go_along_and_nothing_else():
    dump = 'Acquire::http::Proxy "http://p:3142";\nAcquire::Languages "none";\nApt::X "y";\n'
    assert bare_root.proxies_of(dump) == 'Acquire::http::Proxy "http://p:3142";\n'


def test_what_is_missing_is_named(monkeypatch):
    monkeypatch.setattr(bare_root.shutil, "which", lambda name: None)
    monkeypatch.setattr(bare_root.os, "geteuid", lambda: 1000)
    found = bare_root.missing()
    assert found == ["Debian or a relative of it"] or {"root's rights", "debootstrap"} <= set(found)


@pytest.mark.parametrize(("release", "taken"), [("", "bookworm"), ("trixie", "trixie")])
def test_the_release_is_this_machines_or_the_one_that_is_named(
    monkeypatch, tmp_path, release, taken
):
    asked = []

    def run(words, **_):
        asked.append(words)
        return subprocess.CompletedProcess(words, 0, "")

    monkeypatch.setattr(bare_root, "mirror", lambda: ("http://m/", "bookworm"))
    monkeypatch.setattr(bare_root.subprocess, "run", run)
    (tmp_path / "etc/apt/apt.conf.d").mkdir(parents=True)
    assert bare_root.make(tmp_path, tmp_path / "log", release).startswith(f"Debian {taken}")
    assert asked[0] == ["debootstrap", "--variant=minbase", taken, str(tmp_path), "http://m/"]
    assert "unsafe-io" in (tmp_path / "etc/apt/apt.conf.d/99proof").read_text()


def test_a_failed_debootstrap_says_where_its_words_are(monkeypatch, tmp_path):
    monkeypatch.setattr(bare_root, "mirror", lambda: ("http://m/", "bookworm"))
    monkeypatch.setattr(
        bare_root.subprocess, "run", lambda words, **_: subprocess.CompletedProcess(words, 1)
    )
    with pytest.raises(Failed, match="ended with 1; its words are in"):
        bare_root.make(tmp_path, tmp_path / "log")
