"""The page a link leads to: one spelling for all ways to write it, with the campaign's tags taken out.

Two links lead to one landing page where they differ only in what does not choose the page: http or https,
capitals in the host, "www.", the default port, a slash at the end, a jump mark, UTM parameters, click
ids, the order of parameters, and needless percent signs. Nothing here is guessed from the network.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple
from unicodedata import category
from urllib.parse import unquote_plus, unquote_to_bytes

import msgspec

from services.domain.web_address import (
    PARTS,
    clean_path,
    encoded,
    host_and_port,
    is_ip,
    page_parts,
    without_www,
)
from services.wording import noop, tr


class LandingKind(StrEnum):
    """What a link's text turned out to be."""

    PAGE = "page"
    MAIL = "mail"
    PHONE = "phone"
    PLACEHOLDER = "placeholder"
    OTHER = "other"


class Landing(msgspec.Struct, frozen=True):
    """A link's landing page. `ok` = it is a page on the web; else `reason` says why not.

    `normalised` is the key by which pages are one, and fit to be read; it is not to be opened, because
    it always says https and never www. Where `ok` is False it is the text itself without control
    characters. `host` is as written (with www), small, in Unicode; `domain` is the host without www or
    what `domain_of` made of it. UTM values are decoded; None = not set or empty.
    """

    normalised: str
    host: str | None = None
    domain: str | None = None
    path: str = ""
    utm_source: str | None = None
    utm_medium: str | None = None
    utm_campaign: str | None = None
    utm_term: str | None = None
    utm_content: str | None = None
    ok: bool = False
    reason: str = ""
    kind: LandingKind = LandingKind.OTHER

    @property
    def label(self) -> str:
        """The page without its scheme, its letters decoded as browsers show them: for columns, not a key."""
        if not self.ok:
            return self.normalised
        return _LETTERS.sub(_readable, self.normalised.removeprefix("https://"))


class Stripped(NamedTuple):
    """A parameter that does not choose the page, and why."""

    name: str
    reason: str


UTM = ("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content")
"""The five tags that are kept as values of their own (Google's campaign parameters)."""

STRIPPED: tuple[Stripped, ...] = (
    Stripped("utm_id", "campaign number, Google Analytics"),
    Stripped("utm_source_platform", "buying platform, Google Analytics"),
    Stripped("utm_creative_format", "kind of advertisement, Google Analytics"),
    Stripped("utm_marketing_tactic", "targeting, Google Analytics"),
    Stripped("gclid", "one click, Google Ads"),
    Stripped("gclsrc", "source of the click id, Google Ads"),
    Stripped("gbraid", "group of clicks in apps, Google Ads"),
    Stripped("wbraid", "group of clicks from apps, Google Ads"),
    Stripped("gad_source", "kind of advertisement, Google Ads"),
    Stripped("gad_campaignid", "campaign number, Google Ads"),
    Stripped("dclid", "one click, Google Display & Video"),
    Stripped("srsltid", "one listing shown, Google Merchant Center"),
    Stripped("_gl", "one visitor carried across domains, Google Analytics"),
    Stripped("_ga", "one visitor carried across domains, Google Analytics"),
    Stripped("fbclid", "one click, Facebook and Instagram"),
    Stripped("igshid", "one shared post, Instagram"),
    Stripped("igsh", "one shared post, Instagram"),
    Stripped("msclkid", "one click, Microsoft Advertising"),
    Stripped("ttclid", "one click, TikTok"),
    Stripped("twclid", "one click, X (Twitter)"),
    Stripped("li_fat_id", "one click, LinkedIn"),
    Stripped("epik", "one click, Pinterest"),
    Stripped("sccid", "one click, Snapchat"),
    Stripped("rdt_cid", "one click, Reddit"),
    Stripped("yclid", "one click, Yandex"),
    Stripped("_openstat", "one advertisement, Yandex"),
    Stripped("mc_cid", "campaign number, Mailchimp"),
    Stripped("mc_eid", "one recipient, Mailchimp"),
    Stripped("_hsenc", "one recipient, HubSpot"),
    Stripped("_hsmi", "one mailing, HubSpot"),
    Stripped("__hssc", "one visit, HubSpot"),
    Stripped("__hstc", "one visitor, HubSpot"),
    Stripped("__hsfp", "one browser, HubSpot"),
    Stripped("hsctatracking", "one button, HubSpot"),
    Stripped("mkt_tok", "one recipient, Marketo"),
    Stripped("_kx", "one recipient, Klaviyo"),
    Stripped("_ke", "one recipient, Klaviyo"),
    Stripped("vero_id", "one recipient, Vero"),
    Stripped("vero_conv", "one mailing, Vero"),
    Stripped("oly_anon_id", "one visitor, Omeda"),
    Stripped("oly_enc_id", "one recipient, Omeda"),
    Stripped("ml_subscriber", "one recipient, MailerLite"),
    Stripped("ml_subscriber_hash", "one recipient, MailerLite"),
    Stripped("ck_subscriber_id", "one recipient, Kit"),
    Stripped("dm_i", "one recipient and mailing, Dotdigital"),
    Stripped("elqtrackid", "one recipient, Oracle Eloqua"),
    Stripped("ss_email_id", "one mailing, SharpSpring"),
    Stripped("bsft_clkid", "one click, Blueshift"),
    Stripped("_branch_match_id", "one click, Branch"),
    Stripped("mtm_campaign", "campaign tag, Matomo"),
    Stripped("mtm_source", "campaign tag, Matomo"),
    Stripped("mtm_medium", "campaign tag, Matomo"),
    Stripped("mtm_content", "campaign tag, Matomo"),
    Stripped("mtm_keyword", "campaign tag, Matomo"),
    Stripped("mtm_kwd", "campaign tag, Matomo"),
    Stripped("mtm_cid", "campaign tag, Matomo"),
    Stripped("mtm_group", "campaign tag, Matomo"),
    Stripped("mtm_placement", "campaign tag, Matomo"),
    Stripped("pk_campaign", "campaign tag, Piwik"),
    Stripped("pk_kwd", "campaign tag, Piwik"),
)
"""Parameters taken out because they name a click, a person or a mailing, never a page. General words such
as "ref", "id", "source" or "cid" stay: shops choose pages by them."""

