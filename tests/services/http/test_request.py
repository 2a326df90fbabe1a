from __future__ import annotations

import pytest

from services.http.request import Order, full_url, joined, texts


@pytest.mark.parametrize(
    ("url", "params", "credential", "whole"),
    [
        ("https://a.example/v3", [], [], "https://a.example/v3"),
        ("https://a.example/v3", [("q", "a b&c")], [], "https://a.example/v3?q=a+b%26c"),
        (
            "https://a.example/v3?next=A%2Bb%3D%3D&x",
            [],
            [],
            "https://a.example/v3?next=A%2Bb%3D%3D&x",
        ),
        (
            "https://a.example/v3?x=1",
            [("y", "2")],
            [("k", "s/+")],
            "https://a.example/v3?x=1&y=2&k=s%2F%2B",
        ),
        ("https://a.example/v3?k=old&x=1", [], [("k", "new")], "https://a.example/v3?x=1&k=new"),
        ("https://a.example/v3", [("b", "1"), ("b", "2")], [], "https://a.example/v3?b=1&b=2"),
        ("https://a.example/v3?", [], [], "https://a.example/v3?"),
    ],
)
def test_addresses(url, params, credential, whole):
    assert str(full_url(url, params, credential)) == whole


@pytest.mark.parametrize(
    ("url", "params"),
    [
        ("https://a.example:port/", []),
        ("https://a.example/\x00", []),
        ("https://[", []),
        ("https://a.example", [("x", "\udcff")]),
        ("https://a.example/" + "x" * 70_000, []),
    ],
)
def test_what_is_no_address(url, params):
    with pytest.raises(ValueError):
        full_url(url, params, [])


def test_texts():
    assert texts([("a", True), ("b", None), ("c", 5), ("d", "")]) == [
        ("a", "true"),
        ("c", "5"),
        ("d", ""),
    ]


def test_joined():
    assert joined("https://a.example/v3/x?y=1", "z#f") == "https://a.example/v3/z"
    for bad in ("http://[", "http://a:port", None, 5):
        assert joined("https://a.example/", bad) is None


def test_an_order_shows_no_form():
    order = Order(
        method="POST",
        url="https://a.example/?apikey=zzz",
        params=[],
        form={"access_token": "secret"},
    )
    assert repr(order) == "Order(POST)"
