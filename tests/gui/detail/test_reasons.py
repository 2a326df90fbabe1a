from __future__ import annotations

import msgspec
import pytest

from gui.detail.reasons import Reasons
from services.domain.kinds import Capability
from services.providers.registry import provider_class
from tests.gui.detail.samples import INFOS, READ, REASONS, detail, mail, row


def provider_classes():
    return map(provider_class, ("clicksend", "sitecore_send", "constant_contact", "copernica"))


def test_the_provider_s_own_words_come_first():
    data = detail(row("1"))
    assert REASONS.clicks(data) == "ClickSend tells no clicks here."
    assert REASONS.breakdown(data, "browser") == "ClickSend tells no browsers."


def test_what_has_not_been_read_yet_and_what_never_was_sent():
    assert REASONS.links(detail(mail(details_at=None))).startswith("The details have not been read")
    draft = detail(mail(details_at=None, sent_at=None))
    assert REASONS.links(draft) == "This campaign has not been sent."


def test_what_was_read_and_is_empty():
    data = detail(mail())
    assert REASONS.links(data) == "No link of this campaign has been reported."
    assert REASONS.clicks(data) == "No click is stored for this campaign."
    assert REASONS.breakdown(data, "os") == "No click is stored for this campaign."
    reporting = msgspec.structs.replace(
        INFOS[2], capabilities=INFOS[2].capabilities | {Capability.BREAKDOWNS}
    )
    told = Reasons(lambda: (reporting,))
    assert told.breakdown(data, "os") == "Nothing is reported for this yet."
    assert REASONS.times(data) == REASONS.clicks(data)
    assert REASONS.times(detail(mail(), clicks=3)) == "The provider gives no time for these clicks."


@pytest.mark.parametrize("dimension", ["country", "device", "os", "browser"])
def test_clicks_that_lack_a_dimension_promise_nothing(dimension):
    """The details were read: what they do not tell will not come later."""
    words = REASONS.breakdown(detail(mail(), clicks=3), dimension)
    assert words.startswith("The provider tells no ")
    assert words.endswith(" of these clicks.")


def text_message(**values):
    fields = {"account_id": "b", "provider": "constant_contact", "product": "sms", "channel": "sms"}
    return row("7", **{**fields, "details_at": READ, **values})


def test_totals_only_is_said_of_the_click_log_and_not_of_a_counter():
    reasons = Reasons(lambda: tuple(cls.info for cls in provider_classes()))
    totals = "Constant Contact reports SMS clicks as totals only."
    data = detail(text_message())
    assert reasons.clicks(data) == reasons.links(data) == reasons.times(data) == totals
    assert reasons.breakdown(data, "country") == totals


def test_several_providers_each_say_why():
    reasons = Reasons(lambda: tuple(cls.info for cls in provider_classes()))
    other = mail(product="sms", channel="sms")
    words = reasons.clicks(detail(text_message(), other))
    assert words == (
        "Constant Contact reports SMS clicks as totals only. "
        "Copernica counts no clicks in SMS mailings."
    )
    assert reasons.clicks(detail(text_message(), mail())).startswith("No click is stored")


def test_campaigns_of_different_providers_share_no_words():
    assert REASONS.clicks(detail(row("1", details_at=READ), mail())).startswith(
        "No click is stored"
    )


def test_what_a_row_of_the_log_stands_for_is_the_provider_s_declaration():
    note = REASONS.grain_note((row("1"), mail()))
    assert note.startswith("ClickSend keeps one row a recipient")
    assert REASONS.grain_note((mail(),)) == ""
    assert REASONS.first_clicks_only((row("1"),))
    assert not REASONS.first_clicks_only((row("1"), mail()))
    assert not REASONS.first_clicks_only(())


def test_a_provider_that_is_not_known_tells_nothing():
    nobody = Reasons(lambda: ())
    assert nobody.grain_note((row("1"),)) == ""
    assert not nobody.first_clicks_only((row("1"),))
    assert nobody.clicks(detail()) == "No click is stored for this campaign."


@pytest.mark.parametrize("key", ["delivered", "delivered_derived"])
def test_reasons_of_figures(key):
    why = REASONS.figures().why(row("1"), key)
    assert why == "ClickSend does not report deliveries by campaign."
