"""A workspace that another process has open, and the moment at which it is closed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from services.cli.waiting import wait_until_free
from services.domain.errors import StoreFailed
from services.recipes.elsewhere import WindowRun
from services.store.workspace import Workspace

ROOT = Path(__file__).parents[3]
HOLD = """
import sys
from pathlib import Path
from services.store.workspace import Workspace
opened = Workspace.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
opened.close()
"""


class Holder:
    """A process that has a workspace open until it is let go."""

    def __init__(self, path):
        self.process = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(path)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self.process.stdout.readline().strip() == b"open"

    def let_go(self):
        self.process.communicate(timeout=60)


@pytest.fixture
def hold():
    holders = []

    def begin(path):
        holders.append(Holder(path))
        return holders[-1]

    yield begin
    for holder in holders:
        if holder.process.poll() is None:
            holder.let_go()


class Told(list):
    """What was told."""

    def tell(self, sentence):
        self.append(sentence)


def test_it_waits_for_the_window_and_says_so_once(hold, tmp_path):
    path = tmp_path / "w.sendsight"
    holder, told, slept = hold(path), Told(), []

    def pause(seconds):
        slept.append(seconds)
        if len(slept) == 2:
            holder.let_go()

    wait_until_free(path, 60, told, pause=pause)
    assert len(slept) == 2
    (sentence,) = told
    assert "open in a window" in sentence
    Workspace.open(path, create=False).close()


def test_it_gives_up_in_time_and_opening_tells(hold, tmp_path):
    path = tmp_path / "w.sendsight"
    hold(path)
    seconds = iter(range(0, 10_000, 50))
    wait_until_free(path, 2, Told(), pause=lambda _: None, clock=lambda: next(seconds))
    with pytest.raises(StoreFailed, match="open in another window"):
        Workspace.open(path)


def test_a_window_is_asked_again_and_again_until_it_takes_the_run(hold, tmp_path):
    path = tmp_path / "w.sendsight"
    hold(path)
    answers, slept = iter([None, None, WindowRun(missed=True)]), []
    ran = wait_until_free(path, 60, Told(), ask=lambda: next(answers), pause=slept.append)
    assert (ran, len(slept)) == (WindowRun(missed=True), 2)


def test_it_is_asked_once_where_nothing_is_to_be_waited_for(hold, tmp_path):
    path = tmp_path / "w.sendsight"
    hold(path)
    asked = []
    told = Told()
    assert wait_until_free(path, 0, told, ask=lambda: asked.append(1), pause=pytest.fail) is None
    assert (asked, told) == ([1], [])
    assert wait_until_free(tmp_path / "none", 0, told, ask=pytest.fail) is None


@pytest.mark.parametrize("content", [None, b"no workspace"])
def test_what_else_is_wrong_is_not_waited_for(tmp_path, content):
    path = tmp_path / "w.sendsight"
    if content is not None:
        path.write_bytes(content)
    told = Told()
    wait_until_free(path, 60, told, pause=lambda _: pytest.fail("it waited"))
    assert told == []


def test_a_run_that_does_not_wait_fails_at_once(cli, filled, tmp_path, hold):
    from services.settings import workspace_file

    recipe = tmp_path / "weekly.toml"
    recipe.write_text("", encoding="utf-8")
    hold(workspace_file())
    ran = cli("report", "run", recipe, "--out", tmp_path / "a.csv")
    assert (ran.code, "open in another window" in ran.err) == (3, True)
    assert not (tmp_path / "a.csv").exists()
    assert cli("report", "campaigns", "--wait", "3").code == 2
