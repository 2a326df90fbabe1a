"""The columns of the destinations view: figures, words for what is missing, and what files call them."""

from __future__ import annotations

import pytest

from gui.views.destinations_columns import PlaceColumns
from gui.views.destinations_data import DOMAINS, PAGES, ROWS, read_places
from services.domain.rows import Selection


@pytest.fixture
def cells(reader, formats):
    """Cells of all rows by their text."""

    def read(rows=PAGES, *, human=False):
        made = PlaceColumns(formats, str.title)
        made.places = read_places(reader, Selection(), rows)
        columns = {column.key: column for column in made.make(human=human, rows=rows)}
        return {
            place.text: {key: column.cell(place, formats) for key, column in columns.items()}
            for place in made.places.rows
        }

    return read


def test_a_page_with_its_sums(cells):
    sale = cells()["shop.example/sale"]
    shown = {
        key: sale[key].text for key in ("campaigns", "links", "clicks", "channels", "providers")
    }
    assert shown == {
        "campaigns": "2",
        "links": "3",
        "clicks": "4",
        "channels": "E-mail, SMS",
        "providers": "Clicksend, Copernica",
    }
    assert "1 link is left out" in sale["clicks"].tooltip
    assert sale["utm_source"].text == "mail, news"


def test_people_are_never_added(cells):
    found = cells()
    assert found["shop.example/new"]["unique_clicks"].text == "6"
    many = found["shop.example/sale"]["unique_clicks"]
    assert many.missing
    assert "one person may have clicked in each" in many.tooltip


def test_what_is_no_page_says_what_it_is(cells):
    found = cells()
    assert found["mailto:me@shop.example"]["page"].text == "E-mail address: mailto:me@shop.example"
    assert found["tel:+31201234567"]["page"].text.startswith("Telephone number")
    assert found[""]["page"].text == "No address"
    assert cells(DOMAINS)[""]["page"].text == "No web page"


def test_links_without_a_tag_are_a_row_of_their_own(cells):
    found = cells("utm_term")
    assert found[""]["page"].text == "(not set)"
    assert "does not carry utm_term" in found[""]["page"].tooltip


def test_the_human_lens_shows_both_counts(cells):
    sale = cells(human=True)["shop.example/sale"]
    assert (sale["clicks"].text, sale["all_clicks"].text) == ("3", "4")


@pytest.mark.parametrize("rows", ROWS)
def test_keys_are_always_the_same_and_machine_names_tell_what_a_row_is(reader, formats, rows):
    made = PlaceColumns(formats, str)
    columns = made.make(human=False, rows=rows)
    assert [c.key for c in columns] == [c.key for c in made.make(human=True)]
    assert columns[0].machine == {PAGES: "page", DOMAINS: "domain"}.get(rows, "value")
