"""A workspace with one account, on a real file."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest

from services.store import opening
from services.store.workspace import Workspace
from tests.services.store.samples import NOW, account


class Clock:
    """Moves on by a second each time it is read, so that every write has an instant of its own."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(scope="module", autouse=True)
def threads_as_in_the_program():
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(opening._SETTINGS, "threads", opening.THREADS)
        yield


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """One workspace for all tests of a module; they only add to it or only read."""
    opened = Workspace.open(tmp_path_factory.mktemp("shared") / "w.sendsight", clock=Clock())
    opened.save_account(account())
    yield opened
    opened.close()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "shop.sendsight"


@pytest.fixture(scope="session")
def prepared(tmp_path_factory):
    """A closed workspace with one account, for copying: opening is faster than creating."""
    path = tmp_path_factory.mktemp("prepared") / "w.sendsight"
    opened = Workspace.open(path, clock=Clock())
    opened.save_account(account())
    opened.close()
    return path


@pytest.fixture
def workspace(path, prepared):
    shutil.copy2(prepared, path)
    opened = Workspace.open(path, clock=Clock())
    yield opened
    opened.close()


@pytest.fixture
def reader(workspace):
    opened = workspace.reader()
    yield opened
    opened.close()
