"""Progress on standard error: one line that changes in a terminal, sparse lines elsewhere."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from services.cli.words import counted, wait_words
from services.reports.table_text import clean, shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.cli.output import Output
    from services.domain.plan import Progress

EVERY = 10.0
"""Seconds between two lines about the same phase of an account, where lines stay."""
TICK = 0.25
SHORTEST_WAIT = 1.0
_ERASE = "\r\x1b[K"


def step_words(step: Progress) -> str:
    """What an account is doing."""
    done, total = step.campaigns_done, step.campaigns_total
    if step.phase == "totals":
        return f"totals, {counted(done, 'campaign')}" if done else "totals"
    if step.phase == "details":
        if not done:
            return "details" if total is None else f"details of {counted(total, 'campaign')}"
        return f"details, campaign {done:,}" + ("" if total is None else f" of {total:,}")
    if step.phase == "events":
        return f"clicks and events, {counted(step.rows, 'row')} read in all"
    return "account figures" if step.phase == "figures" else step.phase


class ProgressLines:
    """Shows the steps of a refresh.

    Args:
        output: Where to; a terminal gets one line that is written over.
        width: Places of the terminal, None where lines stay.
        clock: Seconds that only go up.
    """

    def __init__(
        self, output: Output, width: int | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._output = output
        self._width = width
        self._clock = clock
        self._steps: dict[str, Progress] = {}
        self._waits: dict[str, tuple[str, float]] = {}
        self._told: dict[str, tuple[str, float]] = {}
        self._shown = False

    def take(self, step: Progress) -> None:
        """Take a step of the engine."""
        if step.phase == "waiting":
            self._take_wait(step)
            return
        self._steps[step.account_id] = step
        if self._width is None:
            phase, at = self._told.get(step.account_id, ("", 0.0))
            now = self._clock()
            if step.phase != phase or now - at >= EVERY:
                self._told[step.account_id] = (step.phase, now)
                self._output.tell(f"{clean(step.account)}: {step_words(step)}")

    def _take_wait(self, step: Progress) -> None:
        seconds, now = step.wait_seconds or 0.0, self._clock()
        _, until = self._waits.get(step.account_id, ("", 0.0))
        self._waits[step.account_id] = (step.text, now + seconds)
        # Several requests may wait for the same moment; one line about it is enough.
        later = now + seconds > until + SHORTEST_WAIT
        if self._width is None and seconds >= SHORTEST_WAIT and later:
            self._output.tell(f"{clean(step.account)}: {self._wait_words(step.text, seconds)}")

    def _wait_words(self, why: str, seconds: float) -> str:
        return f"{clean(why)}; next call in {wait_words(seconds)}"

    def line(self) -> str:
        """The changing line: what each account does now."""
        now, parts = self._clock(), []
        for account_id, step in self._steps.items():
            why, until = self._waits.get(account_id, ("", 0.0))
            left = until - now
            doing = self._wait_words(why, left) if left > SHORTEST_WAIT / 2 else step_words(step)
            parts.append(f"{clean(step.account)}: {doing}")
        return " · ".join(parts)

    async def tick(self) -> None:
        """Write the changing line again and again, until cancelled; nothing where lines stay."""
        if self._width is None:
            return
        try:
            while True:
                self._write(self.line())
                await asyncio.sleep(TICK)
        finally:
            self.clear()

    def clear(self) -> None:
        """Take the changing line away."""
        if self._shown:
            self._write("")
            self._shown = False

    def _write(self, line: str) -> None:
        if line or self._shown:
            self._output.err.write(_ERASE + shortened(line, (self._width or 80) - 1))
            self._output.err.flush()
            self._shown = True
