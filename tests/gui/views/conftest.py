"""Workspaces that several tests start from: written once, then copied or only read."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest

from services.store.workspace import Workspace
from tests.services.reports import market as market_data


@pytest.fixture(scope="session")
def market_file(tmp_path_factory):
    """The invented accounts of `market`."""
    path = tmp_path_factory.mktemp("market") / "market.sendsight"
    with closing(Workspace.open(path)) as made:
        market_data.fill(made)
    return path


@pytest.fixture
def market(services, market_file):
    """Services over a copy of that workspace."""
    shutil.copy(market_file, services.config.workspace)
    assert services.workspace.accounts()
    return services


@pytest.fixture(scope="module")
def reader(tmp_path_factory, market_file):
    """A reader over a copy of it, for tests that change nothing."""
    path = shutil.copy2(market_file, tmp_path_factory.mktemp("read") / "market.sendsight")
    with closing(Workspace.open(path)) as opened, closing(opened.reader()) as made:
        yield made


@pytest.fixture(scope="module")
def stored(tmp_path_factory, request):
    """The module's campaigns in a closed workspace: what its function `fill` stores."""
    path = tmp_path_factory.mktemp("stored") / "stored.sendsight"
    with closing(Workspace.open(path)) as made:
        request.module.fill(made)
    return path


@pytest.fixture
def holding(services, stored):
    """Services over a copy of that workspace."""
    shutil.copy(stored, services.config.workspace)
    services.accounts = services.workspace.accounts()
    return services
