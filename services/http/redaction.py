"""Keeping secrets out of logs, errors and reports.

Two nets, because each misses what the other catches: names (a parameter called `apikey` is masked
whatever its value) and values (a registered secret is masked wherever it stands, also
percent-encoded, escaped or in Base64).
"""

from __future__ import annotations

import html
import logging
import re
import threading
from base64 import b64encode
from typing import Any

MASK = "***"
SHORTEST = 4
"""Shorter values are no secrets; masking them would only garble texts."""

SECRET_NAMES = (
    "apikey",
    "api_key",
    "api-key",
    "x-api-key",
    "key_secret",
    "access_token",
    "refresh_token",
    "id_token",
    "api_token",
    "auth_token",
    "token",
    "jwt",
    "code",
    "code_verifier",
    "device_code",
    "client_secret",
    "client_assertion",
    "password",
    "passwd",
    "secret",
    "person_key",
    "cookie",
    "set-cookie",
    "proxy-authorization",
    "authorization",
    "signature",
    "sig",
    "x-amz-signature",
    "x-amz-credential",
    "x-amz-security-token",
    "x-goog-signature",
    "x-goog-credential",
    "awsaccesskeyid",
    "policy",
)
"""Parameters, headers and JSON fields whose values are secrets, in lower case."""

SECRET_HEADERS = (
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    "x-api-key",
    "api-key",
    "apikey",
)
"""Headers whose whole line is masked, where they stand as `name: value`."""


def _any_of(names: tuple[str, ...]) -> str:
    # Not the middle of another word, so that `status_code=200` stays readable; but right after an
    # encoded ? or &.
    words = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return rf"(?:(?<![A-Za-z0-9_\-])|(?<=%3F)|(?<=%26))(?:{words})"


_NAME = _any_of(SECRET_NAMES)
_SCHEMES = "bearer|basic|digest|negotiate"
_QUOTE = r"""\\*["']"""
# In each the group `s` is what is masked.
_NAMED = (
    # A scheme and its credential, in a header or anywhere else.
    re.compile(r"\b(?i:bearer|digest|negotiate)(?:\s+|%20|\+)(?P<s>[\w.~+/=%\-]{6,})"),
    # "Basic" is also a word, and what follows it then is one as well.
    re.compile(r"\b(?i:basic)(?:\s+|%20|\+)(?=[a-z]*[A-Z0-9+/=%])(?P<s>[\w+/=%\-]{6,})"),
    # "name": "value" as JSON, as JSON within JSON, and as a Python repr.
    re.compile(rf"(?i){_NAME}{_QUOTE}\s*[:,]\s*b?{_QUOTE}(?P<s>(?:\\.|[^\\\"'])+)"),
    # name=value in a query or a form, also where the `=` is encoded. Four digits at most are a
    # status, no secret.
    re.compile(rf"(?i){_NAME}(?:=|%3D)(?!\d{{1,4}}\b)(?P<s>[^&\s\"'<>#\\;,)\]}}]+)"),
    # Header lines.
    re.compile(
        rf"(?im){_any_of(SECRET_HEADERS)}:[ \t]*(?!(?:{_SCHEMES})\b)"
        r"(?P<s>[^\s\"'][^\r\n\"']{5,})"
    ),
    # https://user:password@host
    re.compile(r"(?i)\b[a-z][a-z0-9+.\-]{0,20}://[^/\s:@?#\"']*:(?P<s>[^/\s@?#\"']+)(?=@)"),
    # A JSON web token without any name beside it.
    re.compile(r"\b(?P<s>eyJ[A-Za-z0-9_\-]{8,}\.[A-Za-z0-9_\-]+(?:\.[A-Za-z0-9_\-]*)?)"),
)
_ROUNDS = 50
_LETTERS = {"\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f"}
_lock = threading.Lock()
_values: dict[str, re.Pattern[str] | None] = {}


def register_secret(value: str | None) -> None:
    """Mask this exact value, and its encoded forms, in everything that is redacted from now on.

    Args:
        value: The secret; None and values below four characters are ignored.
    """
    if value is None:
        return
    clean = value.strip()
    if len(clean) >= SHORTEST:
        with _lock:
            _values.setdefault(clean, None)


def redact(text: str) -> str:
    """Mask all secrets in a text. Doing it twice changes nothing more."""
    for _ in range(_ROUNDS):
        masked = _once(text)
        if masked == text:
            break
        text = masked
    return text


