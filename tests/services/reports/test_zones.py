"""This computer's zone and decimal mark."""

from __future__ import annotations

import locale
import os
import subprocess
import sys
from zoneinfo import ZoneInfoNotFoundError

import pytest

from services.reports import zones


def asked(zone):
    """The zone that a fresh process finds: it is asked once in a process."""
    code = "from services.reports.zones import local_zone_name; print(local_zone_name())"
    environment = {**os.environ, "TZ": zone} if zone is not None else dict(os.environ)
    ran = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=True, text=True
    )
    return ran.stdout.strip()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not take its zone from the environment")
def test_the_environment_names_the_zone():
    assert asked(":Europe/Amsterdam") == "Europe/Amsterdam"


def test_the_system_names_a_zone():
    assert zones.is_zone(asked(None))


@pytest.mark.parametrize(
    "error", [ZoneInfoNotFoundError("Mars/One"), ValueError("two zones"), OSError("gone")]
)
def test_a_system_that_contradicts_itself_gives_utc(monkeypatch, error):
    def refuse():
        raise error

    monkeypatch.setattr(zones.tzlocal, "get_localzone_name", refuse)
    assert zones.local_zone_name() == "UTC"


@pytest.mark.parametrize("name", [None, "", "Mars/One", "../secret"])
def test_what_is_no_zone_becomes_utc(monkeypatch, name):
    monkeypatch.setattr(zones.tzlocal, "get_localzone_name", lambda: name)
    assert zones.local_zone_name() == "UTC"


def test_the_locale_is_as_before():
    before = locale.setlocale(locale.LC_NUMERIC)
    assert zones.local_decimal_mark() in {".", ","}
    assert locale.setlocale(locale.LC_NUMERIC) == before


def test_a_locale_that_is_not_installed_gives_a_point(monkeypatch):
    monkeypatch.setenv("LC_ALL", "xx_YY.UTF-8")
    assert zones.local_decimal_mark() == "."
