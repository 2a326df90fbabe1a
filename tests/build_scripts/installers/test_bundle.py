"""The steps after PyInstaller, on a small folder."""

from __future__ import annotations

import os

import pytest

from build_scripts.installers import bundle, elf, identity, sizes


@pytest.fixture
def folder(tmp_path):
    internal = tmp_path / "_internal"
    (internal / "numpy.libs").mkdir(parents=True)
    (internal / "PySide6" / "Qt" / "lib").mkdir(parents=True)
    (tmp_path / "sendsight").write_bytes(elf.MAGIC + b"program")
    (tmp_path / "sendsight").chmod(0o700)
    (internal / "libpython3.so.1").write_bytes(elf.MAGIC + b"x" * 96)
    (internal / "numpy.libs" / "libblas.so").write_bytes(elf.MAGIC)
    (internal / "text.so").write_bytes(b"no library")
    (internal / "PySide6" / "Qt" / "lib" / "libQt6Gui.so.6").write_bytes(elf.MAGIC + b"y" * 46)
    (internal / "libQt6Gui.so.6").symlink_to("PySide6/Qt/lib/libQt6Gui.so.6")
    return tmp_path


def test_libraries_of_the_system_are_those_that_lie_there_themselves(folder):
    assert bundle.system_libraries(folder / "_internal") == ["libpython3.so.1"]


def test_times_and_rights_do_not_depend_on_the_builder(folder):
    (folder / "_internal" / "libpython3.so.1").chmod(0o700)
    bundle.set_times(folder, 1_700_000_000)
    for path in [folder, *folder.rglob("*")]:
        assert os.lstat(path).st_mtime == 1_700_000_000, path
    assert (folder / "sendsight").stat().st_mode & 0o777 == 0o755
    assert (folder / "_internal").stat().st_mode & 0o777 == 0o755
    assert (folder / "_internal" / "libpython3.so.1").stat().st_mode & 0o777 == 0o644


def test_the_build_sees_nothing_of_the_callers_python(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    found = bundle.build_environment()
    assert "PYTHONPATH" not in found
    assert found["PYTHONHASHSEED"] == "1"
    assert found["SOURCE_DATE_EPOCH"] == "1700000000"


def test_sizes_count_each_file_once(folder):
    found = sizes.sizes(folder)
    assert found["PySide6/Qt/lib/libQt6Gui.so.6"] == 50
    assert found["libpython3.so.1"] == 100
    assert "libQt6Gui.so.6" not in found
    assert sizes.as_table(found, rows=2).splitlines()[2].endswith("everything else")


def test_room_counts_whole_blocks_and_folders(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "empty").touch()
    (tmp_path / "a" / "x").write_bytes(b"x" * 4097)
    (tmp_path / "link").symlink_to("a")
    assert sizes.room(tmp_path) == 4096 * (1 + 1 + 0 + 2 + 1)


def test_what_passes_a_limit_is_said():
    assert sizes.too_large(90_000_000, 270_000_000) == []
    (said,) = sizes.too_large(1, 270_100_001)
    assert "installed size of 270.1 MB" in said
    assert len(sizes.too_large(90_000_001, 270_000_001)) == 2


def test_one_version_everywhere(monkeypatch):
    assert identity.version().count(".") == 2
    monkeypatch.setattr(identity, "VERSION", "9.9.9")
    with pytest.raises(ValueError, match=r"9\.9\.9"):
        identity.version()
