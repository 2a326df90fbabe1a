from __future__ import annotations

from threading import Event

import pytest

from services.qt.exports import ExportThreads
from services.qt.jobs import Job
from services.reports.request import ExportColumn, ExportRequest
from services.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path):
    made = Workspace.open(tmp_path / "w.sendsight")
    yield made
    made.close()


def request(path, rows=lambda: [[("a",)]]):
    return ExportRequest(
        title="T", columns=(ExportColumn("x", "X"),), rows=rows, path=path, preset="programs"
    )


def test_a_file_is_written(qtbot, tmp_path):
    threads, job = ExportThreads(), Job()
    with qtbot.waitSignal(job.done) as caught:
        threads.start(request(tmp_path / "a.csv"), job, None, None)
    assert caught.args[0].rows == 1
    assert (tmp_path / "a.csv").read_bytes() == b"x\r\na\r\n"
    assert threads.wait()


def test_rows_come_from_a_reader_of_its_own(qtbot, tmp_path, workspace):
    threads, job = ExportThreads(), Job()

    def read(reader):
        yield [(str(reader.facts().campaigns),)]

    with qtbot.waitSignal(job.done):
        threads.start(request(tmp_path / "a.csv"), job, workspace, read)
    assert (tmp_path / "a.csv").read_bytes() == b"x\r\n0\r\n"


def test_stopping_aborts_the_question_and_leaves_nothing(qtbot, tmp_path, workspace):
    threads, job, asked = ExportThreads(), Job(), Event()

    def read(reader):
        asked.set()
        reader._ask("SELECT count(*) FROM range(100000000) a, range(100000) b", [])
        yield [("never",)]

    threads.start(request(tmp_path / "a.csv"), job, workspace, read)
    assert asked.wait(5)
    stop = job._line._stop
    assert stop is not None
    with qtbot.waitSignal(job.settled), qtbot.assertNotEmitted(job.done):
        job.cancel()
        while threads._threads:
            stop()  # the question may begin a moment after the event
            qtbot.wait(10)
    assert [file.name for file in tmp_path.iterdir() if "a.csv" in file.name] == []
    assert threads.wait()


def test_a_failure_is_told(qtbot, tmp_path):
    threads, job = ExportThreads(), Job()
    with qtbot.waitSignal(job.failed) as caught:
        threads.start(request(tmp_path / "no" / "a.csv"), job, None, None)
    assert "does not exist" in caught.args[0].sentence


def test_waiting_has_an_end(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("services.qt.exports.ENDS_IN", 0.05)
    threads, job, go = ExportThreads(), Job(), Event()

    def rows():
        go.wait(5)
        return [[("a",)]]

    threads.start(request(tmp_path / "a.csv", rows), job, None, None)
    assert not threads.wait()
    with qtbot.waitSignal(job.done):
        go.set()
