"""Progress on standard error."""

from __future__ import annotations

import asyncio
import io

import pytest

from services.cli.output import Output
from services.cli.progress import ProgressLines, step_words
from services.domain.plan import Progress


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


def step(phase="totals", account="Shop", **fields):
    return Progress(account_id=account, account=account, phase=phase, **fields)


@pytest.fixture
def clock():
    return Clock()


def lines_for(clock, width=None):
    err = io.StringIO()
    return ProgressLines(Output(io.StringIO(), err), width, clock), err


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"phase": "totals"}, "totals"),
        ({"phase": "totals", "campaigns_done": 1}, "totals, 1 campaign"),
        ({"phase": "details"}, "details"),
        ({"phase": "details", "campaigns_total": 214}, "details of 214 campaigns"),
        (
            {"phase": "details", "campaigns_done": 37, "campaigns_total": 214},
            "details, campaign 37 of 214",
        ),
        ({"phase": "events", "rows": 1200}, "clicks and events, 1,200 rows read in all"),
        ({"phase": "figures"}, "account figures"),
    ],
)
def test_words(fields, words):
    assert step_words(step(**fields)) == words


def test_lines_that_stay_are_sparse(clock):
    lines, err = lines_for(clock)
    for done in range(50):
        lines.take(step("details", campaigns_done=done, campaigns_total=50))
        clock.now += 0.5
    assert err.getvalue().splitlines() == [
        "Shop: details of 50 campaigns",
        "Shop: details, campaign 20 of 50",
        "Shop: details, campaign 40 of 50",
    ]


def test_each_account_and_phase_has_its_line(clock):
    lines, err = lines_for(clock)
    for account in ("Shop", "News"):
        lines.take(step("totals", account))
        lines.take(step("totals", account, pages=1))
    lines.take(step("events"))
    assert err.getvalue().splitlines() == [
        "Shop: totals",
        "News: totals",
        "Shop: clicks and events, 0 rows read in all",
    ]


def test_a_wait_is_told_once(clock):
    lines, err = lines_for(clock)
    why = "Sitecore Send allows 2 calls per 60 s"
    for seconds in (24.2, 24.0, 0.4):
        lines.take(step("waiting", text=why, wait_seconds=seconds))
    assert err.getvalue() == f"Shop: {why}; next call in 24 s\n"
    clock.now += 30
    lines.take(step("waiting", text=why, wait_seconds=60))
    assert err.getvalue().endswith("next call in 60 s\n")


def test_a_terminal_counts_down(clock):
    lines, _ = lines_for(clock, width=80)
    lines.take(step("details", campaigns_done=1, campaigns_total=2))
    lines.take(step("totals", "News"))
    lines.take(step("waiting", text="Shop waits", wait_seconds=24))
    assert lines.line() == "Shop: Shop waits; next call in 24 s · News: totals"
    clock.now += 20
    assert "next call in 4 s" in lines.line()
    clock.now += 4
    assert lines.line() == "Shop: details, campaign 1 of 2 · News: totals"


def test_the_changing_line_is_taken_away_at_the_end(clock):
    lines, err = lines_for(clock, width=30)
    lines.take(step("totals", "A very long name of an account\x1b[2J"))

    async def main():
        ticking = asyncio.ensure_future(lines.tick())
        await asyncio.sleep(0)
        ticking.cancel()
        await asyncio.gather(ticking, return_exceptions=True)

    asyncio.run(main())
    first, last = err.getvalue().split("\r\x1b[K")[1:]
    assert len(first) <= 29
    assert first.endswith("…")
    assert "\x1b" not in first
    assert last == ""


def test_lines_that_stay_need_no_ticking(clock):
    lines, err = lines_for(clock)
    lines.take(step())
    asyncio.run(lines.tick())
    assert err.getvalue() == "Shop: totals\n"
