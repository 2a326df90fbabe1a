"""The export dialog: puts choices and preview together, saves a file or copies rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.export import options as remembered
from gui.export.as_recipe import can_be_kept, recipe_from
from gui.export.facts import (
    accounts_of,
    facts_of,
    record_of,
    suggested_path,
    why_nothing_personal,
)
from gui.export.footer import Footer, put_on_clipboard
from gui.export.form import ExportForm
from gui.export.outcome import OutcomeLine
from gui.export.plan import MOST_COPIED, Plan, Preview
from gui.export.preview_pane import PreviewPane
from gui.export.saver import Saver
from gui.export.sources import Sample, Scope, in_memory
from gui.export.tables import ExportTable, Ticks, tables_of
from gui.formatting import local_zone
from gui.loader import Loader
from gui.scope import Subject
from gui.theme import tokens as size
from gui.tools.scrolling import UpDownScroll
from services.reports.request import Kind

if TYPE_CHECKING:
    from pathlib import Path

    from gui.formatting import Formats
    from gui.scope import ExportScope
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.domain.accounts import Account
    from services.domain.bots import BotRules
    from services.domain.rows import ClickRow
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job
    from services.reports.clipboard import Flavours
    from services.reports.request import ExportRequest, ExportResult
    from services.store.reader import Reader

    Rows = tuple[Subject, Scope]

SETTLES_MS = 150
"""The preview is made this long after the last change."""
FORM_WIDTH = 350
SIZE = (1000, 680)


class ExportDialog(QDialog):
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
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = services
        self._theme = theme
        self._settings = settings
        self._formats = formats
        self._shown = shown
        self._zone = (shown.chart.zone if shown.chart else "") or local_zone()
        self._tables = list(tables_of(shown, services.providers))
        self._place = [t.subject for t in self._tables].index(shown.subject)
        self._scope = Scope.VIEW
        self._kept: dict[tuple[Subject, bool], Ticks] = {}
        self._samples: dict[Rows, Sample] = {}
        self._rows: int | None = None
        self._fetching: Job | None = None
        self._rules: BotRules | None = None
        self.setWindowTitle(self.tr("Export"))
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._begin()

    # Building

    def _make_widgets(self) -> None:
        theme, formats = self._theme, self._formats
        self.form = ExportForm(theme, formats, self._zone, self)
        self.preview = PreviewPane(theme, formats, self)
        self.outcome = OutcomeLine(theme, formats, self)
        self.saver = Saver(self._services, self)
        self.buttons = Footer(self)
        self.buttons.page.setVisible(bool(self._shown.detail or self._shown.campaigns.rows))
        self.save_button, self.copy_button = self.buttons.save, self.buttons.copy
        self.page_button, self.view_button = self.buttons.page, self.buttons.keep
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLES_MS)
        self._previews = Loader(self._services, self)
        self._copies = Loader(self._services, self)

    def _lay_out(self) -> None:
        px = self._theme.px
        self._scroll = UpDownScroll(self.form, px(FORM_WIDTH), self)
        fixed, tall = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self._scroll.setSizePolicy(fixed, tall)
        middle = QHBoxLayout()
        middle.setSpacing(2 * size.GRID)
        right = QVBoxLayout()
        right.setSpacing(size.GRID)
        right.addWidget(self.form.columns, 1)
        right.addWidget(self.preview)
        middle.addWidget(self._scroll)
        middle.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * size.GRID, 2 * size.GRID, 2 * size.GRID, 2 * size.GRID)
        layout.setSpacing(size.GRID)
        layout.addLayout(middle, 1)
        layout.addWidget(self.outcome)
        layout.addWidget(self.buttons)
        self.setMinimumSize(px(FORM_WIDTH) + 280, 400)
        width, height = px(SIZE[0]), px(SIZE[1])
        parent = self.parentWidget()
        if parent is not None:
            width, height = min(width, parent.width()), min(height, parent.height())
        self.resize(width, height)

    def _connect(self) -> None:
        self.form.table_chosen.connect(self._on_table)
        self.form.scope_chosen.connect(self._on_scope)
        self.form.changed.connect(self._on_changed)
        self._soon.timeout.connect(self._make_preview)
        self._previews.loaded.connect(self._on_preview)
        self._previews.failed.connect(self._on_preview_failed)
        self._copies.loaded.connect(self._on_copied)
        self._copies.failed.connect(self._on_failed)
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
        self.form.show_tables(tuple(self._tables), self._place)
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
        if not self._soon.isActive():
            self._make_preview()

    @Slot(object)
    def _on_fetched(self, rows: list[ClickRow]) -> None:
        """The rows selected in the click log have arrived."""
        self._fetching = None
        place = [t.subject for t in self._tables].index(Subject.CLICKS)
        table = self._tables[place]
        sources = {**table.sources, Scope.SELECTED: in_memory(rows)}
        self._tables[place] = replace(table, sources=sources)
        if self.table.subject == Subject.CLICKS:
            self._show_rows(Scope.SELECTED if self._shown.only_selected else self._scope)

    # Choices

    @property
    def table(self) -> ExportTable:
        """The table chosen."""
        return self._tables[self._place]

    @property
    def scope(self) -> Scope:
        """The rows chosen."""
        return self._scope

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts whose rows are exported."""
        return accounts_of(self.table, self._scope, self._services.accounts)

    def plan(self) -> Plan:
        """What would be written now."""
        table = self.table
        return Plan(
            title=table.title,
            source=table.sources[self._scope],
            fields=tuple(table.fields[key] for key in self.form.columns.ticks().ticked),
            options=self.form.options,
            personal=self.form.personal.isChecked(),
            zone=self._zone,
            decimal_mark=self._formats.decimal_mark,
        )

    @Slot(int)
    def _on_table(self, place: int) -> None:
        self._keep_ticks()
        self._place = place
        self._show_rows(self._scope)

    @Slot(object)
    def _on_scope(self, scope: Scope) -> None:
        self._keep_ticks()
        self._show_rows(scope)

    def _show_rows(self, wanted: Scope) -> None:
        """Offer the table's rows and columns; rows that it has not give way to the view."""
        source = self.table.sources.get(wanted)
        self._scope = wanted if source is not None and not source.reason else Scope.VIEW
        self.form.show_scopes(self.table, self._scope)
        first = self.table.ticks(self._scope)
        ticks = self._kept.get(self._ticks_key) or first
        if self._ticks_key not in self._kept and self._scope == Scope.ALL:
            ticks = remembered.load_ticks(self._settings, self.table.subject, first)
        self.form.columns.show_columns(self.table.fields, first, ticks)
        self.form.show_personal(why_nothing_personal(self.table, self._scope, self.accounts))
        self._on_changed()

    @property
    def _ticks_key(self) -> tuple[Subject, bool]:
        return self.table.subject, self._scope == Scope.ALL

    def _keep_ticks(self) -> None:
        self._kept[self._ticks_key] = self.form.columns.ticks()

    # Preview

    @Slot()
    def _on_changed(self) -> None:
        self._rows = None
        ticked = self.form.columns.ticks().ticked
        fields = self.table.fields
        self.form.explain(times=any(fields[key].column.kind is Kind.TIME for key in ticked))
        self.preview.show_waiting()
        self._soon.start()
        self._steer()

    @Slot()
    def _make_preview(self) -> None:
        plan, key = self.plan(), (self.table.subject, self._scope)
        if not plan.fields:
            self._previews.drop()
            self.preview.show_reason(self.tr("Tick at least one column."))
            return
        if self._rules is None:
            return
        sample = self._samples.get(key)

        def make(reader: Reader) -> tuple[Rows, Sample, Preview]:
            found = sample or plan.source.head(reader)
            return key, found, plan.preview(found)

        self._previews.load(make)

    @Slot(object)
    def _on_preview(self, answer: tuple[Rows, Sample, Preview]) -> None:
        key, sample, preview = answer
        if key[1] != Scope.SELECTED:
            self._samples[key] = sample
        self._rows = preview.rows
        self.form.show_count(key[1], preview.rows)
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
        idle = not self.saver.running and not self._copies.waiting
        ready = idle and bool(self._rows) and not self._soon.isActive()
        for widget in (self.form, self.form.columns):
            widget.setEnabled(idle)
        self.save_button.setEnabled(ready)
        self.copy_button.setEnabled(ready)
        self.page_button.setEnabled(idle)
        self.view_button.setEnabled(idle and can_be_kept(self.table.subject, self._scope))

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
            self._scope,
            ticked,
            self.form.options,
            personal=self.form.personal.isChecked(),
        )
        listed = subject == Subject.CAMPAIGNS and self._scope == Scope.VIEW
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
        facts = facts_of(self._shown, self.table, self._scope, self.accounts, self._rules)

        def order(path: Path, overwrite: bool) -> ExportRequest:
            return plan.request(path, overwrite=overwrite, total=rows, facts=facts)

        folder = remembered.load_folder(self._settings)
        suffix = plan.options.suffix
        path = suggested_path(self._shown, self.table, self._scope, self.accounts, folder, suffix)
        self.saver.ask(path, order, plan.chunks)

    @Slot(object)
    def _on_begun(self, path: Path) -> None:
        self._remember()
        remembered.save_folder(self._settings, str(path.parent))
        self.outcome.begin(self.tr("Saving {name}").format(name=path.name))
        self._steer()

    def _remember(self) -> None:
        remembered.save_options(self._settings, self.form.options)
        if self._scope == Scope.ALL:
            remembered.save_ticks(self._settings, self.table.subject, self.form.columns.ticks())

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
        elif self._copies.waiting:
            self._copies.drop()
            self.outcome.show_words(self.tr("Stopped. Nothing was copied."))
            self._steer()

    # Copying

    @Slot()
    def _copy(self) -> None:
        count = self._formats.count
        if (self._rows or 0) > MOST_COPIED:
            sentence = self.tr(
                "{n} rows do not fit on the clipboard, which takes {most} at most. "
                "Nothing was copied. Save a file instead."
            )
            self.outcome.show_words(
                sentence.format(n=count(self._rows or 0), most=count(MOST_COPIED)), "warn"
            )
            return
        self._remember()
        self.outcome.begin(self.tr("Copying"))
        self._copies.load(self.plan().flavours)
        self._steer()

    @Slot(object)
    def _on_copied(self, made: Flavours) -> None:
        put_on_clipboard(made)
        rows = self._rows or 0
        said = self.tr("1 row copied") if rows == 1 else self.tr("{n} rows copied")
        said = said.format(n=self._formats.count(rows))
        self.outcome.show_words(f"{said}.", "good")
        self._steer()
        self.done_with.emit(said)

    # Closing

    def reject(self) -> None:
        """Escape and Close stop what runs first, then close."""
        if self.saver.running or self._copies.waiting:
            self._stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; what is still being read is dropped."""
        self._soon.stop()
        self._previews.drop()
        self._copies.drop()
        self.saver.stop()
        self._reading.cancel()
        if self._fetching is not None:
            self._fetching.cancel()
        super().done(result)
