"""The .tar.gz for every other Linux: the bundle with its menu entry, icons, manual pages and completion."""

from __future__ import annotations

import gzip
import platform
import shutil
import tarfile
import textwrap
from pathlib import Path

from build_scripts.installers import elf, identity, stripping
from build_scripts.installers.bundle import set_times
from build_scripts.installers.linux_tree import write_shared
from build_scripts.installers.parts import OF_THE_SYSTEM

DESKTOP_LIBRARIES = (
    "libGL.so.1",
    "libEGL.so.1",
    "libxcb.so.1",
    "libwayland-client.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
)
"""What the window needs besides, which PyInstaller never takes along."""


def make_archive(bundle: Path) -> Path:
    """Make the archive; answers its file."""
    name = f"{identity.PACKAGE}-{identity.version()}-linux-{platform.machine()}"
    root = identity.BUILD / name
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root, symlinks=True)
    write_shared(root)
    shutil.copyfile(identity.LICENSE, root / "LICENSE")
    (root / "README.txt").write_text(read_me(least_glibc(bundle)), encoding="utf-8")
    set_times(root, identity.source_epoch())
    made = identity.DIST / f"{name}.tar.gz"
    pack(root, made)
    shutil.rmtree(root)
    return made


def read_me(glibc: str) -> str:
    """What a user has to know about the archive.

    Args:
        glibc: The oldest version that the programs run with.
    """
    libraries = ", ".join(sorted({*OF_THE_SYSTEM, *DESKTOP_LIBRARIES}))
    return f"""{identity.NAME} {identity.version()} for Linux

Start ./{identity.PACKAGE} for the window, ./{identity.COMMAND_LINE} --help for the command line. Both may be
linked to, for example:

    mkdir -p ~/.local/bin ~/.local/share
    ln -s "$PWD/{identity.PACKAGE}" "$PWD/{identity.COMMAND_LINE}" ~/.local/bin/
    cp -r share/. ~/.local/share/       the menu entry, the kind of its files, icons, manual pages

The folder may lie anywhere. To be rid of {identity.NAME}, delete it; your data stay in
~/.local/share/{identity.NAME}, ~/.local/state/{identity.NAME} and ~/.config/{identity.NAME}.

It needs glibc {glibc} or newer, and these libraries, which desktops have:
{textwrap.fill(libraries, 78)}

Keys are kept in the desktop's keyring (GNOME Keyring, KWallet). MIT licence: see LICENSE; what others
made is listed by ./{identity.COMMAND_LINE} about.
"""


def least_glibc(bundle: Path) -> str:
    """The oldest glibc that a bundle's files run with, as "2.35"."""
    glibc, _ = elf.highest(elf.described(path) for path in stripping.libraries(bundle))
    return ".".join(map(str, glibc)) or "2"


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
