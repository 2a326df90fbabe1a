from __future__ import annotations

import os

import pytest

from gui.instance.requests import RunRecipe
from gui.recipes.asked_runs import AskedRuns
from services.domain.plan import AccountOutcome, RefreshOptions

LONG = 30_000


class FakeTalk:
    """The scheduler's side."""

    def __init__(self):
        self.said = []

    def accept(self):
        self.said.append("accepted")

    def refuse(self):
        self.said.append("refused")

    def finish(self, run):
        self.said.append(run)


@pytest.fixture
def ask(tmp_path):
    """A recipe's text as a request for a file."""

    def make(text="", name="weekly", **more):
        path = tmp_path / f"{name}.sendsight"
        path.write_text(text)
        return RunRecipe(os.fsencode(path), os.fsencode(tmp_path / f"{name}.csv"), **more)

    return make


@pytest.fixture
def runs(filled, make_window):
    window = make_window(start=False)
    made = AskedRuns(window)
    made.window = window
    return made


def ended(qtbot, *talks):
    qtbot.waitUntil(lambda: all(len(talk.said) == 2 for talk in talks), timeout=LONG)
    assert {talk.said[0] for talk in talks} == {"accepted"}
    return tuple(talk.said[1] for talk in talks)


def test_runs_are_taken_once_the_workspace_is_open_and_made_in_turn(qtbot, runs, ask, tmp_path):
    early, one, two = FakeTalk(), FakeTalk(), FakeTalk()
    runs.take(ask(), early)
    assert early.said == ["refused"]
    with qtbot.waitSignal(runs.window.services.opened):
        runs.window.services.start()
    runs.take(ask('mood = 1\nname = "Weekly"\n'), one)
    runs.take(ask('name = "Links"\nreport = "links"\n', "links"), two)
    first, second = ended(qtbot, one, two)
    assert first.paths == (tmp_path / "weekly.csv",)
    assert any("mood" in note for note in first.notes)
    assert second.paths == (tmp_path / "links.csv",)
    assert all(path.stat().st_size > 100 for path in (*first.paths, *second.paths))
    assert "Scheduled report written: links.csv" in runs.window.status.job.text()


def test_what_cannot_be_run_is_told_on_both_sides_and_the_next_goes_on(qtbot, runs, ask):
    with qtbot.waitSignal(runs.window.services.opened):
        runs.window.services.start()
    one, two = FakeTalk(), FakeTalk()
    runs.take(ask("name = "), one)
    runs.take(ask('report = "nothing"\n', "other"), two)
    broken, unknown = ended(qtbot, one, two)
    assert "cannot be read as a recipe" in broken.problem
    assert unknown.problem
    assert unknown.files == ()
    bar = runs.window.messages.bars["copy"]
    assert bar.sentence == "The scheduled report “other” was not written."


def test_it_is_refreshed_before_where_that_is_wanted(qtbot, runs, ask):
    services = runs.window.services
    with qtbot.waitSignal(services.opened):
        services.start()
    account = services.accounts[0]
    services.refresh(RefreshOptions())  # the user's own, of other accounts: it is waited for
    talk = FakeTalk()
    with qtbot.waitSignal(services.refresh_started, timeout=LONG) as caught:
        runs.take(
            ask(f'[filters]\naccounts = ["{account.name}"]\n[refresh]\nbefore = true\n'), talk
        )
        qtbot.waitUntil(
            lambda: runs._now is not None and runs._now.recipe is not None, timeout=LONG
        )
        services.finish_refresh()
    assert caught.args[0].accounts == (account.account_id,)
    services.finish_refresh(
        AccountOutcome(account.account_id, "Shop", "clicksend", error_code="x", error="Offline.")
    )
    (run,) = ended(qtbot, talk)
    assert run.accounts_failed
    assert "Shop: Offline." in run.notes
    assert run.paths[0].exists()
