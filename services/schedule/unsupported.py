"""Systems whose scheduler Sendsight does not know: nothing is written, and the reason is told."""

from __future__ import annotations

from pathlib import Path

from services.domain.errors import NotOffered
from services.schedule.base import unknown
from services.schedule.entry import Entry, Installed, PlannedFile
from services.wording import tr


class Unsupported:
    """No scheduler."""

    note = ""

    def files(self, entry: Entry) -> tuple[PlannedFile, ...]:
        """Nothing is written."""
        return ()

    def install(self, entry: Entry) -> tuple[Path, ...]:
        """Always refused.

        Raises:
            NotOffered: With the words of `problem`.
        """
        raise NotOffered(self.problem())

    def remove(self, identifier: str) -> tuple[Path, ...]:
        """There is nothing to remove.

        Raises:
            ExportFailed: There is no such entry.
        """
        raise unknown(identifier)

    def installed(self) -> tuple[Installed, ...]:
        """None."""
        return ()

    def problem(self) -> str:
        """Always a sentence."""
        return tr(
            "Sendsight does not know this system's scheduler. "
            "Let it, for example cron, run the command of the report."
        )
