"""The program's language: recalled, chosen, told, and the start in it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QLocale, QProcess

from gui import language
from gui.actions import plain_text
from gui.formatting import Formats
from gui.language import recall_language, start_again
from gui.scope import ChartTable
from gui.tables.clipboard import values_data
from services.qt.languages import LANGUAGES, leave
from services.reports.request import ExportColumn, Kind
from services.wording import tr


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    yield
    leave()
    QLocale.setDefault(before)


@pytest.fixture
def window(filled, make_window):
    return make_window()


def pick(window, code):
    next(a for a in window.commands.languages.actions() if a.data() == code).trigger()


def ticked(window):
    return [a.data() for a in window.commands.languages.actions() if a.isChecked()]


def test_all_languages_are_offered_by_their_own_names(window):
    offered = {a.data(): plain_text(a) for a in window.commands.languages.actions()}
    assert offered == {"": "Computer's language", **LANGUAGES}
    assert ticked(window) == [""]


def test_a_choice_is_remembered_and_told(window, settings):
    pick(window, "de")
    assert settings.text("view/language") == "de"
    assert ticked(window) == ["de"]
    bar = window.messages.bars["language"]
    assert bar.sentence == "From its next start on, Sendsight speaks Deutsch."
    pick(window, "en")
    assert "language" not in window.messages.bars, "it is spoken already"


def test_the_button_asks_for_a_new_start(window, qtbot):
    pick(window, "fr")
    with qtbot.waitSignal(window.language.restart_wanted):
        window.messages.bars["language"].buttons["restart"].click()


def test_the_remembered_language_is_spoken(qapp, settings):
    settings.set_text("view/language", "de")
    assert recall_language(settings) == "de"
    assert tr("Campaigns") == "Kampagnen"
    assert Formats().count(1204) == "1.204"
    assert Formats().locale.monthName(3) == "März"
    assert QLocale().monthName(3) == "März"


def test_files_keep_the_decimal_mark_of_the_computers_spreadsheet(qapp, settings):
    """A German program on an English computer: its Excel reads "8,3" as 83."""
    settings.set_text("view/language", "de")
    recall_language(settings)
    formats = Formats()
    assert formats.decimal(8.3, 1) == "8,3"
    assert formats.decimal_mark == QLocale.system().decimalPoint() == "."
    chart = ChartTable("T", (ExportColumn("share", "Share", Kind.RATE),), ((0.083,),), ("share",))
    assert "," not in values_data(chart, [0], headers=False).text()


@pytest.mark.parametrize(
    ("frozen", "words"),
    [(True, ["--demo"]), (False, ["-m", "gui", "--demo"])],
)
def test_a_new_start_takes_the_same_words(monkeypatch, frozen, words):
    started = []
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(QProcess, "startDetached", lambda *given: started.append(given) or True)
    monkeypatch.setattr(language, "QProcess", QProcess)
    assert start_again(["sendsight", "--demo"])
    assert started == [(sys.executable, words)]
