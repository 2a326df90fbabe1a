from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui import app as module
from gui.app import Program, StartOptions, program_icon, set_up_log
from gui.crash import CrashReporter
from gui.instance.claiming import Claim, claim
from gui.instance.place import place_of
from gui.instance.requests import OpenFile, Raise
from services.qt.app import AppConfig
from services.settings import demo_workspace_file, workspace_file

ROOT = Path(__file__).parents[2]
HEAVY = (
    *("pyqtgraph", "numpy", "httpx", "keyring", "duckdb", "xlsxwriter", "maxminddb", "tomllib"),
    *("asyncio", "ssl", "subprocess", "services.http.client", "services.reports.catalogue"),
    *(
        "services.recipes.reading",
        "services.schedule",
        "gui.charts.base",
        "gui.recipes.save_dialog",
    ),
)


@pytest.fixture
def program(qtbot, qapp, theme, settings, tmp_path):
    made = []

    def make(config: AppConfig) -> Program:
        found = Program(qapp, config, settings)
        made.append(found)
        return found

    yield make
    for each in made:
        each.window.close()
        each.window.deleteLater()
        each.deleteLater()
    theme.apply()


def test_the_command_line_names_the_workspace(tmp_path):
    assert StartOptions().config() == AppConfig(workspace_file())
    assert StartOptions(demo=True).config().workspace == demo_workspace_file()
    mine = StartOptions(tmp_path / "x.sendsight", demo=True, pace=9.0, demo_clicks=5).config()
    assert mine == AppConfig(tmp_path / "x.sendsight", demo=True, pace=9.0, demo_clicks=5)


def test_a_new_workspace_welcomes(qtbot, program, tmp_path):
    made = program(AppConfig(tmp_path / "new.sendsight"))
    made.start()
    window = made.window
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.welcome, timeout=20_000)
    assert len(window.services.providers) == 4
    assert (tmp_path / "new.sendsight").exists()


def test_a_file_that_is_no_workspace_is_refused_plainly(qtbot, program, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("no workspace " * 500)
    made = program(AppConfig(path))
    made.start()
    window = made.window
    qtbot.waitUntil(lambda: bool(window.notice.buttons), timeout=20_000)
    assert window.notice.sentence.text()
    assert "Traceback" not in window.notice.sentence.text()
    assert path.read_text().startswith("no workspace")


def test_the_demo_opens_in_place_and_closes_again(qtbot, program, tmp_path):
    made = program(AppConfig(tmp_path / "own.sendsight", demo_clicks=400))
    made.start()
    qtbot.waitUntil(
        lambda: made.window.stack.currentWidget() is made.window.welcome, timeout=20_000
    )
    first = made.window
    first.welcome.state.buttons["demo"].click()
    assert made.window is not first
    assert not first.isVisible()
    window = made.window
    assert window.services.config.demo
    qtbot.waitUntil(lambda: len(window.services.accounts) == 4, timeout=30_000)
    assert "demo" in window.messages.bars
    window.messages.bars["demo"].buttons["leave"].click()
    assert made.window.services.config == AppConfig(tmp_path / "own.sendsight", demo_clicks=400)
    qtbot.waitUntil(
        lambda: made.window.stack.currentWidget() is made.window.welcome, timeout=20_000
    )


def test_the_log_holds_no_secret(own_folders):
    root = logging.getLogger()
    before = list(root.handlers)
    path = set_up_log()
    added = [handler for handler in root.handlers if handler not in before]
    try:
        logging.getLogger("test").warning("GET https://x/?apikey=abcdef123456")
        assert "abcdef123456" not in path.read_text()
        assert "apikey=***" in path.read_text()
    finally:
        for handler in added:
            root.removeHandler(handler)
            handler.close()
        logging.setLogRecordFactory(logging.LogRecord)


def test_a_log_that_cannot_be_written_is_done_without(own_folders):
    (own_folders / "log").write_text("a file in the way")
    assert set_up_log() is None


def test_the_program_s_icon(qapp):
    assert not program_icon().isNull()
    assert program_icon().pixmap(32, 32).width() == 32


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path):
    script = (
        "import sys\n"
        "from gui.app import *\n"
        "app = make_application(['x'])\n"
        f"program = Program(app, AppConfig(Path({str(tmp_path / 'w.sendsight')!r})),"
        f" WindowSettings(Path({str(tmp_path / 'w.ini')!r})))\n"
        "program.window.show(); program.window.grab()\n"
        f"print([m for m in {HEAVY!r} if m in sys.modules])\n"
        "program.window.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        text=True,
        timeout=60,
        capture_output=True,
        check=False,
        env={**os.environ},
    )
    assert done.stdout.strip() == "[]", done.stderr


