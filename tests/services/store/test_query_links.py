"""Links: reported, and where none are, counted; and what of them is human."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from services.domain.click_filter import ClickFilter
from services.domain.kinds import ClickGrain
from services.domain.records import Batch, Counters, Link, LinkSet, Person, Stamp
from services.domain.rows import CampaignKey, Selection
from tests.services.store.mixture import BOT, LABELS, OTHER, mixed
from tests.services.store.samples import REF, SENT, campaign, click

LATER = SENT + timedelta(hours=5)


def _links(reader, **fields):
    return [
        (r.campaign_id, r.url, r.clicks, r.unique_clicks, r.origin)
        for r in reader.links(Selection(**fields))
    ]


def human(reader, **fields):
    """Clicks, clickers, human clicks and human clickers by address."""
    return {
        r.url: (r.clicks, r.unique_clicks, r.human_clicks, r.human_unique_clicks)
        for r in reader.links(Selection(**fields))
    }


def test_links_are_counted_where_none_are_reported(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            clicks=(
                click("1", url="a", who="p"),
                click("2", url="a", who="p"),
                click("3", url="a", who="q"),
                click("4", url="b", who="p"),
                click("5", url=None, who="p"),
            ),
        ),
    )
    assert _links(reader) == [("1", "a", 3, 2, "derived"), ("1", "b", 1, 1, "derived")]
    workspace.apply("a1", Batch(links=(LinkSet(REF, (Link("b", None, 8), Link("z", 7, 7))),)))
    assert _links(reader) == [("1", "z", 7, 7, "reported"), ("1", "b", None, 8, "reported")]


def test_unique_clicks_are_unknown_where_a_clicker_is(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            clicks=(click("1", url="a"), click("2", url="a", person=Person()), click("3", url="b")),
        ),
    )
    assert _links(reader) == [("1", "a", 2, None, "derived"), ("1", "b", 1, 1, "derived")]


def test_the_last_click_is_told_for_reported_and_counted_links(workspace, reader):
    late = SENT + timedelta(days=3)
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(), campaign(OTHER)),
            links=(LinkSet(REF, (Link("a", 9), Link("quiet", 0))),),
            clicks=(
                click("1", url="a"),
                click("2", url="a", at=late),
                click("3", OTHER, late, url="a"),
                click("4", OTHER, Stamp(), url="b"),
            ),
        ),
    )
    told = {(r.campaign_id, r.url): r.last_click_at for r in reader.links()}
    assert told == {("1", "a"): late, ("1", "quiet"): None, ("2", "a"): late, ("2", "b"): None}


def test_counters_of_recipients_are_added(workspace, reader):
    def recipient(key, count):
        return click(key, who=key, url="a", count=count, grain=ClickGrain.RECIPIENT)

    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            clicks=(recipient("p", 3), recipient("q", 1), recipient("r", 0)),
        ),
    )
    assert _links(reader) == [("1", "a", 4, 2, "derived")]


def test_links_by_campaign_newest_first_and_most_clicked_first(workspace, reader):
    newer = campaign(OTHER, sent=Stamp(SENT + timedelta(days=1)))
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(), newer),
            links=(
                LinkSet(REF, (Link("a", 1), Link("b", 5), Link("c"))),
                LinkSet(OTHER, (Link("d", 2),)),
            ),
        ),
    )
    assert [row[1] for row in _links(reader)] == ["d", "b", "a", "c"]
    one = (CampaignKey("a1", "email", "1"),)
    assert [row[1] for row in _links(reader, campaigns=one)] == ["b", "a", "c"]


def test_human_clicks_leave_automatic_ones_out(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            clicks=(
                click("1", url="a", who="p", user_agent=BOT),
                click("2", url="a", who="p", at=LATER),
                click("3", url="a", who="q", user_agent=BOT),
                click("4", url="a", who="r", at=LATER),
                click("5", url="b", who="q", user_agent=BOT),
            ),
        ),
    )
    assert human(reader) == {"a": (4, 3, None, None), "b": (1, 1, None, None)}
    workspace.settle()
    # Of p one click is a robot's and one is not: p is human.
    assert human(reader) == {"a": (4, 3, 2, 2), "b": (1, 1, 0, 0)}
    workspace.apply("a1", Batch(clicks=(click("6", url="b", who="s", at=LATER),)))
    assert human(reader) == {"a": (4, 3, None, None), "b": (2, 2, None, None)}
    workspace.settle()
    assert human(reader) == {"a": (4, 3, 2, 2), "b": (2, 2, 1, 1)}


def test_human_clickers_are_unknown_where_a_clicker_is(workspace, reader):
    nobody = click("2", url="a", person=Person(), at=LATER)
    workspace.apply(
        "a1",
        Batch(campaigns=(campaign(),), clicks=(click("1", url="a", user_agent=BOT), nobody)),
    )
    workspace.settle()
    assert human(reader) == {"a": (2, None, 1, None)}


def test_of_reported_clicks_known_automatic_ones_are_taken_off(workspace, reader):
    rows = (
        click("1", url="a", who="p", user_agent=BOT),
        click("2", url="a", who="q", at=LATER),
        click("3", url="b", who="q", at=LATER),
    )
    links = (Link("a", 9, 7), Link("b", 4, 4), Link("quiet", 0, 0), Link("unseen", 3, 2), Link("c"))
    workspace.apply("a1", Batch(campaigns=(campaign(),), links=(LinkSet(REF, links),), clicks=rows))
    assert human(reader)["quiet"] == (0, 0, 0, 0)
    assert human(reader)["a"] == (9, 7, None, None)
    workspace.settle()
    assert human(reader) == {
        "a": (9, 7, 8, 6),
        "b": (4, 4, 4, 4),
        # Its clicks are in no log, and there are robots: how many of them were here is not known.
        "unseen": (3, 2, None, None),
        "quiet": (0, 0, 0, 0),
        "c": (None, None, None, None),
    }


@pytest.mark.parametrize(
    ("reported", "people", "robots", "left"),
    [
        (1, 2, 0, 1),
        (1, 2, 1, 1),
        (1, 0, 2, 0),
        (2, 1, 2, 1),
        (3, 1, 2, 1),
        (4, 1, 2, 2),
        (4, 0, 4, 0),
        (0, 1, 1, 0),
    ],
)
def test_no_more_clicks_are_human_than_are_reported(
    workspace, reader, reported, people, robots, left
):
    """One rule for links and campaigns, clicks and clickers; another link has a robot's click."""
    rows = [click(f"h{n}", url="a", who=f"h{n}", at=LATER) for n in range(people)]
    rows += [click(f"r{n}", url="a", who=f"r{n}", user_agent=BOT) for n in range(robots)]
    counters = Counters(clicks=reported, unique_clicks=reported)
    links = (Link("a", reported, reported), Link("b", 1, 1))
    both = (
        Batch(campaigns=(campaign(counters=counters),), clicks=tuple(rows)),
        Batch(
            links=(LinkSet(REF, links),),
            clicks=(click("b", url="b", who="x", user_agent=BOT),),
        ),
    )
    workspace.apply("a1", both[0])
    workspace.settle()
    (row,) = reader.campaigns()
    assert (row.human_clicks, row.human_clickers) == (left, left)
    workspace.apply("a1", both[1])
    workspace.settle()
    assert human(reader) == {"a": (reported, reported, left, left), "b": (1, 1, 0, 0)}


