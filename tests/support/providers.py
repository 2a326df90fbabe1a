"""Providers for tests: the real class on the real client, limits in memory, secrets in a dict."""

from __future__ import annotations

from typing import Any

from services.domain.accounts import Account
from services.http.client import ApiClient, ClientSettings
from services.http.ledger import MemoryLedger
from services.http.redaction import register_secret
from services.providers.registry import provider_class

PACE = 1000.0


class DictSecrets:
    """Secrets in a dict; `saved` keeps every save."""

    def __init__(self, values: dict[str, str]) -> None:
        self.values = dict(values)
        self.saved: list[dict[str, str]] = []
        for value in values.values():
            register_secret(value)

    def __repr__(self) -> str:
        return "DictSecrets(...)"

    def get(self, field: str) -> str | None:
        return self.values.get(field) or None

    async def save(self, values: dict[str, str]) -> None:
        self.saved.append(dict(values))
        self.values.update(values)

    async def reload(self) -> None:
        """A dict has no other readers."""


class Connector:
    """Makes clients that share one ledger; `waits` keeps what they waited for."""

    def __init__(self, pace: float = PACE) -> None:
        self.ledger = MemoryLedger()
        self.pace = pace
        self.clients: list[ApiClient] = []
        self.waits: list[tuple[float, str]] = []

    def __call__(
        self, base_url: str, *, auth: Any, info: Any, identity_secret: str, classify: Any = None
    ) -> ApiClient:
        settings = ClientSettings(
            service=info.name,
            base_url=base_url,
            limits=info.limits,
            identity=f"{info.key}:{identity_secret[:2]}",
            parallel=info.parallel,
            pace=self.pace,
        )
        client = ApiClient(
            settings,
            ledger=self.ledger,
            auth=auth,
            classify=classify,
            on_wait=lambda seconds, why: self.waits.append((seconds, why)),
        )
        self.clients.append(client)
        return client


def make_provider(
    key: str,
    server: Any,
    secrets: dict[str, str] | None = None,
    settings: dict[str, str] | None = None,
    *,
    pace: float = PACE,
    login_url: str | None = None,
    **account: Any,
) -> Any:
    """A provider of `key` that talks to `server` (anything with `.url`, or an address)."""
    api_url = server if isinstance(server, str) else server.url
    known = Account(
        account_id="acc",
        provider=key,
        name="Test account",
        api_url=api_url,
        login_url=login_url,
        settings=settings or {},
        **account,
    )
    return provider_class(key)(known, DictSecrets(secrets or {}), Connector(pace))
