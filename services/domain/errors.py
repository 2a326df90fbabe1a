"""Eight kinds of failure, each a sentence for a person; anything else that is raised is a bug.

    ServiceError
      CredentialsRejected   the provider did not accept the key or sign-in
      PermissionMissing     the key is right, a right is missing
      RateLimited           the provider wants us to wait longer than a refresh should
      Unreachable           no network, DNS, TLS, a time-out, or the provider is down
      UnexpectedAnswer      the answer is not what the provider documents
      NotOffered            the provider or this account does not have that
      StoreFailed           the workspace cannot be opened, read or written
      ExportFailed          a file cannot be written

`sentence` says what happened and `remedy` what to do; both are plain text without secrets.
`detail` is for the Details box (status, path template, redacted sample).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class ServiceError(Exception):
    """A known failure with words for a person.

    Args:
        sentence: What happened, one plain sentence, no secret in it.
        remedy: What to do about it, one plain sentence; "" where `sentence` says it.
        detail: Technical text for the Details box, already redacted.
    """

    code = "failed"

    def __init__(self, sentence: str, remedy: str = "", *, detail: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.sentence} {self.remedy}".strip()


class CredentialsRejected(ServiceError):
    """The provider refused the key, or a sign-in ended; the account has to be edited or signed in again."""

    code = "needs_sign_in"


class PermissionMissing(ServiceError):
    """The credential is valid but lacks a right; `sentence` names the right."""

    code = "permission_missing"


class RateLimited(ServiceError):
    """The provider allows the next call only at `retry_at` (UTC), too far away to wait for."""

    code = "rate_limited"

    def __init__(
        self, sentence: str, remedy: str = "", *, detail: str = "", retry_at: datetime | None = None
    ) -> None:
        super().__init__(sentence, remedy, detail=detail)
        self.retry_at = retry_at


class Unreachable(ServiceError):
    """Nothing usable came back: no network, no such host, TLS trouble, time-out, or 5xx after retries."""

    code = "unreachable"


class UnexpectedAnswer(ServiceError):
    """The answer is not what is documented (HTML, truncated, too large, wrong types, endless pages)."""

    code = "unexpected_answer"


class NotOffered(ServiceError):
    """The provider, this API version or this account does not offer what was asked for."""

    code = "not_offered"


class StoreFailed(ServiceError):
    """The workspace cannot be opened, read or written (in use, read-only, damaged, newer, disk full)."""

    code = "store_failed"


class ExportFailed(ServiceError):
    """A file could not be written; nothing half-written is left behind."""

    code = "export_failed"
