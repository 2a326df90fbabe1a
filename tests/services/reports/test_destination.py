"""A file appears whole or not at all, and what went wrong is said plainly."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from pathlib import Path

import pytest

from services.domain.errors import ExportFailed
from services.reports.destination import failure_of, fingerprint, whole_file, whole_path
from tests.support.links import link

linux = pytest.mark.skipif(sys.platform != "linux", reason="uses Linux devices")


def write(path, content=b"new", *, overwrite=False):
    with whole_file(path, overwrite=overwrite) as file:
        file.write(content)


@pytest.fixture
def room_for_1000():
    """Files of at most 1,000 bytes: what a full disk is to a program."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_new_file(tmp_path):
    write(tmp_path / "a.csv")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.csv", b"new")]


def test_an_existing_file_is_kept_unless_told(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    with pytest.raises(ExportFailed, match=r"already a file a\.csv"):
        write(path)
    assert path.read_bytes() == b"old"
    write(path, overwrite=True)
    assert path.read_bytes() == b"new"


def test_a_file_that_appears_meanwhile_is_kept_too(tmp_path):
    path = tmp_path / "a.csv"

    def race():
        with whole_file(path, overwrite=False) as file:
            file.write(b"new")
            path.write_bytes(b"other")

    with pytest.raises(ExportFailed, match="already"):
        race()
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.csv", b"other")]


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, OSError])
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, error):
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")

    def fail():
        with whole_file(path, overwrite=True) as file:
            file.write(b"half")
            raise error

    with pytest.raises((error, ExportFailed)):
        fail()
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.csv", b"old")]


def test_a_full_disk(tmp_path, room_for_1000):
    with pytest.raises(ExportFailed, match=r"disk is full, so a\.csv was not written"):
        write(tmp_path / "a.csv", b"x" * 100_000)
    assert list(tmp_path.iterdir()) == []


@linux
def test_a_full_device_is_written_to_directly():
    with pytest.raises(ExportFailed, match="disk is full"):
        write(Path("/dev/full"), b"x" * 100_000, overwrite=True)
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


@linux
def test_a_folder_that_takes_no_files():
    with pytest.raises(ExportFailed, match="folder /sys does not allow new files"):
        write(Path("/sys/sendsight.csv"))


def test_a_missing_folder(tmp_path):
    with pytest.raises(ExportFailed, match="does not exist"):
        write(tmp_path / "none" / "a.csv")


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(ExportFailed, match="is a folder"):
        write(tmp_path, overwrite=True)


def test_a_name_that_no_file_can_have(tmp_path):
    with pytest.raises(ExportFailed, match="cannot have this name"):
        write(tmp_path / ("x" * 300))


def test_a_path_that_is_too_long_for_windows_is_told_by_its_name(tmp_path):
    # What Windows says of a name for which there is no room; the folder is there.
    said = failure_of(FileNotFoundError(2, "No such file"), tmp_path / "a.csv")
    assert said.sentence == "A file cannot have this name."
    gone = failure_of(FileNotFoundError(2, "No such file"), tmp_path / "gone" / "a.csv")
    assert gone.sentence == "The file a.csv could not be written."


def test_a_name_as_long_as_the_system_takes(tmp_path):
    # Windows counts the whole path, unless it was told otherwise.
    longest = 258 - len(str(tmp_path)) if sys.platform == "win32" else 255
    write(tmp_path / ("x" * longest))
    assert len(list(tmp_path.iterdir())) == 1


def test_a_write_protected_file_is_not_replaced(tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(ExportFailed, match=r"a\.csv is read-only"):
        write(path, overwrite=True)
    assert path.read_bytes() == b"old"


def test_a_file_open_elsewhere(tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")

    def refuse(*_):
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(ExportFailed, match="open in another program"):
        write(path, overwrite=True)
    assert [p.name for p in tmp_path.iterdir()] == ["a.csv"]


def test_links_are_followed_and_rights_kept(tmp_path):
    path, other = tmp_path / "a.csv", tmp_path / "link.csv"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link(other, path)
    write(other, overwrite=True)
    assert other.is_symlink()
    assert path.read_bytes() == b"new"
    assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o640


def test_any_other_failure_has_words(tmp_path):
    error = failure_of(OSError(5, "Input/output error"), tmp_path / "a.csv")
    assert str(error).startswith("The file a.csv could not be written.")
    assert error.detail == "OSError 5"


def make(path, content=b"new", *, overwrite=False):
    with whole_path(path, overwrite=overwrite) as made:
        assert made.name == path.name, "failures name the file"
        (made.parent / "temporary").write_bytes(b"x")
        made.write_bytes(content)


def test_a_made_file_replaces_the_old_one_and_leaves_no_folder(tmp_path):
    path = tmp_path / "a.xlsx"
    make(path)
    with pytest.raises(ExportFailed, match=r"already a file a\.xlsx"):
        make(path, b"newer")
    make(path, b"newest", overwrite=True)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.xlsx", b"newest")]


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, OSError])
def test_a_failure_in_making_leaves_the_old_file_and_nothing_else(tmp_path, error):
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")

    def fail():
        with whole_path(path, overwrite=True) as made:
            made.write_bytes(b"half")
            raise error

    with pytest.raises((error, ExportFailed)):
        fail()
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.xlsx", b"old")]


def test_making_on_a_full_disk(tmp_path, small_disk):
    with pytest.raises(ExportFailed, match=r"disk is full, so a\.xlsx was not written"):
        make(tmp_path / "a.xlsx", b"x" * 100_000)
    assert list(tmp_path.iterdir()) == []


def test_a_made_file_is_checked_like_a_written_one(tmp_path, monkeypatch):
    with pytest.raises(ExportFailed, match="does not exist"):
        make(tmp_path / "none" / "a.xlsx")
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(ExportFailed, match=r"a\.xlsx is read-only"):
        make(path, overwrite=True)
    assert path.read_bytes() == b"old"


def test_a_made_file_open_elsewhere(tmp_path, monkeypatch):
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")

    def refuse(*_):
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(ExportFailed, match="open in another program"):
        make(path, overwrite=True)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.xlsx", b"old")]


@linux
def test_a_made_file_goes_to_a_pipe(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        make(pipe, b"through", overwrite=True)
        assert os.read(reader, 100) == b"through"
    finally:
        os.close(reader)
    assert [p.name for p in tmp_path.iterdir()] == ["pipe"]


@linux
def test_a_made_file_does_not_fit_a_full_device():
    with pytest.raises(ExportFailed, match="disk is full"):
        make(Path("/dev/full"), b"x" * 100_000, overwrite=True)


def test_a_made_file_with_the_longest_name(tmp_path):
    make(tmp_path / ("ü" * 127))
    assert len(list(tmp_path.iterdir())) == 1


def test_the_fingerprint_of_a_file(tmp_path):
    path, content, asked = tmp_path / "a", b"x" * (2**20 + 1), []
    path.write_bytes(content)
    size, digest = fingerprint(path, lambda: asked.append(1))
    assert (size, digest) == (len(content), hashlib.sha256(content).hexdigest())
    assert len(asked) == 2
