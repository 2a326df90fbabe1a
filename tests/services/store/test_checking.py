"""Verdicts on clicks, compared with the rules applied one click at a time."""

from __future__ import annotations

import random
from datetime import timedelta

import msgspec
import pytest

from services.domain.bots import BotRules, Rule, rules_of
from services.domain.kinds import Channel, ClickGrain, EventKind
from services.domain.records import Batch, CampaignRef, Counters, Event, Person, Stamp
from tests.services.store.samples import CHROME, IPHONE, REF, SENT, campaign
from tests.services.store.samples import click as sample

BOT = "Mozilla/5.0 (compatible; Barracuda Sentinel (EE))"
SMS = CampaignRef("sms", "2")
SHOP = "https://shop.example/"


def at(seconds):
    return SENT + timedelta(seconds=seconds)


def click(key, at=SENT + timedelta(hours=1), **fields):
    """A click that shows no sign by its time."""
    return sample(key, at=at, **fields)


def verdicts(workspace):
    """Score and rules by click id, of clicks with any sign."""
    found = workspace._session.ask(
        "SELECT k.click_id, v.score, v.rules FROM verdicts v JOIN clicks k "
        "ON k.campaign_no = v.campaign_no AND k.identity = v.identity"
    )
    return {key: (score, rules_of(bits)) for key, score, bits in found}


def judged(workspace, *clicks, channel=Channel.EMAIL, ref=REF, rules=None):
    workspace.apply("a1", Batch(campaigns=(campaign(ref, channel=channel),)))
    workspace.apply("a1", Batch(clicks=clicks))
    if rules is not None:
        workspace.change_bot_rules(rules)
    workspace.settle()
    return verdicts(workspace)


def links(who, seconds, *names, first=0, **fields):
    return [
        click(f"{who}{first + n}", at=at(second), who=who, url=SHOP + name, **fields)
        for n, (second, name) in enumerate(zip(seconds, names, strict=True))
    ]


def test_a_scanner_that_names_itself_is_automatic(workspace):
    found = judged(
        workspace,
        click("1", user_agent=BOT),
        click("2", user_agent=CHROME),
        click("3", device="Bot"),
        click("4", user_agent=CHROME, device="bot"),
        click("5", user_agent=BOT, device="Mobile"),
    )
    assert found == dict.fromkeys("1345", (100, (Rule.AGENT,)))


def test_every_click_of_a_burst_counts_and_none_beside_it(workspace):
    burst = links("p", (100, 101, 102, 105), "a", "b", "c", "d")
    calm = links("q", (100, 102, 104.1), "a", "b", "e")
    found = judged(workspace, *burst, *calm)
    assert found == {f"p{n}": (80, (Rule.BURST,)) for n in range(3)}


def test_one_link_clicked_often_is_no_burst(workspace):
    assert judged(workspace, *links("p", (100, 100.5, 101, 101.5), "a", "a", "a", "a")) == {}


def test_nearly_all_links_within_a_minute_are_a_sweep(workspace):
    sweep = links("p", (100, 115, 130, 145), "a", "b", "c", "d")
    slow = links("q", (100, 115, 130, 161), "a", "b", "c", "d")
    assert judged(workspace, *sweep, *slow) == {f"p{n}": (70, (Rule.SWEEP,)) for n in range(4)}


def test_a_message_of_three_links_cannot_be_swept(workspace):
    assert judged(workspace, *links("p", (100, 115, 130), "a", "b", "c")) == {}


def test_too_early_is_measured_from_the_delivery_where_it_is_known(workspace):
    delivered = Event(
        ref=REF, kind=EventKind.DELIVERY, key="d", at=Stamp(at(50)), person=Person(public_id="late")
    )
    workspace.apply("a1", Batch(campaigns=(campaign(),), events=(delivered,)))
    found = judged(
        workspace,
        click("1", at=at(1.9), who="p"),
        click("2", at=at(2), who="q"),
        click("3", at=at(51), who="late"),
        click("4", at=at(1), who="late"),
    )
    assert found == {"1": (30, (Rule.EARLY,)), "3": (30, (Rule.EARLY,))}


