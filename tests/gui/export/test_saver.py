"""Files: found again, described, never half-written, stopped."""

from __future__ import annotations

import errno
import json
from pathlib import Path
from threading import Event
from time import sleep

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from services.domain.bots import BotRules, policy
from services.domain.lenses import Lenses
from services.reports import export as writer
from services.reports.zones import is_zone
from tests.gui.export.desk import LONG


def answer(button):
    """Press a button of the message box that is about to open."""
    seen = []

    def press():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            seen.append(box.text())
            box.button(button).click()
        else:
            QTimer.singleShot(20, press)

    QTimer.singleShot(20, press)
    return seen


# Files


def test_a_saved_file_can_be_found_again(window_desk, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("gui.export.outcome.show_in_folder", lambda p: opened.append(p) or True)
    dialog = window_desk.open()
    path = tmp_path / "a.csv"
    window_desk.save(path)
    outcome = dialog.outcome
    assert outcome.words.text().startswith("Saved a.csv: 73 rows, ")
    outcome.reveal.click()
    assert opened == [path]
    outcome.copy_path.click()
    assert QGuiApplication.clipboard().text() == str(path)
    assert window_desk.window.status.job.text() == "✓ Saved a.csv"


def test_the_description_beside_the_file(window_desk, tmp_path, qtbot):
    from gui.filters import Filters

    with qtbot.waitSignal(window_desk.window.campaigns.shown):
        window_desk.window.set_filters(Filters(channels=("sms",), search="northwind"))
    window_desk.open()
    window_desk.save(tmp_path / "a.csv")
    facts = json.loads((tmp_path / "a.csv.meta.json").read_text())
    assert facts["rows_of"] == "view"
    assert facts["rows"] == 24
    assert facts["filters"]["channels"] == ["sms"]
    assert facts["filters"]["search"] == "northwind"
    assert facts["order"] == ["-sent_at"]
    assert facts["accounts"][0]["name"] == "Northwind SMS"
    assert is_zone(facts["time_zone"])
    assert facts["bots"] == "all clicks, none filtered"


def test_the_description_tells_the_rules_in_force_as_the_command_line_does(
    window_desk, tmp_path, qtbot
):
    desk = window_desk
    rules = BotRules(likely=60, burst_weight=90)
    with qtbot.waitSignal(desk.services.own.change_bot_rules(rules).done, timeout=LONG):
        pass
    with qtbot.waitSignal(desk.window.campaigns.shown, timeout=LONG):
        desk.window.look_through(Lenses(human=True))
    desk.open()
    desk.save(tmp_path / "a.csv")
    facts = json.loads((tmp_path / "a.csv.meta.json").read_text())
    assert facts["bots"] == policy(rules, human=True)
    assert "score 60 or more; own settings" in facts["bots"]


def test_the_suggested_name_says_what_is_inside_and_is_free(window_desk, tmp_path, settings):
    settings.set_text("export/folder", str(tmp_path))
    name = "clicksend_grosse-sohne_clicks.csv"
    (tmp_path / name).write_text("older")
    window_desk.select("0123456789012345678")
    dialog = window_desk.open("clicks")
    dialog.save_button.click()
    files = dialog.run.saver.files
    assert Path(files.selectedFiles()[0]).name == "clicksend_grosse-sohne_clicks (2).csv"
    files.reject()
    assert not dialog.run.saver.running


@pytest.mark.parametrize("replace", [True, False])
def test_replacing_a_file_is_asked(window_desk, tmp_path, replace):
    path = tmp_path / "a.csv"
    path.write_text("older")
    dialog = window_desk.open()
    buttons = QMessageBox.StandardButton
    seen = answer(buttons.Yes if replace else buttons.No)
    window_desk.choose(path)
    assert len(seen) == 1
    assert "a.csv" in seen[0]
    if replace:
        window_desk.until(lambda: dialog.outcome.path is not None)
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    else:
        assert path.read_text() == "older"
        dialog.run.saver.files.reject()
        assert not dialog.run.saver.running


def test_a_name_without_ending_gets_one(window_desk, tmp_path):
    dialog = window_desk.open()
    window_desk.choose(tmp_path / "plain")
    window_desk.until(lambda: dialog.outcome.path is not None)
    assert dialog.outcome.path == tmp_path / "plain.csv"


def fail_with(monkeypatch, number):
    def broken(*_):
        raise OSError(number, "as the system says it")

    monkeypatch.setattr("services.reports.destination._settle", broken)


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "The disk is full, so a.csv was not written. Free some space"),
        (errno.EROFS, "does not allow new files. Choose a folder of your own."),
        (errno.EIO, "The file a.csv could not be written. Try again"),
    ],
)
def test_a_failure_is_one_sentence_and_leaves_nothing(
    window_desk, tmp_path, monkeypatch, number, sentence
):
    fail_with(monkeypatch, number)
    folder = tmp_path / "out"
    folder.mkdir()
    dialog = window_desk.open()
    with window_desk.qtbot.waitSignal(dialog.run.saver.failed, timeout=LONG):
        window_desk.choose(folder / "a.csv")
    assert sentence in dialog.outcome.words.text()
    assert list(folder.iterdir()) == []
    assert dialog.save_button.isEnabled()


