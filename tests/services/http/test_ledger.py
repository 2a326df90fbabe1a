from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import time

import pytest

from services.http.ledger import FileLedger, MemoryLedger, fingerprint
from tests.services.http.support import Site


def run(work):
    return asyncio.run(work)


@pytest.fixture(params=["memory", "file", "file, not persistent"])
def book(request, tmp_path):
    """A ledger, and whether its buckets persist."""
    if request.param == "memory":
        return MemoryLedger(), False
    return FileLedger(tmp_path / "new" / "limits.db"), request.param == "file"


class TestWindows:
    def test_so_many_and_no_more(self, book):
        ledger, persistent = book

        async def work():
            waits = [await ledger.reserve("a", 2, 10.0, persistent=persistent) for _ in range(3)]
            other = await ledger.reserve("b", 2, 10.0, persistent=persistent)
            return waits, other

        waits, other = run(work())
        assert waits[:2] == [0.0, 0.0]
        assert 9.5 < waits[2] <= 10.0
        assert other == 0.0

    def test_the_window_counts_from_the_end_of_the_call(self, book):
        ledger, persistent = book

        async def work():
            assert await ledger.reserve("a", 1, 0.2, persistent=persistent) == 0.0
            await asyncio.sleep(0.25)
            assert await ledger.reserve("a", 1, 0.2, persistent=persistent) > 0
            await ledger.settle("a", persistent=persistent)
            wait = await ledger.reserve("a", 1, 0.2, persistent=persistent)
            assert 0.1 < wait <= 0.2
            await asyncio.sleep(wait + 0.01)
            assert await ledger.reserve("a", 1, 0.2, persistent=persistent) == 0.0

        run(work())

    def test_a_call_that_was_never_sent_costs_nothing(self, book):
        ledger, persistent = book

        async def work():
            assert await ledger.reserve("a", 1, 10.0, persistent=persistent) == 0.0
            await ledger.release("a", persistent=persistent)
            assert await ledger.reserve("a", 1, 10.0, persistent=persistent) == 0.0

        run(work())

    def test_days(self, book):
        ledger, _ = book

        async def work():
            assert [await ledger.count_day("a", 2) for _ in range(4)] == [True, True, False, False]
            assert await ledger.count_day("b", 1)

        run(work())

    def test_other_event_loops_see_the_same(self, book):
        ledger, persistent = book
        assert run(ledger.reserve("a", 1, 10.0, persistent=persistent)) == 0.0
        assert run(ledger.reserve("a", 1, 10.0, persistent=persistent)) > 9


class TestRestart:
    def test_a_new_process_remembers(self, tmp_path):
        path = tmp_path / "limits.db"

        async def first():
            ledger = FileLedger(path)
            await ledger.reserve("a", 1, 60.0, persistent=True)
            await ledger.settle("a", persistent=True)
            await ledger.count_day("d", 1)
            await ledger.reserve("m", 1, 60.0, persistent=False)

        async def second():
            ledger = FileLedger(path)
            assert 59 < await ledger.reserve("a", 1, 60.0, persistent=True) <= 60
            assert not await ledger.count_day("d", 1)
            assert await ledger.reserve("m", 1, 60.0, persistent=False) == 0.0

        run(first())
        run(second())

    def test_nothing_but_names_and_times_is_in_the_file(self, tmp_path):
        path = tmp_path / "limits.db"
        run(
            FileLedger(path).reserve(
                f"acme:{fingerprint('the-secret-key')}:l", 1, 60.0, persistent=True
            )
        )
        assert b"the-secret-key" not in path.read_bytes()


