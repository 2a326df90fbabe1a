"""Where Sendsight keeps its files: the system's folders for this, or all below SENDSIGHT_HOME.

Nothing is created here; whoever writes a file makes its folder. Secrets are in none of these
folders (see `services.credentials`).
"""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import PlatformDirs

HOME = "SENDSIGHT_HOME"
"""Environment variable: one folder that takes the place of all of them (tests, portable use)."""
WORKSPACE_NAME = "workspace.duckdb"
DEMO_NAME = "demo.duckdb"
FORMER_ENDING = ".sendsight"
"""What workspaces ended in before recipes got that ending; one that is there goes on to be used."""

_FOLDERS = PlatformDirs("Sendsight", appauthor=False)


def _home() -> Path | None:
    folder = os.environ.get(HOME, "").strip()
    return Path(folder).expanduser().absolute() if folder else None


def data_folder() -> Path:
    """Workspaces."""
    home = _home()
    return home / "data" if home else Path(_FOLDERS.user_data_dir)


def config_folder() -> Path:
    """What the user has set."""
    home = _home()
    return home / "config" if home else Path(_FOLDERS.user_config_dir)


def state_folder() -> Path:
    """What may be lost without harm: booked calls."""
    home = _home()
    return home / "state" if home else Path(_FOLDERS.user_state_dir)


def log_folder() -> Path:
    """Log files."""
    home = _home()
    return home / "log" if home else Path(_FOLDERS.user_log_dir)


def workspace_file() -> Path:
    """The user's own workspace."""
    return _at(WORKSPACE_NAME)


def demo_workspace_file() -> Path:
    """The demo's workspace, apart from the user's own."""
    return _at(DEMO_NAME)


def _at(name: str) -> Path:
    """The workspace of a name; the one of its former name where only that is there."""
    place = data_folder() / name
    former = place.with_suffix(FORMER_ENDING)
    return former if former.exists() and not place.exists() else place


def chosen_workspace(named: Path | None, *, demo: bool) -> Path:
    """The workspace of a start: the one it names, else the demo's or the user's own."""
    return named or (demo_workspace_file() if demo else workspace_file())


def limits_file() -> Path:
    """Calls booked against the providers' limits, shared by all processes of the user."""
    return state_folder() / "limits.sqlite3"
