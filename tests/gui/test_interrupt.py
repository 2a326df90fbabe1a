from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gui.interrupt import Interrupt

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_reaches_qt_and_the_old_handler_comes_back(qtbot, number):
    before = signal.getsignal(number)
    interrupt = Interrupt()
    interrupt.install()
    try:
        with qtbot.waitSignal(interrupt.came, timeout=5_000):
            os.kill(os.getpid(), number)
    finally:
        interrupt.uninstall()
    assert signal.getsignal(number) is before
    assert signal.set_wakeup_fd(-1) == -1


def test_ctrl_c_closes_the_program_in_order(tmp_path):
    """The program says when its window is there, is interrupted, and ends by itself."""
    code = """
import sys
from PySide6.QtCore import QTimer
from gui import app
from gui.main_window import MainWindow
original = MainWindow._on_opened
def opened(self, facts):
    original(self, facts)
    QTimer.singleShot(0, lambda: print("open", flush=True))
MainWindow._on_opened = opened
from pathlib import Path
sys.exit(app.run(app.StartOptions(Path(sys.argv[1])), sys.argv[:1]))
"""
    workspace = tmp_path / "w.sendsight"
    environment = {**os.environ, "SENDSIGHT_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(workspace)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"
        program.send_signal(signal.SIGINT)
        _, said = program.communicate(timeout=30)
    assert program.returncode == 0, said
    assert "Traceback" not in said
    assert not list(tmp_path.glob("*.wal"))
