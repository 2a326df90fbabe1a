from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace

import pytest

from gui import taskbar


def test_windows_is_told_the_name_of_the_shortcuts(monkeypatch):
    told = []

    def take(name):
        told.append(name)
        return 0

    shell = SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=take)
    monkeypatch.setattr(taskbar.sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(shell32=shell), raising=False)
    assert taskbar.tell_taskbar()
    assert told == [taskbar.APP_USER_MODEL_ID]


def test_the_name_is_one_that_windows_takes():
    assert len(taskbar.APP_USER_MODEL_ID) <= 128
    assert " " not in taskbar.APP_USER_MODEL_ID


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has such a taskbar")
def test_elsewhere_nobody_is_told():
    assert not taskbar.tell_taskbar()
