"""Tokens that were renewed while their account was only being tested: the form still holds the old ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Renewals:
    """Remembers, for this run, what became of renewed tokens.

    A rotated refresh token dies with its first use, and using it again ends the whole grant. A form that
    tests before it saves would do just that with the tokens it was given.
    """

    def __init__(self) -> None:
        self._newer: dict[tuple[str, str], dict[str, str]] = {}

    def __repr__(self) -> str:
        return "Renewals(...)"

    def note(self, old: Mapping[str, str], new: Mapping[str, str]) -> None:
        """The values `new` took the place of those in `old`."""
        for field in new:
            before = old.get(field)
            if before and before != new[field]:
                self._newer[(field, before)] = dict(new)

    def newest(self, values: Mapping[str, str]) -> dict[str, str]:
        """The same secrets, with those that were renewed in their newest form."""
        current = dict(values)
        for _ in range(len(self._newer)):
            newer = [self._newer[item] for item in current.items() if item in self._newer]
            if not newer:
                break
            current.update(newer[-1])
        return current
