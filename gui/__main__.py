"""`sendsight` = `python -m gui`: the window, or a plain word why none can be opened."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.instance.claiming import Claim

NO_WINDOW = 3
"""Exit code where no window can be opened."""


def make_parser(version: str) -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="sendsight",
        description="Campaign and link reporting over all your bulk-messaging "
        "providers, on your own machine. Without a window: sendsight-cli.",
    )
    parser.add_argument(
        "--workspace", type=Path, metavar="FILE", help="the workspace file; your own by default"
    )
    parser.add_argument(
        "files",
        type=Path,
        nargs="*",
        metavar="FILE",
        help="recipes to open, in the window that is open already where there is one; or a workspace",
    )
    parser.add_argument("--demo", action="store_true", help="open the demo workspace")
    parser.add_argument(
        "--demo-clicks",
        type=int,
        metavar="N",
        help="about how many clicks the demo invents (200000, or as many as it has); another "
        "number begins it anew",
    )
    parser.add_argument(
        "--pace",
        type=float,
        default=1.0,
        metavar="N",
        help="divide the limits of loopback accounts by N (for tests)",
    )
    parser.add_argument("--selftest", type=Path, metavar="PICTURE", help=argparse.SUPPRESS)
    parser.add_argument("--version", action="version", version=f"sendsight {version}")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or bring the one that the workspace has to the front.

    Returns:
        The exit code: 0, 2 for wrong usage, 3 where no window can be opened.
    """
    problem = foreign_services()
    if problem:
        return _say(problem)
    import services

    options = make_parser(services.VERSION).parse_args(arguments)
    options.workspace, options.files = told_apart(options)
    problem = missing_display(os.environ)
    if problem:
        return _say(problem)
    try:
        from gui.display import catch_fatal

        catch_fatal()
        # Before the window's own code is loaded: a second start is over soon.
        claimed = _claim(options)
        if claimed.instance is None and options.selftest is not None:
            return _say("A window is open on this workspace; close it first.")
        if claimed.instance is None:
            return _tell(claimed.problem) if claimed.problem else 0
        from gui.app import StartOptions, run
    except ImportError as error:
        return _say(
            f"The window's libraries cannot be loaded: {error}. "
            "Install Qt's system libraries, or use sendsight-cli."
        )
    start = StartOptions(
        options.workspace,
        demo=options.demo,
        pace=options.pace,
        demo_clicks=options.demo_clicks,
        selftest=options.selftest,
    )
    return run(start, sys.argv[:1], claimed.instance, options.files)


def _claim(options: argparse.Namespace) -> Claim:
    from gui.instance.claiming import claim
    from gui.instance.place import place_of
    from gui.instance.requests import requests_for
    from services.settings import chosen_workspace

    workspace = chosen_workspace(options.workspace, demo=options.demo)
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    first, *more = requests_for(options.files, token)
    return claim(place_of(workspace), first, more=more)


def told_apart(options: argparse.Namespace) -> tuple[Path | None, list[Path]]:
    """The workspace to open, and the files to open in its window.

    Where neither a workspace nor the demo is named, the first file that is a workspace is the one.
    """
    from services.recipes.file_kind import is_workspace

    files: list[Path] = list(options.files)
    if options.workspace is not None or options.demo:
        return options.workspace, files
    found = next((file for file in files if is_workspace(file)), None)
    return found, [file for file in files if file != found]


def foreign_services() -> str:
    """What is wrong where `services` is another program's package; "" where it is ours."""
    import services

    if getattr(services, "DISTRIBUTION", None) == "sendsight":
        return ""
    return (
        "Another package called “services” stands in the way of Sendsight's own. "
        "Install Sendsight into an environment of its own."
    )


def missing_display(environment: os._Environ[str] | dict[str, str]) -> str:
    """What to say where no display can be reached; "" where one may be there."""
    if sys.platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return ""
    if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return ""
    return (
        "There is no display here, so no window can be opened. "
        "Use sendsight-cli, which does the same work without one."
    )


def _say(sentence: str) -> int:
    if sys.stderr is not None:  # a program without a console has none on Windows
        sys.stderr.write(f"{sentence}\n")
    return NO_WINDOW


def _tell(sentence: str) -> int:
    """Say a sentence; in a box, too, where a desktop started the program and nobody reads its words."""
    read = sys.stderr is not None and sys.stderr.isatty()
    if not read and os.environ.get("QT_QPA_PLATFORM") not in ("offscreen", "minimal"):
        from PySide6.QtWidgets import QApplication, QMessageBox

        app = QApplication.instance() or QApplication(sys.argv[:1])
        QMessageBox.information(None, "Sendsight", sentence)
        del app
    return _say(sentence)


if __name__ == "__main__":
    sys.exit(main())
