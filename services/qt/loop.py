"""One asyncio event loop in one thread: all network work runs there and can be cancelled at once.

The thread is Python's own and a daemon. A QThread that does not end in time (a keyring that waits for its
user, a name server that does not answer) aborts the whole program when its object goes; this one is left.
"""

from __future__ import annotations

from concurrent.futures import Future
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine

T = TypeVar("T")


class LoopThread:
    """Runs an event loop from `start` until `shut_down`. `submit` and `call` may be used from any thread."""

    def __init__(self) -> None:
        self._thread = Thread(target=self._run, name="network", daemon=True)
        self._ready = Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None

    def start(self) -> None:
        """Start the thread and wait until its loop runs."""
        self._thread.start()
        self._ready.wait()

    @property
    def running(self) -> bool:
        """Whether the thread runs."""
        return self._thread.is_alive()

    def _run(self) -> None:
        import asyncio  # 20 ms: not before the window's first paint

        # Its end also ends the loop's own helper threads and iterators that were left half-way.
        with asyncio.Runner() as runner:
            self._loop = runner.get_loop()
            runner.run(self._serve())

    async def _serve(self) -> None:
        import asyncio

        self._stopping = asyncio.Event()
        self._ready.set()
        await self._stopping.wait()
        others = [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Start asynchronous work on the loop; cancelling the future cancels the work.

        Where the loop has ended, the work is not begun and the future is cancelled.
        """
        import asyncio

        try:
            return asyncio.run_coroutine_threadsafe(work, self._running_loop())
        except RuntimeError:
            work.close()
            never: Future[T] = Future()
            never.cancel()
            return never

    def call(self, work: Callable[[], object]) -> bool:
        """Run a plain call on the loop's thread soon; False where the loop has ended."""
        try:
            self._running_loop().call_soon_threadsafe(work)
        except RuntimeError:
            return False
        return True

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None or self._loop.is_closed():
            raise RuntimeError("the loop does not run")
        return self._loop

    def shut_down(self, seconds: float = 5.0) -> bool:
        """Cancel all work, end the loop, and wait for the thread; False if it did not end in time."""
        if not self._thread.is_alive():
            return True
        stopping = self._stopping
        if stopping is not None:
            self.call(stopping.set)
        self._thread.join(seconds)
        return not self._thread.is_alive()
