"""All files of a machine, before and after: what came, what went, what is different."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

SKIPPED = ("proc", "sys", "dev", "run", "tmp")
"""Folders that are empty after each start of a machine."""
OTHERS = (
    # What apt and dpkg write of everything that they do.
    "var/lib/apt/",
    "var/lib/dpkg/",
    "var/cache/apt/",
    "var/log/",
    "var/cache/debconf/",
    # Lists that the system makes anew from what is there.
    "etc/ld.so.cache",
    "var/cache/ldconfig/",
)
"""Beginnings of paths that any installation of any package changes."""


@dataclass(frozen=True)
class Change:
    """How two lists differ; paths in order."""

    added: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.gone or self.changed)

    def words(self, most: int = 12) -> str:
        """For a person."""
        said = []
        for what, paths in (("left", self.added), ("gone", self.gone), ("changed", self.changed)):
            if paths:
                more = f" and {len(paths) - most} more" if len(paths) > most else ""
                said.append(f"{what}: {', '.join(paths[:most])}{more}")
        return "; ".join(said)


def listed(root: Path) -> dict[str, str]:
    """Every file, link and folder below a root, with what would show a change of it."""
    found: dict[str, str] = {}
    for folder, names, files in os.walk(root):
        place = Path(folder)
        if place == root:
            names[:] = [name for name in names if name not in SKIPPED]
        for name in (*names, *files):
            path = place / name
            found[str(path.relative_to(root))] = _mark(path)
    return found


def _mark(path: Path) -> str:
    told = path.lstat()
    head = f"{stat.filemode(told.st_mode)} {told.st_uid} {told.st_gid}"
    if stat.S_ISLNK(told.st_mode):
        return f"{head} {path.readlink()}"
    if stat.S_ISREG(told.st_mode):
        return f"{head} {hashlib.sha256(path.read_bytes()).hexdigest()}"
    return head


def compared(
    before: Mapping[str, str], after: Mapping[str, str], left_out: Iterable[str] = OTHERS
) -> Change:
    """What differs outside of some places, each the beginning of a path."""
    starts = tuple(left_out)

    def counts(path: str) -> bool:
        return not f"{path}/".startswith(starts) and not path.startswith(starts)

    return Change(
        tuple(sorted(path for path in after.keys() - before.keys() if counts(path))),
        tuple(sorted(path for path in before.keys() - after.keys() if counts(path))),
        tuple(
            sorted(
                path
                for path in before.keys() & after.keys()
                if before[path] != after[path] and counts(path)
            )
        ),
    )
