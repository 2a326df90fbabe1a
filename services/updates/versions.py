"""Versions of the program as numbers that can be compared."""

from __future__ import annotations

import re

_VERSION = re.compile(r"(\d{1,6}(?:\.\d{1,6}){0,4})(?:(a|b|rc)(\d{1,6}))?", re.ASCII)
_STAGES = {"a": 0, "b": 1, "rc": 2}
_FINISHED = (3, 0)


def version_key(version: str) -> tuple[tuple[int, ...], tuple[int, int]]:
    """What versions are compared by: "1.10" is above "1.9.2", "1.10rc1" below "1.10", "1.0" equals "1".

    Raises:
        ValueError: It is no version.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        raise ValueError("no version")
    numbers = [int(number) for number in found[1].split(".")]
    while len(numbers) > 1 and not numbers[-1]:
        numbers.pop()
    stage = (_STAGES[found[2]], int(found[3])) if found[2] else _FINISHED
    return tuple(numbers), stage


def is_newer(version: str, than: str) -> bool:
    """Whether a version is above another.

    Raises:
        ValueError: One of them is no version.
    """
    return version_key(version) > version_key(than)
