"""Recipes as TOML: only what differs from the defaults, so that the file stays small and readable."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import tomli_w

from services.recipes.faults import newer
from services.recipes.recipe import SECTIONS, TOP, VERSION, Recipe
from services.reports.destination import whole_file

if TYPE_CHECKING:
    from pathlib import Path

    import msgspec

HEADING = "# Sendsight recipe\n\n"
"""What a written file begins with: desktops tell by it what a file is whose name says nothing."""


def recipe_text(recipe: Recipe) -> str:
    """A recipe as the text of its file; what was not understood in the one it came from is in it.

    Raises:
        RecipeFailed: The recipe is of a newer version.
    """
    if recipe.version > VERSION:
        raise newer(recipe.version)
    content: dict[str, Any] = {key: getattr(recipe, key) for key in TOP}
    if not recipe.about:
        del content["about"]
    for section, form in SECTIONS.items():
        known = _changed(getattr(recipe, section), form)
        if known:
            content[section] = known
    merged = _merged(content, recipe.unknown)
    # Sections that hold only what was not understood stand in their place, too.
    ordered = {key: merged[key] for key in (*TOP, *SECTIONS) if key in merged}
    return HEADING + tomli_w.dumps(_plain(ordered | merged))


def write_recipe(recipe: Recipe, path: Path, *, overwrite: bool = True) -> None:
    """Write a recipe's file, whole or not at all.

    Args:
        recipe: The recipe.
        path: Its file.
        overwrite: Whether an existing file may be replaced.

    Raises:
        RecipeFailed: The recipe is of a newer version.
        ExportFailed: The file cannot be written; an existing one is as it was.
    """
    data = recipe_text(recipe).encode()
    with whole_file(path, overwrite=overwrite) as file:
        file.write(data)


def _changed(section: msgspec.Struct, form: type[msgspec.Struct]) -> dict[str, Any]:
    """The fields that differ from their defaults."""
    plain = form()
    return {
        name: getattr(section, name)
        for name in form.__struct_fields__
        if getattr(section, name) != getattr(plain, name)
    }


def _merged(known: Mapping[str, Any], unknown: Mapping[str, Any]) -> dict[str, Any]:
    """What is known wins where both speak of one key."""
    merged = dict(known)
    for key, value in unknown.items():
        if key not in merged:
            merged[key] = value
        elif isinstance(merged[key], Mapping) and isinstance(value, Mapping):
            merged[key] = _merged(merged[key], value)
    return merged


def _plain(value: Any) -> Any:
    """A value as TOML can carry it; half characters, which no file can hold, become question marks."""
    if isinstance(value, Mapping):
        return {_plain(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    return value
