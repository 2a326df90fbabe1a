from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QMessageLogContext, QRunnable, QThreadPool, QTimer, QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from gui.crash import CrashReporter, on_qt_message
from gui.details import DetailsDialog
from gui.log_details import LogDetailsDialog

pytestmark = pytest.mark.expects_log


@pytest.fixture
def crashes(qapp, theme):
    before = sys.excepthook, threading.excepthook
    made = CrashReporter(qapp)
    yield made
    sys.excepthook, threading.excepthook = before
    made.deleteLater()


def dialogs():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, DetailsDialog)]


def fail(secret):
    raise ValueError(f"api_key={secret} for ada@example.com")


def caught(crashes):
    secret = "".join(("abcdef", "123456"))
    try:
        fail(secret)
    except ValueError as error:
        crashes._on_exception(type(error), error, error.__traceback__)


def test_what_nobody_caught_is_shown_with_text_to_copy(qtbot, crashes):
    caught(crashes)
    qtbot.waitUntil(lambda: bool(dialogs()))
    dialog = dialogs()[0]
    assert isinstance(dialog, LogDetailsDialog)  # with a button for the log's folder
    dialog.copy_button.click()
    assert "ValueError" in QGuiApplication.clipboard().text()
    text = dialog.text.toPlainText()
    assert "ValueError" in text
    assert "abcdef123456" not in text
    assert "ada@example.com" not in text
    caught(crashes)
    qtbot.wait(20)
    assert len(dialogs()) == 1
    dialog.reject()
    qtbot.waitUntil(lambda: not dialogs())
    caught(crashes)
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialogs()[0].reject()


def test_threads_are_reported_too(qtbot, crashes):
    threading.excepthook = crashes._on_thread_exception
    thread = threading.Thread(target=fail, args=("zzzzzz99",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert "ValueError" in crashes.last
    dialogs()[0].reject()


def test_an_error_after_the_reporter_has_gone_is_logged_only(qtbot, qapp, caplog):
    reporter = CrashReporter(qapp)
    delete(reporter)
    caught(reporter)
    qtbot.wait(20)
    assert dialogs() == []
    assert "ValueError" in caplog.text


def test_what_a_pool_s_thread_does_not_catch_is_reported_too(qtbot, crashes):
    """As an error of a QThread: Qt hands it to the same handler, in that thread."""

    class Work(QRunnable):
        def run(self):
            fail("zzzzzz99")

    sys.excepthook = crashes._on_exception
    QThreadPool.globalInstance().start(Work())
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert "in run" in crashes.last
    dialogs()[0].reject()


def test_a_start_that_fails_is_told_before_the_program_ends(qtbot, crashes):
    def look_and_close():
        (dialog,) = dialogs()
        shown.append(dialog.text.toPlainText())
        dialog.reject()

    shown = []
    QTimer.singleShot(0, look_and_close)
    crashes.tell_and_wait(ValueError("api_key=abcdef123456"))
    assert "ValueError: api_key=***" in shown[0]


def test_an_interrupt_ends_the_program(crashes, monkeypatch, qapp):
    quits = []
    monkeypatch.setattr(type(qapp), "quit", lambda *_: quits.append(1))
    crashes._on_exception(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert quits == [1]


def test_qt_s_messages_go_to_the_log(caplog):
    on_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), "odd token=abcdefgh")
    assert caplog.records[-1].levelname == "WARNING"
    assert "abcdefgh" not in caplog.text


def test_handlers_are_put_in_and_taken_out(crashes):
    crashes.install()
    assert sys.excepthook == crashes._on_exception
    crashes.uninstall()
    assert sys.excepthook is sys.__excepthook__
