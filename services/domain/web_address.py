"""One spelling for the parts of a web address: scheme, host, port, path and percent signs (RFC 3986, section 6.2)."""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from unicodedata import category, normalize
from urllib.parse import quote, unquote

_LONGEST_LABEL, _LONGEST_HOST = 63, 253  # RFC 1035 section 2.3.4
_NO_PORT = {80, 443}  # Both for both schemes: http and https are one page.

# As RFC 3986 appendix B.
PARTS = re.compile(
    r"(?:(?P<scheme>[A-Za-z][A-Za-z0-9+.\-]*):)?(?://(?P<authority>[^/?#]*))?"
    r"(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?(?:#(?P<fragment>.*))?",
    re.DOTALL,
)
_AUTHORITY = re.compile(
    r"(?:.*@)?(?P<host>\[[^\]]*\]|[^:@\[\]]*)(?::(?P<port>[0-9]{0,5}))?", re.DOTALL
)
# An address without a scheme, as people write it: "example.com", "www.example.com/shop".
_BARE = re.compile(
    r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+(?:[^\W\d_]{2,}|xn--[a-z0-9-]+)(?::[0-9]+)?(?=[/?#]|$)", re.I
)
_FILE = re.compile(
    r"[^/]*\.(?:html?|php|aspx?|jsp|pdf|txt|docx?|xlsx?|csv|jpe?g|png|gif|svg|css|js)", re.I
)
_BEFORE_QUERY = re.compile(r"[^?#]*")
_TO_CHANGE = re.compile(r"%([0-9A-Fa-f]{2})?|[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PLAIN_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")


def page_parts(text: str) -> re.Match[str] | None:
    """The parts of a web page's address (groups of `PARTS`); None where the text is something else.

    "www.example.com/shop" and "//example.com" count, "readme.txt" and "someone@example.com" do not.
    """
    if "\\" in text:  # Browsers read it as a slash before the query.
        text = _BEFORE_QUERY.sub(lambda head: head[0].replace("\\", "/"), text, count=1)
    parts = PARTS.match(text)
    if parts is None:
        return None
    scheme = (parts["scheme"] or "").lower()
    if scheme in {"http", "https"} or (not scheme and parts["authority"]):
        return parts
    bare = _BARE.match(text)
    if bare is None or (bare.end() == len(text) and _FILE.fullmatch(text)):
        return None
    return PARTS.match(f"//{text}")


def host_and_port(authority: str | None) -> tuple[str | None, str]:
    """The host in its one spelling and ":port" (empty for the usual ones); None where it is no host."""
    if not authority:
        return None, ""
    found = _AUTHORITY.fullmatch(authority)
    if found is None:
        return None, ""
    port = int(found["port"] or 443)
    if not 0 < port < 65536:
        return None, ""
    return _host(found["host"]), "" if port in _NO_PORT else f":{port}"


def _host(text: str) -> str | None:
    host = text.lower()
    if host.startswith("["):
        return _ip6(host)
    host = host.removesuffix(".")
    if not _PLAIN_HOST.fullmatch(host) or "xn--" in host:
        host = _small(unquote(host)).replace("\u3002", ".")
        host = ".".join(_shown(label) for label in host.removesuffix(".").split("."))
        if not all(_is_label(label) for label in host.split(".")):
            return None
    if len(host) > _LONGEST_HOST or max(map(len, host.split("."))) > _LONGEST_LABEL:
        return None
    return host


def _small(text: str) -> str:
    """As IDNA maps hosts before comparing (RFC 5895): width and ligatures undone, small, composed."""
    return normalize("NFKC", normalize("NFKC", text).lower())


def _shown(label: str) -> str:
    """A host's label in Unicode; one that is wrong or cannot be shown safely stays "xn--..."."""
    if not label.startswith("xn--") or len(label) > _LONGEST_LABEL:
        return label
    try:
        shown = label[4:].encode("ascii").decode("punycode")
        same = shown.encode("punycode").decode("ascii") == label[4:]
    except UnicodeError:
        return label
    fit = same and not shown.isascii() and _small(shown) == shown and _is_label(shown)
    return shown if fit and not shown.startswith("xn--") else label


def _is_label(label: str) -> bool:
    """Whether a label holds letters, marks, digits, hyphens and underscores only, in any script."""
    return bool(label) and all(sign in "-_\u00b7" or category(sign)[0] in "LMN" for sign in label)


def _ip6(text: str) -> str | None:
    try:
        return f"[{IPv6Address(text[1:-1]).compressed}]" if "%" not in text else None
    except AddressValueError:
        return None


def is_ip(host: str) -> bool:
    """Whether a host is an IP address, which has no domain."""
    if not host[-1].isdigit():
        return host.startswith("[")
    try:
        IPv4Address(host)
    except AddressValueError:
        return False
    return True


def without_www(host: str) -> str:
    """A host without "www." in front; "www.com" is a domain and stays."""
    while host.startswith("www.") and host.count(".") > 1:
        host = host[4:]
    return host


def encoded(text: str) -> str:
    """Percent-encoding in its one form; "%" that begins no code is a percent sign and becomes "%25"."""
    return _TO_CHANGE.sub(_code, text) if _TO_CHANGE.search(text) else text


def _code(found: re.Match[str]) -> str:
    digits = found[1]
    if digits is None:
        return quote(found[0], safe="")
    sign = chr(int(digits, 16))
    return sign if sign in _UNRESERVED else f"%{digits.upper()}"


def clean_path(text: str) -> str:
    """A path without slashes at its end and without "." and ".." (RFC 3986 section 5.2.4)."""
    path = encoded(text)
    if "/." in path:
        kept: list[str] = []
        for segment in path.split("/")[1:]:
            if segment == "..":
                del kept[-1:]
            elif segment != ".":
                kept.append(segment)
        path = "/" + "/".join(kept)
    return path.rstrip("/")
