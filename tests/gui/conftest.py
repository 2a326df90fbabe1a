from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QLocale

from gui.formatting import Formats
from gui.settings import WindowSettings
from gui.theme import Theme
from tests.gui import invented
from tests.gui.fake_services import FakeServices

OFFSCREEN = ("propagateSizeHints", "does not support raise", "grabbing the keyboard")
"""What the offscreen platform says of itself; nothing of ours."""


def pytest_collection_modifyitems(items):
    for item in items:
        if "tests/gui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(*OFFSCREEN, extend=True))


@pytest.fixture(scope="session")
def theme(qapp):
    qapp.setStyle("Fusion")
    made = Theme(qapp)
    made.apply()
    return made


@pytest.fixture(autouse=True)
def plain_look(request):
    """Each test starts from the light theme at 100 %."""
    if "theme" in request.fixturenames:
        made = request.getfixturevalue("theme")
        made.set_zoom(1.0)
        from gui.theme import Density, ThemeMode

        made.set_density(Density.COMFORTABLE)
        if made.mode != ThemeMode.LIGHT:
            made.set_mode(ThemeMode.LIGHT)


@pytest.fixture
def formats():
    return Formats(QLocale("en_US"))


@pytest.fixture
def settings(tmp_path):
    return WindowSettings(tmp_path / "window.ini")


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
