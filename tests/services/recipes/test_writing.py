"""Recipes as files: what is written is read again, small, and with what was not understood."""

from __future__ import annotations

import os
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings

from services.domain.errors import ExportFailed
from services.recipes.reading import parse_recipe, read_recipe
from services.recipes.recipe import Recipe, RecipeFailed
from services.recipes.writing import HEADING, recipe_text, write_recipe
from tests.services.recipes.samples import RECIPES, recipe


@settings(max_examples=300, deadline=None)
@given(RECIPES)
def test_what_is_written_is_read_again(written):
    read = parse_recipe(recipe_text(written))
    assert read.recipe == written
    assert recipe_text(read.recipe) == recipe_text(written)


def test_a_plain_recipe_is_three_lines_below_its_heading():
    text = recipe_text(Recipe(name="A"))
    assert text == HEADING + 'version = 1\nname = "A"\nreport = "campaigns"\n'


def test_only_what_differs_from_the_defaults_is_written():
    text = recipe_text(recipe(filters={"period": "last-week"}, lenses={"clicks": "human"}))
    content = tomllib.loads(text)
    assert content["filters"] == {"period": "last-week"}
    assert content["lenses"] == {"clicks": "human"}
    assert "format" not in content


def test_sections_keep_their_order_whatever_is_in_them():
    unknown = {"moon": {"full": 1}, "goals": {"x": 1}, "columns": {"y": 2}}
    text = recipe_text(recipe(unknown=unknown, lenses={"clicks": "human"}))
    places = [text.index(f"[{name}]") for name in ("lenses", "columns", "goals", "moon")]
    assert places == sorted(places)


def test_what_was_not_understood_stays_where_it_was():
    text = 'name = "A"\nmood = 3\n[filters]\nperiod = "today"\nmoon = "full"\n[sky]\nblue = true\n'
    content = tomllib.loads(recipe_text(parse_recipe(text).recipe))
    assert (content["mood"], content["sky"]) == (3, {"blue": True})
    assert content["filters"] == {"period": "today", "moon": "full"}


def test_what_is_known_wins_over_what_is_kept():
    content = tomllib.loads(
        recipe_text(Recipe(name="A", unknown={"name": "B", "format": {"kind": 7}}))
    )
    assert content["name"] == "A"


def test_half_characters_become_question_marks():
    assert parse_recipe(recipe_text(Recipe(name="a\ud800b"))).recipe.name == "a?b"


def test_a_newer_recipe_is_not_written(tmp_path):
    path = tmp_path / "a.toml"
    path.write_text("version = 2\n")
    with pytest.raises(RecipeFailed, match="version 2"):
        write_recipe(Recipe(version=2), path)
    assert path.read_text() == "version = 2\n"


def test_a_file_is_written_whole_and_read_again(tmp_path):
    path = tmp_path / "Wöchentlich.toml"
    write_recipe(recipe(about="zwölf\nZeilen"), path)
    assert read_recipe(path).recipe == recipe(about="zwölf\nZeilen")
    assert list(tmp_path.iterdir()) == [path]


def test_an_existing_file_is_kept_where_that_is_asked_for(tmp_path):
    path = tmp_path / "a.toml"
    path.write_text("mine")
    with pytest.raises(ExportFailed, match="already"):
        write_recipe(Recipe(), path, overwrite=False)
    assert path.read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="rights do not bind here")
def test_a_read_only_file_is_told(tmp_path):
    path = tmp_path / "a.toml"
    path.write_text("mine")
    path.chmod(0o400)
    with pytest.raises(ExportFailed, match="read-only"):
        write_recipe(Recipe(), path)


@pytest.mark.skipif(sys.platform != "linux", reason="uses a device of Linux")
def test_a_full_disk_is_told():
    with pytest.raises(ExportFailed, match="disk is full"):
        write_recipe(Recipe(), Path("/dev/full"))
