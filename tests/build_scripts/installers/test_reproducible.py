"""Two builds are compared in everything that a user gets."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from build_scripts.installers import reproducible
from build_scripts.installers.reproducible import compared


@pytest.fixture
def two(tmp_path):
    one = tmp_path / "one"
    (one / "folder").mkdir(parents=True)
    (one / "folder" / "file").write_bytes(b"abcdef")
    (one / "link").symlink_to("folder/file")
    other = tmp_path / "other"
    shutil.copytree(one, other, symlinks=True)
    return one, other


def test_the_same_is_the_same(two):
    assert compared(*two) == []


def test_an_installer_s_own_time_is_no_difference_its_bytes_are(two):
    for number, folder in enumerate(two):
        (folder / "x.deb").write_bytes(b"abc")
        os.utime(folder / "x.deb", (number, number))
    assert compared(*two) == []
    (two[1] / "x.deb").write_bytes(b"abd")
    assert [one.path for one in compared(*two)] == ["x.deb"]


def changed(other, what):
    file = other / "folder" / "file"
    if what == "bytes":
        time = file.stat().st_mtime_ns
        file.write_bytes(b"abcxef")
        os.utime(file, ns=(time, time))
    elif what == "length":
        time = file.stat().st_mtime_ns
        file.write_bytes(b"abcdefg")
        os.utime(file, ns=(time, time))
    elif what == "time":
        os.utime(file, (1, 1))
    elif what == "link":
        (other / "link").unlink()
        (other / "link").symlink_to("elsewhere")
    elif what == "more":
        (other / "more").touch()
    else:
        file.unlink()


@pytest.mark.parametrize(
    ("what", "path", "words"),
    [
        ("bytes", "folder/file", "from byte 3 on"),
        ("length", "folder/file", "6 and 7 bytes, from byte 6 on"),
        ("time", "folder/file", "time"),
        ("link", "link", "leads elsewhere"),
        ("more", "more", "only in the second"),
        ("less", "folder/file", "only in the first"),
    ],
)
def test_each_difference_is_told(two, what, path, words):
    changed(two[1], what)
    (found,) = compared(*two)
    assert found.path == path
    assert words in found.words


def test_a_folder_holds_the_commit_alone(tmp_path):
    commit, epoch = reproducible.last_commit()
    assert reproducible.lay_out(tmp_path / "one", commit) == tmp_path / "one"
    assert (tmp_path / "one" / "build_scripts" / "dev.py").is_file()
    assert not (tmp_path / "one" / ".git").exists()
    assert int(epoch) > 1_700_000_000
    assert [path.name for path in tmp_path.iterdir()] == ["one"]


def test_both_builds_are_compared_and_go_away(monkeypatch, capsys):
    seen = []

    def build(folder, epoch, module):
        seen.append((folder, module))
        dist = folder / "dist"
        dist.mkdir(parents=True)
        assert epoch == reproducible.last_commit()[1]
        (dist / "x").write_text(folder.name if module == "installer" else "x")
        os.utime(dist / "x", (1, 1))
        return dist

    monkeypatch.setattr(reproducible, "lay_out", lambda folder, commit: folder)
    monkeypatch.setattr(reproducible, "build", build)
    assert reproducible.main([]) == 0
    assert reproducible.main(["--installers"]) == 1
    said = capsys.readouterr().out
    assert "0 of 1 files differ" in said
    assert "x: 5 and 14 bytes" in said
    assert [module for _, module in seen] == ["bundle", "bundle", "installer", "installer"]
    assert not any(folder.exists() for folder, _ in seen)


def test_each_is_built_as_another_user_in_another_zone(tmp_path):
    """A maker of the test's own, run as the real ones are."""
    told = []
    for name in reproducible.NAMES:
        package = tmp_path / name / "build_scripts" / "installers"
        package.mkdir(parents=True)
        (package / "maker.py").write_text(
            "import os, pathlib\n"
            "kept = ('HOME', 'TZ', 'SOURCE_DATE_EPOCH', 'PYTHONPATH')\n"
            "pathlib.Path('dist').mkdir()\n"
            "pathlib.Path('dist/x').write_text('\\n'.join(os.environ[n] for n in kept))\n"
        )
        dist = reproducible.build(tmp_path / name, "7", "maker")
        assert dist == tmp_path / name / "dist"
        told.append((dist / "x").read_text().splitlines())
    (home, zone, epoch, path), (other_home, other_zone, other_epoch, other_path) = told
    assert home != other_home
    assert Path(home).is_dir()
    assert zone != other_zone
    assert (epoch, path) == ("7", str(tmp_path / "first"))
    assert (other_epoch, other_path) == ("7", str(tmp_path / "another-folder"))


def test_a_failed_build_is_told(monkeypatch, capsys):
    def fail(*_):
        raise subprocess.CalledProcessError(3, "x")

    monkeypatch.setattr(reproducible, "lay_out", lambda folder, commit: folder)
    monkeypatch.setattr(reproducible, "build", fail)
    assert reproducible.main([]) == 1
    assert "A build failed" in capsys.readouterr().err
