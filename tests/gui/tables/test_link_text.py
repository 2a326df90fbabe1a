"""Addresses in little room: host and path stay, so that links can be told apart."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from gui.tables.link_text import fitted_address

LONG = (
    "https://www.northwind.example/product/oak-desk?utm_source=newsletter&utm_campaign=last-chance"
)


@pytest.fixture
def metrics(theme):
    return QFontMetrics(theme.font())


def fitted(metrics, text, like):
    """An address in the room that another text takes."""
    width = metrics.horizontalAdvance(like)
    made = fitted_address(text, metrics, width)
    assert metrics.horizontalAdvance(made) <= width
    return made


def test_with_room_it_is_whole(metrics):
    assert fitted(metrics, LONG, LONG) == LONG


def test_then_its_usual_beginning_goes(metrics):
    made = fitted(metrics, LONG, LONG[:-2])
    assert made == LONG.removeprefix("https://www.")


def test_then_the_middle_of_its_query(metrics):
    made = fitted(metrics, LONG, "northwind.example/product/oak-desk" + "m" * 12)
    assert made.startswith("northwind.example/product/oak-desk?")
    assert made.endswith("chance")
    assert "…" in made


def test_then_all_of_its_query(metrics):
    assert fitted(metrics, LONG, "northwind.example/product/oak-desk…") == (
        "northwind.example/product/oak-desk…"
    )


def test_at_last_the_middle_of_its_path(metrics):
    made = fitted(metrics, LONG, "northwind.exam…oak-desk")
    assert made.startswith("north")
    assert made.endswith("desk")


def test_links_of_one_site_differ_where_they_differ(metrics):
    other = LONG.replace("oak-desk", "linen-shirt")
    room = "northwind.example/product/linen-shirt?"
    assert fitted(metrics, LONG, room) != fitted(metrics, other, room)


@pytest.mark.parametrize(
    "text", ["{$profile.link}" * 9, "mailto:" + "x" * 90, "", "https://", "?" * 80]
)
def test_what_is_no_address_fits_too(metrics, text):
    made = fitted(metrics, text, "m" * 20)
    assert len(made) <= len(text)
    assert fitted_address(text, metrics, 0) in {"", "…"}
