"""Which locked packages a Sendsight needs, here or on any system; from the lock and installed metadata, no network."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib import metadata
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "build_scripts" / "requirements.lock"
SYSTEMS = (("linux", "Linux", "posix"), ("win32", "Windows", "nt"), ("darwin", "Darwin", "posix"))
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
BUNDLED = ("pyinstaller", "pyinstaller-hooks-contrib")
"""Tools of which a part goes into every installer: the program that starts it, and hooks."""


class LockError(Exception):
    """The lock lacks a package that the program needs."""


@dataclass(frozen=True, order=True)
class Pinned:
    """A package at the version that the lock has, with the checksums of its archives."""

    name: str
    version: str
    hashes: tuple[str, ...] = ()


def entries(text: str) -> Iterator[tuple[str, str]]:
    """The lock's entries, each with its package's name: the line with the version, and its hashes."""
    for block in re.split(r"\n(?=\S)", text):
        if (line := re.match(r"([\w.-]+)==", block)) is not None:
            yield canonicalize_name(line[1]), block


def locked(text: str) -> dict[str, list[Pinned]]:
    """The lock's packages by name; one has several versions where they depend on the Python."""
    found: dict[str, list[Pinned]] = {}
    for name, block in entries(text):
        version = re.split(r"[\s;\\]", block.partition("==")[2], maxsplit=1)[0]
        hashes = tuple(re.findall(r"--hash=(sha256:[0-9a-f]{64})", block))
        found.setdefault(name, []).append(Pinned(name, version, hashes))
    return found


def part_of(text: str, names: Iterable[str]) -> str:
    """The lock's entries of some packages, as they stand in it.

    Raises:
        LockError: A package is not locked.
    """
    wanted, kept = set(names), list(entries(text))
    if missing := sorted(wanted - {name for name, _ in kept}):
        raise LockError(f"Not in the lock: {', '.join(missing)}.")
    return "".join(f"{block.rstrip()}\n" for name, block in kept if name in wanted)


def runtime_packages() -> list[Pinned]:
    """Everything that the program needs on some system, and what the bundler adds, by name.

    Raises:
        LockError: A package of these is not locked.
    """
    pins = locked(LOCK.read_text(encoding="utf-8"))
    names = needed() | set(BUNDLED)
    if missing := sorted(names - pins.keys()):
        raise LockError(f"Not in the lock: {', '.join(missing)}.")
    return sorted(pin for name in names for pin in pins[name])


def needed() -> set[str]:
    """Names of what the project's dependencies need, on every system and Python that we support."""
    return closure(dependencies(), _requires, tuple(_places()))


def needed_here(*more: str) -> set[str]:
    """Names of what the project's dependencies, and some more packages, need on this system and Python.

    Raises:
        LockError: One of them is not installed, so nobody knows what it needs.
    """
    return closure([*dependencies(), *more], _requires_here, ({},))


def dependencies() -> list[str]:
    """What the project itself declares that it needs, without what its developers need."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return list(project["dependencies"])


def closure(
    wanted: Iterable[str],
    needs: Callable[[str], Iterable[str]],
    places: Sequence[Mapping[str, str]],
) -> set[str]:
    """The names of all packages that some requirements lead to.

    Args:
        wanted: Requirements as in `pyproject.toml`.
        needs: What a package requires, by its name.
        places: Systems and Pythons, each as what differs from this one; what applies to one of them counts.
    """
    open_ones = [(line, "") for line in wanted]
    seen: set[tuple[str, str]] = set()
    while open_ones:
        line, extra = open_ones.pop()
        one = Requirement(line)
        if not _applies(one, extra, places):
            continue
        name = canonicalize_name(one.name)
        for asked in ("", *one.extras):
            if (name, asked) not in seen:
                seen.add((name, asked))
                open_ones += [(below, asked) for below in needs(name)]
    return {name for name, _ in seen}


def _requires_here(name: str) -> list[str]:
    try:
        return metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        raise LockError(f"{name} is not installed; run `dev.py check` first.") from None


def _requires(name: str) -> list[str]:
    """What an installed package needs; one of another system, which is not here, has nothing below it."""
    try:
        return metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []


def _applies(wanted: Requirement, extra: str, places: Sequence[Mapping[str, str]]) -> bool:
    if wanted.marker is None:
        return True
    return any(wanted.marker.evaluate({**place, "extra": extra}) for place in places)


def _places() -> Iterator[dict[str, str]]:
    for (platform, system, os_name), python in product(SYSTEMS, PYTHONS):
        yield {
            "sys_platform": platform,
            "platform_system": system,
            "os_name": os_name,
            "python_version": python,
            "python_full_version": f"{python}.0",
        }
