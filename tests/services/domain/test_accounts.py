"""A declaration in words: its texts are translated, what programs go by stays."""

from __future__ import annotations

import msgspec
import pytest

from services.domain.accounts import Account, AccountCheck, CredentialField, ProviderInfo, in_words
from services.domain.kinds import Capability, Channel
from services.domain.records import AccountFacts
from services.providers.registry import provider_class, provider_infos
from services.wording import speak

INFO = ProviderInfo(
    key="acme",
    name="Acme",
    channels=(Channel.SMS,),
    products=("sms",),
    api_url="https://api.acme.example",
    api_urls=(("Europe", "https://eu.acme.example"),),
    fields=(CredentialField("key", "API key", secret=True, help="In the menu.", default="no"),),
    capabilities=frozenset({Capability.CLICKS}),
    metrics={"sms": frozenset()},
    reasons={"sms.opens": "A text message has no opens."},
    where_to_find="Settings > Keys",
    state_words=("Sent by number",),
    notes=("It keeps 30 days.",),
)


@pytest.fixture
def shouting():
    speak(lambda text, _: text.upper())
    yield
    speak(None)


def test_texts_are_translated_and_keys_stay(shouting):
    told = in_words(INFO)
    assert told.fields[0].label == "API KEY"
    assert told.fields[0].help == "IN THE MENU."
    assert told.api_urls == (("EUROPE", "https://eu.acme.example"),)
    assert told.reasons == {"sms.opens": "A TEXT MESSAGE HAS NO OPENS."}
    assert told.where_to_find == "SETTINGS > KEYS"
    assert told.notes == ("IT KEEPS 30 DAYS.",)
    # Stored beside rows, and put into words where they are shown.
    assert told.state_words == INFO.state_words
    for name in ("key", "name", "api_url", "products", "capabilities", "metrics"):
        assert getattr(told, name) == getattr(INFO, name)
    kept = told.fields[0]
    assert (kept.key, kept.secret, kept.required, kept.default) == ("key", True, True, "no")


def test_in_english_nothing_changes():
    assert in_words(INFO) == INFO


def test_the_window_gets_the_providers_in_words_and_programs_raw(shouting):
    for info in provider_infos():
        raw = provider_class(info.key).info
        assert [field.label for field in info.fields] == [f.label.upper() for f in raw.fields]
        assert [field.key for field in info.fields] == [f.key for f in raw.fields]


def test_a_new_account_claims_nothing():
    account = Account("a", "acme", "Shop", "https://api.acme.example")
    assert account.state == "new"
    assert not account.keep_personal
    unknown = (account.refreshed_at, account.error, account.error_code, account.time_zone)
    assert unknown == (None,) * 4


def test_an_account_goes_through_json_unchanged():
    account = Account("a", "acme", "Shop", "https://x.example", settings={"k": "v"})
    data = msgspec.json.encode(account)
    assert msgspec.json.Decoder(Account).decode(data) == account
    checked = AccountCheck(AccountFacts())
    assert checked.items == ()
