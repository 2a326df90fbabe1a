"""What a second start may ask of the window that is open: to come to the front, and to open a recipe.

A request and its answer are one line of JSON each. Whatever is not exactly one of them is refused:
the socket belongs to the user, but any of the user's programs can write to it.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from services.recipes.elsewhere import WindowRun

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BYTES = 16_384
"""No line is longer, its end included."""
VERSION = 1
_TOKEN = re.compile(r"[\x21-\x7e]{0,200}")


class Raise(msgspec.Struct, frozen=True, tag="raise", forbid_unknown_fields=True):
    """Bring the window to the front.

    Args:
        token: The desktop's permission to do so (Wayland); "" = none.
        version: Of this format.
    """

    token: str = ""
    version: int = VERSION


class OpenFile(msgspec.Struct, frozen=True, tag="open", forbid_unknown_fields=True):
    """Bring the window to the front and open a recipe's file in it.

    Args:
        file: The absolute path in the file system's own bytes, which need not be text.
        token: As in `Raise`.
        version: Of this format.
    """

    file: bytes
    token: str = ""
    version: int = VERSION

    @property
    def path(self) -> Path:
        """The file."""
        return Path(os.fsdecode(self.file))


class RunRecipe(msgspec.Struct, frozen=True, tag="run", forbid_unknown_fields=True):
    """Run a recipe in the window, which stays where it is; `Ran` follows the answer once it has ended.

    Args:
        file: The recipe's absolute path, as in `OpenFile`.
        out: The absolute path that takes the place of its destination; empty = none.
        refresh: Read what is new before, whatever the recipe says.
        version: Of this format.
    """

    file: bytes
    out: bytes = b""
    refresh: bool = False
    version: int = VERSION

    @property
    def path(self) -> Path:
        """The recipe's file."""
        return Path(os.fsdecode(self.file))

    @property
    def target(self) -> Path | None:
        """What takes the place of its destination."""
        return Path(os.fsdecode(self.out)) if self.out else None


Request: TypeAlias = Raise | OpenFile


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether the request was taken; `version` is the answering window's."""

    taken: bool
    version: int = VERSION


class Ran(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a recipe's run ended; `version` is the answering window's."""

    run: WindowRun
    version: int = VERSION


class NotUnderstood(ValueError):
    """A line is no request or answer of this format."""


def requests_for(paths: Sequence[Path], token: str = "") -> tuple[Request, ...]:
    """The requests of a start with files, one each; of one without, to come to the front."""
    clean = token if _TOKEN.fullmatch(token) else ""
    if not paths:
        return (Raise(clean),)
    return tuple(OpenFile(os.fsencode(path.absolute()), clean) for path in paths)


def to_line(message: Request | RunRecipe | Answer | Ran) -> bytes:
    """A message as it is sent.

    Raises:
        NotUnderstood: It is longer than a line may be.
    """
    line = msgspec.json.encode(message) + b"\n"
    if len(line) > MOST_BYTES:
        raise NotUnderstood("the message is too long")
    return line


def to_request(line: bytes) -> Request | RunRecipe:
    """Understand a request.

    Raises:
        NotUnderstood: It is none, of another version, or names no absolute path.
    """
    try:
        found: Request | RunRecipe = msgspec.json.decode(_checked(line), type=Request | RunRecipe)
    except msgspec.DecodeError as error:
        raise NotUnderstood(str(error)) from None
    if found.version != VERSION:
        raise NotUnderstood("it is of another version")
    if not isinstance(found, RunRecipe) and not _TOKEN.fullmatch(found.token):
        raise NotUnderstood("its token is none")
    if isinstance(found, OpenFile | RunRecipe):
        _check_path(found.file)
    if isinstance(found, RunRecipe) and found.out:
        _check_path(found.out)
    return found


def to_answer(line: bytes) -> Answer:
    """Understand an answer.

    Raises:
        NotUnderstood: It is none.
    """
    try:
        return msgspec.json.decode(_checked(line), type=Answer)
    except msgspec.DecodeError as error:
        raise NotUnderstood(str(error)) from None


def run_line(run: WindowRun) -> bytes:
    """How a run ended, as it is sent; what a line has no room for is left out."""
    few = msgspec.structs.replace(run, notes=())
    for shorter in (run, few, msgspec.structs.replace(few, files=run.files[:1])):
        try:
            return to_line(Ran(shorter))
        except NotUnderstood:
            continue
    return to_line(Ran(msgspec.structs.replace(few, files=(), problem=run.problem[:1000])))


def to_ran(line: bytes) -> WindowRun:
    """Understand how a run ended.

    Raises:
        NotUnderstood: It does not say so.
    """
    try:
        return msgspec.json.decode(_checked(line), type=Ran).run
    except msgspec.DecodeError as error:
        raise NotUnderstood(str(error)) from None


def _checked(line: bytes) -> bytes:
    if len(line) > MOST_BYTES or not line.endswith(b"\n"):
        raise NotUnderstood("it is no whole line")
    return line


def _check_path(file: bytes) -> None:
    try:
        path = Path(os.fsdecode(file))
    except UnicodeDecodeError:
        raise NotUnderstood("its path cannot be read") from None
    if b"\0" in file or not path.is_absolute():
        raise NotUnderstood("its path is not absolute")