def test_for_text_messages_only_a_second_is_too_early(workspace):
    found = judged(
        workspace,
        click("1", ref=SMS, at=at(0.9), who="p"),
        click("2", ref=SMS, at=at(1.1), who="q"),
        channel=Channel.SMS,
        ref=SMS,
    )
    assert found == {"1": (30, (Rule.EARLY,))}


@pytest.mark.parametrize(
    ("channel", "ref", "score"), [(Channel.EMAIL, REF, 50), (Channel.SMS, SMS, 25)]
)
def test_one_address_for_ten_people_counts_half_for_phones(workspace, channel, ref, score):
    shared = [
        click(f"s{n}", ref=ref, at=at(100 + 60 * n), who=f"p{n}", source="X") for n in range(10)
    ]
    later = click("s10", ref=ref, at=at(100 + 540 + 601), who="p10", source="X")
    found = judged(workspace, *shared, later, channel=channel, ref=ref)
    assert found == {f"s{n}": (score, (Rule.SHARED,)) for n in range(10)}


def test_of_two_clicks_from_different_places_the_later_is_suspect(workspace):
    found = judged(
        workspace,
        click("1", at=at(100), who="p", user_agent=IPHONE, source="A"),
        click("2", at=at(110), who="p", user_agent=CHROME, source="B"),
        click("3", at=at(100), who="q", user_agent=IPHONE, source="A"),
        click("4", at=at(110), who="q", user_agent=CHROME, source="A"),
    )
    assert found == {"2": (40, (Rule.SECOND,))}


def test_a_second_place_stays_suspect_and_the_persons_own_clicks_do_not_become_it(workspace):
    places = {"own": (IPHONE, "A"), "other": (CHROME, "B"), "moved": (IPHONE, "C")}
    turns = [
        (100, "own"),
        (103, "other"),
        (104, "other"),
        (108, "own"),
        (110, "moved"),
        (119, "other"),
    ]
    rows = [
        click(str(n), at=at(second), who="p", user_agent=places[place][0], source=places[place][1])
        for n, (second, place) in enumerate(turns)
    ]
    unknown = click("6", at=at(112), who="p", user_agent=CHROME, source=None)
    found = judged(workspace, *rows, unknown)
    assert found == dict.fromkeys(["1", "2", "5"], (40, (Rule.SECOND,)))


def test_of_two_places_at_one_instant_neither_is_the_second(workspace):
    rows = (
        click("1", at=at(100), who="p", user_agent=IPHONE, source="A"),
        click("2", at=at(100), who="p", user_agent=CHROME, source="B"),
    )
    assert judged(workspace, *rows) == {}


def test_a_share_of_the_links_is_taken_exactly(workspace):
    names = [f"n{n}" for n in range(25)]
    rows = [
        *links("p", range(1000, 1028, 2), *names[:14]),
        *links("q", range(1000, 1026, 2), *names[:13]),
        *links("r", range(5000, 30000, 1000), *names),
    ]
    rules = BotRules(sweep_share=0.56)
    found = judged(workspace, *rows, rules=rules)
    # 14 of 25 are 56 % exactly, though 25 * 0.56 is a hair more than 14 in binary fractions.
    assert found == {f"p{n}": (70, (Rule.SWEEP,)) for n in range(14)}


def test_an_unsubscribe_link_with_another_in_the_same_second(workspace):
    found = judged(
        workspace,
        *links("p", (100, 100.8), "unsubscribe?u=7", "a"),
        *links("q", (100, 103), "unsubscribe?u=7", "a"),
        *links("r", (100, 100.5), "Abmelden", "a"),
    )
    assert set(found) == {"p0", "p1", "r0", "r1"}
    assert set(found.values()) == {(60, (Rule.HIDDEN,))}


