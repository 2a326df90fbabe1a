from __future__ import annotations

import pytest

from gui.recipes.choosing import ChooseRecipes


@pytest.fixture
def window(filled, make_window):
    return make_window()


def test_files_are_chosen_and_the_folder_is_remembered(qtbot, window, tmp_path):
    choosing = ChooseRecipes(window)
    window.commands.open_recipe.trigger()
    dialog = choosing.dialog
    assert dialog.nameFilters() == ["Recipes (*.sendsight *.toml)", "All files (*)"]
    window.commands.open_recipe.trigger()
    assert choosing.dialog is dialog
    files = [tmp_path / "a.sendsight", tmp_path / "b.toml"]
    with qtbot.waitSignal(choosing.chosen) as caught:
        dialog.filesSelected.emit([str(file) for file in files])
    assert caught.args == [tuple(files)]
    dialog.reject()
    assert choosing.dialog is None
    choosing.ask()
    assert choosing.dialog.directory().path() == tmp_path.as_posix()
    choosing.dialog.reject()
