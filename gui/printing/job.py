"""Writing a report without letting the window wait: charts in small steps, everything else in a thread."""

from __future__ import annotations

import time
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gui.charts.world import load_world
from gui.printing.document import make_document
from gui.printing.paper import PaperTheme
from gui.printing.pictures import next_step, recording
from gui.printing.writing import CHARTS_DONE, STEPS, Composer, PdfCancelled, Watch
from services.qt.jobs import Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from PySide6.QtGui import QPicture

    from gui.formatting import Formats
    from gui.printing.blocks import Document, Panel
    from gui.printing.branding import Branding
    from gui.printing.content import ReportContent
    from gui.theme.theme import Theme


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
    _arrived = Signal(str, object)

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
        self._document: Document | None = None
        self._waiting: list[Panel] = []
        self._steps: Generator[None, None, QPicture] | None = None
        self._pictures: dict[str, QPicture] = {}
        self.longest_step = 0.0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin; once only."""
        self._run("prepared", self._prepare)

    @Slot()
    def cancel(self) -> None:
        """Stop as soon as possible; no file is left, and nothing more is told but `settled`."""
        self._cancelled = True

    def _run(self, kind: str, work: Callable[[], object]) -> None:
        Thread(target=self._work, args=(kind, work), name="report", daemon=True).start()

    def _work(self, kind: str, work: Callable[[], object]) -> None:
        """In the helper thread."""
        try:
            result = work()
        except PdfCancelled:
            kind, result = "dropped", None
        except Exception as error:  # noqa: BLE001 - told as a failure
            kind, result = "failed", Failure.of(error)
        self._post(kind, result)

    def _post(self, kind: str, payload: object) -> None:
        try:
            self._arrived.emit(kind, payload)
        except RuntimeError:  # the window has gone and taken the job along
            return

    def _prepare(self) -> Document:
        document = make_document(self._content, self._branding, self._formats)
        # The map's shapes take a while to be made; not in the GUI thread.
        load_world()
        return document

    def _compose(self) -> object:
        assert self._document is not None  # noqa: S101 - the charts come after it
        watch = Watch(lambda *how: self._post("progress", how), lambda: self._cancelled)
        composer = Composer(self._document, self._branding, self._formats, self._font, watch)
        return composer.write(self._pictures, self._path, overwrite=self._overwrite)

    @Slot(str, object)
    def _deliver(self, kind: str, payload: object) -> None:
        if self._cancelled and kind != "progress":
            self._end()
        elif kind == "prepared":
            self._begin_charts(payload)  # type: ignore[arg-type]
        elif kind == "progress" and not self._cancelled:
            self.progress.emit(*payload)  # type: ignore[misc]
        elif kind == "done":
            self.done.emit(payload)
            self._end()
        elif kind == "failed":
            self.failed.emit(payload)
            self._end()

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
            self._run("done", self._compose)
        self.longest_step = max(self.longest_step, time.perf_counter() - began)

    def _go_on(self, steps: Generator[None, None, QPicture]) -> None:
        try:
            picture = next_step(steps)
            if picture is not None:
                self._keep(picture)
        except Exception as error:  # noqa: BLE001 - told as a failure
            self._timer.stop()
            self.failed.emit(Failure.of(error))
            self._end()

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
