from __future__ import annotations

from pathlib import Path

import pytest

from gui.export.outcome import OutcomeLine
from services.qt.jobs import Failure
from services.reports.request import ExportProgress, ExportResult


@pytest.fixture
def line(qtbot, theme, formats):
    made = OutcomeLine(theme, formats)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(line):
    return [b for b in (line.stop, line.reveal, line.copy_path) if b.isVisible()]


def test_it_begins_silent(line):
    assert line.words.text() == ""
    assert shown(line) == []


def test_progress_with_and_without_a_total(line, qtbot):
    line.begin("Saving a.csv")
    assert shown(line) == [line.stop]
    line.take(ExportProgress(12_000, 50_000))
    assert line.words.text() == "12,000 of 50,000 rows written"
    line.take(ExportProgress(51_000, 50_000))
    assert line.words.text() == "51,000 of 51,000 rows written"
    line.take(ExportProgress(5_000, None))
    assert line.words.text() == "5,000 rows written"
    with qtbot.waitSignal(line.stop_wanted):
        line.stop.click()
    line.stopping()
    assert not line.stop.isEnabled()


def test_a_saved_file_with_its_warnings(line):
    line.show_saved(
        ExportResult(
            path=Path("/x/a.csv"),
            rows=1,
            columns=2,
            bytes=1200,
            sha256="",
            warnings=("Mind this.",),
        )
    )
    assert line.words.text() == "Saved a.csv: 1 row, 1.2 kB. Mind this."
    assert shown(line) == [line.reveal, line.copy_path]
    line.begin("again")
    assert line.path is None


def test_a_failure_says_what_to_do(line):
    line.show_failure(Failure("x", "The disk is full.", "Free some space."))
    assert line.words.text() == "The disk is full. Free some space."
    assert line.words.property("role") == "bad"
    assert shown(line) == []


def test_no_file_manager(line, monkeypatch):
    monkeypatch.setattr("gui.export.outcome.show_in_folder", lambda _: False)
    line.show_saved(ExportResult(path=Path("/x/a.csv"), rows=2, columns=2, bytes=1200, sha256=""))
    line.reveal.click()
    assert line.words.text() == f"No file manager could be opened. The file is {Path('/x/a.csv')}."


def test_a_file_told_in_other_words(line, tmp_path):
    line.begin("Writing")
    line.take_share(0.5)
    line.show_file(tmp_path / "a.pdf", "Saved a.pdf: 3 kB.")
    assert line.words.text() == "Saved a.pdf: 3 kB."
    assert line.path == tmp_path / "a.pdf"
    assert shown(line) == [line.reveal, line.copy_path]
