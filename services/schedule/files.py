"""Our files in the scheduler's folders: written whole, undone when something fails, never over another's."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from services.domain.errors import ExportFailed, ServiceError
from services.schedule import marker
from services.schedule.entry import PlannedFile
from services.wording import tr

_READABLE = 1 << 20
"""Bytes; what is larger is none of ours."""


def read_text(path: Path) -> str | None:
    """A file's text as it is, line ends included; None where there is none or it is no text."""
    try:
        if path.stat().st_size > _READABLE:
            return None
        return path.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return None


def read_mark(path: Path) -> tuple[str, marker.Mark] | None:
    """Text and mark of a file of ours; None where it is not ours."""
    text = read_text(path)
    mark = None if text is None else marker.read_mark(text)
    return None if text is None or mark is None else (text, mark)


def check_ours(paths: Iterable[Path], identifier: str) -> None:
    """Refuse to touch files that somebody else wrote.

    Raises:
        ExportFailed: One exists and does not carry our mark with this identifier.
    """
    for path in paths:
        if not os.path.lexists(path):
            continue
        found = read_mark(path)
        if found is None or found[1].entry.identifier != identifier:
            raise ExportFailed(
                tr("The file {file} was not written by Sendsight, or its mark was removed.").format(
                    file=path
                ),
                tr("Look at it, and move it away if nothing needs it."),
            )


def keep_changed(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Copy those of our files that were changed by hand, so that the changes are not lost.

    Returns:
        The copies, beside the files; no scheduler reads names that end so.

    Raises:
        ExportFailed: A copy cannot be written.
    """
    kept = []
    for path in paths:
        found = read_mark(path)
        if found is not None and marker.changed(*found):
            copy = free_name(path)
            write_whole(copy, found[0].encode())
            kept.append(copy)
    return tuple(kept)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that only the user may read, through another name, so that no half file is ever read.

    Raises:
        ExportFailed: It cannot be written; what was there is unharmed.
    """
    made = path.with_name(f".{path.name[:60]}.{secrets.token_hex(4)}.part")
    with _plain_words(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            # Launchd takes no file that others may write to, whatever the user's mask allows.
            made.touch(0o600, exist_ok=False)
            with made.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            made.replace(path)
        finally:
            with suppress(OSError):
                made.unlink(missing_ok=True)


def delete(paths: Iterable[Path]) -> None:
    """Delete files; those that are gone already are fine.

    Raises:
        ExportFailed: One cannot be deleted.
    """
    for path in paths:
        with _plain_words(path):
            path.unlink(missing_ok=True)


@contextmanager
def written(planned: Iterable[PlannedFile], put_back: Callable[[], None]) -> Iterator[None]:
    """Write files for the time of a block; where writing or the block fails, all is as before.

    Args:
        planned: The files.
        put_back: Called after the files are as before: brings the scheduler in line with them.

    Raises:
        ExportFailed: A file cannot be written.
    """
    before: dict[Path, bytes | None] = {}
    try:
        for file in planned:
            with _plain_words(file.path):
                before[file.path] = file.path.read_bytes() if file.path.exists() else None
            write_whole(file.path, file.text.encode())
        yield
    except BaseException:
        # Also when the user breaks off: half an entry is worse than none.
        for path, content in before.items():
            with suppress(ServiceError):
                if content is None:
                    delete([path])
                else:
                    write_whole(path, content)
        put_back()
        raise


def free_name(path: Path) -> Path:
    """A name beside a file for a copy of it; no scheduler reads names that end so."""
    number = 1
    while os.path.lexists(copy := path.with_name(f"{path.name}.changed-{number}")):
        number += 1
    return copy


@contextmanager
def _plain_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ExportFailed(
            tr("The file {file} cannot be written or deleted.").format(file=path),
            tr("Check that you may write to the folder and that the disk is not full."),
            detail=str(error.strerror),
        ) from None
