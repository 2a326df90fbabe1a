"""Failures that all backends share."""

from __future__ import annotations

import pytest

from services.domain.errors import NotOffered
from services.schedule.base import refused, require, unknown
from services.schedule.running import Answer
from services.schedule.systemd import Systemd


def test_a_refusal_has_the_programs_own_words_in_the_details_only():
    failure = refused(
        "The system's scheduler refused to start the schedule.", Answer(5, b"", b"Unit is masked")
    )
    assert "masked" not in str(failure)
    assert failure.detail == "Unit is masked (exit code 5)"


def test_an_entry_that_is_not_there_is_named():
    assert "weekly-12345678" in str(unknown("weekly-12345678"))


def test_a_system_that_cannot_schedule_stops_everything():
    require(Systemd(lambda command: Answer(0)))
    with pytest.raises(NotOffered):
        require(Systemd(lambda command: Answer(1)))
