from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from gui import warming

CODE = """
import sys
from gui.warming import CHART_MODULES, warm_charts
assert not set(CHART_MODULES) & set(sys.modules)
warm_charts().join(60)
print(sorted(set(CHART_MODULES) - set(sys.modules)), "pyqtgraph" in sys.modules)
"""


def test_a_fresh_process_has_them_afterwards():
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout == "[] False\n"


def test_what_is_not_there_stops_nothing(monkeypatch):
    monkeypatch.setattr(warming, "CHART_MODULES", ("no_such_module_at_all", "json"))
    thread = warming.warm_charts()
    thread.join(10)
    assert not thread.is_alive()


GUI_CODE = """
import sys
from time import perf_counter
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from gui.warming import GuiSteps, warm_charts
blocks, last = [], perf_counter()
def beat():
    global last
    blocks.append(perf_counter() - last)
    last = perf_counter()
    if "gui.charts.timeline" in sys.modules and not app.findChildren(GuiSteps):
        app.quit()
timer = QTimer()
timer.timeout.connect(beat)
timer.start(1)
QTimer.singleShot(30_000, app.quit)
warm_charts()
app.exec()
print("gui.charts.timeline" in sys.modules, app.findChildren(GuiSteps))
print(max(blocks), file=sys.stderr)
"""


def test_with_a_window_the_charts_follow_in_small_steps():
    done = subprocess.run(
        [sys.executable, "-c", GUI_CODE],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout == "True []\n"
