"""`dev.py run --demo` where there is no display: the demo's whole job without a window.

Refreshes the demo workspace over HTTP, writes its four tables as CSV and pictures of the real window
(campaign list and link detail, light and dark) into a folder, and prints a summary.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from build_scripts import screenshots
from services.cli.demo_run import FOLDER, run_demo
from services.cli.words import counted
from services.domain.errors import ServiceError
from services.http.redaction import install_log_redaction
from services.settings import demo_workspace_file

if TYPE_CHECKING:
    from collections.abc import Sequence

NOTHING_DONE = 3
PICTURE_SIZE = "1440x900"


def make_parser() -> argparse.ArgumentParser:
    """The command line; the same names as the window's and the command line program's."""
    parser = argparse.ArgumentParser(
        prog="dev.py run --demo", description="The demo's job without a window."
    )
    parser.add_argument("--out", type=Path, default=FOLDER, metavar="FOLDER", help="where it goes")
    parser.add_argument("--workspace", type=Path, metavar="FILE", help="the demo workspace's file")
    parser.add_argument(
        "--demo-clicks",
        type=int,
        metavar="N",
        help="clicks to invent (200000, or as many as the demo has)",
    )
    parser.add_argument(
        "--pace", type=float, default=1.0, metavar="N", help="divide the demo's limits further"
    )
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Do the job.

    Returns:
        0; 3 where nothing could be done; the refresh's code where an account failed.
    """
    options = make_parser().parse_args(arguments)
    install_log_redaction()
    workspace = options.workspace or demo_workspace_file()
    try:
        code = run_demo(
            options.out, workspace=workspace, demo_clicks=options.demo_clicks, pace=options.pace
        )
    except ServiceError as error:
        sys.stderr.write(f"{error} {error.remedy}".rstrip() + "\n")
        return NOTHING_DONE
    return code or take_pictures(options.out, workspace)


def take_pictures(folder: Path, workspace: Path) -> int:
    """Pictures of the window over the workspace; nothing is refreshed for them."""
    before = set(folder.glob("*.png"))
    for old in before:
        old.unlink()
    code = screenshots.main(
        ["--out", str(folder), "--workspace", str(workspace), "--sizes", PICTURE_SIZE]
    )
    made = len(list(folder.glob("*.png")))
    print(f"{counted(made, 'picture')} in {folder}")
    return code


if __name__ == "__main__":
    sys.exit(main())