@pytest.fixture
def claimed(qtbot, qapp, theme, settings, tmp_path):
    """A program with the right to its workspace's window."""
    config = AppConfig(tmp_path / "own.sendsight", demo_clicks=400)
    right = claim(place_of(config.workspace), Raise(), 0.0)
    made = Program(qapp, config, settings, right.instance)
    made.start()
    qtbot.waitUntil(
        lambda: made.window.stack.currentWidget() is made.window.welcome, timeout=20_000
    )
    yield made
    made.window.close()
    made.release()
    made.window.deleteLater()
    made.deleteLater()
    theme.apply()


def is_free(path):
    """Whether a start on a workspace would get its window; nobody answers while this thread asks."""
    found = claim(place_of(path), Raise(), 0.0).instance
    if found is not None:
        found.release()
    return found is not None


def test_the_right_goes_with_the_window_to_the_demo_and_back(qtbot, claimed, tmp_path):
    own = tmp_path / "own.sendsight"
    assert not is_free(own)
    claimed.window.demo_wanted.emit()
    assert claimed.window.services.config.demo
    assert is_free(own)
    assert not is_free(demo_workspace_file())
    qtbot.waitUntil(lambda: len(claimed.window.services.accounts) == 4, timeout=30_000)
    claimed.window.demo_left.emit()
    assert not is_free(own)
    assert is_free(demo_workspace_file())


def test_a_demo_that_has_its_own_window_is_brought_to_the_front(claimed, monkeypatch):
    monkeypatch.setattr(module, "claim", lambda *_, **__: Claim())
    first = claimed.window
    first.demo_wanted.emit()
    assert claimed.window is first
    assert not first.services.config.demo
    assert "window of its own" in first.status.job.text()
    monkeypatch.setattr(module, "claim", lambda *_, **__: Claim(problem="It does not answer."))
    told = []
    first.recipes.told.connect(lambda *words: told.append(words))
    first.demo_wanted.emit()
    assert claimed.window is first
    assert told == [("It does not answer.", "")]


def test_a_later_start_s_request_is_done(claimed, monkeypatch):
    fronts, files = [], []
    monkeypatch.setattr(module, "bring_to_front", lambda window, token: fronts.append(token))
    monkeypatch.setattr(claimed._files, "open", files.append)
    claimed._instance.asked.emit(Raise("one"))
    claimed._instance.asked.emit(OpenFile(b"/tmp/weekly.toml", "two"))
    assert fronts == ["one", "two"]
    assert files == [Path("/tmp/weekly.toml")]


def test_a_window_that_closes_hears_nobody_but_keeps_its_right(claimed, tmp_path):
    at = []
    claimed.window.closing.connect(lambda: at.append(claimed.window.services._closed))
    claimed.window.close()
    assert at == [False]
    assert not is_free(tmp_path / "own.sendsight")
    claimed.release()
    assert is_free(tmp_path / "own.sendsight")


def test_files_that_macos_hands_over_are_taken():
    """A QApplication of our class, in a process of its own: there is one a process."""
    script = (
        "from gui.app import *\n"
        "app = make_application(['x'])\n"
        "app.file_wanted.connect(print)\n"
        "QCoreApplication.sendEvent(app, QFileOpenEvent('/tmp/weekly.toml'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        text=True,
        timeout=60,
        capture_output=True,
        check=False,
    )
    assert done.stdout == "/tmp/weekly.toml\n", done.stderr


@pytest.mark.expects_log
def test_a_window_that_cannot_be_made_is_told_and_gives_its_right_back(
    qapp, settings, tmp_path, monkeypatch
):
    def fails(*_):
        raise RuntimeError("no window")

    told = []
    monkeypatch.setattr(module, "Program", fails)
    monkeypatch.setattr(CrashReporter, "tell_and_wait", lambda _, error: told.append(str(error)))
    path = tmp_path / "own.duckdb"
    right = claim(place_of(path), Raise(), 0.0).instance
    options = StartOptions(path)
    assert module._program(qapp, options, settings, right, CrashReporter(qapp)) is None
    assert told == ["no window"]
    assert is_free(path)
