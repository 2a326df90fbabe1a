"""One request as it was asked for, how far it has come, and its address."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urljoin

import httpx
import msgspec

from services.http.addresses import origin
from services.http.types import Params

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_BODY = 24 * 1024 * 1024
DEADLINE = 120.0
"""Seconds for one try with its whole answer, however slowly that trickles in."""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """One request as it was asked for. No repr: the form may hold secrets.

    Args:
        method: GET or POST.
        url: The address, possibly with a query of its own (a next-link).
        params: Further query parameters.
        form: The body of a POST.
        limits: Keys of the limits it falls under.
        accept: Statuses to hand back instead of judging them.
        deadline: Seconds for one try.
        max_bytes: Most bytes of the unpacked body.
        repeatable: Whether it may be repeated although it may have been processed.
    """

    method: str
    url: str
    params: Params
    form: dict[str, str] | None = None
    limits: tuple[str, ...] = ()
    accept: frozenset[int] = frozenset()
    deadline: float = DEADLINE
    max_bytes: int = MAX_BODY
    repeatable: bool = True

    def __repr__(self) -> str:
        return f"Order({self.method})"


class Run:
    """How far a request has come: tries, hops, whether the token was renewed."""

    def __init__(self, order: Order) -> None:
        self.url = order.url
        self.params = order.params
        self.tries = 0
        self.hops = 0
        self.renewed = False
        self.started = time.monotonic()


def texts(params: Iterable[tuple[str, Any]]) -> Params:
    """Make texts of parameter values; None is left out, booleans become true and false."""
    return [
        (key, str(value).lower() if isinstance(value, bool) else str(value))
        for key, value in params
        if value is not None
    ]


def full_url(url: str, params: Params, credential: Params) -> httpx.URL:
    """The address with its whole query. A next-link's own query stays as the provider wrote it.

    Raises:
        ValueError: It is no address.
    """
    start, mark, query = url.partition("?")
    names = {name for name, _ in credential}
    if names:
        # A redirect or a next-link may repeat the key; it goes on once.
        parts = query.split("&")
        query = "&".join(part for part in parts if part.partition("=")[0] not in names)
    origin(start)
    try:
        added = urlencode([*params, *credential])
        whole = "&".join(part for part in (query, added) if part)
        return httpx.URL(f"{start}?{whole}" if whole or mark else start)
    except httpx.InvalidURL:
        msg = "no address"
        raise ValueError(msg) from None


def joined(base: str, link: object) -> str | None:
    """A link of an answer as a whole address, without its fragment; None where it is none."""
    if not isinstance(link, str):
        return None
    try:
        target = urljoin(base, link).split("#")[0]
        origin(target)
    except ValueError:
        return None
    return target
