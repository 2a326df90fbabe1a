"""Ctrl+C once stops a refresh and keeps what has arrived; twice ends it at once."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from types import FrameType, TracebackType

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class StopSignals:
    """Listens to SIGINT and SIGTERM while a refresh runs. A context manager, in the main thread.

    Args:
        loop: The running event loop.
        stop: Called at the first signal: ends gently.
        abort: Called at the next: ends at once.
    """

    def __init__(
        self, loop: asyncio.AbstractEventLoop, stop: Callable[[], None], abort: Callable[[], object]
    ) -> None:
        self._loop = loop
        self._stop = stop
        self._abort = abort
        self._before: dict[int, object] = {}
        self.received: int | None = None

    def __enter__(self) -> StopSignals:
        for number in _SIGNALS:
            self._before[number] = signal.signal(number, self._on_signal)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]

    def _on_signal(self, number: int, _: FrameType | None) -> None:
        first = self.received is None
        self.received = self.received or number
        self._loop.call_soon_threadsafe(self._stop if first else self._abort)

    @property
    def exit_code(self) -> int | None:
        """128 + the signal's number; None where there was none."""
        return None if self.received is None else 128 + self.received