def all_clicks(reader):
    """All clicks and the human ones by address."""
    return {r.url: (r.clicks, r.all_clicks, r.human_clicks) for r in reader.links()}


def test_clicks_that_are_not_reported_are_counted_from_the_log(workspace, reader):
    """Clickers only are reported of each link, as ClickSend and Constant Contact do."""
    rows = (
        click("1", url="a", who="p", user_agent=BOT),
        click("2", url="a", who="q", at=LATER),
        click("3", url="a", who="q", at=LATER + timedelta(hours=1)),
        click("4", url="b", who="q", at=LATER),
        click("5", url="open", person=Person(), at=LATER),
        click("6", url="more", who="r", at=LATER),
    )
    links = (
        Link("a", unique_clicks=2),
        Link("b", unique_clicks=2),
        Link("open", unique_clicks=1),
        Link("more"),
        Link("quiet", unique_clicks=0),
        Link("unseen", unique_clicks=3),
        Link("told", 9, 7),
    )
    workspace.apply("a1", Batch(campaigns=(campaign(),), links=(LinkSet(REF, links),), clicks=rows))
    workspace.settle()
    assert all_clicks(reader) == {
        "a": (None, 3, 2),
        # The log knows one of two clickers, so it lacks clicks.
        "b": (None, None, None),
        "open": (None, 1, 1),
        "more": (None, 1, 1),
        "quiet": (None, 0, 0),
        "unseen": (None, None, None),
        "told": (9, 9, None),
    }


