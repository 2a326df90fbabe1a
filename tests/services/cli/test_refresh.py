"""Refreshing real providers on loopback servers."""

from __future__ import annotations

import asyncio
import json
import signal
import threading

import pytest

from services.demo.server import Fault, Reply


def test_two_accounts(cli, add_clicksend, add_copernica):
    assert add_clicksend().code == add_copernica().code == 0
    ran = cli("--pace", 1000, "refresh")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[2].startswith("North SMS  clicksend  done")
    assert lines[3].startswith("Bénélux    copernica  done")
    assert "North SMS: totals" in ran.err
    assert "\x1b" not in ran.err


def test_one_account_of_two(cli, filled, copernica):
    before = len(copernica.requests)
    ran = cli("--pace", 1000, "refresh", "--account", "north sms", "--json")
    assert ran.code == 0
    assert [a["account"] for a in json.loads(ran.out)["accounts"]] == ["North SMS"]
    assert len(copernica.requests) == before


def test_one_failure_leaves_the_other_done(cli, add_clicksend, add_copernica):
    add_clicksend("North SMS", key="wrong-key")
    add_copernica()
    ran = cli("--pace", 1000, "refresh", "--json")
    assert ran.code == 1
    states = {a["account"]: a["state"] for a in json.loads(ran.out)["accounts"]}
    assert states == {"North SMS": "failed", "Bénélux": "done"}
    assert "North SMS: ClickSend" in ran.err
    assert "wrong-key" not in ran.err + ran.out


def test_totals_only(cli, add_clicksend, clicksend):
    add_clicksend()
    assert cli("--pace", 1000, "refresh", "--totals-only").code == 0
    assert cli("report", "clicks", "--format", "json").out == "[]\n"
    assert json.loads(cli("report", "campaigns", "--format", "json").out)


def test_without_accounts_nothing_can_be_done(cli, own_folders):
    ran = cli("refresh")
    assert ran.code == 3
    assert "no accounts yet" in ran.err
    assert not (own_folders / "data").exists()


@pytest.mark.parametrize(
    "stdin",
    [
        {"hush-hush": {"api_key": "x"}},
        {"api_key": "hush-hush"},
        {"North SMS": "hush-hush"},
        {"North SMS": {"hush-hush": "x"}},
    ],
)
def test_secrets_for_a_run_that_fit_no_account_are_not_echoed(cli, add_clicksend, stdin):
    add_clicksend()
    ran = cli("refresh", "--secrets-from", "-", stdin=stdin)
    assert ran.code == 2
    assert "hush-hush" not in ran.err + ran.out


def test_ctrl_c_keeps_what_has_arrived(cli, add_clicksend, clicksend):
    add_clicksend()
    reached, go_on = threading.Event(), threading.Event()

    def hold(_):
        reached.set()
        go_on.wait(20)
        return Reply({})

    def press():
        if reached.wait(20):
            signal.raise_signal(signal.SIGINT)

    # Totals have come by the time links are asked for.
    clicksend.faults.append(Fault(r".*(link-statistics|link-tracking).*", hold))
    pressing = threading.Thread(target=press)
    pressing.start()
    try:
        ran = cli("--pace", 1000, "refresh")
    finally:
        go_on.set()
        pressing.join()
        clicksend.faults.clear()
    assert ran.code == 130
    assert ran.out.splitlines()[2].split()[3] == "stopped"
    assert "What had arrived is kept" in ran.err
    assert json.loads(cli("report", "campaigns", "--format", "json").out)


def test_a_second_signal_ends_it_at_once(monkeypatch):
    from services.cli import refresh
    from services.cli.output import standard_output
    from services.domain.plan import RefreshOptions

    class Engine:
        async def refresh(self, _):
            signal.raise_signal(signal.SIGINT)
            await asyncio.sleep(0.01)
            signal.raise_signal(signal.SIGINT)
            await asyncio.sleep(30)

        def stop(self):
            """Deaf."""

    class Session:
        engine = Engine()

    progress = refresh.progress_for(standard_output())
    with pytest.raises(KeyboardInterrupt):
        asyncio.run(refresh.refresh(Session(), RefreshOptions(), progress))
