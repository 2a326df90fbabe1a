"""The door for sentences: English as it stands, a translator once there is one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from services import wording
from services.wording import noop, speak, tr


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    speak(None)


def test_without_a_translator_a_text_is_as_it_stands() -> None:
    assert tr("Campaigns") == "Campaigns"
    assert noop("Campaigns") == "Campaigns"


def test_a_translator_is_asked_with_the_comment() -> None:
    asked: list[tuple[str, str]] = []

    def german(text: str, comment: str) -> str:
        asked.append((text, comment))
        return "Kampagnen"

    speak(german)
    assert tr("Campaigns") == "Kampagnen"
    assert tr("Open", "a verb") == "Kampagnen"
    assert asked == [("Campaigns", ""), ("Open", "a verb")]


def test_an_empty_text_is_no_question() -> None:
    """Qt answers the head of its catalogue for an empty text."""
    speak(lambda text, comment: f"head {text}{comment}")
    assert tr("") == ""


def test_english_comes_back() -> None:
    speak(lambda text, comment: text + comment + "!")
    speak(None)
    assert wording.tr("Campaigns") == "Campaigns"
