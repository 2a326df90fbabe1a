"""Keeping the providers' limits ourselves: across requests, accounts that share a key, and restarts."""

from __future__ import annotations

from typing import Protocol


class Ledger(Protocol):
    """Where calls are booked. Times are Unix seconds. One ledger serves all clients of the process;
    persistent limits are shared with other processes and later runs."""

    async def reserve(self, bucket: str, calls: int, seconds: float, *, persistent: bool) -> float:
        """Book a call if fewer than `calls` were booked within `seconds`; answers 0.0, else how long to wait."""

    async def settle(self, bucket: str, *, persistent: bool) -> None:
        """The booked call has been answered: its window counts from now."""

    async def count_day(self, bucket: str, calls: int) -> bool:
        """Count a call of this UTC day; False where `calls` are used up."""
