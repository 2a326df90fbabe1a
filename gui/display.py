"""Turns Qt's abort where a display cannot be reached into a plain sentence."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

SENTENCE = (
    "No window can be opened on this display. "
    "Check the display, or use sendsight-cli, which does the same work without one.\n"
)
NO_WINDOW = 3


def catch_fatal() -> None:
    """Until the program's own handler is installed: end with a sentence instead of a crash."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt aborts after a fatal message; leave before that, with words for a person."""
    if kind == QtMsgType.QtFatalMsg:
        if sys.stderr is not None:  # a program without a console has none on Windows
            sys.stderr.write(SENTENCE)
            sys.stderr.write(f"({message.strip().splitlines()[0]})\n")
            sys.stderr.flush()
        os._exit(NO_WINDOW)
