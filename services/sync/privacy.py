"""What leaves a provider's answer before it reaches the workspace: people become keyed hashes, addresses countries.

The key is derived from the account's own API key, which only the keyring holds: whoever has the workspace file
cannot test guesses against it, and a second workspace of the same account finds the same person again.
"""

from __future__ import annotations

import hmac
import ipaddress
import re
from hashlib import blake2b, sha256
from urllib.parse import unquote

import msgspec

from services.domain.records import Batch, Click, Event, Link, LinkSet, Person
from services.sync.places import country_of

HIDDEN = "hidden"
"""Stands in web addresses and messages where an e-mail address was."""
_SITE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*")
_MAIL = re.compile(
    r"(?P<mail>(?:[\w.!$*~'-]|\+|%(?:25)*2b)+(?:@|%(?:25)*40)[\w-]+(?:\.[\w-]+)+)"
    r"|%(?:25)*[0-9a-f]{2}|\w+",
    re.IGNORECASE,
)
"""An address as it is written, or percent-encoded; other encoded signs and words are passed over."""


class PersonKey:
    """Hides people of one account.

    Without a key (providers whose recipient ids are no personal data) nobody needs hiding.

    Args:
        key: Hides people; None where nobody needs hiding.
        places: Hides where clicks came from; the same as `key` unless given, None where nothing is kept.
    """

    def __init__(self, key: bytes | None, places: bytes | None = None) -> None:
        self._key = key
        self._places = places or key

    def __repr__(self) -> str:
        return "PersonKey(...)"

    @classmethod
    def derive(cls, secret: str | None) -> PersonKey:
        """The key that belongs to an API key; None gives a key that hides nobody."""
        return cls(_derived(secret))

    @classmethod
    def for_places(cls, secret: str | None) -> PersonKey:
        """A key that hides nobody but where clicks came from: an IP address is personal everywhere."""
        return cls(None, _derived(secret))

    @classmethod
    def from_text(cls, text: str) -> PersonKey:
        """The key as it is kept in the keyring; "" gives a key that hides nobody."""
        return cls(bytes.fromhex(text) or None)

    @property
    def text(self) -> str:
        """The key as it is kept in the keyring."""
        return self._key.hex() if self._key else ""

    @property
    def print(self) -> str:
        """A fingerprint that tells keys apart and reveals nothing of them; "" without a key."""
        if self._key is None:
            return ""
        return blake2b(b"print", key=self._key, digest_size=6).hexdigest()

    def hide(self, text: str) -> str:
        """A person as a keyed hash: the same person gives the same 20 letters, in any spelling of case."""
        folded = text.strip().casefold().encode()
        return blake2b(folded, key=self._key or b"", digest_size=10).hexdigest()

    def source(self, ip: str | None) -> str | None:
        """Where a click came from, as a keyed hash; None where the address tells nothing.

        Every spelling of an address gives the same hash.
        """
        place = _one_spelling(ip)
        if self._places is None or not place:
            return None
        return blake2b(
            place.encode(), key=self._places, digest_size=8, person=b"click source"
        ).hexdigest()

    def row_key(self, text: str) -> str:
        """A row's identity without the personal text in it; unchanged where there is nobody to hide."""
        if self._key is None:
            return text
        return blake2b(text.encode(), key=self._key, digest_size=12).hexdigest()


def _one_spelling(ip: str | None) -> str:
    """An address in one spelling, IPv4 within IPv6 as IPv4; "" where it tells nothing."""
    text = (ip or "").strip()
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        # Some providers cut addresses off ("81.2.69.x"): still the same place each time.
        return text.casefold()
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return "" if address.is_unspecified else str(address)


def _derived(secret: str | None) -> bytes | None:
    if not secret:
        return None
    return hmac.new(secret.encode(), b"sendsight person key 1", sha256).digest()


def screen(batch: Batch, key: PersonKey, *, keep_personal: bool) -> Batch:
    """Take out of a batch what may not be kept, and add the countries of its IP addresses."""
    if not batch.clicks and not batch.events and (keep_personal or not batch.links):
        return batch
    links = batch.links
    if not keep_personal:
        links = tuple(LinkSet(s.ref, tuple(map(_link, s.links))) for s in links)
    return msgspec.structs.replace(
        batch,
        links=links,
        clicks=tuple(_click(click, key, keep_personal=keep_personal) for click in batch.clicks),
        events=tuple(_event(event, key, keep_personal=keep_personal) for event in batch.events),
    )


def without_addresses(text: str | None) -> str | None:
    """A web address or message without the e-mail addresses in it.

    Mails that are written for each recipient carry the recipient's address in their links. What stands
    before the path is the site's, and "mailto:" is whom the sender wants to be written to.
    """
    if text is None or "@" not in unquote(unquote(text)) or text.lower().startswith("mailto:"):
        return text
    site = _SITE.match(text)
    begin = site.end() if site else 0
    return text[:begin] + _MAIL.sub(
        lambda found: HIDDEN if found["mail"] else found[0], text[begin:]
    )


def _link(link: Link) -> Link:
    cleaned = without_addresses(link.url)
    return msgspec.structs.replace(
        link, url=cleaned or link.url, title=without_addresses(link.title)
    )


def _click(click: Click, key: PersonKey, *, keep_personal: bool) -> Click:
    return msgspec.structs.replace(
        click,
        key=click.key if click.click_id else key.row_key(click.key),
        country=click.country or country_of(click.ip),
        person=_person(click.person, key, keep_personal=keep_personal),
        ip=click.ip if keep_personal else None,
        url=click.url if keep_personal else without_addresses(click.url),
        source=key.source(click.ip),
    )


def _event(event: Event, key: PersonKey, *, keep_personal: bool) -> Event:
    return msgspec.structs.replace(
        event,
        key=event.key if event.event_id else key.row_key(event.key),
        country=event.country or country_of(event.ip),
        person=_person(event.person, key, keep_personal=keep_personal),
        ip=event.ip if keep_personal else None,
        detail=event.detail if keep_personal else without_addresses(event.detail),
    )


def _person(person: Person, key: PersonKey, *, keep_personal: bool) -> Person:
    shown = person.public_id
    if shown is None and person.address and key.print:
        shown = key.hide(person.address)
    if keep_personal:
        return msgspec.structs.replace(person, public_id=shown)
    return Person(public_id=shown)
