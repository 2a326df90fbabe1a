"""What may be opened, what is refused untouched, and what a new file looks like."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import duckdb
import pytest

from services.domain.errors import StoreFailed
from services.store import opening
from services.store.workspace import Workspace
from tests.services.store.samples import account, sent
from tests.support.links import link

ROOT = Path(__file__).parents[3]
POSIX = pytest.mark.skipif(os.name != "posix", reason="rights of POSIX files")


def picture(folder):
    """Every file of a folder with its content and times."""
    return {
        p.name: (hashlib.sha256(p.read_bytes()).hexdigest(), p.stat().st_mtime_ns)
        for p in folder.iterdir()
        if p.is_file()
    }


def refused(path, words, **options):
    before = picture(path.parent)
    with pytest.raises(StoreFailed, match=words) as found:
        Workspace.open(path, **options)
    assert found.value.remedy
    assert picture(path.parent) == before
    return found.value


def make(path):
    workspace = Workspace.open(path)
    workspace.save_account(account())
    workspace.apply("a1", sent())
    workspace.close()


def test_a_missing_folder_is_created(tmp_path):
    path = tmp_path / "new" / "deeper" / "w.sendsight"
    Workspace.open(path).close()
    assert [p.name for p in path.parent.iterdir()] == ["w.sendsight"]


@POSIX
def test_files_are_for_their_user_alone(path):
    workspace = Workspace.open(path)
    workspace.save_account(account())
    files = [path, path.with_name(path.name + ".wal")]
    assert [stat.S_IMODE(p.stat().st_mode) for p in files] == [0o600, 0o600]
    assert stat.S_IMODE(opening.spill_folder(path).stat().st_mode) == 0o700
    workspace.remove_account("a1", with_data=True)  # ends with a checkpoint, which deletes the log
    workspace.save_account(account())
    assert stat.S_IMODE(files[1].stat().st_mode) == 0o600
    workspace.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_no_file_and_no_wish_to_create_one(path):
    refused(path, "There is no workspace", create=False)


def test_a_folder_is_no_workspace(path):
    path.mkdir()
    refused(path, "is a folder")


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreFailed):
        Workspace.open(tmp_path / "file" / "w.sendsight")


def test_a_link_opens_the_file_it_stands_for(path, tmp_path):
    make(path)
    other = tmp_path / "elsewhere" / "link"
    other.parent.mkdir()
    link(other, path)
    workspace = Workspace.open(other)
    assert workspace.path == path.resolve()
    with pytest.raises(StoreFailed, match="another window"):
        Workspace.open(path)
    workspace.save_account(account("a2", "Two"))
    assert [p.name for p in other.parent.iterdir()] == ["link"]
    workspace.close()


@pytest.mark.parametrize("name", ["a\0b", "x" * 300])
def test_a_name_that_cannot_be(tmp_path, name):
    with pytest.raises(StoreFailed):
        Workspace.open(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_the_system_keeps_from_the_program_is_not_told_as_open_elsewhere(
    path, monkeypatch
):
    make(path)

    def kept(*_):  # as a Mac keeps the documents from a program that nobody allowed to read them
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "open", kept)
    with pytest.raises(StoreFailed, match="cannot be reached"):
        Workspace.open(path)


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", b"SQLite format 3\0" + bytes(5000), b"\0" * 20000],
    ids=["empty", "text", "sqlite", "zeros"],
)
def test_another_file_is_refused_untouched(path, content):
    path.write_bytes(content)
    refused(path, "is not a Sendsight workspace")


def test_a_duckdb_file_of_somebody_else_is_refused_untouched(path):
    con = duckdb.connect(str(path))
    con.execute("CREATE TABLE meta (name VARCHAR)")
    con.close()
    refused(path, "is not a Sendsight workspace")


def test_a_newer_workspace_is_refused_untouched(path):
    make(path)
    con = duckdb.connect(str(path))
    con.execute("UPDATE meta SET value = '99' WHERE key = 'version'")
    con.close()
    refused(path, "newer version")


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.9])
def test_a_truncated_workspace_is_refused_untouched(path, cut):
    make(path)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * cut)])
    refused(path, "damaged")


def test_a_scribbled_workspace_is_refused_untouched(path):
    make(path)
    content = bytearray(path.read_bytes())
    for start in range(4096, len(content), 4096):
        content[start : start + 64] = bytes(64)
    path.write_bytes(bytes(content))
    refused(path, "damaged")


def test_a_damaged_log_is_refused_untouched(path):
    make(path)
    log = path.with_name(path.name + ".wal")
    code = (
        "import os, sys, pathlib; from services.store.workspace import Workspace\n"
        "from tests.services.store.samples import account\n"
        "w = Workspace.open(pathlib.Path(sys.argv[1])); w.save_account(account('a2', 'Two'))\n"
        "os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, cwd=ROOT)
    log.write_bytes(log.read_bytes() + b"\0" * 64)
    opening.clear_spill(path)
    refused(path, "damaged")


def test_a_workspace_open_elsewhere_is_said(path):
    make(path)
    code = (
        "import sys, pathlib; from services.store.workspace import Workspace\n"
        "w = Workspace.open(pathlib.Path(sys.argv[1])); print('open', flush=True); input()\n"
        "w.close()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(StoreFailed) as found:
            Workspace.open(path)
        other.stdin.write("\n")
    assert found.value.sentence == "This workspace is open in another window."
    assert found.value.remedy
    Workspace.open(path).close()


@pytest.fixture
def other_user():
    """A folder that everyone may enter, and the rights of a user who is not root."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        root = os.geteuid() == 0

        def become():
            if root:
                os.seteuid(65534)

        try:
            yield folder, become
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(0o777)


