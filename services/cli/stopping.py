"""Ctrl+C once stops a refresh and keeps what has arrived; twice ends it at once. Other commands end tidily."""

from __future__ import annotations

import signal
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from types import FrameType, TracebackType

_SIGNALS = [signal.SIGINT, signal.SIGTERM]
if sys.platform == "win32":
    # Ctrl+Break; and what other programs send there, which cannot send the two.
    _SIGNALS.append(signal.SIGBREAK)

_INTERRUPTED = "Query interrupted"
"""What the database makes of an interrupt that arrives while it works: a plain RuntimeError."""


class TidyEnd:
    """Lets SIGINT and SIGTERM end a command by an exception, so that nothing half-written is left. A context manager.

    Without it SIGTERM, which schedulers send, would end the process on the spot.
    """

    def __init__(self) -> None:
        self._before: dict[int, object] = {}
        self.received = signal.SIGINT.value

    def __enter__(self) -> TidyEnd:
        if threading.current_thread() is threading.main_thread():
            for number in _SIGNALS:
                self._before[number] = signal.signal(number, self._on_signal)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]

    def _on_signal(self, number: int, _: FrameType | None) -> None:
        self.received = number
        raise KeyboardInterrupt

    @staticmethod
    def caused(error: Exception) -> bool:
        """Whether an error is what became of the signal within the database."""
        return isinstance(error, RuntimeError) and str(error) == _INTERRUPTED

    @property
    def exit_code(self) -> int:
        """128 + the signal's number."""
        return 128 + self.received


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
