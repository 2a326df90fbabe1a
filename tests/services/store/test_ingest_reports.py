"""Links, breakdowns, estimates, figures and marks: a newer reading replaces the older one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from services.domain.kinds import CountOf, Dimension
from services.domain.plan import RefreshOptions
from services.domain.records import (
    AccountFigure,
    Batch,
    BreakdownSet,
    CampaignRef,
    Counters,
    Estimate,
    Link,
    LinkSet,
    Mark,
    Slice,
    Variant,
)
from services.store.ingest_reports import merged_labels, merged_links
from tests.services.store.samples import NOW, REF, campaign

OTHER = CampaignRef("email", "2")


def os(label, count, of=CountOf.CLICKS):
    return Slice(Dimension.OS, of, label, count)


def links(workspace, *found, ref=REF):
    return workspace.apply("a1", Batch(campaigns=(campaign(ref),), links=(LinkSet(ref, found),)))


def breakdown(workspace, *slices, ref=REF):
    return workspace.apply(
        "a1", Batch(campaigns=(campaign(ref),), breakdowns=(BreakdownSet(ref, slices),))
    )


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([Link("u", 1, 1), Link("u", 2, 1)], [("u", 3, 2)]),
        ([Link("u", None, 1), Link("u", 2, None)], [("u", 2, 1)]),
        ([Link("u"), Link("v", 0), Link("u")], [("u", None, None), ("v", 0, None)]),
    ],
)
def test_one_link_per_address(found, expected):
    assert [(link.url, link.clicks, link.unique_clicks) for link in merged_links(found)] == expected


def test_merged_links_keep_the_first_id_and_title():
    (link,) = merged_links([Link("u", 1, link_id="7"), Link("u", 1, link_id="8", title="Sale")])
    assert (link.link_id, link.title) == ("7", "Sale")


@pytest.mark.parametrize(
    ("slices", "expected"),
    [
        ([os("iOS", 7), os("IOS", 2), os("Android", 3)], [("iOS", 9), ("Android", 3)]),
        ([os("IOS", 2), os("iOS", 7)], [("iOS", 9)]),
        ([os("iOS", 3), os("IOS", 5), os("iOS", 4)], [("iOS", 12)]),
        ([os("a", 1), os("A", 1)], [("a", 2)]),
        ([os("  ", 1), os("", 2), os("Unknown", 1)], [("unknown", 4)]),
    ],
)
def test_labels_that_differ_only_in_case_are_one(slices, expected):
    assert merged_labels(slices) == expected


def test_links_are_replaced_as_a_whole(workspace, reader):
    assert links(workspace, Link("a", 1, 1), Link("b", 2, 2)).rows_new == 3
    links(workspace, Link("x", 9, 9), ref=OTHER)
    assert links(workspace, Link("a", 1, 1), Link("b", 2, 2)).changed is False
    assert links(workspace, Link("a", 5, 1)).rows_changed == 3
    told = [(row.campaign_id, row.url, row.clicks) for row in reader.links()]
    assert told == [("1", "a", 5), ("2", "x", 9)]


def test_an_empty_set_replaces_nothing(workspace, reader):
    links(workspace, Link("a", 1, 1))
    assert links(workspace).changed is False
    assert len(reader.links()) == 1


def test_of_two_sets_in_a_batch_the_last_counts(workspace, reader):
    workspace.apply("a1", Batch(links=(LinkSet(REF, (Link("a"),)), LinkSet(REF, (Link("b"),)))))
    assert [row.url for row in reader.links()] == ["b"]


def test_breakdowns_are_replaced_by_dimension_and_kind(workspace, reader):
    breakdown(
        workspace,
        os("iOS", 7),
        os("IOS", 2),
        os("Android", 1, CountOf.OPENS),
        Slice(Dimension.COUNTRY, CountOf.CLICKS, "NL", 3),
    )
    assert breakdown(workspace, os("iOS", 9)).changed is False
    breakdown(workspace, os("Android", 4))
    told = [(r.dimension, r.of, r.source, r.label, r.count) for r in reader.breakdowns()]
    assert told == [
        ("os", "clicks", "reported", "Android", 4),
        ("os", "opens", "reported", "Android", 1),
        ("country", "clicks", "reported", "NL", 3),
    ]


def test_an_empty_breakdown_replaces_nothing(workspace, reader):
    breakdown(workspace, os("iOS", 7))
    breakdown(workspace)
    assert len(reader.breakdowns()) == 1


def test_estimates_are_replaced_by_metric(workspace, reader):
    def estimate(metric, value):
        return Estimate(REF, metric, Decimal(value), "from the history", "EUR")

    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            estimates=(estimate("cost", "1.50"), estimate("delivered", "9")),
        ),
    )
    assert not workspace.apply("a1", Batch(estimates=(estimate("cost", "1.5"),))).changed
    workspace.apply("a1", Batch(estimates=(estimate("cost", "2"),)))
    assert [(e.metric, e.value, e.currency, e.method) for e in reader.estimates()] == [
        ("cost", Decimal(2), "EUR", "from the history"),
        ("delivered", Decimal(9), "EUR", "from the history"),
    ]


def test_figures_are_replaced_by_name_period_and_unit(workspace, reader):
    def figure(value, period=""):
        return AccountFigure("messages", Decimal(value), period, "SMS")

    workspace.apply("a1", Batch(figures=(figure(1), figure(2, "2026-11"))))
    workspace.apply("a1", Batch(figures=(figure(3), AccountFigure("odd", Decimal("NaN")))))
    assert reader.figures("a1") == [figure(3), figure(2, "2026-11")]
    assert reader.figures("nobody") == []


def test_marks_are_replaced_by_scope(workspace):
    workspace.apply("a1", Batch(marks=(Mark("a", "1"), Mark("b", "1"), Mark("b", "2"))))
    workspace.apply("a1", Batch(marks=(Mark("a", "3"),)))
    assert workspace.plan("a1", NOW, RefreshOptions()).marks == {"a": "3", "b": "2"}


def test_unknown_replaces_no_known_count_of_a_link(workspace, reader):
    links(workspace, Link("u", 5, 3), Link("v", 1, 1))
    links(workspace, Link("u"), Link("w", None, 2))
    found = {row.url: (row.clicks, row.unique_clicks) for row in reader.links()}
    assert found == {"u": (5, 3), "w": (None, 2)}
    links(workspace, Link("u", 6))
    assert [(row.clicks, row.unique_clicks) for row in reader.links()] == [(6, 3)]


def test_the_versions_of_a_test_are_replaced_whole_and_never_added(workspace, reader):
    a = Variant(REF, "A", "Hello", Counters(sends=50, clicks=4), winner=True)
    b = Variant(REF, "B", None, Counters(sends=50, clicks=2), winner=False)
    whole = campaign(REF, counters=Counters(sends=100))
    first = workspace.apply("a1", Batch(campaigns=(whole,), variants=(a, b)))
    assert first.rows_new >= 2
    assert not workspace.apply("a1", Batch(variants=(a, b))).changed
    workspace.apply("a1", Batch(variants=(b, a)))
    found = reader.variants()
    assert [(v.label, v.subject, v.winner, v.counters.clicks) for v in found] == [
        ("B", None, False, 2),
        ("A", "Hello", True, 4),
    ]
    assert found[0].counters.unique_clicks is None
    assert [row.sends for row in reader.campaigns()] == [100]
