from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gui.settings import WindowSettings
from gui.updates.choice import EVERY, UpdateChoice

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture
def choice(settings):
    return UpdateChoice(settings)


def test_nothing_is_wanted_before_the_user_says_so(choice):
    assert not choice.wanted
    assert not choice.is_due(NOW)


def test_it_is_asked_once_a_day(choice):
    choice.want(wanted=True)
    assert choice.is_due(NOW)
    choice.note_asked(NOW)
    assert not choice.is_due(NOW)
    assert not choice.is_due(NOW + EVERY - timedelta(seconds=1))
    assert choice.is_due(NOW + EVERY)
    choice.want(wanted=False)
    assert not choice.is_due(NOW + EVERY)


def test_a_clock_that_was_set_back_does_not_silence_it(choice):
    choice.want(wanted=True)
    choice.note_asked(NOW + timedelta(days=400))
    assert choice.is_due(NOW)


@pytest.mark.parametrize("text", ["yesterday", "2026-11-20T12:00:00", ""])
def test_a_time_that_cannot_be_read_is_none(choice, settings, text):
    choice.want(wanted=True)
    settings.set_text("updates/asked", text)
    assert choice.is_due(NOW)


def test_all_windows_share_what_is_remembered(choice, tmp_path):
    other = UpdateChoice(WindowSettings(tmp_path / "window.ini"))
    other.want(wanted=True)
    assert choice.is_due(NOW)
    other.note_asked(NOW)
    assert not choice.is_due(NOW)


def test_a_version_is_skipped(choice):
    assert choice.skipped == ""
    choice.skip("9.1")
    assert choice.skipped == "9.1"
