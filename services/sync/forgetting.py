"""Finding a person over all accounts, by what the user knows of them, and forgetting them.

People are kept as keyed hashes, one key an account; only the keyring has the keys. So an address is hashed
with each account's key, and the workspace is asked for those hashes and for the address itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from services.domain.errors import NotOffered, ServiceError
from services.providers.registry import provider_class
from services.store.forgetting import PersonFound
from services.sync.apart import apart
from services.sync.connecting import load_secrets, person_key
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.domain.accounts import Account
    from services.sync.session import Session

__all__ = ["PersonFound", "PersonSearch", "find_person", "forget_person", "spellings"]

_PHONE = re.compile(r"\+?[\d\s()./-]{6,}")


class PersonSearch(msgspec.Struct, frozen=True):
    """What was found of a person, and where an address or number could not be looked for.

    `locked` are the names of accounts whose keys the keyring did not give. `by_id_only` are those whose
    provider names people by an id of its own: an address is not known there, its id has to be entered.
    """

    people: tuple[PersonFound, ...]
    locked: tuple[str, ...] = ()
    by_id_only: tuple[str, ...] = ()


def spellings(text: str) -> tuple[str, ...]:
    """What the user wrote, and the ways in which providers write the same phone number.

    Raises:
        NotOffered: Nothing was written.
    """
    word = text.strip()
    if not word:
        raise NotOffered(
            tr("There is nothing to look for."),
            tr("Enter an e-mail address, a phone number or an id."),
        )
    if not _PHONE.fullmatch(word):
        return (word,)
    digits = re.sub(r"\D", "", word)
    bare = digits.removeprefix("00")
    return tuple(dict.fromkeys((word, digits, bare, f"+{bare}")))


async def find_person(session: Session, text: str) -> PersonSearch:
    """Look for a person in all accounts.

    Args:
        session: The open workspace with its keyring.
        text: An e-mail address, a phone number or an id, as the user writes it.

    Raises:
        NotOffered: The text is empty.
        StoreFailed: The workspace could not be read.
    """
    words = spellings(text)
    hashes: dict[str, str] = {}
    locked: list[str] = []
    by_id_only: list[str] = []
    accounts = await apart(session.workspace.accounts)
    for account in accounts:
        if provider_class(account.provider).info.person_key_field is None:
            if not account.keep_personal:
                by_id_only.append(account.name)
            continue
        try:
            hashes |= await apart(_hashes, session, account, words)
        except ServiceError:
            locked.append(account.name)
    found = await apart(session.workspace.find_people, list(words), list(hashes))
    people = tuple(_with_address(person, hashes) for person in found)
    return PersonSearch(people, tuple(locked), tuple(by_id_only))


def _with_address(person: PersonFound, hashes: dict[str, str]) -> PersonFound:
    """Whose hash it is tells what was entered: links and texts may hold it, though no row has it."""
    if person.address is not None or person.recipient not in hashes:
        return person
    return msgspec.structs.replace(person, address=hashes[person.recipient])


async def forget_person(session: Session, people: Sequence[PersonFound]) -> int:
    """Take a person out of all rows of the workspace, for good; how many rows told of them.

    Raises:
        StoreFailed: It could not be written; nothing was changed then.
    """
    return await session.gate.run(session.workspace.forget_people, list(people))


def _hashes(session: Session, account: Account, words: Sequence[str]) -> dict[str, str]:
    """The words by what one account's key makes of them; none where the key hides nobody."""
    key, _ = person_key(account, load_secrets(account, session.credentials))
    return {key.hide(word): word for word in words} if key.print else {}