_STRIPPED_NAMES = frozenset(entry.name for entry in STRIPPED)
_MOST = 8000
"""Characters; a longer text is no address that servers take (see `parse.is_web_url`)."""
_MAIL = re.compile(r"[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#.]+")
_PLACEHOLDER = re.compile(r"\{[^{}]+\}|\[[^\[\]:]+\]|\*\|[^|]+\|\*|%%[^%]+%%|#[^#/\s]+#|<[^<>]+>")
# Control characters, marks that turn the reading direction, signs without width, halves of characters.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff]"
)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_EDGES = (
    " \t\r\n\u00a0\u200b\u200e\u200f\u2060\ufeff"  # What comes along when an address is copied.
)
_LETTERS = re.compile("(?:%[89A-F][0-9A-F])+")
_FOLDS = str.maketrans("", "", "\t\r\n")
_USER = re.compile(r"^([A-Za-z][A-Za-z0-9+.\-]*://)[^/?#]*@")
_AMPERSANDS = re.compile(r"&(?:amp;)+")
_NOT_PAGES = {
    "mailto": (LandingKind.MAIL, noop("An e-mail address, not a page.")),
    "tel": (LandingKind.PHONE, noop("A telephone number, not a page.")),
    "sms": (LandingKind.PHONE, noop("A number for text messages, not a page.")),
    "javascript": (LandingKind.OTHER, noop("A script, not a page.")),
}


def landing(url: str | None, domain_of: Callable[[str], str | None] | None = None) -> Landing:
    """Read a link's target as a landing page; never raises, whatever the text holds.

    Capitals of path, parameters and values are kept: servers and readers tell them apart. A jump mark
    is taken out, but a route of a one-page program ("#/cart", "#!/cart") stays. Percent signs are set by
    RFC 3986 section 6.2.2: unreserved characters are decoded, all others encoded with capital digits.
    Of several equal UTM parameters the first counts, even if it is empty.

    Args:
        url: The text a provider gave as the link's target.
        domain_of: Makes a host (small, Unicode, no IP address) the registrable domain
            ("shop.example.co.uk" -> "example.co.uk"); None from it, and none given, leave the host.
    """
    raw = text = (url or "").strip()
    if not raw.isprintable():
        raw = raw.strip(_EDGES)
        text = raw.translate(_FOLDS)
    if not _UNSEEN.sub("", text).strip():
        return Landing("", reason=tr("There is no address."))
    if len(text) > _MOST:
        return _no_page(raw, tr("The text is too long for an address."))
    if not text.isprintable() and _CONTROL.search(text):
        return _no_page(raw, tr("The text holds control characters."))
    parts = page_parts(text)
    if parts is None:
        return _other(raw)
    host, port = host_and_port(parts["authority"])
    if host is None:
        return _without_host(raw, parts["authority"])
    return _page(host, port, parts, domain_of)


