"""A table that is to be written or painted."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from services.reports.request import Chunks, ExportColumn


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A table.

    Args:
        name: Its word, part of a file's name.
        title: Its name for people.
        columns: Its columns in their order.
        rows: Gives the rows, anew with each call, as wide as `columns`.
        count: Tells how many they are; None = they are read for it.
    """

    name: str
    title: str
    columns: tuple[ExportColumn, ...]
    rows: Callable[[], Chunks]
    count: Callable[[], int] | None = None

    @property
    def total(self) -> int:
        """How many rows there are now.

        Raises:
            StoreFailed: The workspace cannot be read.
        """
        if self.count is not None:
            return self.count()
        return sum(len(chunk) for chunk in self.rows())
