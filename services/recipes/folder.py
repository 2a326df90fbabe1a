"""Where recipes lie, which are there, and where reports go that name no folder."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import msgspec
from platformdirs import user_documents_path

from services import settings
from services.domain.errors import ServiceError
from services.recipes.faults import unreadable
from services.recipes.reading import read_recipe
from services.recipes.recipe import Recipe
from services.reports.filenames import free_path, plain_word

SUFFIXES = (".toml", ".sendsight")
"""Endings of recipe files; a workspace has the second, too, but lies in another folder."""


class SavedView(msgspec.Struct, frozen=True, kw_only=True):
    """A recipe file that was found.

    Args:
        path: The file.
        name: The recipe's, or the file's where it could not be read.
        recipe: None where it could not be read.
        problem: Why not, in plain words.
        warnings: What of it was not understood.
    """

    path: Path
    name: str
    recipe: Recipe | None = None
    problem: str = ""
    warnings: tuple[str, ...] = ()


def default_folder() -> Path:
    """Where saved views lie: beside the workspace. It may not be there yet."""
    return settings.data_folder() / "recipes"


def reports_folder() -> Path:
    """Where reports go that name no folder: "Sendsight" in the user's documents. It may not be there yet."""
    if os.environ.get(settings.HOME, "").strip():
        return settings.data_folder().parent / "reports"
    return user_documents_path() / "Sendsight"


def saved_views(folder: Path | None = None) -> tuple[SavedView, ...]:
    """The recipes in a folder, by name without case; those that cannot be read are told as such.

    Args:
        folder: Where to look; None = the default. A folder that is not there has none.
    """
    place = folder or default_folder()
    try:
        paths = [path for path in place.iterdir() if path.suffix.casefold() in SUFFIXES]
    except OSError:
        return ()
    found = [view_at(path) for path in paths if path.is_file()]
    return tuple(sorted(found, key=lambda view: (view.name.casefold(), view.path.name)))


def path_for(name: str, folder: Path | None = None) -> Path:
    """A free place for a view that is saved under a name; its folder is made.

    Raises:
        OSError: The folder cannot be made.
    """
    place = folder or default_folder()
    place.mkdir(parents=True, exist_ok=True)
    return free_path(place / f"{plain_word(name)[:80].strip('-') or 'view'}.toml")


def view_at(path: Path) -> SavedView:
    """The recipe in a file, wherever it lies; of one that cannot be read, why."""
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for without end
            raise unreadable(path, OSError(errno.EISDIR, "no file"))
        read = read_recipe(path)
    except ServiceError as error:
        return SavedView(path=path, name=path.stem, problem=str(error))
    return SavedView(path=path, name=read.recipe.name, recipe=read.recipe, warnings=read.warnings)
