"""Names of written files: what the template says, and safe whatever it says."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given

from services.domain.errors import ExportFailed
from services.domain.plan import Period
from services.recipes.naming import file_name, folder_of, safe_name
from services.recipes.recipe import RecipeFailed
from tests.services.recipes.samples import TEXTS, TODAY, recipe

WEEK = Period(date(2026, 11, 9), date(2026, 11, 15))


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{recipe}_{from}_{to}.{suffix}", "Weekly_2026-11-09_2026-11-15.csv"),
        ("{today} {report} {period}", "2026-11-20 campaigns last-week.csv"),
        ("", "report.csv"),
        ("report.CSV", "report.csv"),
        ("week.xlsx", "week.xlsx.csv"),
        ("../../x", "x.csv"),
        ("a:b*c?", "a-b-c.csv"),
        ("週" * 500, "週" * 60 + ".csv"),
        ("con", "con-report.csv"),
        ("NUL.{suffix}", "NUL-report.csv"),
        ("a\x00\x1b\nb", "a b.csv"),
        (".hidden", "hidden.csv"),
        ("x" * 500, "x" * 120 + ".csv"),
    ],
)
def test_a_template_becomes_a_name(template, name):
    made = recipe(filters={"period": "last-week"}, destination={"name": template})
    assert file_name(made, WEEK, TODAY, "csv") == name
    assert file_name(made, WEEK, TODAY, ".csv") == name


def test_an_open_period_leaves_no_gaps():
    assert file_name(recipe(), Period(), TODAY, "pdf") == "Weekly.pdf"


@pytest.mark.parametrize("template", ["{who}", "{}", "{recipe.__class__}", "{0}", "{recipe!r}"])
def test_other_words_in_braces_are_refused(template):
    with pytest.raises(RecipeFailed, match="stands for nothing"):
        file_name(recipe(destination={"name": template}), WEEK, TODAY, "csv")


def test_what_stands_in_the_recipes_name_is_no_template():
    assert file_name(recipe(name="{from} %s"), Period(), TODAY, "csv") == "{from} %s.csv"


@given(TEXTS, TEXTS)
def test_no_name_leaves_its_folder(name, template):
    made = recipe(name=name, destination={"name": template.replace("{", "")})
    found = file_name(made, WEEK, TODAY, "csv")
    assert found == Path(found).name == PureWindowsPath(found).name
    assert found.isprintable()
    assert not found.startswith((".", " "))
    assert safe_name(safe_name(name)) == safe_name(name)


def test_folders(own_folders, tmp_path):
    def folder(said, beside=tmp_path):
        return folder_of(recipe(destination={"folder": said}), beside)

    assert folder(str(tmp_path / "x")) == tmp_path / "x"
    assert folder("out") == tmp_path / "out"
    assert folder("out", None) == own_folders / "reports" / "out"
    assert folder("~/x") == own_folders / "x"
    assert folder("") == own_folders / "reports"
    assert (own_folders / "reports").is_dir()
    assert not (tmp_path / "out").exists()


def test_the_folder_for_reports_cannot_be_made(own_folders):
    (own_folders / "reports").write_text("a file in its place")
    with pytest.raises(ExportFailed):
        folder_of(recipe(), None)


@pytest.mark.skipif(sys.platform == "win32", reason="it guesses a home for any name there")
def test_an_unknown_home_is_told():
    with pytest.raises(ExportFailed, match="does not exist"):
        folder_of(recipe(destination={"folder": "~nobody-of-that-name/x"}), None)
