"""A workspace with something in it, on a real file."""

from __future__ import annotations

import shutil

import pytest

from services.store.workspace import Workspace
from tests.services.recipes.samples import NOW, fill


@pytest.fixture(scope="session")
def prepared(tmp_path_factory):
    """A closed workspace, for copying."""
    path = tmp_path_factory.mktemp("prepared") / "w.sendsight"
    opened = Workspace.open(path, clock=lambda: NOW)
    fill(opened)
    opened.close()
    return path


@pytest.fixture
def workspace(tmp_path, prepared):
    path = tmp_path / "store" / "shop.sendsight"
    path.parent.mkdir()
    shutil.copy2(prepared, path)
    opened = Workspace.open(path, clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def reader(workspace):
    opened = workspace.reader()
    yield opened
    opened.close()


@pytest.fixture
def empty(tmp_path):
    opened = Workspace.open(tmp_path / "empty.sendsight")
    yield opened
    opened.close()
