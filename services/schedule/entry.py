"""An entry of the system's scheduler: which recipe, when, and the command that runs it; never a secret."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from datetime import datetime
from pathlib import Path

import msgspec

from services.domain.errors import ExportFailed
from services.schedule.timing import Timing
from services.wording import tr

PREFIX = "sendsight-"
"""What the names of all our entries begin with."""

_SLUG_LENGTH = 40
_HASH_LENGTH = 8
_IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Entry(msgspec.Struct, frozen=True):
    """One recipe that runs regularly; made by `make_entry`, which checks it."""

    identifier: str
    """Small letters, digits and hyphens; one recipe file has one, always the same."""
    recipe: str
    """Absolute path of the recipe."""
    timing: Timing
    command: tuple[str, ...]
    """The program (absolute path) and its arguments, as the program is to receive them."""
    log: str | None = None
    """File for what a run says, where the system has no log of its own (launchd); the folder is made."""

    @property
    def name(self) -> str:
        """What the entry is called in the system: "sendsight-weekly-1a2b3c4d"."""
        return PREFIX + self.identifier

    def words(self) -> str:
        """For a person: "Sendsight report weekly, every Monday at 07:30"."""
        return _words(self)


def _words(entry: Entry) -> str:
    return tr("Sendsight report {name}, {when}").format(
        name=Path(entry.recipe).stem, when=entry.timing.words()
    )


class PlannedFile(msgspec.Struct, frozen=True):
    """A file as it will be written, to be shown before."""

    path: Path
    text: str


class Installed(msgspec.Struct, frozen=True):
    """An entry that is in the system's scheduler."""

    entry: Entry
    """As Sendsight wrote it."""
    files: tuple[Path, ...]
    """The files that make it up; empty where the system keeps it in a place of its own."""
    active: bool | None = None
    """Whether the scheduler will run it; None = it did not say."""
    next_run: datetime | None = None
    """When it runs next (UTC), where the system tells it; else see `Timing.next_after`."""
    changed: bool = False
    """Whether somebody changed it by hand, so that it may do something else than `entry` says."""


def make_entry(
    recipe: Path, timing: Timing, command: tuple[str, ...], *, log: Path | None = None
) -> Entry:
    """An entry for a recipe.

    Args:
        recipe: The recipe file; a relative path is taken from the working folder.
        timing: When it runs.
        command: The program, by its absolute path, and its arguments; without a secret: others may read it.
        log: File for the words of a run, where the system has no log of its own.

    Raises:
        ExportFailed: A path has characters that no scheduler can carry, or the program has no absolute path.
    """
    place = str(recipe.absolute())
    logged = None if log is None else str(log.absolute())
    for text in (place, *command, logged or ""):
        _check_text(text)
    if not command or not Path(command[0]).is_absolute():
        raise ExportFailed(
            tr("The program that runs the report is not given by its whole path."),
            tr("A scheduler does not search for programs; give the path from the root on."),
        )
    return Entry(identifier_of(recipe), place, timing, command, logged)


def identifier_of(recipe: Path) -> str:
    """A name that is safe in every system: the recipe's name in plain letters and a hash of its path."""
    place = unicodedata.normalize("NFC", os.path.normcase(os.path.normpath(recipe.absolute())))
    plain = unicodedata.normalize("NFKD", recipe.stem.casefold()).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain)[:_SLUG_LENGTH].strip("-") or "report"
    digest = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()
    return f"{slug}-{digest[:_HASH_LENGTH]}"


def check_identifier(identifier: str) -> None:
    """Refuse what could not be one of ours, before it becomes part of a path or command.

    Raises:
        ExportFailed: It has other characters than an identifier has.
    """
    if not _IDENTIFIER.fullmatch(identifier):
        raise ExportFailed(
            tr("There is no schedule named {name}.").format(name=repr(identifier)),
            tr("Look at the list of schedules."),
        )


def _check_text(text: str) -> None:
    # Cc: control characters; Cs: bytes that are no text; the two others: XML has no place for them.
    if any(unicodedata.category(sign) in {"Cc", "Cs"} or sign in "\ufffe\uffff" for sign in text):
        raise ExportFailed(
            tr("A file name has characters that the system's scheduler cannot carry."),
            tr("Rename the file or folder, without line breaks and other invisible characters."),
        ) from None
