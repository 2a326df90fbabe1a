"""A workspace that a window has open: the window is asked for the report, or its end is waited for."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from services.domain.errors import StoreFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from services.cli.output import Output
    from services.recipes.elsewhere import WindowRun

SCHEDULED = 600
"""Minutes that a scheduled run waits: a working day; Windows ends a task after twelve hours."""
_PAUSE = 5.0
"""Seconds between two looks."""


def wait_until_free(
    path: Path,
    minutes: int,
    output: Output,
    *,
    ask: Callable[[], WindowRun | None] | None = None,
    pause: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> WindowRun | None:
    """Wait while another process has the workspace open; the reason is told once.

    Args:
        path: The workspace's file. Whatever else is wrong with it is told when it is opened.
        minutes: How long at most; 0 does not wait.
        output: For the sentence.
        ask: Asks a window that has it open to do the work; None = nobody is asked.
        pause: Sleeps.
        clock: Seconds.

    Returns:
        What a window made of it; None where the caller is to do it now.
    """
    from services.store.failures import InUse
    from services.store.opening import look

    end, told = clock() + 60 * minutes, False
    while ask is not None or clock() < end:
        try:
            look(path)
        except InUse:
            run = ask() if ask is not None else None
            if run is not None or clock() >= end:
                return run
            if not told:
                output.tell(
                    "The workspace is open in a window; the report is written once that is closed."
                )
            told = True
            pause(_PAUSE)
        except StoreFailed:
            return None
        else:
            return None
    return None
