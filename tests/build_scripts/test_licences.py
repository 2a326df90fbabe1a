from __future__ import annotations

import json
import sys
import tomllib
from importlib import metadata

import pytest

from build_scripts import licences
from build_scripts.licence_metadata import LicenceError
from build_scripts.licences import FOLDER, OWN_WORDS, RESOURCES, Shelf, own, package
from build_scripts.runtime_closure import Pinned, runtime_packages

AGAIN = "Run: python -m build_scripts.licences"
WORDS = tomllib.loads(OWN_WORDS.read_text(encoding="utf-8"))
INDEX = json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def test_the_index_has_every_runtime_package_at_the_version_of_the_lock():
    own_names = {part["name"] for part in WORDS["part"]}
    listed = {(_plain(e["name"]), e["version"]) for e in INDEX if e["name"] not in own_names}
    assert listed == {(pin.name, pin.version) for pin in runtime_packages()}, AGAIN
    assert own_names <= {e["name"] for e in INDEX}, AGAIN


@pytest.mark.skipif(
    sys.platform != "linux" or sys.version_info[:2] != (3, 11),
    reason="packages of compiled code bring other texts for other systems and Pythons",
)
def test_the_index_says_what_the_installed_packages_say(tmp_path):
    by_name = {(_plain(e["name"]), e["version"]): e for e in INDEX}
    shelf, checked = Shelf(), 0
    for pin in runtime_packages():
        try:
            here = metadata.version(pin.name) == pin.version
        except metadata.PackageNotFoundError:
            here = False
        if here:
            entry, listed = package(pin, WORDS, shelf, tmp_path), by_name[pin.name, pin.version]
            assert (entry.licence, entry.home_page) == (listed["licence"], listed["home_page"])
            texts = [shelf.files.get(name) or _read(name) for name in entry.texts]
            # A text that several packages bring is kept as the first of them has it.
            assert [t.split() for t in texts] == [_read(t).split() for t in listed["texts"]], AGAIN
            checked += 1
    assert checked > 35


def _read(name: str) -> str:
    return (RESOURCES / name).read_text(encoding="utf-8")


def test_every_text_is_there_and_used_and_all_are_small():
    used = {text for entry in INDEX for text in entry["texts"]}
    assert all(entry["texts"] and entry["licence"] for entry in INDEX)
    assert all((RESOURCES / text).stat().st_size > 100 for text in used)
    ours = [path for path in FOLDER.rglob("*") if path.is_file()]
    unused = {path.relative_to(RESOURCES).as_posix() for path in ours} - used
    assert unused == {"licences/index.json"}
    assert sum(path.stat().st_size for path in ours) < 1_500_000


def test_versions_of_data_are_those_of_the_data():
    by_name = {entry["name"]: entry["version"] for entry in INDEX}
    source = json.loads(_read("agents/scanners.json"))["source"]
    assert f" {by_name['crawler-user-agents (scanners)']} " in source
    assert by_name["world-atlas (world map)"] in _read("geo/WORLD-LICENSE")
    assert by_name["IP Location DB (countries)"] in _read("geo/README.md")
    assert by_name["Qt"] == by_name["PySide6_Essentials"] == by_name["shiboken6"]


def test_a_package_without_a_text_is_an_error(monkeypatch, tmp_path):
    monkeypatch.setattr(licences, "texts", lambda found: [])
    pin = Pinned("h11", metadata.version("h11"))
    with pytest.raises(LicenceError, match=r"h11 .* has no text"):
        package(pin, WORDS, Shelf(), tmp_path)


def test_a_package_without_a_licence_is_an_error(monkeypatch, tmp_path):
    monkeypatch.setattr(licences, "expression", lambda found: "")
    pin = Pinned("h11", metadata.version("h11"))
    with pytest.raises(LicenceError, match=r"h11 .* has no licence"):
        package(pin, WORDS, Shelf(), tmp_path)


def test_a_missing_text_of_ours_is_an_error():
    part = {"name": "x", "version": "1", "kind": "data", "licence": "MIT", "home_page": ""}
    with pytest.raises(LicenceError, match=r"nothing\.txt"):
        own({**part, "texts": ["licences/kept/nothing.txt"]}, {}, Shelf())


def test_a_text_is_kept_once():
    shelf = Shelf()
    first = shelf.put("one", "LICENSE", "a b\n")
    assert shelf.put("two", "LICENSE", "a\nb\n") == first
    assert shelf.put("one", "LICENSE", "c\n") == "licences/texts/one-license-2.txt"
    assert list(shelf.files.values()) == ["a b\n", "c\n"]


def test_writing_takes_old_texts_away(monkeypatch, tmp_path):
    monkeypatch.setattr(licences, "RESOURCES", tmp_path)
    monkeypatch.setattr(licences, "FOLDER", tmp_path / "licences")
    old = tmp_path / "licences" / "texts" / "old.txt"
    old.parent.mkdir(parents=True)
    old.write_text("old")
    shelf = Shelf()
    shelf.put("one", "LICENSE", "new\n")
    assert licences.write([], shelf) > 0
    assert [path.name for path in old.parent.iterdir()] == ["one-license.txt"]
