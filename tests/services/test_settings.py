"""Folders: all below SENDSIGHT_HOME, or where the system wants them."""

from __future__ import annotations

from pathlib import Path

from services import settings


def test_everything_lies_below_the_home_that_is_set(monkeypatch, tmp_path):
    monkeypatch.setenv("SENDSIGHT_HOME", str(tmp_path))
    places = [
        settings.data_folder(),
        settings.config_folder(),
        settings.state_folder(),
        settings.log_folder(),
        settings.workspace_file(),
        settings.demo_workspace_file(),
        settings.limits_file(),
    ]
    assert all(place.is_relative_to(tmp_path) for place in places)
    assert len(set(places)) == len(places)
    assert list(tmp_path.iterdir()) == []


def test_without_it_the_systems_folders_are_used(monkeypatch):
    monkeypatch.setenv("SENDSIGHT_HOME", " ")
    assert settings.workspace_file().is_absolute()
    assert "sendsight" in str(settings.data_folder()).lower()


def test_a_relative_home_does_not_move_with_the_working_folder(monkeypatch):
    monkeypatch.setenv("SENDSIGHT_HOME", "portable")
    assert settings.data_folder() == Path.cwd() / "portable" / "data"


def test_the_demo_has_a_workspace_of_its_own():
    assert settings.workspace_file() != settings.demo_workspace_file()


def test_a_start_names_its_workspace_or_gets_its_own_or_the_demo_s(tmp_path):
    named = tmp_path / "x.sendsight"
    assert settings.chosen_workspace(named, demo=True) == named
    assert settings.chosen_workspace(None, demo=True) == settings.demo_workspace_file()
    assert settings.chosen_workspace(None, demo=False) == settings.workspace_file()


def test_a_workspace_of_the_former_name_goes_on_to_be_used(own_folders):
    settings.data_folder().mkdir()
    new, demo = settings.workspace_file(), settings.demo_workspace_file()
    assert (new.name, demo.name) == ("workspace.duckdb", "demo.duckdb")
    former = new.with_name("workspace.sendsight")
    former.touch()
    assert (settings.workspace_file(), settings.demo_workspace_file()) == (former, demo)
    new.touch()
    assert settings.workspace_file() == new
