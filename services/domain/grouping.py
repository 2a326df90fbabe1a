"""Whole numbers inside sentences, with their thousands set apart as the program's language does."""

from __future__ import annotations

from services.wording import tr


def grouped(number: int) -> str:
    """A whole number for people: "1,204" in English."""
    return f"{number:,}".replace(",", tr(",", "stands between the thousands of a number"))
