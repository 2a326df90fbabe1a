from __future__ import annotations

import json
import shutil

import pytest

from build_scripts import system_licences
from build_scripts.licence_metadata import LicenceError
from build_scripts.system_licences import INDEX, licences_in, referred, write

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
License: LGPL-2.1+
 See /usr/share/common-licenses/LGPL-2.1.

Files: b
License: MIT
"""


@pytest.fixture
def debian(monkeypatch, tmp_path):
    """A Debian with one package, which owns one library."""
    docs, common = tmp_path / "doc", tmp_path / "common"
    (docs / "libthing1").mkdir(parents=True)
    (docs / "libthing1" / "copyright").write_text(
        COPYRIGHT.replace("/usr/share/common-licenses", str(common))
    )
    common.mkdir()
    (common / "LGPL-2.1").write_text("the LGPL")
    monkeypatch.setattr(system_licences, "DOCS", docs)
    monkeypatch.setattr(system_licences, "COMMON", common)

    def asked(*words):
        if words[0] == "-W":
            return "thing 1:2.0-1\n"
        for name in ("libthing", "libthingy"):
            if words[1].endswith(f"/{name}.so.1"):
                return f"{name}1:amd64: /usr/lib/{name}.so.1\n"
        return ""

    monkeypatch.setattr(system_licences, "_asked", asked)
    return docs


def test_libraries_of_the_system_get_an_index_and_texts(debian, tmp_path):
    bundle = tmp_path / "resources"
    of_wheels = ["libQt6Core.so.6", "libgfortran-040039e1-0352e75f.so.5.0.0", "libpython3.11.so"]
    write(bundle, ["libthing.so.1", *of_wheels])
    (entry,) = json.loads((bundle / INDEX).read_text())
    assert (entry["name"], entry["version"]) == ("libthing1", "1:2.0-1")
    assert entry["licence"] == "LGPL-2.1+, MIT"
    assert entry["home_page"] == "https://snapshot.debian.org/package/thing/"
    texts = [(bundle / name).read_text() for name in entry["texts"]]
    assert "License: MIT" in texts[0]
    assert texts[1] == "the LGPL\n"


def test_a_text_of_several_packages_is_kept_once(debian, tmp_path):
    shutil.copytree(debian / "libthing1", debian / "libthingy1")
    bundle = tmp_path / "resources"
    entries = write(bundle, ["libthing.so.1", "libthingy.so.1"])
    assert [entry.name for entry in entries] == ["libthing1", "libthingy1"]
    assert entries[0].texts == entries[1].texts
    kept = {path.relative_to(bundle).as_posix() for path in bundle.rglob("*.txt")}
    assert kept == set(entries[0].texts)


def test_a_library_of_nobody_is_an_error(debian, tmp_path):
    with pytest.raises(LicenceError, match=r"libother\.so"):
        write(tmp_path / "resources", ["libother.so"])


def test_a_package_without_a_copyright_file_is_an_error(debian, tmp_path):
    (debian / "libthing1" / "copyright").unlink()
    with pytest.raises(LicenceError, match="libthing1"):
        write(tmp_path / "resources", ["libthing.so.1"])


def test_a_library_that_would_make_us_gpl_is_an_error(debian, tmp_path):
    with pytest.raises(LicenceError, match="libreadline"):
        write(tmp_path / "resources", ["libreadline.so.8"])


def test_a_file_in_old_words():
    assert licences_in("This is free software.") == "see its text"
    assert referred("nothing") == []
