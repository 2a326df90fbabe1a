from __future__ import annotations

import pytest

from services.domain.errors import NotOffered
from services.http.addresses import check_address, is_loopback, origin


@pytest.mark.parametrize(
    ("entered", "clean"),
    [
        ("https://api.cc.email/v3", "https://api.cc.email/v3"),
        ("  https://API.cc.email:443/v3/ ", "https://api.cc.email/v3"),
        ("https://rest.clicksend.com/v3//", "https://rest.clicksend.com/v3"),
        (
            "https://authz.constantcontact.com/oauth2/default/v1",
            "https://authz.constantcontact.com/oauth2/default/v1",
        ),
        ("https://authenticate.copernica.com", "https://authenticate.copernica.com"),
        (
            "https://api.example.com:8443/V3/x?apikey=secret#frag",
            "https://api.example.com:8443/V3/x",
        ),
        ("http://127.0.0.1:8080/v3/", "http://127.0.0.1:8080/v3"),
        ("http://localhost:80", "http://localhost"),
        ("http://[::1]:8080/v3", "http://[::1]:8080/v3"),
        ("HTTPS://Example.com", "https://example.com"),
        ("https://münchen.example/v3", "https://münchen.example/v3"),
    ],
)
def test_accepted(entered, clean):
    assert check_address(entered, what="API address") == clean
    assert check_address(clean, what="API address") == clean


@pytest.mark.parametrize(
    ("entered", "words"),
    [
        ("", "is missing"),
        ("   ", "is missing"),
        ("api.cc.email/v3", "must begin with https://"),
        ("http://api.cc.email/v3", "must begin with https://"),
        ("ftp://api.cc.email", "must begin with https://"),
        ("file:///etc/passwd", "must begin with https://"),
        ("javascript:alert(1)", "must begin with https://"),
        ("http://localhost.evil.example/", "must begin with https://"),
        ("http://2130706433/", "must begin with https://"),
        ("https://me:pw@api.cc.email", "user name"),
        ("https://api.cc.email@evil.example/", "user name"),
        ("https:///v3", "names no host"),
        ("https://", "names no host"),
        ("https://a b.example", "not a valid"),
        ("https://api.example:port/", "not a valid"),
        ("https://api.example:99999/", "not a valid"),
        ("https://[::1", "not a valid"),
        ("https://api.example\\@evil.example", "not a valid"),
        ("https://a" + "b" * 70 + ".example", "not a valid"),
        ("https://api.example/\x00", "not a valid"),
        ("https://api.cc.email/v3/idfed", "switched off"),
        ("https://api.cc.email/v3/idfed/", "switched off"),
        ("https://idfed.constantcontact.com/as/token.oauth2", "switched off"),
        ("https://api.cc.email/v3/token_info", "switched off"),
    ],
)
def test_refused(entered, words):
    with pytest.raises(NotOffered) as caught:
        check_address(entered, what="login address")
    assert words in caught.value.sentence
    assert "login address" in caught.value.sentence
    assert caught.value.remedy
    assert "pw" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://localhost", True),
        ("http://127.3.4.5:1/x", True),
        ("https://[::1]/", True),
        ("http://localhost.example", False),
        ("http://10.0.0.1", False),
        ("nonsense", False),
        ("http://[", False),
        ("", False),
    ],
)
def test_is_loopback(url, local):
    assert is_loopback(url) is local


def test_origin():
    assert origin("HTTPS://A.example:443/x?y") == "https://a.example"
    assert origin("http://[::1]:80/") == "http://[::1]"
    assert origin("http://a:8080") == "http://a:8080"
    with pytest.raises(ValueError):
        origin("http://a:port/")
