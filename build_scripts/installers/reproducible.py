"""`dev.py reproducible`: makes the last commit's bundle twice, in two folders, and compares every byte.

Whoever rebuilds a release on the same system with the same Python gets the same files, and so sees that they were
made from the commit that they say. What is not committed is left out.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from build_scripts.installers.identity import ROOT

NAMES = {"first": "UTC", "another-folder": "Asia/Kathmandu"}
"""The two folders, whose names show paths that got into files, and the zones in which they are built."""
BLOCK = 1 << 20


@dataclass(frozen=True)
class Difference:
    """A file that is not the same in both; `offset` None = it is in one of them only."""

    path: str
    words: str
    offset: int | None = None


def compared(one: Path, other: Path) -> list[Difference]:
    """How two folders differ in names, kinds, rights and bytes, by path."""
    left, right = (
        {str(path.relative_to(top)): path for path in top.rglob("*")} for top in (one, other)
    )
    found = [Difference(path, "only in the first") for path in left.keys() - right.keys()]
    found += [Difference(path, "only in the second") for path in right.keys() - left.keys()]
    for path in left.keys() & right.keys():
        difference = _different(path, left[path], right[path])
        if difference is not None:
            found.append(difference)
    return sorted(found, key=lambda difference: difference.path)


def _different(path: str, one: Path, other: Path) -> Difference | None:
    first, second = one.lstat(), other.lstat()
    if first.st_mode != second.st_mode:
        return Difference(path, f"mode {first.st_mode:o} and {second.st_mode:o}", 0)
    if one.is_symlink():
        same = one.readlink() == other.readlink()
        return None if same else Difference(path, "it leads elsewhere", 0)
    if one.is_dir():
        return None
    offset = _first_difference(one, other)
    if offset is None:
        # An installer's own time is that of its making, and no part of it.
        same = first.st_mtime_ns == second.st_mtime_ns or Path(path).parent == Path()
        return None if same else Difference(path, "its time differs", 0)
    words = f"{first.st_size:,} and {second.st_size:,} bytes, from byte {offset:,} on"
    return Difference(path, words, offset)


def _first_difference(one: Path, other: Path) -> int | None:
    """Where two files part; None where they are the same."""
    place = 0
    with one.open("rb") as left, other.open("rb") as right:
        while True:
            first, second = left.read(BLOCK), right.read(BLOCK)
            if first != second:
                pairs = enumerate(zip(first, second, strict=False))
                parted = (at for at, (a, b) in pairs if a != b)
                return place + next(parted, min(len(first), len(second)))
            if not first:
                return None
            place += len(first)


def last_commit() -> tuple[str, str]:
    """The last commit's name, and its time in seconds since 1970."""
    said = subprocess.run(
        ["git", "log", "-1", "--format=%H %ct"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    name, epoch = said.stdout.split()
    return name, epoch


def lay_out(folder: Path, commit: str) -> Path:
    """Put a commit's files, and nothing else, into a folder; answers it."""
    folder.mkdir(parents=True)
    packed = folder.with_suffix(".tar")
    with packed.open("wb") as opened:
        subprocess.run(["git", "archive", commit], cwd=ROOT, stdout=opened, check=True)
    with tarfile.open(packed) as archive:
        archive.extractall(folder, filter="data")
    packed.unlink()
    return folder


def build(folder: Path, epoch: str, module: str) -> Path:
    """Run a maker in a folder of its own, as another user elsewhere; answers where it puts what it makes.

    Raises:
        subprocess.CalledProcessError: It failed; it has said why.
    """
    home = folder.with_name(f"home-of-{folder.name}")
    home.mkdir()
    environment = {
        **os.environ,
        "PYTHONPATH": str(folder),
        "SOURCE_DATE_EPOCH": epoch,
        "HOME": str(home),
        "USERPROFILE": str(home),
        "TZ": NAMES[folder.name],
    }
    subprocess.run(
        [sys.executable, "-P", "-m", f"build_scripts.installers.{module}"],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return folder / "dist"


def main(arguments: Sequence[str] | None = None) -> int:
    """Build twice, compare, tell what differs; 1 where anything does."""
    parser = argparse.ArgumentParser(
        prog="dev.py reproducible",
        description="Make the last commit's bundle twice and compare every byte.",
    )
    parser.add_argument("--installers", action="store_true", help="compare the installers, too")
    options = parser.parse_args(arguments)
    module = "installer" if options.installers else "bundle"
    top = Path(tempfile.mkdtemp(prefix="sendsight-twice-"))
    try:
        # Named once: others may commit while the first is built.
        commit, epoch = last_commit()
        made = [build(lay_out(top / name, commit), epoch, module) for name in NAMES]
        found = compared(*made)
        count = sum(1 for path in made[0].rglob("*") if path.is_file())
    except subprocess.CalledProcessError as error:
        print(f"A build failed: {error}. See above.", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(top, ignore_errors=True)
    for difference in found:
        print(f"{difference.path}: {difference.words}")
    print(f"{len(found)} of {count:,} files differ.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
