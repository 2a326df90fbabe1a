"""Days as the program's language writes them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDateEdit

from gui.dates import NBSP, edit_pattern, long_day, short_day, weekday_and_day
from gui.formatting import Formats
from services.qt.languages import leave, use

DAY = date(2026, 3, 5)


@pytest.fixture
def spoken(qapp):
    """Speaks a language for a test; its locale in the language's own country."""

    def start(language):
        assert use(language) == language
        return QLocale("en_GB" if language == "en" else language)

    yield start
    leave()


def plain(text):
    assert " " not in text
    return text.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("language", "short", "without_year", "padded", "long"),
    [
        ("en", "5 Mar 2026", "5 Mar", "05 Mar 2026", "5 March 2026"),
        ("de", "5. März 2026", "5. März", "05. März 2026", "5. März 2026"),
        ("nl", "5 mrt 2026", "5 mrt", "05 mrt 2026", "5 maart 2026"),
        ("fr", "5 mars 2026", "5 mars", "05 mars 2026", "5 mars 2026"),
        ("es", "5 mar 2026", "5 mar", "05 mar 2026", "5 de marzo de 2026"),
    ],
)
def test_a_day_in_each_language(spoken, language, short, without_year, padded, long):
    locale = spoken(language)
    assert plain(short_day(DAY, locale)) == short
    assert plain(short_day(DAY, locale, year=False)) == without_year
    assert plain(short_day(DAY, locale, padded=True)) == padded
    assert plain(long_day(DAY, locale)) == long


@pytest.mark.parametrize(
    ("language", "short", "long"),
    [("en", "1 Oct 2026", "1 October 2026"), ("fr", "1er oct. 2026", "1er octobre 2026")],
)
def test_the_first_of_a_month_has_its_own_word_in_french(spoken, language, short, long):
    locale, first = spoken(language), date(2026, 10, 1)
    assert plain(short_day(first, locale)) == short
    assert plain(long_day(first, locale)) == long
    assert plain(short_day(first, locale, padded=True)).startswith("01 ")
    assert plain(short_day(date(2026, 10, 11), locale)).startswith("11 ")


def test_a_weekday_before_it(spoken):
    assert weekday_and_day(date(2026, 11, 21), Formats(spoken("en"))) == "Sat 21 Nov"
    assert weekday_and_day(date(2026, 11, 21), Formats(spoken("de"))) == "Sa 21. Nov."


@pytest.mark.parametrize("language", ["en", "de", "nl", "fr", "es"])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_field_reads_what_it_shows(spoken, qtbot, language, month):
    locale = spoken(language)
    field = QDateEdit(QDate(2026, month, 5))
    qtbot.addWidget(field)
    field.setLocale(locale)
    field.setDisplayFormat(edit_pattern())
    shown = field.text()
    assert shown == plain(short_day(date(2026, month, 5), locale))
    assert field.dateTimeFromText(shown).date() == QDate(2026, month, 5)
    assert QLocale(locale).toDate(shown, edit_pattern()) == QDate(2026, month, 5)
