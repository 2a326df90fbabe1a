from __future__ import annotations

import pytest

from gui.printing.branding import Branding
from gui.recipes.running import RecipeRun
from services.recipes.recipe import FormatChoice, Recipe
from tests.gui.recipes.conftest import LONG


@pytest.fixture
def run(real, theme, formats):
    made = RecipeRun(real, theme, formats, real)
    yield made
    made.stop()


def test_a_file_is_replaced_where_it_is_named(run, qtbot, tmp_path):
    out = tmp_path / "a.csv"
    out.write_text("old")
    told = []
    run.progress.connect(told.append)
    with qtbot.waitSignal(run.done, timeout=LONG) as caught:
        run.start(Recipe(name="A"), Branding(), out=out)
    written = caught.args[0]
    assert written.paths == (out,)
    assert written.rows == 73
    assert written.bytes == out.stat().st_size
    assert told[-1].rows == 73
    assert not run.running


def test_one_run_at_a_time(run, qtbot, tmp_path):
    run.start(Recipe(name="A"), Branding(), out=tmp_path / "a.csv")
    run.start(Recipe(name="B"), Branding(), out=tmp_path / "b.csv")
    with qtbot.waitSignal(run.done, timeout=LONG):
        pass
    assert (tmp_path / "a.csv").exists()
    assert not (tmp_path / "b.csv").exists()


def test_a_failure_leaves_it_ready(run, qtbot, tmp_path):
    with qtbot.waitSignal(run.failed, timeout=LONG) as caught:
        run.start(Recipe(name="A", report="horoscope"), Branding(), out=tmp_path / "a.csv")
    assert "horoscope" in caught.args[0].sentence
    assert not run.running


def test_stopping_is_told(run, qtbot, tmp_path):
    run.start(Recipe(name="A", report="clicks"), Branding(), out=tmp_path / "a.csv")
    with qtbot.waitSignal(run.stopped, timeout=LONG), qtbot.assertNotEmitted(run.done):
        run.stop()
    assert not run.running


def test_a_pdf_tells_shares(run, qtbot, tmp_path):
    told = []
    run.progress.connect(told.append)
    form = FormatChoice(kind="pdf")
    with qtbot.waitSignal(run.done, timeout=2 * LONG) as caught:
        run.start(Recipe(name="A", format=form), Branding(), out=tmp_path / "a.pdf")
    assert caught.args[0].rows is None
    assert all(0 <= share <= 1 for share in told)
    assert told == sorted(told)
