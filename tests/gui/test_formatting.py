from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from gui.formatting import NBSP, Formats, local_zone, user_locale

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def in_utc(monkeypatch):
    if sys.platform == "win32":  # where no program can set its own zone
        if datetime.now().astimezone().utcoffset():
            pytest.skip("this computer's zone is not UTC")
        yield
        return
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def german():
    return Formats(QLocale("de_DE"))


def test_numbers_follow_the_locale(formats, german):
    assert formats.count(1204) == "1,204"
    assert german.count(1204) == "1.204"
    assert formats.percent(0.083) == f"8.3{NBSP}%"
    assert german.percent(0.083) == f"8,3{NBSP}%"
    assert formats.percent(0.0032, 2) == f"0.32{NBSP}%"
    assert formats.decimal(1.284) == "1.28"
    assert formats.number(-1.25, 1) in {"−1.2", "−1.3"}
    assert formats.number(3, 1) == "3.0"


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("12.3", "12.30"),
        ("0.056", "0.056"),
        ("0.12345", "0.1235"),
        ("1234", "1,234.00"),
        ("0", "0.00"),
        ("1E+3", "1,000.00"),
    ],
)
def test_money(formats, amount, expected):
    assert formats.money(Decimal(amount), "EUR") == f"{expected}{NBSP}EUR"


def test_money_without_a_currency(formats):
    assert formats.money(Decimal(2), None) == "2.00"


def test_times(formats, german):
    at = datetime(2026, 3, 5, 14, 5, 33, tzinfo=UTC)
    assert formats.date_time(at).replace(NBSP, " ") == "05 Mar 2026  14:05"
    assert formats.in_sentence(at).replace(NBSP, " ") == "05 Mar 2026 14:05"
    zone = at.astimezone().tzname()  # "UTC", or what Windows calls it in the user's language
    assert formats.exact(at).replace(NBSP, " ") == f"05 Mar 2026 14:05:33 {zone}"
    assert formats.long_date(at).replace(NBSP, " ") == "5 March 2026"
    assert german.long_date(at).replace(NBSP, " ") == "5 März 2026"
    assert formats.sortable(at) == "2026-03-05 14:05:33"
    assert formats.time(at) == "14:05"


@pytest.mark.parametrize(
    ("ago", "expected"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(seconds=-5), "just now"),
        (timedelta(minutes=12), "12 min ago"),
        (timedelta(hours=3, minutes=50), "3 h ago"),
        (timedelta(days=1, hours=2), "yesterday"),
        (timedelta(days=5), "5 days ago"),
        (timedelta(days=60), "21 Sep 2026"),
    ],
)
def test_ago(formats, ago, expected):
    assert formats.ago(NOW - ago, NOW).replace(NBSP, " ") == expected


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0, "0 s"),
        (24, "24 s"),
        (119, "119 s"),
        (180, "3 min"),
        (3599, "60 min"),
        (3900, "1 h 05 min"),
    ],
)
def test_durations(formats, seconds, expected):
    assert formats.duration(seconds) == expected


def test_sizes(formats):
    assert formats.size(96_000) == "96.0 kB"


def test_a_system_without_a_language_speaks_english(monkeypatch):
    monkeypatch.setattr(QLocale, "system", staticmethod(QLocale.c))
    assert user_locale().language() == QLocale.Language.English


def test_the_computer_s_zone_is_a_known_one():
    assert ZoneInfo(local_zone())
