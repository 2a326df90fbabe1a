"""Words for everything that can go wrong with the workspace's file."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

import duckdb

from services.domain.errors import StoreFailed
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_IN_USE = ("could not set lock", "conflicting lock", "being used by another process")
_FULL = ("no space left", "file too large", "disk quota", "not enough space", "disk full")
_READ_ONLY = ("permission denied", "read-only file system", "access is denied", "read-only mode")
_FOREIGN = ("not a valid duckdb database file",)
_NEWER_FORMAT = ("we can only read versions", "newer version of duckdb", "created with a newer")
_CLOSED = ("connection already closed", "connection has already been closed")
_DAMAGED = (
    "corrupt",
    "could not read enough bytes",
    "could not read all bytes",
    "checksum",
    "failure while replaying",
    "not enough bytes",
    "failed to deserialize",
    "deserializ",
)
_READ_AT = re.compile(r"error in readfile\(location: (\d+), nr_bytes: (\d+)\)")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


class Stopped(StoreFailed):
    """A query was interrupted on purpose; nobody needs to be told."""

    code = "stopped"


class InUse(StoreFailed):
    """The workspace is open elsewhere; it can be opened once that is closed."""


class ReadOnly(StoreFailed):
    """The workspace may not be written by this user."""


def in_use(detail: str = "") -> StoreFailed:
    """Another process, or another window of this one, holds the workspace."""
    return InUse(
        tr("This workspace is open in another window."),
        tr("Close it there, or choose another workspace."),
        detail=detail,
    )


def newer_version(detail: str = "") -> StoreFailed:
    """The file was written by a version that this one does not understand."""
    return StoreFailed(
        tr("This workspace was written by a newer version of Sendsight."),
        tr("Update Sendsight, or choose another workspace. The file was not changed."),
        detail=detail,
    )


def not_a_workspace(path: Path, detail: str = "") -> StoreFailed:
    """The file is something else."""
    return StoreFailed(
        tr("The file {name} is not a Sendsight workspace.").format(name=path.name),
        tr("Choose another file. The file was not changed."),
        detail=detail,
    )


def damaged(path: Path, detail: str = "") -> StoreFailed:
    """The file is a workspace, or was one, but cannot be read."""
    return StoreFailed(
        tr("The workspace {name} is damaged and cannot be read.").format(name=path.name),
        tr("Restore a copy of it, or choose another workspace and refresh."),
        detail=detail,
    )


def read_only(path: Path, detail: str = "") -> StoreFailed:
    """The file may not be written (or not even read) by this user."""
    return ReadOnly(
        tr("The workspace {name} is read-only.").format(name=path.name),
        tr("Allow writing to the file, or copy it to a folder of your own."),
        detail=detail,
    )


def folder_read_only(path: Path, detail: str = "") -> StoreFailed:
    """The workspace's folder takes no new files."""
    return StoreFailed(
        tr("The folder of the workspace {name} does not allow new files.").format(name=path.name),
        tr("Allow writing to the folder, or choose a workspace in a folder of your own."),
        detail=detail,
    )


def unreachable(path: Path, detail: str = "") -> StoreFailed:
    """The file's place cannot be looked at."""
    return StoreFailed(
        tr("The workspace {name} cannot be reached.").format(name=path.name),
        tr("Check its folder and your rights to it, or choose another workspace."),
        detail=detail,
    )


def disk_full(detail: str = "") -> StoreFailed:
    """A write found no room; its transaction was undone, those before it stay."""
    return StoreFailed(
        tr("The disk is full; what had arrived is kept."),
        tr("Free some space, then try again."),
        detail=detail,
    )


def closed() -> StoreFailed:
    """Asked after the workspace was closed."""
    return StoreFailed(tr("The workspace is closed."), tr("Open it again."))


def redacted(error: BaseException) -> str:
    """An error's kind and first line, without quoted values: they may be data."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {_QUOTED.sub('…', lines[0] if lines else '')}"[:300]


def translated(error: duckdb.Error, path: Path) -> StoreFailed:
    """The failure in plain words."""
    detail = redacted(error)
    if isinstance(error, duckdb.InterruptException):
        return Stopped(tr("The query was stopped."))
    text = str(error).lower()
    if any(sign in text for sign in _CLOSED):
        return closed()
    if _is_in_use(text):
        return in_use(detail)
    if any(sign in text for sign in _FULL):
        return disk_full(detail)
    if isinstance(error, duckdb.OutOfMemoryException):
        return StoreFailed(
            tr("There is not enough memory for this."),
            tr("Choose a shorter period or fewer campaigns."),
            detail=detail,
        )
    if any(sign in text for sign in _READ_ONLY):
        return read_only(path, detail)
    return _of_the_content(text, path, detail)


def _of_the_content(text: str, path: Path, detail: str) -> StoreFailed:
    if any(sign in text for sign in _NEWER_FORMAT):
        return newer_version(detail)
    if any(sign in text for sign in _FOREIGN):
        return not_a_workspace(path, detail)
    if any(sign in text for sign in _DAMAGED) or _ends_early(text, path):
        return damaged(path, detail)
    return StoreFailed(
        tr("The workspace could not be read or written."),
        tr("Try again. If that fails, restart Sendsight."),
        detail=detail,
    )


def _ends_early(text: str, path: Path) -> bool:
    """Whether a read went past the end; Windows says so in the user's language, the file's size in none."""
    read = _READ_AT.search(text)
    try:
        return read is not None and int(read[1]) + int(read[2]) > path.stat().st_size
    except OSError:
        return False


def _is_in_use(text: str) -> bool:
    if any(sign in text for sign in _IN_USE):
        return True
    # Windows words the reason in the user's language; a file that may be written but not opened is
    # in use.
    return os.name == "nt" and "cannot open file" in text and "access" not in text


def is_fatal(error: duckdb.Error) -> bool:
    """Whether the database must be opened anew before it can be used again."""
    return isinstance(error, duckdb.FatalException) or "has been invalidated" in str(error)


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Turn database errors into StoreFailed; the original is not chained, for it may quote data."""
    try:
        yield
    except duckdb.Error as error:
        raise translated(error, path) from None
