from __future__ import annotations

import sys
from pathlib import Path
from urllib.parse import quote

import pytest

from gui import redacting
from gui.redacting import redacted
from tests.support.links import link

HOME = "USERPROFILE" if sys.platform == "win32" else "HOME"


def test_secrets_addresses_and_the_home_folder_are_masked(own_folders):
    text = redacted(
        f"GET https://x/?apikey=abcdef123 Bearer abcdefgh12345 {own_folders}/file ada@example.com"
    )
    for secret in ("abcdef123", "abcdefgh12345", str(own_folders), "ada@example.com"):
        assert secret not in text
    assert "~/file" in text


def test_the_home_folder_is_masked_however_it_is_spelt(monkeypatch, tmp_path):
    home = tmp_path / "Ada Löve"
    home.mkdir()
    other = tmp_path / "link"
    link(other, home)
    monkeypatch.setenv(HOME, str(other))
    text = redacted(f"{other}/a {home}/b file://{quote(home.as_posix())}/c {home}!")
    assert text == "~/a ~/b file://~/c ~!"


def test_a_folder_that_only_begins_like_it_stays(monkeypatch, tmp_path):
    monkeypatch.setattr(redacting.getpass, "getuser", lambda: "nobody in these paths")
    monkeypatch.setenv(HOME, str(tmp_path))
    other = f"{tmp_path}2/x {tmp_path}-old"
    assert redacted(other) == other


def test_a_home_at_the_root_takes_nothing_away(monkeypatch):
    monkeypatch.setenv(HOME, "/")
    assert redacted("/usr/lib") == "/usr/lib"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("/media/ada/stick/x", "/media/***/stick/x"),
        (r"D:\Users\ada\x", r"D:\Users\***\x"),
        ("/srv/adana/x of ada", "/srv/adana/x of ada"),
    ],
)
def test_the_users_name_is_masked_in_paths_only(monkeypatch, text, shown):
    monkeypatch.setattr(redacting.getpass, "getuser", lambda: "ada")
    assert redacted(text) == shown


def test_a_user_without_a_name_or_a_home(monkeypatch):
    def nobody():
        raise KeyError("uid")

    monkeypatch.setattr(redacting.getpass, "getuser", nobody)
    monkeypatch.setattr(Path, "home", classmethod(lambda _: (_ for _ in ()).throw(RuntimeError())))
    assert redacted("/home/x") == "/home/x"
