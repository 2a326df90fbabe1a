"""What is to be written: names of several files, titles and decimal marks."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from services.domain.lenses import PLAIN
from services.domain.rows import Selection
from services.recipes.files import Writing, write_files
from services.recipes.table import Table
from services.reports.request import ExportColumn, Kind
from tests.services.recipes.samples import recipe

TABLE = Table(
    name="links",
    title="Links",
    columns=(ExportColumn("rate", "Rate", Kind.RATE),),
    rows=lambda: [[(0.5,), (None,)]],
)


@pytest.fixture
def writing(tmp_path, reader):
    def make(*tables, replace=False, **fields):
        return Writing(
            recipe=recipe(**fields),
            tables=tables or (TABLE,),
            path=tmp_path / "a.csv",
            replace=replace,
            facts={"recipe": "Weekly"},
            period="All time",
            lenses=PLAIN,
            zone="UTC",
            on_progress=lambda _: None,
            cancelled=lambda: False,
            reader=reader,
            selection=Selection(),
            now=datetime(2026, 11, 20, 12, tzinfo=UTC),
            known_until=datetime(2026, 11, 20, 12, tzinfo=UTC),
        )

    return make


def test_one_table_is_one_file_and_several_are_several(writing):
    assert [one.path.name for one in write_files(writing(replace=True))] == ["a.csv"]
    other = Table(name="daily", title="Daily", columns=TABLE.columns, rows=TABLE.rows)
    names = [one.path.name for one in write_files(writing(TABLE, other))]
    assert names == ["a_links.csv", "a_daily.csv"]


def test_titles(writing):
    assert writing().title == "Links"
    assert writing(report="overview").title == "Weekly"
    assert writing(report="overview", name="").title == "Report"


@pytest.mark.parametrize(("mark", "cell"), [(",", "0,5"), (".", "0.5")])
def test_the_decimal_mark_is_the_recipes(writing, mark, cell):
    (result,) = write_files(writing(format={"decimal_mark": mark, "sidecar": False}, replace=True))
    assert result.sidecar is None
    lines = result.path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Rate"
    assert lines[1].startswith(cell)
    assert lines[2] == '""'


def test_a_number_is_put_behind_a_name_that_is_taken(writing):
    first, second = (next(iter(write_files(writing()))).path for _ in range(2))
    assert (first.name, second.name) == ("a.csv", "a (2).csv")
    assert isinstance(first, Path)
