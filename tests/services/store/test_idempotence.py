"""Whatever is read how often, in whatever portions: the workspace ends in the same state."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.domain.kinds import CampaignStatus, ClickGrain, CountOf, Dimension, EventKind
from services.domain.records import (
    AccountFigure,
    Batch,
    BreakdownSet,
    CampaignRef,
    Counters,
    DetailDone,
    Estimate,
    Event,
    Link,
    LinkSet,
    Mark,
    Person,
    Slice,
    Stamp,
)
from services.store.schema import number_range
from tests.services.store.samples import CHROME, IPHONE, SENT, account, campaign, click

NUMBERS = count()
SETTINGS = settings(
    max_examples=10,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

some = st.one_of(st.none(), st.integers(0, 50))
texts = st.one_of(st.none(), st.sampled_from(["a", "B", "ünï", 'Sale, "now"\n']))
refs = st.builds(CampaignRef, st.sampled_from(["email", "sms"]), st.sampled_from(["1", "2", "g-3"]))
stamps = st.one_of(
    st.just(Stamp()),
    st.just(Stamp(raw="2024--02-01")),
    st.integers(0, 5000).map(lambda m: Stamp(SENT + timedelta(minutes=m))),
)
counters = st.one_of(
    st.none(),
    st.builds(
        Counters,
        sends=some,
        bounced=some,
        clicks=some,
        cost=st.one_of(st.none(), st.decimals(0, 99, places=3)),
        currency=texts,
    ),
)
campaigns = st.builds(
    lambda ref, **fields: campaign(ref, **fields),
    refs,
    name=texts,
    subject=texts,
    created=stamps,
    sent=stamps,
    counters=counters,
    status=st.sampled_from([CampaignStatus.SENT, CampaignStatus.SENDING, CampaignStatus.UNKNOWN]),
)
clicks = st.builds(
    lambda key, ref, at, who, **fields: click(key, ref, at, who, **fields),
    st.sampled_from(["1", "2", "3"]),
    refs,
    stamps,
    st.sampled_from(["p", "q"]),
    occurrence=st.integers(1, 2),
    count=st.integers(0, 3),
    url=st.sampled_from(["x", "y", None]),
    user_agent=st.sampled_from([None, CHROME, IPHONE]),
    country=texts,
    grain=st.just(ClickGrain.RECIPIENT),
)
events = st.builds(
    Event,
    refs,
    st.sampled_from(EventKind),
    st.sampled_from(["1", "2"]),
    stamps,
    person=st.builds(Person, texts),
    detail=texts,
)
links = st.builds(
    LinkSet,
    refs,
    st.lists(st.builds(Link, st.sampled_from(["u", "v"]), some, some), max_size=3).map(tuple),
)
slices = st.builds(
    Slice,
    st.sampled_from([Dimension.OS, Dimension.COUNTRY]),
    st.sampled_from([CountOf.CLICKS, CountOf.OPENS]),
    st.sampled_from(["iOS", "IOS", "Android", " "]),
    st.integers(0, 9),
)
breakdowns = st.builds(BreakdownSet, refs, st.lists(slices, max_size=4).map(tuple))
estimates = st.builds(
    Estimate, refs, st.just("cost"), st.decimals(0, 9, places=2), st.just("history")
)
batches = st.builds(
    Batch,
    campaigns=st.lists(campaigns, max_size=3).map(tuple),
    clicks=st.lists(clicks, max_size=5).map(tuple),
    events=st.lists(events, max_size=3).map(tuple),
    links=st.lists(links, max_size=2).map(tuple),
    breakdowns=st.lists(breakdowns, max_size=2).map(tuple),
    estimates=st.lists(estimates, max_size=1).map(tuple),
    details_done=st.lists(st.builds(DetailDone, refs), max_size=1).map(tuple),
    marks=st.lists(st.builds(Mark, st.just("m"), st.sampled_from(["1", "2"])), max_size=1).map(
        tuple
    ),
)


# What may differ between two ways to the same state: numbers, and the instants of reading.
TOLD = {
    "campaigns": "* EXCLUDE (campaign_no, account_no, read_at, as_of, details_at, "
    "details_signature), details_at IS NOT NULL",
    "links": "* EXCLUDE (campaign_no, position)",
    "breakdowns": "* EXCLUDE (campaign_no, position)",
    "clicks": "* EXCLUDE (campaign_no, agent_no), (SELECT user_agent FROM agents g "
    "WHERE g.agent_no = t.agent_no)",
    "events": "* EXCLUDE campaign_no",
    "estimates": "* EXCLUDE campaign_no",
}


@pytest.fixture
def state(workspace):
    """Applies batches to an account of their own and tells all that is then stored of it."""

    def tell(*batches_in_turn):
        name = f"n{next(NUMBERS)}"
        workspace.save_account(account(name, name))
        for batch in batches_in_turn:
            workspace.apply(name, batch, keyed_by="k")
        number = workspace._session.ask(
            "SELECT account_no FROM accounts WHERE account_id = ?", [name]
        )[0][0]
        told = {}
        for table, columns in TOLD.items():
            told[table] = workspace._session.ask(
                "SELECT (SELECT (product, campaign_id) FROM campaigns c "
                "WHERE c.campaign_no = t.campaign_no), "
                f"{columns} FROM {table} t WHERE campaign_no BETWEEN ? AND ? ORDER BY ALL",
                list(number_range(number)),
            )
        told["marks"] = workspace._session.ask(
            "SELECT scope, value FROM marks WHERE account_no = ?", [number]
        )
        return told

    return tell


@SETTINGS
@given(st.lists(batches, min_size=1, max_size=4), st.data())
def test_a_refresh_begun_any_number_of_times_ends_as_one_that_ran_through(state, todo, data):
    starts = data.draw(st.lists(st.integers(0, len(todo)), max_size=3))
    begun = [batch for stop in starts for batch in todo[:stop]]
    assert state(*begun, *todo) == state(*todo)


@SETTINGS
@given(st.lists(batches, min_size=1, max_size=3))
def test_each_batch_written_twice_changes_nothing(workspace, state, todo):
    twice = [batch for batch in todo for _ in range(2)]
    assert state(*twice) == state(*todo)


@SETTINGS
@given(batches)
def test_a_second_writing_reports_no_change(workspace, batch):
    name = f"n{next(NUMBERS)}"
    workspace.save_account(account(name, name))
    workspace.apply(name, batch)
    again = workspace.apply(name, batch)
    assert (again.rows_new, again.rows_changed, again.changed) == (0, 0, False)


def test_figures_written_twice_are_there_once(workspace, reader):
    batch = Batch(figures=(AccountFigure("balance", Decimal("4.998000")),))
    assert workspace.apply("a1", batch).changed
    assert not workspace.apply("a1", batch).changed
    assert reader.figures("a1") == [AccountFigure("balance", Decimal("4.998"))]
