"""Opening a workspace's file: what may be opened, what is refused, how one is created.

A file is first looked at without the right to write (that changes no byte and creates no file
beside it); only a workspace of a version we know is then opened for writing. A new workspace is
made under another name and moved into place, so that a kill in between leaves no half-made file.

No other code of this process may open the workspace's file while the database holds it: closing
any handle of it would drop the database's lock on POSIX systems.
"""

from __future__ import annotations

import glob
import os
import secrets
import shutil
import stat
import sys
from contextlib import suppress
from importlib.util import find_spec
from typing import TYPE_CHECKING

import duckdb

from services.domain.errors import StoreFailed
from services.store import failures
from services.store.migrations import Identity, Migration, identity, migrate, newest
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

THREADS = 2
_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "threads": THREADS,
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
}
_MAGIC, _MAGIC_AT = b"DUCK", 8
_HELD = (32, 33)
"""Windows' numbers: the file is open, or a part of it locked, in another process."""
_UNITS = {"KiB": 2**10, "MiB": 2**20, "GiB": 2**30, "TiB": 2**40, "bytes": 1}


def _say_what_is_missing() -> None:
    """Let the search for pandas end at once where there is none.

    The database asks for it at each value that is bound to a statement; looking through all folders each
    time takes half of a small statement's time.
    """
    if "pandas" not in sys.modules and find_spec("pandas") is None:
        sys.modules["pandas"] = None  # type: ignore[assignment]  # what Python takes for "there is none"


_say_what_is_missing()


def open_file(
    path: Path, *, create: bool, migrations: Sequence[Migration]
) -> duckdb.DuckDBPyConnection:
    """Open a workspace for writing, create or migrate it first where needed.

    Args:
        path: The file.
        create: Whether to create it (and its folder) where there is none.
        migrations: All steps, oldest first.

    Raises:
        StoreFailed: In use, newer, damaged, something else, not writable, or no room.
    """
    _prepare(path, create=create, migrations=migrations)
    found = look(path)
    if found.version > newest(migrations):
        raise failures.newer_version()
    _check_writable(path)
    if found.version < newest(migrations):
        _back_up(path, found.version)
    with failures.plain_words(path):
        con = connect(path)
        try:
            _private_spill(path)
            migrate(con, found.version, migrations)
        except BaseException:
            con.close()
            raise
    return con


def _prepare(path: Path, *, create: bool, migrations: Sequence[Migration]) -> None:
    if "\0" in str(path):
        # On Windows, the database would take the name to end there, and make that file.
        raise failures.unreachable(path, "a zero in the name")
    try:
        found, folder = path.exists(), path.is_dir()
    except OSError as error:
        raise failures.unreachable(path, type(error).__name__) from None
    if folder:
        raise StoreFailed(
            tr("{name} is a folder, not a workspace.").format(name=path.name or path),
            tr("Choose a file."),
        )
    if found:
        return
    if not create:
        raise StoreFailed(
            tr("There is no workspace {name} in this folder.").format(name=path.name),
            tr("Check the name, or create a new workspace."),
        )
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreFailed(
            tr("The folder of the workspace cannot be created."),
            tr("Choose another folder."),
            detail=type(error).__name__,
        ) from None
    _create(path, migrations)


def look(path: Path) -> Identity:
    """Read what the file says about itself, changing nothing.

    Raises:
        StoreFailed: It cannot be read, is in use, or is no workspace.
    """
    if not os.access(path, os.R_OK, **_effective()):
        raise failures.read_only(path)
    _check_kind(path)
    with failures.plain_words(path):
        con = duckdb.connect(str(path), read_only=True, config=_SETTINGS)
        try:
            found = identity(con)
        finally:
            con.close()
    if found is None:
        raise failures.not_a_workspace(path)
    return found


def _check_kind(path: Path) -> None:
    """Refuse other kinds of files before the database guesses at them."""
    try:
        with path.open("rb") as file:
            head = file.read(_MAGIC_AT + len(_MAGIC))
    except OSError as error:
        if _is_held(path):
            raise failures.in_use(type(error).__name__) from None
        raise failures.unreachable(path, type(error).__name__) from None
    if head[_MAGIC_AT:] != _MAGIC:
        raise failures.not_a_workspace(path)


def _is_held(path: Path) -> bool:
    """Whether another process has a file open for itself alone, so that Windows lets nobody read it.

    Python's own `open` does not tell that from a missing right. Elsewhere no file is held so: what a Mac
    does not allow a program to read in the user's documents is a matter of rights.
    """
    if sys.platform != "win32":
        return False
    import _winapi

    try:
        file = _winapi.CreateFile(
            str(path), _winapi.GENERIC_READ, 0, 0, _winapi.OPEN_EXISTING, 0, 0
        )
    except OSError as error:
        return error.winerror in _HELD
    _winapi.CloseHandle(file)
    return False


def _effective() -> dict[str, bool]:
    return {"effective_ids": True} if os.access in os.supports_effective_ids else {}


def _check_writable(path: Path) -> None:
    if not os.access(path, os.W_OK, **_effective()):
        raise failures.read_only(path)
    if not os.access(path.parent, os.W_OK, **_effective()):
        raise failures.folder_read_only(path)


