"""Reading a recipe: what is understood is used, what is not is kept and told, what is wrong is named.

A key that this program does not know never voids the rest; it comes back when the recipe is written.
A value of the wrong kind does: the sentence names the key and, where it can be found, the line.
"""

from __future__ import annotations

import re
import tomllib
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from services.domain.click_filter import RECIPIENT_ZONE
from services.domain.decoding import converted
from services.domain.errors import ServiceError
from services.domain.periods import resolve
from services.recipes.faults import (
    bad_version,
    newer,
    no_recipe,
    no_toml,
    nothing_known,
    unreadable,
    where,
    wrong_value,
)
from services.recipes.file_kind import has_workspace_mark
from services.recipes.recipe import SECTIONS, TOP, VERSION, Recipe, RecipeFailed
from services.reports.zones import is_zone
from services.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 1_000_000
"""No recipe is larger; another file was chosen by mistake."""
_ANY_DAY = date(2026, 11, 20)
_SECTIONS = frozenset(SECTIONS)
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_KNOWN = _SECTIONS | set(TOP)


class ReadRecipe(msgspec.Struct, frozen=True):
    """A recipe as it was read; `warnings` are plain sentences about what was not understood."""

    recipe: Recipe
    warnings: tuple[str, ...] = ()


def read_recipe(path: Path) -> ReadRecipe:
    """Read a recipe's file; a recipe without a name gets the file's.

    Raises:
        RecipeFailed: It cannot be read or understood, or is of a newer version.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise unreadable(path, error) from None
    if has_workspace_mark(data):
        raise no_recipe(path.name)
    if len(data) > MOST_BYTES:
        raise RecipeFailed(
            tr("{file} is too large for a recipe.").format(file=path.name),
            tr("Choose another file."),
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RecipeFailed(
            tr("{file} is not a recipe: it is not text in UTF-8.").format(file=path.name),
            tr("Choose another file."),
        ) from None
    found = parse_recipe(text, path.name)
    if found.recipe.name.strip():
        return found
    return msgspec.structs.replace(
        found, recipe=msgspec.structs.replace(found.recipe, name=path.stem)
    )


def parse_recipe(text: str, called: str = "") -> ReadRecipe:
    """Understand a recipe's text.

    Args:
        text: The file's content.
        called: What the file is called in messages; "" = "the recipe".

    Raises:
        RecipeFailed: It is not TOML, has a value of the wrong kind, or is of a newer version.
    """
    called = called or tr("the recipe")
    try:
        content = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise no_toml(error, called) from None
    version = content.get("version", VERSION)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise bad_version(text, called)
    if version > VERSION:
        raise newer(version)
    known, unknown = _parted(content)
    if unknown and not known:
        raise nothing_known(called)
    try:
        recipe = converted(known, Recipe)
    except msgspec.ValidationError as error:
        raise wrong_value(str(error), text, called) from None
    _check_words(recipe, text, called)
    return ReadRecipe(msgspec.structs.replace(recipe, unknown=unknown), _told(unknown, text))


def _parted(content: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is known and what is not, both in the file's own form."""
    known = {key: value for key, value in content.items() if key in _KNOWN}
    unknown = {key: value for key, value in content.items() if key not in _KNOWN}
    for section, form in SECTIONS.items():
        found = content.get(section)
        if not isinstance(found, dict):
            continue  # not there, or of the wrong kind: the conversion tells
        fields = form.__struct_fields__
        known[section] = {key: value for key, value in found.items() if key in fields}
        others = {key: value for key, value in found.items() if key not in fields}
        if others:
            unknown[section] = others
    return known, unknown


def is_colour(text: str) -> bool:
    """Whether a text is a colour as a recipe has it: "#0B5D4E"."""
    return _COLOUR.fullmatch(text) is not None


def _check_words(recipe: Recipe, text: str, called: str) -> None:
    """Check the texts that stand for something.

    Raises:
        RecipeFailed: A zone, a period or a colour is not known.
    """
    if recipe.looks.colour and not is_colour(recipe.looks.colour):
        raise RecipeFailed(
            tr("In {file}, {key} is no colour.").format(
                file=called, key=where("looks.colour", text)
            ),
            tr("Write it like #0B5D4E, or leave it out."),
        )
    zone = recipe.lenses.zone
    if zone and zone != RECIPIENT_ZONE and not is_zone(zone):
        raise RecipeFailed(
            tr("In {file}, {key} is no time zone that is known.").format(
                file=called, key=where("lenses.zone", text)
            ),
            tr("Write it like Europe/Amsterdam, or leave it out."),
        )
    try:
        resolve(recipe.filters.period, _ANY_DAY, recipe.filters.first_weekday)
    except ServiceError as error:
        raise RecipeFailed(
            tr("In {file}, {key} is wrong: {why}").format(
                file=called, key=where("filters.period", text), why=error.sentence
            ),
            error.remedy,
        ) from None


def _told(unknown: dict[str, Any], text: str) -> tuple[str, ...]:
    keys: list[str] = []
    for key, value in unknown.items():
        keys += [f"{key}.{name}" for name in value] if key in _SECTIONS else [key]
    return tuple(
        tr("This program does not know {key} of the recipe; it is left as it is.").format(
            key=where(key, text)
        )
        for key in keys
    )
