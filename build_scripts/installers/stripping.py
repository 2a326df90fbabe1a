"""Takes out of libraries what only their builder needs: symbols for debuggers, and folders of his machine."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from build_scripts.installers import elf

UNTOUCHED = ("numpy.libs",)
"""Folders whose libraries do not load any more once they are stripped."""


def strip(folder: Path) -> None:
    """Take debugging symbols out of the libraries that stand it; does nothing where `strip` is missing."""
    program = _program("strip", "so the bundle stays larger")
    for library in strippable(folder) if program else ():
        subprocess.run([program, "--strip-unneeded", "-p", str(library)], check=True)


def strippable(folder: Path) -> Iterator[Path]:
    """Shared libraries below `_internal`; the programs carry PyInstaller's archive and are left alone."""
    for path in libraries(folder):
        if not set(UNTOUCHED) & set(path.parts):
            yield path


def libraries(folder: Path) -> Iterator[Path]:
    """All shared libraries below `_internal`, in the order of their names."""
    for path in sorted((folder / "_internal").rglob("*")):
        if path.is_file() and not path.is_symlink() and ".so" in path.name and elf.is_elf(path):
            yield path


def forget_places(folder: Path) -> None:
    """Take out where the builder's own Python looks for libraries; the bundle has all that it needs beside it.

    Somebody else's folder of that name would be looked through otherwise, and the bytes would depend on it.
    """
    told = [path for path in libraries(folder) if elf.foreign_places(elf.described(path))]
    if not told:
        return
    program = _program("patchelf", "so libraries go on looking into the builder's folders")
    if program:
        subprocess.run([program, "--remove-rpath", *map(str, told)], check=True)


def _program(name: str, otherwise: str) -> str:
    """Where a program is; "" and a sentence where it is not."""
    found = shutil.which(name)
    if not found:
        print(f"`{name}` is not here, {otherwise}.", file=sys.stderr)
    return found or ""
