"""Writing a table into a file: streamed, stoppable, counted."""

from __future__ import annotations

import hashlib
import json

import arro3.io
import msgspec
import openpyxl
import pytest

from services.domain.errors import ExportFailed, StoreFailed
from services.reports.export import (
    FORMATS,
    ExportStopped,
    find_format,
    table_writer,
    write_export,
)
from services.reports.request import ExportColumn, ExportProgress, ExportRequest, Kind

ALL = pytest.mark.parametrize("form", [known.key for known in FORMATS])
COLUMNS = (
    ExportColumn("name", "Name"),
    ExportColumn("clicks", "Clicks", Kind.COUNT),
    ExportColumn("ip", "IP address", personal=True),
)


def chunks():
    yield [("a", 1, "203.0.113.9")]
    yield [("b", None, None), ("=c", 3, "203.0.113.8")]


def request_for(path, **fields):
    return ExportRequest(title="Campaigns", columns=COLUMNS, rows=chunks, path=path, **fields)


def test_a_csv_file_with_its_row_count(tmp_path):
    path = tmp_path / "a.csv"
    result = write_export(request_for(path, preset="programs"))
    content = path.read_bytes()
    assert content == b"name,clicks,ip\r\na,1,\r\nb,,\r\n=c,3,\r\n"
    assert (result.rows, result.columns, result.bytes) == (3, 3, len(content))
    assert result.sha256 == hashlib.sha256(content).hexdigest()
    assert result.sidecar is None


def test_personal_columns_only_when_asked_for(tmp_path):
    write_export(request_for(tmp_path / "a.csv", personal=True))
    assert b"203.0.113.9" in (tmp_path / "a.csv").read_bytes()


def test_a_json_file(tmp_path):
    path = tmp_path / "a.json"
    assert write_export(request_for(path, format="json")).rows == 3
    assert json.loads(path.read_bytes())[1] == {"name": "b", "clicks": None, "ip": None}


def test_progress_counts_rows(tmp_path):
    seen = []
    write_export(
        request_for(tmp_path / "a.csv", total=3),
        on_progress=lambda step: seen.append(msgspec.structs.astuple(step)),
    )
    assert seen == [(1, 3), (3, 3)]


@pytest.mark.parametrize("answers", [[True], [False, True], [False, False, False, False, True]])
def test_a_stop_leaves_nothing(tmp_path, answers):
    asked = iter(answers)
    with pytest.raises(ExportStopped):
        write_export(request_for(tmp_path / "a.csv"), cancelled=lambda: next(asked))
    assert list(tmp_path.iterdir()) == []


def test_rows_that_cannot_be_read_leave_nothing(tmp_path):
    def broken():
        yield [("a", 1, None)]
        raise StoreFailed("The workspace is damaged.")

    request = msgspec.structs.replace(request_for(tmp_path / "a.csv"), rows=broken)
    with pytest.raises(StoreFailed):
        write_export(request)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("fields", [{"format": "docx"}, {"preset": "word"}, {"zone": "Mars"}])
def test_unknown_ways_of_writing_are_refused_before_anything_is_written(tmp_path, fields):
    with pytest.raises(ExportFailed):
        write_export(request_for(tmp_path / "a.csv", **fields))
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_replaced_only_when_told(tmp_path):
    path = tmp_path / "a.csv"
    write_export(request_for(path))
    with pytest.raises(ExportFailed, match="already"):
        write_export(request_for(path))
    write_export(request_for(path, overwrite=True))


def test_half_a_surrogate_pair_does_not_stop_an_export(tmp_path):
    request = msgspec.structs.replace(
        request_for(tmp_path / "a.csv"), rows=lambda: [[("\ud83d", 1, None)]]
    )
    assert write_export(request).rows == 1


def test_a_workbook_with_the_table_and_its_facts(tmp_path):
    path = tmp_path / "a.xlsx"
    request = request_for(path, format="xlsx", titles=True, metadata={"bots": "not filtered out"})
    assert write_export(request).rows == 3
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Campaigns", "About"]
    assert [[cell.value for cell in row] for row in book["Campaigns"].iter_rows()] == [
        ["Name", "Clicks", "IP address"],
        ["a", 1, None],
        ["b", None, None],
        ["=c", 3, None],
    ]
    facts = {row[0].value: row[1].value for row in book["About"].iter_rows()}
    assert (facts["Bots"], facts["Rows in Campaigns"]) == ("not filtered out", 3)


def test_a_parquet_file(tmp_path):
    path = tmp_path / "a.parquet"
    assert write_export(request_for(path, format="parquet", personal=True)).rows == 3
    table = arro3.io.read_parquet(path).read_all()
    assert table["clicks"].to_pylist() == [1, None, 3]
    assert table["ip"].to_pylist() == ["203.0.113.9", None, "203.0.113.8"]


@ALL
def test_every_format_is_counted_and_signed(tmp_path, form):
    path = tmp_path / f"a{find_format(form).suffix}"
    told = []
    result = write_export(request_for(path, format=form, total=3), on_progress=told.append)
    content = path.read_bytes()
    assert told == [ExportProgress(1, 3), ExportProgress(3, 3)]
    assert (result.rows, result.columns, result.bytes) == (3, 3, len(content))
    assert result.sha256 == hashlib.sha256(content).hexdigest()
    assert result.warnings == ()
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


@ALL
@pytest.mark.parametrize("asked", range(4))
def test_every_format_stops_and_leaves_the_old_file(tmp_path, form, asked):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    answers = iter([False] * asked)
    with pytest.raises(ExportStopped):
        write_export(
            request_for(path, format=form, overwrite=True), cancelled=lambda: next(answers, True)
        )
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a", b"old")]


@ALL
def test_every_format_says_that_the_disk_is_full(tmp_path, small_disk, form):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    rows = [(f"https://x.example/{n * 7919 % 10007}", n, None) for n in range(10_000)]
    request = request_for(path, format=form, overwrite=True)
    with pytest.raises(ExportFailed, match="disk is full, so a was not written"):
        write_export(msgspec.structs.replace(request, rows=lambda: [rows]))
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a", b"old")]


@ALL
def test_every_format_tells_of_rows_that_were_not_announced(tmp_path, form):
    result = write_export(request_for(tmp_path / "a", format=form, total=4))
    assert len(result.warnings) == 1
    assert "4 rows were announced and 3 written" in result.warnings[0]


@ALL
def test_every_format_leaves_nothing_when_rows_cannot_be_read(tmp_path, form):
    def broken():
        yield [("a", 1, None)]
        raise StoreFailed("The workspace is damaged.")

    request = msgspec.structs.replace(request_for(tmp_path / "a", format=form), rows=broken)
    with pytest.raises(StoreFailed, match="damaged"):
        write_export(request)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ["xlsx", "parquet"])
def test_what_is_not_text_cannot_be_shown_as_text(tmp_path, form):
    with pytest.raises(ExportFailed, match="is not text"):
        table_writer(request_for(tmp_path / "a", format=form))


def test_an_unknown_format_names_the_known_ones():
    with pytest.raises(ExportFailed, match="Choose csv, json, xlsx or parquet"):
        find_format("docx")
