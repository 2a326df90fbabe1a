"""The Debian package, made and read by dpkg itself."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from email.utils import parsedate_to_datetime

import pytest

from build_scripts.installers import deb, elf, identity, sizes
from build_scripts.installers.parts import OF_THE_SYSTEM
from tests.build_scripts.installers.conftest import EPOCH, give_away

needs_dpkg = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dpkg-deb"), reason="needs Debian's dpkg-deb"
)
VERSIONS = "Version References:\n  required from x:\n"


def said(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def made(own_build, small_bundle, qapp):
    """The package of the small bundle, and the room it takes."""
    return deb.make_deb(small_bundle)


@pytest.fixture(scope="module")
def unpacked(made, tmp_path_factory):
    root = tmp_path_factory.mktemp("unpacked")
    said("dpkg-deb", "--raw-extract", str(made[0]), str(root))
    return root


@needs_dpkg
def test_dpkg_reads_the_fields(made, own_build, small_bundle):
    package, room = made
    here = said("dpkg", "--print-architecture").strip()
    version = identity.version()
    assert package == own_build / "dist" / f"sendsight_{version}_{here}.deb"
    wanted = {
        "Package": "sendsight",
        "Version": version,
        "Architecture": here,
        "Maintainer": f"{identity.PUBLISHER} <{identity.CONTACT}>",
        "Installed-Size": str(room // 1024),
        "Depends": ", ".join(deb.depends(small_bundle)),
        "Recommends": ", ".join(deb.RECOMMENDS),
    }
    for name, value in wanted.items():
        assert said("dpkg-deb", "--field", str(package), name).strip() == value
    assert list((own_build / "build").iterdir()) == []


@needs_dpkg
def test_everything_is_roots_and_of_one_time(made):
    day = said("date", "--date", f"@{EPOCH}", "+%Y-%m-%d %H:%M").strip()
    lines = said("dpkg-deb", "--contents", str(made[0])).splitlines()
    assert len(lines) > 20
    for line in lines:
        rights, owner = line.split()[:2]
        assert owner == "root/root"
        assert day in line
        assert rights in {"drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--", "lrwxrwxrwx"}, line


@needs_dpkg
def test_the_programs_start_by_their_names(unpacked):
    for name in ("sendsight", "sendsight-cli"):
        assert said(str(unpacked / "usr" / "bin" / name)) == f"started as {name}\n"
        assert (unpacked / "usr/bin" / name).readlink().parts[:2] == ("..", "lib")


@needs_dpkg
def test_every_file_has_its_right_checksum(unpacked):
    listed = dict(
        reversed(line.split("  ", 1))
        for line in (unpacked / "DEBIAN" / "md5sums").read_text().splitlines()
    )
    files = [path for path in unpacked.rglob("*") if path.is_file() and not path.is_symlink()]
    found = {path.relative_to(unpacked).as_posix(): path for path in files}
    assert set(listed) == {name for name in found if not name.startswith("DEBIAN/")}
    assert list(listed) == sorted(listed)
    for name, told in listed.items():
        assert hashlib.md5(found[name].read_bytes()).hexdigest() == told, name


@needs_dpkg
def test_the_room_is_that_of_what_is_installed(made, unpacked, tmp_path):
    shutil.copytree(unpacked / "usr", tmp_path / "root" / "usr", symlinks=True)
    assert made[1] == sizes.room(tmp_path / "root")


@needs_dpkg
def test_the_same_bytes_whoever_builds_it_when(made, own_build, small_bundle):
    before = made[0].read_bytes()
    for path in small_bundle.rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=False)
    mask = os.umask(0o077)
    try:
        again, _ = deb.make_deb(small_bundle)
    finally:
        os.umask(mask)
    assert again.read_bytes() == before


@needs_dpkg
def test_nobodys_own_files_are_roots_in_the_package(tmp_path):
    root = tmp_path / "root"
    (root / "DEBIAN").mkdir(parents=True)
    (root / "DEBIAN" / "control").write_text(deb.control(1, "all", ["libc6"]))
    (root / "file").touch()
    give_away(root / "file")
    deb.build(root, tmp_path / "x.deb")
    for line in said("dpkg-deb", "--contents", str(tmp_path / "x.deb")).splitlines():
        assert line.split()[1] == "root/root"


@needs_dpkg
def test_what_dpkg_refuses_is_an_error(tmp_path):
    (tmp_path / "root" / "DEBIAN").mkdir(parents=True)
    (tmp_path / "root" / "DEBIAN" / "control").write_text("Package: x\n")
    with pytest.raises(subprocess.CalledProcessError):
        deb.build(tmp_path / "root", tmp_path / "x.deb")
    assert not (tmp_path / "x.deb").exists()


def test_the_control_file_counts_in_kibibytes_and_has_no_empty_line():
    text = deb.control(3, "amd64", ["libc6 (>= 2.35)", "libgl1"])
    assert "\nInstalled-Size: 3\n" in text
    assert "\nDepends: libc6 (>= 2.35), libgl1\n" in text
    assert f"\nVersion: {identity.version()}\n" in text
    assert "\n\n" not in text
    assert all(len(line) <= 80 for line in text.partition("Description:")[2].splitlines())


def test_the_description_is_a_line_and_paragraphs():
    text = deb.control(3, "amd64", [])
    first, *rest = text.partition("Description: ")[2].splitlines()
    assert first == identity.SUMMARY[0].lower() + identity.SUMMARY[1:]
    assert all(line.startswith(" ") for line in rest)
    paragraphs = "\n".join(line[1:] for line in rest).split("\n.\n")
    assert [text.replace("\n", " ") for text in paragraphs] == list(identity.DESCRIPTION)


def test_the_package_lies_where_debian_wants_it(tmp_path, qapp):
    made = tmp_path / "bundle"
    made.mkdir()
    (made / "sendsight").write_text("program")
    (made / "sendsight-cli").symlink_to("sendsight")
    root = tmp_path / "root"
    (root / "usr" / "old").mkdir(parents=True)
    deb.make_tree(made, root)
    assert not (root / "usr" / "old").exists()
    size = deb.write_control(root, "amd64", ["libc6"])
    assert f"\nInstalled-Size: {size // 1024}\n" in (root / "DEBIAN/control").read_text()
    for name in ("sendsight", "sendsight-cli"):
        assert (root / "usr/bin" / name).resolve() == root / "usr/lib/sendsight/sendsight"
    told = gzip.decompress((root / "usr/share/doc/sendsight/changelog.gz").read_bytes()).decode()
    assert told.startswith(f"sendsight ({identity.version()}) ")
    assert (root / "usr/share/doc/sendsight/copyright").read_text() == deb.copyright_text()
    assert (root / "usr/share/lintian/overrides/sendsight").read_text() == deb.OVERRIDES
    sums = (root / "DEBIAN/md5sums").read_text()
    assert "  usr/lib/sendsight/sendsight\n" in sums
    assert "DEBIAN" not in sums


def test_the_package_asks_for_what_its_files_ask_for(tmp_path, monkeypatch):
    (tmp_path / "lib.so").write_bytes(elf.MAGIC)
    (tmp_path / "text").write_text("text")
    told = f"{VERSIONS} 0x1 0x00 02 GLIBC_2.34\n 0x2 0x00 03 GLIBCXX_3.4.30\n"
    monkeypatch.setattr(elf, "described", lambda path: told if path.name == "lib.so" else "")
    needed = deb.depends(tmp_path)
    assert {"libc6 (>= 2.34)", "libstdc++6 (>= 12)", "libdbus-1-3", "libgl1"} <= set(needed)


def test_a_libstdcxx_that_nobody_knows_is_an_error(tmp_path, monkeypatch):
    (tmp_path / "lib.so").write_bytes(elf.MAGIC)
    monkeypatch.setattr(elf, "described", lambda path: f"{VERSIONS} 0x1 0x00 02 GLIBCXX_3.9.9\n")
    with pytest.raises(LookupError, match=r"3\.9\.9"):
        deb.depends(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into a Linux library")
def test_a_real_library_is_asked(small_bundle, tmp_path):
    told = elf.described(small_bundle / "_internal" / "library.so")
    glibc, glibcxx = elf.highest([told])
    first, *rest = deb.depends(small_bundle)
    assert first == f"libc6 (>= {'.'.join(map(str, glibc))})"
    assert f"libstdc++6 (>= {elf.gcc_of(glibcxx)})" in rest
    # Without a library, the same packages in any version.
    (tmp_path / "text").write_text("text")
    assert deb.depends(tmp_path) == ["libc6", *OF_THE_SYSTEM.values(), *deb.DEPENDS]


def test_the_copyright_has_debians_form_and_the_whole_licence():
    head, files, licence = deb.copyright_text().split("\n\n")
    assert head.startswith("Format: https://www.debian.org/doc/packaging-manuals/copyright-format/")
    assert files == (
        f"Files: *\nCopyright: {identity.COPYRIGHT.removeprefix('Copyright (c) ')}\nLicense: Expat"
    )
    first, *terms = licence.splitlines()
    assert first == "License: Expat"
    assert all(line == " ." or line[:1] == " " != line[1:2] for line in terms)
    whole = identity.LICENSE.read_text(encoding="utf-8").partition(identity.COPYRIGHT)[2]
    read = "\n".join("" if line == " ." else line[1:] for line in terms)
    assert read == whole.strip()


def test_the_changelog_has_this_build(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    head, change, end = deb.changelog().split("\n\n")
    assert head == f"sendsight ({identity.version()}) stable; urgency=medium"
    assert change.startswith("  * ")
    who, _, when = end.rpartition("  ")
    assert who == f" -- {identity.PUBLISHER} <{identity.CONTACT}>"
    assert parsedate_to_datetime(when).timestamp() == EPOCH


@pytest.mark.skipif(not shutil.which("dpkg-parsechangelog"), reason="needs Debian's dpkg-dev")
def test_dpkg_reads_the_changelog(monkeypatch, tmp_path):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    (tmp_path / "changelog").write_text(deb.changelog())
    read = said("dpkg-parsechangelog", "-l", str(tmp_path / "changelog"), "-S", "Timestamp")
    assert read.strip() == str(EPOCH)
