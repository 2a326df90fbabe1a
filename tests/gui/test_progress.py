from __future__ import annotations

import pytest

from gui.progress import RefreshTracker
from services.domain.plan import Progress


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def tracker(formats, clock):
    made = RefreshTracker(formats, clock)
    made.begin()
    return made


def step(account: str = "a", name: str = "Shop", phase: str = "details", **more) -> Progress:
    return Progress(account, name, phase, **more)


def wait(account: str = "a", name: str = "Shop", seconds: float | None = 24.0) -> Progress:
    return Progress(
        account, name, "waiting", "Sitecore Send allows 2 calls per 60 s", wait_seconds=seconds
    )


def test_before_the_first_step(tracker):
    assert tracker.line() == "Refreshing"
    assert tracker.share() is None
    assert tracker.waits() == ()
    assert not tracker.all_wait


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (step(phase="totals"), "Reading campaigns"),
        (step(phase="totals", campaigns_done=1300), "Reading campaigns, 1,300 so far"),
        (step(phase="totals", campaigns_done=3, campaigns_total=9), "Campaign 3 of 9, totals"),
        (
            step(text="links", campaigns_done=37, campaigns_total=1214),
            "Campaign 37 of 1,214, links",
        ),
        (step(campaigns_done=1, campaigns_total=2), "Campaign 1 of 2, links and clicks"),
        (step(phase="events"), "Reading clicks and events"),
        (
            step(phase="events", campaigns_done=3, campaigns_total=8),
            "Clicks and events, part 3 of 8",
        ),
        (step(phase="figures"), "Reading account figures"),
        (step(phase="something new"), "Refreshing"),
    ],
)
def test_steps_in_words(tracker, progress, words):
    tracker.take(progress)
    assert tracker.line() == words


def test_the_share_goes_through_the_phases_and_never_back(tracker):
    shares = []
    for progress in (
        step(phase="totals", campaigns_done=50, campaigns_total=100),
        step(phase="totals", campaigns_done=100, campaigns_total=100),
        step(phase="events"),
        step(campaigns_done=0, campaigns_total=10),
        step(campaigns_done=10, campaigns_total=10),
        step(phase="totals", campaigns_done=1, campaigns_total=100),
        step(phase="figures"),
    ):
        tracker.take(progress)
        shares.append(tracker.share())
    assert shares == sorted(shares)
    assert shares[0] == pytest.approx(0.125)
    assert shares[-1] == pytest.approx(0.97)


def test_totals_alone_are_the_whole(tracker):
    tracker.begin(totals_only=True)
    tracker.take(step(phase="totals", campaigns_done=50, campaigns_total=100))
    assert tracker.share() == 0.5


def test_rate_and_time_left_once_they_mean_something(tracker, clock):
    tracker.begin(totals_only=True)
    tracker.take(step(phase="totals", campaigns_done=25, campaigns_total=100, rows=500))
    clock.now += 2
    assert tracker.line() == "Campaign 25 of 100, totals"
    clock.now += 18
    assert tracker.line() == "Campaign 25 of 100, totals · 25 rows/s · about 60 s left"


def test_a_guess_of_days_is_not_shown(tracker, clock):
    tracker.begin(totals_only=True)
    tracker.take(step(phase="totals", campaigns_done=6, campaigns_total=100))
    clock.now += 3600
    assert "left" not in tracker.line()


def test_several_accounts_are_named_and_share_the_line(tracker):
    tracker.take(step(campaigns_done=10, campaigns_total=10))
    tracker.take(step("b", "News", text="links", campaigns_done=5, campaigns_total=20))
    assert tracker.line() == "News: Campaign 5 of 20, links"
    assert tracker.share() == pytest.approx((0.97 + 0.6175) / 2)
    assert tracker.summary() == (
        "Shop: Campaign 10 of 10, links and clicks\nNews: Campaign 5 of 20, links"
    )


def test_a_wait_counts_down_and_keeps_what_was_reached(tracker, clock):
    tracker.take(step(campaigns_done=5, campaigns_total=10, rows=800))
    share = tracker.share()
    tracker.take(wait())
    assert tracker.waits() == ("Sitecore Send allows 2 calls per 60 s, next call in 24 s",)
    assert tracker.all_wait
    assert tracker.share() == share
    clock.now += 10
    assert tracker.waits()[0].endswith("next call in 14 s")
    assert "80 rows/s" in tracker.line()
    clock.now += 60
    assert tracker.waits()[0].endswith("next call in 0 s")
    tracker.take(step(campaigns_done=6, campaigns_total=10))
    assert tracker.waits() == ()


def test_a_wait_without_a_length_or_reason(tracker):
    tracker.take(Progress("a", "Shop", "waiting"))
    assert tracker.waits() == ("Shop waits",)


def test_equal_waits_are_told_once(tracker):
    tracker.take(wait())
    tracker.take(wait("b", "News"))
    assert len(tracker.waits()) == 1


def test_a_working_account_stands_before_a_waiting_one(tracker):
    tracker.take(step(campaigns_done=1, campaigns_total=2))
    tracker.take(wait("b", "News"))
    assert tracker.line().startswith("Shop: Campaign 1 of 2")
    assert not tracker.all_wait


def test_a_new_refresh_forgets_the_old_one(tracker):
    tracker.take(step(campaigns_done=1, campaigns_total=2))
    tracker.begin()
    assert tracker.share() is None
    assert tracker.line() == "Refreshing"
