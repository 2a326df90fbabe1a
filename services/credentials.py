"""Secrets in the operating system's keyring: Secret Service, macOS Keychain, Windows Credential Manager.

A secret lives there and in memory, nowhere else. Windows takes at most 2,560 bytes an entry (UTF-16), so a long
value is kept in parts. Every call may block (a keyring may prompt): never call this on the GUI thread.
"""

from __future__ import annotations

import logging
import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar, cast

from services.domain.accounts import SYSTEM_KEYRING
from services.domain.errors import ServiceError
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_log = logging.getLogger(__name__)

SERVICE = "Sendsight"
PART = 1200
"""Characters a part: 2,400 bytes in UTF-16, below what Windows takes."""
_PARTS = "parts:"
DEADLINE = 90.0
"""Seconds to wait for a keyring; it may be asking the user to unlock it."""
_run_only: dict[str, dict[str, dict[str, str]]] = {}
_run_lock = threading.Lock()
_turns = [threading.Lock()]
"""One call at a time: keyrings that are files lose entries, or break, where two write at once."""
_NO_KEYRING = noop("Sendsight cannot use this computer's keyring, so keys cannot be kept.")
_GET_KEYRING = noop(
    "Unlock or install one (on Linux: GNOME Keyring or KWallet), or keep the keys for this run only."
)


class KeyringUnavailable(ServiceError):
    """This computer offers no keyring that can be used now."""

    code = "no_keyring"

    def __init__(self, detail: str = "") -> None:
        super().__init__(
            tr(_NO_KEYRING),
            tr(_GET_KEYRING),
            detail=detail,
        )


class Credentials:
    """The secrets of one workspace's accounts.

    Values kept for this run only (`keep_for_run`) win over the keyring and are gone with the process.
    """

    def __init__(self, workspace_id: str, *, memory_only: bool = False) -> None:
        self._workspace = workspace_id
        self._memory_only = memory_only
        with _run_lock:
            self._kept = _run_only.setdefault(workspace_id, {})

    def __repr__(self) -> str:
        return f"Credentials({self._workspace!r})"

    @classmethod
    def for_workspace(cls, workspace_id: str) -> Credentials:
        """The secrets kept in the OS keyring for a workspace; the keyring is not touched yet."""
        return cls(workspace_id)

    @classmethod
    def in_memory(cls, workspace_id: str) -> Credentials:
        """Secrets that never reach the keyring (the demo's invented keys)."""
        return cls(workspace_id, memory_only=True)

    def load(self, account_id: str, fields: tuple[str, ...]) -> dict[str, str]:
        """Read the secrets that exist.

        Raises:
            KeyringUnavailable: The keyring cannot be used and the values are not kept for this run.
        """
        kept = dict(self._kept.get(account_id, {}))
        missing = [field for field in fields if field not in kept]
        if missing and not self._memory_only and not kept:
            found = _guarded(lambda: {f: _read(self._entry(account_id, f)) for f in missing})
            kept.update({field: value for field, value in found.items() if value})
        return {field: kept[field] for field in fields if field in kept}

    def save(self, account_id: str, values: dict[str, str]) -> None:
        """Store values durably; an empty value removes its entry.

        Raises:
            KeyringUnavailable: The keyring cannot be used.
        """
        if self._memory_only or account_id in self._kept:
            self.keep_for_run(account_id, values)
            return

        def write_all() -> None:
            for field, value in values.items():
                _write(self._entry(account_id, field), value)

        _guarded(write_all)

    def keep_for_run(self, account_id: str, values: dict[str, str]) -> None:
        """Keep values in memory until the program ends; an empty value removes its entry."""
        with _run_lock:
            kept = self._kept.setdefault(account_id, {})
            kept.update(values)
            for field in [field for field, value in kept.items() if not value]:
                del kept[field]

    def remove(self, account_id: str, fields: tuple[str, ...]) -> None:
        """Remove an account's secrets everywhere.

        Raises:
            KeyringUnavailable: The keyring cannot be used, so an entry may still be there.
        """
        with _run_lock:
            was_kept = self._kept.pop(account_id, None) is not None
        if self._memory_only:
            return

        def erase_all() -> None:
            for field in fields:
                _erase(self._entry(account_id, field))

        try:
            _guarded(erase_all)
        except KeyringUnavailable:
            if not was_kept:
                raise

    def _entry(self, account_id: str, field: str) -> str:
        return f"{self._workspace}/{account_id}/{field}"


