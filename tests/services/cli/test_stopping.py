"""Signals: the first ends gently, the second at once."""

from __future__ import annotations

import asyncio
import os
import signal

import pytest

from services.cli.stopping import StopSignals

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")


def stopped_by(*numbers):
    heard = []

    async def main():
        loop = asyncio.get_running_loop()
        with StopSignals(
            loop, lambda: heard.append("stop"), lambda: heard.append("abort")
        ) as found:
            for number in numbers:
                os.kill(os.getpid(), number)
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
