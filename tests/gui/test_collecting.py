from __future__ import annotations

import gc
import threading

import pytest

from gui.collecting import OLD_AFTER, Collector


class Knot:
    """A cycle that tells in which thread it was untied."""

    def __init__(self, told):
        self.self = self
        self._told = told

    def __del__(self):
        self._told.append(threading.current_thread())


@pytest.fixture
def collector(qapp):
    before = gc.isenabled()
    gc.enable()
    made = Collector(qapp)
    yield made
    made.close()
    assert gc.isenabled()
    made.deleteLater()
    if not before:
        gc.disable()


def litter():
    """Enough rubbish to make any collector run."""
    return [[] for _ in range(5_000)]


def test_cycles_are_untied_in_the_gui_thread_whoever_made_them(collector, qtbot):
    told = []

    def work():
        Knot(told)
        litter()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert told == []
    kept = []

    def untied():
        # What an earlier test left to be deleted now counts against what is made.
        kept.append(litter())
        return bool(told)

    qtbot.waitUntil(untied, timeout=20_000)
    assert told == [threading.main_thread()]


def test_old_ones_are_looked_at_now_and_then(collector):
    told = []
    Knot(told)
    gc.collect(1)
    told.clear()
    old = Knot(told)
    gc.collect(1)
    gc.collect(1)
    del old
    kept = []
    for _ in range(OLD_AFTER):
        kept.append(litter())
        collector.collect()
    assert told


def test_where_little_was_made_nothing_is_done(collector, monkeypatch):
    asked = []
    monkeypatch.setattr(gc, "get_count", lambda: (3, 0, 0))
    monkeypatch.setattr(gc, "collect", lambda *which: asked.append(which))
    collector.collect()
    assert asked == []
