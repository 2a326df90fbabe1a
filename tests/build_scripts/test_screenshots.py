"""Pictures of the window: which processes make them, and that every state can be shown."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from build_scripts import screenshots
from gui.main_window import MainWindow
from services.store.workspace import Workspace
from tests.gui import invented
from tests.gui.fake_services import FakeServices
from tests.support.window import theme

__all__ = ("theme",)

# Stands for the module in the process that it starts: notes what it was told, and fails for scale 3.
NOTING = """
import json, os, sys
from pathlib import Path
told = sys.argv[sys.argv.index("--scales") + 1]
out = Path(sys.argv[sys.argv.index("--out") + 1])
names = ("QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "LC_ALL")
noted = {"words": sys.argv[1:], "environment": {name: os.environ.get(name) for name in names}}
(out / f"{told}.json").write_text(json.dumps(noted))
sys.exit(7 if told == "3" else 0)
"""
STATES = {
    *("opening", "open-failed", "welcome", "list", "main", "filtered", "no-match", "no-period"),
    *("compact", "zoom-150", "refreshing", "waiting", "failed"),
    *(f"wizard-{name}" for name in ("provider", "key", "sign-in", "options")),
    *(f"wizard-{name}" for name in ("advanced", "tested", "refused")),
    *(f"dialog-{name}" for name in ("columns", "remove", "period", "shortcuts", "export")),
}


class Quick(screenshots.Studio):
    """Waits for what is asked, and no longer than that."""

    def wait(self, ready=lambda: True, most=screenshots.LONGEST_MS):
        assert super().wait(ready, most)
        return True


@pytest.fixture
def noting(tmp_path, monkeypatch):
    script = tmp_path / "noting.py"
    script.write_text(NOTING)
    monkeypatch.setattr(screenshots, "__file__", str(script))
    return tmp_path / "new" / "out"


def noted(out):
    return {path.stem: json.loads(path.read_text()) for path in out.iterdir()}


@pytest.fixture
def studio(qapp, theme, tmp_path):
    (tmp_path / "out").mkdir()
    yield Quick(qapp, theme, (1024, 680), tmp_path / "out", "small")
    for window in qapp.topLevelWidgets():
        # Nothing else: the layout of a chart's scene has a widget without a parent, which it deletes itself.
        if isinstance(window, MainWindow):
            window.deleteLater()


def pictures(folder):
    """The pictures of a folder by the names of their files, without what ends them all."""
    return {path.stem: QImage(str(path)) for path in folder.glob("*.png")}


def test_each_scale_is_a_process_of_its_own(noting):
    assert screenshots.main(["--out", str(noting), "--sizes", "10x20", "--themes", "dark"]) == 0
    found = noted(noting)
    assert set(found) == set(screenshots.SCALES)
    for scale, told in found.items():
        assert told["environment"] == {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": scale,
            "LC_ALL": "C.UTF-8",
        }
        words = told["words"]
        assert words[0] == "--inside"
        assert words[words.index("--sizes") + 1] == "10x20"
        assert words[words.index("--themes") + 1] == "dark"
        assert "--workspace" not in words


def test_a_workspace_is_shown_at_one_scale(noting, tmp_path):
    workspace = tmp_path / "w.sendsight"
    assert screenshots.main(["--out", str(noting), "--workspace", str(workspace)]) == 0
    (told,) = noted(noting).values()
    assert told["words"][-2:] == ["--workspace", str(workspace)]
    assert told["environment"]["QT_SCALE_FACTOR"] == "1"


def test_a_process_that_fails_fails_all_and_stops_none(noting):
    assert screenshots.main(["--out", str(noting), "--scales", "1,3,2"]) == 7
    assert set(noted(noting)) == {"1", "2", "3"}


def test_without_a_folder_it_is_told(capsys):
    with pytest.raises(SystemExit) as ended:
        screenshots.main([])
    assert ended.value.code == 2
    assert "--out" in capsys.readouterr().err


def test_what_is_waited_for_ends_the_wait(qapp, theme, tmp_path):
    studio = screenshots.Studio(qapp, theme, (10, 10), tmp_path, "x")
    asked = []

    def third_time():
        asked.append(1)
        return len(asked) >= 3

    assert studio.wait(third_time, 10_000) is True
    assert len(asked) == 4  # the last time for the answer
    before = time.monotonic()
    assert studio.wait(most=30) is False
    assert time.monotonic() - before >= 0.025  # Qt's timers are a little early at times


def test_a_picture_is_of_the_widget(qtbot, studio, capsys):
    label = QLabel()
    qtbot.addWidget(label)
    label.setStyleSheet("background: #ff0000")
    label.resize(30, 20)
    studio.shoot(label, "red")
    target = studio.folder / "red-small.png"
    assert capsys.readouterr().out == f"{target}\n"
    image = QImage(str(target))
    assert (image.width(), image.height()) == (30, 20)
    assert image.pixelColor(15, 10).name() == "#ff0000"


def test_every_state_is_shown(studio, qapp):
    screenshots.show_states(studio)
    found = pictures(studio.folder)
    assert set(found) == {f"{name}-small" for name in STATES}
    windows = [name for name in STATES if not name.startswith(("wizard", "dialog"))]
    assert {found[f"{name}-small"].size().toTuple() for name in windows} == {(1024, 680)}
    # No two are alike: each shows a state of its own.
    shown = {bytes(image.constBits()) for image in found.values()}
    assert len(shown) == len(found)
    # The look is what it was.
    assert studio.theme.zoom == 1.0


def run_inside(tmp_path, workspace, scale):
    """The pictures of a workspace, in the theme dark at a small size."""
    done = subprocess.run(
        [
            *(sys.executable, screenshots.__file__, "--inside", "--out", str(tmp_path / "out")),
            *("--workspace", str(workspace), "--sizes", "900x600", "--themes", "dark"),
            *("--scales", scale),
        ],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale},
        timeout=25,
    )
    found = pictures(tmp_path / "out")
    assert {line.rpartition(os.sep)[2].removesuffix(".png") for line in done.stdout.split()} == set(
        found
    )
    return found


def test_a_workspace_has_its_list_and_its_detail_at_a_scale(tmp_path, qapp):
    services = FakeServices(tmp_path)
    services.fill(invented.accounts()[:1], campaigns=4)
    services.close()
    found = run_inside(tmp_path, services.config.workspace, "2")
    tabs = ("overview", "links", "audience", "clicks")
    parts = ("campaigns", "main", *(f"detail-{name}" for name in tabs))
    assert set(found) == {f"{name}-900x600-dark-2x" for name in parts}
    assert {image.size().toTuple() for image in found.values()} == {(1800, 1200)}
    assert len({bytes(image.constBits()) for image in found.values()}) == len(found)


def test_a_workspace_without_campaigns_has_its_list_only(tmp_path):
    Workspace.open(tmp_path / "empty.sendsight").close()
    found = run_inside(tmp_path, tmp_path / "empty.sendsight", "1")
    assert set(found) == {"campaigns-900x600-dark"}
