"""Workspace, secrets, limits and demo servers open together and close together."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from services.domain.errors import StoreFailed
from services.domain.plan import RefreshOptions
from services.sync.session import DEMO_PACE, open_session
from tests.services.sync.office import threads, until
from tests.support.process import sockets

ROOT = Path(__file__).resolve().parents[3]
OURS = ("store", "ClickSend", "Sitecore", "ConstantContact", "Copernica")


@pytest.fixture
def before():
    return threads(*OURS)


def refresh(session):
    return session.run(session.engine.refresh(RefreshOptions()))


def test_it_closes_what_it_opened(tmp_path, before):
    open_before = sockets()
    with open_session(tmp_path / "w.sendsight") as session:
        assert session.gate.call(session.workspace.accounts) == ()
        assert threads("store")
    assert threads(*OURS) == before
    with pytest.raises(StoreFailed):
        session.workspace.accounts()
    assert sockets() == open_before
    again = open_session(tmp_path / "w.sendsight")
    again.close()


def test_a_workspace_that_cannot_be_opened_leaves_nothing_open(tmp_path, before):
    with open_session(tmp_path / "w.sendsight"):
        with pytest.raises(StoreFailed, match="open in another window"):
            open_session(tmp_path / "w.sendsight", demo=True)
        assert threads(*OURS) == before
    with pytest.raises(StoreFailed):
        open_session(tmp_path / "nobody.sendsight", create=False)
    damaged = tmp_path / "damaged.sendsight"
    damaged.write_bytes(b"no workspace at all" * 100)
    with pytest.raises(StoreFailed) as found:
        open_session(damaged)
    assert "not changed" in str(found.value)
    assert damaged.read_bytes().startswith(b"no workspace")
    assert threads(*OURS) == before


READ_ONLY = """
import os, sys
from pathlib import Path
from services.domain.errors import StoreFailed
from services.sync.session import open_session
path = Path(sys.argv[1])
open_session(path).close()
path.chmod(0o444)
path.parent.chmod(0o755)
if os.geteuid() == 0:
    os.setgroups([])
    os.setegid(65534)
    os.seteuid(65534)
try:
    open_session(path)
except StoreFailed as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are POSIX")
def test_a_read_only_workspace_is_told(tmp_path):
    for folder in (tmp_path, *tmp_path.parents):
        if folder.name.startswith(("test_", "popen-", "pytest-")):
            folder.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(tmp_path / "w.sendsight")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout.startswith("The workspace w.sendsight is read-only."), done.stderr


def test_the_demo_is_whole_and_costs_no_keyring(tmp_path, memory_keyring, before):
    open_before = sockets()
    with open_session(tmp_path / "demo.sendsight", demo=True, demo_clicks=80) as session:
        assert session.engine.pace == DEMO_PACE
        assert [a.name for a in session.workspace.accounts()] == [
            "Northwind SMS",
            "Northwind newsletter",
            "Northwind stores",
            "Northwind Benelux",
        ]
        assert len(threads(*OURS)) >= len(before) + 6
        now = session.workspace.accounts()[0].settings["demo_now"]
        for account in session.workspace.accounts():
            checked = session.run(session.engine.check(account))
            assert checked.items or checked.facts
    assert memory_keyring.entries == {}
    assert threads(*OURS) == before
    until(lambda: len(sockets()) <= len(open_before))
    with open_session(tmp_path / "demo.sendsight", demo=True, demo_clicks=80) as session:
        assert session.workspace.accounts()[0].settings["demo_now"] == now


def test_a_pace_makes_the_demo_faster_still(tmp_path, small_demo):
    with open_session(tmp_path / "w.sendsight", demo=True, demo_clicks=20, pace=3.0) as session:
        assert session.engine.pace == 3 * DEMO_PACE


def test_a_demo_of_another_size_begins_anew(tmp_path, small_demo):
    path = tmp_path / "demo.sendsight"
    with open_session(path, demo=True, demo_clicks=80, pace=10_000) as session:
        assert not refresh(session).failed
        stored = session.workspace.accounts()
    with open_session(path, demo=True) as session:
        assert session.workspace.accounts()[0].refreshed_at == stored[0].refreshed_at
        with closing(session.workspace.reader()) as reader:
            assert reader.click_count() > 0
    with open_session(path, demo=True, demo_clicks=400) as session:
        assert session.workspace.accounts()[0].refreshed_at is None
        with closing(session.workspace.reader()) as reader:
            assert reader.click_count() == 0


def test_an_old_demo_begins_anew_and_a_renamed_account_stays_renamed(tmp_path):
    path = tmp_path / "demo.sendsight"
    with open_session(path, demo=True, demo_clicks=80) as session:
        account = session.workspace.accounts()[0]
        session.workspace.save_account(msgspec.structs.replace(account, name="Mine"))
    with open_session(path, demo=True, demo_clicks=80) as session:
        account = session.workspace.accounts()[0]
        assert account.name == "Mine"
        assert session.run(session.engine.check(account)).facts
        old = (datetime.now(UTC) - timedelta(days=8)).isoformat()
        for stored in session.workspace.accounts():
            settings = {**stored.settings, "demo_now": old}
            session.workspace.save_account(msgspec.structs.replace(stored, settings=settings))
    with open_session(path, demo=True, demo_clicks=80) as session:
        account = session.workspace.accounts()[0]
        assert account.name == "Northwind SMS"
        assert account.settings["demo_now"] > old
        assert account.refreshed_at is None


def test_work_runs_to_its_end(tmp_path):
    async def work():
        await asyncio.sleep(0)
        return 7

    with open_session(tmp_path / "w.sendsight") as session:
        assert session.run(work()) == 7
        assert refresh(session).accounts == ()
