"""The list of robots' user agents: made from an unpacked package, and what of it is in our folder."""

from __future__ import annotations

import json
import re

import pytest

import resources
from build_scripts import fetch_scanners
from build_scripts.fetch_scanners import PEOPLE_TOO, TARGET, main, patterns

OURS = json.loads(resources.text("agents/scanners.json"))


@pytest.fixture
def folder(tmp_path):
    """A package as npm unpacks it."""
    made = tmp_path / "package"
    made.mkdir()
    (made / "package.json").write_text('{"name": "crawler-user-agents", "version": "9.8.7"}')
    listed = ["Zebra\\/", *PEOPLE_TOO, "[aA]pple", "\u00fcber"]
    entries = [
        {"pattern": text, "instances": ["x"], "url": "https://bot.example"} for text in listed
    ]
    (made / "crawler-user-agents.json").write_text(json.dumps(entries))
    (made / "LICENSE").write_text("The MIT License")
    return made


@pytest.fixture
def target(tmp_path, monkeypatch):
    made = tmp_path / "resources" / "agents" / "scanners.json"
    made.parent.parent.mkdir()
    monkeypatch.setattr(fetch_scanners, "TARGET", made)
    return made


def test_patterns_keep_their_order_without_those_of_peoples_programs(folder):
    assert patterns(folder) == ("9.8.7", ["Zebra\\/", "[aA]pple", "\u00fcber"])


def test_a_pattern_that_python_cannot_read_is_refused(folder, target):
    (folder / "crawler-user-agents.json").write_text('[{"pattern": "good"}, {"pattern": "(bad"}]')
    with pytest.raises(re.error):
        main([str(folder)])
    assert not target.exists()


def test_the_resource_is_written_with_source_and_licence(folder, target, capsys):
    assert main([str(folder)]) == 0
    assert "3 patterns of version 9.8.7" in capsys.readouterr().out
    assert json.loads(target.read_text("utf-8")) == {
        "source": "npm crawler-user-agents 9.8.7 (MIT)",
        "patterns": ["Zebra\\/", "[aA]pple", "\u00fcber"],
    }
    assert (target.parent / "LICENSE").read_text() == "The MIT License"
    before = target.read_bytes()
    assert main([str(folder)]) == 0
    assert target.read_bytes() == before


def test_a_package_without_licence_text_is_not_taken_over_in_silence(folder, target):
    (folder / "LICENSE").unlink()
    with pytest.raises(FileNotFoundError):
        main([str(folder)])


@pytest.mark.parametrize("arguments", [[], ["a", "b"]])
def test_without_a_folder_it_says_how_it_is_used(arguments, target, capsys):
    assert main(arguments) == 2
    assert "PACKAGE_FOLDER" in capsys.readouterr().out
    assert not target.exists()


def test_the_list_lies_among_the_resources():
    assert resources.path("agents/scanners.json") == TARGET


def test_our_list_is_as_the_script_writes_it():
    text = json.dumps(OURS, indent=0, ensure_ascii=False) + "\n"
    assert resources.text("agents/scanners.json") == text
    assert set(OURS) == {"source", "patterns"}


def test_our_patterns_can_be_read_and_stand_once():
    assert len(OURS["patterns"]) > 1000
    assert len(set(OURS["patterns"])) == len(OURS["patterns"])
    for pattern in OURS["patterns"]:
        assert not re.compile(pattern).search("")


def test_our_list_holds_no_peoples_programs():
    assert not PEOPLE_TOO.keys() & set(OURS["patterns"])


def test_the_list_comes_with_its_licence():
    licence = resources.text("agents/LICENSE")
    assert "MIT" in licence
    assert "Permission is hereby granted" in licence
