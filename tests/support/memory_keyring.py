"""A keyring in memory, for tests that are not about the keyring."""

from __future__ import annotations

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Keeps entries in a dict. `longest` mimics a backend that takes short values only."""

    priority = 1

    def __init__(self, longest: int | None = None) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.longest = longest

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.longest is not None and len(password.encode("utf-16-le")) > self.longest:
            msg = "too long for this backend"
            raise OSError(msg)
        self.entries[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            msg = "no such entry"
            raise PasswordDeleteError(msg)
