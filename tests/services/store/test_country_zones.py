"""Countries' zones: known for each, the one with most people where there are several."""

from __future__ import annotations

from zoneinfo import ZoneInfo, available_timezones

import pytest

from build_scripts.country_codes import NUMERIC
from services.store.country_zones import (
    _PRINCIPAL,
    _UNLISTED,
    _table,
    has_several_zones,
    zone_of_country,
)


@pytest.mark.parametrize(
    ("country", "zone"),
    [
        ("NL", "Europe/Amsterdam"),
        ("DE", "Europe/Berlin"),
        ("GB", "Europe/London"),
        ("ES", "Europe/Madrid"),
        ("PT", "Europe/Lisbon"),
        ("XK", "Europe/Belgrade"),
        ("UA", "Europe/Kyiv"),
        ("PS", "Asia/Hebron"),
        ("RU", "Europe/Moscow"),
        ("US", "America/New_York"),
        ("CA", "America/Toronto"),
        ("MX", "America/Mexico_City"),
        ("BR", "America/Sao_Paulo"),
        ("AR", "America/Argentina/Buenos_Aires"),
        ("CL", "America/Santiago"),
        ("EC", "America/Guayaquil"),
        ("CD", "Africa/Kinshasa"),
        ("IN", "Asia/Kolkata"),
        ("CN", "Asia/Shanghai"),
        ("ID", "Asia/Jakarta"),
        ("MY", "Asia/Kuala_Lumpur"),
        ("MN", "Asia/Ulaanbaatar"),
        ("KZ", "Asia/Almaty"),
        ("UZ", "Asia/Tashkent"),
        ("AU", "Australia/Sydney"),
        ("NZ", "Pacific/Auckland"),
        ("FM", "Pacific/Chuuk"),
        ("PF", "Pacific/Tahiti"),
        ("PG", "Pacific/Port_Moresby"),
    ],
)
def test_the_zone_in_which_most_people_live(country, zone):
    assert zone_of_country(country) == zone


def test_case_does_not_matter():
    assert zone_of_country("nl") == zone_of_country("NL")
    assert zone_of_country("au") == zone_of_country("AU")
    assert has_several_zones("us")


@pytest.mark.parametrize("country", [None, "", "XX", "ZZ", "NLD", "unknown", "#", "N"])
def test_what_is_no_country_has_no_zone(country):
    assert zone_of_country(country) is None


def test_every_named_zone_exists():
    zones = available_timezones()
    named = {zone_of_country(country) for country in (*_table(), *_UNLISTED)}
    assert named <= zones
    for zone in named:
        assert ZoneInfo(zone).key == zone


def test_every_country_of_the_map_has_a_zone_but_islands_without_people():
    assert {code for code in NUMERIC.values() if zone_of_country(code) is None} == {"HM"}


@pytest.mark.parametrize("country", _PRINCIPAL)
def test_exceptions_are_zones_of_their_country(country):
    assert _PRINCIPAL[country] in _table()[country]
    assert _PRINCIPAL[country] != _table()[country][0], "no exception is needed"


@pytest.mark.parametrize("country", _UNLISTED)
def test_countries_that_the_table_lacks_are_in_no_other_list(country):
    assert country not in _table()
    assert country not in _PRINCIPAL
    assert not has_several_zones(country)


@pytest.mark.parametrize("country", ["US", "RU", "AU", "BR", "CA", "ES", "PT"])
def test_hours_of_wide_countries_are_approximate(country):
    assert has_several_zones(country)


@pytest.mark.parametrize("country", ["NL", "IN", "FR", "GB", "XX", ""])
def test_hours_of_other_countries_are_not(country):
    assert not has_several_zones(country)
