"""The environment that a bundle is made in: what the program needs and PyInstaller, from the lock, nothing else."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from build_scripts.installers.identity import BUILD, ROOT

LOCK = ROOT / "build_scripts" / "requirements.lock"
FOLDER = BUILD / "environment"
STAMP = FOLDER / "sendsight-runtime.sha256"
BUILDERS = ("pyinstaller",)
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==", re.MULTILINE)


def closure(wanted: Iterable[str], needs: Mapping[str, Iterable[str]] | None = None) -> set[str]:
    """The names of all packages that some requirements lead to, on this system.

    Args:
        wanted: Requirements as in `pyproject.toml`.
        needs: What each package requires; None = as installed beside this program.
    """
    found: set[str] = set()
    seen: set[str] = set()
    queue = [(Requirement(text), "") for text in wanted]
    while queue:
        requirement, extra = queue.pop()
        if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
            continue
        name = canonicalize_name(requirement.name)
        found.add(name)
        for asked in ("", *requirement.extras):
            if f"{name}[{asked}]" in seen:
                continue
            seen.add(f"{name}[{asked}]")
            queue += [(Requirement(text), asked) for text in _requires(name, needs)]
    return found


def _requires(name: str, needs: Mapping[str, Iterable[str]] | None) -> list[str]:
    if needs is not None:
        return list(needs.get(name, ()))
    try:
        return requires(name) or []
    except PackageNotFoundError as error:
        raise LookupError(
            f"{name} is not in the development environment; run `dev.py check` first."
        ) from error


def part_of_lock(lock: str, names: Iterable[str]) -> str:
    """The lock's entries of some packages, with their hashes.

    Raises:
        LookupError: A package is not in the lock.
    """
    wanted = set(names)
    starts = [match.start() for match in _PINNED.finditer(lock)]
    entries = [lock[start:end] for start, end in zip(starts, [*starts[1:], len(lock)], strict=True)]
    kept = {entry: canonicalize_name(entry.split("==")[0]) for entry in entries}
    if missing := sorted(wanted - set(kept.values())):
        raise LookupError(f"The lock does not hold {', '.join(missing)}.")
    return "".join(entry for entry, name in kept.items() if name in wanted)


def runtime_names() -> set[str]:
    """What the program itself needs on this system: its dependencies without those for developers."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return closure(project["dependencies"])


def tool(name: str) -> Path:
    """Where a program of the build environment lies."""
    if os.name == "nt":
        return FOLDER / "Scripts" / f"{name}.exe"
    return FOLDER / "bin" / name


def ensure_build_environment() -> Path:
    """Make the build environment hold exactly the locked versions; answers its Python."""
    names = runtime_names() | closure(BUILDERS)
    text = part_of_lock(LOCK.read_text(encoding="utf-8"), names)
    wanted = hashlib.sha256(text.encode() + sys.version.encode()).hexdigest()
    python = tool("python")
    if STAMP.exists() and STAMP.read_text() == wanted and python.exists():
        return python
    print("Setting up the environment that bundles are made in ...", file=sys.stderr, flush=True)
    venv.create(FOLDER, with_pip=True, clear=True, symlinks=os.name != "nt")
    listed = BUILD / "runtime.lock"
    listed.write_text(text, encoding="utf-8")
    quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore"}
    subprocess.run(
        [str(python), "-m", "pip", "install", "-q", "--require-hashes", "-r", str(listed)],
        check=True,
        env={**os.environ, **quiet},
    )
    STAMP.write_text(wanted)
    return python
