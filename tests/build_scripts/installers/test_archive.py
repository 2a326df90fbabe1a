"""The .tar.gz: one folder that starts where it lies, and the same bytes again."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile

import pytest

from build_scripts.installers import archive, bundle, elf, identity
from build_scripts.installers.parts import OF_THE_SYSTEM
from tests.build_scripts.installers.conftest import EPOCH, give_away

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="a Linux program")


@pytest.fixture(scope="module")
def made(own_build, small_bundle, qapp):
    return archive.make_archive(small_bundle)


@pytest.fixture
def unpacked(made, tmp_path):
    with tarfile.open(made) as opened:
        opened.extractall(tmp_path, filter="tar")
    (folder,) = tmp_path.iterdir()
    return folder


@on_linux
def test_the_archive_is_one_folder_of_its_own_name(made, unpacked, own_build):
    name = f"sendsight-{identity.version()}-linux-{os.uname().machine}"
    assert made == own_build / "dist" / f"{name}.tar.gz"
    assert unpacked.name == name
    assert (unpacked / "LICENSE").read_bytes() == identity.LICENSE.read_bytes()
    assert (unpacked / "_internal" / "resources" / "words").read_text() == "words"
    assert (unpacked / "share" / "applications" / "sendsight.desktop").is_file()
    assert (unpacked / "share" / "man" / "man1" / "sendsight-cli.1.gz").is_file()
    # Nothing is left of what it was laid out in.
    assert list((own_build / "build").iterdir()) == []


@on_linux
def test_all_in_it_is_of_one_time_and_of_root(made):
    with tarfile.open(made) as opened:
        entries = list(opened)
    assert {entry.mtime for entry in entries} == {EPOCH}
    assert {(entry.uid, entry.gid, entry.uname, entry.gname) for entry in entries} == {
        (0, 0, "root", "root")
    }
    assert {entry.mode & 0o022 for entry in entries if not entry.issym()} == {0}
    (link,) = (entry for entry in entries if entry.issym())
    assert (link.name.rpartition("/")[2], link.linkname) == ("sendsight-cli", "sendsight")


@on_linux
def test_what_its_readme_says_to_type_works(unpacked, tmp_path):
    typed = re.findall(r"^    (\w+ .+?)(?:  |$)", (unpacked / "README.txt").read_text(), re.M)
    assert [line.split()[0] for line in typed] == ["mkdir", "ln", "cp"]
    home = tmp_path / "home"  # a new user's: nothing is in it
    home.mkdir()
    told = {**os.environ, "HOME": str(home)}
    subprocess.run(["sh", "-ec", "\n".join(typed)], check=True, cwd=unpacked, env=told)
    for name in ("sendsight", "sendsight-cli"):
        started = [str(home / ".local" / "bin" / name)]
        done = subprocess.run(started, capture_output=True, text=True, check=True)
        assert done.stdout == f"started as {name}\n"
    assert (home / ".local/share/applications/sendsight.desktop").is_file()


@on_linux
def test_the_oldest_glibc_is_that_of_its_libraries(unpacked, small_bundle, tmp_path):
    told = elf.described(small_bundle / "_internal" / "library.so")
    least = ".".join(map(str, max(elf.versions(told, "GLIBC"))))
    assert least.startswith("2.")
    assert archive.least_glibc(small_bundle) == least
    assert f"It needs glibc {least} or newer" in (unpacked / "README.txt").read_text()
    (tmp_path / "_internal").mkdir()
    assert archive.least_glibc(tmp_path) == "2"


@on_linux
def test_what_was_built_before_leaves_nothing(made, own_build, small_bundle):
    before = made.read_bytes()
    name = made.name.removesuffix(".tar.gz")
    old = own_build / "build" / name / "old"
    old.parent.mkdir()
    old.touch()
    for path in small_bundle.rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=False)
    mask = os.umask(0o077)
    try:
        assert archive.make_archive(small_bundle).read_bytes() == before
    finally:
        os.umask(mask)


def test_an_archive_has_the_same_bytes_again(tmp_path):
    folder = tmp_path / "sendsight-1"
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "x").write_text("x")
    give_away(folder / "b" / "x")
    (folder / "a").symlink_to("b/x")
    bundle.set_times(folder, 1_700_000_000)
    archive.pack(folder, tmp_path / "one.tar.gz")
    archive.pack(folder, tmp_path / "two.tar.gz")
    made = (tmp_path / "one.tar.gz").read_bytes()
    assert made == (tmp_path / "two.tar.gz").read_bytes()
    # The head of gzip: no name of a file, no time.
    assert made[3:8] == bytes(5)
    with tarfile.open(tmp_path / "one.tar.gz") as opened:
        assert [one.name for one in opened] == [
            f"sendsight-1{end}" for end in ("", "/a", "/b", "/b/x")
        ]
        assert {(one.uid, one.gid, one.uname, one.gname) for one in opened} == {
            (0, 0, "root", "root")
        }


def test_the_archive_says_what_it_needs_and_how_to_be_rid_of_it():
    text = archive.read_me("2.35")
    assert "glibc 2.35 or newer" in text
    for library in (*OF_THE_SYSTEM, *archive.DESKTOP_LIBRARIES):
        assert re.search(rf"(^| ){re.escape(library)}(,|$)", text, re.M), library
    assert 'ln -s "$PWD/sendsight" "$PWD/sendsight-cli" ~/.local/bin/' in text
    assert "To be rid of Sendsight, delete it" in text
    assert all(len(line) <= 104 for line in text.splitlines())
