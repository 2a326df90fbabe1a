"""Saved views: which are there, and that one broken file does not hide the others."""

from __future__ import annotations

import os
import sys

import pytest
from platformdirs import user_documents_path

from services.recipes.folder import default_folder, path_for, reports_folder, saved_views, view_at
from services.recipes.recipe import Recipe
from services.recipes.writing import write_recipe
from tests.support.links import link


def test_views_lie_beside_the_workspace(own_folders):
    assert default_folder() == own_folders / "data" / "recipes"
    assert saved_views() == ()


def test_reports_go_to_the_documents_unless_all_is_in_one_folder(own_folders, monkeypatch):
    assert reports_folder() == own_folders / "reports"
    monkeypatch.delenv("SENDSIGHT_HOME")
    assert reports_folder().name == "Sendsight"
    # Windows tells the folder of the documents itself, whatever the environment says.
    assert reports_folder().parent == user_documents_path()
    assert sys.platform == "win32" or reports_folder().is_relative_to(own_folders)


def test_views_come_by_name_and_a_broken_one_is_told(tmp_path):
    write_recipe(Recipe(name="zebra"), tmp_path / "1.toml")
    write_recipe(Recipe(name="Ant"), tmp_path / "2.SENDSIGHT")
    (tmp_path / "broken.toml").write_text("version = 9")
    (tmp_path / "note.txt").write_text("not mine")
    (tmp_path / "folder.toml").mkdir()
    found = saved_views(tmp_path)
    assert [view.name for view in found] == ["Ant", "broken", "zebra"]
    assert found[1].recipe is None
    assert "version 9" in found[1].problem
    assert found[2].recipe == Recipe(name="zebra")


def test_a_view_gets_a_free_place(own_folders):
    first = path_for("Wöchentlich: Üb/er")
    assert first == default_folder() / "wochentlich-ub-er.sendsight"
    write_recipe(Recipe(), first)
    assert path_for("wochentlich ub er").name == "wochentlich-ub-er (2).sendsight"
    assert path_for("///").name == "view.sendsight"


def test_one_file_is_read_as_the_list_reads_it(tmp_path):
    (tmp_path / "good.toml").write_text('name = "Good"\n')
    (tmp_path / "bad.toml").write_text("name = ")
    assert tuple(view_at(tmp_path / f"{name}.toml") for name in ("bad", "good")) == saved_views(
        tmp_path
    )
    assert (
        view_at(tmp_path / "gone.toml").problem == "There is no recipe gone.toml. Check the name."
    )
    assert view_at(tmp_path).problem.endswith("is not a file. Choose a recipe file.")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes that are files")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.toml")
    found = view_at(tmp_path / "pipe.toml")
    assert found.problem == "pipe.toml is not a file. Choose a recipe file."


def test_a_workspace_is_told_by_its_content(tmp_path):
    path = tmp_path / "old.sendsight"
    path.write_bytes(bytes(8) + b"DUCK" + bytes(99))
    (found,) = saved_views(tmp_path)
    assert (found.is_workspace, found.recipe) == (True, None)
    assert found.problem.startswith("old.sendsight is a workspace, not a recipe.")


def test_the_workspace_that_is_open_is_not_touched(tmp_path, monkeypatch):
    path = tmp_path / "open.sendsight"
    path.write_bytes(bytes(8) + b"DUCK" + bytes(99))
    link(tmp_path / "link.sendsight", path)
    monkeypatch.setattr("services.recipes.folder.is_workspace", pytest.fail)
    monkeypatch.setattr("services.recipes.folder.read_recipe", pytest.fail)
    found = saved_views(tmp_path, apart_from=path)
    assert [view.problem for view in found] == [
        "link.sendsight is the workspace that is open. A recipe is another file.",
        "open.sendsight is the workspace that is open. A recipe is another file.",
    ]


def test_a_name_that_no_file_can_have_is_told(tmp_path):
    name = "a?b" if sys.platform == "win32" else "x" * 400
    assert view_at(tmp_path / name).problem.endswith("could not be read. Try again.")
