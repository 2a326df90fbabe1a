"""Files dragged from a file manager onto the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Takes files that are dropped on a window, whatever they are: what they hold is told after reading.

    Rows dragged out of the window's own tables are files, too; they are not taken back.

    Args:
        window: The window, which owns it.

    Signals:
        dropped: Files were dropped: a tuple of paths.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take drags of files; leave everything else alone."""
        if not isinstance(event, QDropEvent):  # all three kinds are
            return False
        paths = files_in(event.mimeData()) if event.source() is None else ()
        if not paths or not event.possibleActions() & Qt.DropAction.CopyAction:
            return False
        # Copied, whatever the file manager proposes: the files stay where they are.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self.dropped.emit(paths)
        return True


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The files of this computer that a drag holds."""
    found = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
    return tuple(Path(path) for path in found if path)
