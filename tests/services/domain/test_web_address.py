from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.web_address import (
    clean_path,
    encoded,
    host_and_port,
    is_ip,
    page_parts,
    without_www,
)


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("https://example.com/a", "example.com"),
        ("HTTP:\\\\example.com\\a?b=\\", "example.com"),
        ("//example.com", "example.com"),
        ("www.example.com", "www.example.com"),
        ("example.com:8080/x", "example.com:8080"),
        ("münchen.example?x", "münchen.example"),
        ("example.com/index.html", "example.com"),
    ],
)
def test_addresses_of_pages_are_taken_apart(text, authority):
    assert page_parts(text)["authority"] == authority


@pytest.mark.parametrize(
    "text",
    ["index.html", "someone@example.com", "ftp://example.com", "/a", "v1.2", "word", "C:\\a\\b.c"],
)
def test_other_texts_are_no_pages(text):
    assert page_parts(text) is None


def test_backslashes_of_a_query_stay():
    assert page_parts("http://a.example\\b?c=\\d")["query"] == "c=\\d"


@pytest.mark.parametrize(
    ("authority", "host", "port"),
    [
        ("Example.COM", "example.com", ""),
        ("example.com.", "example.com", ""),
        ("example.com:80", "example.com", ""),
        ("example.com:0443", "example.com", ""),
        ("example.com:", "example.com", ""),
        ("example.com:8080", "example.com", ":8080"),
        ("user:p@ss@example.com:81", "example.com", ":81"),
        ("ex%61mple.com", "example.com", ""),
        ("xn--mnchen-3ya.de", "münchen.de", ""),
        ("MÜNCHEN.de", "münchen.de", ""),
        ("mu\u0308nchen.de", "münchen.de", ""),
        ("straße.de", "straße.de", ""),
        ("xn--strae-oqa.de", "straße.de", ""),
        ("例え。テスト", "例え.テスト", ""),
        ("xn--" + "हिन्दी".encode("punycode").decode() + ".example", "हिन्दी.example", ""),
        ("[2001:DB8:0::1]:8443", "[2001:db8::1]", ":8443"),
        ("localhost", "localhost", ""),
        ("my_shop.example.com", "my_shop.example.com", ""),
    ],
)
def test_a_host_has_one_spelling(authority, host, port):
    assert host_and_port(authority) == (host, port)


@pytest.mark.parametrize(
    "authority",
    [
        None,
        "",
        "[::1",
        "::1]",
        "[::zz]",
        "[fe80::1%25eth0]",
        "a b",
        "a..b",
        ".",
        "example.com:99999",
        "example.com:0",
        "example.com:8o",
        "a:b:c",
        "{$host}",
        "exa\u202emple.com",
        "a%2fb.com",
        "a\u2100b.com",
        "x" * 64 + ".com",
        ".".join(["abcdefgh"] * 30),
        "user@",
    ],
)
def test_what_can_be_no_host_is_none(authority):
    assert host_and_port(authority)[0] is None


@pytest.mark.parametrize(
    "label", ["xn--a", "xn--99999999", "xn--example-", "xn--\u00e4", "xn--" + "a" * 60]
)
def test_a_label_that_is_no_right_punycode_stays_or_is_refused(label):
    host, _port = host_and_port(f"{label}.com")
    assert host is None or host.isascii() or "xn--" in host


def test_punycode_that_would_show_a_slash_or_capitals_stays_punycode():
    for hidden in ("ä/x", "ÄX", "a\u202eb"):
        label = "xn--" + hidden.encode("punycode").decode().lower()
        host, _port = host_and_port(f"{label}.com")
        assert host is None or "/" not in host
        assert host is None or "\u202e" not in host


def test_ip_addresses_are_told_from_names():
    assert is_ip("10.0.0.1")
    assert is_ip("[::1]")
    assert not is_ip("host1")
    assert not is_ip("example.com")


def test_www_goes_where_a_domain_is_left():
    assert without_www("www.example.com") == "example.com"
    assert without_www("www.www.example.com") == "example.com"
    assert without_www("www.com") == "www.com"
    assert without_www("www2.example.com") == "www2.example.com"


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("%7Euser%2d%41", "~user-A"),
        ("a%2fb%3f", "a%2Fb%3F"),
        ("100%", "100%25"),
        ("%zz%4", "%25zz%254"),
        ("%%34%31", "%2541"),
        ("schön", "sch%C3%B6n"),
        ("%c3%b6%e4", "%C3%B6%E4"),
        ("a b{c}|d", "a%20b%7Bc%7D%7Cd"),
        ("a+b;c,d!$&'()*=:@", "a+b;c,d!$&'()*=:@"),
    ],
)
def test_percent_signs_have_one_form(text, one):
    assert encoded(text) == one


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("", ""),
        ("/", ""),
        ("/a/b/", "/a/b"),
        ("/a/./b/../c", "/a/c"),
        ("/../../a", "/a"),
        ("/a/%2e%2e/b", "/b"),
        ("/a//b//", "/a//b"),
        ("/.hidden/a..b", "/.hidden/a..b"),
        ("/A", "/A"),
    ],
)
def test_a_path_has_one_spelling(text, one):
    assert clean_path(text) == one


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_encoding_twice_is_encoding_once(text):
    once = encoded(text)
    assert once.isascii()
    assert encoded(once) == once
    assert clean_path(clean_path("/" + text)) == clean_path("/" + text)


@given(st.text(min_size=1))
def test_a_host_read_twice_is_the_same_host(text):
    host, _port = host_and_port(text)
    if host is not None:
        assert host_and_port(host)[0] == host
