"""Adding, changing and removing accounts: the row in the workspace and the secrets in the keyring together."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import msgspec

from services.credentials import KeyringUnavailable
from services.domain.accounts import Account
from services.domain.errors import CredentialsRejected, NotOffered
from services.http.addresses import check_address
from services.providers.registry import provider_class
from services.sync.apart import apart
from services.sync.connecting import PERSON_KEY, secret_fields
from services.sync.privacy import PersonKey
from services.wording import tr

if TYPE_CHECKING:
    from services.domain.accounts import ProviderInfo
    from services.sync.session import Session

SECRETS_KEPT = "secrets_kept"
"""Setting of an account whose secrets were never put into the keyring: "no"."""


def without_secrets(account: Account) -> bool:
    """Whether an account's secrets were only ever kept for a run, so the keyring holds none of them."""
    return account.settings.get(SECRETS_KEPT) == "no"


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
        raise NotOffered(tr("{provider} has no separate login address.").format(provider=info.name))
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

    What a refresh has found out since the form was opened stays as it found it. Tokens that a test has
    renewed are stored in their newest form.

    Raises:
        KeyringUnavailable: The secrets cannot be kept; nothing was stored.
        StoreFailed: The workspace refused the account (its name is taken, for example).
    """
    workspace, gate, credentials = session.workspace, session.gate, session.credentials
    old = await gate.run(workspace.find_account, account.account_id)
    secrets = _complete(account, session.engine.renewals.newest(secrets))
    if old is not None:
        secrets = {**await _old_person_key(session, old, secrets, run_only=run_only), **secrets}
    merged = _merged(account, old, run_only=run_only)
    await gate.run(workspace.save_account, _mended(merged) if secrets else merged)
    try:
        if run_only:
            credentials.keep_for_run(account.account_id, secrets)
        elif secrets:
            await apart(credentials.save, account.account_id, secrets)
    except Exception:
        if old is None:
            await gate.run(workspace.remove_account, account.account_id, with_data=True)
        else:
            await gate.run(workspace.save_account, old)
        raise
    stored = await gate.run(workspace.find_account, account.account_id)
    return stored or account


def _merged(account: Account, old: Account | None, *, run_only: bool) -> Account:
    """The account of a form with what is not the form's to say."""
    settings = dict(account.settings)
    never_kept = run_only and (old is None or without_secrets(old))
    settings.pop(SECRETS_KEPT, None)
    if never_kept:
        settings[SECRETS_KEPT] = "no"
    account = msgspec.structs.replace(account, settings=settings)
    if old is None:
        return account
    return msgspec.structs.replace(
        account,
        external_id=old.external_id,
        external_label=old.external_label,
        time_zone=old.time_zone,
        currency=old.currency,
        added_at=old.added_at,
        refreshed_at=old.refreshed_at,
        state=old.state,
        error_code=old.error_code,
        error=old.error,
    )


def _mended(account: Account) -> Account:
    """With new secrets, a failure that only spoke of the old ones is over."""
    if account.error_code not in {CredentialsRejected.code, KeyringUnavailable.code}:
        return account
    state = "fresh" if account.refreshed_at else "new"
    return msgspec.structs.replace(account, state=state, error_code=None, error=None)


def _complete(account: Account, secrets: dict[str, str]) -> dict[str, str]:
    """The end of an old token says nothing of a new one."""
    stable = provider_class(account.provider).info.stable_secrets
    if stable or not secrets.get("access_token"):
        return secrets
    return {"expires_at": "", **secrets}


async def _old_person_key(
    session: Session, old: Account, secrets: dict[str, str], *, run_only: bool
) -> dict[str, str]:
    """Before an API key changes, keep what was derived from the old one, so that people stay the same.

    Without a keyring the old key cannot be known; with new secrets for this run only, that has to do.
    """
    field = provider_class(old.provider).info.person_key_field
    if field is None or not secrets.get(field):
        return {}
    try:
        kept = await apart(session.credentials.load, old.account_id, (field, PERSON_KEY))
    except KeyringUnavailable:
        if run_only:
            return {}
        raise
    if kept.get(PERSON_KEY):
        # Also where it is the keyring's and the new secrets are for this run only.
        return {PERSON_KEY: kept[PERSON_KEY]}
    return {PERSON_KEY: PersonKey.derive(kept[field]).text} if kept.get(field) else {}


async def remove_account(session: Session, account_id: str, *, with_data: bool) -> None:
    """Remove an account's secrets, then the account, and its data where asked for.

    A refresh that runs stops reading it first.

    Raises:
        KeyringUnavailable: The secrets may still be in the keyring; the account is kept. An account that
            never had any there is removed without it.
    """
    workspace, gate = session.workspace, session.gate
    account = await gate.run(workspace.find_account, account_id)
    if account is None:
        return
    info = provider_class(account.provider).info
    async with session.engine.without(account_id):
        try:
            await apart(session.credentials.remove, account_id, secret_fields(info))
        except KeyringUnavailable:
            if not without_secrets(account):
                raise
        await gate.run(workspace.remove_account, account_id, with_data=with_data)


def missing_fields(
    info: ProviderInfo, settings: dict[str, str], secrets: dict[str, str]
) -> list[str]:
    """Labels of required fields that are empty."""
    return [
        f.label
        for f in info.fields
        if f.required and not ((secrets if f.secret else settings).get(f.key) or f.default)
    ]
