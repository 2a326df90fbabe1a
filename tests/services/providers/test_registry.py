from __future__ import annotations

import pytest

from services.domain.errors import NotOffered
from services.providers.base import Provider
from services.providers.registry import provider_class, provider_infos, provider_keys


def test_each_key_leads_to_its_class():
    assert provider_keys() == ("clicksend", "sitecore_send", "constant_contact", "copernica")
    for key in provider_keys():
        assert issubclass(provider_class(key), Provider)
    assert [info.key for info in provider_infos()] == list(provider_keys())


def test_an_unknown_provider_is_told_with_the_known_ones():
    with pytest.raises(NotOffered) as failed:
        provider_class("acme")
    assert failed.value.sentence == "There is no provider called acme."
    assert "copernica" in failed.value.remedy
