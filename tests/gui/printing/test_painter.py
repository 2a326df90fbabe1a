"""PDF and ZIP of a recipe, run as a process without a window, and what is said beside a window."""

from __future__ import annotations

import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import pytest

from gui.printing.painter import RecipePainter, painter
from services.domain.errors import ExportFailed
from tests.gui.printing.samples import SVG, Read
from tests.support.process import bare_environment

ROOT = Path(__file__).parents[3]
RECIPE = """
version = 1
name = "October, for you"
report = "campaign-report"
[filters]
accounts = ["Northwind SMS"]
[lenses]
clicks = "human"
[format]
kind = "{kind}"
pictures = true
"""


def run(workspace, recipe, out, home):
    return subprocess.run(
        [
            sys.executable,
            *("-m", "services", "--workspace", str(workspace)),
            *("report", "run", str(recipe), "--out", str(out)),
        ],
        cwd=ROOT,
        env={**bare_environment(), "SENDSIGHT_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.fixture
def workspace(filled_file, tmp_path):
    copy = tmp_path / "copy.sendsight"
    copy.write_bytes(filled_file.read_bytes())
    return copy


def test_looks_are_those_of_the_recipe_and_a_lost_logo_is_told(workspace, tmp_path):
    recipe, target = tmp_path / "o.toml", tmp_path / "o.pdf"
    looks = (
        '[looks]\ntitle = "Quarter"\nclient = "Northwind"\nlogo = "{logo}"\ncolour = "#0B5D4E"\n'
    )
    (tmp_path / "logo.svg").write_bytes(SVG)
    recipe.write_text(RECIPE.format(kind="pdf") + looks.format(logo="logo.svg"), "utf-8")
    ended = run(workspace, recipe, target, tmp_path)
    assert (ended.returncode, "logo" in ended.stderr) == (0, False)
    read = Read(target)
    assert "Northwind\nQuarter" in read.pages[0]
    assert all("Quarter" in page for page in read.pages)
    # 0B5D4E as shares of one: the band is painted in it.
    assert b"0.043" in read.reader.pages[0].get_contents().get_data()
    recipe.write_text(RECIPE.format(kind="pdf") + looks.format(logo="gone.svg"), "utf-8")
    ended = run(workspace, recipe, target, tmp_path)
    assert ended.returncode == 0
    assert "The logo could not be read" in ended.stderr


def test_a_recipe_writes_a_pdf_from_the_command_line(workspace, tmp_path):
    recipe, target = tmp_path / "o.toml", tmp_path / "o.pdf"
    recipe.write_text(RECIPE.format(kind="pdf"), "utf-8")
    ended = run(workspace, recipe, target, tmp_path)
    assert ended.returncode == 0, ended.stderr
    text = Read(target).text
    assert "October, for you" in text
    assert "without likely automatic ones" in text


def test_a_recipe_s_zip_holds_tables_and_charts(workspace, tmp_path):
    recipe, target = tmp_path / "o.toml", tmp_path / "o.zip"
    recipe.write_text(RECIPE.format(kind="zip"), "utf-8")
    ended = run(workspace, recipe, target, tmp_path)
    assert ended.returncode == 0, ended.stderr
    names = zipfile.ZipFile(target).namelist()
    assert "ABOUT.json" in names
    assert any(name.endswith(".csv") for name in names)
    assert any(name.endswith(".png") for name in names)


def test_a_pdf_beside_a_window_says_where_to_go(qapp):
    told = []

    def try_it():
        try:
            RecipePainter()._check_thread()
        except ExportFailed as error:
            told.append(str(error))

    beside = threading.Thread(target=try_it)
    beside.start()
    beside.join()
    assert told
    assert "sendsight-cli" in told[0]


def test_there_is_one(qapp):
    assert isinstance(painter(), RecipePainter)
