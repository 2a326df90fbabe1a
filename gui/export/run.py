"""What the export dialog does with a plan: saves a file or copies rows, one at a time, and tells how it goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.export import options as remembered
from gui.export.copying import Copying
from gui.export.facts import facts_of, record_of, suggested_path
from gui.export.saver import Saver

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gui.export.outcome import OutcomeLine
    from gui.export.plan import Plan
    from gui.export.sources import Scope
    from gui.export.tables import ExportTable
    from gui.formatting import Formats
    from gui.scope import ExportScope
    from gui.settings import WindowSettings
    from services.domain.accounts import Account
    from services.domain.bots import BotRules
    from services.qt.app import AppServices
    from services.qt.jobs import Failure
    from services.reports.request import ExportRequest, ExportResult


@dataclass(frozen=True)
class Order:
    """What is saved.

    Attributes:
        plan: Rows, columns and the choices about the file.
        rows: How many the preview counted, for the progress only.
        table: The table of the rows.
        scope: Which of its rows.
        accounts: Whose they are.
        rules: The rules for automatic clicks, which the file's description tells.
    """

    plan: Plan
    rows: int | None
    table: ExportTable
    scope: Scope
    accounts: tuple[Account, ...]
    rules: BotRules


class ExportRun(QObject):
    """One save or copy after the other.

    Signals:
        begun: It begins: what was chosen is to be remembered.
        changed: It has begun or ended: what can be done now is another matter.
        done_with: A file was saved or rows were copied: a sentence.
    """

    begun = Signal()
    changed = Signal()
    done_with = Signal(str)

    def __init__(
        self,
        services: AppServices,
        settings: WindowSettings,
        formats: Formats,
        shown: ExportScope,
        outcome: OutcomeLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._settings = settings
        self._shown = shown
        self._outcome = outcome
        self._order: Order | None = None
        self.saver = Saver(services, window)
        self.copies = Copying(services, formats, self)
        self._connect()

    def _connect(self) -> None:
        self._outcome.stop_wanted.connect(self.stop)
        self.saver.begun.connect(self._on_begun)
        self.saver.progress.connect(self._outcome.take)
        self.saver.saved.connect(self._on_saved)
        self.saver.failed.connect(self._on_failed)
        self.saver.stopped.connect(self._on_stopped)
        self.copies.copied.connect(self._on_copied)
        self.copies.refused.connect(self._on_refused)
        self.copies.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Whether a file is written or rows are copied."""
        return self.saver.running or self.copies.running

    def save(self, order: Order) -> None:
        """Ask where to save, then write the file."""
        plan, table = order.plan, order.table
        facts = facts_of(self._shown, table, order.scope, order.accounts, order.rules)

        def request(path: Path, overwrite: bool) -> ExportRequest:
            return plan.request(path, overwrite=overwrite, total=order.rows, facts=facts)

        self._order = order
        folder = remembered.load_folder(self._settings)
        suffix = plan.options.suffix
        path = suggested_path(self._shown, table, order.scope, order.accounts, folder, suffix)
        self.saver.ask(path, request, plan.chunks)

    def copy(self, plan: Plan, rows: int) -> None:
        """Copy a plan's rows, unless the preview counted more than the clipboard takes."""
        too_many = self.copies.why_not(rows)
        if too_many:
            self._on_refused(too_many)
            return
        self.begun.emit()
        self._outcome.begin(self.tr("Copying"))
        self.copies.begin(plan)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop what runs, and say so."""
        if self.saver.running:
            self._outcome.stopping()
            self.saver.stop()
        elif self.copies.running:
            self.copies.stop()
            self._outcome.show_words(self.tr("Stopped. Nothing was copied."))
            self.changed.emit()

    def close(self) -> None:
        """Stop what runs: the dialog closes."""
        self.copies.stop()
        self.saver.stop()

    @Slot(object)
    def _on_begun(self, path: Path) -> None:
        self.begun.emit()
        remembered.save_folder(self._settings, str(path.parent))
        self._outcome.begin(self.tr("Saving {name}").format(name=path.name))
        self.changed.emit()

    @Slot(object)
    def _on_saved(self, result: ExportResult) -> None:
        self._note(result)
        self._outcome.show_saved(result)
        self.changed.emit()
        self._outcome.reveal.setFocus()
        self.done_with.emit(self.tr("Saved {name}").format(name=result.path.name))

    def _note(self, result: ExportResult) -> None:
        """Put the file into the list of exports."""
        assert self._order is not None  # noqa: S101 - what was saved was ordered
        plan = self._order.plan
        self._services.own.log_export(
            record_of(result, plan.title, plan.options.format, personal=plan.personal)
        )

    @Slot(str)
    def _on_copied(self, said: str) -> None:
        self._outcome.show_words(f"{said}.", "good")
        self.changed.emit()
        self.done_with.emit(said)

    @Slot(str)
    def _on_refused(self, why: str) -> None:
        self._outcome.show_words(why, "warn")
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._outcome.show_failure(failure)
        self.changed.emit()

    @Slot(bool)
    def _on_stopped(self, complete: bool) -> None:
        self._outcome.show_words(
            self.tr("It was too late to stop: the file is complete.")
            if complete
            else self.tr("Stopped. No file was written.")
        )
        self.changed.emit()
