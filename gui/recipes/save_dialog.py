"""The dialog that keeps a view as a recipe, or changes one: name, table, file and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.export.brand_form import BrandForm
from gui.printing.order import branding_of, looks_of
from gui.recipes.keeping import for_report, not_in_file
from gui.recipes.wording import KIND_NAMES, kind_name, period_title, report_names
from gui.theme import tokens as size
from gui.tools.dialog import ToolDialog, heading, plain_button, wrapped
from gui.tools.scrolling import UpDownScroll
from gui.words import channel_word, status_word
from services.domain.lenses import Base
from services.recipes.recipe import COMPOUND, LookChoice
from services.wording import noop, tr

if TYPE_CHECKING:
    from pathlib import Path

    from gui.theme import Theme
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job
    from services.recipes.recipe import Recipe

SETTLES_MS = 200
ROOM = (560, 700)
_MANY_TABLES = ("xlsx", "zip")
"""Kinds of file that hold several tables."""


class SaveViewDialog(ToolDialog):
    """Asks how a view is kept. Open it with `open()`.

    Signals:
        saved: The view's file, and its name.
    """

    saved = Signal(object, str)

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        recipe: Recipe,
        path: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Save view as recipe") if path is None else self.tr("Edit saved view")
        super().__init__(title, theme, ROOM, parent)
        self._services = services
        self._first = recipe
        self._path = path
        self._target: Job | None = None
        self._make_fields()
        self._lay_out()
        self._make_buttons()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLES_MS)
        self._show(recipe)
        self._connect()
        self._on_changed()
        self.name.setFocus()
        self.name.selectAll()

    def _make_fields(self) -> None:
        self.name = self._line(self.tr("Name of the view"))
        self.about = self._line(self.tr("What it is for"))
        self.report = self._choice(self.tr("Table"), report_names())
        kinds = tuple((key, kind_name(key)) for key in KIND_NAMES)
        self.kind = self._choice(self.tr("Format"), kinds)
        self.folder = self._line(self.tr("Folder"))
        self.folder.setPlaceholderText(self.tr("Documents, folder Sendsight"))
        self.file = self._line(self.tr("File name"))
        self.file.setToolTip(
            self.tr(
                "Filled in when it runs: {recipe}, {report}, {period}, {from}, {to}, {today}, "
                "{suffix}"
            )
        )
        self.browse = plain_button(self.tr("&Browse..."))
        self.replace = QCheckBox(self.tr("Re&place the file each time"), self)
        self.before = QCheckBox(self.tr("&Read what is new before it runs by itself"), self)
        self.personal = QCheckBox(self.tr("Include personal &data"), self)
        beside = self._path.parent if self._path is not None else None
        self.looks = BrandForm(self._theme, branding_of(self._first, beside), self, keys=False)
        self.looks.title.setText(self._first.looks.title)
        self.looks.title.setPlaceholderText(self.tr("The name of the view"))
        self.looks.logo.setText(self._first.looks.logo)
        self.shown = wrapped("", self, "secondary")
        self.hint = wrapped("", self, "secondary")
        self.target = wrapped("", self, "secondary")
        self.target.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.target.setAccessibleName(self.tr("Where the file goes"))

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        return field

    def _choice(self, name: str, items: tuple[tuple[str, str], ...]) -> QComboBox:
        box = QComboBox(self)
        for key, text in items:
            box.addItem(text, key)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        return box

    def _lay_out(self) -> None:
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, size.GRID, 0)
        layout.setSpacing(size.HALF)
        place = QHBoxLayout()
        place.setSpacing(size.GRID)
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        self._put(layout, heading(self.tr("&Name"), self.name), self.name, self.shown)
        for text, field in (
            (self.tr("What it is &for (may stay empty)"), self.about),
            (self.tr("&Table that it writes"), self.report),
            (self.tr("For&mat"), self.kind),
        ):
            self._put(layout, heading(text, field), field)
        self._put(layout, self.looks)
        self._put(layout, self.hint)
        layout.addWidget(heading(self.tr("F&older"), self.folder))
        layout.addLayout(place)
        layout.addSpacing(size.GRID)
        self._put(layout, heading(self.tr("File n&ame"), self.file), self.file, self.target)
        self._put(layout, self.replace, self.before, self.personal)
        layout.addStretch(1)
        self.body.addWidget(UpDownScroll(inside), 1)

    def _put(self, layout: QVBoxLayout, *widgets: QWidget) -> None:
        for widget in widgets:
            layout.addWidget(widget)
        layout.addSpacing(size.GRID)

    def _make_buttons(self) -> None:
        self.save: QPushButton = self.add_button(
            self.tr("&Save view"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self.add_close(self.tr("Cancel"))
        self.save.clicked.connect(self._save)

    def _connect(self) -> None:
        self.looks.changed.connect(self._on_changed)
        for field in (self.name, self.about, self.folder, self.file):
            field.textChanged.connect(self._on_changed)
        for box in (self.report, self.kind):
            box.currentIndexChanged.connect(self._on_changed)
        for tick in (self.replace, self.before, self.personal):
            tick.toggled.connect(self._on_changed)
        self.browse.clicked.connect(self._browse)
        self._soon.timeout.connect(self._ask_target)

    def _show(self, recipe: Recipe) -> None:
        self.name.setText(recipe.name)
        self.about.setText(recipe.about)
        for box, key in ((self.report, recipe.report), (self.kind, recipe.format.kind)):
            if box.findData(key) < 0:  # a report of a newer program stays what it is
                box.addItem(key, key)
            box.setCurrentIndex(box.findData(key))
        self.folder.setText(recipe.destination.folder)
        self.file.setText(recipe.destination.name)
        self.replace.setChecked(recipe.destination.overwrite == "replace")
        self.before.setChecked(recipe.refresh.before)
        self.personal.setChecked(recipe.format.personal)
        self.shown.setText(_rows_in_words(recipe))

    # What is chosen

    def recipe(self) -> Recipe:
        """The view as the fields have it; what has no field stays as it was."""
        change = msgspec.structs.replace
        first = self._first
        report = str(self.report.currentData())
        made = first if report == first.report else for_report(first, report)
        return change(
            made,
            name=self.name.text().strip(),
            about=self.about.text().strip(),
            format=change(
                first.format,
                kind=self.kind.currentData(),
                personal=self.personal.isChecked(),
            ),
            destination=change(
                first.destination,
                folder=self.folder.text().strip(),
                name=self.file.text().strip() or type(first.destination)().name,
                overwrite="replace" if self.replace.isChecked() else "number",
            ),
            refresh=change(first.refresh, before=self.before.isChecked()),
            looks=self._chosen_looks(),
        )

    def _chosen_looks(self) -> LookChoice:
        """Those of the form for a PDF; another file has none, but an old view's stay for later."""
        if self.kind.currentData() == "pdf":
            return msgspec.structs.replace(
                looks_of(self.looks.branding()), logo=self.looks.logo.text().strip()
            )
        return self._first.looks if self._path is not None else LookChoice()

    @Slot()
    def _on_changed(self) -> None:
        recipe = self.recipe()
        self.save.setEnabled(bool(recipe.name))
        pdf = recipe.format.kind == "pdf"
        self.looks.setVisible(pdf)
        self.personal.setVisible(not pdf)
        self.report.setEnabled(not pdf)
        self.hint.setText(_hint(recipe))
        self.hint.setVisible(bool(self.hint.text()))
        self.say("")
        self._soon.start()

    @Slot()
    def _ask_target(self) -> None:
        if self._target is not None:
            self._target.cancel()
        beside = self._path.parent if self._path is not None else None
        self._target = self._services.recipes.target(self.recipe(), beside=beside)
        self._target.done.connect(self._on_target)
        self._target.failed.connect(self._on_no_target)

    @Slot(object)
    def _on_target(self, path: Path) -> None:
        self._target = None
        self.target.setText(self.tr("Today this would be {path}").format(path=path))

    @Slot(object)
    def _on_no_target(self, failure: Failure) -> None:
        self._target = None
        self.target.setText(f"{failure.sentence} {failure.remedy}".strip())

    @Slot()
    def _browse(self) -> None:
        files = QFileDialog(self, self.tr("Folder for the file"), self.folder.text())
        files.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        files.setFileMode(QFileDialog.FileMode.Directory)
        files.setOption(QFileDialog.Option.ShowDirsOnly)
        files.fileSelected.connect(self.folder.setText)
        files.open()

    # Saving

    @Slot()
    def _save(self) -> None:
        self.save.setEnabled(False)
        self.busy.show_share(None)
        job = self._services.recipes.save(self.recipe(), self._path)
        job.done.connect(self._on_saved)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self.busy.stop()
        self.saved.emit(path, self.recipe().name)
        self.accept()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.save.setEnabled(True)
        self.say_failure(failure)

    def done(self, result: int) -> None:
        """Close; what is still being asked is dropped."""
        self._soon.stop()
        if self._target is not None:
            self._target.cancel()
        super().done(result)


