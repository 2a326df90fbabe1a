"""What a provider is given: secrets, clients, and tokens that survive a test of an unsaved account."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from services.credentials import Credentials
from services.demo.server import Fault, Reply
from services.domain.accounts import Account
from services.domain.errors import CredentialsRejected, ServiceError
from services.http.auth import NoAuth
from services.http.ledger import MemoryLedger
from services.http.redaction import redact
from services.providers.registry import provider_class
from services.sync.accounts import save_account
from services.sync.connecting import (
    PERSON_KEY,
    Connections,
    SecretBox,
    load_secrets,
    person_key,
    secret_fields,
)

CONTACT = "constant_contact"
ACCOUNT = Account("a1", "clicksend", "Shop", "http://127.0.0.1:9/v3")


@pytest.fixture
def credentials():
    return Credentials.for_workspace("w1")


def kept(memory_keyring, account_id=CONTACT):
    return {
        user.split("/")[-1]: value
        for (_, user), value in memory_keyring.entries.items()
        if f"/{account_id}/" in user
    }


def check(office, account, secrets=None):
    return office.session.run(office.engine.check(account, secrets))


def save(office, account, secrets):
    return office.session.run(save_account(office.session, account, secrets))


# Secrets


def test_secrets_are_known_to_the_redaction_and_shown_nowhere(credentials):
    box = SecretBox(ACCOUNT, {"api_key": "KEY-4711-ABC"}, credentials)
    assert "KEY-4711" not in repr(box)
    assert redact("x KEY-4711-ABC y") == "x *** y"
    assert box.get("api_key") == "KEY-4711-ABC"
    assert box.get("nothing") is None


def test_what_is_saved_is_in_the_keyring_before_it_is_used(credentials, memory_keyring):
    one = SecretBox(ACCOUNT, {"api_key": "old-key"}, credentials)
    other = SecretBox(ACCOUNT, {"api_key": "old-key"}, credentials)
    asyncio.run(one.save({"api_key": "new-key"}))
    assert kept(memory_keyring, "a1") == {"api_key": "new-key"}
    assert one.get("api_key") == "new-key"
    asyncio.run(other.reload())
    assert other.get("api_key") == "new-key"


def test_a_rotating_account_keeps_the_end_of_its_token_too():
    assert secret_fields(provider_class(CONTACT).info) == (
        "access_token",
        "refresh_token",
        "expires_at",
        PERSON_KEY,
    )
    assert "expires_at" not in secret_fields(provider_class("clicksend").info)


def test_a_missing_secret_is_named_with_its_account(credentials):
    with pytest.raises(CredentialsRejected, match="The API key of Shop is not in this computer's"):
        load_secrets(ACCOUNT, credentials)
    contact = msgspec.structs.replace(ACCOUNT, provider=CONTACT)
    with pytest.raises(CredentialsRejected, match="The sign-in of Shop"):
        load_secrets(contact, credentials)


def test_the_key_that_hides_people_is_kept_once_it_is_known():
    key, to_keep = person_key(ACCOUNT, {"api_key": "k1"})
    assert to_keep == {PERSON_KEY: key.text}
    again, nothing = person_key(ACCOUNT, {"api_key": "changed", PERSON_KEY: key.text})
    assert (again.print, nothing) == (key.print, {})
    contact = msgspec.structs.replace(ACCOUNT, provider=CONTACT)
    assert person_key(contact, {"access_token": "x"})[1] == {}


def test_places_are_hidden_with_the_key_that_hides_people():
    key, _ = person_key(ACCOUNT, {"api_key": "k1"})
    again, _ = person_key(ACCOUNT, {"api_key": "changed", PERSON_KEY: key.text})
    assert key.source("8.8.8.8") == again.source("8.8.8.8") is not None
    assert person_key(ACCOUNT, {"api_key": "k2"})[0].source("8.8.8.8") != key.source("8.8.8.8")


def test_where_nobody_needs_hiding_places_still_do():
    copernica = msgspec.structs.replace(ACCOUNT, provider="copernica")

    def source(**secrets):
        key, to_keep = person_key(copernica, secrets)
        assert (key.print, to_keep) == ("", {})
        return key.source("8.8.8.8")

    assert source(api_token="t1") == source(api_token="t1") is not None
    assert source(api_token="t2") != source(api_token="t1")
    assert source() is None


def test_a_token_that_rotates_hides_no_places():
    contact = msgspec.structs.replace(ACCOUNT, provider=CONTACT)
    key, to_keep = person_key(contact, {"access_token": "x", "refresh_token": "y"})
    assert (key.source("8.8.8.8"), key.print, to_keep) == (None, "", {})


def test_accounts_with_one_key_share_their_limits_two_servers_do_not():
    connections = Connections(MemoryLedger(), pace=7.0, on_wait=lambda seconds, why: None)
    info = provider_class("clicksend").info

    def identity(url, secret):
        return connections(url, auth=NoAuth(), info=info, identity_secret=secret).settings.identity

    far = "https://rest.clicksend.example/v3"
    assert identity(far, "k") == identity(far, "k") != identity(far, "other")
    assert identity("http://127.0.0.1:1/v3", "k") != identity("http://127.0.0.1:2/v3", "k")
    assert "k:" not in identity(far, "secret-k")
    asyncio.run(connections.aclose())


# Tokens that are renewed while an account is tested


@pytest.fixture
def expired(office):
    """A sign-in whose access token has ended; its refresh token works once."""
    account, secrets = office.draft(CONTACT)
    office.hub.constant_contact.login.expire_access()
    return account, secrets


def test_a_form_saves_the_tokens_that_its_test_renewed(office, memory_keyring, expired):
    account, entered = expired
    assert check(office, account, entered).facts.label
    assert memory_keyring.entries == {}
    save(office, account, entered)
    stored = kept(memory_keyring)
    assert stored["refresh_token"] != entered["refresh_token"]
    assert not office.refresh().failed
    office.hub.constant_contact.login.expire_access()
    assert not office.refresh().failed


def test_a_second_test_of_the_same_form_does_not_use_the_dead_token(office, expired):
    account, entered = expired
    server = office.hub.constant_contact
    page = Reply("<html>busy</html>", content_type="text/html")
    server.faults.append(Fault("/v3/", page, skip=1))
    with pytest.raises(ServiceError):
        check(office, account, entered)
    assert len(server.login.seen("token")) == 1
    server.faults.clear()
    server.login.expire_access()
    assert check(office, account, entered).facts.label
    assert check(office, account, entered).facts.label


def test_testing_a_stored_account_keeps_its_renewed_tokens(office, memory_keyring):
    office.add(CONTACT)
    before = kept(memory_keyring)
    office.hub.constant_contact.login.expire_access()
    account = msgspec.structs.replace(office.account(CONTACT), name="Renamed in the form")
    assert check(office, account, {}).facts.label
    assert kept(memory_keyring)["refresh_token"] != before["refresh_token"]
    office.hub.constant_contact.login.expire_access()
    assert check(office, account).facts.label
    assert not office.refresh().failed


def test_a_form_that_was_not_touched_saves_nothing_old(office, memory_keyring):
    office.add(CONTACT)
    office.hub.constant_contact.login.expire_access()
    check(office, office.account(CONTACT), {})
    newest = kept(memory_keyring)
    save(office, msgspec.structs.replace(office.account(CONTACT), name="Shop"), {})
    assert kept(memory_keyring) == newest


def test_a_token_of_the_keyring_that_renews_beside_an_entered_one_is_stored(office, memory_keyring):
    """Only an access token was typed; the refresh token is the keyring's and dies with the test."""
    office.add(CONTACT)
    before = kept(memory_keyring)
    office.hub.constant_contact.login.expire_access()
    typed = {"access_token": "typed-but-wrong-token"}
    assert check(office, office.account(CONTACT), typed).facts.label
    assert kept(memory_keyring)["refresh_token"] != before["refresh_token"]
    save(office, office.account(CONTACT), typed)
    assert kept(memory_keyring)["access_token"] != "typed-but-wrong-token"
    assert not office.refresh().failed


def test_a_test_waits_for_no_refresh_and_disturbs_none(office):
    office.add(CONTACT)
    office.hub.constant_contact.login.expire_access()

    async def both():
        from services.domain.plan import RefreshOptions

        account = office.account(CONTACT)
        refreshing = asyncio.ensure_future(office.engine.refresh(RefreshOptions()))
        found = await office.engine.check(account, {})
        return found, await refreshing

    found, outcome = office.session.run(both())
    assert found.facts.label
    assert not outcome.failed


def test_a_failed_test_closes_its_connections(office):
    account, secrets = office.draft("clicksend")
    with pytest.raises(CredentialsRejected):
        check(office, account, {**secrets, "api_key": "WRONG-KEY-000"})
    assert office.workspace.accounts() == ()


def test_tokens_with_an_unknown_end_are_not_renewed_early(office, memory_keyring):
    account, secrets = office.draft(CONTACT)
    later = (datetime.now(UTC) + timedelta(hours=5)).isoformat()
    save(office, account, {**secrets, "expires_at": later})
    assert check(office, account, {}).facts.label
    assert kept(memory_keyring)["refresh_token"] == secrets["refresh_token"]
