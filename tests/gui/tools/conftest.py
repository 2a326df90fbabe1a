"""The window's services with the user's own marks over a real workspace and its real store thread."""

from __future__ import annotations

import asyncio

import pytest

from services.credentials import Credentials
from services.qt.own_service import OwnService
from services.sync.gate import StoreGate


class Bench:
    """What OwnService's work is given: the workspace, its gate, secrets in memory."""

    def __init__(self, workspace):
        self.workspace = workspace
        self.gate = StoreGate(workspace)
        self.credentials = Credentials.in_memory(workspace.workspace_id)


@pytest.fixture
def tools(filled):
    """The invented accounts' services with `own` and `judge`, as AppServices has them."""
    bench = Bench(filled.workspace)
    filled.judgements = 0

    def start(make):
        job = filled._job()
        job.begin(lambda _: asyncio.run(make(bench))).carry_out()
        return job

    def judge():
        filled.judgements += 1

        async def settle(session):
            return await session.gate.run(session.workspace.settle)

        return start(settle)

    filled.own = OwnService(start, filled)
    filled.judge = judge
    filled.bench = bench
    yield filled
    bench.gate._pool.shutdown(wait=True)
