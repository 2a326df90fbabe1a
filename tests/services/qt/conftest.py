"""Windowless services over a workspace of the test's own and ClickSend on the loopback address."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from services.demo.hub import DemoHub
from services.qt.app import AppConfig, AppServices

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
PACE = 10_000.0
LONG = 30_000


@pytest.fixture(scope="session")
def shared_hub():
    with DemoHub(NOW, clicks=240, campaigns=4, pace=PACE) as made:
        yield made


@pytest.fixture
def hub(shared_hub):
    for server in shared_hub.servers:
        server.requests.clear()
        server.faults.clear()
    yield shared_hub
    for server in shared_hub.servers:
        server.faults.clear()


class Bench:
    """AppServices with a few words to work with them; every wait has an end."""

    def __init__(self, qtbot, path, hub):
        self.qtbot, self.path, self.hub = qtbot, path, hub
        self.made = []

    def make(self, **config):
        services = AppServices(AppConfig(self.path, **{"pace": PACE, **config}))
        self.made.append(services)
        return services

    def open(self, **config):
        services = self.make(**config)
        with self.qtbot.waitSignal(services.opened, timeout=LONG):
            services.start()
        return services

    def wait(self, job):
        """The job's result, or its Failure."""
        found = []
        job.done.connect(found.append)
        job.failed.connect(found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=LONG)
        return found[0]

    def draft(self, provider):
        for account, secrets in self.hub.accounts():
            if account.provider == provider:
                return msgspec.structs.replace(account, account_id=provider), secrets
        raise LookupError(provider)

    def add(self, services, *providers):
        for provider in providers:
            with self.qtbot.waitSignal(services.accounts_changed, timeout=LONG):
                services.add_account(*self.draft(provider))

    def refresh(self, services, options):
        with self.qtbot.waitSignal(services.refresh_finished, timeout=LONG) as ended:
            services.refresh(options)
        return ended.args[0]


@pytest.fixture
def bench(qtbot, tmp_path, hub):
    made = Bench(qtbot, tmp_path / "bench.sendsight", hub)
    yield made
    for services in made.made:
        assert services.close()
        services.deleteLater()
    qtbot.wait(1)
