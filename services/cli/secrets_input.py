"""Secrets come by standard input or a hidden prompt, never by the command line; none is shown."""

from __future__ import annotations

import sys
from getpass import getpass
from typing import TYPE_CHECKING, Any

import msgspec

from services.cli.output import UsageError
from services.http.redaction import register_secret

if TYPE_CHECKING:
    from services.cli.output import Output
    from services.domain.accounts import Account, ProviderInfo

LONGEST = 1_000_000
_HOW = 'It has to be a JSON object such as {"api_key": "..."}.'


def read_object() -> dict[str, Any]:
    """The JSON object on standard input.

    Raises:
        UsageError: There is none; the sentence shows nothing of what was read.
    """
    stream = getattr(sys.stdin, "buffer", None)
    try:
        data = stream.read(LONGEST + 1) if stream is not None else b""
    except OSError:
        data = b""
    if not data.strip():
        raise UsageError(f"No secrets arrived on standard input. {_HOW}")
    if len(data) > LONGEST:
        raise UsageError(f"What arrived on standard input is too long to be secrets. {_HOW}")
    try:
        found = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # The decoder's words could quote what it read.
        raise UsageError(f"The secrets on standard input are no valid JSON. {_HOW}") from None
    if not isinstance(found, dict):
        raise UsageError(f"The secrets on standard input are no JSON object. {_HOW}")
    return found


def secrets_of(info: ProviderInfo, values: object) -> dict[str, str]:
    """Check one account's secrets against its provider's fields; empty ones are left out.

    Raises:
        UsageError: A field is unknown or its value no text.
    """
    fields = [field.key for field in info.fields if field.secret]
    if not isinstance(values, dict):
        raise UsageError(f"The secrets of an account have to be a JSON object. {_HOW}")
    if any(key not in fields for key in values):
        raise UsageError(
            f"The secrets hold a field that {info.name} does not have. "
            f"Its secrets: {', '.join(fields)}."
        )
    wrong = [key for key, value in values.items() if not isinstance(value, str | None)]
    if wrong:
        raise UsageError(f"The value of {wrong[0]} has to be a JSON text.")
    stripped = {key: value.strip() for key, value in values.items() if value}
    bad = [key for key, value in stripped.items() if not value.isprintable()]
    if bad:
        raise UsageError(f"The value of {bad[0]} has line breaks or control characters in it.")
    found = {key: value for key, value in stripped.items() if value}
    for value in found.values():
        register_secret(value)
    return found


def secrets_for_run(accounts: tuple[Account, ...]) -> dict[str, dict[str, str]]:
    """Secrets for one run by account id, from `{"account name": {"field": "value"}}`.

    Raises:
        UsageError: An account or field is unknown.
    """
    from services.providers.registry import provider_class

    by_name = {account.name: account for account in accounts}
    found = {}
    for name, values in read_object().items():
        account = by_name.get(name)
        if account is None:
            # Not named: where the object is laid out wrongly, this could be a secret.
            raise UsageError(
                "The secrets name an account that this workspace does not have. "
                'They have to be {"account name": {"field": "value"}}.'
            )
        found[account.account_id] = secrets_of(provider_class(account.provider).info, values)
    return found


def ask_for(info: ProviderInfo, output: Output) -> dict[str, str]:
    """Ask a person for the required secrets, hidden; nothing where nobody can answer."""
    if not (sys.stdin is not None and sys.stdin.isatty() and output.err.isatty()):
        return {}
    wanted = [field for field in info.fields if field.secret and field.required]
    return secrets_of(info, {field.key: getpass(f"{field.label}: ") for field in wanted})
