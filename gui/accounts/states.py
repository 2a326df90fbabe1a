"""An account's state in words, with the colour of its dot; the words carry the meaning."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from gui.progress import CAMPAIGN_PHASES, WAITING
from services.wording import tr

if TYPE_CHECKING:
    from gui.formatting import Formats
    from services.domain.accounts import Account
    from services.domain.plan import Progress

STALE_DAYS = 7
"""A weekly report is the usual rhythm: data older than that is called stale."""
_OFFLINE = "unreachable"
_SIGN_IN = "needs_sign_in"


class StateWords(msgspec.Struct, frozen=True):
    """A state for people. `tone` is the token of the dot's colour; `when` a quieter part."""

    word: str
    tone: str
    when: str = ""
    tooltip: str = ""

    @property
    def line(self) -> str:
        """State and time in one line."""
        return f"{self.word} · {self.when}" if self.when else self.word


def state_of(
    account: Account,
    formats: Formats,
    progress: Progress | None = None,
    now: datetime | None = None,
) -> StateWords:
    """The state of an account; `progress` is the step of a refresh that runs."""
    if progress is not None:
        return StateWords(_running(progress, formats), "accent", tooltip=progress.text)
    when, exact = _when(account, formats, now)
    if account.state == "failed" or account.error_code:
        word, tone = _failure(account.error_code)
        error = account.error or tr("The last refresh failed.")
        return StateWords(word, tone, when, f"{error}\n{exact}")
    if account.refreshed_at is None:
        return StateWords(
            tr("New"),
            "faint",
            tr("not refreshed yet"),
            tr("Refresh to read this account's campaigns."),
        )
    age = (now or datetime.now(UTC)) - account.refreshed_at
    if age.days >= STALE_DAYS:
        return StateWords(tr("Stale"), "warn", when, exact)
    return StateWords(tr("Fresh"), "good", when, exact)


def _running(progress: Progress, formats: Formats) -> str:
    counts = progress.phase in CAMPAIGN_PHASES
    if counts and progress.campaigns_total and progress.campaigns_done:
        return tr("Refreshing {done} of {total}").format(
            done=formats.count(progress.campaigns_done),
            total=formats.count(progress.campaigns_total),
        )
    return tr("Waiting") if progress.phase == WAITING else tr("Refreshing")


def _failure(code: str | None) -> tuple[str, str]:
    if code == _SIGN_IN:
        return tr("Needs sign-in"), "bad"
    if code == _OFFLINE:
        return tr("Offline"), "warn"
    return tr("Failed"), "bad"


def _when(account: Account, formats: Formats, now: datetime | None) -> tuple[str, str]:
    if account.refreshed_at is None:
        return "", tr("Not refreshed yet")
    exact = formats.exact(account.refreshed_at)
    return (
        formats.ago(account.refreshed_at, now),
        tr("Last complete refresh: {time}").format(time=exact),
    )
