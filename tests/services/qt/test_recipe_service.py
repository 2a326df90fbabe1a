"""Saved views: kept, deleted and brought back, run into files."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime

import msgspec
import pytest

from services import settings
from services.domain.lenses import Lenses
from services.domain.own_marks import ExportRecord
from services.recipes.reading import read_recipe
from services.recipes.recipe import Destination, Filters, FormatChoice, Recipe


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv(settings.HOME, str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "home"


@pytest.fixture
def services(bench, home):
    made = bench.open()
    bench.add(made, "clicksend")
    return made


def the(bench, job):
    return bench.wait(job)


def test_a_view_is_saved_listed_deleted_and_brought_back(bench, services, qtbot):
    recipes = services.recipes
    with qtbot.waitSignal(recipes.views_changed):
        path = the(bench, recipes.save(Recipe(name="Per week / Größe")))
    assert path.name == "per-week-grosse.sendsight"
    assert [view.name for view in the(bench, recipes.views())] == ["Per week / Größe"]
    assert the(bench, recipes.views_at((path,))) == the(bench, recipes.views())
    with qtbot.waitSignal(recipes.views_changed):
        trashed = the(bench, recipes.delete(path))
    assert trashed.is_file()
    assert not path.exists()
    assert the(bench, recipes.views()) == ()
    assert the(bench, recipes.restore(trashed)) == path
    assert read_recipe(path).recipe.name == "Per week / Größe"
    assert not trashed.exists()


def test_a_second_view_of_the_name_gets_a_place_of_its_own(bench, services):
    first = the(bench, services.recipes.save(Recipe(name="Weekly")))
    second = the(bench, services.recipes.save(Recipe(name="Weekly")))
    assert (first.name, second.name) == ("weekly.sendsight", "weekly (2).sendsight")
    same = the(bench, services.recipes.save(Recipe(name="Weekly", report="links"), first))
    assert same == first
    assert read_recipe(first).recipe.report == "links"


def test_a_deleted_view_never_replaces_a_newer_one(bench, services):
    recipes = services.recipes
    path = the(bench, recipes.save(Recipe(name="Weekly")))
    trashed = the(bench, recipes.delete(path))
    newer = the(bench, recipes.save(Recipe(name="Weekly", report="links")))
    assert newer == path
    back = the(bench, recipes.restore(trashed))
    assert back.name == "weekly (2).sendsight"
    assert read_recipe(newer).recipe.report == "links"


def test_a_view_that_is_gone_is_told(bench, services, tmp_path):
    failure = the(bench, services.recipes.delete(tmp_path / "gone.toml"))
    assert "no longer there" in failure.sentence


def test_a_run_writes_the_file_and_notes_it(bench, services, qtbot, tmp_path):
    recipe = Recipe(name="All", format=FormatChoice(preset="programs"))
    out = tmp_path / "all.csv"
    with qtbot.waitSignal(services.own.exports_changed):
        result = the(bench, services.recipes.run(recipe, out=out))
    assert [file.path for file in result.files] == [out]
    assert out.read_bytes().startswith(b"Provider,Account,")
    noted = the(bench, services.own.exports())
    assert [record.path for record in noted] == [str(out)]
    about = json.loads(out.with_name("all.csv.meta.json").read_text())
    assert about["sha256"] == noted[0].sha256


def test_a_run_that_cannot_write_says_so(bench, services, tmp_path):
    recipe = Recipe(name="All", destination=Destination(folder=str(tmp_path / "none")))
    failure = the(bench, services.recipes.run(recipe))
    assert "none does not exist" in failure.sentence


def test_a_stopped_run_leaves_nothing(bench, services, qtbot, tmp_path):
    job = services.recipes.run(Recipe(name="All"), out=tmp_path / "all.csv")
    with qtbot.waitSignal(job.settled), qtbot.assertNotEmitted(job.done):
        job.cancel()
    assert services._exports.wait()
    assert list(tmp_path.glob("all*")) == [] or (tmp_path / "all.csv").is_file()
    assert not list(tmp_path.glob(".all*"))


def test_what_a_pdf_holds(bench, services, tmp_path):
    recipe = Recipe(
        name="Report",
        report="campaign-report",
        filters=Filters(period="2026-11-01..2026-11-20", channels=("sms",)),
        format=FormatChoice(kind="pdf"),
        destination=Destination(folder=str(tmp_path)),
    )
    order = the(bench, services.recipes.pdf_order(recipe))
    assert order.path == tmp_path / "Report_2026-11-01_2026-11-20.pdf"
    assert order.selection.channels == ("sms",)
    assert order.lenses == Lenses()
    assert not order.replace


def test_where_a_run_would_write(bench, services, tmp_path):
    recipe = Recipe(name="R", destination=Destination(folder="sub"))
    path = the(bench, services.recipes.target(recipe, beside=tmp_path))
    assert path == tmp_path / "sub" / "R.csv"
    bad = msgspec.structs.replace(recipe, destination=Destination(name="{nothing}"))
    assert "{nothing}" in the(bench, services.recipes.target(bad)).sentence


def test_a_file_of_the_window_is_noted_with_its_fingerprint(bench, services, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"abc")
    record = ExportRecord(datetime.now(UTC), str(path), "Report", "pdf", 3, False, "")
    noted = the(bench, services.recipes.note_file(record))
    assert noted.sha256 == hashlib.sha256(b"abc").hexdigest()
    assert [one.sha256 for one in the(bench, services.own.exports())] == [noted.sha256]


def test_nothing_runs_before_the_workspace_is_open(bench, home):
    services = bench.make()
    failure = bench.wait(services.recipes.run(Recipe(name="All")))
    assert "not open yet" in failure.sentence
