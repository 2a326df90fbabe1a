"""Systems whose scheduler we do not know."""

from __future__ import annotations

import pytest

from services.domain.errors import ExportFailed, NotOffered
from services.schedule.unsupported import Unsupported


def test_nothing_is_written_and_the_reason_is_told(entry):
    nowhere = Unsupported()
    assert nowhere.files(entry) == ()
    assert nowhere.installed() == ()
    with pytest.raises(NotOffered, match="cron"):
        nowhere.install(entry)
    with pytest.raises(ExportFailed, match="no schedule"):
        nowhere.remove(entry.identifier)
