"""Distributing a report over pages: rows are never divided, heads are repeated, headings never left alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QPainter


@dataclass
class Slice:
    """A piece of the report that is never divided.

    Attributes:
        height: In units of the paper.
        paint: Paints it; it is given the painter and the top.
        keep: Whether it must be followed by the next slice on the same page.
        head: The head of its table, repeated where a page begins with this slice.
        gap: Blank that falls away at the top of a page.
        mark: The bookmark that leads to it; "" for none.
        level: Of the bookmark: 0 a part, 1 something within it.
    """

    height: float
    paint: Callable[[QPainter, float], None]
    keep: bool = False
    head: Slice | None = None
    gap: bool = False
    mark: str = ""
    level: int = 0


@dataclass
class Page:
    """Slices with their tops."""

    placed: list[tuple[Slice, float]] = field(default_factory=list)


def blank(height: float) -> Slice:
    """Blank between two blocks; kept with what follows."""
    return Slice(height, lambda _painter, _top: None, keep=True, gap=True)


class Pager:
    """Fills pages with slices.

    Args:
        first_top: Where content begins on the first page.
        top: Where it begins on the others.
        bottom: Where it has to end.
    """

    def __init__(self, first_top: float, top: float, bottom: float) -> None:
        self._top, self._bottom = top, bottom
        self._y = first_top
        self.pages = [Page()]

    def fill(self, slices: Iterable[Slice]) -> list[Page]:
        """Distribute all slices."""
        for together in _together(slices):
            self._place(together)
        if len(self.pages) > 1 and not self.pages[-1].placed:
            self.pages.pop()
        return self.pages

    def _place(self, together: Sequence[Slice]) -> None:
        height = sum(each.height for each in together)
        if self._used and self._y + height > self._bottom:
            self._turn()
        for each in together:
            if each.gap and not self._used:
                continue
            # What is kept together may be higher than a page.
            if self._used and self._y + each.height > self._bottom:
                self._turn()
            if each.head is not None and not self._used:
                self._put(each.head)
            self._put(each)

    @property
    def _used(self) -> bool:
        return bool(self.pages[-1].placed)

    def _turn(self) -> None:
        self.pages.append(Page())
        self._y = self._top

    def _put(self, each: Slice) -> None:
        self.pages[-1].placed.append((each, self._y))
        self._y += each.height


def _together(slices: Iterable[Slice]) -> Iterable[list[Slice]]:
    """Runs of slices that have to stand on one page."""
    run: list[Slice] = []
    for each in slices:
        run.append(each)
        if not each.keep:
            yield run
            run = []
    if run:
        yield run
