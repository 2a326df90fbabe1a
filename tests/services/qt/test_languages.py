"""Which language is meant, how its numbers are written, and what happens without its catalogue."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from services.qt import languages
from services.qt.languages import language_of, leave, locale_of, use
from services.wording import language, tr


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    leave()


@pytest.mark.parametrize(
    ("wanted", "preferred", "meant"),
    [
        ("", ["de-AT", "de"], "de"),
        ("", ["nl_BE"], "nl"),
        ("", ["pl-PL", "fr-CA", "en"], "fr"),
        ("", ["pl", "ja"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("es", ["de"], "es"),
        ("klingon", ["de"], "de"),
    ],
)
def test_the_language_that_is_meant(wanted: str, preferred: list[str], meant: str) -> None:
    assert language_of(wanted, preferred) == meant


@pytest.mark.parametrize(
    ("spoken", "computer", "number", "month"),
    [
        ("en", "en_US", "12,345.5", "March"),
        ("en", "en_GB", "12,345.5", "March"),
        ("de", "de_CH", "12'345.5", "März"),
        ("de", "en_US", "12.345,5", "März"),
        ("en", "de_DE", "12.345,5", "March"),
        ("en", "pl_PL", "12.345,5", "March"),
        ("en", "C", "12,345.5", "March"),
        ("nl", "C", "12.345,5", "maart"),
        ("fr", "fr_FR", "12 345,5", "mars"),
        ("es", "es_MX", "12,345.5", "marzo"),
    ],
)
def test_numbers_and_months_go_with_the_words(
    spoken: str, computer: str, number: str, month: str
) -> None:
    system = QLocale.c() if computer == "C" else QLocale(computer)
    found = locale_of(spoken, system)
    written = found.toString(12345.5, "f", 1).replace("\u202f", " ").replace("\u00a0", " ")
    assert (written, found.monthName(3)) == (number, month)


def test_our_words_and_those_of_qt(qapp: QCoreApplication) -> None:
    assert use("de") == language() == "de"
    assert tr("Campaigns") == "Kampagnen"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert tr("no such text of ours") == "no such text of ours"
    use("en")
    assert tr("Campaigns") == "Campaigns"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.expects_log
def test_a_missing_catalogue_is_english(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def missing(name: str) -> Path:
        raise FileNotFoundError(name)

    monkeypatch.setattr(languages.resources, "path", missing)
    with caplog.at_level(logging.WARNING):
        assert use("de") == language() == "en"
    assert "English is spoken" in caplog.text


@pytest.mark.expects_log
def test_a_damaged_catalogue_is_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damaged = tmp_path / "sendsight_de.qm"
    damaged.write_bytes(b"no catalogue")
    monkeypatch.setattr(languages.resources, "path", lambda _: damaged)
    assert use("de") == "en"
