"""Follows a refresh: what it does now, how much is done, how fast, how long it may still take."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec

from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.formatting import Formats
    from services.domain.plan import Progress

_SETTLE = 4.0
"""Seconds before a rate is worth showing."""
_LONGEST = 6 * 3600
"""A longer guess than this says nothing."""
_PARTS = {
    "totals": (0.0, 0.25),
    "events": (0.25, 0.5),
    "details": (0.5, 0.97),
    "figures": (0.97, 1.0),
}
"""Which part of an account's refresh a phase is, roughly: from and to."""
_ONLY_TOTALS = {"totals": (0.0, 1.0)}
WAITING = "waiting"
CAMPAIGN_PHASES = frozenset({"totals", "details"})
"""Phases whose numbers count campaigns; elsewhere they count parts."""


class _Track(msgspec.Struct):
    """One account: its newest step, its newest wait and when that began, how far it has got."""

    account: str
    work: Progress | None = None
    wait: Progress | None = None
    wait_at: float = 0.0
    share: float | None = None


class RefreshTracker:
    """Knows where a refresh stands.

    Args:
        formats: How numbers are written.
        clock: Seconds that never go back.
    """

    def __init__(self, formats: Formats, clock: Callable[[], float] = time.monotonic) -> None:
        self._formats = formats
        self._clock = clock
        self._tracks: dict[str, _Track] = {}
        self._parts = _PARTS
        self._newest = ""
        self._began = clock()

    def begin(self, *, totals_only: bool = False) -> None:
        """A refresh began."""
        self._tracks.clear()
        self._parts = _ONLY_TOTALS if totals_only else _PARTS
        self._newest = ""
        self._began = self._clock()

    def take(self, progress: Progress) -> None:
        """Take a step."""
        track = self._tracks.setdefault(progress.account_id, _Track(progress.account))
        if progress.phase == WAITING:
            track.wait, track.wait_at = progress, self._clock()
            self._newest = self._newest or progress.account_id
            return
        track.work, track.wait = progress, None
        self._newest = progress.account_id
        share = self._share_of(progress)
        if share is not None:
            track.share = max(share, track.share or 0.0)

    def _share_of(self, progress: Progress) -> float | None:
        first, last = self._parts.get(progress.phase, (0.0, 0.0))
        if not progress.campaigns_total:
            return first or None
        done = min(progress.campaigns_done / progress.campaigns_total, 1.0)
        return first + (last - first) * done

    def share(self) -> float | None:
        """How much is done, 0 to 1, never less than before; None while nobody knows."""
        known = [track.share for track in self._tracks.values() if track.share is not None]
        return sum(known) / len(self._tracks) if known else None

    @property
    def all_wait(self) -> bool:
        """Whether no account does anything but wait."""
        return bool(self._tracks) and all(track.wait for track in self._tracks.values())

    def line(self) -> str:
        """What happens now: "Shop: Campaign 37 of 214, links · 120 rows/s · about 3 min left"."""
        track = self._tracks.get(self._newest)
        if track is None:
            return tr("Refreshing")
        words = self._words_of(track)
        if len(self._tracks) > 1:
            words = tr("{account}: {words}").format(account=track.account, words=words)
        return " · ".join(part for part in (words, self._rate(), self._left()) if part)

    def waits(self) -> tuple[str, ...]:
        """The countdowns of the accounts that wait, each once."""
        found = [self._waiting(track) for track in self._tracks.values() if track.wait]
        return tuple(dict.fromkeys(found))

    def summary(self) -> str:
        """All accounts, a line each, for a tooltip."""
        return "\n".join(
            f"{track.account}: {self._words_of(track)}" for track in self._tracks.values()
        )

    def words(self, progress: Progress) -> str:
        """A step that is no wait, in words."""
        done = self._formats.count(progress.campaigns_done)
        if not progress.campaigns_total:
            if progress.phase == "totals" and progress.campaigns_done:
                return tr("Reading campaigns, {n} so far").format(n=done)
            return progress.text or _phase(progress.phase)
        total = self._formats.count(progress.campaigns_total)
        what = progress.text or _what(progress.phase)
        if progress.phase in CAMPAIGN_PHASES:
            return tr("Campaign {done} of {total}, {what}").format(
                done=done, total=total, what=what
            )
        return tr("{what}, part {done} of {total}").format(what=what, done=done, total=total)

    def _words_of(self, track: _Track) -> str:
        if track.wait is not None:
            return self._waiting(track)
        return self.words(track.work) if track.work is not None else tr("Refreshing")

    def _waiting(self, track: _Track) -> str:
        wait = track.wait
        reason = (wait.text if wait else "") or tr("{account} waits").format(account=track.account)
        if wait is None or wait.wait_seconds is None:
            return reason
        left = max(0.0, wait.wait_seconds - (self._clock() - track.wait_at))
        return tr("{reason}, next call in {time}").format(
            reason=reason.rstrip("."), time=self._formats.duration(left)
        )

    def _rate(self) -> str:
        elapsed = self._clock() - self._began
        rows = sum(track.work.rows for track in self._tracks.values() if track.work)
        if elapsed < _SETTLE or not rows:
            return ""
        return tr("{n} rows/s").format(n=self._formats.count(max(1, round(rows / elapsed))))

    def _left(self) -> str:
        share = self.share()
        elapsed = self._clock() - self._began
        if share is None or elapsed < _SETTLE or not 0.05 < share < 1:
            return ""
        left = elapsed * (1 - share) / share
        if left > _LONGEST:
            return ""
        return tr("about {time} left").format(time=self._formats.duration(left))


def _phase(phase: str) -> str:
    """A phase whose extent is not known."""
    return {
        "totals": tr("Reading campaigns"),
        "details": tr("Reading links and clicks"),
        "events": tr("Reading clicks and events"),
        "figures": tr("Reading account figures"),
    }.get(phase, tr("Refreshing"))


def _what(phase: str) -> str:
    """What is read in a phase whose extent is known."""
    return {
        "totals": tr("totals"),
        "details": tr("links and clicks"),
        "events": tr("Clicks and events"),
        "figures": tr("Account figures"),
    }.get(phase, tr("Refreshing"))
