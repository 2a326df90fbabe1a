"""Pictures of the real window, without a display.

    python build_scripts/screenshots.py --out DIR                    every state, invented data
    python build_scripts/screenshots.py --out DIR --workspace FILE   a workspace's list and detail

The first form shows each state at several sizes, in both themes, at 100 and 200 %, to be looked at
by eyes. The second is what `run --demo` makes where there is no display.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QApplication, QWidget

    from gui.main_window import MainWindow
    from gui.theme import Theme

SIZES = ("1024x680", "1440x900")
THEMES = ("light", "dark")
SCALES = ("1", "2")
SETTLE_MS = 150
LONGEST_MS = 30_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the pictures; one process a scale, since Qt reads it once."""
    parser = argparse.ArgumentParser(description="Pictures of the window, without a display.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--workspace", type=Path)
    parser.add_argument("--sizes", default=",".join(SIZES))
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--scales", default=",".join(SCALES))
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    if options.inside:
        return _inside(options)
    scales = ("1",) if options.workspace else options.scales.split(",")
    return max(_start(options, scale) for scale in scales)


def _start(options: argparse.Namespace, scale: str) -> int:
    command = [
        sys.executable,
        __file__,
        "--inside",
        "--out",
        str(options.out),
        "--sizes",
        options.sizes,
        "--themes",
        options.themes,
        "--scales",
        scale,
    ]
    if options.workspace:
        command += ["--workspace", str(options.workspace)]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": scale,
        "LC_ALL": "C.UTF-8",
        "QT_LOGGING_RULES": "qt.qpa.*=false",
    }
    return subprocess.run(command, env=environment, check=False).returncode


def _inside(options: argparse.Namespace) -> int:
    from PySide6.QtWidgets import QApplication

    from gui.theme import Theme, ThemeMode

    app = QApplication([])
    app.setStyle("Fusion")
    theme = Theme(app)
    for name in options.themes.split(","):
        theme.set_mode(ThemeMode(name))
        for size in options.sizes.split(","):
            width, height = (int(part) for part in size.split("x"))
            scale = "" if options.scales == "1" else f"-{options.scales}x"
            studio = Studio(app, theme, (width, height), options.out, f"{size}-{name}{scale}")
            if options.workspace:
                show_workspace(studio, options.workspace)
            else:
                show_states(studio)
    return 0


