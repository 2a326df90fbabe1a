"""What the world map and the week's heat map draw: frozen figures with their words."""

from __future__ import annotations

from functools import cache

import msgspec
from PySide6.QtCore import QLocale

import resources
from services.wording import ENGLISH, language

DAYS, HOURS = 7, 24


class MapData(msgspec.Struct, frozen=True):
    """Counts by country.

    `counts` holds pairs of an ISO 3166-1 alpha-2 code and a count; a country that is not in it has
    none counted. `unknown` is what has no country, `other` what a provider sums up as "other".
    `base` is what is counted, in words ("clicks"), `one` a single one of it, `of` the same as a key
    for files; `whole` is the sum that shares are of, None where shares make no sense.
    """

    title: str
    counts: tuple[tuple[str, int], ...]
    unknown: int = 0
    base: str = "clicks"
    one: str = ""
    whole: int | None = None
    other: int = 0
    note: str = ""
    of: str = ""

    def ordered(self) -> tuple[tuple[str, int], ...]:
        """Codes in capitals with counts above zero, largest first, each code once."""
        sums: dict[str, int] = {}
        for code, count in self.counts:
            sums[code.upper()] = sums.get(code.upper(), 0) + count
        some = [(code, count) for code, count in sums.items() if count > 0]
        return tuple(sorted(some, key=lambda pair: (-pair[1], pair[0])))


class HeatData(msgspec.Struct, frozen=True):
    """Counts by weekday and hour of the week.

    `cells` holds seven days from Monday, each of 24 hours; None is an hour of which nothing is
    known, which is not the same as zero. `zone` is the time zone of the hours, in words. `unit`
    names what is counted, `one` a single one of it. `now` is the present weekday (Monday is 0) and
    hour in that zone, which gets a mark; None for no mark.

    Raises:
        ValueError: `cells` are not 7 by 24.
    """

    title: str
    cells: tuple[tuple[int | None, ...], ...]
    unit: str = "clicks"
    zone: str = ""
    note: str = ""
    one: str = ""
    now: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        """Refuse cells of another shape: they would be drawn at the wrong hour."""
        if len(self.cells) != DAYS or any(len(day) != HOURS for day in self.cells):
            raise ValueError(f"cells are not {DAYS} x {HOURS}")

    def known(self) -> list[int]:
        """All counts that are known."""
        return [count for day in self.cells for count in day if count is not None]


def country_name(code: str) -> str:
    """A country's name for its ISO 3166-1 alpha-2 code, in the program's language; any other label stays as it is."""
    if len(code) != 2 or not code.isalpha():
        return code
    if named := _names(language()).get(code.upper()):
        return named
    territory = QLocale.codeToTerritory(code.upper())
    if territory == QLocale.Country.AnyCountry:
        return code
    return QLocale.territoryToString(territory)


@cache
def _names(spoken: str) -> dict[str, str]:
    """Names from Unicode's CLDR; Qt tells them in English only."""
    if spoken == ENGLISH:
        return {}
    return _NAMES.decode(resources.text("geo/country_names.json")).names.get(spoken, {})


class _CountryNames(msgspec.Struct, frozen=True):
    names: dict[str, dict[str, str]]


_NAMES = msgspec.json.Decoder(_CountryNames)
