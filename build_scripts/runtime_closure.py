"""Which locked packages an installed Sendsight has, on any system; from the lock and installed metadata, no network."""

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
    from collections.abc import Iterator

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


def locked(text: str) -> dict[str, list[Pinned]]:
    """The lock's packages by name; one has several versions where they depend on the Python."""
    found: dict[str, list[Pinned]] = {}
    for block in re.split(r"\n(?=\S)", text):
        if (line := re.match(r"([\w.-]+)==([^\s;\\]+)", block)) is not None:
            name = canonicalize_name(line[1])
            hashes = tuple(re.findall(r"--hash=(sha256:[0-9a-f]{64})", block))
            found.setdefault(name, []).append(Pinned(name, line[2], hashes))
    return found


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
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    open_ones = [(line, "") for line in project["dependencies"]]
    seen: set[tuple[str, str]] = set()
    while open_ones:
        line, extra = open_ones.pop()
        wanted = Requirement(line)
        if not _applies(wanted, extra):
            continue
        name = canonicalize_name(wanted.name)
        for one in ("", *wanted.extras):
            if (name, one) not in seen:
                seen.add((name, one))
                open_ones += [(below, one) for below in _requires(name)]
    return {name for name, _ in seen}


def _requires(name: str) -> list[str]:
    """What an installed package needs; one of another system, which is not here, has nothing below it."""
    try:
        return metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []


def _applies(wanted: Requirement, extra: str) -> bool:
    if wanted.marker is None:
        return True
    return any(wanted.marker.evaluate({**place, "extra": extra}) for place in _places())


def _places() -> Iterator[dict[str, str]]:
    for (platform, system, os_name), python in product(SYSTEMS, PYTHONS):
        yield {
            "sys_platform": platform,
            "platform_system": system,
            "os_name": os_name,
            "python_version": python,
            "python_full_version": f"{python}.0",
        }
