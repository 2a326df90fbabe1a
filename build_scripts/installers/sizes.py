"""What fills a bundle: its largest files and folders as a list."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from build_scripts.installers.identity import DIST, PACKAGE

MEGABYTE = 1_000_000
BLOCK = 4096
"""Bytes; what a file takes on a disk is a multiple of it."""
LIMITS = {"package": 90 * MEGABYTE, "installed": 270 * MEGABYTE}
"""Bytes that the .deb, and what it installs, may have at most."""


def room(folder: Path) -> int:
    """The bytes that a folder takes on a disk, the folders themselves with it.

    Counted, not asked of the disk: another file system would answer otherwise.
    """
    taken = BLOCK
    for path in folder.rglob("*"):
        size = 1 if path.is_symlink() or path.is_dir() else path.stat().st_size
        taken += -(-size // BLOCK) * BLOCK
    return taken


def too_large(package: int, installed: int) -> list[str]:
    """A sentence for each limit that is passed."""
    sizes_now = {"package": package, "installed": installed}
    return [
        f"The {what} size of {sizes_now[what] / MEGABYTE:.1f} MB is above the limit of "
        f"{limit / MEGABYTE:.0f} MB: see what fills it."
        for what, limit in LIMITS.items()
        if sizes_now[what] > limit
    ]


def sizes(folder: Path) -> Counter[str]:
    """Bytes by what they belong to: a package's folder or a single file below `_internal`."""
    found: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[_owner(path.relative_to(folder))] += path.stat().st_size
    return found


def _owner(path: Path) -> str:
    parts = path.parts[1:] if path.parts[0] == "_internal" else path.parts
    if parts[:3] == ("PySide6", "Qt", "lib"):
        return "/".join(parts[:4])
    return "/".join(parts[:2]) if parts[0] in {"PySide6", "resources"} else parts[0]


def as_table(found: Counter[str], rows: int = 30) -> str:
    """The largest first, in MB of a million bytes, and the sum of all."""
    lines = [f"{size / MEGABYTE:8.1f} MB  {name}" for name, size in found.most_common(rows)]
    rest = found.total() - sum(size for _, size in found.most_common(rows))
    if rest:
        lines.append(f"{rest / MEGABYTE:8.1f} MB  everything else")
    lines.append(f"{found.total() / MEGABYTE:8.1f} MB  in all")
    return "\n".join(lines)


def main() -> int:
    """Print the list of the bundle that was made last."""
    folder = DIST / PACKAGE
    if not folder.is_dir():
        print("There is no bundle yet: `dev.py bundle` makes one.", file=sys.stderr)
        return 1
    print(as_table(sizes(folder)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
