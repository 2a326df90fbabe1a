"""What a running export tells and asks: rows written so far, and whether it should stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain.errors import ExportFailed
from services.domain.rounding import spoken
from services.reports.request import ExportProgress
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from services.reports.request import Chunks, Row

STEP = 2_000
"""Rows between two questions; a workbook takes about a tenth of a second for them."""


class ExportStopped(ExportFailed):
    """The export was stopped on purpose; nobody needs to be told."""

    code = "stopped"


def unheard(_: object) -> None:
    """Nobody listens."""


def never() -> bool:
    """Nobody stops it."""
    return False


class Watch:
    """Counts rows, tells progress and stops an export.

    Args:
        total: Rows to be expected; None = unknown.
        on_progress: Told after each step, in this thread.
        cancelled: Asked often; True stops the export.
    """

    def __init__(
        self,
        total: int | None = None,
        on_progress: Callable[[ExportProgress], None] = unheard,
        cancelled: Callable[[], bool] = never,
    ) -> None:
        self.rows = 0
        self._total = total
        self._on_progress = on_progress
        self._cancelled = cancelled

    def check(self) -> None:
        """Go on, or not.

        Raises:
            ExportStopped: It should stop.
        """
        if self._cancelled():
            raise ExportStopped(tr("The export was stopped."))

    def count(self, rows: int) -> None:
        """So many more rows are written."""
        if rows:
            self.rows += rows
            self._on_progress(ExportProgress(self.rows, self._total))

    def steps(self, chunks: Chunks) -> Iterator[Sequence[Row]]:
        """The rows in steps that are short enough to be stopped between; counted as they are used.

        Raises:
            ExportStopped: It should stop.
        """
        for chunk in chunks:
            for first in range(0, len(chunk), STEP):
                self.check()
                rows = chunk[first : first + STEP]
                yield rows
                self.count(len(rows))
        self.check()


def miscounted(expected: int | None, written: int, name: str = "") -> tuple[str, ...]:
    """A sentence where more or fewer rows were written than had been announced."""
    if expected is None or expected == written:
        return ()
    words = (
        tr(
            "{announced} rows were announced in {name} and {written} written: "
            "the data changed in between."
        )
        if name
        else tr(
            "{announced} rows were announced and {written} written: the data changed in between."
        )
    )
    return (words.format(announced=spoken(expected), written=spoken(written), name=name),)
