"""What is wrong with a recipe's file, in plain words, with the key and, where it can be found, the line."""

from __future__ import annotations

import errno
import re
from enum import Enum
from typing import TYPE_CHECKING, get_args, get_type_hints

from services.recipes.recipe import SECTIONS, VERSION, RecipeFailed
from services.wording import noop, tr

if TYPE_CHECKING:
    from pathlib import Path

_PLACE = re.compile(r" - at `\$(.*)`$")
_EXPECTED = re.compile(r"Expected `([^`]+)`(.*?)(?:, got .*)?$")
_HEADER = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"""\s*["']?([\w.-]+)["']?\s*=""", re.ASCII)
_WORDS = {
    "str": noop("a text in quotes"),
    "int": noop("a whole number"),
    "bool": noop("true or false"),
    "array": noop("a list in brackets"),
    "object": noop("a section"),
}
_LIMITS = (
    (" of length ", noop("{kind} with {n} entries")),
    (" <= ", noop("{kind} of at most {n}")),
    (" >= ", noop("{kind} from {n} up")),
)


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
    return tr("{key} (line {n})").format(key=short, n=line) if line is not None else short


def shown(words: str, longest: int = 60) -> str:
    """A text from a file on one line, short and without signs that a terminal would obey."""
    line = "".join(sign if sign.isprintable() else " " for sign in words[: longest + 1])
    return line if len(words) <= longest else f"{line[:longest]}..."


def newer(version: int) -> RecipeFailed:
    """The failure of a recipe that a later program wrote."""
    return RecipeFailed(
        tr("This recipe is of version {version}; this program knows version {known}.").format(
            version=version, known=VERSION
        ),
        tr("Update Sendsight, or save the view anew under another name."),
    )


def no_recipe(called: str) -> RecipeFailed:
    """The failure of a workspace that was taken for a recipe.

    Args:
        called: What the file is called.
    """
    return RecipeFailed(
        tr("{file} is a workspace, not a recipe.").format(file=shown(called)),
        tr("Start Sendsight with it to open it, or choose a recipe."),
    )


def nothing_known(called: str) -> RecipeFailed:
    """The failure of a text in TOML that is about something else.

    Args:
        called: What the file is called.
    """
    return RecipeFailed(
        tr("{file} is no recipe of Sendsight: it holds nothing that a recipe has.").format(
            file=shown(called)
        ),
        tr("Choose another file."),
    )


def bad_version(text: str, called: str) -> RecipeFailed:
    """The failure of a version that is no number of a version."""
    return RecipeFailed(
        tr("In {file}, {key} has to be a whole number from 1 up.").format(
            file=called, key=where("version", text)
        ),
        tr("Write version = {n}.").format(n=VERSION),
    )


def no_toml(error: Exception, called: str) -> RecipeFailed:
    """The failure of a text that is no TOML at all."""
    line = re.search(r"at line (\d+)", str(error))
    sentence = (
        tr("{file} cannot be read as a recipe, see line {n}.").format(file=called, n=line[1])
        if line
        else tr("{file} cannot be read as a recipe.").format(file=called)
    )
    return RecipeFailed(
        sentence,
        tr("Mend it in a text editor, or save the view anew."),
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
    entry = bool(key.count(".")) and "[" in (place[1] if place else "")
    sentence = _wrong(key, entry=entry, expected=expected is not None)
    allowed = choices(key)
    return RecipeFailed(
        sentence.format(
            file=called, key=where(key, text), kind=_kind(expected) if expected else ""
        ),
        tr("Write one of {names}.").format(names=", ".join(allowed))
        if allowed
        else tr("Mend that line in a text editor."),
        detail=message,
    )


def _wrong(key: str, *, entry: bool, expected: bool) -> str:
    """The sentence about a value, with places for the file, the key and what the value has to be."""
    if not key:
        return (
            tr("In {file}, a value has to be {kind}.")
            if expected
            else tr("In {file}, a value is not known.")
        )
    if not expected:
        return tr("In {file}, {key} has a value that is not known.")
    if entry:
        return tr("In {file}, {key} has an entry that has to be {kind}.")
    return tr("In {file}, {key} has to be {kind}.")


def _kind(expected: re.Match[str]) -> str:
    """What a value has to be: "a whole number from 1 up"."""
    first, *others = (tr(_WORDS.get(word.strip(), "")) or word for word in expected[1].split("|"))
    for other in others:
        first = tr("{one} or {other}").format(one=first, other=other)
    for start, words in _LIMITS:
        if expected[2].startswith(start):
            return tr(words).format(kind=first, n=expected[2].removeprefix(start))
    return first


def choices(key: str) -> tuple[str, ...]:
    """The words that a key allows; empty where any will do."""
    section, _, name = key.partition(".")
    form = SECTIONS.get(section)
    hint = get_type_hints(form).get(name) if form else None
    if isinstance(hint, type) and issubclass(hint, Enum):
        return tuple(str(member.value) for member in hint)
    return tuple(word for word in get_args(hint) if isinstance(word, str))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def unreadable(path: Path, error: OSError) -> RecipeFailed:
    """The failure of a file that cannot be read."""
    detail = f"{type(error).__name__} {error.errno}"
    name = shown(path.name or str(path))
    if error.errno == errno.ENOENT:
        return RecipeFailed(
            tr("There is no recipe {name}.").format(name=name),
            tr("Check the name."),
            detail=detail,
        )
    # Windows says of a folder that it may not be read.
    if error.errno in {errno.EISDIR, errno.ENOTDIR} or _is_folder(path):
        return RecipeFailed(
            tr("{name} is not a file.").format(name=name),
            tr("Choose a recipe file."),
            detail=detail,
        )
    if error.errno in {errno.EACCES, errno.EPERM}:
        return RecipeFailed(
            tr("The recipe {name} may not be read.").format(name=name),
            tr("Allow reading it, or copy it."),
            detail=detail,
        )
    return RecipeFailed(
        tr("The recipe {name} could not be read.").format(name=name),
        tr("Try again."),
        detail=detail,
    )
