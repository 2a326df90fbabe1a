"""What the click log says of itself, compared with counts over the clicks one at a time."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from services.domain.bots import Rule, rules_of
from services.domain.click_filter import ClickFilter
from services.domain.kinds import EventKind
from services.domain.plan import Period
from services.domain.quality import Quality, RuleCount
from services.domain.records import Batch, CampaignRef, Click, Event, Person, Stamp
from services.domain.rows import CampaignKey, Selection
from tests.services.store.mixture import BOT, OTHER, mixed
from tests.services.store.samples import REF, SENT, account, campaign, click, sent

ONE = Selection(campaigns=(CampaignKey("a1", "email", "1"),))
NOTHING = Quality(
    clicks=0,
    automatic=0,
    suspect=0,
    rules=tuple(RuleCount(rule, 0, 0) for rule in Rule),
    early=0,
    timed=0,
    without_time=0,
    without_url=0,
    without_person=0,
    without_country=0,
    unchecked=0,
    without_log=0,
)


def slow(workspace, clicks):
    """The figures counted over the clicks, with the scores that they were given."""
    scores = {
        key: (score, rules_of(bits))
        for key, score, bits in workspace._session.ask(
            "SELECT k.click_id, v.score, v.rules FROM clicks k JOIN verdicts v "
            "ON v.campaign_no = k.campaign_no AND v.identity = k.identity"
        )
    }
    rules = workspace.bot_rules()

    def count(test):
        return sum(c.count for c in clicks if test(c, *scores.get(c.click_id, (0, ()))))

    def soon(c: Click):
        return c.at.utc is not None and timedelta(0) <= c.at.utc - SENT < timedelta(seconds=5)

    return msgspec.structs.replace(
        NOTHING,
        clicks=count(lambda *_: True),
        automatic=count(lambda c, score, _: score >= rules.likely),
        suspect=count(lambda c, score, _: rules.suspect <= score < rules.likely),
        rules=tuple(
            RuleCount(
                rule,
                count(lambda c, score, found, rule=rule: rule in found),
                count(lambda c, score, found, r=rule: r in found and score >= rules.likely),
            )
            for rule in Rule
        ),
        early=count(lambda c, *_: soon(c)),
        timed=count(lambda c, *_: c.at.utc is not None),
        without_time=count(lambda c, *_: c.at.utc is None),
        without_url=count(lambda c, *_: c.url is None),
        without_person=count(lambda c, *_: c.person.public_id is None),
        without_country=count(lambda c, *_: c.country is None),
    )


@pytest.mark.parametrize("seed", range(3))
def test_the_figures_are_those_of_every_single_click(workspace, reader, seed):
    clicks, _ = mixed(workspace, seed)
    odd = [
        click("odd1", at=Stamp(raw="?"), url=None, count=3),
        click("odd2", at=SENT + timedelta(seconds=4.9), who=None, country="NL", user_agent=BOT),
        click("odd3", OTHER, at=SENT + timedelta(seconds=5), url=None, who=None),
        click("odd4", at=SENT - timedelta(seconds=1), count=2),
    ]
    workspace.apply("a1", Batch(clicks=tuple(odd)))
    workspace.settle()
    rows = [*clicks.values(), *odd]
    expected = slow(workspace, rows)
    assert reader.quality() == expected
    assert min(expected.automatic, expected.early, expected.rules[0].clicks) > 0
    assert reader.quality(ONE) == slow(workspace, [row for row in rows if row.ref == REF])


def test_the_human_lens_and_the_period_leave_nothing_out(workspace, reader):
    mixed(workspace, 5)
    looked = Selection(clicks=ClickFilter(human=True), period=Period(SENT.date(), SENT.date()))
    assert reader.quality(looked) == reader.quality()


@pytest.mark.parametrize("human", [False, True])
def test_picked_clicks_are_told_by_themselves(workspace, reader, human):
    clicks, _ = mixed(workspace, 5)
    picked = [c for c in clicks.values() if (c.country or "").strip().lower() == "nl"]
    expected = msgspec.structs.replace(slow(workspace, picked), early=0, timed=0)
    found = reader.quality(Selection(clicks=ClickFilter(human=human, countries=("NL",))))
    assert found == expected
    assert 0 < found.automatic < reader.quality().automatic
    assert found.early_share is None


def test_an_empty_workspace_has_nothing_to_say(reader):
    assert reader.quality() == NOTHING
    assert reader.quality().early_share is None
    assert reader.quality(Selection(accounts=("nobody",))) == NOTHING


def test_a_click_before_its_send_is_timed_and_not_early(workspace, reader):
    rows = [click(str(n), at=SENT + timedelta(seconds=n)) for n in (-1, 0, 4, 5)]
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=tuple(rows)))
    workspace.settle()
    found = reader.quality()
    assert (found.early, found.timed, found.early_share) == (2, 4, 0.5)


def test_campaigns_whose_clicks_are_not_judged_yet_are_counted(workspace, reader):
    workspace.apply("a1", Batch(clicks=(click("1"), click("2", OTHER))))
    assert (reader.quality().unchecked, reader.quality(ONE).unchecked) == (2, 1)
    workspace.settle()
    assert reader.quality().unchecked == 0


def test_a_campaign_with_events_only_has_nothing_to_be_judged(workspace, reader):
    event = Event(REF, EventKind.DELIVERY, "d", Stamp(SENT), person=Person("p"))
    workspace.apply("a1", Batch(campaigns=(campaign(),), events=(event,)))
    assert reader.quality() == NOTHING


def test_campaigns_that_report_clicks_but_have_no_log_are_counted(workspace, reader):
    third, fourth = CampaignRef("email", "3"), CampaignRef("email", "4")
    workspace.apply("a1", sent(REF, OTHER, clicks=5))
    workspace.apply("a1", sent(third, clicks=0))
    workspace.apply("a1", sent(fourth))
    assert (reader.quality().without_log, reader.quality(ONE).without_log) == (2, 1)
    workspace.apply("a1", Batch(clicks=(click(),)))
    assert (reader.quality().without_log, reader.quality(ONE).without_log) == (1, 0)


def test_accounts_are_told_apart(workspace, reader):
    workspace.save_account(account("a2", "Two"))
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=(click(user_agent=BOT),)))
    workspace.apply("a2", Batch(campaigns=(campaign(),), clicks=(click("1"), click("2"))))
    workspace.settle()
    found = [reader.quality(Selection(accounts=(key,))) for key in ("a1", "a2")]
    assert [(one.clicks, one.automatic) for one in found] == [(1, 1), (2, 0)]
    assert found[0].rules[0] == RuleCount(Rule.AGENT, 1, 1)
    assert found[1].rules[0] == RuleCount(Rule.AGENT, 0, 0)