def _hint(recipe: Recipe) -> str:
    """What the table and the format mean for the file."""
    if recipe.format.kind == "pdf":
        return tr("Pages of key figures, charts and tables. It names nobody.")
    said = []
    if recipe.report in COMPOUND and recipe.format.kind not in _MANY_TABLES:
        said.append(tr("These are several tables: each becomes a file of its own."))
    missing = not_in_file(recipe)
    if missing:
        said.append(
            tr("Not in the file, only on screen: {names}.").format(names=", ".join(missing))
        )
    if recipe.format.personal:
        said.append(tr("The file will say who clicked, where an account keeps that."))
    return " ".join(said)


_BASES = {
    Base.DELIVERED: noop("delivered"),
    Base.SENT: noop("sent"),
    Base.OPENED: noop("opened"),
}


def _rows_in_words(recipe: Recipe) -> str:
    """The filters, period and lenses that are kept."""
    filters = recipe.filters
    named = (
        filters.accounts,
        filters.providers,
        tuple(map(channel_word, filters.channels)),
        tuple(map(status_word, filters.statuses)),
        filters.tags,
    )
    said = [period_title(filters.period), *(", ".join(values) for values in named if values)]
    if filters.starred:
        said.append(tr("starred"))
    if filters.search:
        said.append(tr("“{words}”").format(words=filters.search))
    if filters.campaigns:
        said.append(tr("{n} campaigns").format(n=len(filters.campaigns)))
    rates = tr("rates of {base}").format(base=tr(_BASES[recipe.lenses.base]))
    clicks = tr("human clicks") if recipe.lenses.clicks == "human" else tr("all clicks")
    return "; ".join((*said, rates, clicks))
