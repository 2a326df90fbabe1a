"""What is scheduled, and names that are safe in every system."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from services.domain.errors import ExportFailed
from services.schedule.entry import check_identifier, identifier_of, make_entry
from services.schedule.timing import Timing

SEVEN = Timing.daily(7)
COMMAND = (str(Path("/usr/bin/sendsight-cli").absolute()), "report")  # with a drive on Windows


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("weekly.toml", "weekly"),
        ("Größe & Maß 50%.toml", "grosse-mass-50"),
        ("Café  crème.toml", "cafe-creme"),
        ("週報.toml", "report"),
        ("...toml", "report"),
        ("con.toml", "con"),
        ("a" * 200 + ".toml", "a" * 40),
    ],
    ids=["plain", "german", "french", "chinese", "dots", "device", "long"],
)
def test_an_identifier_is_made_of_plain_letters(name, slug):
    found = identifier_of(Path("/reports") / name)
    assert re.fullmatch(re.escape(slug) + "-[0-9a-f]{8}", found)
    check_identifier(found)


def test_one_file_has_one_identifier_and_another_file_another(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    here = identifier_of(Path("weekly.toml"))
    assert here == identifier_of(tmp_path / "weekly.toml")
    assert here == identifier_of(tmp_path / "other" / ".." / "weekly.toml")
    assert here != identifier_of(tmp_path / "other" / "weekly.toml")


def test_a_name_is_one_name_however_its_accents_are_stored():
    assert identifier_of(Path("/r/Caf\u00e9.toml")) == identifier_of(Path("/r/Cafe\u0301.toml"))


def test_an_entry_has_whole_paths_and_says_itself(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    entry = make_entry(Path("weekly.toml"), SEVEN, COMMAND, log=Path("log/run.txt"))
    assert entry.recipe == str(tmp_path / "weekly.toml")
    assert entry.log == str(tmp_path / "log" / "run.txt")
    assert entry.words() == "Sendsight report weekly, every day at 07:00"
    assert entry.name == f"sendsight-{entry.identifier}"


@pytest.mark.parametrize(
    ("recipe", "command"),
    [
        ("/r/two\nlines.toml", COMMAND),
        ("/r/a.toml", (*COMMAND, "x\0y")),
        ("/r/a.toml", (*COMMAND, "x\udcffy")),
        ("/r/a.toml", (*COMMAND, "x\ufffey")),
    ],
    ids=["line break", "zero byte", "no text", "no character"],
)
def test_what_no_scheduler_can_carry_is_refused(recipe, command):
    with pytest.raises(ExportFailed, match="characters"):
        make_entry(Path(recipe), SEVEN, command)


@pytest.mark.parametrize("command", [(), ("sendsight-cli", "report"), ("./cli",)], ids=range(3))
def test_a_program_without_a_whole_path_is_refused(command):
    with pytest.raises(ExportFailed, match="whole path"):
        make_entry(Path("/r/a.toml"), SEVEN, command)


@pytest.mark.parametrize("identifier", ["", "../x", "a b", "a/b", "-x", "A", "x-", "x.y"])
def test_what_is_no_identifier_never_becomes_a_path(identifier):
    with pytest.raises(ExportFailed, match="no schedule"):
        check_identifier(identifier)
