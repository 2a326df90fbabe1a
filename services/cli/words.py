"""The words of the command line for states, numbers and sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.domain.accounts import Account

_STATES = {
    "needs_sign_in": "needs sign-in",
    "permission_missing": "a right is missing",
    "rate_limited": "has to wait",
    "unreachable": "offline",
    "unexpected_answer": "unexpected answer",
    "not_offered": "not offered",
    "no_keyring": "no keyring",
    "store_failed": "could not be stored",
}
REPLACED = ", in place of the file that was there"
"""Behind the name of a file that takes another one's place."""
_UNITS = ("bytes", "KB", "MB", "GB")


def failure_word(code: str | None) -> str:
    """A failure in two or three words."""
    return _STATES.get(code or "", "failed")


def state_word(account: Account) -> str:
    """An account's state as its last refresh left it."""
    if account.state == "failed":
        return failure_word(account.error_code)
    return "fresh" if account.state == "fresh" else "not refreshed yet"


def counted(count: int, one: str, many: str = "") -> str:
    """A count with its noun: 1 row, 1,204 rows."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def size(octets: int) -> str:
    """A file's size: 96 KB."""
    value, unit = float(octets), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    places = 0 if unit == 0 or value >= 10 else 1
    return f"{value:.{places}f} {_UNITS[unit]}"


def wait_words(seconds: float) -> str:
    """A wait: 24 s, 3 min, 2 h 5 min."""
    whole = max(1, round(seconds))
    if whole < 120:
        return f"{whole} s"
    minutes = round(whole / 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h {minutes % 60} min"
