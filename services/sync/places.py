"""The country of an IP address, from the database that ships with the program."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import as_file, files
from ipaddress import ip_address
from typing import Any


@lru_cache(maxsize=1)
def _database() -> Any:
    import maxminddb

    with as_file(files("resources") / "geo" / "country.mmdb") as path:
        return maxminddb.open_database(str(path), maxminddb.MODE_MEMORY)


@lru_cache(maxsize=100_000)
def country_of(address: str | None) -> str | None:
    """The ISO 3166-1 alpha-2 code where an address is registered; None for private, empty or unknown ones."""
    if not address:
        return None
    try:
        parsed = ip_address(address.strip())
    except ValueError:
        return None
    if not parsed.is_global:
        return None
    found = _database().get(str(parsed))
    code = found.get("country_code") if isinstance(found, dict) else None
    return code.upper() if isinstance(code, str) and len(code) == 2 else None
