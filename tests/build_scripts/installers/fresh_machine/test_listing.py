"""Two lists of a machine's files show what came, went and changed."""

from __future__ import annotations

import pytest

from build_scripts.installers.fresh_machine.listing import compared, listed


@pytest.fixture
def root(tmp_path):
    for name in ("etc/a", "usr/b", "var/log/apt.log", "proc/1", "tmp/x"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (tmp_path / "usr/link").symlink_to("b")
    return tmp_path


def test_folders_that_a_start_empties_are_not_looked_at(root):
    found = listed(root)
    assert {"etc/a", "usr/link", "var/log"} <= found.keys()
    assert not [path for path in found if path.startswith(("proc", "tmp"))]


def test_each_kind_of_change_is_seen(root):
    before = listed(root)
    assert not compared(before, listed(root))
    (root / "etc/a").write_text("other")
    (root / "usr/b").unlink()
    (root / "usr/left").mkdir()
    (root / "usr/link").unlink()
    (root / "usr/link").symlink_to("left")
    (root / "var/log/apt.log").write_text("installed")
    change = compared(before, listed(root))
    assert change.added == ("usr/left",)
    assert change.gone == ("usr/b",)
    assert change.changed == ("etc/a", "usr/link")
    assert change.words() == "left: usr/left; gone: usr/b; changed: etc/a, usr/link"


def test_rights_count(root):
    before = listed(root)
    (root / "etc/a").chmod(0o600)
    assert compared(before, listed(root)).changed == ("etc/a",)


def test_a_place_that_is_left_out_is_left_out_with_what_is_below(root):
    before = listed(root)
    (root / "home/anna").mkdir(parents=True)
    (root / "homes").mkdir()
    assert compared(before, listed(root), ["home/"]).added == ("homes",)


def test_long_lists_are_cut_in_words(root):
    before = listed(root)
    for number in range(20):
        (root / f"etc/n{number:02}").touch()
    assert compared(before, listed(root)).words(most=2) == "left: etc/n00, etc/n01 and 18 more"
