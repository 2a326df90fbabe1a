"""A whole report: campaigns with all their tables and charts as a workbook, a ZIP or a PDF for a client."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gui.export import options as remembered
from gui.export.brand_form import BrandForm
from gui.export.facts import usable_folder
from gui.export.outcome import OutcomeLine
from gui.export.page_scope import page_scopes
from gui.export.scope_choice import ScopeChoice
from gui.recipes.brand import load_branding, save_branding
from gui.recipes.run_dialog import told
from gui.recipes.running import RecipeRun, Written
from gui.theme import tokens as size
from gui.widgets import restyle
from services.recipes.recipe import FormatChoice, Kind, Recipe
from services.reports.filenames import free_path, plain_word

if TYPE_CHECKING:
    from gui.export.page_scope import PageScope
    from gui.formatting import Formats
    from gui.scope import ExportScope
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job
    from services.recipes.running import TableCount
    from services.reports.request import ExportProgress

WIDTH = 520
_KIND = "export/page"
_PICTURES = "export/page-pictures"
_KINDS: tuple[Kind, ...] = ("xlsx", "zip", "pdf")


class PageDialog(QDialog):
    """Writes one file of all that is known of some campaigns. Open it with `open()`.

    `wanted` is the kind of file it begins with; "" = the one chosen last.

    Signals:
        done_with: A file was saved: a sentence.
    """

    done_with = Signal(str)

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        settings: WindowSettings,
        formats: Formats,
        shown: ExportScope,
        parent: QWidget | None = None,
        *,
        wanted: Kind | Literal[""] = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = services
        self._theme = theme
        self._settings = settings
        self._formats = formats
        self._shown = shown
        self._scopes = page_scopes(shown, services.accounts, formats)
        self._kind_first = wanted or settings.text(_KIND, "xlsx")
        self._counting: Job | None = None
        self.files: QFileDialog | None = None
        self.setWindowTitle(self.tr("Report for a client"))
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._on_kind()
        self._show_scope()
        self._count()
        self.kinds[self.kind].setFocus()

    # Building

    def _make_widgets(self) -> None:
        self.about = QLabel(self)
        self.about.setProperty("role", "secondary")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.scopes = ScopeChoice(self._scopes, self)
        self.kinds: dict[Kind, QRadioButton] = {
            "xlsx": QRadioButton(self.tr("&Excel workbook (XLSX), a sheet for each table"), self),
            "zip": QRadioButton(self.tr("&ZIP of CSV files, one for each table"), self),
            "pdf": QRadioButton(self.tr("&PDF report with charts, ready for a client"), self),
        }
        self._group = QButtonGroup(self)
        for key, button in self.kinds.items():
            self._group.addButton(button)
            button.setChecked(key == self._kind_first)
        if self._group.checkedButton() is None:
            self.kinds["xlsx"].setChecked(True)
        self.hint = QLabel(self)
        self.hint.setProperty("role", "secondary")
        self.hint.setWordWrap(True)
        self.rows = QLabel(self)
        self.rows.setProperty("role", "secondary")
        self.rows.setTextFormat(Qt.TextFormat.PlainText)
        self.rows.setWordWrap(True)
        self.personal = QCheckBox(self.tr("Include personal &data"), self)
        self.pictures = QCheckBox(self.tr("Charts as pictures, too (P&NG)"), self)
        self.pictures.setChecked(self._settings.text(_PICTURES, "yes") == "yes")
        name = self._scopes[0].name if self._scopes else ""
        self.brand = BrandForm(self._theme, load_branding(self._settings, name), self)
        self.outcome = OutcomeLine(self._theme, self._formats, self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.save_button = self.buttons.addButton(self.tr("&Save..."), role)
        self.save_button.setDefault(True)
        self.runner = RecipeRun(self._services, self._theme, self._formats, self)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * size.GRID, 2 * size.GRID, 2 * size.GRID, 2 * size.GRID)
        layout.setSpacing(size.GRID)
        self.choices = QWidget(self)
        inner = QVBoxLayout(self.choices)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(size.HALF)
        inner.addWidget(self.scopes)
        inner.addWidget(self.about)
        inner.addSpacing(size.GRID)
        for button in self.kinds.values():
            inner.addWidget(button)
        inner.addWidget(self.hint)
        inner.addWidget(self.rows)
        inner.addSpacing(size.GRID)
        inner.addWidget(self.pictures)
        inner.addWidget(self.personal)
        inner.addWidget(self.brand)
        layout.addWidget(self.choices)
        layout.addStretch(1)
        layout.addWidget(self.outcome)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(self._theme.px(WIDTH))

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._on_kind)
        self.scopes.chosen.connect(self._on_scope)
        self.save_button.clicked.connect(self._ask)
        self.buttons.rejected.connect(self.reject)
        self.outcome.stop_wanted.connect(self._stop)
        self.runner.progress.connect(self._on_progress)
        self.runner.done.connect(self._on_done)
        self.runner.failed.connect(self._on_failed)
        self.runner.stopped.connect(self._on_stopped)

    # Choices

    @property
    def kind(self) -> Kind:
        """The format chosen."""
        return next(key for key, button in self.kinds.items() if button.isChecked())

    @property
    def scope(self) -> PageScope:
        """What the report is about."""
        return self._scopes[self.scopes.current]

    @Slot(int, int)
    def _on_scope(self, former: int, now: int) -> None:
        """Another subject has another name; a title that was typed stays."""
        if self.brand.title.text() == self._scopes[former].name:
            self.brand.title.setText(self._scopes[now].name)
        self._show_scope()
        self._count()

    def _show_scope(self) -> None:
        if not self._scopes:
            self.about.setText(self.tr("There is no campaign to report on."))
            restyle(self.about, "role", "")
            idle = (self.brand, self.pictures, self.personal, self.save_button)
            for widget in (*self.kinds.values(), *idle):
                widget.setEnabled(False)
            return
        lenses = self._shown.lenses.words()
        alone = "" if len(self._scopes) > 1 else f"{self.scope.words}. "
        self.about.setText(f"{alone}{lenses}")
        keeps = any(
            account.keep_personal
            for account in self._services.accounts
            if account.account_id in self.scope.accounts
        )
        self.personal.setEnabled(keeps)
        if not keeps:
            self.personal.setChecked(False)
        self.personal.setToolTip("" if keeps else self.tr("No account here keeps personal data."))
        self.outcome.clear()

    @Slot()
    def _on_kind(self) -> None:
        self.brand.setVisible(self.kind == "pdf")
        self.personal.setVisible(self.kind != "pdf")
        self.pictures.setVisible(self.kind == "zip")
        self.rows.setVisible(self.kind != "pdf")
        self.hint.setText(
            {
                "xlsx": self.tr(
                    "Summary, campaigns, links, days, hours, breakdowns, and a sheet with the facts."
                ),
                "zip": self.tr("The same tables as CSV for Excel, and ABOUT.json with the facts."),
                "pdf": self.tr("Pages of key figures, charts and tables. It names nobody."),
            }[self.kind]
        )
        self.outcome.clear()
        self.adjustSize()

    def _count(self) -> None:
        """Tell how many rows a workbook or ZIP will have, once they are counted."""
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        self.rows.setText("")
        if not self._scopes:
            return
        self.rows.setText(self.tr("Counting rows..."))
        asked = msgspec.structs.replace(self.scope.recipe, format=FormatChoice(kind="xlsx"))
        self._counting = self._services.recipes.count(asked)
        self._counting.done.connect(self._on_counted)
        self._counting.failed.connect(self._on_count_failed)

    @Slot(object)
    def _on_counted(self, tables: tuple[TableCount, ...]) -> None:
        self._counting = None
        count = self._formats.count
        each = ", ".join(f"{table.title} {count(table.rows)}" for table in tables)
        rows = sum(table.rows for table in tables)
        said = self.tr("1 row") if rows == 1 else self.tr("{n} rows").format(n=count(rows))
        self.rows.setText(f"{said}: {each}")

    @Slot(object)
    def _on_count_failed(self, failure: Failure) -> None:
        self._counting = None
        self.rows.setText(f"{failure.sentence} {failure.remedy}".strip())

    def recipe(self) -> Recipe:
        """What is written, as the command line would write it."""
        form = FormatChoice(
            kind=self.kind,
            personal=self.kind != "pdf" and self.personal.isChecked(),
            pictures=self.kind == "zip" and self.pictures.isChecked(),
            sidecar=False,
        )
        return msgspec.structs.replace(self.scope.recipe, format=form)

    # Saving

    @Slot()
    def _ask(self) -> None:
        folder = usable_folder(remembered.load_folder(self._settings))
        stem = plain_word(self.scope.name)[:80].strip("-") or "report"
        files = QFileDialog(self, self.tr("Save export"), str(folder))
        files.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setFileMode(QFileDialog.FileMode.AnyFile)
        kind = self.kind
        files.setNameFilter(
            self.tr("{kind} file (*.{ending})").format(kind=kind.upper(), ending=kind)
        )
        files.setDefaultSuffix(kind)
        files.selectFile(free_path(folder / f"{stem}_report.{kind}").name)
        files.fileSelected.connect(self._start)
        files.finished.connect(self._on_files_closed)
        self.files = files
        files.open()

    @Slot()
    def _on_files_closed(self) -> None:
        self.files = None

    @Slot(str)
    def _start(self, name: str) -> None:
        path, recipe = Path(name), self.recipe()
        if path.suffix.casefold() != f".{recipe.format.kind}":
            # The ending tells the kind to whoever opens it, and to the writer.
            path = free_path(path.with_name(f"{path.name}.{recipe.format.kind}"))
        branding = self.brand.branding()
        save_branding(self._settings, branding)
        self._settings.set_text(_KIND, recipe.format.kind)
        self._settings.set_text(_PICTURES, "yes" if self.pictures.isChecked() else "no")
        remembered.save_folder(self._settings, str(path.parent))
        self.outcome.begin(self.tr("Saving {name}").format(name=path.name))
        self.runner.start(recipe, branding, out=path)
        self._steer()

    def _steer(self) -> None:
        idle = not self.runner.running
        self.choices.setEnabled(idle)
        self.save_button.setEnabled(idle)

    @Slot(object)
    def _on_progress(self, progress: ExportProgress | float) -> None:
        if isinstance(progress, float):
            self.outcome.take_share(progress)
        else:
            self.outcome.take(progress)

    @Slot(object)
    def _on_done(self, written: Written) -> None:
        sentence = " ".join((told(written, self._formats), *written.warnings))
        self.outcome.show_file(written.paths[0], sentence)
        self._steer()
        self.outcome.reveal.setFocus()
        self.done_with.emit(self.tr("Saved {name}").format(name=written.paths[0].name))

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.outcome.show_failure(failure)
        self._steer()

    @Slot()
    def _on_stopped(self) -> None:
        self.outcome.show_words(self.tr("Stopped. No file was written."))
        self._steer()

    @Slot()
    def _stop(self) -> None:
        self.outcome.stopping()
        self.runner.stop()

    def reject(self) -> None:
        """Escape and Close stop what runs first, then close."""
        if self.runner.running:
            self._stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; what runs is stopped."""
        self.runner.stop()
        if self._counting is not None:
            self._counting.cancel()
        super().done(result)
