from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import services.providers
from services.domain.accounts import ProviderInfo
from services.domain.errors import NotOffered
from services.providers.base import Provider
from services.providers.registry import (
    provider_class,
    provider_info,
    provider_infos,
    provider_keys,
)
from services.wording import speak

_NAMES = {"API v4", "API v3", "API v2", "Sitecore Send", "Moosend"}
"""Names of addresses, the same in every language."""


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    speak(None)


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


def texts(info: ProviderInfo) -> list[str]:
    found = [text for field in info.fields for text in (field.label, field.help)]
    found += [label for label, _ in info.api_urls]
    found += [*info.reasons.values(), *info.notes, info.where_to_find]
    return [text for text in found if text]


def test_a_declaration_speaks_the_language_of_the_program():
    plain = provider_infos()
    speak(lambda text, comment: f"[{text}]")
    for old, new in zip(plain, provider_infos(), strict=True):
        assert texts(new) == [f"[{text}]" for text in texts(old)]
        assert [field.key for field in new.fields] == [field.key for field in old.fields]
        assert new.reasons.keys() == old.reasons.keys()
        assert new.state_words == old.state_words
    speak(None)
    assert provider_infos() == plain == tuple(provider_class(key).info for key in provider_keys())


def marked(folder: Path) -> set[str]:
    """The literals that lupdate finds in a folder."""
    found = set()
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"tr", "noop"}:
                found.add(getattr(node.args[0], "value", None))
    return found


def test_every_text_of_a_declaration_is_marked_for_translation():
    known = marked(Path(services.providers.__path__[0])) | _NAMES
    for key in provider_keys():
        info = provider_info(key)
        assert [text for text in (*texts(info), *info.state_words) if text not in known] == []
