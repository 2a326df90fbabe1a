"""What the schedulers of all systems offer to the rest of the program."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from services.domain.errors import ExportFailed, NotOffered
from services.schedule.entry import Entry, Installed, PlannedFile
from services.schedule.running import Answer
from services.wording import noop, tr

OPEN_NOTE = noop("While a window has the workspace open, that window writes the report.")
"""What holds on every system; in English, as `Backend.note`, and said through `services.wording.tr`."""


class Backend(Protocol):
    """One system's scheduler, for the user who is signed in; every call may take seconds: not on the GUI thread."""

    @property
    def note(self) -> str:
        """When this system runs an entry and when it cannot: one sentence for a person."""
        ...

    def files(self, entry: Entry) -> tuple[PlannedFile, ...]:
        """What `install` will write, to be shown before.

        Raises:
            ExportFailed: This system cannot carry the entry's command.
        """
        ...

    def install(self, entry: Entry) -> tuple[Path, ...]:
        """Put an entry into the scheduler, in place of an earlier one for the same recipe.

        Returns:
            Copies of what had been changed by hand and was replaced; mostly none.

        Raises:
            NotOffered: This system cannot schedule, see `problem`.
            ExportFailed: It was refused, nothing is left of it and an earlier entry is as before.
        """
        ...

    def remove(self, identifier: str) -> tuple[Path, ...]:
        """Take an entry out of the scheduler.

        Returns:
            Copies of what had been changed by hand; mostly none.

        Raises:
            ExportFailed: There is no such entry of ours, or the system refused.
        """
        ...

    def installed(self) -> tuple[Installed, ...]:
        """Our entries in the scheduler, by identifier; what others wrote is left out."""
        ...

    def problem(self) -> str | None:
        """Why this system cannot schedule and what to do about it, in plain words; None = it can."""
        ...


def refused(sentence: str, answer: Answer) -> ExportFailed:
    """The failure of a system's program, with its own words in the details.

    Args:
        sentence: What was refused, in the program's language.
        answer: What the system's program said.
    """
    return ExportFailed(
        sentence,
        tr("Nothing was changed. The details have its own words."),
        detail=answer.words(),
    )


def unknown(identifier: str) -> ExportFailed:
    """The failure of looking for an entry that is not there."""
    return ExportFailed(
        tr("There is no schedule named {name}.").format(name=identifier),
        tr("Look at the list of schedules."),
    )


def require(backend: Backend) -> None:
    """Stop where a system cannot schedule.

    Raises:
        NotOffered: With the backend's own words.
    """
    problem = backend.problem()
    if problem is not None:
        raise NotOffered(problem)
