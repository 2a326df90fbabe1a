"""The package for Debian and Ubuntu, made by dpkg-deb alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import textwrap
from email.utils import format_datetime
from hashlib import md5
from pathlib import Path

from build_scripts.installers import identity
from build_scripts.installers.bundle import set_times
from build_scripts.installers.linux_tree import write_shared, zipped

DEPENDS = (
    "libc6 (>= 2.36)",
    "libgl1",
    "libegl1",
    "libxcb1",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libfontconfig1",
    "libdrm2",
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
    "ca-certificates",
    "xdg-utils",
)
RECOMMENDS = ("gnome-keyring | kwalletmanager", "fonts-noto-cjk", "fonts-noto-color-emoji")
OVERRIDES = """# The program is one folder with its own libraries, the same on every distribution: Python, Qt, DuckDB.
sendsight: embedded-library
sendsight: custom-library-search-path
# The programs carry an archive behind their code, and OpenBLAS does not load any more once it is stripped.
sendsight: unstripped-binary-or-object
# Two of Python's own modules call nothing of libc.
sendsight: library-not-linked-against-libc
"""


def control(installed_bytes: int, architecture: str) -> str:
    """The control file.

    Args:
        installed_bytes: The size of all files.
        architecture: Debian's name of it.
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
        "Installed-Size": str(-(-installed_bytes // 1024)),
        "Depends": ", ".join(DEPENDS),
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


def write_control(root: Path, architecture: str) -> int:
    """Write `DEBIAN/control` and the checksums; answers the size of all files in bytes."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files)
    told = root / "DEBIAN"
    told.mkdir()
    (told / "control").write_text(control(size, architecture), encoding="utf-8")
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
    size = write_control(root, architecture)
    set_times(root, identity.source_epoch())
    made = identity.DIST / f"{identity.PACKAGE}_{identity.version()}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(made)],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(identity.source_epoch())},
    )
    return made, size