def keyring_name() -> str | None:
    """The keyring's name: a product's, or SYSTEM_KEYRING; None where there is none that could work."""
    try:
        return _guarded(_backend_name)
    except KeyringUnavailable:
        return None


def _backend_name() -> str | None:
    import keyring
    from keyring.backends import fail

    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring) or backend.priority <= 0:
        return None
    known = {
        "SecretService": SYSTEM_KEYRING,
        "Keychain": "macOS Keychain",
        "WinVault": "Windows Credential Manager",
        "KWallet": "KWallet",
        "libsecret": SYSTEM_KEYRING,
    }
    full = f"{type(backend).__module__}.{type(backend).__name__}"
    chained = getattr(backend, "backends", ())
    if chained:
        full = f"{type(chained[0]).__module__}.{type(chained[0]).__name__}"
    return next(
        (name for part, name in known.items() if part.lower() in full.lower()), SYSTEM_KEYRING
    )


def _guarded(work: Callable[[], T]) -> T:
    """Run keyring calls in a helper thread with a deadline; any failure of the keyring is one clear error.

    The thread is a daemon: a prompt that nobody answers must not keep the program from ending.
    """
    from keyring.errors import KeyringError

    answers: SimpleQueue[tuple[bool, T | BaseException]] = SimpleQueue()
    turn = _turns[0]

    def run() -> None:
        with turn:
            try:
                answers.put((True, work()))
            except BaseException as error:  # noqa: BLE001 - handed to the waiting thread
                answers.put((False, error))

    threading.Thread(target=run, name="keyring", daemon=True).start()
    try:
        good, result = answers.get(timeout=DEADLINE)
    except Empty:
        if _turns[0] is turn:
            # Whoever holds it may never come back; later calls do not wait for that.
            _turns[0] = threading.Lock()
        raise KeyringUnavailable("no answer in time") from None
    if good:
        return cast("T", result)
    # ValueError, ImportError and AttributeError: the environment or keyring's own settings name a backend
    # that is none.
    unusable = (KeyringError, RuntimeError, OSError, ValueError, ImportError, AttributeError)
    if isinstance(result, unusable):
        _log.info("the keyring cannot be used: %s", type(result).__name__)
        raise KeyringUnavailable(type(result).__name__) from None
    raise cast("BaseException", result)


def _read(entry: str) -> str | None:
    import keyring

    head = keyring.get_password(SERVICE, entry)
    if head is None or not head.startswith(_PARTS):
        return head
    _, count, generation = head.split(":")
    parts = [keyring.get_password(SERVICE, _part(entry, generation, n)) for n in range(int(count))]
    if any(part is None for part in parts):
        return None
    return "".join(part for part in parts if part is not None)


def _write(entry: str, value: str) -> None:
    """Write a value; the head entry is switched last, so a crash leaves the old value whole."""
    import keyring

    old = keyring.get_password(SERVICE, entry)
    if not value:
        _erase(entry)
        return
    if len(value) <= PART and not value.startswith(_PARTS):
        keyring.set_password(SERVICE, entry, value)
    else:
        generation = (
            "b" if old is not None and old.startswith(_PARTS) and old.endswith(":a") else "a"
        )
        pieces = [value[i : i + PART] for i in range(0, len(value), PART)]
        for number, piece in enumerate(pieces):
            keyring.set_password(SERVICE, _part(entry, generation, number), piece)
        keyring.set_password(SERVICE, entry, f"{_PARTS}{len(pieces)}:{generation}")
    _erase_parts(entry, old)


def _erase(entry: str) -> None:
    import keyring

    head = keyring.get_password(SERVICE, entry)
    if head is not None:
        keyring.delete_password(SERVICE, entry)
    _erase_parts(entry, head)


def _erase_parts(entry: str, head: str | None) -> None:
    import keyring
    from keyring.errors import PasswordDeleteError

    if head is None or not head.startswith(_PARTS):
        return
    _, count, generation = head.split(":")
    for number in range(int(count)):
        try:
            keyring.delete_password(SERVICE, _part(entry, generation, number))
        except PasswordDeleteError:
            continue


def _part(entry: str, generation: str, number: int) -> str:
    return f"{entry}/{generation}{number}"
