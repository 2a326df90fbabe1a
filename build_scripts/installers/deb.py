"""The package for Debian and Ubuntu, made by dpkg-deb alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import textwrap
from collections.abc import Iterable
from email.utils import format_datetime
from hashlib import md5
from pathlib import Path

from build_scripts.installers import elf, identity, sizes
from build_scripts.installers.bundle import set_times
from build_scripts.installers.linux_tree import write_shared, zipped
from build_scripts.installers.parts import OF_THE_SYSTEM

DEPENDS = (
    "libgl1",
    "libegl1",
    "libxcb1",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
    "ca-certificates",
    "xdg-utils",
)
"""What a bundle needs besides glibc and the libraries in `parts.OF_THE_SYSTEM`."""
RECOMMENDS = ("gnome-keyring | kwalletmanager", "fonts-noto-cjk", "fonts-noto-color-emoji")
OVERRIDES = """# The program is one folder with its own libraries, the same on every distribution: Python, Qt, DuckDB.
sendsight: embedded-library
sendsight: custom-library-search-path
# The programs carry an archive behind their code, and OpenBLAS does not load any more once it is stripped.
sendsight: unstripped-binary-or-object
# Small modules of Python's own call nothing of libc, and ICU's data is no code at all.
sendsight: library-not-linked-against-libc
sendsight: shared-library-lacks-prerequisites
# PyInstaller's starter, as its authors build it; everything that it starts may lie anywhere in memory.
sendsight: hardening-no-pie
"""


def depends(bundle: Path) -> list[str]:
    """The packages that a bundle needs, with the versions of glibc and libstdc++ that its files ask for."""
    files = (path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    glibc, glibcxx = elf.highest(elf.described(path) for path in files if elf.is_elf(path))
    least = {"libstdc++6": elf.gcc_of(glibcxx)} if glibcxx else {}
    ours = [
        f"{package} (>= {least[package]})" if package in least else package
        for package in OF_THE_SYSTEM.values()
    ]
    libc = f"libc6 (>= {'.'.join(map(str, glibc))})" if glibc else "libc6"
    return [libc, *ours, *DEPENDS]


def control(kibibytes: int, architecture: str, needed: Iterable[str]) -> str:
    """The control file.

    Args:
        kibibytes: The room that the installed package takes.
        architecture: Debian's name of it.
        needed: The packages that it depends on, with versions.
    """
    first, *rest = identity.DESCRIPTION
    long = textwrap.wrap(first, 78)
    for text in rest:
        long += [".", *textwrap.wrap(text, 78)]
    fields = {
        "Package": identity.PACKAGE,
        "Version": identity.version(),
        "Architecture": architecture,
        "Maintainer": f"{identity.PUBLISHER} <{identity.CONTACT}>",
        "Installed-Size": str(kibibytes),
        "Depends": ", ".join(needed),
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "misc",
        "Priority": "optional",
        "Description": "\n ".join([identity.SUMMARY[0].lower() + identity.SUMMARY[1:], *long]),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def copyright_text() -> str:
    """Debian's copyright file: ours, and where the others' are."""
    text = identity.LICENSE.read_text(encoding="utf-8")
    _, _, terms = text.partition("\n\n")
    holder, _, terms = terms.partition("\n\n")
    indented = "\n".join(
        f" {line}" if line.strip() else " ." for line in terms.strip().splitlines()
    )
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {identity.NAME}\n"
        "Comment: Names, versions and licences of everything that comes with the program are in\n"
        " /usr/lib/sendsight/_internal/resources/licences; `sendsight-cli about` shows them.\n\n"
        f"Files: *\nCopyright: {holder.removeprefix('Copyright (c) ')}\nLicense: Expat\n\n"
        f"License: Expat\n{indented}\n"
    )


def changelog() -> str:
    """Debian's changelog, with the one entry of this build."""
    return (
        f"{identity.PACKAGE} ({identity.version()}) stable; urgency=medium\n\n"
        f"  * Sendsight {identity.version()}.\n\n"
        f" -- {identity.PUBLISHER} <{identity.CONTACT}>  {format_datetime(identity.build_day())}\n"
    )


def make_tree(bundle: Path, root: Path) -> None:
    """Lay out the package's files below a folder that stands for `/`."""
    shutil.rmtree(root, ignore_errors=True)
    usr = root / "usr"
    home = usr / "lib" / identity.PACKAGE
    home.parent.mkdir(parents=True)
    shutil.copytree(bundle, home, symlinks=True)
    (usr / "bin").mkdir()
    for name in (identity.PACKAGE, identity.COMMAND_LINE):
        (usr / "bin" / name).symlink_to(f"../lib/{identity.PACKAGE}/{name}")
    write_shared(usr)
    doc = usr / "share" / "doc" / identity.PACKAGE
    zipped(doc / "changelog.gz", changelog())
    (doc / "copyright").write_text(copyright_text(), encoding="utf-8")
    overrides = usr / "share" / "lintian" / "overrides" / identity.PACKAGE
    overrides.parent.mkdir(parents=True)
    overrides.write_text(OVERRIDES, encoding="utf-8")


def write_control(root: Path, architecture: str, needed: Iterable[str]) -> int:
    """Write `DEBIAN/control` and the checksums; answers the room that the files take, in bytes."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    size = sizes.room(root)
    told = root / "DEBIAN"
    told.mkdir()
    (told / "control").write_text(control(size // 1024, architecture, needed), encoding="utf-8")
    sums = [
        f"{md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in files
    ]
    (told / "md5sums").write_text("".join(sums), encoding="utf-8")
    return size


def make_deb(bundle: Path) -> tuple[Path, int]:
    """Make the package; answers its file and how many bytes it takes when installed."""
    asked = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    )
    architecture = asked.stdout.strip()
    root = identity.BUILD / "deb"
    make_tree(bundle, root)
    size = write_control(root, architecture, depends(bundle))
    set_times(root, identity.source_epoch())
    made = identity.DIST / f"{identity.PACKAGE}_{identity.version()}_{architecture}.deb"
    build(root, made)
    shutil.rmtree(root)
    return made, size


def build(root: Path, made: Path) -> None:
    """Pack a laid out tree; the same tree gives the same bytes."""
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(made)],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(identity.source_epoch())},
    )
