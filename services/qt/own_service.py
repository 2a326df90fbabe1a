"""The user's own marks for the window: tags, stars, notes, goals, exports, rules; and finding and forgetting people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from PySide6.QtCore import SignalInstance

    from services.domain.bots import BotRules
    from services.domain.own_marks import ExportRecord, Goal, Note
    from services.domain.rows import CampaignKey
    from services.qt.jobs import Job
    from services.sync.forgetting import PersonFound
    from services.sync.session import Session

T = TypeVar("T")


class OwnService(QObject):
    """What the tools of the window ask for; every call returns a Job at once.

    Writes run on the store's own thread in the order of the calls; reads run beside them, so that a long
    write delays no dialog.

    Args:
        start: Starts work that is given the session, and returns its job.
        parent: Owner.

    Signals:
        notes_changed: A note was written or deleted.
        goals_changed: The goals were written.
        marks_changed: Tags or stars of campaigns changed.
        mark_failed: A tag, star, note or goal was not written: a Failure. Nobody waits for these jobs.
        exports_changed: The list of exports changed.
        rules_changed: Other rules for automatic clicks are in force; the clicks are not judged anew yet.
        people_forgotten: A person was taken out of the rows.
    """

    notes_changed = Signal()
    goals_changed = Signal()
    marks_changed = Signal()
    mark_failed = Signal(object)
    exports_changed = Signal()
    rules_changed = Signal()
    people_forgotten = Signal()

    def __init__(
        self,
        start: Callable[[Callable[[Session], Coroutine[Any, Any, object]]], Job],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start = start

    # Notes

    def notes(self) -> Job:
        """All notes, oldest first: a tuple of Note."""
        return self._read(lambda s: s.workspace.own.notes())

    def save_note(self, note: Note) -> Job:
        """Write a note, or replace the one with its id."""
        return self._write(
            lambda s: s.workspace.own.save_note(note), self._on_notes, self.mark_failed
        )

    def delete_note(self, note_id: str) -> Job:
        """Delete a note."""
        return self._write(
            lambda s: s.workspace.own.delete_note(note_id), self._on_notes, self.mark_failed
        )

    # Goals

    def goals(self) -> Job:
        """The goals in the user's order: a tuple of Goal."""
        return self._read(lambda s: s.workspace.own.goals())

    def save_goals(self, goals: Sequence[Goal]) -> Job:
        """Replace the goals."""
        return self._write(
            lambda s: s.workspace.own.save_goals(goals), self._on_goals, self.mark_failed
        )

    # Tags and stars

    def all_tags(self) -> Job:
        """Every tag in use: a tuple of str."""
        return self._read(lambda s: s.workspace.own.all_tags())

    def tags_of(self, keys: Sequence[CampaignKey]) -> Job:
        """The campaigns' tags: a dict of CampaignKey to tuple of str."""
        return self._read(lambda s: s.workspace.own.tags_of(keys))

    def set_tags(self, tags: dict[CampaignKey, tuple[str, ...]]) -> Job:
        """Give each campaign exactly these tags."""
        return self._write(
            lambda s: s.workspace.own.set_tags(tags), self._on_marks, self.mark_failed
        )

    def set_starred(self, stars: dict[CampaignKey, bool]) -> Job:
        """Star some campaigns, and take the stars of others away."""

        def work(session: Session) -> None:
            for starred in (True, False):
                keys = [key for key, wanted in stars.items() if wanted is starred]
                session.workspace.own.set_starred(keys, starred=starred)

        return self._write(work, self._on_marks, self.mark_failed)

    # Exports

    def exports(self) -> Job:
        """The files that were written, newest first: a tuple of ExportRecord."""
        return self._read(lambda s: s.workspace.own.exports())

    def log_export(self, record: ExportRecord) -> Job:
        """Note that a file was written."""
        return self._write(lambda s: s.workspace.own.log_export(record), self._on_exports)

    def clear_exports(self) -> Job:
        """Empty the list of exports; the files stay."""
        return self._write(lambda s: s.workspace.own.clear_exports(), self._on_exports)

    # Automatic clicks

    def bot_rules(self) -> Job:
        """The rules in force: BotRules."""
        return self._read(lambda s: s.workspace.bot_rules())

    def change_bot_rules(self, rules: BotRules) -> Job:
        """Put other rules in force; `AppServices.judge` then judges all clicks anew."""
        return self._write(lambda s: s.workspace.change_bot_rules(rules), self._on_rules)

    def scanner_list(self) -> Job:
        """Name, version and licence of the list of scanners: a str."""
        return self._read(_scanner_list)

    # People

    def find_person(self, text: str) -> Job:
        """Look for a person in all accounts by address, number or id: a PersonSearch."""
        from services.sync.forgetting import find_person

        return self._start(lambda s: find_person(s, text))

    def forget_person(self, people: Sequence[PersonFound]) -> Job:
        """Take a person out of all rows, for good: how many rows told of them."""
        from services.sync.forgetting import forget_person

        job = self._start(lambda s: forget_person(s, people))
        job.done.connect(self._on_forgotten)
        return job

    # How

    def _read(self, work: Callable[[Session], T]) -> Job:
        from services.sync.apart import apart

        return self._start(lambda session: apart(work, session))

    def _write(
        self,
        work: Callable[[Session], T],
        then: Callable[[object], None],
        failed: SignalInstance | None = None,
    ) -> Job:
        job = self._start(lambda session: session.gate.run(work, session))
        job.done.connect(then)
        if failed is not None:
            job.failed.connect(failed)
        return job

    @Slot(object)
    def _on_notes(self, _: object) -> None:
        self.notes_changed.emit()

    @Slot(object)
    def _on_goals(self, _: object) -> None:
        self.goals_changed.emit()

    @Slot(object)
    def _on_marks(self, _: object) -> None:
        self.marks_changed.emit()

    @Slot(object)
    def _on_exports(self, _: object) -> None:
        self.exports_changed.emit()

    @Slot(object)
    def _on_rules(self, _: object) -> None:
        self.rules_changed.emit()

    @Slot(object)
    def _on_forgotten(self, _: object) -> None:
        self.people_forgotten.emit()


def _scanner_list(_: Session) -> str:
    from services.store.scanners import list_source

    return list_source()
