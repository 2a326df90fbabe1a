"""A reader over the known workspace."""

from __future__ import annotations

import pytest

from services.store.workspace import Workspace
from tests.services.reports import samples


@pytest.fixture
def reader(tmp_path):
    workspace = Workspace.open(tmp_path / "known.sendsight")
    samples.fill(workspace)
    opened = workspace.reader()
    yield opened
    opened.close()
    workspace.close()


@pytest.fixture
def small_disk():
    """Files of at most 2,000 bytes: what a full disk is to a program."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
