"""What every provider gets from its base: a client of its own, and nothing where it offers nothing."""

from __future__ import annotations

import asyncio

import pytest

from services.domain.accounts import Account, AccountCheck, CredentialField, ProviderInfo
from services.domain.records import AccountFacts
from services.http.auth import NoAuth
from services.providers.base import Provider

FIELDS = (
    CredentialField("user", "User"),
    CredentialField("key", "Key", secret=True),
    CredentialField("other", "Other", secret=True),
)
INFO = ProviderInfo(
    key="acme",
    name="Acme",
    channels=(),
    products=(),
    api_url="https://api.acme.example",
    fields=FIELDS,
    capabilities=frozenset(),
    metrics={},
)


class Plain(Provider):
    """Offers the least that a provider must."""

    info = INFO

    async def check(self):
        return AccountCheck(AccountFacts())

    async def totals(self, plan):
        for batch in ():
            yield batch


class Secrets:
    """An account's secrets in memory."""

    def __init__(self, **values):
        self.values = values

    def get(self, field):
        return self.values.get(field)


class Connected:
    """Notes with what a client is asked for; closes."""

    def __init__(self):
        self.asked, self.closed = [], 0

    def __call__(self, base_url, **how):
        self.asked.append((base_url, how))
        return self

    async def aclose(self):
        self.closed += 1


@pytest.fixture
def connect():
    return Connected()


def made(connect, **secrets):
    account = Account("a", "acme", "Shop", "https://eu.acme.example")
    return Plain(account, Secrets(**secrets), connect)


def test_its_client_lies_below_the_account_s_address(connect):
    provider = made(connect, user="u", key="k", other="o")
    ((base, how),) = connect.asked
    assert base == "https://eu.acme.example"
    assert how["info"] is INFO
    assert isinstance(how["auth"], NoAuth)
    assert how["classify"] == provider.classify
    assert provider.api is connect


@pytest.mark.parametrize(
    ("secrets", "identity"),
    [({"user": "u", "key": "k", "other": "o"}, "k"), ({"user": "u"}, "")],
    ids=["the first secret", "none yet"],
)
def test_clients_of_one_secret_share_their_limits(connect, secrets, identity):
    made(connect, **secrets)
    assert connect.asked[0][1]["identity_secret"] == identity


def test_what_it_does_not_offer_is_empty_and_no_fault(connect):
    provider = made(connect)

    async def everything():
        assert await provider.facts() is None
        assert provider.classify(None) is None
        found = [batch async for batch in provider.events(None)]
        found += [batch async for batch in provider.details(None, None)]
        found += [batch async for batch in provider.figures(None)]
        await provider.aclose()
        return found

    assert asyncio.run(everything()) == []
    assert connect.closed == 1


def test_totals_and_the_check_are_everybody_s_own(connect):
    class Half(Provider):
        info = INFO

    with pytest.raises(TypeError, match="check"):
        Half(Account("a", "acme", "Shop", "https://x.example"), Secrets(), connect)
