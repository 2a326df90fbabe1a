"""What fills a bundle, and what it may take."""

from __future__ import annotations

from collections import Counter

import pytest

from build_scripts.installers import sizes
from build_scripts.installers.sizes import MEGABYTE


def write(path, size):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * size)


@pytest.fixture
def folder(tmp_path):
    internal = tmp_path / "sendsight" / "_internal"
    write(tmp_path / "sendsight" / "sendsight", 7)
    write(internal / "libpython3.so.1", 100)
    write(internal / "numpy" / "core" / "a.so", 20)
    write(internal / "numpy" / "b.so", 5)
    write(internal / "PySide6" / "Qt" / "lib" / "libQt6Gui.so.6", 50)
    write(internal / "PySide6" / "Qt" / "plugins" / "a" / "b.so", 3)
    write(internal / "PySide6" / "QtGui.abi3.so", 11)
    write(internal / "resources" / "geo" / "deep" / "country.mmdb", 13)
    write(internal / "resources" / "__init__.py", 1)
    (internal / "libQt6Gui.so.6").symlink_to("PySide6/Qt/lib/libQt6Gui.so.6")
    return tmp_path / "sendsight"


def test_sizes_count_each_file_once_and_where_it_belongs(folder):
    assert sizes.sizes(folder) == {
        "sendsight": 7,
        "libpython3.so.1": 100,
        "numpy": 25,
        # Each library of Qt is a row of its own.
        "PySide6/Qt/lib/libQt6Gui.so.6": 50,
        "PySide6/Qt": 3,
        "PySide6/QtGui.abi3.so": 11,
        "resources/geo": 13,
        "resources/__init__.py": 1,
    }


def test_a_table_has_the_largest_first_and_the_sum_of_all():
    found = Counter({"b": 2 * MEGABYTE, "a": 30 * MEGABYTE, "d": 1 * MEGABYTE, "c": 1_500_000})
    assert sizes.as_table(found, rows=2).splitlines() == [
        "    30.0 MB  a",
        "     2.0 MB  b",
        "     2.5 MB  everything else",
        "    34.5 MB  in all",
    ]


def test_a_table_of_all_has_no_rest():
    found = Counter({"a": 1_000_000, "b": 1})
    assert sizes.as_table(found, rows=2).splitlines() == [
        "     1.0 MB  a",
        "     0.0 MB  b",
        "     1.0 MB  in all",
    ]
    assert sizes.as_table(Counter()) == "     0.0 MB  in all"


def test_room_counts_whole_blocks_and_folders(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "empty").touch()
    (tmp_path / "a" / "x").write_bytes(b"x" * 4097)
    (tmp_path / "link").symlink_to("a")
    assert sizes.room(tmp_path) == 4096 * (1 + 1 + 0 + 2 + 1)


def test_a_full_block_is_one_and_a_link_is_not_followed(tmp_path):
    (tmp_path / "x").write_bytes(b"x" * 4096)
    (tmp_path / "nowhere").symlink_to("not-here")
    assert sizes.room(tmp_path) == 4096 * (1 + 1 + 1)


def test_what_passes_a_limit_is_said():
    assert sizes.too_large(90_000_000, 270_000_000) == []
    (said,) = sizes.too_large(1, 270_100_001)
    assert "installed size of 270.1 MB" in said
    assert "limit of 270 MB" in said
    (said,) = sizes.too_large(91_000_000, 1)
    assert "package size of 91.0 MB" in said
    assert len(sizes.too_large(90_000_001, 270_000_001)) == 2


def test_the_list_of_the_bundle_that_was_made_last(folder, monkeypatch, capsys):
    monkeypatch.setattr(sizes, "DIST", folder.parent)
    assert sizes.main() == 0
    said = capsys.readouterr()
    assert said.out == sizes.as_table(sizes.sizes(folder)) + "\n"
    assert "libpython3.so.1" in said.out


def test_without_a_bundle_it_says_how_to_make_one(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sizes, "DIST", tmp_path)
    assert sizes.main() == 1
    said = capsys.readouterr()
    assert "dev.py bundle" in said.err
    assert not said.out
