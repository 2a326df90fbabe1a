"""People who were forgotten: none of them is stored again, though a provider may go on reporting them.

What is kept of them is a salted hash, which stands in their rows as well: counts of people stay what they
were, and nobody can tell who it was without knowing the address and having the workspace.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.store.columns import Ask

PREFIX = "forgotten-"


class Forgotten:
    """An account's forgotten people.

    Args:
        salt: The workspace's id.
        account_no: The account.
        prints: What stands for them.
    """

    def __init__(self, salt: str, account_no: int, prints: frozenset[str]) -> None:
        self._salt = f"{salt}/{account_no}".encode()
        self.prints = prints

    @classmethod
    def of(cls, ask: Ask, account_no: int) -> Forgotten:
        """Those of an account."""
        salt = ask("SELECT value FROM meta WHERE key = 'workspace_id'", [])[0][0]
        rows = ask("SELECT print FROM forgotten WHERE account_no = ?", [account_no])
        return cls(salt, account_no, frozenset(row[0] for row in rows))

    def print_of(self, recipient: str) -> str:
        """What stands for a recipient's id or hash; that of one who is forgotten already is itself."""
        if recipient.startswith(PREFIX):
            return recipient
        return PREFIX + blake2b(recipient.encode(), key=self._salt[:64], digest_size=8).hexdigest()

    def stand_in(self, recipient: str | None) -> str | None:
        """What is stored in place of a forgotten recipient; None for everybody else."""
        if not self.prints or recipient is None:
            return None
        found = self.print_of(recipient)
        return found if found in self.prints else None

    def without(self, text: str | None, recipient: str | None) -> str | None:
        """A row id, unless it tells who a forgotten recipient was."""
        if text is None or recipient is None or self.stand_in(recipient) is None:
            return text
        return None if recipient in text else text
