"""One asyncio event loop in one QThread: all network work runs there and can be cancelled at once."""

from __future__ import annotations

import asyncio
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QThread

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from concurrent.futures import Future

    from PySide6.QtCore import QObject

T = TypeVar("T")


class LoopThread(QThread):
    """Runs an event loop until `shut_down`. `submit` and `call` may be used from any thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network")
        self._ready = Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def run(self) -> None:
        """Run the loop; called by Qt in the new thread."""
        with asyncio.Runner() as runner:
            self._loop = runner.get_loop()
            runner.run(self._serve())

    async def _serve(self) -> None:
        self._stopping = asyncio.Event()
        self._ready.set()
        await self._stopping.wait()
        others = [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Start asynchronous work on the loop; cancelling the future cancels the work."""
        self._ready.wait()
        assert self._loop is not None  # noqa: S101 - set before _ready
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def call(self, work: Callable[[], None]) -> None:
        """Run a plain call on the loop's thread soon."""
        self._ready.wait()
        assert self._loop is not None  # noqa: S101 - set before _ready
        self._loop.call_soon_threadsafe(work)

    def shut_down(self, milliseconds: int = 5000) -> bool:
        """Cancel all work, end the loop, and wait for the thread; False if it did not end in time."""
        if not self.isRunning():
            return True
        self.call(lambda: self._stopping.set())
        return self.wait(milliseconds)
