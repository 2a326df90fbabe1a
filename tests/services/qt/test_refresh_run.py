"""The window's refresh: one at a time, told of as it goes, ended whenever it is stopped."""

from __future__ import annotations

import pytest

from services.domain.errors import StoreFailed
from services.domain.plan import Period, RefreshOptions
from services.qt import refresh_run
from tests.services.qt.conftest import LONG

ALL = RefreshOptions()


def test_refresh_tells_its_start_progress_and_end(bench):
    services = bench.open()
    bench.add(services, "clicksend", "copernica")
    told, changed = [], []
    services.refresh_started.connect(lambda options: told.append(("started", options)))
    services.refresh_progress.connect(lambda step: told.append((step.phase, step.account_id)))
    services.data_changed.connect(changed.append)
    outcome = bench.refresh(services, ALL)
    assert told[0] == ("started", ALL)
    assert {account for phase, account in told[1:]} == {"clicksend", "copernica"}
    assert [one.error_code for one in outcome.accounts] == [None, None]
    bench.qtbot.waitUntil(
        lambda: [a.state for a in services.accounts] == ["fresh", "fresh"], timeout=LONG
    )
    assert changed[-1] == {"clicksend", "copernica"}
    rows = bench.wait(services.query(lambda reader: len(reader.campaigns())))
    assert rows == sum(one.campaigns for one in outcome.accounts)


def test_a_second_refresh_while_one_runs_is_refused(bench):
    services = bench.open()
    bench.add(services, "clicksend")
    started = []
    services.refresh_started.connect(started.append)
    with bench.qtbot.waitSignal(services.refresh_finished, timeout=LONG):
        services.refresh(ALL)
        services.refresh(RefreshOptions(full=True))
        assert services.refreshing
    assert started == [ALL]
    assert not bench.refresh(services, RefreshOptions(period=Period())).failed
    assert len(started) == 2


@pytest.mark.parametrize("wait", [0, 1, 5, 30, 120])
def test_stop_at_any_moment_ends_the_refresh_and_the_next_one_runs(bench, wait):
    services = bench.open()
    bench.add(services, "clicksend", "copernica")
    with bench.qtbot.waitSignal(services.refresh_finished, timeout=LONG):
        services.refresh(ALL)
        if wait:
            bench.qtbot.wait(wait)
        services.stop_refresh()
        services.stop_refresh()
    assert not services.refreshing
    assert not bench.refresh(services, ALL).failed


def test_a_refresh_that_is_cut_off_is_over_all_the_same(bench):
    """Nothing but a defect does this; the window must still be able to refresh again."""
    services = bench.open()
    bench.add(services, "clicksend")
    with bench.qtbot.waitSignal(services.refresh_finished, timeout=LONG) as ended:
        services.refresh(ALL)
        services._run._future.cancel()
    assert not services.refreshing
    assert ended.args[0].accounts == ()
    # The first one still ends; until then a second is refused.
    bench.qtbot.waitUntil(lambda: not bench.refresh(services, ALL).failed, timeout=LONG)


def test_rows_are_announced_while_they_come(bench, monkeypatch):
    monkeypatch.setattr(refresh_run, "CHANGED_EVERY", 0.0)
    services = bench.open()
    bench.add(services, "clicksend", "copernica")
    came = []
    services._run.rows_came.connect(lambda ids: came.append((services.refreshing, ids)))
    bench.refresh(services, ALL)
    assert came
    assert all(running and ids <= {"clicksend", "copernica"} for running, ids in came)
    assert came[-1][1] == {"clicksend", "copernica"}


def test_a_refresh_that_cannot_begin_is_an_outcome_in_words(bench, monkeypatch):
    services = bench.open()

    async def fails(_):
        raise StoreFailed("The workspace cannot be read.", "Try again.")

    monkeypatch.setattr(services._session.engine, "refresh", fails)
    (one,) = bench.refresh(services, ALL).accounts
    assert (one.error, one.remedy) == ("The workspace cannot be read.", "Try again.")
    assert not services.refreshing


def test_stopping_has_bounds():
    assert refresh_run.STOPS_IN <= 10