def test_signs_add_up_to_a_hundred_at_most(workspace):
    early = links("p", (0.5, 0.8, 1.0), "a", "b", "unsubscribe")
    assert set(judged(workspace, *early).values()) == {(100, (Rule.BURST, Rule.EARLY, Rule.HIDDEN))}


def test_recipients_counters_tell_no_time_between_clicks(workspace):
    counters = links("p", (100, 100.5, 101), "a", "b", "c", grain=ClickGrain.RECIPIENT)
    assert judged(workspace, *counters) == {}


def test_a_rule_without_weight_is_not_looked_for(workspace):
    rules = BotRules(agent_weight=0)
    assert judged(workspace, click("1", user_agent=BOT), rules=rules) == {}
    off = BotRules(**{f"{rule.name.lower()}_weight": 0 for rule in Rule})
    assert judged(workspace, click("2", user_agent=BOT), rules=off) == {}


def test_other_limits_judge_stored_clicks_anew(workspace):
    assert judged(workspace, *links("p", (100, 105, 109), "a", "b", "c")) == {}
    workspace.change_bot_rules(BotRules(burst_seconds=10))
    assert workspace.bot_rules().burst_seconds == 10
    assert workspace.settle() == 1
    assert set(verdicts(workspace)) == {"p0", "p1", "p2"}


def test_only_what_changed_is_judged_again(workspace):
    judged(workspace, click("1", user_agent=BOT))
    assert workspace.settle() == 0
    workspace.apply("a1", Batch(clicks=(click("1", user_agent=BOT),)))
    assert workspace.settle() == 0
    workspace.apply("a1", Batch(clicks=(click("2"),)))
    assert workspace.settle() == 1


def test_stopping_leaves_the_rest_for_the_next_time(workspace):
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=(click("1", user_agent=BOT),)))
    assert workspace.settle(lambda: True) == 0
    assert verdicts(workspace) == {}
    assert workspace.settle() == 1


def test_removing_an_account_takes_its_verdicts_along(workspace):
    judged(workspace, click("1", user_agent=BOT))
    workspace.remove_account("a1", with_data=True)
    counts = [
        workspace._session.ask(f"SELECT count(*) FROM {t}")[0][0] for t in ("verdicts", "checks")
    ]
    assert counts == [0, 0]


def _slow(clicks, rules, sent):
    """The rules as their definitions say, click by click."""
    message = {c.url for c in clicks}
    found = {}
    for c in clicks:
        mine = [o for o in clicks if o.person.public_id == c.person.public_id]
        marks = []
        if c.user_agent == BOT:
            marks.append(Rule.AGENT)
        if _busiest(c, mine, rules.burst_seconds, "url") >= rules.burst_links:
            marks.append(Rule.BURST)
        swept = _busiest(c, mine, rules.sweep_seconds, "url")
        if len(message) >= rules.sweep_links and swept >= rules.sweep_share * len(message):
            marks.append(Rule.SWEEP)
        if timedelta(0) <= c.at.utc - sent < timedelta(seconds=rules.early_email_seconds):
            marks.append(Rule.EARLY)
        near = [o for o in clicks if o.source is not None and o.source == c.source]
        if near and _busiest(c, near, rules.shared_minutes * 60, "who") >= rules.shared_recipients:
            marks.append(Rule.SHARED)
        if marks:
            score = min(100, sum(rules.weight(rule) for rule in marks))
            found[c.click_id] = (score, tuple(marks))
    return found


def _busiest(mine, others, seconds, what):
    """The most distinct links (or people) in any stretch of so many seconds that holds the click."""
    width = timedelta(seconds=seconds)
    starts = [o.at.utc for o in others if mine.at.utc - width <= o.at.utc <= mine.at.utc]
    return max(
        len(
            {
                o.url if what == "url" else o.person.public_id
                for o in others
                if start <= o.at.utc <= start + width
            }
        )
        for start in starts
    )


