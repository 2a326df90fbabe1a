"""The packages of the proof: the one that is proven, and one that stands for an older version of it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from build_scripts.installers.fresh_machine.steps import Failed
from build_scripts.installers.identity import DIST, PACKAGE

GONE = f"usr/lib/{PACKAGE}/_internal/of-an-older-version"
"""A file that only the older one has."""


def newest(folder: Path = DIST) -> Path:
    """The package that was made last.

    Raises:
        Failed: There is none.
    """
    found = sorted(folder.glob(f"{PACKAGE}_*.deb"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise Failed("There is no package yet: `dev.py installer` makes one.")
    return found[-1]


def field(package: Path, name: str) -> str:
    """A field of a package's control file."""
    done = subprocess.run(
        ["dpkg-deb", "--field", str(package), name], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def make_older(package: Path, folder: Path) -> Path:
    """The same package under a lower version, with a file more; answers its file.

    The lower one sorts before: `1.2.0~older` is less than `1.2.0`.
    """
    root = folder / "older"
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(root)], check=True)
    control = root / "DEBIAN/control"
    text = control.read_text(encoding="utf-8")
    control.write_text(lowered(text), encoding="utf-8")
    (root / GONE).write_text("Only the older version has this file.\n", encoding="utf-8")
    made = folder / "older.deb"
    # Not packed tightly: it is read once.
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(root), str(made)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return made


def lowered(control: str) -> str:
    """A control file with a lower version."""
    return re.sub(r"^(Version: .*)$", r"\1~older", control, flags=re.MULTILINE)
