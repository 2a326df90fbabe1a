"""The vocabulary of the HTTP room: answers, verdicts on them, and how a credential is put on a request."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

import msgspec

from services.domain.errors import ServiceError, UnexpectedAnswer

T = TypeVar("T")
Params = list[tuple[str, str]]


class Answer(msgspec.Struct, frozen=True):
    """A complete answer. `path` is the request's path without query, for messages."""

    status: int
    headers: dict[str, str]
    body: bytes
    path: str
    service: str

    @property
    def content_type(self) -> str:
        """The media type without parameters, in lower case."""
        return self.headers.get("content-type", "").split(";")[0].strip().lower()

    def json(self, kind: type[T] | Any = Any) -> Any:  # noqa: ANN401 - JSON is typed by `kind`
        """Decode the body as JSON of `kind`.

        Raises:
            UnexpectedAnswer: The body is no JSON (HTML, truncated, not UTF-8) or has other types.
        """
        body = self.body.removeprefix(b"\xef\xbb\xbf")
        try:
            return msgspec.json.decode(body, type=kind)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise UnexpectedAnswer(
                f"{self.service} sent an answer that Sendsight cannot read.",
                "Try again later; if it stays, report it with the details.",
                detail=f"{self.path}: HTTP {self.status}, {self.content_type or 'no type'}, "
                       f"{len(self.body)} bytes: {error}",
            ) from error


class Throttled(msgspec.Struct, frozen=True):
    """Verdict: the provider asks to slow down. Wait `seconds` (None: the client's own guess), then again."""

    seconds: float | None = None
    why: str = ""


class Retry(msgspec.Struct, frozen=True):
    """Verdict: a passing fault of the provider; try again a little later, then raise `error`."""

    error: ServiceError


class Renew(msgspec.Struct, frozen=True):
    """Verdict: the short-lived token is refused; renew it once and try again, then raise `error`."""

    error: ServiceError


Verdict = Throttled | Retry | Renew | ServiceError | None
"""None: the answer is good. A ServiceError is raised."""


class Auth(Protocol):
    """Puts a credential on a request at the last moment. Secrets appear in no repr."""

    async def apply(self, headers: dict[str, str], params: Params) -> None:
        """Add the credential to the headers or the query."""

    async def renew(self, refused: dict[str, str]) -> bool:
        """Get a fresh token after `refused` request headers were not accepted; False: nothing to renew."""
