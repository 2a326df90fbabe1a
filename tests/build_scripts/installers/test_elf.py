"""What libraries ask of others."""

from __future__ import annotations

import shutil
import sys

import pytest

from build_scripts.installers import elf

SAID = """
Dynamic Section:
  NEEDED               libQt6Gui.so.6
  NEEDED               libc.so.6
  RUNPATH              $ORIGIN/NEEDED

Version definitions:
1 0x01 0x08f GLIBC_9.9

Version References:
  required from libc.so.6:
    0x09691974 0x00 03 GLIBC_2.3.4
    0x069691b4 0x00 09 GLIBC_2.34
  required from libstdc++.so.6:
    0x0297f869 0x00 05 GLIBCXX_3.4.9
    0x08922974 0x00 02 GLIBCXX_3.4.29
    0x056bafd3 0x00 04 CXXABI_1.3
"""


def test_needs_are_those_of_the_file_itself():
    assert elf.needs(SAID) == ["libQt6Gui.so.6", "libc.so.6"]
    assert elf.needs("") == []


def test_places_of_the_builder_are_told_from_those_beside_the_file():
    assert elf.foreign_places(SAID) == []
    assert elf.foreign_places("  RPATH  $ORIGIN/../lib:/home/me/lib\n") == ["/home/me/lib"]


def test_versions_count_as_numbers_and_only_where_they_are_asked_for():
    assert elf.highest([SAID, ""]) == ((2, 34), (3, 4, 29))
    assert elf.highest([]) == ((), ())


def test_a_compiler_is_named_or_asked_for():
    assert elf.gcc_of((3, 4, 29)) == "11"
    assert elf.gcc_of((3, 4, 27)) == "10"
    with pytest.raises(LookupError, match=r"3\.4\.99"):
        elf.gcc_of((3, 4, 99))


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("objdump"), reason="needs Linux and binutils"
)
def test_a_real_library_tells(tmp_path):
    import _duckdb

    text = elf.described(_duckdb.__file__)
    assert "libstdc++.so.6" in elf.needs(text)
    glibc, glibcxx = elf.highest([text])
    assert glibc >= (2, 17)
    assert elf.gcc_of(glibcxx)
    (tmp_path / "text").write_text("no library")
    assert not elf.is_elf(tmp_path / "text")
    assert elf.described(tmp_path / "text") == ""