def _once(text: str) -> str:
    """Mask what both nets find in the text as it is, so that none spoils the other's find."""
    spans = [found.span() for pattern in _value_patterns() for found in pattern.finditer(text)]
    spans += [found.span("s") for pattern in _NAMED for found in pattern.finditer(text)]
    if not spans:
        return text
    pieces: list[str] = []
    done = 0
    end = -1
    for start, stop in sorted(spans):
        if start > end:
            if end >= 0:
                pieces.append(MASK)
            pieces.append(text[done:start])
        end = max(end, stop)
        done = end
    return "".join([*pieces, MASK, text[done:]])


def redact_record(record: logging.LogRecord) -> None:
    """Mask secrets in a log record: message, arguments, exception and stack."""
    try:
        message = record.getMessage()
    except Exception:  # noqa: BLE001 - a wrong format must not let the arguments through unmasked
        message = f"{record.msg} (its values could not be put in)"
    record.msg = redact(message)
    record.args = ()
    if record.exc_info and not record.exc_text:
        record.exc_text = _plain.formatException(record.exc_info)
    record.exc_info = None
    if record.exc_text:
        record.exc_text = redact(record.exc_text)
    if record.stack_info:
        record.stack_info = redact(record.stack_info)


class RedactingFilter(logging.Filter):
    """For a handler that must never write a secret, whoever made the record."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask and let through."""
        redact_record(record)
        return True


def install_log_redaction() -> None:
    """Mask secrets in every log record of the process as it is made, whoever handles it."""
    earlier = logging.getLogRecordFactory()
    if getattr(earlier, "masks_secrets", False):
        return

    def make(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = earlier(*args, **kwargs)
        redact_record(record)
        return record

    make.masks_secrets = True  # type: ignore[attr-defined]
    logging.setLogRecordFactory(make)


_plain = logging.Formatter()


def _value_patterns() -> list[re.Pattern[str]]:
    """The registered values as patterns, longest first: one may lie within another."""
    with _lock:
        for value, pattern in _values.items():
            if pattern is None:
                _values[value] = _pattern(value)
        known = sorted(_values.items(), key=lambda item: -len(item[0]))
        return [pattern for _, pattern in known if pattern is not None]


def _pattern(value: str) -> re.Pattern[str]:
    forms = ["".join(map(_any_form, value))]
    cores = _base64_cores(value.encode("utf-8", "surrogatepass"))
    forms += ["".join(map(_any_base64_form, core)) for core in cores]
    return re.compile("|".join(forms), re.IGNORECASE)


def _any_form(char: str) -> str:
    """One character as itself, percent-encoded (also twice), escaped in JSON, Python, HTML."""
    if char.isascii() and char.isalnum():
        return char
    encoded = "".join(f"%(?:25)*{byte:02x}" for byte in char.encode("utf-8", "surrogatepass"))
    forms = [rf"\\*{re.escape(char)}", encoded]
    forms += [rf"\\+u{unit:04x}" for unit in (ord(char),) if unit <= 0xFFFF]
    forms += [rf"\\+U{ord(char):08x}", rf"\\+x{ord(char):02x}"]
    if ord(char) > 0xFFFF:
        pair = char.encode("utf-16-be")
        forms.append("".join(rf"\\+u{pair[i]:02x}{pair[i + 1]:02x}" for i in (0, 2)))
    if char in _LETTERS:
        forms.append(rf"\\+{_LETTERS[char]}")
    if char == " ":
        forms.append(r"\+")
    if html.escape(char) != char:
        forms.append(re.escape(html.escape(char)))
    return f"(?:{'|'.join(forms)})"


def _base64_cores(data: bytes) -> list[str]:
    """What is the same in every Base64 text with these bytes, for each of three alignments."""
    cores = []
    for shift in range(3):
        text = b64encode(b"\0" * shift + data).decode()
        start = (shift * 8 + 5) // 6
        end = (shift + len(data)) * 8 // 6
        core = text[start:end]
        if len(core) >= 8:
            cores.append(core)
    return cores


def _any_base64_form(char: str) -> str:
    return {"+": r"(?:[+\-]|%(?:25)*2b)", "/": r"(?:\\*/|_|%(?:25)*2f)"}.get(char, char)
