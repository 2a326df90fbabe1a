"""Where recipes lie, which are there, and where reports go that name no folder."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import msgspec
from platformdirs import user_documents_path

from services import settings
from services.domain.errors import ServiceError
from services.recipes.faults import no_recipe, unreadable
from services.recipes.file_kind import SUFFIX, SUFFIXES, is_workspace
from services.recipes.reading import read_recipe
from services.recipes.recipe import Recipe
from services.reports.filenames import free_path, plain_word
from services.wording import tr


class SavedView(msgspec.Struct, frozen=True, kw_only=True):
    """A recipe file that was found.

    Args:
        path: The file.
        name: The recipe's, or the file's where it could not be read.
        recipe: None where it could not be read.
        problem: Why not, in plain words.
        warnings: What of it was not understood.
        is_workspace: The file is a workspace, which is no recipe but can be opened as what it is.
    """

    path: Path
    name: str
    recipe: Recipe | None = None
    problem: str = ""
    warnings: tuple[str, ...] = ()
    is_workspace: bool = False


def default_folder() -> Path:
    """Where saved views lie: beside the workspace. It may not be there yet."""
    return settings.data_folder() / "recipes"


def reports_folder() -> Path:
    """Where reports go that name no folder: "Sendsight" in the user's documents. It may not be there yet."""
    if os.environ.get(settings.HOME, "").strip():
        return settings.data_folder().parent / "reports"
    return user_documents_path() / "Sendsight"


def saved_views(
    folder: Path | None = None, *, apart_from: Path | None = None
) -> tuple[SavedView, ...]:
    """The recipes in a folder, by name without case; those that cannot be read are told as such.

    Args:
        folder: Where to look; None = the default. A folder that is not there has none.
        apart_from: See `view_at`.
    """
    place = folder or default_folder()
    try:
        paths = [path for path in place.iterdir() if path.suffix.casefold() in SUFFIXES]
    except OSError:
        return ()
    found = [view_at(path, apart_from) for path in paths if path.is_file()]
    return tuple(sorted(found, key=lambda view: (view.name.casefold(), view.path.name)))


def path_for(name: str, folder: Path | None = None) -> Path:
    """A free place for a view that is saved under a name; its folder is made.

    Raises:
        OSError: The folder cannot be made.
    """
    place = folder or default_folder()
    place.mkdir(parents=True, exist_ok=True)
    return free_path(place / f"{plain_word(name)[:80].strip('-') or 'view'}{SUFFIX}")


def view_at(path: Path, apart_from: Path | None = None) -> SavedView:
    """The recipe in a file, wherever it lies; of one that cannot be read, why.

    Args:
        path: The file.
        apart_from: The workspace that this process has open. It is not touched: closing any handle of
            it would drop the database's lock on it.
    """
    try:
        if apart_from is not None and _same(path, apart_from):
            return SavedView(path=path, name=path.stem, problem=_is_open(path))
        if path.exists() and not path.is_file():  # a pipe would be waited for without end
            raise unreadable(path, OSError(errno.EISDIR, "no file"))
        if is_workspace(path):
            return SavedView(
                path=path, name=path.stem, problem=str(no_recipe(path.name)), is_workspace=True
            )
        read = read_recipe(path)
    except OSError as error:  # a name that no file can have, a folder that may not be looked into
        return SavedView(path=path, name=path.stem, problem=str(unreadable(path, error)))
    except ServiceError as error:
        return SavedView(path=path, name=path.stem, problem=str(error))
    return SavedView(path=path, name=read.recipe.name, recipe=read.recipe, warnings=read.warnings)


def _is_open(path: Path) -> str:
    words = tr("{name} is the workspace that is open. A recipe is another file.")
    return words.format(name=path.name)


def _same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        return False
