"""Every provider of the registry over its demo server: what is promised of one is promised of all."""

from __future__ import annotations

import pytest

from services.providers.registry import provider_keys
from tests.services.sync.conftest import hub, office, shared_hub, truth

__all__ = ("hub", "office", "shared_hub", "truth")


@pytest.fixture(params=provider_keys())
def key(request):
    """A provider; a new one in the registry is tested by all that is here."""
    return request.param


@pytest.fixture
def server(hub, key):
    """The provider's API host."""
    return getattr(hub, key)


@pytest.fixture
def added(office, key):
    """An office with one account of the provider."""
    office.add(key)
    return office


@pytest.fixture
def secrets(added, key):
    """The texts that must never be seen anywhere."""
    _, values = added.draft(key)
    return [value for value in values.values() if value]


@pytest.fixture
def true_rows(truth, key):
    """The provider's rows of the four tables after an undisturbed refresh."""
    return {name: [row for row in rows if row[0] == key] for name, rows in truth.items()}
