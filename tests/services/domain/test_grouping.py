"""Numbers in sentences: thousands set apart as the language does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from services.domain.grouping import grouped
from services.wording import speak


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    speak(None)


def test_english_sets_thousands_apart_by_commas() -> None:
    assert [grouped(n) for n in (0, 999, 1204, -1234567)] == ["0", "999", "1,204", "-1,234,567"]


def test_another_language_has_its_own_sign() -> None:
    speak(lambda text, comment: "." if "thousands" in comment else text)
    assert grouped(1234567) == "1.234.567"
