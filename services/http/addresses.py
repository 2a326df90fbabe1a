"""Addresses of APIs and logins: which are accepted, and where an address leads."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from services.domain.errors import NotOffered

_PORTS = {"https": 443, "http": 80}
_DEAD = (
    "https://api.cc.email/v3/idfed",
    "https://idfed.constantcontact.com",
    "https://api.cc.email/v3/token_info",
)
"""Switched off by Constant Contact on 2022-03-31; still found in old guides."""


class BadAddress(NotOffered):
    """An address that Sendsight does not use; the sentence says why."""


def is_loopback(url: str) -> bool:
    """Whether an address points to this machine."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def origin(url: str) -> str:
    """Scheme, host and port of an address, in one spelling (the usual port is left out).

    Raises:
        ValueError: It is no address.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    if ":" in host:
        host = f"[{host}]"
    scheme, port = parts.scheme.lower(), parts.port
    return f"{scheme}://{host}" + (f":{port}" if port not in {None, _PORTS.get(scheme)} else "")


def same_origin(one: str, other: str) -> bool:
    """Whether two addresses lead to one host; False where one of them is no address."""
    try:
        return origin(one) == origin(other)
    except ValueError:
        return False


def check_address(url: str, *, what: str) -> str:
    """Check an address that a person entered, and write it in its normal form.

    Spaces around it, a trailing slash, the usual port, and whatever follows `?` or `#` are dropped.

    Args:
        url: As entered.
        what: Its name in sentences, such as "API address".

    Raises:
        BadAddress: It is none, is neither https nor http on this computer, holds a user name, or is
            switched off.
    """
    text = url.strip()
    if not text:
        raise BadAddress(f"The {what} is missing.", "Enter one that begins with https://.")
    parts = _parts(text, what)
    host = (parts.hostname or "").rstrip(".")
    secure = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(text))
    if not secure:
        raise BadAddress(
            f"The {what} must begin with https://.",
            "Only addresses of this computer may begin with http://.",
        )
    if parts.username is not None or parts.password is not None:
        raise BadAddress(
            f"The {what} holds a user name or password.",
            "Leave out everything up to the @; the key has its own field.",
        )
    if not host:
        raise BadAddress(f"The {what} names no host.", "Enter it as the provider prints it.")
    clean = origin(text) + parts.path.rstrip("/")
    if any(clean == dead or clean.startswith(dead + "/") for dead in _DEAD):
        raise BadAddress(
            f"This {what} was switched off by the provider in 2022.",
            "Use the address that Sendsight proposes.",
        )
    return clean


def _parts(text: str, what: str) -> SplitResult:
    bad = BadAddress(
        f"The {what} is not a valid address.",
        "Enter it as the provider prints it, beginning with https://.",
    )
    if any(c.isspace() or not c.isprintable() or c in '\\<>"' for c in text):
        raise bad
    try:
        parts = urlsplit(text)
        _ = parts.port
        (parts.hostname or "").encode("idna")
    except ValueError:
        raise bad from None
    if not parts.scheme or "://" not in text:
        raise BadAddress(
            f"The {what} must begin with https://.",
            "Only addresses of this computer may begin with http://.",
        )
    return parts
