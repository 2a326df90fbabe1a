"""The painter is looked up by name; a computer without it says so, and other kinds of file still work."""

from __future__ import annotations

import sys
from types import ModuleType
from zipfile import ZipFile

import pytest

from services.domain.errors import NotOffered
from services.recipes.painting import MODULE, Painted, find_painter
from services.recipes.running import run_recipe
from tests.services.recipes.samples import NOW, TODAY, recipe


class Pen:
    """A painter that writes the texts of its tables, so that what reaches it can be read."""

    def write_pdf(self, job, path, *, cancelled):
        assert not cancelled()
        rows = [row for table in job.tables for chunk in table.rows() for row in chunk]
        path.write_text(f"%PDF {job.title} {job.period} {job.lenses.words()} {dict(job.facts)}")
        return Painted(len(rows), ("The logo could not be read.",))

    def pictures(self, job, *, cancelled):
        return {"daily.png": b"\x89PNG"}


@pytest.fixture
def pen(monkeypatch):
    module = ModuleType(MODULE)
    module.painter = Pen
    monkeypatch.setitem(sys.modules, MODULE, module)


def run(workspace, folder, **form):
    made = recipe(report="overview", format=form, destination={"folder": str(folder)})
    return run_recipe(made, workspace, today=TODAY, now=NOW)


def test_no_painter_is_told_and_leaves_nothing(workspace, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, MODULE, None)
    for form in ({"kind": "pdf"}, {"kind": "zip", "pictures": True}):
        with pytest.raises(NotOffered, match="cannot make PDF files and pictures"):
            run(workspace, tmp_path, **form)
    assert [path.name for path in tmp_path.iterdir()] == ["store"]
    assert workspace.own.exports() == ()


def test_a_module_without_a_painter_is_none():
    with pytest.raises(NotOffered):
        find_painter("json")


def test_a_pdf_is_painted_and_noted(workspace, tmp_path, pen):
    made = run(workspace, tmp_path, kind="pdf")
    (file,) = made.files
    assert made.warnings == ("The logo could not be read.",)
    assert file.path == tmp_path / "Weekly.pdf"
    text = file.path.read_text()
    assert text.startswith("%PDF Weekly All time Rates are of delivered messages")
    assert "'Recipe': 'Weekly'" in text
    assert (file.bytes, file.rows > 3) == (len(text), True)
    assert [record.format for record in workspace.own.exports()] == ["pdf"]


def test_pictures_go_into_the_zip(workspace, tmp_path, pen):
    (file,) = run(workspace, tmp_path, kind="zip", pictures=True).files
    with ZipFile(file.path) as archive:
        assert archive.read("daily.png") == b"\x89PNG"
