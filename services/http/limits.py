"""Keeping the providers' limits ourselves: across requests, shared keys, processes and restarts."""

from __future__ import annotations

from typing import Protocol

DAY = 86400.0


class Ledger(Protocol):
    """Where calls are booked; one serves all clients of the process.

    A call is booked before it is sent (`reserve`) and settled when it has been answered: its window
    counts from there, so that the next call cannot arrive too early however long the way was. A
    bucket is a limit of one credential; its name holds a fingerprint, never a secret. Persistent
    buckets are shared with other processes and later runs.
    """

    async def reserve(self, bucket: str, calls: int, seconds: float, *, persistent: bool) -> float:
        """Book a call if fewer than `calls` fall within `seconds`.

        Returns:
            0.0 if the call is booked, else the seconds after which to ask again.
        """

    async def settle(self, bucket: str, *, persistent: bool) -> None:
        """The booked call has ended: its window counts from now."""

    async def release(self, bucket: str, *, persistent: bool) -> None:
        """The booked call was never sent: take the booking back."""

    async def count_day(self, bucket: str, calls: int, *, day: float = DAY) -> bool:
        """Count a call of this UTC day.

        Args:
            bucket: The limit of one credential.
            calls: How many a day are allowed.
            day: The day's length in seconds; other than 86,400 only where a test's pace shortens
                it.

        Returns:
            False where they are used up; then nothing was counted.
        """