class TestTrouble:
    @pytest.mark.expects_log
    @pytest.mark.parametrize("damage", [b"garbage" * 1000, b"SQLite format 3\0" + b"\xff" * 9000])
    def test_a_damaged_file_is_made_anew(self, tmp_path, caplog, damage):
        path = tmp_path / "limits.db"
        path.write_bytes(damage)
        ledger = FileLedger(path)
        assert run(ledger.reserve("a", 1, 60.0, persistent=True)) == 0.0
        assert run(FileLedger(path).reserve("a", 1, 60.0, persistent=True)) > 0
        assert [r.getMessage() for r in caplog.records if r.name.startswith("services")] == [
            "The file that remembers the providers' limits was damaged and is made anew."
        ]

    @pytest.mark.expects_log
    def test_an_unusable_place_means_memory_and_one_line(self, tmp_path, caplog):
        (tmp_path / "file").write_text("in the way")
        ledger = FileLedger(tmp_path / "file" / "limits.db")

        async def work():
            assert await ledger.reserve("a", 1, 60.0, persistent=True) == 0.0
            assert await ledger.reserve("a", 1, 60.0, persistent=True) > 0
            await ledger.settle("a", persistent=True)
            assert await ledger.count_day("d", 1)
            assert not await ledger.count_day("d", 1)

        run(work())
        ours = [r for r in caplog.records if r.name.startswith("services")]
        assert len(ours) == 1
        assert "kept in memory" in ours[0].getMessage()

    def test_a_cancelled_caller_leaves_nothing_booked(self, tmp_path):
        path = tmp_path / "limits.db"
        ledger = FileLedger(path)

        async def work():
            await ledger.reserve("other", 1, 60.0, persistent=True)
            blocker = sqlite3.connect(path, isolation_level=None)
            blocker.execute("BEGIN IMMEDIATE")
            task = asyncio.create_task(ledger.reserve("a", 1, 60.0, persistent=True))
            await asyncio.sleep(0.05)
            task.cancel()
            await asyncio.sleep(0.05)
            blocker.execute("COMMIT")
            blocker.close()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await ledger.reserve("a", 1, 60.0, persistent=True) == 0.0

        run(work())


CALLER = """
import asyncio, sys
from pathlib import Path
from services.domain.accounts import Limit
from services.http.client import ApiClient, ClientSettings
from services.http.ledger import FileLedger

async def main(url, path, calls):
    client = ApiClient(ClientSettings(service="Acme", base_url=url, identity="acme:1", parallel=3,
                                      limits=(Limit("stats", 2, 0.5, persistent=True),)),
                       ledger=FileLedger(Path(path)))
    await asyncio.gather(*(client.get("x", limits=("stats",)) for _ in range(calls)))
    await client.aclose()
asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
"""


class TestProcesses:
    def start(self, site, path, calls):
        return subprocess.Popen([sys.executable, "-c", CALLER, site.url, str(path), str(calls)])

    def test_two_share_a_limit_and_never_exceed_it(self, tmp_path):
        with Site() as site:
            processes = [self.start(site, tmp_path / "limits.db", 5) for _ in range(2)]
            assert [process.wait(60) for process in processes] == [0, 0]
            arrived = sorted(request.at for request in site.requests)
        assert len(arrived) == 10
        gaps = [later - earlier for earlier, later in zip(arrived, arrived[2:], strict=False)]
        assert min(gaps) >= 0.499, gaps
        assert max(gaps) < 3.0, "nor wait much longer than needed"

    def test_a_killed_one_leaves_the_file_usable(self, tmp_path):
        path = tmp_path / "limits.db"
        with Site() as site:
            process = self.start(site, path, 1000)
            deadline = time.monotonic() + 30
            while len(site.requests) < 3 and time.monotonic() < deadline:
                time.sleep(0.01)
            process.kill()
            process.wait(10)

        async def work():
            ledger = FileLedger(path)
            wait = await ledger.reserve("acme:1:stats", 2, 0.5, persistent=True)
            assert wait <= 0.5

        run(work())


def test_fingerprints():
    assert fingerprint("a") == fingerprint("a") != fingerprint("b")
    assert len(fingerprint("\udcff")) == 16
