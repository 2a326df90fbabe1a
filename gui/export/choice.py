"""What the export dialog has chosen: which table, which of its rows, which columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.export import options as remembered
from gui.export.sources import Scope
from gui.export.tables import Ticks
from gui.scope import Subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.export.sources import Source
    from gui.export.tables import ExportTable
    from gui.settings import WindowSettings


class Choice:
    """A table and a scope of it. Ticks are kept for each pair until the dialog closes.

    Args:
        tables: What can be exported.
        subject: The table to begin with.
        settings: Where the ticks of "Everything" are remembered.
    """

    def __init__(
        self, tables: Iterable[ExportTable], subject: Subject, settings: WindowSettings
    ) -> None:
        self._tables = list(tables)
        self._settings = settings
        self._kept: dict[tuple[Subject, bool], Ticks] = {}
        self.wanted = Scope.VIEW
        self.place = self.place_of(subject)

    @property
    def tables(self) -> tuple[ExportTable, ...]:
        """What can be exported."""
        return tuple(self._tables)

    @property
    def table(self) -> ExportTable:
        """The table chosen."""
        return self._tables[self.place]

    def place_of(self, subject: Subject) -> int:
        """At which place of the tables it stands."""
        return [table.subject for table in self._tables].index(subject)

    @property
    def scope(self) -> Scope:
        """The rows chosen; such as the table has not, or not yet, give way to the view's."""
        source = self.table.sources.get(self.wanted)
        return self.wanted if source is not None and not source.reason else Scope.VIEW

    def want(self, scope: Scope) -> None:
        """Choose rows, of whichever table."""
        self.wanted = scope

    def bring(self, subject: Subject, selected: Source) -> None:
        """The selected rows of a table have arrived, or the reason why they have not."""
        place = self.place_of(subject)
        table = self._tables[place]
        sources = {**table.sources, Scope.SELECTED: selected}
        self._tables[place] = replace(table, sources=sources)

    @property
    def first_ticks(self) -> Ticks:
        """The columns to begin with, were nothing ever changed."""
        return self.table.ticks(self.scope)

    @property
    def ticks(self) -> Ticks:
        """The columns as they were left in this dialog, else in the last one, else the first."""
        kept = self._kept.get(self._key)
        if kept is None and self.scope == Scope.ALL:
            kept = remembered.load_ticks(self._settings, self.table.subject, self.first_ticks)
        return kept or self.first_ticks

    def keep(self, ticks: Ticks) -> None:
        """Leave the columns like this, as long as the dialog is open."""
        self._kept[self._key] = ticks

    def tick(self, keys: Sequence[str], on: bool) -> None:
        """Tick columns, or take their ticks away, wherever they were left."""
        for pair, ticks in self._kept.items():
            ticked = {*ticks.ticked, *keys} if on else {*ticks.ticked} - {*keys}
            self._kept[pair] = Ticks(
                ticks.order, tuple(key for key in ticks.order if key in ticked)
            )

    def remember(self, ticks: Ticks) -> None:
        """Leave the columns of "Everything" like this for the next dialog, too."""
        if self.scope == Scope.ALL:
            remembered.save_ticks(self._settings, self.table.subject, ticks)

    @property
    def _key(self) -> tuple[Subject, bool]:
        return self.table.subject, self.scope == Scope.ALL
