"""What every provider is: a declaration, a credential, and iterators that hand over batches.

A provider imports neither the HTTP library nor the store, never sleeps and never formats. It reads pages
with `self.api`, maps them to domain records and yields batches; the base supplies the rest.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, ClassVar, Protocol

from services.domain.accounts import Account, AccountCheck, ProviderInfo
from services.domain.records import AccountFacts, Batch
from services.http.auth import NoAuth

if TYPE_CHECKING:
    from services.domain.plan import KnownCampaign, RefreshPlan
    from services.http.client import ApiClient
    from services.http.types import Answer, Auth, Verdict

_NOTHING: tuple[Batch, ...] = ()


class Secrets(Protocol):
    """One account's secrets, read once from the keyring; writing goes to the keyring at once."""

    def get(self, field: str) -> str | None:
        """The secret of a field, None where there is none."""

    async def save(self, values: dict[str, str]) -> None:
        """Store new values durably (a rotated token) before they are used."""

    async def reload(self) -> None:
        """Read the values again: another process, or another window, may have renewed a token."""


class Connect(Protocol):
    """Makes clients for an account: the sync engine and the account form supply it."""

    def __call__(
        self,
        base_url: str,
        *,
        auth: Auth,
        info: ProviderInfo,
        identity_secret: str,
        classify: Callable[[Answer], Verdict] | None = None,
    ) -> ApiClient:
        """A client below `base_url`; clients of one `identity_secret` share their limits."""


class Provider(ABC):
    """One account at one provider.

    Subclasses set `info` and implement what their capabilities declare. All iterators may be stopped at any
    yield; whatever was yielded before is kept. Raises ServiceError kinds only.
    """

    info: ClassVar[ProviderInfo]

    def __init__(self, account: Account, secrets: Secrets, connect: Connect) -> None:
        self.account = account
        self.secrets = secrets
        self._connect = connect
        self.api = self.make_client(connect)

    def make_client(self, connect: Connect) -> ApiClient:
        """The client for the API address; providers with a credential override `make_auth`."""
        secret = next((self.secrets.get(f.key) or "" for f in self.info.fields if f.secret), "")
        return connect(
            self.account.api_url,
            auth=self.make_auth(),
            info=self.info,
            identity_secret=secret,
            classify=self.classify,
        )

    def make_auth(self) -> Auth:
        """How the credential is put on requests."""
        return NoAuth()

    def classify(self, answer: Answer) -> Verdict:
        """A verdict on an answer where the provider deviates from the usual statuses; None: no opinion."""
        return None

    async def aclose(self) -> None:
        """Close connections."""
        await self.api.aclose()

    @abstractmethod
    async def check(self) -> AccountCheck:
        """Test the credential with the cheapest call that proves the reporting right."""

    async def facts(self) -> AccountFacts | None:
        """Who the account is; None where the provider does not tell (or it costs too much)."""
        return None

    @abstractmethod
    def totals(self, plan: RefreshPlan) -> AsyncIterator[Batch]:
        """All campaigns with their counters, newest first, restricted to the plan's period."""

    async def events(self, plan: RefreshPlan) -> AsyncIterator[Batch]:
        """Account-wide click and event lists by time window, where the provider has them."""
        for batch in _NOTHING:
            yield batch

    async def details(self, campaign: KnownCampaign, plan: RefreshPlan) -> AsyncIterator[Batch]:
        """Links, breakdowns, clicks and events of one campaign; the last batch carries `details_done`."""
        for batch in _NOTHING:
            yield batch

    async def figures(self, plan: RefreshPlan) -> AsyncIterator[Batch]:
        """Account-wide figures and estimates, read last."""
        for batch in _NOTHING:
            yield batch