def test_a_file_open_elsewhere_stays_as_it_was(window_desk, tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_text("older")
    real = Path.replace

    def locked(self, target):
        if Path(target) == path:
            raise PermissionError(errno.EACCES, "sharing violation")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", locked)
    answer(QMessageBox.StandardButton.Yes)
    dialog = window_desk.open()
    with window_desk.qtbot.waitSignal(dialog.run.saver.failed, timeout=LONG):
        window_desk.choose(path)
    assert dialog.outcome.words.text() == (
        "The file a.csv is open in another program. Close it there, or choose another name."
    )
    assert path.read_text() == "older"
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".part"] == []


# Stopping


@pytest.fixture
def slow(monkeypatch):
    """The writer waits after its first rows until it is told to go on."""
    real, begun, go = writer._texts, Event(), Event()

    def texts(*args):
        for text in real(*args):
            yield text
            if text[1] and not go.is_set():
                begun.set()
                go.wait(10)

    monkeypatch.setattr(writer, "_texts", texts)
    yield begun, go
    go.set()


@pytest.mark.parametrize("by", ["button", "escape", "close"])
def test_stopping_in_the_middle_leaves_no_file(window_desk, tmp_path, slow, by, qtbot):
    begun, go = slow
    folder = tmp_path / "out"
    folder.mkdir()
    dialog = window_desk.open()
    window_desk.choose(folder / "a.csv")
    window_desk.until(begun.is_set)
    assert not dialog.form.isEnabled()
    assert dialog.outcome.stop.isVisible()
    if by == "button":
        dialog.outcome.stop.click()
    elif by == "escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.run.saver.stopped, timeout=LONG):
        go.set()
    assert dialog.outcome.words.text() == "Stopped. No file was written."
    assert list(folder.iterdir()) == []
    assert dialog.save_button.isEnabled()
    dialog.reject()


def test_a_stop_that_comes_too_late_says_so(window_desk, tmp_path, qtbot):
    path = tmp_path / "a.csv"
    dialog = window_desk.open()

    def late():
        """The file is complete, but the window has not heard of it yet."""
        while not path.exists():
            sleep(0.001)
        dialog.run.saver.stop()

    dialog.run.saver.begun.connect(late)
    with qtbot.waitSignal(dialog.run.saver.stopped, timeout=LONG) as caught:
        window_desk.choose(path)
    assert caught.args == [True]
    assert dialog.outcome.words.text() == "It was too late to stop: the file is complete."


def test_closing_the_window_stops_the_export(window_desk, tmp_path, slow):
    begun, go = slow
    folder = tmp_path / "out"
    folder.mkdir()
    dialog = window_desk.open()
    window_desk.choose(folder / "a.csv")
    window_desk.until(begun.is_set)
    dialog.run.saver._job._line.on_cancel(go.set)
    window_desk.window.close()
    assert list(folder.iterdir()) == []
