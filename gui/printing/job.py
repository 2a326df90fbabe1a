"""Writing a report without letting the window wait: charts in small steps, everything else in a thread."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.charts.world import load_world
from gui.printing.document import make_document
from gui.printing.paper import PaperTheme
from gui.printing.pictures import next_step, recording
from gui.printing.writing import CHARTS_DONE, STEPS, Composer, Watch
from services.qt.jobs import Failure, Job

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from PySide6.QtGui import QPicture

    from gui.formatting import Formats
    from gui.printing.blocks import Document, Panel
    from gui.printing.branding import Branding
    from gui.printing.content import ReportContent
    from gui.printing.writing import PdfResult
    from gui.theme.theme import Theme
    from services.qt.jobs import Line


class PdfJob(QObject):
    """Writes one report. Made and told of in the GUI thread; a cancelled job is silent.

    Attributes:
        longest_step: Seconds of its longest step in the GUI thread.

    Signals:
        progress: How much is done, of how much.
        done: The `PdfResult`.
        failed: The `Failure`, in words for a person.
        settled: It has ended in any way; its thread does nothing more.
    """

    progress = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    settled = Signal()

    def __init__(
        self,
        content: ReportContent,
        branding: Branding,
        path: Path,
        formats: Formats,
        theme: Theme,
        parent: QObject | None = None,
        *,
        overwrite: bool = True,
    ) -> None:
        super().__init__(parent)
        self._content, self._branding, self._path = content, branding, path
        self._formats, self._overwrite = formats, overwrite
        self._paper = PaperTheme(theme.font(), self)
        self._font = self._paper.font()
        self._cancelled = False
        self._ended = False
        self._thread: Job | None = None
        self._document: Document | None = None
        self._waiting: list[Panel] = []
        self._steps: Generator[None, None, QPicture] | None = None
        self._pictures: dict[str, QPicture] = {}
        self.longest_step = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin; once only."""
        self._run(self._prepare, self._begin_charts)

    @Slot()
    def cancel(self) -> None:
        """Stop as soon as possible; no file is left, and nothing more is told but `settled`."""
        self._cancelled = True
        if self._thread is not None:
            self._thread.cancel()

    def _run(self, work: Callable[[Line], object], then: Callable[[Any], None]) -> None:
        """Do a part in a helper thread."""
        job = self._thread = Job(self)
        job.progress.connect(self._on_progress)
        job.done.connect(then)
        job.failed.connect(self._on_failed)
        job.settled.connect(self._on_settled)
        job.run(work, name="report")

    def _prepare(self, _: Line) -> Document:
        document = make_document(self._content, self._branding, self._formats)
        # The map's shapes take a while to be made; not in the GUI thread.
        load_world()
        return document

    def _compose(self, line: Line) -> object:
        assert self._document is not None  # noqa: S101 - the charts come after it
        watch = Watch(lambda *how: line.tell(how), lambda: line.cancelled)
        composer = Composer(self._document, self._branding, self._formats, self._font, watch)
        return composer.write(self._pictures, self._path, overwrite=self._overwrite)

    @Slot(object)
    def _on_progress(self, how: tuple[int, int]) -> None:
        self.progress.emit(*how)

    @Slot(object)
    def _on_written(self, result: PdfResult) -> None:
        self.done.emit(result)
        self._end()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if not self._cancelled:
            self.failed.emit(failure)
        self._end()

    @Slot(object)
    def _on_settled(self, job: Job) -> None:
        if job.cancelled:
            self._end()
        job.deleteLater()

    @Slot(object)
    def _begin_charts(self, document: Document) -> None:
        self._document = document
        self._waiting = list(document.panels())
        self._timer.start(0)

    @Slot()
    def _step(self) -> None:
        """One small step of one chart."""
        began = time.perf_counter()
        if self._cancelled:
            self._drop_charts()
        elif self._steps is not None:
            self._go_on(self._steps)
        elif self._waiting:
            self._steps = recording(
                self._waiting[0], self._paper, self._formats, self._content.options.zone
            )
        else:
            self._timer.stop()
            self._run(self._compose, self._on_written)
        self.longest_step = max(self.longest_step, time.perf_counter() - began)

    def _go_on(self, steps: Generator[None, None, QPicture]) -> None:
        try:
            picture = next_step(steps)
            if picture is not None:
                self._keep(picture)
        except Exception as error:  # noqa: BLE001 - told as a failure
            self._timer.stop()
            self._on_failed(Failure.of(error))

    def _keep(self, picture: QPicture) -> None:
        panel = self._waiting.pop(0)
        self._pictures[panel.key] = picture
        self._steps = None
        known = len(self._pictures)
        self.progress.emit(CHARTS_DONE * known // (known + len(self._waiting)), STEPS)

    def _drop_charts(self) -> None:
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
        self._end()

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            self.settled.emit()
