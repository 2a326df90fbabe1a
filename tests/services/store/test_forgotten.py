"""Who is not to be stored again, and their addresses in other texts."""

from __future__ import annotations

import pytest

from services.domain.records import Batch, CampaignRef, Link, LinkSet
from services.store.forgotten import ADDRESS, PREFIX, Forgotten, plain_address

NOBODY = Forgotten("salt", 1, frozenset())
ADA = NOBODY.with_prints({NOBODY.print_of("p1"), NOBODY.address_print("Ada.L@Example.com")})
PHONE = NOBODY.with_prints({NOBODY.address_print("+31 6 1234-5678")})
SHOWN = PREFIX + NOBODY.address_print("ada.l@example.com").removeprefix(ADDRESS)
NUMBER = PREFIX + NOBODY.address_print("31612345678").removeprefix(ADDRESS)


def test_a_forgotten_person_has_a_stand_in_and_nobody_else():
    assert ADA.stand_in("p1") == ADA.print_of("p1")
    assert (ADA.stand_in("p2"), ADA.stand_in(None), NOBODY.stand_in("p1")) == (None, None, None)


def test_a_stand_in_tells_nothing_and_stays_what_it_is():
    found = ADA.print_of("p1")
    assert found.startswith(PREFIX)
    assert "p1" not in found.removeprefix(PREFIX)
    assert ADA.print_of(found) == found
    assert ADA.stand_in(found) == found


def test_a_stand_in_differs_between_accounts_and_workspaces():
    prints = {Forgotten(salt, n, frozenset()).print_of("p1") for salt in "ab" for n in (1, 2)}
    assert len(prints) == 4


def test_a_long_workspace_id_is_no_trouble():
    assert Forgotten("x" * 500, 10**6, frozenset()).print_of("half \ud83d").startswith(PREFIX)


def test_a_row_id_goes_where_it_tells_the_person():
    assert ADA.without("row-p1-7", "p1") is None
    assert ADA.without("row-7", "p1") == "row-7"
    assert ADA.without("row-p1-7", "p2") == "row-p1-7"
    assert ADA.without("ada.l@example.com/7", "p2") is None
    assert (ADA.without(None, "p1"), ADA.without("7", None)) == (None, "7")


@pytest.mark.parametrize(
    "text",
    [
        "https://s.example/?e={ada.l@example.com}",
        "https://s.example/?e={ADA.L@EXAMPLE.COM}&x=1",
        "https://s.example/?e={ada.l%40example.com}#top",
        "https://s.example/{ada.l%2540example.com}/x",
        "https://s.example/?u=https%3A%2F%2Ft.example%2F%3Fe%3D{ada.l%40example.com}%26x%3D1",
        "https://s.example/?u=%253D{ada.l%2540Example.com}",
        "mailto:{ada.l@example.com}?subject=Hi",
        "550 <{ada.l@example.com}>: user unknown. Tell '{ada.l@example.com}'.",
        "{ada.l@example.com}",
    ],
    ids=range(9),
)
def test_the_address_goes_however_it_is_written(text):
    written = text.replace("{", "").replace("}", "")
    parts = text.replace("}", "{").split("{")
    cleaned = "".join(SHOWN if n % 2 else part for n, part in enumerate(parts))
    assert ADA.clean(written) == cleaned
    assert ADA.clean(cleaned) == cleaned
    assert NOBODY.clean(written) == written


@pytest.mark.parametrize(
    "text",
    [
        "https://s.example/?e=xada.l@example.com",
        "https://s.example/?e=x.ada.l@example.com",
        "https://s.example/?e=x%2Bada.l%40example.com",
        "https://s.example/?e=ada.l@example.com.au",
        "https://s.example/?e=ada@example.com",
        "https://example.com/ada.l",
        "",
        "%40%%%@@",
    ],
    ids=range(8),
)
def test_other_addresses_stay(text):
    assert ADA.clean(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("https://s.example/?t=31612345678", f"https://s.example/?t={NUMBER}"),
        ("https://s.example/?t=%2B31612345678&x", f"https://s.example/?t={NUMBER}&x"),
        ("tel:+31612345678", f"tel:{NUMBER}"),
        ("?t%3D0031612345678", f"?t%3D{NUMBER}"),
        ("?t=316123456789", "?t=316123456789"),
        ("?t=131612345678", "?t=131612345678"),
        ("?t=a31612345678", "?t=a31612345678"),
        ("/order-1/31612345678.html", f"/order-1/{NUMBER}.html"),
    ],
    ids=range(8),
)
def test_phone_numbers_go_whole_and_never_as_part_of_another(text, cleaned):
    assert PHONE.clean(text) == cleaned


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        (" Ada@Example.COM ", "ada@example.com"),
        ("+31 (6) 1234-5678", "31612345678"),
        ("0031612345678", "31612345678"),
        ("no number", "no number"),
    ],
)
def test_addresses_are_compared_plain(written, plain):
    assert plain_address(written) == plain


def test_an_address_is_known_in_any_case():
    assert ADA.knows("ADA.L@example.com")
    assert not any((ADA.knows("b@example.com"), ADA.knows(None), ADA.knows("")))
    assert not NOBODY.knows("ada.l@example.com")


def test_reported_links_lose_the_address_too():
    ref = CampaignRef("email", "1")
    link = Link("https://s.example/?e=ada.l%40example.com", 3, 2, "ada.l@example.com", "For Ada")
    other = Link("https://s.example/", 9, 8, "7", "All")
    found = ADA.clean_batch(Batch(links=(LinkSet(ref, (link, other)),))).links
    cleaned = Link(f"https://s.example/?e={SHOWN}", 3, 2, None, "For Ada")
    assert found == (LinkSet(ref, (cleaned, other)),)
    batch = Batch(links=found)
    assert NOBODY.clean_batch(batch) is batch
