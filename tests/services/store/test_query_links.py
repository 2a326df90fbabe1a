"""Links and breakdowns: reported, and where none are, counted."""

from __future__ import annotations

from datetime import timedelta

from services.domain.kinds import ClickGrain, CountOf, Dimension
from services.domain.records import (
    Batch,
    BreakdownSet,
    CampaignRef,
    Link,
    LinkSet,
    Person,
    Slice,
    Stamp,
)
from services.domain.rows import CampaignKey, Selection
from tests.services.store.samples import CHROME, IPHONE, REF, SENT, campaign, click

OTHER = CampaignRef("email", "2")


def links(reader, **fields):
    return [
        (r.campaign_id, r.url, r.clicks, r.unique_clicks, r.origin)
        for r in reader.links(Selection(**fields))
    ]


def slices(reader, **fields):
    return [
        (r.dimension, r.of, r.source, r.label, r.count)
        for r in reader.breakdowns(Selection(**fields))
    ]


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
    assert links(reader) == [("1", "a", 3, 2, "derived"), ("1", "b", 1, 1, "derived")]
    workspace.apply("a1", Batch(links=(LinkSet(REF, (Link("b", None, 8), Link("z", 7, 7))),)))
    assert links(reader) == [("1", "z", 7, 7, "reported"), ("1", "b", None, 8, "reported")]


def test_unique_clicks_are_unknown_where_a_clicker_is(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            clicks=(click("1", url="a"), click("2", url="a", person=Person()), click("3", url="b")),
        ),
    )
    assert links(reader) == [("1", "a", 2, None, "derived"), ("1", "b", 1, 1, "derived")]


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
    assert links(reader) == [("1", "a", 4, 2, "derived")]


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
    assert [row[1] for row in links(reader)] == ["d", "b", "a", "c"]
    one = (CampaignKey("a1", "email", "1"),)
    assert [row[1] for row in links(reader, campaigns=one)] == ["b", "a", "c"]


def test_breakdowns_are_counted_where_none_are_reported(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            clicks=(
                click("1", user_agent=CHROME, country="NL"),
                click("2", user_agent=CHROME, country="nl"),
                click("3", user_agent=IPHONE, country="NL"),
                click("4", country=" "),
            ),
        ),
    )
    assert slices(reader) == [
        ("browser", "clicks", "derived", "Chrome", 2),
        ("browser", "clicks", "derived", "Mobile Safari", 1),
        ("browser", "clicks", "derived", "unknown", 1),
        ("os", "clicks", "derived", "Windows", 2),
        ("os", "clicks", "derived", "iOS", 1),
        ("os", "clicks", "derived", "unknown", 1),
        ("device", "clicks", "derived", "Desktop", 2),
        ("device", "clicks", "derived", "Mobile", 1),
        ("device", "clicks", "derived", "unknown", 1),
        ("country", "clicks", "derived", "NL", 3),
        ("country", "clicks", "derived", "unknown", 1),
    ]


def test_a_dimension_of_which_nothing_is_known_is_left_out(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            clicks=(click("1", device="unknown"), click("2", device="Unknown"), click("3")),
        ),
    )
    assert slices(reader) == []


def test_a_reported_dimension_is_not_counted(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(), campaign(OTHER)),
            clicks=(click("1", country="NL", device="Mobile"), click("1", OTHER, country="DE")),
            breakdowns=(BreakdownSet(REF, (Slice(Dimension.COUNTRY, CountOf.OPENS, "FR", 5),)),),
        ),
    )
    one, other = ((CampaignKey("a1", "email", number),) for number in "12")
    assert slices(reader, campaigns=one) == [
        ("device", "clicks", "derived", "Mobile", 1),
        ("country", "opens", "reported", "FR", 5),
    ]
    assert slices(reader, campaigns=other) == [("country", "clicks", "derived", "DE", 1)]


def test_recipients_are_counted_as_clickers(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            clicks=tuple(
                click(key, device=device, count=count, grain=ClickGrain.RECIPIENT)
                for key, device, count in (
                    ("p", "Mobile", 5),
                    ("q", "mobile", 1),
                    ("r", "Mobile", 2),
                )
            ),
        ),
    )
    assert slices(reader) == [("device", "clickers", "derived", "Mobile", 3)]


def test_clicks_are_added_by_their_count(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            clicks=(click("1", device="Mobile", count=4), click("2", device="Tablet")),
        ),
    )
    assert slices(reader) == [
        ("device", "clicks", "derived", "Mobile", 4),
        ("device", "clicks", "derived", "Tablet", 1),
    ]


def test_reported_slices_come_largest_first_in_the_order_of_dimensions(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            breakdowns=(
                BreakdownSet(
                    REF,
                    (
                        Slice(Dimension.REGION, CountOf.CLICKERS, "x", 1),
                        Slice(Dimension.OS, CountOf.CLICKERS, "a", 1),
                        Slice(Dimension.OS, CountOf.CLICKERS, "b", 2),
                        Slice(Dimension.OS, CountOf.CLICKERS, "c", 1),
                        Slice(Dimension.BROWSER, CountOf.CLICKERS, "d", 0),
                    ),
                ),
            ),
        ),
    )
    assert [row[3] for row in slices(reader)] == ["d", "b", "a", "c", "x"]
