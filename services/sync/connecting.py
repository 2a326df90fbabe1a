"""What an account's provider is given: its secrets from the keyring, and clients that keep the limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain.errors import CredentialsRejected
from services.http.client import ApiClient, ClientSettings, is_loopback
from services.http.ledger import fingerprint
from services.http.redaction import register_secret
from services.providers.registry import provider_class
from services.sync.apart import apart
from services.sync.privacy import PersonKey
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.credentials import Credentials
    from services.domain.accounts import Account, ProviderInfo
    from services.http.limits import Ledger
    from services.http.types import Answer, Auth, Verdict
    from services.providers.base import Provider
    from services.sync.renewals import Renewals

PERSON_KEY = "person_key"


class SecretBox:
    """One account's secrets, read once; what is saved goes to the keyring before it is used."""

    def __init__(self, account: Account, values: dict[str, str], credentials: Credentials) -> None:
        self._account_id = account.account_id
        self._fields = secret_fields(provider_class(account.provider).info)
        self._values = dict(values)
        self._credentials = credentials
        for value in values.values():
            register_secret(value)

    def __repr__(self) -> str:
        return "SecretBox(...)"

    def get(self, field: str) -> str | None:
        """The secret of a field, None where there is none."""
        return self._values.get(field) or None

    async def save(self, values: dict[str, str]) -> None:
        """Store values durably, then use them."""
        for value in values.values():
            register_secret(value)
        await apart(self._credentials.save, self._account_id, values)
        self._values.update(values)

    async def reload(self) -> None:
        """Read the values again: another process may have renewed a token meanwhile."""
        self._values.update(await apart(self._credentials.load, self._account_id, self._fields))


class DraftBox(SecretBox):
    """The secrets of an account that is being tested and not saved yet.

    Args:
        account: The account as it stands in the form.
        entered: What the form holds.
        stored: What the form left untouched, from the keyring.
        credentials: The keyring.
        renewals: Remembers what became of tokens of the form.
    """

    def __init__(
        self,
        account: Account,
        entered: dict[str, str],
        stored: dict[str, str],
        credentials: Credentials,
        renewals: Renewals,
    ) -> None:
        super().__init__(account, {**stored, **entered}, credentials)
        self._stored = tuple(stored)
        self._renewals = renewals

    async def save(self, values: dict[str, str]) -> None:
        """Remember values for whoever saves the account; those that renew stored ones are stored at once."""
        for value in values.values():
            register_secret(value)
        self._renewals.note(self._values, values)
        if any(field in self._stored for field in values):
            await apart(self._credentials.save, self._account_id, values)
        self._values.update(values)

    async def reload(self) -> None:
        """Read again what came from the keyring."""
        if self._stored:
            fresh = await apart(self._credentials.load, self._account_id, self._stored)
            self._values.update(fresh)


class Connections:
    """Makes one account's clients and sums up their calls."""

    def __init__(
        self, ledger: Ledger, *, pace: float, on_wait: Callable[[float, str], None]
    ) -> None:
        self._ledger = ledger
        self._pace = pace
        self._on_wait = on_wait
        self._clients: list[ApiClient] = []

    @property
    def calls(self) -> int:
        """Requests sent so far."""
        return sum(client.calls for client in self._clients)

    def __call__(
        self,
        base_url: str,
        *,
        auth: Auth,
        info: ProviderInfo,
        identity_secret: str,
        classify: Callable[[Answer], Verdict] | None = None,
    ) -> ApiClient:
        """A client below an address; clients of one credential share their limits.

        A loopback address is a server of its own with limits of its own, hence its port in the identity.
        """
        identity = f"{info.key}:{fingerprint(identity_secret)}"
        if is_loopback(base_url):
            identity += f":{base_url.split('//')[-1].split('/')[0]}"
        settings = ClientSettings(
            service=info.name,
            base_url=base_url,
            limits=info.limits,
            identity=identity,
            parallel=info.parallel,
            waits=info.retry_waits,
            pace=self._pace,
        )
        client = ApiClient(
            settings, ledger=self._ledger, auth=auth, classify=classify, on_wait=self._on_wait
        )
        self._clients.append(client)
        return client

    async def aclose(self) -> None:
        """Close all clients."""
        for client in self._clients:
            await client.aclose()


def secret_fields(info: ProviderInfo) -> tuple[str, ...]:
    """All keyring entries of an account: the form's secrets and those that Sendsight adds."""
    own = tuple(field.key for field in info.fields if field.secret)
    extra = ("expires_at",) if not info.stable_secrets else ()
    return (*own, *extra, PERSON_KEY)


def load_secrets(account: Account, credentials: Credentials) -> dict[str, str]:
    """Read an account's secrets.

    Raises:
        KeyringUnavailable: There is no usable keyring.
        CredentialsRejected: The keyring works but holds nothing for the account.
    """
    info = provider_class(account.provider).info
    values = credentials.load(account.account_id, secret_fields(info))
    required = [f for f in info.fields if f.secret and f.required]
    missing = [f.label for f in required if not values.get(f.key)]
    if missing or not (required or any(values.get(f.key) for f in info.fields if f.secret)):
        raise CredentialsRejected(
            _not_kept(account.name, missing), tr("Edit the account and enter it again.")
        )
    return values


def _not_kept(account: str, fields: list[str]) -> str:
    """That an account's secrets are not in the keyring; no field: its sign-in."""
    if not fields:
        words = tr("The sign-in of {account} is not in this computer's keyring.")
        return words.format(account=account)
    what = tr(" and ", "between the names of two fields").join(map(tr, fields))
    #: "field" is the name of a field of the account form, such as "API key".
    words = tr("The {field} of {account} is not in this computer's keyring.")
    return words.format(field=what, account=account)


def person_key(account: Account, values: dict[str, str]) -> tuple[PersonKey, dict[str, str]]:
    """The key that hides this account's people, and what of it still has to be stored in the keyring."""
    info = provider_class(account.provider).info
    field = info.person_key_field
    if field is None:
        secret = next((values.get(f.key) for f in info.fields if f.secret), None)
        # A key that rotates would give one address another hash each time.
        return PersonKey.for_places(secret if info.stable_secrets else None), {}
    kept = values.get(PERSON_KEY)
    if kept:
        return PersonKey.from_text(kept), {}
    key = PersonKey.derive(values.get(field))
    return key, {PERSON_KEY: key.text}


def make_provider(account: Account, box: SecretBox, connections: Connections) -> Provider:
    """The provider of an account, ready to be asked."""
    return provider_class(account.provider)(account, box, connections)
