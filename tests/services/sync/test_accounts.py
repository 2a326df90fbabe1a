"""Adding, changing and removing accounts: workspace and keyring stay in step."""

from __future__ import annotations

import keyring
import msgspec
import pytest
from keyring.backends import fail

from services.credentials import KeyringUnavailable
from services.domain.errors import NotOffered, StoreFailed
from services.providers.registry import provider_class
from services.sync.accounts import (
    draft_account,
    missing_fields,
    remove_account,
    save_account,
    without_secrets,
)
from services.sync.connecting import PERSON_KEY
from services.sync.privacy import PersonKey
from tests.support.memory_keyring import MemoryKeyring


def kept(memory_keyring, account_id):
    return {
        user.split("/")[-1]: value
        for (_, user), value in memory_keyring.entries.items()
        if f"/{account_id}/" in user
    }


def save(office, account, secrets=None, **options):
    return office.session.run(save_account(office.session, account, secrets or {}, **options))


def remove(office, account_id, *, with_data):
    office.session.run(remove_account(office.session, account_id, with_data=with_data))


def test_a_draft_has_checked_addresses_and_the_fields_defaults():
    account = draft_account(
        "copernica", "  Shop ", settings={"extra": "1"}, api_url="http://127.0.0.1:9/v4/"
    )
    assert account.name == "Shop"
    assert account.api_url == "http://127.0.0.1:9/v4"
    assert account.login_url == "https://authenticate.copernica.com"
    assert account.settings["time_zone"]
    assert account.settings["extra"] == "1"
    with pytest.raises(NotOffered):
        draft_account("copernica", "Shop", settings={}, api_url="http://far.example/v4")
    with pytest.raises(NotOffered, match="no separate login address"):
        draft_account("clicksend", "S", settings={}, login_url="https://login.example")
    with pytest.raises(NotOffered):
        draft_account("nobody", "S", settings={})


def test_missing_fields_are_named():
    info = provider_class("clicksend").info
    assert missing_fields(info, {}, {}) == ["API username", "API key"]
    assert missing_fields(info, {"username": "u"}, {"api_key": "k"}) == []


def test_saving_puts_secrets_into_the_keyring_and_nothing_else_there(office, memory_keyring):
    account, secrets = office.draft("clicksend")
    stored = save(office, account, secrets)
    assert stored.added_at is not None
    assert kept(memory_keyring, "clicksend") == secrets
    office.close()  # an open workspace cannot be read on Windows
    data = office.path.read_bytes()
    assert b"Northwind" in data
    assert secrets["api_key"].encode() not in data


def test_a_taken_name_stores_nothing(office, memory_keyring):
    office.add("clicksend")
    account, secrets = office.draft("copernica", name="northwind sms")
    with pytest.raises(StoreFailed, match="already an account"):
        save(office, account, secrets)
    assert kept(memory_keyring, "copernica") == {}


def test_without_a_keyring_nothing_is_stored_unless_for_this_run(office, memory_keyring):
    keyring.set_keyring(fail.Keyring())
    account, secrets = office.draft("clicksend")
    with pytest.raises(KeyringUnavailable):
        save(office, account, secrets)
    assert office.workspace.accounts() == ()
    stored = save(office, account, secrets, run_only=True)
    assert without_secrets(stored)
    assert office.session.run(office.engine.check(stored)).facts
    remove(office, "clicksend", with_data=True)
    assert office.workspace.accounts() == ()
    assert memory_keyring.entries == {}


def test_a_keyring_that_fails_half_way_leaves_the_account_as_it_was(office, memory_keyring):
    office.add("clicksend")
    before = office.account("clicksend")
    keyring.set_keyring(fail.Keyring())
    with pytest.raises(KeyringUnavailable):
        save(office, msgspec.structs.replace(before, name="Other"), {"api_key": "NEW-KEY-1"})
    assert office.account("clicksend") == before


def test_new_secrets_for_this_run_only_while_the_keyring_is_locked(office, memory_keyring):
    office.add("clicksend")
    keyring.set_keyring(fail.Keyring())
    account = office.account("clicksend")
    stored = save(office, account, {"api_key": office.hub.clicksend.api_key}, run_only=True)
    assert not without_secrets(stored)  # the keyring still holds the old ones
    assert not office.refresh().failed
    remove(office, "nobody", with_data=True)  # there is nothing to remove
    # The next run keeps nothing in memory and cannot reach the old secrets.
    office.session.credentials._kept.clear()
    with pytest.raises(KeyringUnavailable):
        remove(office, "clicksend", with_data=True)
    assert office.account("clicksend") is not None


