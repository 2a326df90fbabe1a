"""The steps after PyInstaller, on a small folder."""

from __future__ import annotations

import os

import pytest

from build_scripts.installers import bundle, elf


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
