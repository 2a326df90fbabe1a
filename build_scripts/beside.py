"""A program that runs beside another; what it says is kept and told at its end."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Beside:
    """Starts a program at once.

    Args:
        command: The program and its words.
        folder: Where it runs.
    """

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        # A file and no pipe: nobody reads while it runs.
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `end`
        self._running = subprocess.Popen(
            list(command), cwd=folder, stdout=self._said, stderr=subprocess.STDOUT
        )

    def end(self) -> int:
        """Wait for its end, tell what it said, and answer its exit code."""
        try:
            code = self._running.wait()
        except BaseException:
            self._running.kill()
            self._running.wait()
            raise
        self._said.seek(0)
        sys.stdout.write(self._said.read().decode("utf-8", "replace"))
        sys.stdout.flush()
        self._said.close()
        return code
