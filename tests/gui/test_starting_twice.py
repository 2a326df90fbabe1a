"""Two starts on one workspace, as real processes: one window, and the second start's file opens in it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from queue import Empty, Queue

import pytest

from gui.instance.claiming import claim
from gui.instance.place import place_of
from gui.instance.requests import Raise

ROOT = Path(__file__).parents[2]
LONG = 40
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")

CODE = """
import sys
from PySide6.QtCore import QTimer
from gui import app, __main__ as program
from gui.main_window import MainWindow
from gui.recipes import handed

def say(*words):
    print(*words, flush=True)

def front(window, token=""):
    say("front")

app.bring_to_front = front
handed.QMessageBox.open = lambda _: None
before = MainWindow.__init__
def made(self, *args, **kwargs):
    before(self, *args, **kwargs)
    self.services.opened.connect(lambda _: QTimer.singleShot(0, lambda: say("window")))
    self.recipes.done.connect(lambda words: say("done", words))
    self.recipes.told.connect(lambda words, more: say("told", words))
MainWindow.__init__ = made
sys.exit(program.main(sys.argv[1:]))
"""
RECIPE = 'version = 1\nname = "Weekly"\n\n[filters]\nsearch = "spring"\n'


class Start:
    """A process and what it has said."""

    def __init__(self, home: Path, *arguments: str) -> None:
        self._lines: Queue[str] = Queue()
        self.process = subprocess.Popen(
            [sys.executable, "-c", CODE, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={
                **os.environ,
                "SENDSIGHT_HOME": str(home),
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            },
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        for line in self.process.stdout:
            self._lines.put(line.rstrip())

    def hears(self, *lines: str) -> None:
        assert [self._lines.get(timeout=LONG) for _ in lines] == list(lines)

    def is_silent(self) -> bool:
        try:
            return not self._lines.get_nowait()
        except Empty:
            return True

    def end(self, number: int = signal.SIGTERM) -> int:
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(LONG)
        self._reader.join(LONG)
        self.process.stdout.close()
        self.process.stderr.close()
        return code

    def ends(self) -> tuple[int, str]:
        said = self.process.stderr.read()
        return self.end(0), said


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    made = tmp_path_factory.mktemp("twice")
    (made / "weekly.toml").write_text(RECIPE)
    (made / "broken.toml").write_text("name = ")
    return made


@pytest.fixture(scope="module")
def first(home):
    made = Start(home, str(home / "weekly.toml"))
    made.hears("window", "done Opened “Weekly”")
    yield made
    made.end()


def second(home, *arguments):
    start = Start(home, *arguments)
    return (*start.ends(), start.is_silent())


def test_a_second_start_brings_the_window_to_the_front_and_ends(home, first):
    assert second(home) == (0, "", True)
    first.hears("front")


def test_all_names_of_the_workspace_lead_to_its_window(home, first):
    mine = home / "data" / "workspace.duckdb"
    assert second(home, "--workspace", str(mine)) == (0, "", True)
    first.hears("front")


def test_a_recipe_of_a_second_start_opens_in_the_first_window(home, first):
    relative = os.path.relpath(home / "weekly.toml", ROOT)
    assert second(home, relative) == (0, "", True)
    first.hears("front", "done Opened “Weekly”")
    assert not list((home / "data").glob("recipes/*"))


def test_a_file_that_cannot_be_read_is_told_as_in_the_list(home, first):
    from services.recipes.folder import saved_views

    assert second(home, str(home / "broken.toml")) == (0, "", True)
    listed = next(view for view in saved_views(home) if view.path.name == "broken.toml")
    first.hears("front", f"told {listed.problem}")
    pipe = home / "pipe.toml"
    os.mkfifo(pipe)
    assert second(home, str(pipe)) == (0, "", True)
    first.hears("front", "told pipe.toml is not a file. Choose a recipe file.")


def test_several_files_of_a_second_start_all_come(home, first):
    (home / "two.sendsight").write_text(RECIPE.replace("Weekly", "Two"))
    assert second(home, str(home / "weekly.toml"), str(home / "two.sendsight")) == (0, "", True)
    first.hears("front", "front", "done Opened “Two”")


def test_a_scheduled_report_is_written_by_the_window_that_is_open(home, first, tmp_path):
    words = [sys.executable, "-m", "services", "report", "run", str(home / "weekly.toml")]
    done = subprocess.run(
        [*words, "--out", str(tmp_path / "a.csv"), "--wait", "1"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "SENDSIGHT_HOME": str(home)},
        timeout=LONG,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, f"{tmp_path / 'a.csv'}\n"), done.stderr
    assert "Written by the window" in done.stderr
    assert (tmp_path / "a.csv").exists()
    assert first.is_silent()


def test_another_workspace_is_a_window_of_its_own_and_one_killed_leaves_no_lock(home, first):
    arguments = ("--workspace", str(home / "other.sendsight"))
    other = Start(home, *arguments)
    other.hears("window")
    assert other.end(signal.SIGKILL) == -signal.SIGKILL
    # Its name says recipe, its content workspace: named as a file it is opened all the same.
    both = [Start(home, *arguments), Start(home, arguments[1])]
    waiters = [threading.Thread(target=start.process.wait, daemon=True) for start in both]
    for thread in waiters:
        thread.start()
    while all(thread.is_alive() for thread in waiters):
        for thread in waiters:
            thread.join(0.05)
    gone, stays = sorted(both, key=lambda start: start.process.poll() is None)
    assert gone.ends() == (0, "")
    assert sorted(stays._lines.get(timeout=LONG) for _ in range(2)) == ["front", "window"]
    assert stays.process.poll() is None
    assert stays.end() == 0
    assert first.is_silent()


def test_a_window_that_hangs_is_told_in_one_sentence(home, first, monkeypatch):
    monkeypatch.setenv("SENDSIGHT_HOME", str(home))
    place = place_of(home / "data" / "workspace.duckdb")
    first.process.send_signal(signal.SIGSTOP)
    try:
        claimed = claim(place, Raise(), 0.1)
    finally:
        first.process.send_signal(signal.SIGCONT)
    assert claimed.instance is None
    assert claimed.problem.startswith("Sendsight is open already, but its window does not answer.")


def test_when_the_window_is_closed_nothing_stays(home, first, monkeypatch):
    monkeypatch.setenv("SENDSIGHT_HOME", str(home))
    place = place_of(home / "data" / "workspace.duckdb")
    assert place.lock.exists()
    assert first.end() == 0
    assert not place.lock.exists()
    assert claim(place, Raise(), 0.0).instance.release() is None
