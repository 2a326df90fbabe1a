from __future__ import annotations

import os
import sys

import pytest

from services.recipes.file_kind import has_workspace_mark, is_workspace
from services.store.workspace import Workspace


def test_a_workspace_is_one_whatever_its_name(tmp_path):
    path = tmp_path / "w.toml"
    Workspace.open(path).close()
    assert is_workspace(path)


def test_what_is_none(tmp_path):
    text = tmp_path / "w.duckdb"
    text.write_text('name = "DUCKDUCKDUCK"\n')
    (tmp_path / "empty").touch()
    for path in (text, tmp_path / "empty", tmp_path, tmp_path / "none", tmp_path / ("x" * 400)):
        assert not is_workspace(path)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes that are files")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert not is_workspace(tmp_path / "pipe")


def test_a_beginning_that_is_too_short_is_no_mark():
    assert not has_workspace_mark(bytes(8) + b"DUCK")
    assert has_workspace_mark(bytes(8) + b"DUCK" + bytes(8))
