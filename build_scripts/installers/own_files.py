"""Files of ours that the programs of Windows and macOS carry: icons and what their properties tell.

Written before the bundle is made, in the developers' environment; the one that bundles are made in has nothing to
paint with.
"""

from __future__ import annotations

import sys
from pathlib import Path

from build_scripts.installers import identity, macos, windows_words
from build_scripts.installers.icon_files import write_icns, write_ico

WINDOWS = identity.BUILD / "windows"
ICO = WINDOWS / f"{identity.PACKAGE}.ico"
TITLES = {
    identity.PACKAGE: identity.NAME,
    identity.COMMAND_LINE: f"{identity.NAME} (command line)",
}
"""What the task manager shows, by the program's name."""


def write(system: str = sys.platform) -> None:
    """Write what a system's bundle needs; Linux needs nothing."""
    if system == "darwin":
        write_icns(macos.ICON)
    if system == "win32":
        write_ico(ICO)
        for name, title in TITLES.items():
            text = windows_words.version_file(name, title)
            _version_file(name).write_text(text, encoding="utf-8")


def of_program(name: str, system: str = sys.platform) -> dict[str, str]:
    """What PyInstaller is told of a program's own files."""
    if system == "win32":
        return {"icon": str(ICO), "version": str(_version_file(name))}
    if system == "darwin":
        return {"icon": str(macos.ICON)}
    return {}


def _version_file(name: str) -> Path:
    return WINDOWS / f"{name}-version.txt"
