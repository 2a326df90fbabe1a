from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QDir

from gui.instance.place import Place, place_of
from tests.support.links import link


def test_all_paths_to_a_workspace_meet_at_one_place(tmp_path, monkeypatch, own_folders):
    file = tmp_path / "northwind.sendsight"
    file.touch()
    link(tmp_path / "link.sendsight", file)
    monkeypatch.chdir(tmp_path)
    place = place_of(file)
    assert place_of(Path("northwind.sendsight")) == place
    assert place_of(tmp_path / "link.sendsight") == place
    assert place_of(tmp_path / "x" / ".." / "northwind.sendsight") == place
    assert place_of(tmp_path / "other.sendsight") != place
    assert place.lock.is_relative_to(own_folders)


@pytest.mark.skipif(sys.platform == "win32", reason="users have numbers on Unix")
def test_the_name_carries_the_user_and_does_not_show_the_path(tmp_path):
    place = place_of(tmp_path / "northwind.sendsight")
    assert place.name.startswith(f"sendsight-{os.getuid()}-")
    assert "northwind" not in place.name + place.lock.name
    assert len(f"{QDir.tempPath()}/{place.name}") < 100  # a socket's path has 104 bytes at most


@pytest.mark.skipif(sys.platform == "win32", reason="files have owners on Unix")
def test_somebody_else_s_socket_is_known(tmp_path, monkeypatch):
    place = Place("sendsight-test-owner", tmp_path / "lock")
    file = Path(QDir.tempPath()) / place.name
    assert not place.is_foreign
    file.touch()
    try:
        assert not place.is_foreign
        monkeypatch.setattr(os, "getuid", lambda: file.stat().st_uid + 1)
        assert place.is_foreign
    finally:
        file.unlink()
