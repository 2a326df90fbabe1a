from __future__ import annotations

import pytest

from gui import words
from services.domain.kinds import CampaignStatus, Channel


@pytest.mark.parametrize("status", list(CampaignStatus))
def test_every_status_has_a_word(status):
    assert words.status_word(str(status))[0].isupper()


def test_every_channel_has_a_word():
    assert [words.channel_word(c) for c in Channel] == ["E-mail", "SMS"]


def test_unknown_words_are_shown_as_they_are():
    assert words.status_word("paused") == "paused"
    assert words.channel_word("fax") == "fax"


def test_numbers_of_things():
    assert words.campaigns(1, "1") == "1 campaign"
    assert words.campaigns(1204, "1,204") == "1,204 campaigns"


def test_kinds_of_device():
    assert [words.device_word(d) for d in ("Desktop", "Bot", "watch")] == [
        "Desktop",
        "Bot",
        "watch",
    ]


def test_a_heading_keeps_its_other_capitals():
    assert words.as_heading("clickers") == "Clickers"
    assert words.as_heading("geöffnete E-Mails") == "Geöffnete E-Mails"
    assert words.as_heading("") == ""
