"""Servers that several tests share, as new for each; no secret is remembered between tests."""

from __future__ import annotations

import pytest

from services.http import redaction
from tests.services.http.oauth_site import OAuthSite
from tests.services.http.support import Site


@pytest.fixture(autouse=True)
def fresh_secrets(monkeypatch):
    """What one test registers as a secret must not be masked in another."""
    monkeypatch.setattr(redaction, "_values", {})


@pytest.fixture(scope="module")
def running_site():
    with Site() as server:
        yield server


@pytest.fixture
def site(running_site):
    """A server that answers with what it was asked."""
    running_site.requests, running_site.faults = [], []
    running_site.__dict__.pop("handle", None)
    return running_site


@pytest.fixture(scope="module")
def running_login():
    with OAuthSite() as server:
        yield server


@pytest.fixture
def login(running_login):
    """A sign-in server."""
    running_login.renew()
    return running_login
