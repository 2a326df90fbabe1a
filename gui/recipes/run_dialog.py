"""Runs a saved view: how far it is, Stop, and where the file lies in the end."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from gui.export.outcome import OutcomeLine
from gui.printing.order import branding_of
from gui.recipes.running import RecipeRun, Written
from gui.recipes.wording import report_name, summary
from gui.tools.dialog import ToolDialog, wrapped
from services.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.formatting import Formats
    from gui.theme import Theme
    from services.qt.app import AppServices
    from services.qt.jobs import Failure
    from services.recipes.folder import SavedView
    from services.reports.request import ExportProgress

ROOM = (520, 190)


class RunDialog(ToolDialog):
    """Writes a view's file as soon as it is opened. Show it with `run()`; the window stays usable.

    Signals:
        done_with: Files were written: a sentence.
    """

    done_with = Signal(str)

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        formats: Formats,
        view: SavedView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(view.name, theme, ROOM, parent)
        self._formats = formats
        self._view = view
        self.what = wrapped(view.name, self, "pane-title")
        recipe = view.recipe
        self.about = wrapped(summary(recipe) if recipe is not None else "", self, "secondary")
        self.notes = wrapped("", self, "warn")
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes.hide()
        self.where = wrapped("", self, "secondary")
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.where.hide()
        self.outcome = OutcomeLine(theme, formats, self)
        for widget in (self.what, self.about, self.notes):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addWidget(self.outcome)
        self.body.addWidget(self.where)
        self.close_button = self.add_close(self.tr("Close"))
        self.runner = RecipeRun(services, theme, formats, self)
        self._connect()

    def _connect(self) -> None:
        self.outcome.stop_wanted.connect(self._stop)
        self.runner.progress.connect(self._on_progress)
        self.runner.done.connect(self._on_done)
        self.runner.failed.connect(self._on_failed)
        self.runner.stopped.connect(self._on_stopped)

    def run(self) -> None:
        """Show the dialog and begin."""
        self.show()
        recipe = self._view.recipe
        if recipe is None:
            self.outcome.show_words(self._view.problem, "bad")
            return
        self.outcome.begin(self.tr("Writing {what}").format(what=report_name(recipe.report)))
        beside = self._view.path.parent
        self.runner.start(recipe, branding_of(recipe, beside), beside=beside)

    @Slot(object)
    def _on_progress(self, progress: ExportProgress | float) -> None:
        if isinstance(progress, float):
            self.outcome.take_share(progress)
        else:
            self.outcome.take(progress)

    @Slot(object)
    def _on_done(self, written: Written) -> None:
        sentence = told(written, self._formats)
        self.outcome.show_file(written.paths[0], sentence)
        notes = [*written.warnings, *written.missed]
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        # Breaks are allowed behind every separator, for a path has no blanks.
        folder = str(written.paths[0].parent).replace(os.sep, f"{os.sep}\u200b")
        self.where.setText(self.tr("In the folder {path}").format(path=folder))
        self.where.show()
        self._make_room()
        self.outcome.reveal.setFocus()
        self.done_with.emit(self.tr("Saved {name}").format(name=written.paths[0].name))

    def _make_room(self) -> None:
        """Grow until nothing is cut."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.outcome.show_failure(failure)
        self.close_button.setFocus()

    @Slot()
    def _on_stopped(self) -> None:
        self.outcome.show_words(self.tr("Stopped. The file that was being written is removed."))

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
        super().done(result)


def told(written: Written, formats: Formats) -> str:
    """What was written, in a sentence."""
    size, first = formats.size(written.bytes), written.paths[0].name
    if written.rows is None:
        return tr("Saved {name}: {size}.").format(name=first, size=size)
    rows = tr("1 row") if written.rows == 1 else tr("{n} rows")
    rows = rows.format(n=formats.count(written.rows))
    if len(written.paths) > 1:
        said = tr("Saved {n} files, {name} the first: {rows}, {size}.")
        count = formats.count(len(written.paths))
        return said.format(n=count, name=first, rows=rows, size=size)
    return tr("Saved {name}: {rows}, {size}.").format(name=first, rows=rows, size=size)
