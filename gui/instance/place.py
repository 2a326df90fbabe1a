"""Where the windows over one workspace meet: the name of their socket and the file of their lock."""

from __future__ import annotations

import getpass
import os
import re
import sys
from hashlib import blake2b
from pathlib import Path

import msgspec
from PySide6.QtCore import QDir

from services.settings import state_folder


class Place(msgspec.Struct, frozen=True):
    """Where later starts find the first one.

    Args:
        name: Of the socket: the user's id and a hash of the workspace's path, which it does not show.
        lock: The file that one process at a time holds.
    """

    name: str
    lock: Path

    @property
    def is_foreign(self) -> bool:
        """Whether somebody else's socket lies there: such a one is never spoken to.

        Sockets lie in the folder for temporary files, where other users may put files of any name.
        """
        if sys.platform == "win32":  # a pipe of another user cannot be opened
            return False
        try:
            return os.lstat(f"{QDir.tempPath()}/{self.name}").st_uid != os.getuid()
        except OSError:
            return False


def place_of(workspace: Path) -> Place:
    """The place of a workspace, the same for all paths that lead to it."""
    try:
        real = workspace.expanduser().resolve()
    except (OSError, RuntimeError, ValueError):
        real = workspace.absolute()
    path = os.fsencode(os.path.normcase(real))
    key = blake2b(path, digest_size=10).hexdigest()
    return Place(f"sendsight-{_user()}-{key}", state_folder() / f"window-{key}.lock")


def _user() -> str:
    if sys.platform == "win32":
        return re.sub(r"\W", "_", getpass.getuser())[:40]
    return str(os.getuid())
