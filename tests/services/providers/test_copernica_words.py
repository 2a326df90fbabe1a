"""Copernica's lists in sentences: each name whole, in the program's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from services.providers import copernica_words as words
from services.providers.copernica import Copernica
from services.providers.copernica_events import CLICKS, EVENT_LISTS
from services.providers.copernica_paths import EMAIL_PRODUCTS, HTML, PRODUCTS
from services.wording import speak


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    speak(None)


def test_each_list_of_each_product_has_a_name() -> None:
    names = {words.rows_of(p, name) for p in EMAIL_PRODUCTS for name in (CLICKS, *EVENT_LISTS)}
    assert len(names) == len(EMAIL_PRODUCTS) * (len(EVENT_LISTS) + 1)
    assert set(Copernica.info.products) == set(PRODUCTS)
    assert all(words.mailings(product) for product in PRODUCTS)


def test_lines_of_the_test() -> None:
    assert words.not_offered("draganddrop") == "Drag and drop mailings: not offered to this account"
    assert words.readable(HTML, None) == "HTML mailings: can be read"
    assert words.readable(HTML, 1204) == "HTML mailings: 1,204 found"


def test_a_line_is_put_together_of_translated_parts_once() -> None:
    speak(lambda text, comment: text if comment else f"[{text}]")
    assert words.readable(HTML, 12) == "[[HTML mailings]: 12 found]"
