"""A keyring in a file that the environment names: for tests that start several processes."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

FILE = "SENDSIGHT_TEST_KEYRING"


class FileKeyring(KeyringBackend):
    """Keeps entries in a JSON file; nothing of this is secret."""

    priority = 1

    @property
    def _path(self) -> Path:
        return Path(os.environ[FILE])

    def _read(self) -> dict[str, str]:
        return json.loads(self._path.read_text("utf-8")) if self._path.exists() else {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service}\n{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._path.write_text(json.dumps({**self._read(), f"{service}\n{username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        entries = self._read()
        if entries.pop(f"{service}\n{username}", None) is None:
            msg = "no such entry"
            raise PasswordDeleteError(msg)
        self._path.write_text(json.dumps(entries))
