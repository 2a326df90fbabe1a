import pytest

from services.domain.accounts import Account
from services.domain.errors import RateLimited
from services.domain.kinds import Channel
from services.domain.records import Batch, Campaign, CampaignRef
from services.sync.steps import MOST_WARNINGS, Steps

ACCOUNT = Account("a1", "clicksend", "Shop", "https://api.example")


def page(*keys, **fields):
    refs = (CampaignRef("sms", key) for key in keys)
    return Batch(campaigns=tuple(Campaign(ref, Channel.SMS) for ref in refs), **fields)


@pytest.fixture
def told():
    return []


@pytest.fixture
def steps(told):
    return Steps(ACCOUNT, told.append)


def take(steps, batch):
    steps.take(batch)
    steps.advance(batch)
    steps.tell()


def test_campaigns_count_once_however_often_they_come(steps, told):
    steps.begin("totals")
    take(steps, page("1", "2"))
    take(steps, page("2", "3"))
    assert [(s.campaigns_done, s.rows, s.pages) for s in told] == [(0, 0, 0), (2, 2, 1), (3, 4, 2)]
    steps.end()
    assert (told[-1].campaigns_done, told[-1].campaigns_total) == (3, 3)
    assert steps.outcome().campaigns == 3


def test_nothing_runs_backwards_and_a_phase_ends_at_its_total(steps, told):
    steps.begin("totals")
    for done, total in ((10, 40), (5, 8), (30, None), (20, 35)):
        take(steps, page("1", done=done, total=total))
    assert [s.campaigns_done for s in told] == [0, 10, 10, 30, 30]
    assert all(s.campaigns_total is None or s.campaigns_total >= s.campaigns_done for s in told)
    steps.end()
    assert told[-1].campaigns_done == told[-1].campaigns_total == 35
    steps.begin("details", 2)
    steps.one_done()
    steps.one_done()
    steps.one_done()
    assert [(s.campaigns_done, s.campaigns_total) for s in told[-3:]] == [(1, 2), (2, 2), (3, 3)]


def test_a_wait_keeps_the_counts(steps, told):
    steps.begin("details", 7)
    steps.one_done()
    steps.waiting(24.0, "Sitecore Send allows 2 calls per 60 s")
    wait = told[-1]
    assert (wait.phase, wait.wait_seconds, wait.campaigns_done, wait.campaigns_total) == (
        "waiting",
        24.0,
        1,
        7,
    )
    assert wait.text.startswith("Sitecore")


def test_warnings_are_kept_once_and_not_without_end(steps):
    for number in range(MOST_WARNINGS + 9):
        steps.warn(f"{number % 60}")
        steps.warn(f"{number % 60}")
    assert len(steps.outcome().warnings) == MOST_WARNINGS


def test_known_failures_keep_their_words_and_a_bug_gets_some(steps):
    known = steps.outcome(RateLimited("Today's calls are used up.", "Refresh again tomorrow."))
    assert (known.error_code, known.error) == ("rate_limited", "Today's calls are used up.")
    inner = ExceptionGroup("x", [RateLimited("a"), ExceptionGroup("y", [KeyError("b")])])
    bug = steps.outcome(inner)
    assert bug.error_code == "bug"
    assert bug.detail == "KeyError: 'b'"
    assert "Shop" in bug.error
    only_known = steps.outcome(ExceptionGroup("x", [RateLimited("a")]))
    assert only_known.error_code == "rate_limited"
    assert steps.outcome(cancelled=True).error_code is None


@pytest.mark.expects_log
def test_who_cannot_listen_is_told_nothing_more(caplog):
    calls = []

    def broken(step):
        calls.append(step)
        raise OSError

    steps = Steps(ACCOUNT, broken)
    steps.begin("totals")
    steps.tell()
    assert len(calls) == 1
    assert "could not be told" in caplog.text