def test_where_the_log_holds_no_robots_all_reported_clicks_are_human(workspace, reader):
    links = (Link("a", 9, 7), Link("unseen", 3))
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(), campaign(OTHER)),
            links=(LinkSet(REF, links), LinkSet(OTHER, (Link("z", 5),))),
            clicks=(click("1", url="a", at=LATER),),
        ),
    )
    workspace.settle()
    assert human(reader) == {
        "a": (9, 7, 9, 7),
        "unseen": (3, None, 3, None),
        # Without a click log nothing can be checked.
        "z": (5, None, None, None),
    }


def test_the_human_lens_alone_changes_no_link(workspace, reader):
    mixed(workspace, 0)
    lens = Selection(clicks=ClickFilter(human=True))
    assert reader.links(lens) == reader.links()


def test_of_picked_clicks_all_links_are_counted(workspace, reader):
    links = (Link("a", 9, 7), Link("quiet", 0))
    rows = (
        click("1", url="a", who="p", country="NL"),
        click("2", url="a", who="q", country="DE"),
        click("3", url="b", who="p", country="NL", at=LATER),
        click("4", url=None, country="NL"),
    )
    workspace.apply("a1", Batch(campaigns=(campaign(),), links=(LinkSet(REF, links),), clicks=rows))
    picked = ClickFilter(countries=("nl",))
    assert [row[1:] for row in _links(reader, clicks=picked)] == [
        ("a", 1, 1, "derived"),
        ("b", 1, 1, "derived"),
    ]
    told = {row.url: row.last_click_at for row in reader.links(Selection(clicks=picked))}
    assert told == {"a": SENT, "b": LATER}
    assert _links(reader, clicks=ClickFilter(countries=("FR",))) == []
    only = ClickFilter(urls=("b",))
    assert [row[1] for row in _links(reader, clicks=only)] == ["b"]


def _slow(clicks, automatic):
    """Counts of links, one click after another: all, people, human clicks, human people."""
    found = {}
    for row in clicks:
        if row.url is not None:
            found.setdefault((row.ref.campaign_id, row.url), []).append(row)
    counts = {}
    for key, rows in found.items():
        people = [row for row in rows if row.click_id not in automatic]
        named = all(row.person.public_id for row in rows)
        counts[key] = (
            sum(row.count for row in rows),
            len({row.person.public_id for row in rows}) if named else None,
            sum(row.count for row in people),
            len({row.person.public_id for row in people}) if named else None,
        )
    return counts


PICKS = {
    "nothing": (ClickFilter(), lambda row: True),
    "phones": (
        ClickFilter(devices=("MOBILE",)),
        lambda row: (row.device or LABELS[row.user_agent].get("device", "")).lower() == "mobile",
    ),
    "countries": (ClickFilter(countries=("NL",)), lambda row: row.country in {"NL", "nl"}),
    "late": (
        ClickFilter(first=SENT + timedelta(hours=9)),
        lambda row: row.at.utc >= SENT + timedelta(hours=9),
    ),
}


@pytest.mark.parametrize("pick", PICKS)
@pytest.mark.parametrize("seed", range(3))
def test_human_and_automatic_clicks_of_picked_ones_are_all(workspace, reader, seed, pick):
    clicks, automatic = mixed(workspace, seed)
    wanted, passes = PICKS[pick]
    chosen = [row for row in clicks.values() if passes(row)]
    told = {
        (row.campaign_id, row.url): (
            row.clicks,
            row.unique_clicks,
            row.human_clicks,
            row.human_unique_clicks,
        )
        for row in reader.links(Selection(clicks=wanted))
    }
    assert told == _slow(chosen, automatic)
    if not wanted.narrows:
        return
    lens = msgspec.structs.replace(wanted, human=True)
    people = {
        (row.campaign_id, row.url): (row.clicks, row.unique_clicks, row.human_clicks)
        for row in reader.links(Selection(clicks=lens))
    }
    human_only = _slow([row for row in chosen if row.click_id not in automatic], automatic)
    assert people == {key: counts[:3] for key, counts in human_only.items()}
