"""The export dialog: puts choices and preview together, saves a file or copies rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from gui.export import options as remembered
from gui.export.as_recipe import can_be_kept, recipe_from
from gui.export.choice import Choice
from gui.export.copying import Copying
from gui.export.face import ExportFace
from gui.export.facts import (
    accounts_of,
    facts_of,
    record_of,
    suggested_path,
    why_nothing_personal,
)
from gui.export.plan import Plan
from gui.export.previewing import Previewing
from gui.export.saver import Saver
from gui.export.sources import Scope
from gui.export.tables import tables_of
from gui.formatting import local_zone
from gui.scope import Subject
from services.reports.request import Kind

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gui.export.plan import Preview
    from gui.export.tables import ExportTable
    from gui.formatting import Formats
    from gui.scope import ExportScope
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.domain.accounts import Account
    from services.domain.bots import BotRules
    from services.domain.rows import ClickRow
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job
    from services.reports.request import ExportRequest, ExportResult


class ExportDialog(ExportFace):
    """Exports a table. Open it with `open()`.

    Signals:
        done_with: A file was saved or rows were copied: a sentence.
        previewed: The preview shows the present choices.
        view_wanted: Keep the present choices as a saved view: a Recipe, and whether it is to have the
            filters of the campaign list.
    """

    done_with = Signal(str)
    previewed = Signal()
    view_wanted = Signal(object, bool)

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        settings: WindowSettings,
        formats: Formats,
        shown: ExportScope,
        parent: QWidget | None = None,
    ) -> None:
        zone = (shown.chart.zone if shown.chart else "") or local_zone()
        super().__init__(theme, formats, zone, parent)
        self.buttons.page.setVisible(bool(shown.detail or shown.campaigns.rows))
        self._services = services
        self._theme = theme
        self._settings = settings
        self._formats = formats
        self._shown = shown
        self._zone = zone
        self.choice = Choice(tables_of(shown, services.providers), shown.subject, settings)
        self._rows: int | None = None
        self._fetching: Job | None = None
        self._rules: BotRules | None = None
        self.setWindowTitle(self.tr("Export"))
        self.saver = Saver(services, self)
        self.previews = Previewing(services, self)
        self.copies = Copying(services, formats, self)
        self._connect()
        self._begin()

    def _connect(self) -> None:
        self.form.table_chosen.connect(self._on_table)
        self.form.scope_chosen.connect(self._on_scope)
        self.form.changed.connect(self._on_changed)
        self.previews.due.connect(self._make_preview)
        self.previews.made.connect(self._on_preview)
        self.previews.failed.connect(self._on_preview_failed)
        self.copies.copied.connect(self._on_copied)
        self.copies.failed.connect(self._on_failed)
        self.save_button.clicked.connect(self._save)
        self.copy_button.clicked.connect(self._copy)
        self.page_button.clicked.connect(self._open_page)
        self.view_button.clicked.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        self.outcome.stop_wanted.connect(self._stop)
        self.saver.begun.connect(self._on_begun)
        self.saver.progress.connect(self.outcome.take)
        self.saver.saved.connect(self._on_saved)
        self.saver.failed.connect(self._on_failed)
        self.saver.stopped.connect(self._on_stopped)

    def _begin(self) -> None:
        self.form.show_tables(self.choice.tables, self.choice.place)
        self.form.show_options(remembered.load_options(self._settings))
        wanted = Scope.SELECTED if self._shown.only_selected else Scope.VIEW
        self._show_rows(wanted)
        self.form.what.setFocus()
        self._reading = self._services.own.bot_rules()
        self._reading.done.connect(self._on_rules)
        self._reading.failed.connect(self._on_preview_failed)
        if self._shown.picked.fetch is not None:
            self._fetching = self._shown.picked.fetch()
            self._fetching.done.connect(self._on_fetched)

    @Slot(object)
    def _on_rules(self, rules: BotRules) -> None:
        """The rules for automatic clicks, which a file's description tells; nothing is offered before."""
        self._rules = rules
        if not self.previews.pending:
            self._make_preview()

    @Slot(object)
    def _on_fetched(self, rows: list[ClickRow]) -> None:
        """The rows selected in the click log have arrived."""
        self._fetching = None
        self.choice.bring(Subject.CLICKS, rows)
        if self.table.subject == Subject.CLICKS:
            self._show_rows(Scope.SELECTED if self._shown.only_selected else self.scope)

    # Choices

    @property
    def table(self) -> ExportTable:
        """The table chosen."""
        return self.choice.table

    @property
    def scope(self) -> Scope:
        """The rows chosen."""
        return self.choice.scope

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts whose rows are exported."""
        return accounts_of(self.table, self.scope, self._services.accounts)

    def plan(self) -> Plan:
        """What would be written now."""
        table = self.table
        return Plan(
            title=table.title,
            source=table.sources[self.scope],
            fields=tuple(table.fields[key] for key in self.form.columns.ticks().ticked),
            options=self.form.options,
            personal=self.form.personal.isChecked(),
            zone=self._zone,
            decimal_mark=self._formats.decimal_mark,
        )

    @Slot(int)
    def _on_table(self, place: int) -> None:
        self.choice.keep(self.form.columns.ticks())
        self.choice.place = place
        self._show_rows(self.scope)

    @Slot(object)
    def _on_scope(self, scope: Scope) -> None:
        self.choice.keep(self.form.columns.ticks())
        self._show_rows(scope)

    def _show_rows(self, wanted: Scope) -> None:
        """Offer the table's rows and columns; rows that it has not give way to the view."""
        choice = self.choice
        choice.want(wanted)
        self.form.show_scopes(choice.table, choice.scope)
        self.form.columns.show_columns(choice.table.fields, choice.first_ticks, choice.ticks)
        self.form.show_personal(why_nothing_personal(choice.table, choice.scope, self.accounts))
        self._on_changed()

    # Preview

    @Slot()
    def _on_changed(self) -> None:
        self._rows = None
        ticked = self.form.columns.ticks().ticked
        fields = self.table.fields
        self.form.explain(times=any(fields[key].column.kind is Kind.TIME for key in ticked))
        self.preview.show_waiting()
        self.previews.ask()
        self._steer()

    @Slot()
    def _make_preview(self) -> None:
        plan = self.plan()
        if not plan.fields:
            self.previews.drop()
            self.preview.show_reason(self.tr("Tick at least one column."))
        elif self._rules is not None:
            self.previews.make(plan, (self.table.subject, self.scope))

    @Slot(object, object)
    def _on_preview(self, preview: Preview, scope: Scope) -> None:
        self._rows = preview.rows
        self.form.show_count(scope, preview.rows)
        if preview.rows:
            words = self.form.options.words
            self.preview.show_preview(preview, sheet=words)
        else:
            self.preview.show_reason(self.tr("There are no rows to export."))
        self._steer()
        self.previewed.emit()

    @Slot(object)
    def _on_preview_failed(self, failure: Failure) -> None:
        self.preview.show_reason(f"{failure.sentence} {failure.remedy}".strip())

    def _steer(self) -> None:
        """Allow what can be done."""
        idle = not self.saver.running and not self.copies.running
        ready = idle and bool(self._rows) and not self.previews.pending
        for widget in (self.form, self.form.columns):
            widget.setEnabled(idle)
        self.save_button.setEnabled(ready)
        self.copy_button.setEnabled(ready)
        self.page_button.setEnabled(idle)
        self.view_button.setEnabled(idle and can_be_kept(self.table.subject, self.scope))

    # Other ways

    def offer_view(self) -> None:
        """Somebody keeps views: show the button."""
        self.view_button.show()

    @Slot()
    def _keep(self) -> None:
        subject, ticked = self.table.subject, self.form.columns.ticks().ticked
        recipe = recipe_from(
            self._shown,
            subject,
            self.scope,
            ticked,
            self.form.options,
            personal=self.form.personal.isChecked(),
        )
        listed = subject == Subject.CAMPAIGNS and self.scope == Scope.VIEW
        self.view_wanted.emit(recipe, listed)

    @Slot()
    def _open_page(self) -> None:
        from gui.export.page_dialog import PageDialog

        self.page = PageDialog(
            self._services, self._theme, self._settings, self._formats, self._shown, self
        )
        self.page.done_with.connect(self.done_with)
        self.page.open()

    # Saving

    @Slot()
    def _save(self) -> None:
        plan, rows = self.plan(), self._rows
        assert self._rules is not None  # noqa: S101 - what can be saved had a preview, which waits for them
        facts = facts_of(self._shown, self.table, self.scope, self.accounts, self._rules)

        def order(path: Path, overwrite: bool) -> ExportRequest:
            return plan.request(path, overwrite=overwrite, total=rows, facts=facts)

        folder = remembered.load_folder(self._settings)
        suffix = plan.options.suffix
        path = suggested_path(self._shown, self.table, self.scope, self.accounts, folder, suffix)
        self.saver.ask(path, order, plan.chunks)

    @Slot(object)
    def _on_begun(self, path: Path) -> None:
        self._remember()
        remembered.save_folder(self._settings, str(path.parent))
        self.outcome.begin(self.tr("Saving {name}").format(name=path.name))
        self._steer()

    def _remember(self) -> None:
        remembered.save_options(self._settings, self.form.options)
        self.choice.remember(self.form.columns.ticks())

    @Slot(object)
    def _on_saved(self, result: ExportResult) -> None:
        self._note(result)
        self.outcome.show_saved(result)
        self._steer()
        self.outcome.reveal.setFocus()
        self.done_with.emit(self.tr("Saved {name}").format(name=result.path.name))

    def _note(self, result: ExportResult) -> None:
        """Put the file into the list of exports. The form is locked while it is written."""
        record = record_of(
            result,
            self.table.title,
            self.form.options.format,
            personal=self.form.personal.isChecked(),
        )
        self._services.own.log_export(record)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.outcome.show_failure(failure)
        self._steer()

    @Slot(bool)
    def _on_stopped(self, complete: bool) -> None:
        self.outcome.show_words(
            self.tr("It was too late to stop: the file is complete.")
            if complete
            else self.tr("Stopped. No file was written.")
        )
        self._steer()

    @Slot()
    def _stop(self) -> None:
        if self.saver.running:
            self.outcome.stopping()
            self.saver.stop()
        elif self.copies.running:
            self.copies.stop()
            self.outcome.show_words(self.tr("Stopped. Nothing was copied."))
            self._steer()

    # Copying

    @Slot()
    def _copy(self) -> None:
        rows = self._rows or 0
        too_many = self.copies.why_not(rows)
        if too_many:
            self.outcome.show_words(too_many, "warn")
            return
        self._remember()
        self.outcome.begin(self.tr("Copying"))
        self.copies.begin(self.plan(), rows)
        self._steer()

    @Slot(str)
    def _on_copied(self, said: str) -> None:
        self.outcome.show_words(f"{said}.", "good")
        self._steer()
        self.done_with.emit(said)

    # Closing

    def reject(self) -> None:
        """Escape and Close stop what runs first, then close."""
        if self.saver.running or self.copies.running:
            self._stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; what is still being read is dropped."""
        self.previews.stop()
        self.copies.stop()
        self.saver.stop()
        self._reading.cancel()
        if self._fetching is not None:
            self._fetching.cancel()
        super().done(result)
