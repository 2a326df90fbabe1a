"""Waiting until a window closes the workspace: a scheduled report shall not be lost because one is open."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from services.domain.errors import StoreFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from services.cli.output import Output

SCHEDULED = 600
"""Minutes that a scheduled run waits: a working day; Windows ends a task after twelve hours."""
_PAUSE = 5.0
"""Seconds between two looks."""


def wait_until_free(
    path: Path,
    minutes: int,
    output: Output,
    *,
    pause: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Wait while another process has the workspace open; the reason is told once.

    Args:
        path: The workspace's file. Whatever else is wrong with it is told when it is opened.
        minutes: How long at most; 0 does not wait.
        output: For the sentence.
        pause: Sleeps.
        clock: Seconds.
    """
    from services.store.failures import InUse
    from services.store.opening import look

    end, told = clock() + 60 * minutes, False
    while clock() < end:
        try:
            look(path)
        except InUse:
            if not told:
                output.tell(
                    "The workspace is open in a window; the report is written once that is closed."
                )
            told = True
            pause(_PAUSE)
        except StoreFailed:
            return
        else:
            return
