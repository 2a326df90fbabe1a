"""The AppImage: one file that runs on most Linux desktops without an installation.

It is a small program, the runtime, with a squashfs behind it that it mounts. Runtime and tool come from the AppImage
project and from no package registry, so they are named by whoever has them:

    APPIMAGETOOL        the tool's file; else `appimagetool` on the PATH is taken
    APPIMAGE_RUNTIME    the runtime's file: with it `mksquashfs` (squashfs-tools) is enough
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from build_scripts.installers import identity
from build_scripts.installers.bundle import set_times
from build_scripts.installers.linux_tree import write_shared

START = f"""#!/bin/sh
# Called by another name, as through a link, it is the command line: ln -s Sendsight.AppImage {identity.COMMAND_LINE}
here=$(dirname "$(readlink -f "$0")")
case "${{ARGV0##*/}}" in
    {identity.COMMAND_LINE}*) program={identity.COMMAND_LINE} ;;
    *) program={identity.PACKAGE} ;;
esac
# What the runtime tells is for this script: programs that Sendsight starts are to see the desktop's own.
unset ARGV0 OWD
exec "$here/usr/lib/{identity.PACKAGE}/$program" "$@"
"""
ABSENT = (
    "No AppImage: neither appimagetool is here (on the PATH or named in APPIMAGETOOL), nor mksquashfs "
    "with a runtime that APPIMAGE_RUNTIME names."
)
TYPE_2 = b"AI\x02"
"""What stands at byte 8 of a runtime: desktops know an AppImage by it."""


def make_app_dir(bundle: Path, root: Path) -> None:
    """Lay out what the AppImage holds: the bundle below `usr`, and at the top what desktops look for."""
    shutil.rmtree(root, ignore_errors=True)
    usr = root / "usr"
    home = usr / "lib" / identity.PACKAGE
    home.parent.mkdir(parents=True)
    shutil.copytree(bundle, home, symlinks=True)
    write_shared(usr)
    start = root / "AppRun"
    start.write_text(START, encoding="utf-8")
    start.chmod(0o755)
    entry, icon = f"{identity.PACKAGE}.desktop", f"{identity.PACKAGE}.png"
    (root / entry).symlink_to(f"usr/share/applications/{entry}")
    (root / icon).symlink_to(f"usr/share/icons/hicolor/256x256/apps/{icon}")
    (root / ".DirIcon").symlink_to(icon)
    shutil.copyfile(identity.LICENSE, root / "LICENSE")
    set_times(root, identity.source_epoch())


def make_appimage(bundle: Path) -> Path | None:
    """Make the AppImage; None where nothing is here that can.

    Raises:
        subprocess.CalledProcessError: The tool failed; it has said why.
        ValueError: What APPIMAGE_RUNTIME names is no runtime.
    """
    name = f"{identity.NAME}-{identity.version()}-{platform.machine()}.AppImage"
    root, made = identity.BUILD / "AppDir", identity.DIST / name
    command = packing(root, made, os.environ)
    if command is None:
        return None
    make_app_dir(bundle, root)
    made.unlink(missing_ok=True)
    epoch = {"SOURCE_DATE_EPOCH": str(identity.source_epoch())}
    told = {"ARCH": platform.machine(), "VERSION": identity.version()}
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, **epoch, **told}
    )
    if command[0].endswith("mksquashfs"):
        put_runtime(Path(os.environ["APPIMAGE_RUNTIME"]), made)
    made.chmod(0o755)
    shutil.rmtree(root)
    return made


def packing(root: Path, made: Path, environment: Mapping[str, str]) -> list[str] | None:
    """The command that packs the laid out folder; None where there is none."""
    runtime = environment.get("APPIMAGE_RUNTIME", "")
    tool = environment.get("APPIMAGETOOL") or shutil.which("appimagetool")
    if tool:
        given = ["--runtime-file", runtime] if runtime else []
        # Checked by us already, and it would ask the network whether the pictures are there.
        return [tool, "--no-appstream", *given, str(root), str(made)]
    squash = shutil.which("mksquashfs")
    if not (runtime and squash):
        return None
    quiet = ["-no-progress", "-quiet", "-noappend"]
    # One owner, no list of attributes, one order: the same bytes each time.
    same = ["-all-root", "-no-xattrs", "-reproducible"]
    return [
        squash,
        str(root),
        str(made),
        "-comp",
        "zstd",
        "-Xcompression-level",
        "19",
        *same,
        *quiet,
    ]


def put_runtime(runtime: Path, made: Path) -> None:
    """Put the runtime before a squashfs.

    Raises:
        ValueError: It is none.
    """
    program = runtime.read_bytes()
    if program[8:11] != TYPE_2:
        raise ValueError(f"{runtime.name} is no runtime of an AppImage of type 2.")
    squashed = made.read_bytes()
    made.write_bytes(program + squashed)
