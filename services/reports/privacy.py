"""Which values tell who somebody is, and what stands in their place.

Without the personal switch a click row shows what no one can be recognised by: a provider's own id
of a recipient, or a keyed hash; no IP address. With it, a phone number or e-mail address stands in
`recipient` for the providers that name people by it, as far as the account keeps them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from services.domain.errors import NotOffered

if TYPE_CHECKING:
    from services.domain.rows import ClickRow


def hidden_recipient(row: ClickRow) -> str | None:
    """The recipient without personal data."""
    return row.recipient


def shown_recipient(row: ClickRow) -> str | None:
    """The recipient as the provider names one.

    ClickSend names people by phone number, Sitecore Send by e-mail address, the others by ids.
    """
    return (row.address if names_by_address(row.provider) else None) or row.recipient


def hidden_ip(_: ClickRow) -> str | None:
    """No IP address."""
    return None


def shown_ip(row: ClickRow) -> str | None:
    """The IP address, where the account keeps it."""
    return row.ip


@cache
def names_by_address(provider: str) -> bool:
    """Whether a provider names recipients by address, so that the address needs hiding."""
    from services.providers.registry import provider_class

    try:
        return provider_class(provider).info.person_key_field is not None
    except NotOffered:
        return False


def masked(text: str) -> str:
    """An address or number of which just enough is left to tell one from another.

    `anna@example.com` gives `a***@example.com`, `+61411111189` gives `+61******89`, a name its first letters.
    An id or a keyed hash tells nobody's name and stays as it is.
    """
    bare = text.strip()
    local, at, host = bare.rpartition("@")
    if at and local:
        return f"{local[0]}***@{host}"
    digits = sum(char.isdigit() for char in bare)
    if digits >= _LEAST_DIGITS and not _NOT_A_NUMBER.search(bare):
        return f"{bare[:3]}{'*' * 6}{bare[-2:]}"
    if " " in bare:
        return " ".join(f"{word[0]}." for word in bare.split())
    return bare


_LEAST_DIGITS = 7
_NOT_A_NUMBER = re.compile(r"[^0-9+() ./-]")