def connect(path: Path) -> duckdb.DuckDBPyConnection:
    """A connection for writing: few threads, half of the usual memory, no extensions."""
    con = duckdb.connect(str(path), config=_SETTINGS)
    # Folding the log into the file at each 16 MB, as usual, takes a third of an ingest's time.
    con.execute("SET wal_autocheckpoint = '64MB'")
    row = con.execute("SELECT current_setting('memory_limit')").fetchone()
    number, _, unit = str(row[0] if row else "").partition(" ")
    if unit in _UNITS:
        # The database's own limit is 80 % of the memory; the window and the charts want some, too.
        megabytes = max(256, int(float(number) * _UNITS[unit] / 2 / 10**6))
        con.execute(f"SET memory_limit = '{megabytes}MB'")
    return con


def _create(path: Path, migrations: Sequence[Migration]) -> None:
    made = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    _set_aside_orphan(path)
    try:
        with failures.plain_words(path):
            con = connect(made)
            try:
                migrate(con, 0, migrations)
            finally:
                con.close()
        if os.name == "posix":
            made.chmod(stat.S_IRUSR | stat.S_IWUSR)
        _move_into_place(made, path)
    except OSError as error:
        raise failures.folder_read_only(path, type(error).__name__) from None
    except StoreFailed as error:
        if isinstance(error, failures.ReadOnly):
            raise failures.folder_read_only(path, error.detail) from None
        raise
    finally:
        for left in (made, made.with_name(made.name + ".wal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _set_aside_orphan(path: Path) -> None:
    """A log without its workspace would be replayed into the new one; rename it."""
    orphan = path.with_name(path.name + ".wal")
    if orphan.exists():
        with suppress(OSError):
            orphan.replace(path.with_name(path.name + ".wal.orphan"))


def _move_into_place(made: Path, path: Path) -> None:
    try:
        os.link(made, path)  # never replaces a file that another process created meanwhile
    except FileExistsError:
        return
    except OSError:
        if not path.exists():
            made.rename(path)


def backup_path(path: Path, version: int) -> Path:
    """Where the copy made before a migration lies."""
    return path.with_name(f"{path.name}.v{version}.backup")


def delete_copies(path: Path) -> None:
    """Delete what was put aside beside a workspace: copies from before migrations, a log without its file.

    Raises:
        StoreFailed: One cannot be deleted; it is named.
    """
    names = (f"{glob.escape(path.name)}.v*.backup*", f"{glob.escape(path.name)}.wal.orphan")
    for copy in sorted(found for name in names for found in path.parent.glob(name)):
        try:
            copy.unlink(missing_ok=True)
        except OSError as error:
            raise StoreFailed(
                tr(
                    "The person is taken out of the workspace, but the older copy {name} beside it "
                    "could not be deleted."
                ).format(name=copy.name),
                tr("Delete that file yourself; it still tells of the person."),
                detail=type(error).__name__,
            ) from None


def _back_up(path: Path, version: int) -> None:
    """Copy the file, and its log where one is left; the copy opens as the old version."""
    copy = backup_path(path, version)
    for suffix in (".wal", ""):
        source, target = path.with_name(path.name + suffix), copy.with_name(copy.name + suffix)
        half = target.with_name(target.name + ".part")
        try:
            target.unlink(missing_ok=True)
            if source.exists():
                shutil.copy2(source, half)
                half.replace(target)
        except OSError as error:
            half.unlink(missing_ok=True)
            raise StoreFailed(
                tr("The workspace has to be brought up to date, but no copy could be made first."),
                tr("Free some space and allow writing to its folder, then try again."),
                detail=type(error).__name__,
            ) from None


def spill_folder(path: Path) -> Path:
    """Where the database keeps what does not fit into memory, as long as the workspace is open."""
    return path.with_name(path.name + ".tmp")


def _private_spill(path: Path) -> None:
    """Make the spill folder for this user alone; what a crash left goes."""
    clear_spill(path)
    try:
        spill_folder(path).mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise failures.folder_read_only(path, type(error).__name__) from None


def clear_spill(path: Path) -> None:
    """Delete the database's own files from the spill folder, and the folder if nothing is left."""
    folder = spill_folder(path)
    with suppress(OSError):
        for file in folder.glob("duckdb_temp*"):
            file.unlink()
        folder.rmdir()


def private_log(path: Path) -> None:
    """Make the write-ahead log before the database does, with the workspace's own rights."""
    if os.name != "posix":
        return
    log = path.with_name(path.name + ".wal")
    with suppress(OSError):
        if not log.exists():
            mode = stat.S_IMODE(path.stat().st_mode)
            os.close(os.open(log, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))


def drop_empty_log(path: Path) -> None:
    """Delete the log that `private_log` made and the database never wrote to; it leaves such a one behind.

    With all connections but one closed, so that nothing is about to be written.
    """
    log = path.with_name(path.name + ".wal")
    with suppress(OSError):
        if not log.stat().st_size:
            log.unlink()


def size_on_disk(path: Path) -> int:
    """Bytes of the workspace and its log."""
    sizes = 0
    for file in (path, path.with_name(path.name + ".wal")):
        with suppress(OSError):
            sizes += file.stat().st_size
    return sizes
