"""What is wrong with a recipe's file, in plain words, with the key and, where it can be found, the line."""

from __future__ import annotations

import errno
import re
from enum import Enum
from typing import TYPE_CHECKING, get_args, get_type_hints

from services.recipes.recipe import SECTIONS, VERSION, RecipeFailed

if TYPE_CHECKING:
    from pathlib import Path

_PLACE = re.compile(r" - at `\$(.*)`$")
_EXPECTED = re.compile(r"Expected `([^`]+)`(.*?)(?:, got .*)?$")
_HEADER = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"""\s*["']?([\w.-]+)["']?\s*=""", re.ASCII)
_WORDS = {
    "str": "a text in quotes",
    "int": "a whole number",
    "bool": "true or false",
    "array": "a list in brackets",
    "object": "a section",
}
_LIMITS = ((" of length ", " with {} entries"), (" <= ", " of at most {}"), (" >= ", " from {} up"))


def line_of(text: str, key: str) -> int | None:
    """The line, from 1, on which a key of a section stands; None where it is not found.

    Args:
        text: The file's content.
        key: "name", "filters.period", or a section's name.
    """
    section = ""
    for number, line in enumerate(text.split("\n"), 1):
        header = _HEADER.fullmatch(line)
        if header:
            section = header[1].strip("\"'")
            if section == key:
                return number
            continue
        found = _KEY.match(line)
        if found and (f"{section}.{found[1]}" if section else found[1]) == key:
            return number
    return None


def where(key: str, text: str) -> str:
    """A key with its line: "lenses.base (line 7)"."""
    line = line_of(text, key)
    short = shown(key)
    return f"{short} (line {line})" if line is not None else short


def shown(words: str, longest: int = 60) -> str:
    """A text from a file on one line, short and without signs that a terminal would obey."""
    line = "".join(sign if sign.isprintable() else " " for sign in words[: longest + 1])
    return line if len(words) <= longest else f"{line[:longest]}..."


def newer(version: int) -> RecipeFailed:
    """The failure of a recipe that a later program wrote."""
    return RecipeFailed(
        f"This recipe is of version {version}; this program knows version {VERSION}.",
        "Update Sendsight, or save the view anew under another name.",
    )


def no_recipe(called: str) -> RecipeFailed:
    """The failure of a workspace that was taken for a recipe.

    Args:
        called: What the file is called.
    """
    return RecipeFailed(
        f"{shown(called)} is a workspace, not a recipe.",
        "Start Sendsight with it to open it, or choose a recipe.",
    )


def nothing_known(called: str) -> RecipeFailed:
    """The failure of a text in TOML that is about something else.

    Args:
        called: What the file is called.
    """
    return RecipeFailed(
        f"{shown(called)} is no recipe of Sendsight: it holds nothing that a recipe has.",
        "Choose another file.",
    )


def bad_version(text: str, called: str) -> RecipeFailed:
    """The failure of a version that is no number of a version."""
    return RecipeFailed(
        f"In {called}, {where('version', text)} has to be a whole number from 1 up.",
        f"Write version = {VERSION}.",
    )


def no_toml(error: Exception, called: str) -> RecipeFailed:
    """The failure of a text that is no TOML at all."""
    line = re.search(r"at line (\d+)", str(error))
    place = f", see line {line[1]}" if line else ""
    return RecipeFailed(
        f"{called} cannot be read as a recipe{place}.",
        "Mend it in a text editor, or save the view anew.",
        detail=shown(str(error), 300),
    )


def wrong_value(message: str, text: str, called: str) -> RecipeFailed:
    """The failure of a value of the wrong kind.

    Args:
        message: What msgspec says.
        text: The file's content.
        called: What the file is called.
    """
    place = _PLACE.search(message)
    key = re.sub(r"\[[^\]]*\]", "", place[1]).strip(".") if place else ""
    expected = _EXPECTED.match(_PLACE.sub("", message))
    if expected:
        words = " or ".join(_WORDS.get(word.strip(), word) for word in expected[1].split("|"))
        need = f"has to be {words}{_limit(expected[2])}"
        if key.count(".") and "[" in (place[1] if place else ""):
            need = f"has an entry that {need}"
    else:
        need = "has a value that is not known" if key else "is not known"
    allowed = choices(key)
    return RecipeFailed(
        f"In {called}, {where(key, text) if key else 'a value'} {need}.",
        f"Write one of {', '.join(allowed)}." if allowed else "Mend that line in a text editor.",
        detail=message,
    )


def choices(key: str) -> tuple[str, ...]:
    """The words that a key allows; empty where any will do."""
    section, _, name = key.partition(".")
    form = SECTIONS.get(section)
    hint = get_type_hints(form).get(name) if form else None
    if isinstance(hint, type) and issubclass(hint, Enum):
        return tuple(str(member.value) for member in hint)
    return tuple(word for word in get_args(hint) if isinstance(word, str))


def unreadable(path: Path, error: OSError) -> RecipeFailed:
    """The failure of a file that cannot be read."""
    detail = f"{type(error).__name__} {error.errno}"
    name = shown(path.name or str(path))
    if error.errno == errno.ENOENT:
        return RecipeFailed(f"There is no recipe {name}.", "Check the name.", detail=detail)
    if error.errno in {errno.EISDIR, errno.ENOTDIR}:
        return RecipeFailed(f"{name} is not a file.", "Choose a recipe file.", detail=detail)
    if error.errno in {errno.EACCES, errno.EPERM}:
        return RecipeFailed(
            f"The recipe {name} may not be read.", "Allow reading it, or copy it.", detail=detail
        )
    return RecipeFailed(f"The recipe {name} could not be read.", "Try again.", detail=detail)


def _limit(words: str) -> str:
    for start, form in _LIMITS:
        if words.startswith(start):
            return form.format(words.removeprefix(start))
    return ""
