"""Landing pages of links, each address taken apart once, with registrable domains."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from services.domain.landing import Landing, landing

if TYPE_CHECKING:
    from collections.abc import Callable


@cache
def domain_finder() -> Callable[[str], str | None]:
    """Finds a host's registrable domain ("shop.example.co.uk" -> "example.co.uk").

    The list of public suffixes is read with the first call of this function, which takes a moment. Only
    registries' suffixes count: `github.io` and its like are domains of their own, not suffixes.
    """
    from publicsuffixlist import PublicSuffixList

    suffixes = PublicSuffixList(only_icann=True)

    @lru_cache(maxsize=10_000)
    def domain_of(host: str) -> str | None:
        found = suffixes.privatesuffix(host)
        return None if found is None else str(found)

    return domain_of


class Pages:
    """Makes landing pages of addresses and remembers them: campaigns share their links."""

    def __init__(self) -> None:
        self._known: dict[str, Landing] = {}
        self._domain_of = domain_finder()

    def of(self, url: str | None) -> Landing:
        """The page an address leads to."""
        text = url or ""
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = landing(text, self._domain_of)
        return found