@POSIX
@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "words"),
    [
        (0o444, 0o777, "is read-only"),
        (0o000, 0o777, "is read-only"),
        (0o666, 0o555, "does not allow new files"),
    ],
)
def test_what_may_not_be_written_is_said(other_user, file_mode, folder_mode, words):
    folder, become = other_user
    path = folder / "w.sendsight"
    make(path)
    path.chmod(file_mode)
    folder.chmod(folder_mode)
    become()
    with pytest.raises(StoreFailed, match=words) as found:
        Workspace.open(path)
    assert found.value.remedy
    assert [p.name for p in folder.iterdir()] == ["w.sendsight"]


@POSIX
def test_a_new_workspace_in_a_read_only_folder(other_user):
    folder, become = other_user
    folder.chmod(0o555)
    become()
    with pytest.raises(StoreFailed, match="does not allow new files"):
        Workspace.open(folder / "w.sendsight")
    assert list(folder.iterdir()) == []


@POSIX
def test_a_folder_that_may_not_be_entered(other_user):
    folder, become = other_user
    folder.chmod(0o000)
    become()
    with pytest.raises(StoreFailed):
        Workspace.open(folder / "w.sendsight")


def test_a_log_without_its_workspace_is_set_aside(path):
    log = path.with_name(path.name + ".wal")
    log.write_bytes(b"left behind")
    Workspace.open(path).close()
    assert path.with_name(path.name + ".wal.orphan").read_bytes() == b"left behind"


def test_what_a_crash_left_in_the_spill_folder_goes_but_nothing_else(path):
    folder = opening.spill_folder(path)
    folder.mkdir()
    (folder / "duckdb_temp_storage_DEFAULT-0.tmp").write_bytes(b"x")
    (folder / "mine.txt").write_text("keep")
    Workspace.open(path).close()
    assert [p.name for p in folder.iterdir()] == ["mine.txt"]


def test_extensions_are_never_fetched_and_zones_are_built_in(path):
    Workspace.open(path).close()
    con = opening.connect(path)
    names = (
        "autoinstall_known_extensions",
        "autoload_known_extensions",
        "allow_community_extensions",
        "threads",
    )
    found = [con.execute("SELECT current_setting(?)", [name]).fetchone()[0] for name in names]
    assert found == [False, False, False, 2]
    con.close()


def test_a_bound_value_costs_no_search_for_a_module(path, monkeypatch):
    Workspace.open(path).close()
    asked = []

    class Finder:
        @staticmethod
        def find_spec(name, *_):
            asked.append(name)

    con = opening.connect(path)
    monkeypatch.setattr(sys, "meta_path", [Finder, *sys.meta_path])
    for _ in range(3):
        assert con.execute("SELECT ?, ?", [1, "x"]).fetchall() == [(1, "x")]
    assert "pandas" not in asked
    con.close()


def test_less_memory_than_the_database_would_take(path):
    Workspace.open(path).close()
    con = opening.connect(path)
    ours = con.execute("SELECT current_setting('memory_limit')").fetchone()[0]
    con.close()
    usual = duckdb.connect().execute("SELECT current_setting('memory_limit')").fetchone()[0]
    assert ours != usual


def test_the_size_counts_the_log(path):
    workspace = Workspace.open(path)
    workspace.save_account(account())
    workspace.apply("a1", sent())
    log = path.with_name(path.name + ".wal")
    assert opening.size_on_disk(path) == path.stat().st_size + log.stat().st_size
    workspace.close()
    assert opening.size_on_disk(path) == path.stat().st_size
