from __future__ import annotations

import shutil

import pytest

from services.qt.app import AppConfig, AppServices
from tests.gui import invented
from tests.gui.export import desk
from tests.gui.fake_services import FakeServices


@pytest.fixture(scope="session")
def export_file(tmp_path_factory, qapp):
    """A workspace with invented campaigns and one account of hostile texts that keeps personal data."""
    made = FakeServices(tmp_path_factory.mktemp("export"))
    made.fill((*invented.accounts(), desk.PEOPLE), clicks=6)
    workspace = made.workspace
    workspace.apply(desk.PEOPLE.account_id, desk.hostile())
    workspace.settle()
    made.close()
    return made.config.workspace


@pytest.fixture
def open_desk(qtbot, theme, settings, export_file, tmp_path):
    """Opens the real window over the real services and a copy of that workspace, offline."""
    made = []

    def make(locale: str = "en_US") -> desk.Desk:
        file = tmp_path / "desk.sendsight"
        if not file.exists():
            shutil.copy(export_file, file)
        services = AppServices(AppConfig(file))
        opened = desk.Desk(qtbot, services, theme, settings, locale)
        made.append(opened)
        return opened

    yield make
    for opened in made:
        opened.close()


@pytest.fixture
def window_desk(open_desk):
    return open_desk()
