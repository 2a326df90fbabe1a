"""The only address that the program asks of itself, apart from the providers'."""

from __future__ import annotations

from urllib.parse import urlsplit

ADDRESS = "https://updates.sendsight.example/newest.json"
"""Answers `{"version": "1.2.0", "page": "https://..."}`; the page lies on the same host.

The host is a stand-in until the project has one of its own.
"""


def host() -> str:
    """Whom the program asks, for sentences."""
    return urlsplit(ADDRESS).hostname or ""
