"""The demo as a whole: four providers with coherent data, and the accounts that lead to them."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from services.demo.hub import FRESH_FOR, DemoHub, begun, fresh_anchor
from services.providers.registry import provider_class, provider_keys

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def hub():
    with DemoHub(NOW, clicks=400, campaigns=4, pace=50.0) as made:
        yield made


def test_every_provider_has_an_account_that_is_ready(hub):
    accounts = {account.provider: (account, secrets) for account, secrets in hub.accounts()}
    assert set(accounts) == set(provider_keys())
    for provider, (account, secrets) in accounts.items():
        info = provider_class(provider).info
        assert account.account_id == f"demo-{provider}"
        assert account.api_url.startswith("http://127.0.0.1:")
        assert (account.login_url is None) == (info.login_url is None)
        for field in info.fields:
            if field.required:
                assert (secrets if field.secret else account.settings).get(field.key), field.key
        assert not set(secrets) & set(account.settings)
        assert account.settings["demo_now"] == NOW.isoformat()


def test_the_servers_keep_limits_at_the_demos_pace_and_no_log(hub):
    assert len(hub.servers) == 6
    assert len({server.origin for server in hub.servers}) == 6
    for server in hub.servers:
        assert server.pace == 50.0
        assert not server.keep_log


def test_the_same_present_gives_the_same_data():
    one, other, later = (
        DemoHub(now, clicks=200, campaigns=3) for now in (NOW, NOW, NOW + timedelta(days=1))
    )
    assert one.sitecore_send.campaigns == other.sitecore_send.campaigns
    assert one.sitecore_send.campaigns != later.sitecore_send.campaigns


def test_no_server_is_left_after_the_program():
    before = set(threading.enumerate())
    with DemoHub(NOW, clicks=40, campaigns=1):
        assert len(set(threading.enumerate()) - before) == 6
    assert set(threading.enumerate()) == before


def test_the_present_of_a_stored_demo_lasts_a_week(hub):
    stored = tuple(account for account, _ in hub.accounts())

    def aged(age, clicks="80"):
        then = (datetime.now(UTC) - age).isoformat()
        settings = {"demo_now": then, "demo_clicks": clicks}
        return tuple(msgspec.structs.replace(a, settings=settings) for a in stored)

    assert begun((), None) is None
    young = aged(FRESH_FOR - timedelta(minutes=5))
    assert begun(young, None) == begun(young, 80)
    assert begun(young, None).clicks == 80
    assert begun(young, 81) is None, "ids of another demo stand for other clicks"
    assert begun(aged(FRESH_FOR + timedelta(minutes=5)), None) is None
    assert begun(aged(timedelta(), clicks=""), None) is None
    assert begun(tuple(msgspec.structs.replace(a, settings={}) for a in stored), None) is None
    own = tuple(msgspec.structs.replace(a, account_id="mine") for a in aged(timedelta()))
    assert begun(own, None) is None


def test_a_new_present_is_this_hour():
    now = fresh_anchor()
    assert timedelta(0) <= datetime.now(UTC) - now < timedelta(hours=1)
    assert (now.minute, now.second, now.microsecond) == (0, 0, 0)
