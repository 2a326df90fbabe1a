"""One question to an address that is no provider's: no credential, no second try, no redirect."""

from __future__ import annotations

import asyncio

import httpx

from services.domain.errors import Unreachable
from services.http.body import Truncated
from services.http.transport import exchange, open_http
from services.http.types import Answer
from services.wording import tr


async def single_get(url: str, *, service: str, max_bytes: int, deadline: float) -> Answer:
    """Ask an address for JSON. TLS, proxies and headers are those of all requests; no cookie is sent.

    Args:
        url: The address.
        service: What is asked, for sentences.
        max_bytes: Most bytes of the unpacked answer.
        deadline: Seconds for all of it.

    Raises:
        Unreachable: No whole answer came; the details say why.
        UnexpectedAnswer: It is too large, or cannot be unpacked.
    """
    try:
        async with asyncio.timeout(deadline), open_http(url, 1) as http:
            return await exchange(
                http,
                "GET",
                httpx.URL(url),
                {"Accept": "application/json"},
                None,
                service=service,
                max_bytes=max_bytes,
            )
    except (
        httpx.HTTPError,
        httpx.InvalidURL,
        Truncated,
        TimeoutError,
        ValueError,  # this and the next: the proxy that the system names cannot be used
        ImportError,
    ) as error:
        raise Unreachable(
            tr("{service} cannot be reached.").format(service=service),
            tr("Check the network connection, or try again later."),
            detail=type(error).__name__,
        ) from None
