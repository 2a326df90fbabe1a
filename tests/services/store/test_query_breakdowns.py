"""Breakdowns: reported, and where none are or clicks are picked, counted."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from services.domain.click_filter import ClickFilter
from services.domain.kinds import ClickGrain, CountOf, Dimension
from services.domain.records import Batch, BreakdownSet, Slice
from services.domain.rows import CampaignKey, Selection
from tests.services.store.mixture import BOT, LABELS, OTHER, mixed
from tests.services.store.samples import CHROME, IPHONE, REF, SENT, campaign, click


def slices(reader, **fields):
    return [
        (r.dimension, r.of, r.source, r.label, r.count)
        for r in reader.breakdowns(Selection(**fields))
    ]


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


REPORTED = (
    Slice(Dimension.COUNTRY, CountOf.CLICKERS, "FR", 5),
    Slice(Dimension.REGION, CountOf.CLICKERS, "Zeeland", 2),
)


@pytest.fixture
def reported(workspace):
    """Two campaigns with reported countries and regions; only the first has click rows."""
    rows = (
        click("1", user_agent=BOT, country="NL"),
        click("2", user_agent=CHROME, country="DE", at=SENT + timedelta(hours=1)),
    )
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(), campaign(OTHER)),
            breakdowns=(BreakdownSet(REF, REPORTED), BreakdownSet(OTHER, REPORTED)),
            clicks=rows,
        ),
    )
    workspace.settle()
    return tuple((CampaignKey("a1", "email", number),) for number in "12")


def test_what_is_reported_stays_where_nothing_is_picked(reader, reported):
    for keys in reported:
        told = [row for row in slices(reader, campaigns=keys) if row[2] == "reported"]
        assert [row[3:] for row in told] == [("FR", 5), ("Zeeland", 2)]


def test_under_the_human_lens_only_campaigns_without_a_log_show_what_is_reported(reader, reported):
    one, other = reported
    lens = ClickFilter(human=True)
    assert slices(reader, campaigns=one, clicks=lens) == [
        ("browser", "clicks", "derived", "Chrome", 1),
        ("os", "clicks", "derived", "Windows", 1),
        ("device", "clicks", "derived", "Desktop", 1),
        ("country", "clicks", "derived", "DE", 1),
    ]
    assert slices(reader, campaigns=other, clicks=lens) == slices(reader, campaigns=other)


def test_of_picked_clicks_nothing_that_is_reported_is_shown(reader, reported):
    one, other = reported
    picked = ClickFilter(countries=("nl",))
    assert slices(reader, campaigns=one, clicks=picked) == [
        ("device", "clicks", "derived", "Bot", 1),
        ("country", "clicks", "derived", "NL", 1),
    ]
    assert slices(reader, campaigns=other, clicks=picked) == []
    assert slices(reader, clicks=ClickFilter(countries=("FR",))) == []


def test_clicks_that_are_all_automatic_leave_nothing_under_the_lens(workspace, reader):
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=(click("1", user_agent=BOT),)))
    lens = ClickFilter(human=True)
    before = [("device", "clicks", "derived", "Bot", 1)]
    assert slices(reader) == slices(reader, clicks=lens) == before
    workspace.settle()
    assert slices(reader, clicks=lens) == []
    assert slices(reader) == before


def _slow(clicks):
    """Counts by campaign, dimension, what is counted and label without case."""
    found = Counter()
    for row in clicks:
        counter = row.grain is ClickGrain.RECIPIENT
        for dimension in ("browser", "os", "device", "country"):
            label = getattr(row, dimension)
            if label is None:
                label = LABELS[row.user_agent].get(dimension)
            label = (label or "").strip().lower() or "unknown"
            key = (row.ref.campaign_id, dimension, "clickers" if counter else "clicks", label)
            found[key] += 1 if counter else row.count
    return found


def _told(reader, wanted):
    rows = reader.breakdowns(Selection(clicks=wanted))
    found = Counter({(r.campaign_id, r.dimension, r.of, r.label.lower()): r.count for r in rows})
    assert len(found) == len(rows), "a label stands twice"
    return found


def _known(counts):
    """Without dimensions of which nothing is known."""
    shown = {key[:3] for key in counts if key[3] != "unknown"}
    return Counter({key: n for key, n in counts.items() if key[:3] in shown})


@pytest.mark.parametrize("seed", range(4))
def test_human_and_automatic_clicks_are_all(workspace, reader, seed):
    clicks, automatic = mixed(workspace, seed)
    everything = _told(reader, ClickFilter())
    assert everything == _slow(clicks.values())
    human = _told(reader, ClickFilter(human=True))
    robots = _slow(clicks[key] for key in automatic)
    assert human + robots == everything
    assert min(len(human), len(robots)) > 10


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("human", [False, True])
def test_picked_clicks_are_counted_as_one_by_one(workspace, reader, seed, human):
    clicks, automatic = mixed(workspace, seed)
    picked = ClickFilter(human=human, browsers=("chrome",), countries=("NL", "unknown"))
    chosen = [
        row
        for row in clicks.values()
        if row.user_agent == CHROME
        and row.country in {"NL", "nl", None}
        and not (human and row.click_id in automatic)
    ]
    assert chosen
    assert _told(reader, picked) == _known(_slow(chosen))


@pytest.mark.parametrize("dimension", ["browser", "os", "device", "country"])
def test_picking_a_label_gives_as_many_clicks_as_its_slice(workspace, reader, dimension):
    mixed(workspace, 7)
    fields = {"browser": "browsers", "os": "systems", "device": "devices", "country": "countries"}

    def of_dimension(wanted):
        found = _told(reader, wanted)
        return Counter({key: n for key, n in found.items() if key[1] == dimension})

    whole = of_dimension(ClickFilter())
    for label in sorted({key[3] for key in whole}):
        slice_ = Counter({key: n for key, n in whole.items() if key[3] == label})
        assert of_dimension(ClickFilter(**{fields[dimension]: (label,)})) == _known(slice_)


@pytest.mark.parametrize("human", [False, True])
def test_when_asked_for_the_log_nothing_that_is_reported_is_shown(reader, reported, human):
    selection = Selection(clicks=ClickFilter(human=human))
    found = reader.breakdowns(selection, counted=True)
    assert {row.source for row in found} == {"derived"}
    assert {row.source for row in reader.breakdowns(Selection())} == {"derived", "reported"}
