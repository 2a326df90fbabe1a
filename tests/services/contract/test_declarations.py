"""What a provider says of itself is complete, and agrees with what it has."""

from __future__ import annotations

import json

import pytest

from services.cli.main import main
from services.domain.kinds import Capability, Metric
from services.providers.base import Provider
from services.providers.registry import provider_class, provider_infos, provider_keys

OF_DETAILS = {Capability.LINKS, Capability.BREAKDOWNS, Capability.CLICKS}


@pytest.fixture
def info(key):
    return provider_class(key).info


def test_it_can_be_found_by_its_key(key, info):
    assert info.key == key
    assert info.name
    assert info in provider_infos()


def test_the_form_can_be_filled_in(info):
    assert any(field.secret for field in info.fields)
    assert info.where_to_find.endswith(".")
    assert len({field.key for field in info.fields}) == len(info.fields)
    for field in info.fields:
        assert field.label
        assert field.label[0].isupper()


def test_addresses_are_safe(info):
    addresses = [info.api_url, *(address for _, address in info.api_urls)]
    if info.login_url is not None:
        addresses.append(info.login_url)
    for address in addresses:
        assert address.startswith("https://")
        assert not address.endswith("/")
    assert info.docs_url.startswith("https://")


def test_each_product_says_what_it_reports_and_why_not(info):
    assert set(info.metrics) == set(info.products)
    for product, metrics in info.metrics.items():
        for missing in set(Metric) - set(metrics):
            keys = (f"{product}.{missing.value}", missing.value)
            assert any(k in info.reasons for k in keys), f"no reason for {product}.{missing}"
    for key, reason in info.reasons.items():
        assert reason.endswith("."), key


def test_capabilities_and_methods_agree(key, info):
    cls = provider_class(key)

    def own(name):
        return getattr(cls, name) is not getattr(Provider, name)

    assert Capability.CAMPAIGNS in info.capabilities
    assert own("details") or own("events") or not OF_DETAILS & info.capabilities
    assert own("details") == bool(OF_DETAILS & info.capabilities)
    if Capability.ESTIMATES in info.capabilities:
        assert own("figures")
    if Capability.BROWSER_SIGN_IN in info.capabilities:
        assert info.login_url
        assert info.redirect_uri.startswith("http://localhost:")


def test_limits_are_declared(info):
    assert info.limits
    assert info.parallel >= 1
    assert all(wait > 0 for wait in info.retry_waits)


def test_the_command_line_tells_of_it(key, info, capsys):
    assert main(["providers", "--json"]) == 0
    told = {one["key"]: one for one in json.loads(capsys.readouterr().out)}
    assert set(told) == set(provider_keys())
    assert [f["key"] for f in told[key]["fields"]] == [f.key for f in info.fields]
