"""pyqtgraph draws without Qt's OpenGL modules; each question is put to a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

from build_scripts.installers.identity import HERE
from build_scripts.installers.parts import UNUSED_MODULES

HOOK = HERE / "without_opengl.py"
# The bundle has no such modules, which stands for here: nobody finds them.
NOT_THERE = """
import runpy, sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name in {unused}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Missing())
"""
RUN = f"runpy.run_path({str(HOOK)!r})\n"
UNUSED = tuple(name for name in UNUSED_MODULES if name.startswith("PySide6.QtOpenGL"))
DRAW = """
import pyqtgraph
from PySide6.QtWidgets import QApplication
app = QApplication([])
plot = pyqtgraph.PlotWidget()
plot.plot([1, 2, 3], [3, 1, 2])
plot.resize(200, 150)
shot = plot.grab().toImage()
colours = {shot.pixel(x, y) for x in range(shot.width()) for y in range(shot.height())}
assert len(colours) > 3, colours
"""


def run(*parts):
    """Run some code without those modules; answers what it said where it failed."""
    done = subprocess.run(
        [sys.executable, "-c", NOT_THERE.format(unused=UNUSED) + "\n".join(parts)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return "" if done.returncode == 0 else done.stderr


def test_a_chart_is_drawn():
    assert UNUSED == ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")
    assert run(RUN, DRAW) == ""


def test_the_stand_in_is_a_plain_widget_and_nothing_else():
    ask = """
from PySide6 import QtOpenGL, QtOpenGLWidgets
from PySide6.QtWidgets import QWidget
assert QtOpenGLWidgets.QOpenGLWidget is QWidget
try:
    QtOpenGLWidgets.QOpenGLOther
except AttributeError as error:
    assert error.args == ("QOpenGLOther",)
else:
    raise SystemExit("there is another")
"""
    assert run(RUN, ask) == ""
    assert "QtOpenGL" in run(ask)


def test_the_start_loads_nothing_of_qt():
    ask = "loaded = {name for name in sys.modules if name.startswith('PySide6')}\n"
    assert run(RUN, ask, f"assert loaded == {set(UNUSED)}, loaded") == ""


def test_what_is_loaded_already_stays():
    before = "from types import ModuleType\nmade = [ModuleType(name) for name in {}]\n"
    before = before.format(UNUSED) + "sys.modules.update((one.__name__, one) for one in made)\n"
    after = "assert all(sys.modules[one.__name__] is one for one in made)"
    assert run(before, RUN, after) == ""
