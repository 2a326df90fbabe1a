"""Reads and fills Qt's `.ts` files, and tells what is wrong with a translation."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

_TAG = re.compile(r"</?[a-z]+[^>]*>")
_MNEMONIC = re.compile(r"&(?=[^\s&])")


class Message(NamedTuple):
    """A text with its translation."""

    context: str
    source: str
    comment: str
    translation: str
    finished: bool


def messages(file: Path) -> list[Message]:
    """The texts of a file in its order."""
    return [_message(context, one) for context, one in _elements(ET.parse(file))]  # noqa: S314 - our own file


def opened(found: Iterable[Message]) -> list[dict[str, str]]:
    """Texts for a translator, each once, with where it stands and an empty place for the translation."""
    places: dict[tuple[str, str], list[str]] = {}
    for one in found:
        places.setdefault((one.source, one.comment), []).append(one.context)
    return [
        {"source": source, "comment": comment, "where": ", ".join(filter(None, where)), "text": ""}
        for (source, comment), where in places.items()
    ]


def filled(file: Path, given: Mapping[tuple[str, str], str]) -> int:
    """Put translations in, in every context of a text; answers how many places got one.

    Raises:
        ValueError: A translation does not fit its text; nothing is written.
    """
    tree, number = ET.parse(file), 0  # noqa: S314 - our own file
    for context, element in _elements(tree):
        one = _message(context, element)
        text = given.get((one.source, one.comment), "")
        if not text:
            continue
        if wrong := faults(one.source, text):
            raise ValueError(f"{one.source!r} -> {text!r}: {'; '.join(wrong)}")
        target = element.find("translation")
        assert target is not None  # noqa: S101 - every message has one
        target.text = text
        target.attrib.pop("type", None)
        number += 1
    tree.write(file, encoding="utf-8", xml_declaration=True)
    return number


def faults(source: str, text: str) -> list[str]:
    """What does not fit between a text and its translation: values, tags, blanks at the ends, the key's mark."""
    found = []
    if fields(source) != fields(text):
        found.append(f"values {sorted(fields(source))} are {sorted(fields(text))}")
    if sorted(_TAG.findall(source)) != sorted(_TAG.findall(text)):
        found.append("other tags")
    # A single sign, such as that between thousands, may be a blank in another language.
    if len(source) > 1 and _ends(source) != _ends(text):
        found.append("other blanks or breaks at an end")
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(text)):
        found.append("another number of keys marked with &")
    if source.endswith("...") != text.endswith("..."):
        found.append("dots at the end")
    return found


def fields(text: str) -> set[str]:
    """The names of the values that a text takes."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return {"(damaged)"}


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _elements(tree: ET.ElementTree[ET.Element]) -> Iterable[tuple[str, ET.Element]]:
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for element in context.iter("message"):
            yield name, element


def _message(context: str, element: ET.Element) -> Message:
    target = element.find("translation")
    finished = target is not None and target.get("type") is None and bool(target.text)
    return Message(
        context,
        element.findtext("source") or "",
        element.findtext("comment") or "",
        (target.text or "") if target is not None else "",
        finished,
    )
