"""A ZIP of tables and pictures."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from services.domain.errors import ExportFailed
from services.reports.bundle import entry_name, write_bundle
from services.reports.request import ExportColumn, ExportProgress, ExportRequest, Kind
from services.reports.watch import ExportStopped

COLUMNS = (ExportColumn("name", "Name"), ExportColumn("rate", "Rate", Kind.RATE))
PNG = b"\x89PNG" + bytes(1000)


def table(name, **fields):
    fields = {"preset": "programs", "total": 2, **fields}
    return ExportRequest(
        title=Path(name).stem,
        columns=COLUMNS,
        rows=lambda: [[("=a", 0.5)], [("b", None)]],
        path=Path(name),
        **fields,
    )


def write(path, tables=None, **fields):
    tables = tables or (table("links.csv", preset="excel", decimal_mark=","), table("daily.csv"))
    return write_bundle(tables, path, title="Spring", **fields)


def test_each_table_is_written_in_its_own_way(tmp_path):
    told = []
    result = write(tmp_path / "a.zip", pictures={"chart.png": PNG}, on_progress=told.append)
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["links.csv", "daily.csv", "chart.png", "ABOUT.json"]
        assert archive.read("links.csv") == (b"\xef\xbb\xbfname;rate\r\n'=a;0,500000\r\nb;\r\n")
        assert archive.read("daily.csv") == b"name,rate\r\n=a,0.500000\r\nb,\r\n"
        assert archive.read("chart.png") == PNG
        assert {info.external_attr >> 16 for info in archive.infolist()} == {0o644}
    content = (tmp_path / "a.zip").read_bytes()
    assert (result.rows, result.columns, result.bytes) == (4, 2, len(content))
    assert result.sha256 == hashlib.sha256(content).hexdigest()
    assert told[-1] == ExportProgress(4, 4)
    assert [p.name for p in tmp_path.iterdir()] == ["a.zip"]


def test_the_facts_name_every_entry(tmp_path):
    facts = {"bots": "not filtered out", "url": "https://x.example/?apikey=hush-hush"}
    write(tmp_path / "a.zip", pictures={"chart.png": PNG}, facts=facts)
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        text = archive.read("ABOUT.json").decode()
        about = json.loads(text)
        for entry in about["files"]:
            content = archive.read(entry["file"])
            assert entry["bytes"] == len(content)
            assert entry["sha256"] == hashlib.sha256(content).hexdigest()
    assert (about["title"], about["bots"]) == ("Spring", "not filtered out")
    assert [entry.get("rows") for entry in about["files"]] == [2, 2, None]
    assert [entry.get("preset") for entry in about["files"]] == ["excel", "programs", None]
    assert "hush-hush" not in text


def test_tables_of_one_name_do_not_hide_each_other(tmp_path):
    write(tmp_path / "a.zip", (table("a.csv"), table("A.csv"), table("about.json", format="json")))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == ["a.csv", "A (2).csv", "about (2).json", "ABOUT.json"]


@pytest.mark.parametrize(
    ("wanted", "name"),
    [("../../etc/x.csv", "-..-etc-x.csv"), ("a:b?.csv", "a-b-.csv"), ("", "file"), ("..", "file")],
)
def test_an_entry_stays_within_the_zip(wanted, name):
    assert entry_name(wanted, set()) == name


def test_rows_other_than_announced_are_told(tmp_path):
    result = write(tmp_path / "a.zip", (table("a.csv", total=3),))
    assert result.warnings[0].startswith("a.csv: 3 rows were announced")


@pytest.mark.parametrize("asked", range(6))
def test_a_stop_at_any_moment_leaves_nothing(tmp_path, asked):
    answers = iter([False] * asked)
    with pytest.raises(ExportStopped):
        write(tmp_path / "a.zip", cancelled=lambda: next(answers, True))
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_old_file(tmp_path, small_disk):
    (tmp_path / "a.zip").write_bytes(b"old")
    picture = hashlib.shake_256(b"x").digest(100_000)
    with pytest.raises(ExportFailed, match=r"disk is full, so a\.zip was not written"):
        write(tmp_path / "a.zip", pictures={"p.png": picture}, overwrite=True)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.zip", b"old")]


def test_an_existing_file_is_kept_unless_told(tmp_path):
    write(tmp_path / "a.zip")
    with pytest.raises(ExportFailed, match="already"):
        write(tmp_path / "a.zip")
    write(tmp_path / "a.zip", overwrite=True)


@pytest.mark.parametrize("fields", [{"format": "parquet"}, {"preset": "word"}])
def test_what_cannot_be_written_is_refused_first(tmp_path, fields):
    with pytest.raises(ExportFailed):
        write(tmp_path / "a.zip", (table("a.csv", **fields),))
    assert list(tmp_path.iterdir()) == []
