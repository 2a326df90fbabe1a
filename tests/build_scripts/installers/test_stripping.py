"""What only the builder needs goes out of the libraries."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from build_scripts.installers import elf, stripping


@pytest.fixture
def folder(tmp_path):
    internal = tmp_path / "_internal"
    (internal / "numpy.libs").mkdir(parents=True)
    (tmp_path / "sendsight").write_bytes(elf.MAGIC + b"program")
    (internal / "libpython3.so.1").write_bytes(elf.MAGIC)
    (internal / "numpy.libs" / "libblas.so").write_bytes(elf.MAGIC)
    (internal / "text.so").write_bytes(b"no library")
    (internal / "libpython3.so").symlink_to("libpython3.so.1")
    return tmp_path


def test_only_libraries_that_stand_it_are_stripped(folder):
    assert [path.name for path in stripping.strippable(folder)] == ["libpython3.so.1"]
    assert [path.name for path in stripping.libraries(folder)] == ["libpython3.so.1", "libblas.so"]


def test_a_missing_program_is_told_and_changes_nothing(folder, monkeypatch, capsys):
    monkeypatch.setattr(stripping.shutil, "which", lambda name: None)
    monkeypatch.setattr(elf, "described", lambda path: "  RUNPATH  /home/me/lib\n")
    stripping.strip(folder)
    stripping.forget_places(folder)
    said = capsys.readouterr().err
    assert "`strip` is not here" in said
    assert "`patchelf` is not here" in said


@pytest.mark.skipif(
    sys.platform != "linux" or not (shutil.which("patchelf") and shutil.which("objdump")),
    reason="needs Linux, binutils and patchelf",
)
def test_the_builders_folder_is_forgotten_and_the_library_still_loads(folder):
    import _bisect  # a small library of Python's own

    place = folder / "_internal" / "libpython3.so.1"
    shutil.copyfile(_bisect.__file__, place)
    subprocess.run(["patchelf", "--set-rpath", "/home/me/lib", str(place)], check=True)
    assert elf.foreign_places(elf.described(place)) == ["/home/me/lib"]
    (folder / "_internal" / "numpy.libs" / "libblas.so").unlink()
    stripping.forget_places(folder)
    assert elf.foreign_places(elf.described(place)) == []
    loads = f"import ctypes; ctypes.PyDLL({str(place)!r})"
    assert subprocess.run([sys.executable, "-c", loads], check=False).returncode == 0
