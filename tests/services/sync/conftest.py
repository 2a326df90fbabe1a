"""An office: a real session over a real workspace file and the four demo servers."""

from __future__ import annotations

import keyring
import pytest

from services.demo.hub import DemoHub
from tests.services.sync.office import NOW, PACE, Office
from tests.support.memory_keyring import MemoryKeyring


@pytest.fixture(scope="session")
def shared_hub():
    with DemoHub(NOW, clicks=240, campaigns=4, pace=PACE) as made:
        yield made


@pytest.fixture
def hub(shared_hub):
    """The four servers as if nothing had been asked yet."""
    for server in shared_hub.servers:
        server.keep_log = True
        server.requests.clear()
        server.faults.clear()
    yield shared_hub
    for server in shared_hub.servers:
        server.faults.clear()


@pytest.fixture
def office(tmp_path, hub):
    made = Office(tmp_path / "office.sendsight", hub)
    yield made
    made.close()


@pytest.fixture(scope="session")
def truth(shared_hub, tmp_path_factory):
    """The tables of an undisturbed refresh."""
    previous = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    office = Office(tmp_path_factory.mktemp("truth") / "truth.sendsight", shared_hub)
    office.add()
    assert not office.refresh().failed
    found = office.tables()
    office.close()
    keyring.set_keyring(previous)
    return found
