"""The reader: its own connection, the same order each time."""

from __future__ import annotations

import threading

import pytest

from services.domain.errors import StoreFailed
from services.domain.records import Batch, Link, LinkSet
from services.domain.rows import Selection
from services.store.failures import Stopped
from services.store.migrations import MIGRATIONS, newest
from tests.services.store.samples import REF, campaign, many_clicks


@pytest.fixture
def filled(workspace):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            clicks=many_clicks(500),
            links=(LinkSet(REF, (Link("u", 1, 1),)),),
        ),
    )
    return workspace


def test_facts(filled, reader, path):
    facts = reader.facts()
    assert (
        facts.path,
        facts.version,
        facts.accounts,
        facts.campaigns,
        facts.links,
        facts.clicks,
    ) == (str(path), newest(MIGRATIONS), 1, 1, 1, 500)
    assert facts.bytes > 10_000
    filled.remove_account("a1", with_data=False)
    assert (reader.facts().accounts, reader.facts().campaigns) == (0, 1)


def test_an_empty_workspace(reader):
    assert reader.campaigns() == reader.links() == reader.breakdowns() == reader.estimates() == []
    assert reader.series(step="day") == []
    assert (reader.click_count(), reader.click_head()) == (0, [])


def test_asked_again_the_answer_is_the_same(filled, reader):
    other = filled.reader()
    for ask in ("campaigns", "links", "breakdowns", "click_head"):
        assert getattr(reader, ask)() == getattr(other, ask)()
    other.close()


def test_iterating_and_asking_at_the_same_time(filled, reader):
    seen = 0
    for part in reader.iter_clicks(chunk=100):
        seen += len(part)
        assert reader.click_count() == 500
    assert seen == 500


def test_a_reader_may_be_used_in_another_thread(filled, reader):
    answers = []
    thread = threading.Thread(
        target=lambda: answers.append(reader.click_count(Selection(search="campaign")))
    )
    thread.start()
    thread.join()
    assert answers == [500]


def test_a_closed_reader_says_so(filled):
    reader = filled.reader()
    reader.close()
    with pytest.raises(StoreFailed, match="closed"):
        reader.campaigns()


def test_a_running_question_can_be_interrupted_from_another_thread(filled, reader):
    outcome = []

    def work():
        try:
            while True:
                reader.click_table().close()
        except Stopped:
            outcome.append("stopped")

    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        reader.interrupt()
        thread.join(0.001)
    assert outcome == ["stopped"]
    assert reader.click_count() == 500
