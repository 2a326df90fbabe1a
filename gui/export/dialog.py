"""The export dialog: puts choices and preview together, saves a file or copies rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from gui.export import options as remembered
from gui.export.as_recipe import can_be_kept, recipe_from
from gui.export.choice import Choice
from gui.export.face import ExportFace
from gui.export.facts import accounts_of, why_nothing_personal
from gui.export.form import SWITCHED
from gui.export.picking import Picking
from gui.export.plan import Plan
from gui.export.previewing import Previewing
from gui.export.run import ExportRun, Order
from gui.export.sources import Scope, in_memory, missing
from gui.export.tables import tables_of
from gui.formatting import local_zone
from gui.scope import Subject
from services.reports.request import Kind

if TYPE_CHECKING:
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
    from services.qt.jobs import Failure


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
        self._rules: BotRules | None = None
        self.setWindowTitle(self.tr("Export"))
        self.previews = Previewing(services, self)
        self.run = ExportRun(services, settings, formats, shown, self.outcome, self)
        self.picking = Picking(shown.picked, self)
        self._connect()
        self._begin()

    def _connect(self) -> None:
        self.form.table_chosen.connect(self._on_table)
        self.form.scope_chosen.connect(self._on_scope)
        self.form.changed.connect(self._on_changed)
        self.form.personal.toggled.connect(self._on_personal)
        self.previews.due.connect(self._make_preview)
        self.previews.made.connect(self._on_preview)
        self.previews.failed.connect(self._on_preview_failed)
        self._services.data_changed.connect(self.previews.renew)
        self.run.begun.connect(self._remember)
        self.run.changed.connect(self._steer)
        self.run.done_with.connect(self.done_with)
        self.picking.arrived.connect(self._on_fetched)
        self.picking.failed.connect(self._on_not_fetched)
        self.save_button.clicked.connect(self._save)
        self.copy_button.clicked.connect(self._copy)
        self.page_button.clicked.connect(self._open_page)
        self.view_button.clicked.connect(self._keep)
        self.buttons.rejected.connect(self.reject)

    def _begin(self) -> None:
        self.form.show_tables(self.choice.tables, self.choice.place)
        self.form.show_options(remembered.load_options(self._settings))
        self.picking.fetch()
        self._show_rows(Scope.SELECTED if self._shown.only_selected else Scope.VIEW)
        self.form.what.setFocus()
        self._reading = self._services.own.bot_rules()
        self._reading.done.connect(self._on_rules)
        self._reading.failed.connect(self._on_preview_failed)

    @Slot(object)
    def _on_rules(self, rules: BotRules) -> None:
        """The rules for automatic clicks, which a file's description tells; nothing is offered before."""
        self._rules = rules
        if not self.previews.pending:
            self._make_preview()

    @Slot(object)
    def _on_fetched(self, rows: list[ClickRow]) -> None:
        """The rows selected in the click log have arrived; what was chosen meanwhile stays."""
        self.choice.bring(Subject.CLICKS, in_memory(rows))
        self._show_again()

    @Slot(object)
    def _on_not_fetched(self, failure: Failure) -> None:
        """The view's rows are still there."""
        why = missing(failure.sentence, self._shown.picked.count)
        self.choice.bring(Subject.CLICKS, why)
        if not self.run.running:
            self.outcome.show_failure(failure)
        self._show_again()

    def _show_again(self) -> None:
        if self.table.subject == Subject.CLICKS:
            self.choice.keep(self.form.columns.ticks())
            self._show_rows(self.choice.wanted)

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
    def _awaiting(self) -> bool:
        """Whether the rows wanted are on their way: until then none are offered in their place."""
        return (
            self.picking.waiting
            and self.table.subject == Subject.CLICKS
            and self.choice.wanted == Scope.SELECTED
        )

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
        self._show_rows(self.choice.wanted)

    @Slot(object)
    def _on_scope(self, scope: Scope) -> None:
        self.choice.keep(self.form.columns.ticks())
        self._show_rows(scope)

    @Slot(bool)
    def _on_personal(self, on: bool) -> None:
        """Where columns were left they come and go with the switch, too: they would be blank, or lacking."""
        self.choice.tick(SWITCHED, on)

    def _show_rows(self, wanted: Scope) -> None:
        """Offer the table's rows and columns; rows that it has not give way to the view."""
        choice = self.choice
        choice.want(wanted)
        self.form.show_scopes(choice.table, choice.wanted if self._awaiting else choice.scope)
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
        elif self._rules is None or self._awaiting:
            self.previews.drop()
        else:
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
        idle = not self.run.running
        ready = idle and bool(self._rows) and not self.previews.pending
        for widget in (self.form, self.form.columns):
            widget.setEnabled(idle)
        self.save_button.setEnabled(ready)
        self.copy_button.setEnabled(ready)
        self.page_button.setEnabled(idle)
        wanted = self.choice.wanted if self._awaiting else self.scope
        self.view_button.setEnabled(idle and can_be_kept(self.table.subject, wanted))

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

    # Saving and copying

    @Slot()
    def _save(self) -> None:
        assert self._rules is not None  # noqa: S101 - what can be saved had a preview, which waits for them
        self.run.save(
            Order(self.plan(), self._rows, self.table, self.scope, self.accounts, self._rules)
        )

    @Slot()
    def _copy(self) -> None:
        self.run.copy(self.plan(), self._rows or 0)

    @Slot()
    def _remember(self) -> None:
        remembered.save_options(self._settings, self.form.options)
        self.choice.remember(self.form.columns.ticks())

    # Closing

    def reject(self) -> None:
        """Escape and Close stop what runs first, then close."""
        if self.run.running:
            self.run.stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; what is still being read is dropped."""
        self.previews.stop()
        self.run.close()
        self._reading.cancel()
        self.picking.stop()
        super().done(result)
