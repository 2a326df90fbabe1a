"""The services behind one window, without a window: open, refresh, stop, close, and nothing left behind."""

from __future__ import annotations

import gc
import threading
import time

import keyring
import pytest

from services.demo.server import Fault, Reply
from services.domain.plan import RefreshOptions
from services.qt.app import AppConfig, AppServices
from services.qt.jobs import Failure
from services.qt.loop import LoopThread
from services.qt.readers import ReaderPool
from services.store.workspace import Workspace
from services.sync.session import open_session
from tests.services.qt.conftest import LONG
from tests.support.memory_keyring import MemoryKeyring
from tests.support.process import open_files, used_memory

ALL = RefreshOptions()
OWN_THREADS = ("open", "network", "read", "store", "export", "apart", "asyncio", "keyring")


def own_threads():
    return sorted(t.name for t in threading.enumerate() if t.name.startswith(OWN_THREADS))


def held():
    """What this process holds open of sockets, pipes and workspaces."""
    ours = ("socket:", "pipe:", "anon_inode:")
    return [target for target in open_files() if target.startswith(ours) or "sendsight" in target]


def test_opening_tells_accounts_providers_and_facts(bench):
    services = bench.make()
    with bench.qtbot.waitSignal(services.opened, timeout=LONG) as told:
        services.start()
    assert told.args[0].accounts == 0
    assert services.accounts == ()
    assert [info.key for info in services.providers] == [
        "clicksend",
        "sitecore_send",
        "constant_contact",
        "copernica",
    ]
    assert services.keyring_name()
    assert not services.refreshing


def test_a_workspace_that_is_open_elsewhere_is_told(bench):
    with open_session(bench.path):
        services = bench.make()
        with bench.qtbot.waitSignal(services.open_failed, timeout=LONG) as told:
            services.start()
        assert isinstance(told.args[0], Failure)
        assert told.args[0].sentence == "This workspace is open in another window."
    assert services.close()
    assert own_threads() == []


@pytest.mark.expects_log
def test_an_opening_that_fails_half_way_leaves_the_file_free(bench, monkeypatch):
    def broken(self):
        raise OSError

    monkeypatch.setattr(Workspace, "reader", broken)
    services = bench.make()
    with bench.qtbot.waitSignal(services.open_failed, timeout=LONG):
        services.start()
    Workspace.open(bench.path).close()


@pytest.mark.parametrize("demo", [False, True])
def test_closing_while_it_opens_leaves_nothing_open(bench, demo):
    services = bench.make(demo=demo, demo_clicks=40)
    services.start()
    assert services.close()
    bench.qtbot.wait(20)
    assert own_threads() == []
    Workspace.open(bench.path).close()


def test_closing_before_the_start_is_nothing(bench):
    assert bench.make().close()


def test_quitting_during_a_refresh_keeps_what_had_arrived(bench):
    services = bench.open()
    bench.add(services, "sitecore_send")
    slow = Reply({}, status=429, headers={"Retry-After": "600"})
    bench.hub.sitecore_send.faults.append(Fault("/stats/|/campaigns/[0-9a-f]{8}", slow))
    with bench.qtbot.waitSignal(
        services.refresh_progress, timeout=LONG, check_params_cb=lambda s: s.rows > 0
    ):
        services.refresh(ALL)
    began = time.monotonic()
    assert services.close()
    assert time.monotonic() - began < 3
    assert own_threads() == []
    workspace = Workspace.open(bench.path)
    reader = workspace.reader()
    assert reader.facts().campaigns >= 4
    reader.close()
    workspace.close()


def test_quitting_while_a_keyring_waits_for_its_user(bench):
    services = bench.open()
    bench.add(services, "clicksend")
    asked, answer = threading.Event(), threading.Event()

    class Prompting(MemoryKeyring):
        def get_password(self, service, username):
            asked.set()
            answer.wait(20)

    keyring.set_keyring(Prompting())
    services.refresh(ALL)
    assert asked.wait(10)
    began = time.monotonic()
    assert services.close()
    assert time.monotonic() - began < 3
    answer.set()


def test_after_closing_everything_is_silent(bench):
    services = bench.open()
    draft, secrets = bench.draft("clicksend")
    services.close()
    jobs = [
        services.query(lambda reader: 1),
        services.check_account(draft, secrets),
        services.add_account(draft, secrets),
        services.sign_in(draft, method="browser"),
    ]
    services.refresh(ALL)
    services.stop_refresh()
    services.paste_redirect("x")
    told = []
    for job in jobs:
        job.done.connect(told.append)
        job.failed.connect(told.append)
    bench.qtbot.wait(20)
    assert told == []
    assert not services.refreshing


def test_queries_of_the_log_lane_share_one_reader(bench):
    services = bench.open()
    seen = {bench.wait(services.query(id, lane="log")) for _ in range(4)}
    assert len(seen) == 1
    dropped = services.query(id, lane="nobody")
    with bench.qtbot.waitSignal(dropped.settled, timeout=LONG):
        pass


def test_open_refresh_stop_close_leaves_nothing_behind(bench):
    """Threads, files, sockets, timers and memory after five rounds are those of before."""
    qtbot = bench.qtbot
    bench.add(bench.open(), "clicksend", "sitecore_send", "constant_contact", "copernica")
    bench.made.pop().close()
    gone = []

    def once(number):
        services = AppServices(AppConfig(bench.path, pace=1000.0))
        services.destroyed.connect(lambda: gone.append(number))
        with qtbot.waitSignal(services.opened, timeout=LONG):
            services.start()
        with qtbot.waitSignal(services.refresh_finished, timeout=LONG):
            services.refresh(RefreshOptions(full=True))
            if number % 2:
                qtbot.wait(60)
                services.stop_refresh()
        bench.wait(services.query(lambda reader: reader.facts()))
        assert services.close()
        services.deleteLater()
        del services
        qtbot.wait(5)
        gc.collect()

    once(0)
    files, threads, sizes = held(), set(threading.enumerate()), [used_memory()]
    for number in range(1, 6):
        once(number)
        sizes.append(used_memory())
    qtbot.waitUntil(lambda: set(threading.enumerate()) <= threads, timeout=5000)
    qtbot.waitUntil(lambda: len(held()) <= len(files), timeout=5000)
    assert own_threads() == []
    assert gone == list(range(6))  # with all their timers
    assert not [o for o in gc.get_objects() if type(o) in {AppServices, LoopThread, ReaderPool}]
    assert sizes[-1] - sizes[0] < 40, sizes
    assert sizes[-1] - sizes[3] < 15, sizes
