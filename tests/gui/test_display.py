from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="X11")
def test_a_display_that_cannot_be_reached_ends_in_a_sentence():
    kept = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-m", "gui"],
        cwd=ROOT,
        text=True,
        capture_output=True,
        timeout=60,
        check=False,
        env={**kept, "DISPLAY": "127.0.0.1:987", "LC_ALL": "C.UTF-8"},
    )
    assert done.returncode == 3
    assert "No window can be opened on this display." in done.stderr
    assert "Traceback" not in done.stderr
