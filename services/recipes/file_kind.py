"""What a file is by its content, whatever its name ends in: a workspace or, perhaps, a recipe.

Imports next to nothing: a start asks before it loads anything else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".sendsight"
"""What the file of a saved view ends in; the system opens such files with the program."""
SUFFIXES = (SUFFIX, ".toml")
"""What is listed: views were saved with the second before, and such files go on to be read."""
_MARK, _MARK_AT = b"DUCK", 8
_ZEROS = slice(14, 20)
"""Above the database's version, a small number: no text has them, not even `name = "DUCK"`."""
_READ = 20
"""Bytes that are needed."""


def is_workspace(path: Path) -> bool:
    """Whether a file is a database, as workspaces are; False where it cannot be read.

    Never ask this of the workspace that this process has open: closing the file would drop the
    database's lock on it.
    """
    try:
        if not path.is_file():  # a pipe would be waited for without end
            return False
        with path.open("rb") as file:
            return has_workspace_mark(file.read(_READ))
    except (OSError, ValueError):
        return False


def has_workspace_mark(content: bytes) -> bool:
    """Whether a file that begins so is a database.

    Args:
        content: At least its first twenty bytes.
    """
    marked = content[_MARK_AT : _MARK_AT + len(_MARK)] == _MARK
    return marked and len(content) >= _READ and not any(content[_ZEROS])
