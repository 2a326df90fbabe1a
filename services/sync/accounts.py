"""Adding, changing and removing accounts: the row in the workspace and the secrets in the keyring together."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from uuid import uuid4

from services.credentials import KeyringUnavailable
from services.domain.accounts import Account
from services.domain.errors import NotOffered
from services.http.addresses import check_address
from services.providers.registry import provider_class
from services.sync.connecting import PERSON_KEY, secret_fields
from services.sync.privacy import PersonKey

if TYPE_CHECKING:
    from services.domain.accounts import ProviderInfo
    from services.sync.session import Session


def draft_account(
    provider: str,
    name: str,
    *,
    settings: dict[str, str],
    api_url: str | None = None,
    login_url: str | None = None,
    keep_personal: bool = False,
) -> Account:
    """A new account with checked addresses; nothing is stored.

    Raises:
        NotOffered: There is no such provider, or an address may not be used.
    """
    info = provider_class(provider).info
    api = check_address(api_url or info.api_url, what="API address")
    login = login_url or info.login_url
    if login_url and info.login_url is None:
        raise NotOffered(f"{info.name} has no separate login address.")
    filled = {f.key: settings.get(f.key, f.default) for f in info.fields if not f.secret}
    extra = {key: value for key, value in settings.items() if key not in filled}
    return Account(
        account_id=uuid4().hex,
        provider=provider,
        name=name.strip(),
        api_url=api,
        login_url=check_address(login, what="login address") if login else None,
        settings={**filled, **extra},
        keep_personal=keep_personal,
    )


async def save_account(
    session: Session, account: Account, secrets: dict[str, str], *, run_only: bool = False
) -> Account:
    """Store a new or changed account. `secrets` holds the new or changed ones only.

    Raises:
        KeyringUnavailable: The secrets cannot be kept; nothing was stored.
        StoreFailed: The workspace refused the account (its name is taken, for example).
    """
    workspace, gate, credentials = session.workspace, session.gate, session.credentials
    old = await gate.run(workspace.find_account, account.account_id)
    if old is not None:
        secrets = {**await _old_person_key(session, old, secrets), **secrets}
    await gate.run(workspace.save_account, account)
    try:
        if run_only:
            credentials.keep_for_run(account.account_id, secrets)
        elif secrets:
            await asyncio.to_thread(credentials.save, account.account_id, secrets)
    except KeyringUnavailable:
        if old is None:
            await gate.run(workspace.remove_account, account.account_id, with_data=True)
        else:
            await gate.run(workspace.save_account, old)
        raise
    stored = await gate.run(workspace.find_account, account.account_id)
    return stored or account


async def _old_person_key(
    session: Session, old: Account, secrets: dict[str, str]
) -> dict[str, str]:
    """Before an API key changes, keep what was derived from the old one, so that people stay the same."""
    field = provider_class(old.provider).info.person_key_field
    if field is None or not secrets.get(field):
        return {}
    kept = await asyncio.to_thread(session.credentials.load, old.account_id, (field, PERSON_KEY))
    if kept.get(PERSON_KEY) or not kept.get(field):
        return {}
    return {PERSON_KEY: PersonKey.derive(kept[field]).text}


async def remove_account(session: Session, account_id: str, *, with_data: bool) -> None:
    """Remove an account's secrets, then the account, and its data where asked for.

    Raises:
        KeyringUnavailable: The secrets may still be in the keyring; the account is kept.
    """
    workspace, gate = session.workspace, session.gate
    account = await gate.run(workspace.find_account, account_id)
    if account is None:
        return
    info = provider_class(account.provider).info
    await asyncio.to_thread(session.credentials.remove, account.account_id, secret_fields(info))
    await gate.run(workspace.remove_account, account.account_id, with_data=with_data)


def missing_fields(
    info: ProviderInfo, settings: dict[str, str], secrets: dict[str, str]
) -> list[str]:
    """Labels of required fields that are empty."""
    return [
        f.label
        for f in info.fields
        if f.required and not ((secrets if f.secret else settings).get(f.key) or f.default)
    ]
