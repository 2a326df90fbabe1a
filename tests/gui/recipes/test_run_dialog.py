from __future__ import annotations

import pytest

from gui.recipes.run_dialog import RunDialog
from services.domain.own_marks import Goal
from services.recipes.folder import saved_views
from services.recipes.recipe import (
    Destination,
    Filters,
    FormatChoice,
    GoalChoice,
    LookChoice,
    Recipe,
)
from tests.gui.printing.samples import Read
from tests.gui.recipes.conftest import LONG
from tests.gui.recipes.keys import doubled_keys

AGES = 36_500
"""Days: the invented campaigns are of one day, which the clock leaves ever farther behind."""


@pytest.fixture
def make(real, theme, formats, qtbot, wait, tmp_path):
    def made(**changes):
        destination = changes.pop("destination", Destination(folder=str(tmp_path)))
        wait(real.recipes.save(Recipe(name="Weekly", destination=destination, **changes)))
        dialog = RunDialog(real, theme, formats, saved_views()[0])
        qtbot.addWidget(dialog)
        return dialog

    return made


def run(qtbot, dialog):
    with qtbot.waitSignal(dialog.done_with, timeout=LONG) as caught:
        dialog.run()
    return caught.args[0]


def test_a_view_is_written_and_its_place_told(make, qtbot, tmp_path, real, wait):
    dialog = make()
    assert run(qtbot, dialog) == "Saved Weekly.csv"
    path = tmp_path / "Weekly.csv"
    assert dialog.outcome.words.text().startswith("Saved Weekly.csv: 73 rows, ")
    assert str(tmp_path) in dialog.where.text().replace("\u200b", "")
    assert dialog.where.height() >= dialog.where.heightForWidth(dialog.where.width())
    assert dialog.outcome.reveal.isVisible()
    assert dialog.outcome.path == path
    assert path.is_file()
    assert [record.path for record in wait(real.own.exports())] == [str(path)]


def test_warnings_are_shown(make, qtbot):
    dialog = make(filters=Filters(search="no such campaign"))
    run(qtbot, dialog)
    assert "There are no rows" in dialog.notes.text()
    assert dialog.notes.isVisible()


def test_several_files_are_counted(make, qtbot, tmp_path):
    dialog = make(report="overview")
    run(qtbot, dialog)
    assert "Saved 5 files" in dialog.outcome.words.text()
    assert len(list(tmp_path.glob("Weekly_*.csv"))) == 5


def test_a_failure_says_what_to_do(make, qtbot, tmp_path):
    dialog = make(destination=Destination(folder=str(tmp_path / "none")))
    dialog.run()
    qtbot.waitUntil(lambda: not dialog.runner.running, timeout=LONG)
    qtbot.waitUntil(lambda: "does not exist" in dialog.outcome.words.text(), timeout=LONG)
    assert not dialog.outcome.reveal.isVisible()


def test_stop_ends_it(make, qtbot, tmp_path):
    dialog = make(report="clicks")
    dialog.run()
    with qtbot.waitSignal(dialog.runner.stopped, timeout=LONG):
        dialog.reject()  # Escape stops first
    assert dialog.isVisible()
    assert "Stopped" in dialog.outcome.words.text()
    dialog.reject()
    assert not dialog.isVisible()


def test_a_pdf_is_made_by_the_window(make, qtbot, tmp_path, real):
    dialog = make(report="campaign-report", format=FormatChoice(kind="pdf"))
    with qtbot.waitSignal(real.own.exports_changed, timeout=2 * LONG):
        dialog.run()
    path = tmp_path / "Weekly.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    assert dialog.outcome.path == path


def test_a_pdf_looks_as_its_recipe_says(make, qtbot, tmp_path, real):
    looks = LookChoice(title="Quarter", client="Northwind", logo="no-logo.png")
    dialog = make(format=FormatChoice(kind="pdf"), looks=looks)
    with qtbot.waitSignal(real.own.exports_changed, timeout=2 * LONG):
        dialog.run()
    read = Read(tmp_path / "Weekly.pdf")
    assert "Quarter" in read.pages[1]
    assert "Northwind" in read.pages[0]
    assert "The logo could not be read" in dialog.notes.text()


def test_goals_are_told_beside_a_pdf_too(make, qtbot, real, wait):
    wait(real.own.save_goals([Goal("g", "Ten billion", "clicks", 1e10, days=AGES)]))
    dialog = make(format=FormatChoice(kind="pdf"), goals=GoalChoice(check=True))
    run(qtbot, dialog)
    assert "Ten billion" in dialog.notes.text()


def test_a_stopped_pdf_leaves_nothing(make, qtbot, tmp_path):
    dialog = make(report="campaign-report", format=FormatChoice(kind="pdf"))
    dialog.run()
    with qtbot.waitSignal(dialog.runner.stopped, timeout=LONG):
        qtbot.waitUntil(lambda: dialog.runner._pdf._pdf is not None, timeout=LONG)
        dialog.reject()
    assert not (tmp_path / "Weekly.pdf").exists()


def test_every_key_stands_for_one_thing(make):
    assert doubled_keys(make()) == []