@pytest.mark.parametrize("seed", range(6))
def test_random_clicks_are_judged_as_the_definitions_say(workspace, seed):
    dice = random.Random(seed)
    rules = BotRules(second_weight=0, hidden_weight=0, shared_recipients=4)
    clicks = [
        click(
            str(n),
            at=at(dice.choice((0, 1, 2, 3)) if n % 9 == 0 else dice.randrange(0, 240)),
            who=f"p{dice.randrange(12)}",
            url=SHOP + dice.choice("abcdef"),
            source=dice.choice(("A", "B", None)),
            user_agent=BOT if n % 17 == 0 else CHROME,
        )
        for n in range(150)
    ]
    workspace.change_bot_rules(rules)
    assert judged(workspace, *clicks) == _slow(clicks, rules, SENT)


def test_the_campaign_tells_human_and_automatic_counts(workspace, reader):
    counters = Counters(sends=100, delivered=100, clicks=12, unique_clicks=5)
    workspace.apply("a1", Batch(campaigns=(campaign(counters=counters),)))
    judged(
        workspace,
        click("1", who="a", user_agent=BOT),
        click("2", who="a", at=at(900)),
        click("3", who="b", at=at(2), user_agent=BOT),
        click("4", who="c", at=at(901)),
        msgspec.structs.replace(click("5", who="c", at=at(902)), count=3),
    )
    row = reader.campaigns()[0]
    assert (row.logged_clicks, row.automatic_clicks) == (7, 2)
    # Twelve are reported and seven are in the log: only the two are known to be automatic.
    assert row.human_clicks == 10
    # Of five clickers one made only automatic clicks.
    assert row.human_clickers == 4


def test_without_click_rows_nothing_can_be_checked(workspace, reader):
    workspace.apply("a1", Batch(campaigns=(campaign(counters=Counters(clicks=12)),)))
    workspace.settle()
    row = reader.campaigns()[0]
    assert (row.automatic_clicks, row.human_clicks, row.human_clickers) == (None, None, None)


def test_no_clicks_at_all_are_no_automatic_ones(workspace, reader):
    counters = Counters(clicks=0, unique_clicks=0)
    workspace.apply("a1", Batch(campaigns=(campaign(counters=counters),)))
    row = reader.campaigns()[0]
    assert (row.human_clicks, row.human_clickers) == (0, 0)


def test_clicks_that_just_arrived_are_not_yet_checked(workspace, reader):
    judged(workspace, click("1", user_agent=BOT))
    assert reader.campaigns()[0].automatic_clicks == 1
    workspace.apply("a1", Batch(clicks=(click("2"),)))
    assert reader.campaigns()[0].human_clicks is None
    workspace.settle()
    assert reader.campaigns()[0].human_clicks == 1


def test_clickers_are_unknown_where_a_row_names_nobody(workspace, reader):
    nobody = msgspec.structs.replace(click("2"), person=Person())
    judged(workspace, click("1", user_agent=BOT), nobody)
    assert (reader.campaigns()[0].human_clicks, reader.campaigns()[0].human_clickers) == (1, None)


def test_a_newer_list_of_scanners_judges_stored_agents_anew(workspace, monkeypatch):
    assert judged(workspace, click("1", user_agent="Quux/1.0")) == {}
    monkeypatch.setattr("services.store.agents.is_scanner", lambda text: text == "Quux/1.0")
    assert workspace.settle() == 0
    monkeypatch.setattr("services.store.checking.list_source", lambda: "a later list")
    assert workspace.settle() == 1
    assert verdicts(workspace) == {"1": (100, (Rule.AGENT,))}


def test_rules_that_are_read_in_another_way_judge_all_clicks_anew(workspace, monkeypatch):
    judged(workspace, click("1", user_agent=BOT), click("2"))
    assert workspace.settle() == 0
    monkeypatch.setattr("services.store.checking.READING", "another")
    assert workspace.settle() == 1
    assert workspace.settle() == 0
