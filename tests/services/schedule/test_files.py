"""Our files in the scheduler's folders."""

from __future__ import annotations

import os
import sys

import pytest

from services.domain.errors import ExportFailed
from services.schedule import files, marker
from services.schedule.entry import PlannedFile
from tests.support.links import link


def ours(entry, body="body"):
    """A marked text."""
    return f"# {marker.mark_of(entry, body)}\n{body}"


def test_a_file_is_written_whole_with_its_folder_and_nothing_beside_it(tmp_path):
    path = tmp_path / "a" / "b" / "file.timer"
    files.write_whole(path, b"text")
    assert path.read_bytes() == b"text"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept in another way there")
def test_nobody_else_may_read_or_write_the_file(tmp_path):
    before = os.umask(0)
    try:
        files.write_whole(tmp_path / "x.plist", b"text")
    finally:
        os.umask(before)
    assert (tmp_path / "x.plist").stat().st_mode & 0o777 == 0o600


def test_a_failure_says_the_file_and_leaves_nothing(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ExportFailed, match="cannot be written"):
        files.write_whole(tmp_path / "file" / "x.timer", b"text")
    (tmp_path / "x.timer").mkdir()
    with pytest.raises(ExportFailed):
        files.write_whole(tmp_path / "x.timer", b"text")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "x.timer"]


def test_another_ones_file_is_not_touched(tmp_path, entry):
    path = tmp_path / "x.timer"
    files.check_ours([path], entry.identifier)
    path.write_text(ours(entry))
    files.check_ours([path], entry.identifier)
    with pytest.raises(ExportFailed, match="not written by Sendsight"):
        files.check_ours([path], "other-12345678")
    path.write_bytes(b"\xff\xfe no text")
    with pytest.raises(ExportFailed, match="not written by Sendsight"):
        files.check_ours([path], entry.identifier)


def test_a_link_that_leads_nowhere_is_another_ones(tmp_path, entry):
    link(tmp_path / "x.timer", tmp_path / "none")
    with pytest.raises(ExportFailed, match="not written by Sendsight"):
        files.check_ours([tmp_path / "x.timer"], entry.identifier)


def test_only_what_was_changed_by_hand_is_kept_and_every_time_under_a_new_name(tmp_path, entry):
    path, other = tmp_path / "x.timer", tmp_path / "y.timer"
    other.write_text(ours(entry))
    path.write_text(ours(entry) + "\n# mine")
    assert files.keep_changed([path, other, tmp_path / "none"]) == (tmp_path / "x.timer.changed-1",)
    assert (tmp_path / "x.timer.changed-1").read_text() == path.read_text()
    assert files.keep_changed([path]) == (tmp_path / "x.timer.changed-2",)


@pytest.mark.parametrize(
    "error", [ExportFailed("no"), KeyboardInterrupt()], ids=["refused", "broken off"]
)
def test_a_block_that_fails_leaves_all_as_it_was(tmp_path, error):
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text("before")
    seen = []
    planned = [PlannedFile(old, "after"), PlannedFile(new, "after")]
    undone = files.written(planned, lambda: seen.append((old.read_text(), new.exists())))
    with pytest.raises(type(error)), undone:  # noqa: PT012
        assert old.read_text() == new.read_text() == "after"
        raise error
    assert seen == [("before", False)]


def test_a_second_file_that_cannot_be_written_takes_the_first_back(tmp_path):
    (tmp_path / "folder").mkdir()
    planned = [PlannedFile(tmp_path / "a", "x"), PlannedFile(tmp_path / "folder", "x")]
    with pytest.raises(ExportFailed), files.written(planned, lambda: None):
        pytest.fail("the block is not reached")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_file_that_is_gone_already_is_deleted_without_a_word(tmp_path):
    files.delete([tmp_path / "none"])
    (tmp_path / "folder").mkdir()
    with pytest.raises(ExportFailed, match="deleted"):
        files.delete([tmp_path / "folder"])
