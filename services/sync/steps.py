"""Where one account's refresh stands: counts that only grow, told to whoever listens, summed up in the end."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from services.domain.errors import ServiceError
from services.domain.plan import AccountOutcome, Progress
from services.http.redaction import redact
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from services.domain.accounts import Account
    from services.domain.records import Batch, CampaignRef

_log = logging.getLogger(__name__)
MOST_WARNINGS = 50


class Steps:
    """Counts one account's refresh and tells its steps.

    Args:
        account: Whose refresh it is.
        on_progress: Told of every step, in the loop's thread. What it raises stops no refresh.
    """

    def __init__(self, account: Account, on_progress: Callable[[Progress], None]) -> None:
        self._account = account
        self._on_progress: Callable[[Progress], None] | None = on_progress
        self._started = time.monotonic()
        self.calls: Callable[[], int] = int
        """Answers how many requests were sent."""
        self._phase = "totals"
        self._done = 0
        self._total: int | None = None
        self._pages = 0
        self._rows = 0
        self._campaigns: set[CampaignRef] = set()
        self._warnings: dict[str, None] = {}

    def begin(self, phase: str, total: int | None = None) -> None:
        """A phase begins, with so many pieces of work where that is known."""
        self._phase, self._done, self._total = phase, 0, total
        self._tell()

    def end(self) -> None:
        """The phase has ended: all of it is done, however many pieces were announced."""
        if self._total is None and not self._done:
            return
        self._done = self._total = max(self._done, self._total or 0)
        self._tell()

    def one_done(self) -> None:
        """One piece of the phase is done."""
        self._reach(self._done + 1, None)
        self._tell()

    def take(self, batch: Batch) -> None:
        """A batch arrived; tell it after it was handed on."""
        self._pages += 1
        self._rows += batch.rows
        self._campaigns.update(campaign.ref for campaign in batch.campaigns)
        for warning in batch.warnings:
            self.warn(warning)

    def advance(self, batch: Batch) -> None:
        """A batch of the phase itself, which may say how far the phase has got."""
        done = batch.done
        if done is None and self._phase == "totals":
            done = len(self._campaigns)
        self._reach(done, batch.total)

    def _reach(self, done: int | None, total: int | None) -> None:
        """Never backwards: a page that is read again, or a total that shrinks, takes nothing back."""
        self._done = max(self._done, done or 0)
        if total is not None:
            self._total = max(total, self._done)
        elif self._total is not None:
            self._total = max(self._total, self._done)

    def tell(self) -> None:
        """Tell where it stands."""
        self._tell()

    def waiting(self, seconds: float, why: str) -> None:
        """Tell that the next call has to wait."""
        self._tell(phase="waiting", text=why, wait=seconds)

    def warn(self, text: str) -> None:
        """Keep a sentence about something that costs nothing else; equal ones once."""
        if len(self._warnings) < MOST_WARNINGS:
            self._warnings[text] = None

    def outcome(
        self, error: BaseException | None = None, *, cancelled: bool = False
    ) -> AccountOutcome:
        """How the refresh ended; an error that is no ServiceError is a bug of ours."""
        known = _in_words(error, self._account.name) if error is not None else None
        return AccountOutcome(
            account_id=self._account.account_id,
            account=self._account.name,
            provider=self._account.provider,
            campaigns=len(self._campaigns),
            rows=self._rows,
            pages=self._pages,
            calls=self.calls(),
            seconds=time.monotonic() - self._started,
            cancelled=cancelled,
            error_code=known.code if known else None,
            error=known.sentence if known else None,
            remedy=known.remedy if known else None,
            detail=known.detail if known else None,
            warnings=tuple(self._warnings),
        )

    def _tell(self, *, phase: str = "", text: str = "", wait: float | None = None) -> None:
        if self._on_progress is None:
            return
        try:
            self._on_progress(
                Progress(
                    account_id=self._account.account_id,
                    account=self._account.name,
                    phase=phase or self._phase,
                    text=text,
                    campaigns_done=self._done,
                    campaigns_total=self._total,
                    pages=self._pages,
                    rows=self._rows,
                    calls=self.calls(),
                    wait_seconds=wait,
                )
            )
        except Exception:  # noqa: BLE001 - whoever shows progress is at fault; the reading goes on
            _log.exception("progress could not be told")
            self._on_progress = None


class _Bug(ServiceError):
    """A mistake of Sendsight, in words."""

    code = "bug"


def _within(group: BaseExceptionGroup[BaseException]) -> Iterator[BaseException]:
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            yield from _within(error)
        else:
            yield error


def _in_words(error: BaseException, account: str) -> ServiceError:
    if isinstance(error, BaseExceptionGroup):
        found = list(_within(error))
        # A bug beside known failures is what has to be reported.
        error = next((e for e in found if not isinstance(e, ServiceError)), found[0])
    if isinstance(error, ServiceError):
        return error
    return _Bug(
        tr("Sendsight made a mistake while it read {account}.").format(account=account),
        tr("What had arrived is kept. Please report it with the details."),
        detail=redact(f"{type(error).__name__}: {error}"),
    )
