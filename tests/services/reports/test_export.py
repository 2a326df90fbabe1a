"""Writing a table into a file: streamed, stoppable, counted."""

from __future__ import annotations

import hashlib
import json

import msgspec
import pytest

from services.domain.errors import ExportFailed, StoreFailed
from services.reports.export import ExportStopped, write_export
from services.reports.request import ExportColumn, ExportRequest, Kind

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


@pytest.mark.parametrize("fields", [{"format": "xlsx"}, {"preset": "word"}, {"zone": "Mars"}])
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
