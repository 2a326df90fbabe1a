"""The providers, listed one by one. A new provider is one file and one line here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from services.domain.accounts import in_words
from services.domain.errors import NotOffered
from services.wording import tr

if TYPE_CHECKING:
    from services.domain.accounts import ProviderInfo
    from services.providers.base import Provider

_CLASSES = {
    "clicksend": "services.providers.clicksend:ClickSend",
    "sitecore_send": "services.providers.sitecore_send:SitecoreSend",
    "constant_contact": "services.providers.constant_contact:ConstantContact",
    "copernica": "services.providers.copernica:Copernica",
}


def provider_class(key: str) -> type[Provider]:
    """The class of a provider.

    Raises:
        NotOffered: There is no provider of that key.
    """
    if key not in _CLASSES:
        raise NotOffered(
            tr("There is no provider called {provider}.").format(provider=key),
            tr("Choose one of {names}.").format(names=", ".join(_CLASSES)),
        )
    module, name = _CLASSES[key].split(":")
    found: type[Provider] = getattr(import_module(module), name)
    return found


def provider_keys() -> tuple[str, ...]:
    """The keys of all providers, in the order in which they are offered."""
    return tuple(_CLASSES)


def provider_info(key: str) -> ProviderInfo:
    """A provider's declaration, its texts in the program's language.

    Raises:
        NotOffered: There is no provider of that key.
    """
    return in_words(provider_class(key).info)


def provider_infos() -> tuple[ProviderInfo, ...]:
    """The declarations of all providers, their texts in the program's language."""
    return tuple(provider_info(key) for key in _CLASSES)
