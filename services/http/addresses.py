"""Addresses of APIs and logins: which are accepted, and where an address leads."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Literal
from urllib.parse import SplitResult, urlsplit

import msgspec

from services.domain.errors import NotOffered
from services.wording import noop, tr

_PORTS = {"https": 443, "http": 80}
_DEAD = (
    "https://api.cc.email/v3/idfed",
    "https://idfed.constantcontact.com",
    "https://api.cc.email/v3/token_info",
)
"""Switched off by Constant Contact on 2022-03-31; still found in old guides."""
AddressKind = Literal["API address", "login address"]


class _Faults(msgspec.Struct, frozen=True, kw_only=True):
    """What can be wrong with a kind of address: whole sentences, so that each language may bend its name."""

    missing: str
    insecure: str
    user: str
    hostless: str
    dead: str
    invalid: str


_FAULTS: dict[AddressKind, _Faults] = {
    "API address": _Faults(
        missing=noop("The API address is missing."),
        insecure=noop("The API address must begin with https://."),
        user=noop("The API address holds a user name or password."),
        hostless=noop("The API address names no host."),
        dead=noop("This API address was switched off by the provider in 2022."),
        invalid=noop("The API address is not a valid address."),
    ),
    "login address": _Faults(
        missing=noop("The login address is missing."),
        insecure=noop("The login address must begin with https://."),
        user=noop("The login address holds a user name or password."),
        hostless=noop("The login address names no host."),
        dead=noop("This login address was switched off by the provider in 2022."),
        invalid=noop("The login address is not a valid address."),
    ),
}


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


def check_address(url: str, *, what: AddressKind) -> str:
    """Check an address that a person entered, and write it in its normal form.

    Spaces around it, a trailing slash, the usual port, and whatever follows `?` or `#` are dropped.

    Args:
        url: As entered.
        what: Which of an account's addresses it is, for sentences.

    Raises:
        BadAddress: It is none, is neither https nor http on this computer, holds a user name, or is
            switched off.
    """
    text = url.strip()
    faults = _FAULTS[what]
    if not text:
        raise BadAddress(tr(faults.missing), tr("Enter one that begins with https://."))
    parts = _parts(text, faults)
    host = (parts.hostname or "").rstrip(".")
    secure = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(text))
    if not secure:
        raise _insecure(faults)
    if parts.username is not None or parts.password is not None:
        raise BadAddress(
            tr(faults.user), tr("Leave out everything up to the @; the key has its own field.")
        )
    if not host:
        raise BadAddress(tr(faults.hostless), tr("Enter it as the provider prints it."))
    clean = origin(text) + parts.path.rstrip("/")
    if any(clean == dead or clean.startswith(dead + "/") for dead in _DEAD):
        raise BadAddress(tr(faults.dead), tr("Use the address that Sendsight proposes."))
    return clean


def _parts(text: str, faults: _Faults) -> SplitResult:
    bad = BadAddress(
        tr(faults.invalid), tr("Enter it as the provider prints it, beginning with https://.")
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
        raise _insecure(faults)
    return parts


def _insecure(faults: _Faults) -> BadAddress:
    return BadAddress(
        tr(faults.insecure), tr("Only addresses of this computer may begin with http://.")
    )
