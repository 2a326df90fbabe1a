"""Sitecore Send's envelope and the verdicts on it; tolerant reading of its JSON objects."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    ServiceError,
    UnexpectedAnswer,
    Unreachable,
)
from services.domain.parse import to_count, to_text
from services.domain.rounding import spoken
from services.domain.times import from_dotnet
from services.http.redaction import redact
from services.http.types import Retry, Throttled, Verdict
from services.providers.sitecore_send_info import STATS_CALLS, STATS_SECONDS
from services.wording import noop, tr

if TYPE_CHECKING:
    from services.domain.records import Stamp
    from services.http.types import Answer

Row = dict[str, Any]
OTHER_WINDOW = 10.0
"""Seconds; the longest window that is documented for anything but statistics."""

_FIRST_CALL = re.compile(r"/(campaigns/1/\d+|senders/find_all)\.json$")
_ABOUT_KEY = re.compile(
    r"api.?key|unauthori[sz]ed|authenticat|credential|forbidden|access.?denied", re.IGNORECASE
)
_NOT_FOUND = re.compile(r"not.?found|does.?n.t.exist", re.IGNORECASE)
_PASSING = re.compile(r"internal|server.?error|time.?out|unavailable|try.?again", re.IGNORECASE)
_EXPIRES = "%m/%d/%Y %H:%M:%S"
_LATER = noop("Stored data is still shown. Try again later.")


class Declined(UnexpectedAnswer):
    """The provider understood the call and answered with an error of its own."""


class Fields:
    """The values of a JSON object by name, in any case and under any of several spellings."""

    def __init__(self, row: object) -> None:
        found = row if isinstance(row, dict) else {}
        self._values = {str(name).lower(): value for name, value in found.items()}

    def __bool__(self) -> bool:
        return bool(self._values)

    def __call__(self, *names: str) -> Any:
        """The first of the named values that is not null; names in lower case."""
        for name in names:
            value = self._values.get(name)
            if value is not None:
                return value
        return None

    def within(self, *names: str) -> Fields:
        """A nested object; an empty one where there is none."""
        return Fields(self(*names))

    def list(self, *names: str) -> list[Any]:
        """A nested array; an empty one where there is none."""
        value = self(*names)
        return value if isinstance(value, list) else []


class Troubles:
    """Values of one batch that could not be read, counted by kind."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, what: str, times: int = 1) -> None:
        """Note values of a kind, a plural marked for translation."""
        if times:
            self._counts[what] += times

    def sentences(self) -> tuple[str, ...]:
        """One sentence for each kind."""
        #: "what" is a plural that could not be read, such as "send times" or "link addresses".
        words = tr("Some {what} from {service} cannot be read ({n}); they stay unknown.")
        return tuple(
            words.format(what=tr(what), service="Sitecore Send", n=spoken(times))
            for what, times in self._counts.items()
        )

    def count(self, value: object, what: str) -> int | None:
        """A count; null is unknown without complaint."""
        found = to_count(value)
        if found is None and value is not None:
            self.add(what)
        return found

    def time(self, value: object, what: str) -> Stamp:
        """A time; null is unknown without complaint."""
        found = from_dotnet(value)
        if found.utc is None and value not in (None, ""):
            self.add(what)
        return found


def verdict(answer: Answer, pace: float = 1.0) -> Verdict:
    """A verdict on an answer: HTTP 200 is success only where the envelope's Code is 0.

    Args:
        answer: The answer.
        pace: What waits that are not told by the provider are divided by.

    Raises:
        UnexpectedAnswer: A good status without the envelope.
    """
    if 300 <= answer.status < 400:
        return None
    envelope = _envelope(answer)
    code, error = _code(envelope("code")), _error_text(envelope("error"))
    if _is_throttled(answer, envelope, code, error):
        return Throttled(_wait(answer, pace), _wait_words(answer))
    if answer.status in {401, 403} or code in {401, 403}:
        return rejected(answer, error)
    if answer.status >= 500 or answer.status in {408, 425}:
        return None
    if 200 <= answer.status < 300:
        if code == 0:
            return None
        if code is None:
            raise unreadable(answer.path, "no Code")
    return _failure(answer, code, error)


