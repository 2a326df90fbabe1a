"""Having a recipe run by the window that has the workspace open, found by name as the painter is."""

from __future__ import annotations

import importlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

MODULE = "gui.instance.reporting"
"""The window's part; it needs Qt's core and network, but no display."""


class WindowRun(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a run in the window.

    Args:
        files: The written files, in the file system's own bytes, which need not be text.
        notes: Plain sentences about what is missing, and about goals that were missed.
        missed: Whether a goal was.
        accounts_failed: Whether the refresh before it failed for an account.
        problem: Why nothing was written; "" where it was.
    """

    files: tuple[bytes, ...] = ()
    notes: tuple[str, ...] = ()
    missed: bool = False
    accounts_failed: bool = False
    problem: str = ""

    @property
    def paths(self) -> tuple[Path, ...]:
        """The written files."""
        return tuple(Path(os.fsdecode(file)) for file in self.files)


def run_in_window(
    workspace: Path, recipe: Path, *, out: Path | None = None, refresh: bool = False
) -> WindowRun | None:
    """Have the window run a recipe, and wait for its end.

    Args:
        workspace: The workspace that the window has open.
        recipe: The recipe's file.
        out: In place of its destination.
        refresh: Read what is new before, whatever the recipe says.

    Returns:
        None where no window took it: none is there, it is of another version, it was closed
        meanwhile, or Qt is missing.
    """
    try:
        found = importlib.import_module(MODULE)
    except (ImportError, OSError):
        return None
    ask = cast("Callable[[Path, Path, Path | None, bool], WindowRun | None]", found.ask_to_run)
    return ask(workspace, recipe, out, refresh)