def _page(
    host: str, port: str, parts: re.Match[str], domain_of: Callable[[str], str | None] | None
) -> Landing:
    utm: dict[str, str | None] = {}
    path = clean_path(parts["path"])
    query = _query(parts["query"], utm) if parts["query"] else ""
    route = _route(parts["fragment"], utm) if parts["fragment"] else ""
    start = "/" if query or route else ""
    short = without_www(host)
    domain = None
    if domain_of is not None and not is_ip(host):
        domain = domain_of(host)
    get = utm.get
    return Landing(
        f"https://{short}{port}{path or start}{query}{route}",
        host,
        domain or short,
        path or "/",
        get("utm_source"),
        get("utm_medium"),
        get("utm_campaign"),
        get("utm_term"),
        get("utm_content"),
        True,
        "",
        LandingKind.PAGE,
    )


def _query(text: str, utm: dict[str, str | None]) -> str:
    """A query without what does not choose the page, by parameter name; UTM values go into `utm`.

    Parameters of one name keep their order, and one that is there twice with the same value counts once.
    """
    if "&amp;" in text:  # Copied from HTML source.
        text = _AMPERSANDS.sub("&", text)
    kept: dict[str, str] = {}
    for piece in encoded(text).split("&"):
        name, _, value = piece.partition("=")
        key = name.lower()
        if key in UTM:
            utm.setdefault(key, _value(value))
        elif piece and key not in _STRIPPED_NAMES:
            kept[piece] = name
    if not kept:
        return ""
    return "?" + "&".join(sorted(kept, key=kept.__getitem__) if len(kept) > 1 else kept)


def _value(text: str) -> str | None:
    """A parameter's value decoded, without signs that cannot be seen; None if nothing is left."""
    if "%" in text or "+" in text:
        text = unquote_plus(text)
    return (text if text.isprintable() else _UNSEEN.sub("", text)).strip() or None


def _route(fragment: str, utm: dict[str, str | None]) -> str:
    """The fragment where a program in the page chooses by it what to show, else ""."""
    if fragment[0] not in "/!":
        return ""
    route, _, query = fragment.partition("?")
    route = encoded(route).rstrip("/")
    tail = _query(query, utm)
    return f"#{route or '/'}{tail}" if tail or route.strip("!") else ""


def _readable(found: re.Match[str]) -> str:
    """Letters for their codes; what is no text, or could not be seen or trusted, stays as codes."""
    try:
        text = unquote_to_bytes(found[0]).decode()
    except UnicodeDecodeError:
        return found[0]
    plain = all(category(sign)[0] in "LMN" or category(sign) == "So" for sign in text)
    return text if plain else found[0]


def _other(raw: str) -> Landing:
    """What a text is that is no page's address."""
    parts = PARTS.match(raw)
    scheme = (parts["scheme"] or "").lower() if parts is not None else ""
    if scheme in _NOT_PAGES:
        kind, known = _NOT_PAGES[scheme]
        return _no_page(raw, tr(known), kind)
    if _PLACEHOLDER.search(raw):
        reason = tr("A placeholder that the provider fills in for each person, not an address.")
        return _no_page(raw, reason, LandingKind.PLACEHOLDER)
    if _MAIL.fullmatch(raw):
        kind, known = _NOT_PAGES["mailto"]
        return _no_page(raw, tr(known), kind)
    reason = tr("The text is not an address of a page.")
    if parts is not None and parts["authority"] and scheme:
        reason = tr("An address for another program ({scheme}), not a page on the web.").format(
            scheme=scheme
        )
    elif raw[0] in "/?#":
        reason = tr("Only part of an address: the host is missing.")
    return _no_page(raw, reason)


def _without_host(raw: str, authority: str | None) -> Landing:
    if not authority:
        return _no_page(raw, tr("The address names no host."))
    if _PLACEHOLDER.search(authority):
        reason = tr("The host is a placeholder that the provider fills in for each person.")
        return _no_page(raw, reason, LandingKind.PLACEHOLDER)
    return _no_page(raw, tr("The address holds a host or port that cannot exist."))


def _no_page(raw: str, reason: str, kind: LandingKind = LandingKind.OTHER) -> Landing:
    text = _USER.sub(r"\1", " ".join(_UNSEEN.sub("", " ".join(raw.split())).split()))
    return Landing(text, reason=reason, kind=kind)
