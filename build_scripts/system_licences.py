"""Licences of the system's libraries that a bundle made on Debian takes along: a second index beside the packages' own.

`write` puts `licences/system.json` and the texts into a bundle's resources; About and `sendsight-cli about` show them.
"""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from build_scripts.licence_metadata import LicenceError, tidied
from build_scripts.licences import Entry, Shelf

if TYPE_CHECKING:
    from collections.abc import Iterable

INDEX = "licences/system.json"
FOLDER = "licences/system"
DOCS = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")
OF_PACKAGES = re.compile(
    r"lib(Qt6|icu|pyside6|shiboken6|python3|scipy_openblas)|.*-[0-9a-f]{8}(-|\.)", re.IGNORECASE
)
"""Libraries that come with wheels or Python, which the other index has."""
UNWANTED = ("libreadline.",)
"""Under the GPL without a way out, and of no use to us: Python's module `readline` brings it."""


def write(resources: Path, libraries: Iterable[str]) -> list[Entry]:
    """Write the index and texts of the system's libraries.

    Args:
        resources: The bundle's folder `resources`.
        libraries: File names of the shared libraries in the bundle; those of wheels are left out.

    Raises:
        LicenceError: Nobody knows where a library is from, its package has no copyright file, or
            its licence would become that of the whole program.
    """
    libraries = list(libraries)
    if unwanted := [name for name in libraries if name.startswith(UNWANTED)]:
        raise LicenceError(f"Leave {', '.join(unwanted)} out of the bundle: it is under the GPL.")
    owned = [name for name in libraries if not OF_PACKAGES.match(name)]
    owners = sorted({owner for name in owned for owner in _owners(name)})
    shelf = Shelf(FOLDER)
    entries = [_entry(owner, shelf) for owner in owners]
    content = json.dumps([asdict(entry) for entry in entries], indent=1, ensure_ascii=False)
    (resources / FOLDER).mkdir(parents=True, exist_ok=True)
    for name, text in shelf.files.items():
        (resources / name).write_text(text, encoding="utf-8", newline="\n")
    (resources / INDEX).write_text(content + "\n", encoding="utf-8", newline="\n")
    return entries


def _owners(library: str) -> set[str]:
    said = _asked("-S", f"*/{library}")
    lines = [line for line in said.splitlines() if line.endswith(f"/{library}")]
    owners = {line.split(":")[0] for line in lines if "diversion" not in line}
    if not owners:
        raise LicenceError(f"No package of the system owns {library}.")
    return owners


def _entry(owner: str, shelf: Shelf) -> Entry:
    file = DOCS / owner / "copyright"
    if not file.is_file():
        raise LicenceError(f"The package {owner} has no copyright file.")
    text = tidied(file.read_bytes())
    source, version = _asked("-W", "-f", "${source:Package} ${Version}\n", owner).split()[:2]
    whole = {common: tidied((COMMON / common).read_bytes()) for common in referred(text)}
    names = [shelf.put(name, "", content) for name, content in {owner: text, **whole}.items()]
    # The exact source of each version that Debian ever had is kept there.
    page = f"https://snapshot.debian.org/package/{source}/"
    return Entry(owner, version, "library", licences_in(text), page, tuple(dict.fromkeys(names)))


def referred(text: str) -> list[str]:
    """Licences to which a copyright file only refers, as every Debian system has their texts."""
    found = re.findall(rf"{COMMON}/([A-Za-z]+(?:-[0-9.]*[0-9])?)", text)
    return sorted({name for name in found if (COMMON / name).is_file()})


def licences_in(text: str) -> str:
    """The licences that a copyright file names, in its own short names, in order."""
    found = re.findall(r"^License:[ \t]*(\S.*)$", text, re.MULTILINE)
    return ", ".join(dict.fromkeys(found)) or "see its text"


def _asked(*words: str) -> str:
    done = subprocess.run(["dpkg-query", *words], capture_output=True, text=True, check=False)
    return done.stdout
