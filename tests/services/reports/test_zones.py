"""This computer's zone and decimal mark."""

from __future__ import annotations

import locale

from services.reports import zones


def test_the_environment_names_the_zone(monkeypatch):
    monkeypatch.setenv("TZ", ":Europe/Amsterdam")
    assert zones.local_zone_name() == "Europe/Amsterdam"


def test_else_the_systems_link_does(monkeypatch, tmp_path):
    target = tmp_path / "zoneinfo" / "posix" / "Asia" / "Tokyo"
    target.parent.mkdir(parents=True)
    target.touch()
    link = tmp_path / "localtime"
    link.symlink_to(target)
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(zones, "_LOCALTIME", link)
    assert zones.local_zone_name() == "Asia/Tokyo"


def test_what_is_no_zone_becomes_utc(monkeypatch, tmp_path):
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0")
    monkeypatch.setattr(zones, "_LOCALTIME", tmp_path / "none")
    assert zones.local_zone_name() == "UTC"


def test_the_locale_is_as_before():
    before = locale.setlocale(locale.LC_NUMERIC)
    assert zones.local_decimal_mark() in {".", ","}
    assert locale.setlocale(locale.LC_NUMERIC) == before


def test_a_locale_that_is_not_installed_gives_a_point(monkeypatch):
    monkeypatch.setenv("LC_ALL", "xx_YY.UTF-8")
    assert zones.local_decimal_mark() == "."
