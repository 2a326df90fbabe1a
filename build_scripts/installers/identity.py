"""What every installer says of Sendsight: one place for its names, words, icons and version."""

from __future__ import annotations

import os
import subprocess
import tomllib
from datetime import UTC, datetime
from pathlib import Path

from services import VERSION

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = Path(__file__).resolve().parent
BUILD = ROOT / "build" / "installers"
DIST = ROOT / "dist"

NAME = "Sendsight"
PACKAGE = "sendsight"
"""The window's command, the package's name and the desktop entry's."""
COMMAND_LINE = "sendsight-cli"
APP_ID = "example.sendsight.sendsight"
"""Ends in no real domain, as there is none of the project yet; a change of it is a new program to software centres."""
SUMMARY = "Campaign and link reporting for bulk messaging"
"""One line below 60 letters without a full stop, as desktops and package lists want it."""
DESCRIPTION = (
    "Sendsight reads your accounts at ClickSend, Sitecore Send, Constant Contact and Copernica, "
    "keeps what it reads in a local workspace, and shows campaigns, links and clicks as tables "
    "and charts, offline too, with exports that open right in Excel.",
    "Keys stay in your computer's keyring. There is no server in between, and nothing is sent "
    "anywhere but to your providers.",
)
KEYWORDS = ("marketing", "email", "SMS", "campaign", "newsletter", "clicks", "report")
CATEGORIES = ("Office", "Email")
PUBLISHER = "The Sendsight authors"
CONTACT = "maintainers@sendsight.example"
"""The address that a package must name; a project page of its own does not exist yet."""
ICON = ROOT / "resources" / "icons" / "sendsight.svg"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels; the sizes that desktops look for in the theme hicolor."""
RECIPE_ENDING = ".sendsight"
"""Files that open with a double-click: saved views."""
RECIPE_TYPE = "application/vnd.sendsight.recipe+toml"
RECIPE_WORDS = "Sendsight recipe"
"""What a folder shows as the kind of such a file."""
LANGUAGES = ("en", "de", "nl", "fr", "es")
"""Of the program and its installers."""
LICENSE = ROOT / "LICENSE"
COPYRIGHT = next(
    line
    for line in LICENSE.read_text(encoding="utf-8").splitlines()
    if line.startswith("Copyright")
)
"""The holder's line, as Windows and macOS show it."""
FALLBACK_EPOCH = 1_764_547_200
"""2025-12-01, where neither the environment nor git tells a time."""


def version() -> str:
    """The version of the program.

    Raises:
        ValueError: The program and `pyproject.toml` disagree.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared: str = project["version"]
    if declared != VERSION:
        raise ValueError(f"pyproject.toml says {declared}, services.VERSION says {VERSION}.")
    return VERSION


def source_epoch() -> int:
    """The time that every file of a build gets, in seconds since 1970: that of the last commit."""
    if given := os.environ.get("SOURCE_DATE_EPOCH", "").strip():
        return int(given)
    try:
        said = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
        return int(said.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return FALLBACK_EPOCH


def build_day() -> datetime:
    """The same time as a date in UTC."""
    return datetime.fromtimestamp(source_epoch(), UTC)
