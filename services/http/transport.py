"""The HTTP library as this program uses it. Nothing outside of this room imports it."""

from __future__ import annotations

import logging
import ssl
import sys
from functools import lru_cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.util import find_spec

import httpx
import truststore

from services.domain.errors import UnexpectedAnswer
from services.http.addresses import is_loopback
from services.http.body import ACCEPTED, Collector, collect
from services.http.statuses import redirected_away
from services.http.types import Answer

CONNECT_SECONDS = 10.0
SILENCE_SECONDS = 30.0

# Both write whole addresses at INFO and DEBUG, and some providers' keys travel in the address.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)
# The library tries this import several times a request; where the package is absent, each try searches
# the disk anew (15 % of the loop's time in a demo refresh). None makes it fail at once.
if "sniffio" not in sys.modules and find_spec("sniffio") is None:
    sys.modules["sniffio"] = None  # type: ignore[assignment]


@lru_cache(maxsize=1)
def tls_context() -> ssl.SSLContext:
    """The system's trust store, to which an administrator can add certificates; made once."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def open_http(base_url: str, parallel: int) -> httpx.AsyncClient:
    """A connection pool for one address. Proxies never stand before this machine itself.

    Raises:
        ValueError: The system's proxy settings cannot be used.
        ImportError: They name a kind of proxy that is not supported.
    """
    # No cookie is ever kept: nobody needs one, and it would be one more credential.
    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    return httpx.AsyncClient(
        verify=tls_context(),
        trust_env=not is_loopback(base_url),
        follow_redirects=False,
        cookies=cookies,
        timeout=httpx.Timeout(SILENCE_SECONDS, connect=CONNECT_SECONDS, pool=None),
        headers={"User-Agent": "Sendsight", "Accept-Encoding": ACCEPTED},
        limits=httpx.Limits(max_connections=max(1, parallel) + 1),
    )


async def exchange(
    http: httpx.AsyncClient,
    method: str,
    url: httpx.URL,
    headers: dict[str, str],
    form: dict[str, str] | None,
    *,
    service: str,
    max_bytes: int,
) -> Answer:
    """Send one request and read its answer whole.

    Raises:
        httpx.HTTPError, Truncated: The exchange failed.
        UnexpectedAnswer: The body is too large or cannot be unpacked.
    """
    try:
        return await _exchange(http, method, url, headers, form, service, max_bytes)
    except (httpx.InvalidURL, httpx.RemoteProtocolError) as error:
        # The library reads a redirect's address although it follows none.
        if isinstance(error, httpx.InvalidURL) or "location header" in str(error):
            raise redirected_away(service, url.path, "without a usable address") from None
        raise


async def _exchange(
    http: httpx.AsyncClient,
    method: str,
    url: httpx.URL,
    headers: dict[str, str],
    form: dict[str, str] | None,
    service: str,
    max_bytes: int,
) -> Answer:
    async with http.stream(method, url, headers=headers, data=form) as response:
        encoding = response.headers.get("content-encoding", "")
        try:
            into = Collector(encoding, max_bytes, service, url.path)
            into.expect(response.headers.get("content-length"))
            body = await collect(response.aiter_raw(), into)
        except UnexpectedAnswer:
            # The status of an error says more than its body.
            if response.status_code < 400:
                raise
            body = b""
        return Answer(
            response.status_code,
            {k.lower(): v for k, v in response.headers.items()},
            body,
            url.path,
            service,
        )
