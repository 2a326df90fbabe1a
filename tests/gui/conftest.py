from __future__ import annotations

import shutil

import pytest

from tests.gui import invented
from tests.gui.fake_services import FakeServices
from tests.support.window import formats, plain_look, settings, theme

__all__ = ("formats", "plain_look", "settings", "theme")


@pytest.fixture
def services(tmp_path, qapp):
    made = FakeServices(tmp_path)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory, qapp):
    """A workspace with three accounts and 72 campaigns, made once."""
    made = FakeServices(tmp_path_factory.mktemp("filled"))
    made.fill(invented.accounts(), clicks=6)
    made.close()
    return made.config.workspace


@pytest.fixture
def filled(services, filled_file):
    """Services over a copy of that workspace."""
    shutil.copy(filled_file, services.config.workspace)
    services.accounts = services.workspace.accounts()
    return services


@pytest.fixture
def make_window(qtbot, services, theme, settings, formats):
    """Makes a real window over the services and waits until its list is there."""
    from gui.main_window import MainWindow

    made = []

    def make(*, start: bool = True) -> MainWindow:
        window = MainWindow(services, theme, settings, formats)
        qtbot.addWidget(window)
        made.append(window)
        window.show()
        if start:
            if services.open_failure is None:
                with qtbot.waitSignal(window.campaigns.shown):
                    services.start()
            else:
                services.start()
        return window

    yield make
    for window in made:
        window.close()
