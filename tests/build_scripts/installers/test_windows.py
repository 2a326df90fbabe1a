"""The installer for Windows: what its script is told, and that it compiles."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from build_scripts.installers import icon_files, identity, windows

NSIS = windows.SCRIPT.parent
SCRIPTS = sorted([*NSIS.glob("*.nsi"), *NSIS.glob("*.nsh")])


@pytest.fixture
def bundle(tmp_path):
    folder = tmp_path / "bundle"
    (folder / "_internal").mkdir(parents=True)
    for name in ("sendsight.exe", "sendsight-cli.exe", "_internal/ünï.dll"):
        (folder / name).write_bytes(b"x" * 1000)
    return folder


def test_the_script_is_told_who_we_are(bundle, tmp_path):
    told = windows.definitions(bundle, tmp_path / "setup.exe")
    assert told["VERSION"] == identity.version()
    assert told["INSTALLED_KIB"] == "3"
    assert told["BUNDLE_FILES"] == str(bundle / "*")


def test_no_name_of_ours_stands_in_the_scripts():
    """One place for name, version, publisher and endings: identity.py."""
    for path in SCRIPTS:
        code = "\n".join(
            line
            for line in path.read_text(encoding="utf-8").splitlines()
            if not line.startswith(";")
        )
        shown = code.replace("sendsight.nsi", "")
        assert not re.search(r"sendsight|\d+\.\d+\.\d+", shown, re.IGNORECASE), path.name


def test_everything_that_the_scripts_use_is_told(bundle, tmp_path):
    told = windows.definitions(bundle, tmp_path / "setup.exe")
    code = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    for name in told:
        assert f"${{{name}}}" in code, name


def test_every_sentence_has_every_language():
    code = (NSIS / "words.nsh").read_text(encoding="utf-8")
    sentences = re.findall(r"^!insertmacro WORDS (\w+)((?:.*\\\n)+.*)$", code, re.MULTILINE)
    assert len(sentences) > 10
    for name, texts in sentences:
        assert len(re.findall(r'^  ".+"', texts, re.MULTILINE)) == len(identity.LANGUAGES), name


def test_a_text_keeps_what_nsis_would_read_as_its_own():
    assert windows.as_include({"A": 'a $5 "b"'}) == '!define A "a $$5 $\\"b$\\""\n'


def test_a_warning_is_an_error_and_signing_is_asked_for_by_name_only():
    words = windows.command("makensis", Path("i.nsh"), signer='"py" -m sign', target="t")
    assert words[0] == "makensis"
    assert "-WX" in words
    assert '-DSIGN="py" -m sign' in words
    assert "-DTARGET=t" in words
    assert not [word for word in windows.command("m", Path("i")) if "SIGN" in word]


def test_without_nsis_it_says_what_is_missing(bundle, tmp_path, monkeypatch):
    monkeypatch.setattr(windows, "find_makensis", lambda: None)
    with pytest.raises(FileNotFoundError, match="NSIS"):
        windows.compiled(windows.definitions(bundle, tmp_path / "setup.exe"))


@pytest.mark.skipif(windows.find_makensis() is None, reason="NSIS is not installed")
def test_it_compiles_without_a_warning_and_to_the_same_bytes(bundle, tmp_path, monkeypatch, qapp):
    monkeypatch.setattr(icon_files, "ICO_SIZES", (16,))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    made = []
    for name in ("one", "two"):
        told = windows.definitions(bundle, tmp_path / f"{name}.exe")
        told["ICON"] = str(tmp_path / "icons" / "a.ico")
        told["SIDEBAR"] = str(tmp_path / "icons" / "a.bmp")
        try:
            made.append(windows.compiled(told).read_bytes())
        except subprocess.CalledProcessError as error:
            pytest.fail(f"makensis: {error.returncode}")
    assert made[0][:2] == b"MZ"
    assert made[0] == made[1]
