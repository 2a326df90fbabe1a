"""Countries' names from CLDR: made from an unpacked package, and what of them is in our folder."""

from __future__ import annotations

import json

import pytest

import resources
from build_scripts.fetch_country_names import LANGUAGES, PACKAGE, write
from build_scripts.npm_package import PackageError

OURS = json.loads(resources.text("geo/country_names.json"))


@pytest.fixture
def files():
    """The files of a package."""

    def named(language):
        listed = {
            "DE": "Deutschland",
            "HK": "Sonderverwaltungsregion Hongkong",
            "HK-alt-short": "Hongkong",
            "US": "Vereinigte Staaten",
            "US-alt-short": "USA",
            "ZZ": "Unbekannte Region",
            "150": "Europa",
        }
        return json.dumps(
            {"main": {language: {"localeDisplayNames": {"territories": listed}}}}
        ).encode()

    return {
        "package.json": b'{"license": "Unicode-3.0"}',
        "LICENSE": b"UNICODE LICENSE V3\r\n",
        **{f"main/{code}/territories.json": named(code) for code in LANGUAGES},
    }


def test_countries_only_and_short_where_the_whole_name_is_very_long(files, tmp_path):
    target = tmp_path / "names.json"
    assert write(files, target) == 3 * len(LANGUAGES)
    made = json.loads(target.read_text(encoding="utf-8"))
    assert made["names"]["de"] == {
        "DE": "Deutschland",
        "HK": "Hongkong",
        "US": "Vereinigte Staaten",
    }
    assert (tmp_path / "CLDR-LICENSE").read_text(encoding="utf-8").startswith("UNICODE LICENSE")


def test_a_package_without_a_language_is_refused(files, tmp_path):
    del files["main/fr/territories.json"]
    with pytest.raises(PackageError, match="fr"):
        write(files, tmp_path / "names.json")
    assert not list(tmp_path.iterdir())


def test_another_licence_is_refused(files, tmp_path):
    files["package.json"] = b'{"license": "GPL-3.0-only"}'
    with pytest.raises(PackageError, match="Unicode"):
        write(files, tmp_path / "names.json")
    assert not list(tmp_path.iterdir())


def test_ours_are_of_the_version_and_whole():
    assert PACKAGE.version in OURS["source"]
    assert set(OURS["names"]) == set(LANGUAGES)
    assert {len(found) for found in OURS["names"].values()} == {len(OURS["names"]["de"])}
    assert len(OURS["names"]["de"]) > 240
