"""No known failure is raised with words that no translator could reach."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import services

ROOT = Path(services.__path__[0])
ROOMS = ("credentials.py", "http", "providers", "qt", "store", "sync")
_ERRORS = {
    "BadAddress",
    "CredentialsRejected",
    "Declined",
    "ExportFailed",
    "InUse",
    "NotOffered",
    "PermissionMissing",
    "RateLimited",
    "Refused",
    "ReadOnly",
    "ServiceError",
    "Stopped",
    "StoreFailed",
    "UnexpectedAnswer",
    "Unreachable",
}
_WORDED = {"CheckItem", "Fault", "warn", "pause"}


def bare(source: str) -> list[int]:
    """The lines of calls that are given a sentence which did not go through the door."""
    found = []
    for node in ast.walk(ast.parse(source)):
        name = getattr(getattr(node, "func", None), "id", "")
        if isinstance(node, ast.Call) and name in _ERRORS | _WORDED:
            found += [arg.lineno for arg in node.args if _is_sentence(arg)]
    return found


def _is_sentence(arg: ast.expr) -> bool:
    if isinstance(arg, ast.JoinedStr):
        texts = [part.value for part in arg.values if isinstance(part, ast.Constant)]
        return any(any(c.isalpha() for c in str(text)) for text in texts)
    return isinstance(arg, ast.Constant) and isinstance(arg.value, str) and " " in arg.value


@pytest.mark.parametrize("room", ROOMS)
def test_sentences_of_failures_can_be_translated(room: str) -> None:
    place = ROOT / room
    files = [place] if place.is_file() else sorted(place.rglob("*.py"))
    assert {str(f): lines for f in files if (lines := bare(f.read_text()))} == {}


def test_a_bare_sentence_is_found() -> None:
    assert bare('raise NotOffered("There is no such thing.", tr("Look."))') == [1]
    assert bare('raise NotOffered(f"{name} is not there.")') == [1]
    assert bare('raise NotOffered(tr("There is {x}.").format(x=x), f"{remedy} {more}")') == []
