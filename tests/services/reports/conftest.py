"""A reader over the known workspace."""

from __future__ import annotations

import pytest

from services.domain.rows import Selection
from services.reports.options import ReportOptions
from services.reports.report import Report
from services.store.workspace import Workspace
from tests.services.reports import market as market_data
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


@pytest.fixture
def market(tmp_path):
    """A reader over the invented accounts of `market`."""
    workspace = Workspace.open(tmp_path / "market.sendsight")
    market_data.fill(workspace)
    opened = workspace.reader()
    yield opened
    opened.close()
    workspace.close()


@pytest.fixture
def nothing(tmp_path):
    """A reader over a workspace without an account."""
    workspace = Workspace.open(tmp_path / "empty.sendsight")
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
