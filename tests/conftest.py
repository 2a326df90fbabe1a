"""What every test runs under: folders of its own, a keyring in memory, and nothing left behind or logged."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform == "win32":
    # Without a display, Qt looks for fonts in a folder of its own only, which nobody has.
    fonts = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "Fonts")  # noqa: PTH118
    os.environ.setdefault("QT_QPA_FONTDIR", fonts)

# The same examples in every run, so that a change is told by its own faults; SENDSIGHT_SEARCH=1 looks for new
# ones, with a fresh seed.
hypothesis.settings.register_profile("same", derandomize=True, database=None, deadline=None)
hypothesis.settings.register_profile("search", deadline=None)
hypothesis.settings.load_profile("search" if os.environ.get("SENDSIGHT_SEARCH") else "same")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Sendsight's folders and the home folder lie in a temporary place."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("SENDSIGHT_HOME", str(home))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))  # where Windows looks for it
    for name in (
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "http_proxy",
        "https_proxy",
        "all_proxy",
    ):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(autouse=True)
def memory_keyring(request):
    """A keyring in memory; tests marked `real_keyring` talk to a real daemon instead."""
    if request.node.get_closest_marker("real_keyring"):
        yield None
        return
    import keyring

    from tests.support.memory_keyring import MemoryKeyring

    before = keyring.get_keyring()
    fresh = MemoryKeyring()
    keyring.set_keyring(fresh)
    yield fresh
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def no_known_secrets(monkeypatch):
    """No test's secrets are masked in the texts of another."""
    from services.http import redaction

    monkeypatch.setattr(redaction, "_values", {})


@pytest.fixture(autouse=True)
def no_unexpected_log(request, caplog):
    """A warning or error of ours that no test expected fails it; `expects_log` allows them."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    found = [
        r
        for when in ("setup", "call")
        for r in caplog.get_records(when)
        if r.levelno >= logging.WARNING and r.name.split(".")[0] in {"services", "gui"}
    ]
    assert not found, f"unexpected log: {[r.getMessage() for r in found]}"


@pytest.fixture(autouse=True)
def no_leaked_threads():
    """A thread that outlives its test and would keep the program from ending fails it."""
    before = set(threading.enumerate())
    yield
    left = [t for t in set(threading.enumerate()) - before if t.is_alive() and not t.daemon]
    for thread in left:
        thread.join(5)
    left = [t.name for t in left if t.is_alive()]
    assert not left, f"threads left behind: {left}"


@pytest.fixture
def small_demo(monkeypatch):
    """A demo that begins in this process has 8 campaigns a provider: refreshing 50 takes 8 seconds."""
    from services.demo.hub import DemoHub

    monkeypatch.setitem(DemoHub.__init__.__kwdefaults__, "campaigns", 8)


_tests_run = 0


def pytest_configure(config):
    """Collections run in the main thread only, as in the program: see gui/collecting.py.

    The database has one thread: a second finds nothing to do in small tables, but is woken by every
    statement and turns around itself for a while, which takes a fifth of such a test's time. Tests of
    the store and processes of their own have the program's two.

    Files are begun in the order of their names: the long ones with few tests, which pytest-xdist would
    begin last, are among the first.
    """
    config.option.loadscopereorder = False
    from services.store import opening

    gc.disable()
    opening._SETTINGS["threads"] = 1


def pytest_sessionstart(session):
    """The languages' catalogues are made where they are missing: dev.py does that, plain pytest does not."""
    if hasattr(session.config, "workerinput"):
        return
    from build_scripts.translations import TARGETS, catalogue, release

    if not all(catalogue(language).exists() for language in TARGETS):
        release()


def pytest_collection_finish():
    """What the tests' imports made stays to the end: no collection has to look at it again."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown():
    """Collect the young after each test, all after some."""
    global _tests_run
    _tests_run += 1
    gc.collect(1 if _tests_run % 25 else 2)


def pytest_unconfigure():
    """Empty the clipboard: offscreen, what came from Python would be freed after Python has ended."""
    widgets = sys.modules.get("PySide6.QtGui")
    if widgets is not None and widgets.QGuiApplication.instance() is not None:
        widgets.QGuiApplication.clipboard().clear()
