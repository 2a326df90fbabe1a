"""Reading an answer by its status and headers, as most providers mean them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    UnexpectedAnswer,
    Unreachable,
)
from services.http.redaction import redact
from services.http.types import Renew, Retry, Throttled
from services.wording import noop, tr

if TYPE_CHECKING:
    from services.http.types import Answer, Verdict

_NUMBER = re.compile(r"[0-9]{1,12}(\.[0-9]{1,6})?")
_EPOCH = 1_000_000_000
SAMPLE = 300
_PASSING = {408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529}
_SIGN_IN_PAGE = noop(
    "A sign-in page of the network may be in between: open any web page in the "
    "browser, then try again. If it stays, check the API address of the account."
)


def standard_verdict(answer: Answer) -> Verdict:
    """A verdict by status. None: the answer is good."""
    service, status, detail = answer.service, answer.status, describe(answer)
    if 200 <= status < 300:
        return None
    if status == 401:
        return Renew(
            CredentialsRejected(
                tr("{service} did not accept the sign-in of this account.").format(service=service),
                tr("Edit the account, or check it at the provider."),
                detail=detail,
            )
        )
    if status == 403:
        return PermissionMissing(
            tr("{service} does not allow this account to read that.").format(service=service),
            tr("Check the rights of the key at the provider."),
            detail=detail,
        )
    if status in {404, 410}:
        return NotOffered(
            tr("{service} does not know what was asked for.").format(service=service),
            tr("Check the API address of the account."),
            detail=detail,
        )
    if status == 429:
        return Throttled(retry_after(answer))
    if status in _PASSING or (status >= 500 and status not in {501, 505, 511}):
        return Retry(
            Unreachable(
                tr("{service} has a fault at the moment.").format(service=service),
                tr("Stored data is still shown. Try again later."),
                detail=detail,
            ),
            retry_after(answer, throttled=False),
        )
    return _refused(answer, detail)


def web_page(answer: Answer) -> UnexpectedAnswer:
    """The error for a good status with a web page instead of data."""
    kind = answer.content_type or "no type"
    return UnexpectedAnswer(
        tr("{service} sent a web page instead of data.").format(service=answer.service),
        tr(_SIGN_IN_PAGE),
        detail=f"{answer.path}: HTTP {answer.status}, {kind}, {len(answer.body)} bytes",
    )


def redirected_away(service: str, path: str, why: str) -> UnexpectedAnswer:
    """The error for a redirect that is not followed."""
    return UnexpectedAnswer(
        tr("{service} sent Sendsight to another address.").format(service=service),
        " ".join((tr("It was not followed and nothing was sent there."), tr(_SIGN_IN_PAGE))),
        detail=f"{path}: a redirect {why}",
    )


def describe(answer: Answer) -> str:
    """Status, type and the beginning of an answer, without secrets, for the Details box."""
    text = ""
    if not answer.is_web_page:
        text = redact(answer.body[:SAMPLE].decode("utf-8", "replace")).strip()
    kind = answer.content_type or "no type"
    return f"{answer.path}: HTTP {answer.status}, {kind}" + (f": {text}" if text else "")


def retry_after(answer: Answer, *, throttled: bool = True) -> float | None:
    """Seconds to wait by Retry-After (number or date) or `ratelimit-reset`; None without them.

    The latter stands on every answer of ClickSend, so it only counts where calls were `throttled`.
    """
    for name in ("retry-after", "ratelimit-reset") if throttled else ("retry-after",):
        seconds = _seconds(answer.headers.get(name, ""), answer)
        if seconds is not None:
            return seconds
    return None


def limit_reached(answer: Answer) -> float | None:
    """Seconds until calls are allowed again, where the headers say that this was the last one.

    Source: ClickSend's `x-ratelimit-remaining` and `ratelimit-reset` (seconds, not an instant).
    """
    headers = answer.headers
    left = headers.get("x-ratelimit-remaining") or headers.get("ratelimit-remaining") or ""
    if left.strip() != "0":
        return None
    reset = headers.get("ratelimit-reset") or headers.get("x-ratelimit-reset") or ""
    return _seconds(reset, answer)


def _seconds(text: str, answer: Answer) -> float | None:
    text = text.strip()
    if _NUMBER.fullmatch(text):
        value = float(text)
        return max(0.0, value - _now(answer).timestamp()) if value > _EPOCH else value
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - _now(answer)) / timedelta(seconds=1))


def _now(answer: Answer) -> datetime:
    """The server's own clock where it tells it: its dates are meant by that one."""
    try:
        moment = parsedate_to_datetime(answer.headers.get("date", ""))
    except (ValueError, TypeError, IndexError):
        return datetime.now(UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _refused(answer: Answer, detail: str) -> UnexpectedAnswer:
    if answer.status == 511:
        return web_page(answer)
    if 300 <= answer.status < 400:
        return redirected_away(answer.service, answer.path, f"with HTTP {answer.status}")
    return UnexpectedAnswer(
        tr("{service} did not accept the request.").format(service=answer.service),
        tr("Try again later; if it stays, report it with the details."),
        detail=detail,
    )
