"""The demo's four providers on this machine, with invented data, and the accounts that lead to them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from services.demo.clicksend import invented as invented_clicksend
from services.demo.constant_contact import invented as invented_constant_contact
from services.demo.copernica import invented as invented_copernica
from services.demo.sitecore_send import invented as invented_sitecore
from services.domain.accounts import Account

if TYPE_CHECKING:
    from types import TracebackType

    from services.demo.server import DemoServer

SEED = 20
CAMPAIGNS = 50
"""Campaigns a provider."""
CLICKS = 200_000
FRESH_FOR = timedelta(days=7)
"""After so long a demo workspace begins anew, so that "last 30 days" is never empty."""


class DemoHub:
    """Runs the servers for the time of the program. A context manager.

    Args:
        now: The demo's present; the same instant gives the same data.
        clicks: About so many clicks over all providers.
        campaigns: Campaigns a provider.
        pace: Divides the windows of the limits that the servers keep.
    """

    def __init__(
        self, now: datetime, *, clicks: int = CLICKS, campaigns: int = CAMPAIGNS, pace: float = 1.0
    ) -> None:
        self.now = now
        self.clicks = clicks
        self.pace = pace
        share = max(1, clicks // 4)
        self.clicksend = invented_clicksend(SEED, campaigns, share, now)
        self.sitecore_send = invented_sitecore(SEED + 1, campaigns, share, now)
        self.constant_contact = invented_constant_contact(SEED + 2, campaigns, share, now)
        self.copernica = invented_copernica(SEED + 3, campaigns, share, now)

    @property
    def servers(self) -> tuple[DemoServer, ...]:
        """All servers, the login hosts among them."""
        return (
            self.clicksend,
            self.sitecore_send,
            self.constant_contact,
            self.constant_contact.login,
            self.copernica,
            self.copernica.login,
        )

    def __enter__(self) -> DemoHub:
        for server in self.servers:
            server.keep_log = False
            server.pace = self.pace
            server.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for server in self.servers:
            server.stop()

    def accounts(self) -> tuple[tuple[Account, dict[str, str]], ...]:
        """The demo's accounts with their invented secrets, addresses of this run."""
        started = {"demo_now": self.now.isoformat(), "demo_clicks": str(self.clicks)}
        copernica = {"time_zone": "Europe/Amsterdam", **started}
        return (
            self._account(
                "clicksend",
                "Northwind SMS",
                self.clicksend.url,
                {"username": self.clicksend.username, **started},
                {"api_key": self.clicksend.api_key},
            ),
            self._account(
                "sitecore_send",
                "Northwind newsletter",
                self.sitecore_send.url,
                started,
                {"api_key": self.sitecore_send.api_key},
            ),
            self._account(
                "constant_contact",
                "Northwind stores",
                self.constant_contact.url,
                {"client_id": self.constant_contact.login.client_id, **started},
                self.constant_contact.login.grant(),
                self.constant_contact.login.url,
            ),
            self._account(
                "copernica",
                "Northwind Benelux",
                self.copernica.url,
                copernica,
                {"api_token": self.copernica.api_token},
                self.copernica.login.url,
            ),
        )

    def _account(
        self,
        provider: str,
        name: str,
        api_url: str,
        settings: dict[str, str],
        secrets: dict[str, str],
        login_url: str | None = None,
    ) -> tuple[Account, dict[str, str]]:
        account = Account(
            account_id=f"demo-{provider}",
            provider=provider,
            name=name,
            api_url=api_url,
            login_url=login_url,
            settings=settings,
            added_at=self.now,
        )
        return account, secrets


class Started(NamedTuple):
    """With what a stored demo was begun; the same again gives the same data."""

    now: datetime
    clicks: int


def begun(accounts: tuple[Account, ...], clicks: int | None) -> Started | None:
    """The demo that a workspace holds; None where there is none that may go on.

    Args:
        accounts: The workspace's accounts.
        clicks: The number of clicks asked for; a demo of another number cannot go on, since its
            ids stand for other clicks. None: whatever it has.
    """
    for account in accounts:
        now, size = account.settings.get("demo_now"), account.settings.get("demo_clicks", "")
        if account.account_id.startswith("demo-") and now and size.isdecimal():
            stored = Started(datetime.fromisoformat(now), int(size))
            fresh = datetime.now(UTC) - stored.now < FRESH_FOR
            return stored if fresh and clicks in (None, stored.clicks) else None
    return None


def fresh_anchor() -> datetime:
    """A new demo's present: this hour."""
    return datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
