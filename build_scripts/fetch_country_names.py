"""Makes `resources/geo/country_names.json`, names of countries in our languages, from Unicode's CLDR (npm).

    python3 build_scripts/fetch_country_names.py     fetches, picks, writes; the same bytes each time

Qt tells a country's name in English or in the country's own language only. For a later CLDR, change the version
and checksum in PACKAGE.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from build_scripts.npm_package import NpmPackage, PackageError  # noqa: E402 - after the path

if TYPE_CHECKING:
    from collections.abc import Mapping

PACKAGE = NpmPackage(
    "cldr-localenames-full",
    "48.2.0",
    "sha512-4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==",
)
LANGUAGES = ("de", "es", "fr", "nl")
TARGET = ROOT / "resources" / "geo" / "country_names.json"
LICENCE = "CLDR-LICENSE"
"""Beside it."""
SHORT = {"HK", "MO", "PS"}
"""Whose whole names are longer than any chart has room for: "Sonderverwaltungsregion Hongkong"."""


def main() -> None:
    """Fetch, pick, write."""
    try:
        number = write(PACKAGE.files())
    except PackageError as error:
        sys.exit(str(error))
    print(f"{number} names from CLDR {PACKAGE.version}")


def write(files: Mapping[str, bytes], target: Path = TARGET) -> int:
    """Write the resource and its licence; how many names there are.

    Raises:
        PackageError: The package lacks a language, or its licence is another one.
    """
    try:
        licence = json.loads(files["package.json"])["license"]
        licence_text = files["LICENSE"].decode()
        found = {code: names(files, code) for code in LANGUAGES}
    except KeyError as error:
        raise PackageError(f"The package lacks {error}.") from None
    if licence != "Unicode-3.0":
        raise PackageError("The package's licence is no longer Unicode-3.0.")
    content = {"source": f"Unicode CLDR {PACKAGE.version} (Unicode-3.0)", "names": found}
    text = json.dumps(content, indent=0, ensure_ascii=False) + "\n"
    target.write_text(text, encoding="utf-8", newline="\n")
    target.with_name(LICENCE).write_text(licence_text, encoding="utf-8", newline="\n")
    return sum(map(len, found.values()))


def names(files: Mapping[str, bytes], language: str) -> dict[str, str]:
    """Names of a language by ISO 3166-1 alpha-2 code."""
    data = json.loads(files[f"main/{language}/territories.json"])
    listed = data["main"][language]["localeDisplayNames"]["territories"]
    codes = sorted(code for code in listed if len(code) == 2 and code.isalpha() and code != "ZZ")
    return {
        code: listed.get(f"{code}-alt-short", listed[code]) if code in SHORT else listed[code]
        for code in codes
    }


if __name__ == "__main__":
    main()
