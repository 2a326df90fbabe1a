"""What a package says of its licence: name, home page, expression, texts, and the parts that its wheel carries."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from importlib.metadata import Distribution, PackagePath

FREE_WORDS = {
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "MIT License": "MIT",
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
}
"""Licences as older packages name them."""
TEXT_NAME = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
TEXT_SUFFIXES = ("", ".txt", ".md", ".rst", ".apache", ".bsd", ".python")


class LicenceError(Exception):
    """A package does not say what we must tell of it."""


@dataclass(frozen=True, order=True)
class Part:
    """What lies inside a wheel's compiled code: a Rust crate, a C library."""

    name: str
    version: str
    licence: str
    author: str
    home_page: str


def expression(found: Distribution) -> str:
    """A package's licence as an SPDX expression; "" where it names none that we understand."""
    said = found.metadata.get_all("License-Expression") or found.metadata.get_all("License") or []
    said += found.metadata.get_all("Classifier") or []
    for words in said:
        known = FREE_WORDS.get(words, words)
        try:
            return str(canonicalize_license_expression(known))
        except InvalidLicenseExpression:
            continue
    return ""


def home_page(found: Distribution) -> str:
    """Where a package lives; "" where it does not say."""
    pages: dict[str, str] = {}
    for line in found.metadata.get_all("Project-URL") or []:
        label, _, page = line.partition(",")
        pages[label.strip().lower()] = page.strip()
    for label in ("homepage", "home", "source", "source code", "repository", "github"):
        if label in pages:
            return pages[label]
    return str((found.metadata.get_all("Home-Page") or [""])[0])


def texts(found: Distribution) -> list[tuple[str, str]]:
    """The licence texts that a package brings, with the names of their files: its own before those of its parts."""
    named = set(found.metadata.get_all("License-File") or [])
    paths = [path for path in found.files or [] if _is_text(path, named)]
    paths.sort(key=lambda path: (".dist-info" not in str(path), len(path.parts), str(path)))
    return [(str(path), tidied(path.read_binary())) for path in paths]


def _is_text(path: PackagePath, named: set[str]) -> bool:
    place = PurePosixPath(path)
    if place.suffix.lower() not in TEXT_SUFFIXES or "sboms" in place.parts:
        return False
    below = str(place).partition(".dist-info/")[2]
    if below.startswith("licenses/") or below in named:
        return True
    return TEXT_NAME.search(place.name) is not None


def tidied(raw: bytes) -> str:
    """A text with plain line ends and none of the spaces at them."""
    try:
        words = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        words = raw.decode("cp1252")
    lines = [line.rstrip() for line in words.replace("\f", "\n").splitlines()]
    return "\n".join(lines).strip("\n") + "\n"


def parts(found: Distribution, own_words: Mapping[str, str]) -> list[Part]:
    """What a package's own lists of parts (CycloneDX, PEP 770) name.

    Args:
        found: The package.
        own_words: Licences of parts for which such a list names none.

    Raises:
        LicenceError: A part has no licence.
    """
    made: set[Part] = set()
    for path in found.files or []:
        if "sboms" in PurePosixPath(path).parts and path.suffix == ".json":
            content = json.loads(path.read_text(encoding="utf-8"))
            made |= {_part(one, own_words) for one in content.get("components", [])}
    return sorted(made)


def _part(one: dict[str, Any], own_words: Mapping[str, str]) -> Part:
    said = [_licence(entry) for entry in one.get("licenses") or []]
    licence = " AND ".join(said) or own_words.get(one["name"], "")
    if not licence:
        raise LicenceError(f"{one['name']}, part of a package, has no licence.")
    pages = {ref["type"]: ref["url"] for ref in one.get("externalReferences") or []}
    page = pages.get("website") or pages.get("vcs") or pages.get("distribution") or ""
    return Part(one["name"], one.get("version", ""), licence, one.get("author", ""), page)


def _licence(entry: dict[str, Any]) -> str:
    inner = entry.get("license") or {}
    return str(entry.get("expression") or inner.get("id") or inner.get("name") or "")


def told(parts_of: Iterable[Part], name: str) -> str:
    """The parts of a package as a text, with whom to thank and under what licence."""
    lines = [f"Compiled into {name}, each under its own licence; the texts follow.", ""]
    for one in parts_of:
        lines.append(f"{one.name} {one.version}: {one.licence}")
        lines += [f"    {line}" for line in (_holder(one), one.home_page) if line]
    return "\n".join(lines) + "\n"


def _holder(one: Part) -> str:
    names = re.sub(r"\s*<[^>]*>", "", one.author)
    return f"Copyright (c) {names}" if names else ""


def chosen(licence: str) -> set[str]:
    """Under which licences we pass a part on: of "A OR B" the one that asks for least.

    >>> sorted(chosen("(MIT OR Apache-2.0) AND Unicode-3.0"))
    ['MIT', 'Unicode-3.0']
    """
    pieces = [piece for piece in _split(licence, "AND") if piece]
    if len(pieces) > 1:
        return set().union(*(chosen(piece) for piece in pieces))
    choices = _split(pieces[0].removeprefix("(").removesuffix(")"), "OR")
    for wanted in ("MIT", "BSD-3-Clause", "Apache-2.0"):
        if wanted in choices:
            return {wanted}
    return set(choices[0].split(" WITH "))


def _split(licence: str, word: str) -> list[str]:
    """Parts of an expression at a word that stands outside brackets."""
    pieces, depth = [""], 0
    for part in re.findall(r"[()]|[^\s()]+", licence):
        depth += (part == "(") - (part == ")")
        if part == word and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += part if part in "()" or pieces[-1].endswith("(") else f" {part}"
    return [piece.strip() for piece in pieces]
