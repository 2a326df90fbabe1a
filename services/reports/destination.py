"""Files are written whole or not at all: under another name in the same folder, then moved.

`whole_file` is for what is written from front to back; `whole_path` for writers that open the file
themselves, jump about in it, or need room for temporary files.
"""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
import tempfile
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import IO, TYPE_CHECKING

from services.domain.errors import ExportFailed
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PIECE = 2**20
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_BAD_NAME = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ, errno.ENOTDIR})


@contextmanager
def whole_file(path: Path, *, overwrite: bool) -> Iterator[IO[bytes]]:
    """Write a file that appears only when the block has ended well; else nothing is left of it.

    Devices and pipes are written to directly.

    Args:
        path: The file; a link is followed.
        overwrite: Whether an existing file may be replaced.

    Raises:
        ExportFailed: It cannot be written: full, forbidden, no such folder, exists already.
    """
    target = Path(os.path.realpath(path))
    with _plain_words(target):
        _check(target, overwrite=overwrite)
        if target.exists() and not target.is_file():
            with target.open("wb") as device:
                yield device
            return
        made = target.with_name(_part_name(target))
        try:
            with made.open("xb") as file:
                yield file
                _settle(file)
            _move(made, target, overwrite=overwrite)
        finally:
            with suppress(OSError):
                made.unlink(missing_ok=True)


@contextmanager
def whole_path(path: Path, *, overwrite: bool) -> Iterator[Path]:
    """Like `whole_file` for writers that want a path: it lies in a hidden folder of its own.

    The folder is on the target's disk and takes temporary files, too; nothing of it stays. For
    devices and pipes the file is made in the system's temporary folder, then copied to them.

    Args:
        path: The file; a link is followed.
        overwrite: Whether an existing file may be replaced.

    Yields:
        Where to write; nothing is there yet.

    Raises:
        ExportFailed: It cannot be written: full, forbidden, no such folder, exists already.
    """
    target = Path(os.path.realpath(path))
    with _plain_words(target):
        _check(target, overwrite=overwrite)
        device = target.exists() and not target.is_file()
        room = Path(tempfile.gettempdir()) if device else target.parent
        folder = room / _part_name(target)
        try:
            folder.mkdir(mode=0o700)
            # Failures name the file that they are about.
            made = folder / target.name
            yield made
            if device:
                with made.open("rb") as source, target.open("wb") as sink:
                    shutil.copyfileobj(source, sink)
                return
            with made.open("r+b") as file:
                _settle(file)
            _move(made, target, overwrite=overwrite)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def fingerprint(path: Path, check: Callable[[], None]) -> tuple[int, str]:
    """A file's size in bytes and its SHA-256.

    Args:
        path: The file.
        check: Called between pieces; what it raises ends the reading.

    Raises:
        OSError: It cannot be read.
    """
    digest, size = sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            check()
            digest.update(piece)
            size += len(piece)
    return size, digest.hexdigest()


def _part_name(target: Path) -> str:
    # A long name keeps its length below what file systems take.
    return f".{target.name[:60]}.{secrets.token_hex(4)}.part"


def _check(target: Path, *, overwrite: bool) -> None:
    if target.is_dir():
        raise ExportFailed(
            tr("{name} is a folder.").format(name=target.name or target),
            tr("Choose a name for the file."),
        )
    if not target.parent.is_dir():
        raise ExportFailed(
            tr("The folder {folder} does not exist.").format(folder=target.parent),
            tr("Create it, or choose another folder."),
        )
    if not target.exists():
        return
    if not overwrite:
        raise _exists(target)
    if not os.access(target, os.W_OK):
        raise ExportFailed(
            tr("The file {name} is read-only.").format(name=target.name),
            tr("Allow writing to it, or choose another name."),
        )


def _settle(file: IO[bytes]) -> None:
    """Bring the content to the disk, so that the name never stands before it after a power cut."""
    file.flush()
    try:
        os.fsync(file.fileno())
    except OSError as error:
        # Some network and memory file systems have no such call.
        if error.errno in _FULL or error.errno == errno.EIO:
            raise


def _move(made: Path, target: Path, *, overwrite: bool) -> None:
    if target.exists():
        if not overwrite:
            raise _exists(target)
        # Who may read the old file may read the new one, and nobody else.
        with suppress(OSError):
            made.chmod(stat.S_IMODE(target.stat().st_mode))
    try:
        made.replace(target)
    except PermissionError:
        if target.exists():
            raise ExportFailed(
                tr("The file {name} is open in another program.").format(name=target.name),
                tr("Close it there, or choose another name."),
            ) from None
        raise


@contextmanager
def _plain_words(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise failure_of(error, target) from None


def failure_of(error: OSError, target: Path) -> ExportFailed:
    """The failure in plain words."""
    detail = f"{type(error).__name__} {error.errno}"
    if error.errno in _FULL:
        return ExportFailed(
            tr("The disk is full, so {name} was not written.").format(name=target.name),
            tr("Free some space, or choose another folder."),
            detail=detail,
        )
    if error.errno in _FORBIDDEN:
        return ExportFailed(
            tr("The folder {folder} does not allow new files.").format(folder=target.parent),
            tr("Choose a folder of your own."),
            detail=detail,
        )
    # Windows finds no place for a path that is too long, though its folder is there.
    if error.errno in _BAD_NAME or (error.errno == errno.ENOENT and _is_folder(target.parent)):
        return ExportFailed(
            tr("A file cannot have this name."),
            tr("Choose a shorter, plain name."),
            detail=detail,
        )
    return ExportFailed(
        tr("The file {name} could not be written.").format(name=target.name),
        tr("Try again, or choose another folder."),
        detail=detail,
    )


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _exists(target: Path) -> ExportFailed:
    return ExportFailed(
        tr("There is already a file {name}.").format(name=target.name),
        tr("Choose another name, or allow replacing it."),
    )
