"""The providers as they declare themselves."""

from __future__ import annotations

import json

from services.cli.providers import as_data, as_text
from services.providers.registry import provider_class, provider_keys


def test_every_provider_is_told(cli):
    found = json.loads(cli("providers", "--json").out)
    assert [info["key"] for info in found] == list(provider_keys())
    for info in found:
        assert info["api_url"].startswith("https://")
        assert {"key", "label", "secret", "required"} <= set(info["fields"][0])
        assert "campaigns" in info["capabilities"]
        assert set(info["metrics"]) == set(info["products"])
    text = cli("providers").out
    assert text.count("\n\n") == len(found) - 1
    assert all(f"({info['key']})" in text for info in found)


def test_fields_that_the_command_line_takes():
    data = as_data(provider_class("copernica").info)
    fields = {field["key"]: field for field in data["fields"]}
    assert fields["api_token"]["secret"]
    assert fields["time_zone"]["default"] == "Europe/Amsterdam"
    assert data["login_url"] == "https://authenticate.copernica.com"
    assert data["metrics"]["sms"] == ["sends", "delivered", "bounced"]


def test_words_for_people():
    text = as_text(provider_class("clicksend").info)
    assert text.startswith("ClickSend (clicksend): sms, email\n")
    assert "api_key (API key; secret)" in text
    assert "username (API username; setting)" in text
    assert "https://rest.clicksend.com/v3" in text
    assert "redirect" not in text
    assert "redirect     http://localhost:" in as_text(provider_class("constant_contact").info)