class Studio:
    """Makes windows of a size and saves pictures of them."""

    def __init__(
        self, app: QApplication, theme: Theme, size: tuple[int, int], folder: Path, suffix: str
    ) -> None:
        self.app, self.theme, self.size, self.folder, self.suffix = app, theme, size, folder, suffix

    def window(self, services: Any, folder: Path) -> MainWindow:
        """A window over services, not yet opened."""
        from gui.main_window import MainWindow
        from gui.settings import WindowSettings

        made = MainWindow(services, self.theme, WindowSettings(folder / "window.ini"))
        made.resize(*self.size)
        made.show()
        return made

    def wait(self, ready: Callable[[], bool] = lambda: False, most: int = SETTLE_MS) -> bool:
        """Let the program work until something is so, or for a while."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        tick, end = QTimer(), QTimer()
        tick.timeout.connect(lambda: loop.quit() if ready() else None)
        end.timeout.connect(loop.quit)
        tick.start(10)
        end.start(most)
        loop.exec()
        return ready()

    def shoot(self, widget: QWidget, name: str) -> None:
        """Save a picture."""
        self.wait()
        target = self.folder / f"{name}-{self.suffix}.png"
        widget.grab().save(str(target))
        sys.stdout.write(f"{target}\n")


def show_workspace(studio: Studio, workspace: Path) -> None:
    """Campaign list and link detail of a workspace that exists; nothing is refreshed.

    One without campaigns has a list only.
    """
    from services.qt.app import AppConfig, AppServices

    services = AppServices(AppConfig(workspace))
    with tempfile.TemporaryDirectory() as folder:
        window = studio.window(services, Path(folder))
        services.start()
        studio.wait(lambda: window.campaigns.found is not None, LONGEST_MS)
        studio.shoot(window, "campaigns")
        if window.campaigns.view.model.rows:
            _show_detail(studio, window)
        window.close()


def _show_detail(studio: Studio, window: MainWindow) -> None:
    """The campaign with the most clicks, beside the list and alone."""
    rows = window.campaigns.view.model.rows
    best = max(range(len(rows)), key=lambda n: rows[n].click_rows)
    window.campaigns.view.table.select_number(best)
    studio.wait(lambda: window.detail.data is not None, LONGEST_MS)
    studio.shoot(window, "main")
    window.commands.maximise.setChecked(True)
    for number, name in enumerate(("overview", "links", "audience", "clicks")):
        window.detail.show_tab(number)
        studio.shoot(window, f"detail-{name}")


def fake_services(folder: Path) -> Any:
    """Services over a workspace with invented data."""
    return import_module("tests.gui.fake_services").FakeServices(folder)


def show_states(studio: Studio) -> None:
    """Every pane and state with invented data."""
    with tempfile.TemporaryDirectory() as folder:
        _welcome(studio, Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        _working(studio, Path(folder))


def _welcome(studio: Studio, folder: Path) -> None:
    from services.qt.jobs import Failure

    services = fake_services(folder)
    services.open_failure = Failure(
        "store_failed",
        "The workspace is open in another window.",
        "Close it there, then try again.",
        "in use",
    )
    window = studio.window(services, folder)
    studio.shoot(window, "opening")
    services.start()
    studio.shoot(window, "open-failed")
    services.open_failure = None
    _ = services.workspace
    services.start()
    studio.wait(lambda: window.campaigns.found is not None, LONGEST_MS)
    studio.shoot(window, "welcome")
    _wizard(studio, window, services)
    window.close()


def _wizard(studio: Studio, window: MainWindow, services: Any) -> None:
    from gui.accounts.wizard import open_wizard
    from services.qt.jobs import Failure

    wizard: Any = open_wizard(window.services, studio.theme, None, window)
    studio.shoot(wizard, "wizard-provider")
    for row, name in enumerate(("key", "sign-in", "options")):
        wizard.providers.list.setCurrentRow(row)
        wizard.next.click()
        studio.shoot(wizard, f"wizard-{name}")
        if name != "options":
            wizard.back.click()
    wizard.fields.fields["api_token"].widget.set_text("not-a-token")
    wizard.fields.advanced.toggle.setChecked(True)
    studio.shoot(wizard, "wizard-advanced")
    wizard.next.click()
    studio.wait(lambda: wizard.check.result is not None, LONGEST_MS)
    studio.shoot(wizard, "wizard-tested")
    services.check = Failure(
        "needs_sign_in",
        "Copernica did not accept the API token.",
        "Check that the token is complete, then test again.",
        "HTTP 401",
    )
    wizard.check.start(wizard.fields.draft(), wizard.fields.secrets())
    studio.wait(lambda: wizard.check.failure is not None, LONGEST_MS)
    studio.shoot(wizard, "wizard-refused")
    wizard.reject()


def _working(studio: Studio, folder: Path) -> None:
    services = fake_services(folder)
    services.fill(import_module("tests.gui.invented").accounts())
    window = studio.window(services, folder)
    services.start()
    studio.wait(lambda: window.campaigns.found is not None, LONGEST_MS)
    studio.shoot(window, "list")
    window.campaigns.view.table.select_number(3)
    studio.wait(lambda: window.detail.data is not None, LONGEST_MS)
    studio.shoot(window, "main")
    _lists(studio, window)
    _dialogs(studio, window, services)
    _refresh(studio, window, services)
    window.close()


def _lists(studio: Studio, window: MainWindow) -> None:
    from datetime import date

    from gui.filters import Filters
    from gui.period import PeriodChoice, Preset, month_of
    from gui.theme import Density

    states = {
        "filtered": Filters(
            search="free", channels=("sms", "email"), period=PeriodChoice(Preset.THIS_YEAR)
        ),
        "no-match": Filters(search="nothing like it"),
        "no-period": Filters(period=month_of(date(2001, 1, 1))),
        "cleared": Filters(),
    }
    for name, filters in states.items():
        before = window.campaigns.found
        window.set_filters(filters)
        studio.wait(_changed(window, before), LONGEST_MS)
        if name == "filtered":
            window.campaigns.view.table.selectAll()
        if name != "cleared":
            studio.shoot(window, name)
    studio.theme.set_density(Density.COMPACT)
    studio.shoot(window, "compact")
    studio.theme.set_density(Density.COMFORTABLE)
    studio.theme.set_zoom(1.5)
    studio.shoot(window, "zoom-150")
    studio.theme.set_zoom(1.0)


def _changed(window: MainWindow, before: object) -> Callable[[], bool]:
    return lambda: window.campaigns.found is not before


def _dialogs(studio: Studio, window: MainWindow, services: Any) -> None:
    from gui.accounts.remove import RemoveDialog
    from gui.shortcuts import ShortcutsDialog
    from gui.tables.chooser import ColumnChooser

    account = services.accounts[0]
    remove = RemoveDialog(window.services, account, window.formats, window)
    period = window.tools.period.ask_custom()
    for name, dialog in (
        ("columns", ColumnChooser(window.campaigns.view.table, window)),
        ("remove", remove),
        ("period", period),
        ("shortcuts", ShortcutsDialog(window.commands.all(), window)),
    ):
        dialog.show()
        studio.shoot(dialog, f"dialog-{name}")
        dialog.close()
    export = window.exporting.open(window.exporting.scope())
    studio.wait(export.save_button.isEnabled, LONGEST_MS)
    studio.shoot(export, "dialog-export")
    export.close()


def _refresh(studio: Studio, window: MainWindow, services: Any) -> None:
    from services.domain.plan import AccountOutcome, Progress

    window.commands.refresh.trigger()
    tell = services.refresh_progress.emit
    tell(Progress("a-sms", "Northwind SMS", "details", "links", 37, 214, rows=4000))
    studio.shoot(window, "refreshing")
    for account in services.accounts:
        tell(
            Progress(
                account.account_id,
                account.name,
                "waiting",
                "Sitecore Send allows 2 calls per 60 s",
                wait_seconds=24.0,
            )
        )
    studio.shoot(window, "waiting")
    services.finish_refresh(
        AccountOutcome(
            "a-news",
            "Northwind newsletter",
            "constant_contact",
            error_code="needs_sign_in",
            detail="HTTP 401",
            error="Constant Contact did not accept the sign-in.",
            remedy="Sign in again or try again.",
        )
    )
    studio.shoot(window, "failed")


if __name__ == "__main__":
    sys.exit(main())
