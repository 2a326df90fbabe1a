"""Data files of the program: icons, maps, look-up tables; reached by name, also when frozen."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def path(name: str) -> Path:
    """The path of a data file.

    Args:
        name: The file below this folder, with forward slashes ("icons/refresh-cw.svg").

    Raises:
        FileNotFoundError: There is no such file; the installation is damaged.
    """
    found = Path(str(files(__package__ or "resources").joinpath(*name.split("/"))))
    if not found.is_file():
        raise FileNotFoundError(name)
    return found


def text(name: str) -> str:
    """A data file's text (UTF-8).

    Raises:
        FileNotFoundError: There is no such file; the installation is damaged.
    """
    return path(name).read_text(encoding="utf-8")
