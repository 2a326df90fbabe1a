"""The time zone of a country, for clicks whose recipient's country is known and nothing nearer.

Countries with several zones are taken at the one in which most of their people live. The zone database's
own table names that one first, but for those in `_PRINCIPAL`, where it goes from east to west. Source:
`zone.tab` of the tz database, shipped in the package `tzdata`.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

_PRINCIPAL = {
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "FM": "Pacific/Pohnpei",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "UZ": "Asia/Tashkent",
}


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, ...]]:
    zones: dict[str, tuple[str, ...]] = {}
    text = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            country, _, zone, *_ = line.split("\t")
            zones[country] = (*zones.get(country, ()), zone)
    return zones


def zone_of_country(country: str | None) -> str | None:
    """The IANA zone of an ISO 3166-1 alpha-2 country; None where it is not known."""
    if not country:
        return None
    zones = _table().get(country.upper())
    return _PRINCIPAL.get(country.upper(), zones[0]) if zones else None


def has_several_zones(country: str) -> bool:
    """Whether the country lies in several zones, so that its clicks' local hours are approximate."""
    return len(_table().get(country.upper(), ())) > 1
