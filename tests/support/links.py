"""Symbolic links on every system."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

_MAY_NOT = 1314
"""Windows' number for a right that the user lacks."""


def link(at: Path, to: Path) -> None:
    """Make a link; the test is left out where Windows does not let its user make any."""
    try:
        at.symlink_to(to)
    except OSError as error:
        if getattr(error, "winerror", None) != _MAY_NOT:
            raise
        pytest.skip("Windows lets only administrators and developers make links")
    if sys.platform == "win32" and not os.path.lexists(at):
        pytest.skip("Wine makes no links, and says nothing of it")
