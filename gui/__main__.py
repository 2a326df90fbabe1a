"""`sendsight` = `python -m gui`: the window, or a plain word why none can be opened."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    parser.add_argument("--version", action="version", version=f"sendsight {version}")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window.

    Returns:
        The exit code: 0, 2 for wrong usage, 3 where no window can be opened.
    """
    problem = foreign_services()
    if problem:
        return _say(problem)
    import services

    options = make_parser(services.VERSION).parse_args(arguments)
    problem = missing_display(os.environ)
    if problem:
        return _say(problem)
    try:
        from gui.display import catch_fatal

        catch_fatal()
        from gui.app import StartOptions, run
    except ImportError as error:
        return _say(
            f"The window's libraries cannot be loaded: {error}. "
            "Install Qt's system libraries, or use sendsight-cli."
        )
    start = StartOptions(
        options.workspace, demo=options.demo, pace=options.pace, demo_clicks=options.demo_clicks
    )
    return run(start, sys.argv[:1])


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
    sys.stderr.write(f"{sentence}\n")
    return NO_WINDOW


if __name__ == "__main__":
    sys.exit(main())
