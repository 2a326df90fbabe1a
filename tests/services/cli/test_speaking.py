"""`--language`: what is for people comes in it, the command line's own words stay English."""

from __future__ import annotations

import sys

import pytest

from services.cli.speaking import LANGUAGES, MODULE, speak_as
from services.domain.errors import NotOffered
from services.qt import languages
from services.wording import language, tr


@pytest.fixture(autouse=True)
def english():
    yield
    languages.leave()


def test_the_offered_languages_are_those_that_are_there():
    assert set(LANGUAGES) == set(languages.LANGUAGES)


@pytest.mark.parametrize("wanted", LANGUAGES)
def test_each_is_spoken(wanted):
    assert speak_as(wanted) == language() == wanted


def test_the_computers_own(monkeypatch):
    monkeypatch.setattr(languages, "language_of", lambda wanted: "fr" if wanted == "" else "en")
    assert speak_as("system") == "fr"
    assert tr("Campaigns") == "Campagnes"


def test_without_qt_it_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, MODULE, None)
    assert speak_as("en") == "en"
    with pytest.raises(NotOffered, match="window's parts"):
        speak_as("de")


def test_another_language_is_wrong_usage(cli):
    ran = cli("--language", "tlh", "providers")
    assert ran.code == 2
    assert "tlh" in ran.err


def test_a_schedule_keeps_the_language(tmp_path):
    from services.cli.schedule import recipe_command

    def words():
        return recipe_command(tmp_path / "weekly.sendsight", demo=False, workspace=tmp_path / "w")

    assert "--language" not in words()
    speak_as("de")
    found = words()
    assert found[found.index("--language") + 1] == "de"
    assert found.index("--language") < found.index("report"), "it stands before the command"
