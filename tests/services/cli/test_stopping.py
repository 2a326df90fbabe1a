"""Signals: the first ends gently, the second at once."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import time
from contextlib import closing

import pytest

from services.cli.stopping import StopSignals, TidyEnd
from services.domain.records import Batch
from services.store.workspace import Workspace
from tests.services.store import samples
from tests.support.process import APART, stop

# Nobody can send a process of Windows anything but Ctrl+Break.
ALL = [signal.SIGBREAK] if sys.platform == "win32" else [signal.SIGINT, signal.SIGTERM]


def stopped_by(*numbers):
    heard = []

    async def main():
        loop = asyncio.get_running_loop()
        with StopSignals(
            loop, lambda: heard.append("stop"), lambda: heard.append("abort")
        ) as found:
            for number in numbers:
                signal.raise_signal(number)
                await asyncio.sleep(0.01)
            return found.exit_code

    return asyncio.run(main()), heard


def test_signals():
    before = signal.getsignal(signal.SIGINT)
    assert stopped_by() == (None, [])
    assert stopped_by(signal.SIGINT) == (130, ["stop"])
    assert stopped_by(signal.SIGTERM) == (143, ["stop"])
    assert stopped_by(signal.SIGINT, signal.SIGINT) == (130, ["stop", "abort"])
    assert signal.getsignal(signal.SIGINT) is before


def test_a_signal_ends_by_an_exception_and_handlers_come_back():
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
        with TidyEnd() as end, pytest.raises(KeyboardInterrupt):
            signal.raise_signal(number)
        assert end.exit_code == code
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


def test_what_the_database_makes_of_a_signal_is_known():
    assert TidyEnd.caused(RuntimeError("Query interrupted"))
    assert not TidyEnd.caused(RuntimeError("a bug"))
    assert not TidyEnd.caused(ValueError("Query interrupted"))


@pytest.mark.parametrize("number", ALL)
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_stopped_report_leaves_no_half_file(tmp_path, number, ending):
    """In a process of its own: the workspace has enough clicks to be stopped amid the writing."""
    workspace, folder = tmp_path / "w.sendsight", tmp_path / "out"
    folder.mkdir()
    with closing(Workspace.open(workspace)) as made:
        made.save_account(samples.account())
        made.apply("a1", Batch(campaigns=(samples.campaign(),), clicks=samples.many_clicks(30_000)))
        made.settle()
    words = [
        "--workspace",
        str(workspace),
        "report",
        "clicks",
        "--out",
        str(folder / f"a.{ending}"),
    ]
    ran = subprocess.Popen(
        [sys.executable, "-m", "services", *words],
        stderr=subprocess.PIPE,
        text=True,
        creationflags=APART,
    )
    while not list(folder.iterdir()):
        assert ran.poll() is None
        time.sleep(0.005)
    stop(ran, number)
    told = ran.communicate(timeout=30)[1]
    assert (ran.returncode, told.splitlines()[-1]) == (128 + number, "Stopped.")
    assert list(folder.iterdir()) == []
