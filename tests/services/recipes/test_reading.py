"""Reading recipes: old, foreign, broken, hostile and newer ones."""

from __future__ import annotations

import pytest

from services.recipes.reading import MOST_BYTES, parse_recipe, read_recipe
from services.recipes.recipe import Recipe, RecipeFailed


def test_a_whole_recipe():
    read = parse_recipe(
        'version = 1\nname = "Weekly"\nreport = "links"\n'
        '[filters]\nperiod = "last-week"\naccounts = ["Shop"]\nhours = [[0, 9]]\n'
        '[lenses]\nbase = "opened"\nclicks = "human"\nzone = "Europe/Amsterdam"\n'
        '[goals]\ncheck = ["Clicks"]\n'
    )
    assert read.warnings == ()
    found = read.recipe
    assert (found.filters.accounts, found.filters.hours) == (("Shop",), ((0, 9),))
    assert (found.lenses.base, found.goals.check) == ("opened", ("Clicks",))


def test_an_empty_file_is_the_plain_recipe_with_the_files_name(tmp_path):
    path = tmp_path / "Sales.toml"
    path.write_bytes(b"")
    assert read_recipe(path).recipe == Recipe(name="Sales")


def test_unknown_keys_and_sections_are_told_and_do_not_void_the_rest():
    read = parse_recipe(
        'report = "links"\n[columns]\nshown = ["url"]\nwidth = 3\n[moon]\nfull = 1\n'
    )
    assert (read.recipe.report, read.recipe.columns.shown) == ("links", ("url",))
    assert read.recipe.unknown == {"columns": {"width": 3}, "moon": {"full": 1}}
    assert [w.split(" of the")[0][27:] for w in sorted(read.warnings)] == [
        "columns.width (line 4)",
        "moon (line 5)",
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("version = 2\n[filters]\nperiod = 3\n", ["version 2", "Update"]),
        ("version = 0\n", ["version (line 1)", "whole number"]),
        ("version = true\n", ["version (line 1)"]),
        ('version = "1"\n', ["version (line 1)"]),
        ("name = 3\n", ["name (line 1)", "a text in quotes"]),
        ("filters = 3\n", ["filters (line 1)", "a section"]),
        ("[[filters]]\n", ["filters (line 1)", "a section"]),
        ("[filters]\n\nperiod = 2026-10-01\n", ["filters.period (line 3)", "a text"]),
        ('[looks]\n\ncolour = "red"\n', ["looks.colour (line 3)", "#0B5D4E"]),
        ('[filters]\nperiod = "next-week"\n', ["filters.period (line 2)", "next-week"]),
        ('[filters]\nperiod = "2026-02-30.."\n', ["filters.period (line 2)", "calendar"]),
        ('[filters]\naccounts = ["a", 3]\n', ["filters.accounts (line 2)", "entry", "a text"]),
        ('[filters]\naccounts = "a"\n', ["filters.accounts (line 2)", "a list in brackets"]),
        ("[filters]\nhours = [[1, 24]]\n", ["filters.hours (line 2)", "at most 23"]),
        ("[filters]\nhours = [[1]]\n", ["filters.hours (line 2)", "2 entries"]),
        ("[filters]\nfirst_weekday = -1\n", ["filters.first_weekday (line 2)", "from 0 up"]),
        ('[lenses]\nbase = "read"\n', ["lenses.base (line 2)", "delivered, sent, opened"]),
        ('[lenses]\nclicks = "robots"\n', ["lenses.clicks (line 2)", "all, human"]),
        ('[lenses]\nzone = "Mars/X"\n', ["lenses.zone (line 2)", "Europe/Amsterdam"]),
        ('[lenses]\nzone = "../../etc/passwd"\n', ["lenses.zone (line 2)"]),
        ('lenses.base = "x"\n', ["lenses.base (line 1)"]),
        ('[format]\nkind = "doc"\n', ["format.kind (line 2)", "csv, json, xlsx"]),
        ("[goals]\ncheck = 1\n", ["goals.check (line 2)", "true or false or a list"]),
        ("[refresh]\nbefore = 1\n", ["refresh.before (line 2)", "true or false"]),
        ("name = \n", ["line 1"]),
        ("[filters]\n[filters]\n", ["line 2"]),
        ("a = " + "[" * 20_000, ["cannot be read"]),
        ("a = " + "9" * 10_000, ["cannot be read"]),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text, words):
    with pytest.raises(RecipeFailed) as caught:
        parse_recipe(text, "weekly.toml")
    said = str(caught.value)
    assert all(word in said for word in words), said
    assert "`" not in said
    assert len(said) < 400


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff\xfe\x00", "UTF-8"),
        (b"#" * (MOST_BYTES + 1), "too large"),
        (b"\x00\x01\x02", "cannot be read"),
        (bytes(8) + b"DUCK" + bytes(2_000_000), "is a workspace, not a recipe"),
        (b'[project]\nname = "x"\n[tool.y]\n', "is no recipe of Sendsight"),
    ],
)
def test_a_file_that_is_no_recipe(tmp_path, data, words):
    path = tmp_path / "a.sendsight"
    path.write_bytes(data)
    with pytest.raises(RecipeFailed, match=words):
        read_recipe(path)


def test_a_recipe_of_a_newer_version_is_told_though_nothing_of_it_is_known():
    with pytest.raises(RecipeFailed, match="version 9"):
        parse_recipe("version = 9\n[sky]\nblue = true\n")


def test_a_byte_order_mark_is_no_trouble(tmp_path):
    path = tmp_path / "a.toml"
    path.write_bytes(b'\xef\xbb\xbfname = "A"\r\nreport = "links"\r\n')
    assert read_recipe(path).recipe.report == "links"


def test_a_file_that_is_not_there_and_a_folder(tmp_path):
    with pytest.raises(RecipeFailed, match=r"There is no recipe none\.toml"):
        read_recipe(tmp_path / "none.toml")
    with pytest.raises(RecipeFailed, match="not a file"):
        read_recipe(tmp_path)


def test_a_name_of_blanks_is_no_name(tmp_path):
    path = tmp_path / "b.toml"
    path.write_text('name = "  "\n')
    assert read_recipe(path).recipe.name == "b"
