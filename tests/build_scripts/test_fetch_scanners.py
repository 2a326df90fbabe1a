"""The list of robots' user agents: made from an unpacked package, and what of it is in our folder."""

from __future__ import annotations

import json
import re

import pytest

import resources
from build_scripts import fetch_scanners
from build_scripts.fetch_scanners import PACKAGE, PEOPLE_TOO, TARGET, main, patterns, write
from build_scripts.npm_package import PackageError

OURS = json.loads(resources.text("agents/scanners.json"))


@pytest.fixture
def files():
    """The files of a package."""
    listed = ["Zebra\\/", *PEOPLE_TOO, "[aA]pple", "\u00fcber"]
    entries = [
        {"pattern": text, "instances": ["x"], "url": "https://bot.example"} for text in listed
    ]
    return {
        "package.json": b'{"name": "crawler-user-agents", "version": "9.8.7"}',
        "crawler-user-agents.json": json.dumps(entries).encode(),
        "LICENSE": b"The MIT License\r\n\r\nPermission is hereby\r\ngranted, free of charge, to any",
    }


@pytest.fixture
def target(tmp_path, monkeypatch):
    made = tmp_path / "resources" / "agents" / "scanners.json"
    made.parent.parent.mkdir()
    monkeypatch.setattr(fetch_scanners, "TARGET", made)
    return made


def test_patterns_keep_their_order_without_those_of_peoples_programs(files):
    assert patterns(files) == ("9.8.7", ["Zebra\\/", "[aA]pple", "\u00fcber"])


def test_a_pattern_that_python_cannot_read_is_refused(files, target):
    files["crawler-user-agents.json"] = b'[{"pattern": "good"}, {"pattern": "(bad"}]'
    with pytest.raises(re.error):
        write(files)
    assert not target.parent.exists()


def test_the_resource_is_written_with_source_and_licence(files, target):
    assert write(files) == 3
    assert json.loads(target.read_text("utf-8")) == {
        "source": "npm crawler-user-agents 9.8.7 (MIT)",
        "patterns": ["Zebra\\/", "[aA]pple", "\u00fcber"],
    }
    assert (target.parent / "LICENSE").read_text().startswith("The MIT License\n")
    before = target.read_bytes()
    assert write(files) == 3
    assert target.read_bytes() == before


@pytest.mark.parametrize("name", ["LICENSE", "package.json", "crawler-user-agents.json"])
def test_a_package_that_lacks_a_file_writes_nothing(files, target, name):
    del files[name]
    with pytest.raises(PackageError, match=re.escape(name)):
        write(files)
    assert not target.parent.exists()


def test_another_licence_writes_nothing(files, target):
    files["LICENSE"] = b"All rights reserved."
    with pytest.raises(PackageError, match="licence"):
        write(files)
    assert not target.parent.exists()


def test_a_package_that_cannot_be_had_writes_nothing(monkeypatch, target):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SystemExit, match="npm is missing"):
        main()
    assert not target.parent.exists()


def test_the_list_lies_among_the_resources():
    assert resources.path("agents/scanners.json") == TARGET


def test_our_list_is_as_the_script_writes_it():
    text = json.dumps(OURS, indent=0, ensure_ascii=False) + "\n"
    assert resources.text("agents/scanners.json") == text
    assert set(OURS) == {"source", "patterns"}
    assert OURS["source"] == f"npm crawler-user-agents {PACKAGE.version} (MIT)"


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
