"""After each refresh: do the figures still stand on the right side of the user's lines?"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from gui.messages import MessageStack
    from services.domain.lenses import Lenses
    from services.domain.own_marks import Goal
    from services.qt.app import AppServices
    from services.recipes.goals import GoalOutcome
    from services.store.reader import Reader

KEY = "goals"
MOST_NAMED = 3
"""Missed goals told in full; the others are counted."""


class GoalWatch(QObject):
    """Checks the goals and tells those that are missed, once for each state of affairs.

    Signals:
        checked: All outcomes, met or missed.
    """

    checked = Signal(object)

    def __init__(self, services: AppServices, messages: MessageStack, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._messages = messages
        self._lenses: Lenses | None = None
        self._told: tuple[str, ...] = ()
        self._looked = False
        services.own.goals_changed.connect(self.check)

    def look_through(self, lenses: Lenses) -> None:
        """Goals without a base of their own follow the lenses."""
        changed, self._lenses = lenses != self._lenses, lenses
        if changed and self._looked:
            self.check()

    @Slot()
    @Slot(object)
    def check(self, _: object = None) -> None:
        """Look how the goals stand now."""
        self._looked = True
        self._services.own.goals().done.connect(self._on_goals)

    @Slot(object)
    def _on_goals(self, goals: tuple[Goal, ...]) -> None:
        if not goals:
            self._told = ()
            self._messages.remove(KEY)
            return
        lenses = self._lenses

        def look(reader: Reader) -> tuple[GoalOutcome, ...]:
            from services.domain.lenses import PLAIN
            from services.recipes.goals import check_goals

            return check_goals(goals, reader.campaigns(), datetime.now(UTC), lenses or PLAIN)

        self._services.query(look).done.connect(self._on_checked)

    @Slot(object)
    def _on_checked(self, outcomes: tuple[GoalOutcome, ...]) -> None:
        self.checked.emit(outcomes)
        missed = tuple(one.sentence for one in outcomes if one.met is False)
        if missed == self._told:
            return
        self._told = missed
        if not missed:
            self._messages.remove(KEY)
            return
        rest = len(missed) - MOST_NAMED
        lines = list(missed[:MOST_NAMED])
        if rest == 1:
            lines.append(self.tr("One more goal is missed."))
        elif rest > 1:
            lines.append(self.tr("{n} more goals are missed.").format(n=rest))
        self._messages.show_message(
            KEY,
            " ".join(lines),
            tone="warn",
            buttons=((KEY, self.tr("Show goals")),),
        )
