"""Fixtures for a real window: look, formats, settings. Import them into a conftest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from gui.formatting import Formats
from gui.settings import WindowSettings
from gui.theme import Density, Theme, ThemeMode


@pytest.fixture(scope="session")
def theme(qapp):
    """One theme a process, as in the program."""
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
        made.set_density(Density.COMFORTABLE)
        if made.mode != ThemeMode.LIGHT:
            made.set_mode(ThemeMode.LIGHT)


@pytest.fixture
def formats():
    """American English, whatever the machine speaks."""
    return Formats(QLocale("en_US"))


@pytest.fixture
def settings(tmp_path):
    """Settings of the window in a file of the test's own."""
    return WindowSettings(tmp_path / "window.ini")
