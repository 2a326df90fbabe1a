"""What happens when something unforeseen goes wrong: it is logged, and a dialog offers the text.

Known failures never come here: they have words of their own. Errors of slots and threads, and Qt's
messages, do.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from gui.redacting import redacted
from services import VERSION
from services.qt.mailbox import mailbox

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QDialog

_log = logging.getLogger("sendsight")
_qt_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashReporter(QObject):
    """Takes what nobody caught, from any thread, and shows one dialog in the GUI thread.

    Use `install` and `uninstall` around the program's run.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: QDialog | None = None
        self.last = ""

    def install(self) -> None:
        """Take the place of Python's and Qt's own handlers."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(on_qt_message)

    def uninstall(self) -> None:
        """Put Python's and Qt's own handlers back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            app = QApplication.instance()
            if app is not None:
                app.quit()
            return
        mailbox().post(partial(self._show, _logged(kind, error, trace)))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def tell_and_wait(self, error: Exception) -> None:
        """Tell an error with which the program cannot go on; returns once the dialog is closed."""
        dialog = self._made(
            self.tr(
                "Sendsight could not start. What is stored is safe. Please report it with this text."
            ),
            _logged(type(error), error, error.__traceback__),
        )
        dialog.exec()
        dialog.deleteLater()

    def _show(self, text: str) -> None:
        """Show the dialog; while one is open, further errors are only logged."""
        self.last = text
        if self._dialog is not None or not isValid(self):
            return
        dialog = self._made(
            self.tr(
                "Sendsight made a mistake. What is stored is safe, and you can go on. If it "
                "happens again, please report it with this text."
            ),
            text,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()

    def _made(self, sentence: str, text: str) -> QDialog:
        from gui.log_details import LogDetailsDialog

        self.last = text
        whole = f"Sendsight {VERSION}\n\n{text}"
        dialog = LogDetailsDialog(sentence, whole, QApplication.activeWindow())
        dialog.setWindowTitle(self.tr("Something went wrong"))
        return dialog

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None


def _logged(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """An error's text as it may be shown, after it was logged."""
    text = redacted("".join(traceback.format_exception(kind, error, trace)))
    _log.error("unforeseen error\n%s", text)
    return text


def on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's messages go to the log."""
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", redacted(message))
