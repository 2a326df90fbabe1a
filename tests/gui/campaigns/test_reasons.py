from __future__ import annotations

import pytest

from gui.campaigns.reasons import Reasons
from services.domain.metrics import rate_definition
from services.providers.registry import provider_infos
from services.wording import speak
from tests.gui.invented import INFOS
from tests.gui.rows import row

CLICK_RATE = rate_definition("click_rate_delivered")


@pytest.fixture
def reasons():
    made = Reasons()
    made.learn(INFOS)
    return made


def test_the_provider_s_own_reason_comes_first(reasons):
    assert (
        reasons.why(row(), "delivered_derived")
        == "ClickSend does not report deliveries by campaign."
    )


def test_what_a_provider_does_not_declare(reasons):
    assert reasons.why(row(), "opens") == "ClickSend does not report this."
    assert reasons.why(row(product="unknown"), "sends") == "ClickSend does not report this."


def test_what_it_could_have_reported(reasons):
    assert reasons.why(row(), "sends") == "ClickSend did not report this for the campaign."
    assert reasons.why(row(), "hard_bounces") == "ClickSend did not report this for the campaign."


def test_what_was_not_sent_yet(reasons):
    assert reasons.why(row(status="draft", sent_at=None), "sends") == "Not sent yet."


def test_before_the_declarations_are_known():
    assert Reasons().why(row(), "sends") == "clicksend did not report this for the campaign."


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        ("zero", "No base: 0 delivered."),
        ("numerator", "Clickers unknown: ClickSend did not report this for the campaign."),
        ("denominator", "Delivered unknown: ClickSend does not report deliveries by campaign."),
    ],
)
def test_why_there_is_no_rate(reasons, gap, expected):
    assert reasons.why_no_rate(row(), CLICK_RATE, gap) == expected


def test_only_our_own_words_for_states_are_translated():
    made = Reasons()
    made.learn(provider_infos())
    speak(lambda text, comment: f"[{text}]")
    try:
        words = [
            made.state_word(row(provider=provider, status_raw=raw))
            for provider, raw in (
                ("sitecore_send", "Draft"),
                ("sitecore_send", "17"),
                ("clicksend", "Sent"),
                ("clicksend", None),
            )
        ]
    finally:
        speak(None)
    assert words == ["[Draft]", "17", "Sent", None]
