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
