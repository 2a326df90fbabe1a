"""Readers over known workspaces: each is filled once a file of tests, since readers change nothing."""

from __future__ import annotations

import pytest

from services.domain.rows import Selection
from services.reports.options import ReportOptions
from services.reports.report import Report
from services.store.workspace import Workspace
from tests.services.reports import market as market_data
from tests.services.reports import samples


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    workspace = Workspace.open(tmp_path_factory.mktemp("known") / "known.sendsight")
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


@pytest.fixture(scope="module")
def market(tmp_path_factory):
    """A reader over the invented accounts of `market`."""
    workspace = Workspace.open(tmp_path_factory.mktemp("market") / "market.sendsight")
    market_data.fill(workspace)
    opened = workspace.reader()
    yield opened
    opened.close()
    workspace.close()


@pytest.fixture(scope="module")
def nothing(tmp_path_factory):
    """A reader over a workspace without an account."""
    workspace = Workspace.open(tmp_path_factory.mktemp("empty") / "empty.sendsight")
    opened = workspace.reader()
    yield opened
    opened.close()
    workspace.close()


@pytest.fixture
def table():
    """Reads a report as a list of dicts by machine name."""

    def read(reader, name, selection=None, **fields):
        options = ReportOptions(**{"now": market_data.NOW, **fields})
        report = Report(name, reader, selection or Selection(), options=options)
        keys = [column.key for column in report.columns]
        return [dict(zip(keys, row, strict=True)) for chunk in report.chunks() for row in chunk]

    return read
