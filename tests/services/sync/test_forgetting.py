"""Finding and forgetting people over real accounts with keys in a keyring."""

from __future__ import annotations

from contextlib import closing

import pytest

from services.domain.errors import NotOffered
from services.domain.rows import Selection
from services.sync.connecting import load_secrets, person_key
from services.sync.forgetting import find_person, forget_person, spellings


@pytest.fixture
def refreshed(office):
    office.add()
    assert not office.refresh().failed
    return office


def recipients(office, provider):
    with closing(office.workspace.reader()) as reader:
        rows = reader.click_head(Selection(accounts=(provider,)), count=5000)
    return {row.recipient for row in rows}


def hidden_phone(office):
    """A number of the demo whose clicks the workspace knows by its hash only."""
    account = office.account("clicksend")
    key, _ = person_key(account, load_secrets(account, office.session.credentials))
    known = recipients(office, "clicksend")
    phones = (f"+4477009{person:05d}" for person in range(100_000))
    return next(phone for phone in phones if key.hide(phone) in known)


def find(office, text):
    return office.session.run(find_person(office.session, text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" anna@shop.example ", ("anna@shop.example",)),
        ("+31 6 1234-5678", ("+31 6 1234-5678", "31612345678", "+31612345678")),
        ("0031612345678", ("0031612345678", "31612345678", "+31612345678")),
        ("ab12", ("ab12",)),
        ("12345", ("12345",)),
    ],
)
def test_a_phone_number_is_looked_for_in_the_ways_providers_write_it(text, expected):
    assert spellings(text) == expected


def test_nothing_written_is_told():
    with pytest.raises(NotOffered, match="nothing to look for"):
        spellings("  ")


def test_a_person_is_found_by_the_number_that_only_a_hash_tells(refreshed):
    phone = hidden_phone(refreshed)
    found = find(refreshed, f"{phone[:5]} {phone[5:8]}-{phone[8:]}")
    assert [person.account_id for person in found.people] == ["clicksend"]
    assert found.people[0].recipient != phone
    # What was entered is looked for in links and texts as well.
    assert found.people[0].address in spellings(phone)
    assert found.people[0].clicks > 0
    assert found.locked == ()


def test_it_says_where_an_address_is_not_known(refreshed):
    names = {refreshed.account(p).name for p in ("constant_contact", "copernica")}
    assert set(find(refreshed, "nobody@nowhere.example").by_id_only) == names


def test_a_provider_s_own_id_finds_a_person(refreshed):
    recipient = next(r for r in sorted(recipients(refreshed, "copernica") - {None}) if r)
    assert {p.account_id for p in find(refreshed, recipient).people} == {"copernica"}


def test_an_account_whose_keys_cannot_be_read_is_named(refreshed, memory_keyring):
    phone = hidden_phone(refreshed)
    memory_keyring.entries.clear()
    found = find(refreshed, phone)
    assert found.people == ()
    wanted = {refreshed.account(p).name for p in ("clicksend", "sitecore_send")}
    assert set(found.locked) == wanted


def test_who_was_forgotten_is_found_no_more_and_does_not_come_back(refreshed):
    phone = hidden_phone(refreshed)
    found = find(refreshed, phone).people
    changed = refreshed.session.run(forget_person(refreshed.session, found))
    assert changed >= 1
    assert find(refreshed, phone).people == ()
    assert not refreshed.refresh(full=True).failed
    assert find(refreshed, phone).people == ()
