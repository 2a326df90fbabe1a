"""The one door to the workspace for asynchronous code: every call runs on the store's own thread, in order."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.store.workspace import Workspace

P = ParamSpec("P")
T = TypeVar("T")
_AGAIN = 0.05
"""Seconds between two attempts to abort what is being judged."""


class StoreGate:
    """Runs workspace calls on one thread, so that there is a single writer."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call and wait for it. A cancelled waiter still lets the call end: writes are never torn."""
        future = asyncio.get_running_loop().run_in_executor(
            self._pool, lambda: work(*args, **kwargs)
        )
        return await asyncio.shield(future)

    def call(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a call from a thread without an event loop and wait for it."""
        return self._pool.submit(work, *args, **kwargs).result()

    def close(self) -> None:
        """Let the running call end, then close the workspace. Judging is aborted: it may take minutes."""
        closing = self._pool.submit(self.workspace.close)
        while not wait([closing], timeout=_AGAIN).done:
            self.workspace.stop_settling()
        closing.result()
        self._pool.shutdown(wait=True)
