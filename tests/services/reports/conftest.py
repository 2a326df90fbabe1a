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