def test_a_rename_keeps_data_and_secrets(office, memory_keyring):
    office.add("clicksend")
    office.refresh()
    before, secrets = office.tables(), kept(memory_keyring, "clicksend")
    renamed = msgspec.structs.replace(office.account("clicksend"), name="Shop")
    save(office, renamed)
    after = office.tables()
    for name, rows in before.items():
        assert after[name] == sorted((row[0], "Shop", *row[2:]) for row in rows)
    assert kept(memory_keyring, "clicksend") == secrets
    office.forget()
    assert not office.refresh().failed
    assert office.tables() == after


def test_a_form_that_was_open_during_a_refresh_takes_nothing_back(office):
    office.add("clicksend")
    form = office.account("clicksend")
    office.refresh()
    fresh = office.account("clicksend")
    assert (form.state, fresh.state) == ("new", "fresh")
    stored = save(office, msgspec.structs.replace(form, name="Shop"))
    assert stored == msgspec.structs.replace(fresh, name="Shop")


def test_new_secrets_end_a_failure_that_spoke_of_the_old(office):
    office.add("clicksend")
    account = office.account("clicksend")
    right = office.hub.clicksend.api_key
    save(office, account, {"api_key": "WRONG-KEY-000"})
    assert office.refresh().failed
    assert office.account("clicksend").error_code == "needs_sign_in"
    assert save(office, account).error_code == "needs_sign_in"
    mended = save(office, account, {"api_key": right})
    assert (mended.state, mended.error_code) == ("new", None)
    assert not office.refresh().failed


def test_people_stay_the_same_when_the_key_changes(office, memory_keyring):
    office.add("clicksend")
    office.refresh()
    before = office.tables()["clicks"]
    assert any(row[7] not in {"", "None"} for row in before)
    server = office.hub.clicksend
    old, server.api_key = server.api_key, "ANOTHER-KEY-4711"
    try:
        save(office, office.account("clicksend"), {"api_key": server.api_key})
        assert kept(memory_keyring, "clicksend")[PERSON_KEY] == PersonKey.derive(old).text
        office.forget()
        assert not office.refresh(full=True).failed
        assert office.tables()["clicks"] == before
    finally:
        server.api_key = old


def test_people_stay_the_same_where_the_key_changes_before_the_first_refresh(
    office, memory_keyring
):
    account, secrets = office.draft("clicksend")
    save(office, account, {"api_key": "FIRST-KEY-0815"})
    save(office, account, secrets)
    assert kept(memory_keyring, "clicksend")[PERSON_KEY] == PersonKey.derive("FIRST-KEY-0815").text
    save(office, account, {"api_key": "THIRD-KEY-0816"}, run_only=True)
    assert kept(memory_keyring, "clicksend")["api_key"] == secrets["api_key"]
    loaded = office.session.credentials.load("clicksend", ("api_key", PERSON_KEY))
    assert loaded == {
        "api_key": "THIRD-KEY-0816",
        PERSON_KEY: PersonKey.derive("FIRST-KEY-0815").text,
    }


@pytest.mark.parametrize("with_data", [True, False])
def test_removing_takes_the_secrets_always_and_the_data_where_asked(
    office, memory_keyring, with_data
):
    office.add("clicksend", "constant_contact")
    office.refresh()
    before = office.tables()
    assert kept(memory_keyring, "constant_contact")
    for provider in ("clicksend", "constant_contact"):
        remove(office, provider, with_data=with_data)
        remove(office, provider, with_data=with_data)
    assert memory_keyring.entries == {}
    assert office.workspace.accounts() == ()
    after = office.tables()
    if with_data:
        assert all(rows == [] for rows in after.values())
    else:
        assert after == before


def test_new_tokens_do_not_keep_the_end_of_the_old(office, memory_keyring):
    office.add("constant_contact")
    account, secrets = office.draft("constant_contact")
    save(office, account, {**secrets, "expires_at": "2026-11-20T12:00:00+00:00"})
    assert kept(memory_keyring, "constant_contact")["expires_at"]
    save(office, account, office.hub.constant_contact.login.grant())
    assert "expires_at" not in kept(memory_keyring, "constant_contact")


def test_long_tokens_survive_a_keyring_with_short_entries(office):
    """As Windows Credential Manager has them."""
    small = MemoryKeyring(longest=2560)
    keyring.set_keyring(small)
    account, secrets = office.draft("constant_contact")
    save(office, account, {**secrets, "access_token": "x" * 6000})
    loaded = office.session.credentials.load("constant_contact", ("access_token",))
    assert loaded["access_token"] == "x" * 6000
    remove(office, "constant_contact", with_data=True)
    assert small.entries == {}
