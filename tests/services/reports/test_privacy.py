"""Who is named by an address, and by whose word."""

from __future__ import annotations

from services.reports import privacy


def test_only_providers_that_name_people_by_address_show_one():
    assert privacy.names_by_address("clicksend")
    assert privacy.names_by_address("sitecore_send")
    assert not privacy.names_by_address("constant_contact")
    assert not privacy.names_by_address("copernica")


def test_a_provider_that_this_version_does_not_know_shows_none():
    assert not privacy.names_by_address("acme_mail")
