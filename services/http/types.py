"""The vocabulary of the HTTP room: answers, verdicts on them, credentials on requests."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

import msgspec

from services.domain.decoding import decoder
from services.domain.errors import ServiceError, UnexpectedAnswer
from services.wording import tr

T = TypeVar("T")
Params = list[tuple[str, str]]
BOM = b"\xef\xbb\xbf"


class Answer(msgspec.Struct, frozen=True):
    """A complete answer. `path` is the request's path without query, for messages.

    Header names are in lower case. The repr shows no body and no header: both may hold secrets.
    """

    status: int
    headers: dict[str, str]
    body: bytes
    path: str
    service: str

    def __repr__(self) -> str:
        return f"Answer({self.status}, {self.path!r}, {len(self.body)} bytes)"

    @property
    def content_type(self) -> str:
        """The media type without parameters, in lower case."""
        return self.headers.get("content-type", "").split(";")[0].strip().lower()

    @property
    def is_web_page(self) -> bool:
        """Whether the body is HTML, by its look: some servers call JSON and tokens text/html."""
        start = self.body[:2048].removeprefix(BOM).lstrip().lower()
        if not start.startswith(b"<"):
            return False
        return (
            start.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<script"))
            or b"<html" in start
        )

    def json(self, kind: type[T] | Any = Any) -> Any:
        """Decode the body as JSON of `kind`.

        A byte order mark is skipped; of a repeated name the last value counts; NaN and Infinity are
        no JSON.

        Raises:
            UnexpectedAnswer: The body is no JSON (HTML, truncated, not UTF-8) or has other types.
        """
        body = self.body.removeprefix(BOM)
        try:
            return decoder(kind).decode(body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise _unreadable(
                self.service,
                f"{self.path}: HTTP {self.status}, {self.content_type or 'no type'}, "
                f"{len(self.body)} bytes: {error}",
            ) from error


def _unreadable(service: str, detail: str) -> UnexpectedAnswer:
    return UnexpectedAnswer(
        tr("{service} sent an answer that Sendsight cannot read.").format(service=service),
        tr("Try again later; if it stays, report it with the details."),
        detail=detail,
    )


class Throttled(msgspec.Struct, frozen=True):
    """Verdict: the provider asks to slow down.

    Args:
        seconds: How long to wait; None: what Retry-After or `ratelimit-reset` say, else a guess.
        why: Words for the one who waits.
    """

    seconds: float | None = None
    why: str = ""


class Retry(msgspec.Struct, frozen=True):
    """Verdict: a passing fault of the provider; try again a little later, then raise `error`.

    Args:
        error: What is raised in the end.
        seconds: How long to wait; None: what Retry-After says, else a growing time.
    """

    error: ServiceError
    seconds: float | None = None


class Renew(msgspec.Struct, frozen=True):
    """Verdict: the token is refused; renew it once and try again, then raise `error`."""

    error: ServiceError


Verdict = Throttled | Retry | Renew | ServiceError | None
"""None: the answer is good. A ServiceError is raised."""


class Auth(Protocol):
    """Puts a credential on a request at the last moment. Secrets appear in no repr."""

    async def apply(self, headers: dict[str, str], params: Params) -> None:
        """Add the credential to the headers or the query."""

    async def renew(self, refused: dict[str, str]) -> bool:
        """Get a fresh token after `refused` headers were not accepted; False: nothing to renew."""
