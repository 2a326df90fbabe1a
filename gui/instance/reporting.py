"""A scheduled run's side: have the window that is open run a recipe, and wait until it has.

Found by name from `services.recipes.elsewhere`; works without an application and without a display.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtNetwork import QLocalSocket

from gui.instance.handing import CONNECTS_IN, read_line
from gui.instance.place import place_of
from gui.instance.requests import MOST_BYTES, NotUnderstood, RunRecipe, to_answer, to_line, to_ran

if TYPE_CHECKING:
    from pathlib import Path

    from services.recipes.elsewhere import WindowRun

_ANSWERS_IN = 20_000
"""Milliseconds for a busy window to say whether it takes the run."""


def ask_to_run(workspace: Path, recipe: Path, out: Path | None, refresh: bool) -> WindowRun | None:
    """Have the workspace's window run a recipe; see `services.recipes.elsewhere.run_in_window`."""
    place = place_of(workspace)
    if place.is_foreign:
        return None
    target = os.fsencode(out.absolute()) if out is not None else b""
    request = RunRecipe(os.fsencode(recipe.absolute()), target, refresh)
    socket = QLocalSocket()
    socket.setReadBufferSize(MOST_BYTES + 1)
    socket.connectToServer(place.name)
    if not socket.waitForConnected(CONNECTS_IN):
        return None
    try:
        socket.write(to_line(request))
        answer = read_line(socket, QDeadlineTimer(_ANSWERS_IN))
        if answer is None or not to_answer(answer).taken:
            return None
        # However long it takes: a window that goes away ends the connection.
        ended = read_line(socket, QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))
        return to_ran(ended) if ended is not None else None
    except NotUnderstood:
        return None
    finally:
        socket.abort()
