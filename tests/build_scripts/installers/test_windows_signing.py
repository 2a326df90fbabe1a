"""Signing for Windows: what is run, and that nothing secret is told."""

from __future__ import annotations

import base64
import subprocess
from pathlib import Path

import pytest

from build_scripts.installers import windows_signing as signing

SECRET = "p4ss word"


@pytest.fixture
def ran(monkeypatch):
    """The commands that would run; signtool and PowerShell are Windows'."""
    calls = []

    def note(words, **options):
        calls.append((list(words), options))
        if options.get("check") and any("bad" in word for word in words):
            raise subprocess.CalledProcessError(1, words)
        return subprocess.CompletedProcess(words, 0, stdout="ABCD\n")

    monkeypatch.setattr(signing.subprocess, "run", note)
    monkeypatch.setattr(signing, "find_signtool", lambda: "signtool")
    for name in (signing.CERTIFICATE, signing.PASSWORD, signing.THUMBPRINT):
        monkeypatch.delenv(name, raising=False)
    return calls


def test_without_a_certificate_nothing_is_signed():
    assert not signing.can_sign({})
    assert not signing.can_sign({signing.CERTIFICATE: "", signing.THUMBPRINT: ""})
    assert signing.can_sign({signing.CERTIFICATE: "x"})
    assert signing.can_sign({signing.THUMBPRINT: "x"})


def test_how_a_file_is_signed(monkeypatch):
    monkeypatch.setattr(signing, "find_signtool", lambda: "signtool")
    assert signing.sign_command(Path("a.exe"), "AB", {signing.TIMESTAMP: "http://time"}) == [
        *("signtool", "sign", "/sha1", "AB", "/fd", "SHA256", "/td", "SHA256"),
        *("/tr", "http://time", "a.exe"),
    ]
    assert signing.sign_command(Path("a"), "AB", {signing.SIGNTOOL: "C:/s.exe"})[0] == "C:/s.exe"


def test_a_certificate_is_in_the_store_for_as_long_as_it_signs(ran, monkeypatch):
    monkeypatch.setenv(signing.CERTIFICATE, base64.b64encode(b"pfx").decode())
    monkeypatch.setenv(signing.PASSWORD, SECRET)
    signing.sign([Path("a.exe"), Path("b.exe")])
    programs = [words[0] for words, _ in ran]
    assert programs == ["powershell", "signtool", "signtool", "powershell"]
    assert [words[3] for words, _ in ran[1:3]] == ["ABCD", "ABCD"]
    assert "Remove-Item" in ran[-1][0][-1]
    assert SECRET not in str([words for words, _ in ran])
    assert not Path(ran[0][1]["env"]["SENDSIGHT_PFX"]).exists()


def test_it_leaves_the_store_when_signing_fails(ran, monkeypatch, capsys):
    monkeypatch.setenv(signing.CERTIFICATE, base64.b64encode(b"pfx").decode())
    monkeypatch.setenv(signing.PASSWORD, SECRET)
    assert signing.main(["bad.exe"]) == 1
    assert "Remove-Item" in ran[-1][0][-1]
    said = capsys.readouterr()
    assert "Signing failed" in said.err
    assert SECRET not in said.out + said.err


def test_a_certificate_that_windows_has_is_only_named(ran, monkeypatch):
    monkeypatch.setenv(signing.THUMBPRINT, "FFFF")
    assert signing.main(["a.exe"]) == 0
    assert [words[:4] for words, _ in ran] == [["signtool", "sign", "/sha1", "FFFF"]]


def test_the_newest_kit_s_signtool_is_taken_where_none_is_on_the_path(tmp_path, monkeypatch):
    monkeypatch.setattr(signing.shutil, "which", lambda _name: None)
    assert signing.find_signtool(tmp_path) == "signtool"
    for version in ("10.0.9600.0", "10.0.22621.0", "10.0.26100.0"):
        place = tmp_path / version / "x64"
        place.mkdir(parents=True)
        (place / "signtool.exe").touch()
    assert Path(signing.find_signtool(tmp_path)).parts[-3] == "10.0.26100.0"
    monkeypatch.setattr(signing.shutil, "which", lambda name: f"C:/tools/{name}")
    assert signing.find_signtool(tmp_path) == "C:/tools/signtool"
