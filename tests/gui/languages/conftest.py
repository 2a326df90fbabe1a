"""A window with data that speaks the pseudo-language; one for all tests of a module, as opening takes a while."""

from __future__ import annotations

import os
import shutil

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

import resources
from build_scripts.translations import release
from gui.formatting import Formats
from gui.main_window import MainWindow
from gui.settings import WindowSettings
from services import settings as places
from services.qt import languages
from services.qt.app import AppConfig, AppServices
from services.qt.schedule_service import ScheduleService
from services.recipes.folder import saved_views
from services.recipes.recipe import Recipe
from services.schedule.running import Answer
from services.schedule.systemd import Systemd
from tests.gui.export.conftest import export_file
from tests.support.pseudo import LANGUAGE, make_catalogue

__all__ = ("export_file",)
LONG = 30_000
REAL = os.environ.get("SENDSIGHT_TEST_LANGUAGE", "")
"""A code ("de"): the tests look for what is cut in that language."""


@pytest.fixture(autouse=True)
def no_leaked_threads():
    """The module's window has its reading threads until it is closed."""


@pytest.fixture(scope="module")
def spoken(tmp_path_factory, qapp):
    """The pseudo-language is in force, or the one that the environment names, to see that its words fit."""
    if REAL:
        release((REAL,))
        assert languages.use(REAL) == REAL
        yield REAL
        languages.leave()
        return
    made = make_catalogue(tmp_path_factory.mktemp("catalogue"))
    real = resources.path
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(resources, "path", lambda name: made if name.endswith(".qm") else real(name))
        assert languages.use(LANGUAGE) == LANGUAGE
        yield LANGUAGE
    languages.leave()


@pytest.fixture(scope="module")
def bot(request):
    return QtBot(request)


def says_yes(_):
    return Answer(0, b"", b"")


@pytest.fixture(scope="module")
def window(spoken, bot, theme, export_file, tmp_path_factory):
    """The real window over real services, offline, with a campaign selected and a saved view."""
    folder = tmp_path_factory.mktemp("pseudo")
    file = shutil.copy(export_file, folder / "desk.duckdb")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(places.HOME, str(folder / "home"))
        patch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        services = AppServices(AppConfig(file))
        services.schedules = ScheduleService(
            services.config,
            services._start_files_work,
            services,
            scheduler=lambda: Systemd(says_yes),
        )
        formats = Formats(QLocale("de_DE"))
        made = MainWindow(services, theme, WindowSettings(folder / "window.ini"), formats)
        made.resize(1440, 900)
        made.show()
        with bot.waitSignal(made.campaigns.shown, timeout=LONG):
            services.start()
        with bot.waitSignal(services.recipes.save(Recipe(name="Weekly")).done, timeout=LONG):
            pass
        made.weekly = saved_views()[0]
        select(made, bot, 3)
        yield made
        made.close()
        made.deleteLater()


def select(window, bot, row):
    """Show a campaign's detail, whole."""
    window.campaigns.view.table.select_number(row)
    bot.waitUntil(lambda: window.detail.data is not None, timeout=LONG)
