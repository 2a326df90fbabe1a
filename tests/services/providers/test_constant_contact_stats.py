"""Statistics in batches: halves where one id is refused, error rows, wrong types."""

from __future__ import annotations

import asyncio

import pytest

from services.demo.server import Fault, Reply
from services.domain.errors import UnexpectedAnswer
from services.providers.constant_contact_stats import read_stats
from tests.services.providers.constant_contact_case import email, filled, provider, running


def ask(server, ids):
    async def run():
        one = provider(server)
        try:
            return [part async for part in read_stats(one._asks, ids)]
        finally:
            await one.aclose()

    with running(server):
        return asyncio.run(run())


def test_the_parts_come_in_order_and_cover_all_ids():
    names = [f"c{n}" for n in range(70)]
    server = filled(*[email(n) for n in names if n not in {"c3", "c4", "c61"}])
    parts = ask(server, names)
    assert [i for ids, _, _ in parts for i in ids] == names
    found = {name for _, stats, _ in parts for name in stats}
    assert found == set(names) - {"c3", "c4", "c61"}
    assert len(server.requests) < 25


def test_an_error_row_is_no_fault():
    bare = email("bare")
    bare.stats = None
    ((ids, stats, troubles),) = ask(filled(bare), ["bare"])
    assert (ids, stats, troubles.sentences()) == (["bare"], {}, ())


def test_ids_are_written_into_the_path_safely():
    server = filled()
    ask(server, ["a/b?c#d", "é,f"])
    assert all(r.path.startswith("/v3/reports/stats/email_campaigns/") for r in server.requests)
    assert not any(r.query for r in server.requests)


@pytest.mark.parametrize("body", [{"results": None}, {"errors": []}, {"results": []}, []])
def test_no_results_are_none(body):
    server = filled()
    server.faults = [Fault("stats", Reply(body))]
    ((_, stats, _),) = ask(server, ["a"])
    assert stats == {}


def test_junk_among_the_results():
    server = filled()
    server.faults = [
        Fault("stats", Reply({"results": [1, {"stats": {}}, {"campaign_id": "a", "stats": []}]}))
    ]
    ((_, stats, troubles),) = ask(server, ["a"])
    assert stats["a"].counts == {}
    assert "(2)" in troubles.sentences()[0]


@pytest.mark.parametrize("body", [{"results": {"a": 1}}, 5, "x"])
def test_other_types_are_an_error(body):
    server = filled()
    server.faults = [Fault("stats", Reply(body if not isinstance(body, str) else '"x"'))]
    with pytest.raises(UnexpectedAnswer):
        ask(server, ["a"])
