from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox

from gui.filters import Filters
from gui.recipes.handed import MOST_FILES, HandedFiles
from gui.recipes.several import KEY
from services.recipes.folder import default_folder

LONG = 20_000


@pytest.fixture
def recipe(tmp_path):
    path = tmp_path / "weekly.toml"
    path.write_text('version = 1\nname = "Weekly"\n\n[filters]\nsearch = "spring"\n')
    return path


@pytest.fixture
def window(filled, make_window):
    return make_window(start=False)


def test_a_file_waits_for_the_workspace_and_is_opened_like_a_saved_view(qtbot, window, recipe):
    files = HandedFiles(window)
    files.open(recipe)
    qtbot.wait(20)
    assert window.filters == Filters()
    with qtbot.waitSignal(window.recipes.done, timeout=LONG) as caught:
        window.services.start()
    assert caught.args == ["Opened “Weekly”"]
    assert window.filters == Filters(search="spring")
    assert not default_folder().exists()
    assert window.saved.views == ()


def test_the_last_of_several_files_counts(qtbot, window, recipe, tmp_path):
    files = HandedFiles(window)
    files.open(tmp_path / "gone.toml")
    files.open(recipe)
    with qtbot.waitSignal(window.recipes.done, timeout=LONG):
        window.services.start()
    assert window.filters == Filters(search="spring")
    assert window.messages.bars["copy"].sentence.startswith("There is no recipe gone.toml.")


def test_a_file_that_cannot_be_read_is_told_in_the_window(qtbot, window, tmp_path):
    files = HandedFiles(window)
    window.services.start()
    with qtbot.waitSignal(window.recipes.told, timeout=LONG) as caught:
        files.open(tmp_path / "gone.toml")
    assert caught.args[0] == "There is no recipe gone.toml. Check the name."
    assert "copy" in window.messages.bars


def test_nothing_is_changed_behind_an_open_dialog(qtbot, window, recipe):
    files = HandedFiles(window)
    window.services.start()
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.open()
    files.open(recipe)
    qtbot.waitUntil(files._again.isActive, timeout=LONG)
    assert window.filters == Filters()
    with qtbot.waitSignal(window.recipes.done, timeout=LONG):
        dialog.reject()
    assert window.filters == Filters(search="spring")
    assert not files._again.isActive()


def test_several_are_read_together_and_the_last_is_shown(qtbot, window, recipe, tmp_path):
    files = HandedFiles(window)
    window.services.start()
    for name in ("one", "two"):
        (tmp_path / f"{name}.sendsight").write_text(f'name = "{name}"\n')
        (tmp_path / f"{name}.txt").write_text("nothing = 1\n")
    with qtbot.waitSignal(window.recipes.done, timeout=LONG) as caught:
        files.open(tmp_path / "one.txt")
        files.open_all((recipe, tmp_path / "one.sendsight", tmp_path / "two.txt"))
        files.drops.dropped.emit((tmp_path / "two.sendsight", recipe))
    assert caught.args == ["Opened “Weekly”"]
    assert window.messages.bars[KEY].sentence.startswith("3 recipes were opened. “Weekly”")
    bar = window.messages.bars["copy"]
    assert bar.sentence == "2 files could not be opened."
    assert bar.text.text().count("is no recipe of Sendsight") == 2


def test_a_workspace_is_wanted_in_a_window_of_its_own_and_the_open_one_is_told(
    qtbot, window, tmp_path
):
    files = HandedFiles(window)
    window.services.start()
    other = tmp_path / "other.sendsight"
    other.write_bytes(bytes(8) + b"DUCK" + bytes(99))
    own = window.services.config.workspace
    with (
        qtbot.waitSignal(files.workspace_wanted, timeout=LONG) as caught,
        qtbot.waitSignal(window.recipes.told, timeout=LONG) as told,
    ):
        files.open_all((other, own))
    assert caught.args == [other]
    assert told.args[0] == f"{own.name} is the workspace that is open. A recipe is another file."


def test_a_whole_folder_of_files_is_taken_for_a_mistake(qtbot, window, tmp_path):
    files = HandedFiles(window)
    window.services.start()
    with qtbot.waitSignal(window.recipes.told, timeout=LONG) as caught:
        files.open_all(tuple(tmp_path / f"{n}.sendsight" for n in range(MOST_FILES + 1)))
    assert caught.args[0] == "31 files are too many to open at once. Nothing was opened."


def test_without_accounts_a_box_tells(qtbot, services, make_window, tmp_path):
    window = make_window(start=False)
    files = HandedFiles(window)
    services.start()
    assert window.stack.currentWidget() is window.welcome
    files.open(tmp_path / "gone.toml")
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=LONG)
    box = window.findChild(QMessageBox)
    assert box.text() == "There is no recipe gone.toml. Check the name."
    box.close()
