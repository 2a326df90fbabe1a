"""Landing pages with registrable domains, each address taken apart once."""

from __future__ import annotations

import pytest

from services.reports.pages import Pages, domain_finder


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://a.b.example.co.uk/x", "example.co.uk"),
        ("https://www.shop.example", "shop.example"),
        ("https://someone.github.io/", "github.io"),
        ("https://192.0.2.7/x", "192.0.2.7"),
        ("https://localhost/x", "localhost"),
        ("https://shop.m\u00fcnchen.de", "m\u00fcnchen.de"),
        ("not an address", None),
        ("", None),
        (None, None),
    ],
)
def test_domains(url, domain):
    assert Pages().of(url).domain == domain


def test_an_address_is_taken_apart_once():
    pages = Pages()
    assert pages.of("https://a.example/x") is pages.of("https://a.example/x")


def test_the_list_of_suffixes_is_read_once():
    assert domain_finder() is domain_finder()
