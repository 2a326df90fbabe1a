"""What a Linux library asks of others: which by name, and which versions of glibc and libstdc++ it must find."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

MAGIC = b"\x7fELF"
GCC = {
    (3, 4, 25): "8",
    (3, 4, 26): "9",
    (3, 4, 28): "10",
    (3, 4, 29): "11",
    (3, 4, 30): "12",
    (3, 4, 31): "13.1",
    (3, 4, 32): "13.2",
    (3, 4, 33): "14",
    (3, 4, 34): "15",
}
"""The GCC whose libstdc++ was the first to have a version of GLIBCXX, as that library's ABI policy lists them."""


def is_elf(path: Path) -> bool:
    """Whether a file is a program or library of Linux."""
    with path.open("rb") as opened:
        return opened.read(4) == MAGIC


def described(path: Path | str) -> str:
    """The private headers of a file as `objdump` prints them; "" where it is no library.

    PyInstaller needs `objdump` on Linux anyway. Its own look at a library follows each need to the end, also
    through libraries that stay out, and so keeps everything that those would have needed.
    """
    done = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=False)
    return done.stdout


def needs(text: str) -> list[str]:
    """The names that a file asks the loader for, from `described`."""
    return re.findall(r"^\s*NEEDED\s+(\S+)", text, re.MULTILINE)


def foreign_places(text: str) -> list[str]:
    """The folders by their full names in which a file looks for libraries, from `described`."""
    found = re.findall(r"^\s*R(?:UN)?PATH\s+(\S+)", text, re.MULTILINE)
    return [place for line in found for place in line.split(":") if place.startswith("/")]


def versions(text: str, family: str) -> Iterator[tuple[int, ...]]:
    """The versions of GLIBC or GLIBCXX that a file must find, from `described`."""
    _, _, references = text.partition("Version References:")
    for found in re.findall(rf"\b{family}_([0-9.]+)\b", references):
        yield tuple(int(part) for part in found.split("."))


def highest(texts: Iterable[str]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The highest versions of GLIBC and GLIBCXX that some files need; () where none needs any."""
    glibc: tuple[int, ...] = ()
    glibcxx: tuple[int, ...] = ()
    for text in texts:
        glibc = max([glibc, *versions(text, "GLIBC")])
        glibcxx = max([glibcxx, *versions(text, "GLIBCXX")])
    return glibc, glibcxx


def gcc_of(glibcxx: tuple[int, ...]) -> str:
    """The GCC that brought a version of GLIBCXX.

    Raises:
        LookupError: It is newer than this list.
    """
    for known, gcc in GCC.items():
        if glibcxx <= known:
            return gcc
    raise LookupError(f"Say in elf.GCC which GCC brought GLIBCXX {'.'.join(map(str, glibcxx))}.")
