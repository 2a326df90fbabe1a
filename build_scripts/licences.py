"""Makes `resources/licences`: who made what Sendsight ships, in which version, and the texts of all their licences.

    .venv/bin/python -m build_scripts.licences     the same bytes each time

Run it after each change of the lock. Packages of other systems, which are not installed here, are fetched by pip
and checked against the lock. Whatever has no licence or no text ends it with an error.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from build_scripts.licence_metadata import (
    LicenceError,
    chosen,
    expression,
    home_page,
    parts,
    texts,
    tidied,
    told,
)
from build_scripts.runtime_closure import ROOT, LockError, Pinned, runtime_packages

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

RESOURCES = ROOT / "resources"
FOLDER = RESOURCES / "licences"
OWN_WORDS = ROOT / "build_scripts" / "licence_parts.toml"
PATIENCE = 300
"""Seconds that pip may take."""


@dataclass(frozen=True)
class Entry:
    """One line of the index; texts are names below resources/."""

    name: str
    version: str
    kind: str
    licence: str
    home_page: str
    texts: tuple[str, ...]


class Shelf:
    """The texts, each kept once whoever brings it.

    Args:
        folder: Where they will lie, below resources/.
    """

    def __init__(self, folder: str = "licences/texts") -> None:
        self._folder = folder
        self.files: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def put(self, owner: str, label: str, text: str) -> str:
        """Keep a text; its name below resources/."""
        mark = hashlib.sha256(" ".join(text.split()).encode()).hexdigest()
        if mark not in self._names:
            plain = re.sub(r"[^a-z0-9]+", "-", f"{owner}-{label}".lower()).strip("-")
            while (name := f"{self._folder}/{plain}.txt") in self.files:
                plain += "-2"
            self._names[mark] = name
            self.files[name] = text
        return self._names[mark]


def main() -> None:
    """Collect and write."""
    try:
        entries, shelf = collected()
    except (LicenceError, LockError) as error:
        sys.exit(str(error))
    size = write(entries, shelf)
    print(f"{len(entries)} components, {len(shelf.files)} texts of packages, {size:,} bytes in all")


def collected() -> tuple[list[Entry], Shelf]:
    """The index in its order, and the texts of packages.

    Raises:
        LicenceError: A licence or a text is missing.
        LockError: The lock lacks a package.
    """
    words = tomllib.loads(OWN_WORDS.read_text(encoding="utf-8"))
    shelf = Shelf()
    with tempfile.TemporaryDirectory() as folder:
        pins = runtime_packages()
        entries = [package(pin, words, shelf, Path(folder)) for pin in pins]
    versions = {entry.name.lower().replace("_", "-"): entry.version for entry in entries}
    entries += [own(part, versions, shelf) for part in words["part"]]
    order = ("program", "library", "data")
    return sorted(entries, key=lambda e: (order.index(e.kind), e.name.lower(), e.version)), shelf


def package(pin: Pinned, words: Mapping[str, Any], shelf: Shelf, folder: Path) -> Entry:
    """A package's line of the index.

    Raises:
        LicenceError: Its licence or its text is missing.
    """
    found = distribution(pin, folder)
    name = str(found.metadata["Name"])
    said = words["package"].get(pin.name, {})
    licence = str(said.get("licence") or expression(found))
    kept = [shelf.put(pin.name, _label(path), text) for path, text in texts(found)]
    names = [*kept, *said.get("texts", ()), *said.get("more", ())]
    if not licence or not names:
        raise LicenceError(f"{name} {pin.version} has no {'text' if licence else 'licence'}.")
    carried = parts(found, words["carried"])
    if carried:
        names.append(shelf.put(pin.name, "parts", told(carried, name)))
        names += _standard(set().union(*(chosen(part.licence) for part in carried)))
    return Entry(name, pin.version, "library", licence, home_page(found), _there(names, name))


def own(part: Mapping[str, Any], versions: Mapping[str, str], shelf: Shelf) -> Entry:
    """A line of the index that no package's metadata gives.

    Raises:
        LicenceError: A text is missing.
    """
    name, version = str(part["name"]), str(part["version"])
    if version.startswith("as "):
        version = versions[version.removeprefix("as ").lower()]
    names = []
    for text in part["texts"]:
        if text.startswith("../"):
            content = tidied((RESOURCES / text).read_bytes())
            names.append(shelf.put(name, "licence", content))
        else:
            names.append(text)
    return Entry(
        name, version, part["kind"], part["licence"], part["home_page"], _there(names, name)
    )


def distribution(pin: Pinned, folder: Path) -> metadata.Distribution:
    """A package's metadata: installed here at the version that is locked, or fetched.

    Raises:
        LicenceError: It cannot be had.
    """
    try:
        found = metadata.distribution(pin.name)
    except metadata.PackageNotFoundError:
        return fetched(pin, folder)
    return found if found.version == pin.version else fetched(pin, folder)


def fetched(pin: Pinned, folder: Path) -> metadata.Distribution:
    """A package that this system or Python does not take; pip checks it against the lock.

    Raises:
        LicenceError: pip failed.
    """
    wanted = folder / f"{pin.name}.txt"
    hashes = " ".join(f"--hash={one}" for one in pin.hashes)
    wanted.write_text(f"{pin.name}=={pin.version} {hashes}\n", encoding="utf-8")
    place = folder / f"{pin.name}-{pin.version}"
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
    command += ["--only-binary", ":all:", "--platform", "win_amd64", "--python-version", "3.12"]
    command += ["--dest", str(place), "--requirement", str(wanted)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    archives = sorted(place.glob("*.whl"))
    if done.returncode or not archives:
        raise LicenceError(f"{pin.name} {pin.version} could not be fetched: {done.stderr.strip()}")
    with zipfile.ZipFile(archives[0]) as archive:
        archive.extractall(place)
    return metadata.Distribution.at(next(place.glob("*.dist-info")))


def _label(path: str) -> str:
    """A text's name in short: where it lies below the package's metadata."""
    below = re.sub(r"^.*\.dist-info/(licenses/)?", "", path)
    return below.removesuffix(".txt").removesuffix(".md")


def _standard(licences: Iterable[str]) -> list[str]:
    return [f"licences/kept/spdx/{name}.txt" for name in sorted(licences)]


def _there(names: Iterable[str], owner: str) -> tuple[str, ...]:
    """Each name once, after a look whether its file is there."""
    kept = tuple(dict.fromkeys(names))
    for name in kept:
        if not name.startswith("licences/texts/") and not (RESOURCES / name).is_file():
            raise LicenceError(f"{owner}: the text {name} is missing.")
    return kept


def write(entries: Iterable[Entry], shelf: Shelf) -> int:
    """Write the index and the texts, and take away texts that nobody needs; the size of the folder in bytes."""
    target = FOLDER / "texts"
    target.mkdir(parents=True, exist_ok=True)
    for old in target.glob("*.txt"):
        old.unlink()
    for name, text in shelf.files.items():
        (RESOURCES / name).write_text(text, encoding="utf-8", newline="\n")
    content = json.dumps([asdict(entry) for entry in entries], indent=1, ensure_ascii=False)
    (FOLDER / "index.json").write_text(content + "\n", encoding="utf-8", newline="\n")
    return sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file())


if __name__ == "__main__":
    main()
