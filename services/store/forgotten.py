"""People who were forgotten: none of them is stored again, though a provider may go on reporting them.

What is kept of them are salted hashes, of their id (which stands in their rows as well: counts of people
stay what they were) and of their address, which is looked for in web addresses. Nobody can tell who it was
without knowing the address and having the workspace.
"""

from __future__ import annotations

import re
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import unquote

import msgspec

from services.domain.records import BreakdownSet, LinkSet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from services.domain.records import Batch, Link
    from services.store.columns import Ask

Record = TypeVar("Record", bound=msgspec.Struct)
CAMPAIGN_TEXTS = ("name", "subject", "sender", "list_name", "body", "target_url")
"""What a campaign's author wrote: a test mail may be called after its recipient."""
PREFIX = "forgotten-"
ADDRESS = "address-"
"""Marks the hash of an address among the stored ones; that of an id begins with `PREFIX`."""

# Addresses and numbers as web addresses write them: as they are, percent-encoded, or encoded twice. Other
# encoded characters and words are passed over, so that no address is found within a longer one.
_AT, _PLUS = "(?:@|%(?:25)*40)", "%(?:25)*2b"
_WRITTEN = re.compile(
    rf"(?P<mail>(?:[\w.+~-]|(?<=\w)'|{_PLUS})+{_AT}[\w-]+(?:\.[\w-]+)+)"
    rf"|(?P<phone>(?:\+|{_PLUS})?\d{{7,15}}(?!\w))|%(?:25)*[0-9a-f]{{2}}|\w+",
    re.IGNORECASE,
)


class Forgotten:
    """An account's forgotten people.

    Args:
        salt: The workspace's id.
        account_no: The account.
        prints: What stands for them: of their ids, and of their addresses after `ADDRESS`.
    """

    def __init__(self, salt: str, account_no: int, prints: frozenset[str]) -> None:
        self._workspace, self._account_no = salt, account_no
        self._addresses = any(found.startswith(ADDRESS) for found in prints)
        self.prints = prints

    @classmethod
    def of(cls, ask: Ask, account_no: int) -> Forgotten:
        """Those of an account."""
        salt = ask("SELECT value FROM meta WHERE key = 'workspace_id'", [])[0][0]
        rows = ask("SELECT print FROM forgotten WHERE account_no = ?", [account_no])
        return cls(salt, account_no, frozenset(row[0] for row in rows))

    def with_prints(self, prints: Iterable[str]) -> Forgotten:
        """The same with more people."""
        return Forgotten(self._workspace, self._account_no, self.prints.union(prints))

    def print_of(self, recipient: str) -> str:
        """What stands for a recipient's id or hash; that of one who is forgotten already is itself."""
        if recipient.startswith(PREFIX):
            return recipient
        return PREFIX + self._hash(recipient)

    def address_print(self, address: str) -> str:
        """What stands for an e-mail address or phone number, however it is written."""
        return ADDRESS + self._hash(plain_address(address))

    def stand_in(self, recipient: str | None) -> str | None:
        """What is stored in place of a forgotten recipient; None for everybody else."""
        if not self.prints or recipient is None:
            return None
        found = self.print_of(recipient)
        return found if found in self.prints else None

    def knows(self, address: str | None) -> bool:
        """Whether it is the address of somebody who was forgotten."""
        return (
            self._addresses and bool(address) and self.address_print(address or "") in self.prints
        )

    def without(self, text: str | None, recipient: str | None) -> str | None:
        """A row id, unless it tells who a forgotten recipient was."""
        if text is None or self.clean(text) != text:
            return None
        if recipient is None or self.stand_in(recipient) is None:
            return text
        return None if recipient in text else text

    def clean(self, text: str | None) -> str | None:
        """A web address or message with stand-ins for the addresses of forgotten people."""
        if text is None or not self._addresses:
            return text
        return _WRITTEN.sub(self._cleaned, text)

    def clean_batch(self, batch: Batch) -> Batch:
        """What a provider reports of campaigns, with stand-ins for the addresses of forgotten people.

        Clicks and events are cleaned as they are written.
        """
        if not self._addresses:
            return batch
        return msgspec.structs.replace(
            batch,
            campaigns=tuple(self._texts(each, CAMPAIGN_TEXTS) for each in batch.campaigns),
            variants=tuple(self._texts(each, ("subject",)) for each in batch.variants),
            links=tuple(LinkSet(s.ref, tuple(map(self._link, s.links))) for s in batch.links),
            breakdowns=tuple(
                BreakdownSet(s.ref, tuple(self._texts(each, ("label",)) for each in s.slices))
                for s in batch.breakdowns
            ),
        )

    def _texts(self, record: Record, names: Iterable[str]) -> Record:
        cleaned = {name: self.clean(getattr(record, name)) for name in names}
        return msgspec.structs.replace(record, **cleaned)

    def _link(self, link: Link) -> Link:
        return msgspec.structs.replace(
            link,
            url=self.clean(link.url),
            title=self.clean(link.title),
            link_id=self.without(link.link_id, None),
        )

    def _cleaned(self, found: re.Match[str]) -> str:
        if found.lastgroup is None:
            return found[0]
        held = self.address_print(unquote(unquote(found[0])))
        return PREFIX + held.removeprefix(ADDRESS) if held in self.prints else found[0]

    def _hash(self, text: str) -> str:
        salt = f"{self._workspace}/{self._account_no}".encode()[:64]
        return blake2b(text.encode("utf-8", "replace"), key=salt, digest_size=8).hexdigest()


def plain_address(address: str) -> str:
    """An address without case, a phone number as its digits."""
    folded = address.strip().lower()
    if "@" in folded:
        return folded
    digits = re.sub(r"\D", "", folded)
    return digits.removeprefix("00") or folded
