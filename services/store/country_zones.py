"""The time zone of a country, for clicks whose recipient's country is known and nothing nearer.

Countries with several zones are taken at the one in which most of their people live. The zone database's own
table mostly names that one first; `_PRINCIPAL` holds the countries where it goes by the map instead, from east
to west or from west to east. `_UNLISTED` holds countries that the table lacks, since their code is none of ISO
3166-1. Source: `zone.tab` of the tz database, shipped in the package `tzdata`.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

_PRINCIPAL = {
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "PS": "Asia/Hebron",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "UZ": "Asia/Tashkent",
}
_UNLISTED = {"XK": "Europe/Belgrade"}
"""Kosovo's code is one that users may assign; its clocks are those of Belgrade."""


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
    """The IANA zone of an ISO 3166-1 alpha-2 country or Kosovo (XK); None where it is not known."""
    if not country:
        return None
    code = country.upper()
    named = _PRINCIPAL.get(code) or _UNLISTED.get(code)
    if named:
        return named
    zones = _table().get(code)
    return zones[0] if zones else None


def has_several_zones(country: str) -> bool:
    """Whether the country lies in several zones, so that its clicks' local hours are approximate."""
    return len(_table().get(country.upper(), ())) > 1
