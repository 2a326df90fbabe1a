"""The program for macOS: what its Info.plist says, and the .dmg with the link to Applications."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from build_scripts.installers import identity, macos_signing

LEAST_SYSTEM = "13.0"
"""The oldest that PySide6 6.11 runs on."""
RECIPE_UTI = "example.sendsight.recipe"
APPLICATION = f"{identity.NAME}.app"
FOLDER = identity.BUILD / "macos"
ICON = FOLDER / f"{identity.NAME}.icns"


def info_plist() -> dict[str, Any]:
    """What the spec adds to the Info.plist that PyInstaller makes."""
    return {
        "CFBundleName": identity.NAME,
        "CFBundleDisplayName": identity.NAME,
        "CFBundleVersion": identity.version(),
        "CFBundleShortVersionString": identity.version(),
        "CFBundleDevelopmentRegion": identity.LANGUAGES[0],
        "CFBundleLocalizations": list(identity.LANGUAGES),
        "LSMinimumSystemVersion": LEAST_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": identity.COPYRIGHT,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": identity.RECIPE_WORDS,
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": ICON.name,
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [RECIPE_UTI],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": RECIPE_UTI,
                "UTTypeDescription": identity.RECIPE_WORDS,
                "UTTypeIconFile": ICON.name,
                "UTTypeConformsTo": ["public.utf8-plain-text"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [identity.RECIPE_ENDING.removeprefix(".")],
                    "public.mime-type": [identity.RECIPE_TYPE],
                },
            }
        ],
    }


def image_command(stage: Path, made: Path) -> list[str]:
    """How the disk image is made of a folder."""
    return [
        *("hdiutil", "create", "-ov", "-quiet"),
        *("-volname", identity.NAME, "-fs", "HFS+", "-format", "ULFO"),
        *("-srcfolder", str(stage), str(made)),
    ]


def lay_out(application: Path, stage: Path) -> None:
    """Put into a folder what the opened image shows: the program, and where to drag it."""
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    shutil.copytree(application, stage / application.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    shutil.copyfile(identity.LICENSE, stage / "LICENSE.txt")


def add_command_line(application: Path) -> None:
    """Put the command line beside the window's program: a link, as the program looks by which name it is called."""
    link = application / "Contents" / "MacOS" / identity.COMMAND_LINE
    if not link.is_symlink():
        link.symlink_to(identity.PACKAGE)


def make_image(application: Path) -> Path:
    """Make the .dmg, signed and notarised where the environment names what is needed; answers its file.

    Raises:
        macos_signing.SigningError: A step of it failed.
        subprocess.CalledProcessError: The image could not be made.
    """
    add_command_line(application)
    made = identity.DIST / f"{identity.NAME}-{identity.version()}-macos-{platform.machine()}.dmg"
    stage = FOLDER / "image"
    with macos_signing.signer(os.environ) as signer:
        signer.sign_application(application)
        lay_out(application, stage)
        subprocess.run(image_command(stage, made), check=True)
        signer.sign_image(made)
        for sentence in signer.left_out:
            print(sentence, file=sys.stderr)
    shutil.rmtree(stage)
    return made
