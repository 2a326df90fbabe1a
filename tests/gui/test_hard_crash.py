from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui.hard_crash import FILE, KEY, LastCrash, take_last
from gui.log_details import LogDetailsDialog
from services.settings import log_folder

ROOT = Path(__file__).parents[2]
CODE = """
import os
from gui.hard_crash import unwatch, watch
{before}
file = watch()
{after}
"""


def run(before="", after=""):
    return subprocess.run(
        [sys.executable, "-c", CODE.format(before=before, after=after)],
        cwd=ROOT,
        env={**os.environ},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_an_abort_below_python_is_told_once_without_names(own_folders):
    code = f"def deep(): os.abort()\ncompiled = compile('deep()', {str(own_folders / 'x.py')!r}, 'exec')"
    done = run(code, "exec(compiled)")
    assert done.returncode != 0
    told = take_last()
    assert told.startswith("Fatal Python error: Aborted")
    assert f'File "{Path("~/x.py")}", line 1' in told
    assert take_last() == ""


def test_a_program_that_ends_as_it_should_leaves_nothing_to_tell():
    assert run(after="unwatch(file)").returncode == 0
    assert (log_folder() / FILE).read_bytes() == b""
    assert take_last() == ""


def test_a_folder_that_cannot_be_made_is_done_without(own_folders):
    (own_folders / "log").write_text("a file in the way")
    done = run(after="print(file); unwatch(file)")
    assert (done.returncode, done.stdout) == (0, "None\n")
    assert take_last() == ""


@pytest.fixture
def window(filled, make_window):
    return make_window(start=False)


def test_the_next_start_tells_of_it_and_offers_the_text(window):
    made = LastCrash(window, "Fatal Python error: Aborted")
    window.services.start()
    bar = window.messages.bars[KEY]
    assert bar.sentence.startswith("Sendsight ended unexpectedly last time.")
    bar.buttons["show"].click()
    assert KEY not in window.messages.bars
    (dialog,) = window.findChildren(LogDetailsDialog)
    assert "Fatal Python error" in dialog.text.toPlainText()
    dialog.reject()
    assert made.parent() is window


def test_after_an_ordinary_end_nothing_is_told(window):
    LastCrash(window, "")
    window.services.start()
    assert KEY not in window.messages.bars