def rejected(answer: Answer, error: str) -> CredentialsRejected:
    """The error for a key, or a host, that is not accepted; how that is told is not documented."""
    words = (
        tr("{service} did not accept the key or this address. It answered: {answer}")
        if error
        else tr("{service} did not accept the key or this address.")
    )
    return CredentialsRejected(
        words.format(service=answer.service, answer=error),
        tr("Copy the key again from More, Settings, API key, and check the API address."),
        detail=_detail(answer, error),
    )


def _failure(answer: Answer, code: int | None, error: str) -> ServiceError | Retry | None:
    """What an error means: by its text, as codes other than 429 are not documented."""
    detail = _detail(answer, error)
    if _PASSING.search(error) or (code is not None and 500 <= code < 600):
        return Retry(
            Unreachable(
                tr("{service} has a fault at the moment.").format(service=answer.service),
                tr(_LATER),
                detail=detail,
            )
        )
    if _FIRST_CALL.search(answer.path) or _ABOUT_KEY.search(error):
        return rejected(answer, error)
    if answer.status == 404 or code == 404 or _NOT_FOUND.search(error):
        return NotOffered(
            tr("{service} does not know a campaign, or no longer reports on it.").format(
                service=answer.service
            ),
            detail=detail,
        )
    if code is None:
        return None
    words = (
        tr("{service} answered with an error: {answer}")
        if error
        else tr("{service} answered with an error: error {code}")
    )
    return Declined(
        words.format(service=answer.service, answer=error, code=code),
        tr("Try again later; if it stays, report it with the details."),
        detail=detail,
    )


def _envelope(answer: Answer) -> Fields:
    """The answer's object; an error status need not have one (web pages, XML).

    Raises:
        UnexpectedAnswer: A good status without a JSON object.
    """
    try:
        body = answer.json()
    except UnexpectedAnswer:
        if 200 <= answer.status < 300:
            raise
        return Fields(None)
    if not isinstance(body, dict) and 200 <= answer.status < 300:
        raise unreadable(answer.path, f"{type(body).__name__} instead of an object")
    return Fields(body)


def _code(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return int(value)
    try:
        return int(value.strip()) if isinstance(value, str) else None
    except ValueError:
        return None


def _error_text(value: object) -> str:
    """The provider's own words on one line, without secrets, ready to be shown."""
    text = " ".join(redact(re.sub(r"<[^>]*>", " ", to_text(value) or "")).split())
    return text if len(text) <= 160 else text[:159].rstrip() + "…"


def _detail(answer: Answer, error: str) -> str:
    return f"{answer.path}: HTTP {answer.status}" + (f", {error}" if error else "")


def _is_throttled(answer: Answer, envelope: Fields, code: int | None, error: str) -> bool:
    if answer.status == 429 or code == 429:
        return True
    word = error.upper().replace("-", "_").replace(" ", "_")
    return "RATE_LIMIT" in word and (code != 0 or envelope("context") is None)


def _wait_words(answer: Answer) -> str:
    if "/stats/" not in answer.path:
        return tr("{service} asks to wait").format(service=answer.service)
    words = tr("{service} allows {n} calls per {seconds} s")
    return words.format(service=answer.service, n=STATS_CALLS, seconds=f"{STATS_SECONDS:g}")


def _wait(answer: Answer, pace: float) -> float | None:
    """Seconds until the vendor's window ends: as its header says, else the whole window.

    `x-ratelimit-expires` is meant by the server's own clock and has whole seconds only. None leaves
    it to a Retry-After header.
    """
    window = (STATS_SECONDS if "/stats/" in answer.path else OTHER_WINDOW) / pace
    try:
        text = answer.headers["x-ratelimit-expires"].strip()
        expires = datetime.strptime(text, _EXPIRES).replace(tzinfo=UTC)
    except (KeyError, ValueError):
        return None if "retry-after" in answer.headers else window
    left = (expires - _now(answer)) / timedelta(seconds=1)
    return left + 1.0 / pace if left > 0 else window


def _now(answer: Answer) -> datetime:
    try:
        moment = parsedate_to_datetime(answer.headers["date"])
    except (KeyError, ValueError, TypeError, IndexError):
        return datetime.now(UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def unreadable(path: str, why: str) -> UnexpectedAnswer:
    """The error for an answer that is JSON but not what is documented."""
    return UnexpectedAnswer(
        tr("{service} sent an answer that Sendsight cannot read.").format(service="Sitecore Send"),
        tr("Try again later; if it stays, report it with the details."),
        detail=f"{path}: {why}",
    )
