"""The .tar.gz for every other Linux: the bundle with its menu entry, icons, manual pages and completion."""

from __future__ import annotations

import gzip
import platform
import shutil
import tarfile
from pathlib import Path

from build_scripts.installers import identity
from build_scripts.installers.bundle import set_times
from build_scripts.installers.linux_tree import write_shared


def make_archive(bundle: Path) -> Path:
    """Make the archive; answers its file."""
    name = f"{identity.PACKAGE}-{identity.version()}-linux-{platform.machine()}"
    root = identity.BUILD / name
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root, symlinks=True)
    write_shared(root)
    shutil.copyfile(identity.LICENSE, root / "LICENSE")
    set_times(root, identity.source_epoch())
    made = identity.DIST / f"{name}.tar.gz"
    pack(root, made)
    shutil.rmtree(root)
    return made


def pack(folder: Path, made: Path) -> None:
    """Write a folder as .tar.gz, the same bytes whenever and by whomever it is done."""
    with (
        made.open("wb") as opened,
        gzip.GzipFile("", "wb", 6, opened, mtime=0) as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            archive.add(path, str(path.relative_to(folder.parent)), recursive=False, filter=_nobody)


def _nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
