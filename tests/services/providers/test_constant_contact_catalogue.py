"""The campaign catalogue: what changed since, and all of it where a name is missing."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from services.domain.plan import Period
from services.domain.times import iso_utc
from services.providers.constant_contact_catalogue import UPDATED, Catalogue, stamp
from tests.services.providers.constant_contact_case import (
    NOW,
    ago,
    email,
    filled,
    known,
    plan,
    provider,
    running,
)


def opened(server, refresh, *, complete=False, needed=()):
    async def run():
        one = provider(server)
        try:
            catalogue = Catalogue(one._asks, refresh, complete=complete)
            warnings = await catalogue.read()
            await catalogue.complete_for(needed)
            return catalogue, warnings
        finally:
            await one.aclose()

    with running(server):
        return asyncio.run(run())


MARKS = {UPDATED: iso_utc(NOW - timedelta(days=2))}


def test_only_what_changed_is_asked_for():
    server = filled(email("old", days=9), email("new", days=1))
    catalogue, _ = opened(server, plan(marks=MARKS), needed=["new"])
    assert list(catalogue.entries) == ["new"]
    assert [r.first("after_date") for r in server.requests] == [ago(days=3)]
    (mark,) = catalogue.marks()
    assert (mark.scope, mark.value) == (UPDATED, iso_utc(NOW - timedelta(days=1)))


def test_all_of_it_for_a_campaign_without_a_name():
    server = filled(email("old", days=9), email("new", days=1))
    catalogue, _ = opened(server, plan(marks=MARKS), needed=["new", "old"])
    assert set(catalogue.entries) == {"old", "new"}
    assert len(server.requests) == 2


def test_a_stored_name_is_enough():
    server = filled(email("old", days=9))
    stored = known("old", name="Old")
    opened(server, plan(marks=MARKS, known={stored.ref: stored}), needed=["old"])
    assert len(server.requests) == 1


def test_a_period_reads_all_and_moves_no_mark():
    server = filled(email("old", days=9))
    catalogue, _ = opened(server, plan(marks=MARKS, period=Period(NOW.date(), None)))
    assert set(catalogue.entries) == {"old"}
    assert catalogue.marks() == ()
    assert not server.requests[0].query.get("after_date")


def test_a_mark_never_lies_in_the_future():
    campaign = email("c")
    campaign.catalogue["updated_at"] = "2027-05-01T00:00:00.000Z"
    catalogue, _ = opened(filled(campaign), plan(), complete=True)
    assert catalogue.marks()[0].value == iso_utc(NOW)


def test_how_an_instant_is_asked_for():
    assert stamp(NOW) == "2026-11-20T12:00:00.000Z"
