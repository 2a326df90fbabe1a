"""The user's own marks through the window's services, over a real workspace."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from services.domain.bots import BotRules
from services.domain.own_marks import ExportRecord, Goal, Note
from services.domain.plan import RefreshOptions
from services.store.scanners import list_source
from tests.services.qt.conftest import LONG

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
NOTE = Note("n1", AT, "Site was down")


@pytest.fixture
def services(bench):
    return bench.open()


@pytest.fixture
def own(services):
    return services.own


@pytest.fixture
def keys(bench, services):
    bench.add(services, "clicksend")
    bench.refresh(services, RefreshOptions(totals_only=True))
    rows = bench.wait(services.query(lambda reader: reader.campaigns()))
    return [row.key for row in rows]


def test_a_note_is_written_read_and_deleted(bench, own):
    with bench.qtbot.waitSignal(own.notes_changed, timeout=LONG):
        own.save_note(NOTE)
    assert bench.wait(own.notes()) == (NOTE,)
    with bench.qtbot.waitSignal(own.notes_changed, timeout=LONG):
        own.delete_note("n1")
    assert bench.wait(own.notes()) == ()


def test_an_empty_note_is_refused_with_words(bench, own):
    failure = bench.wait(own.save_note(msgspec.structs.replace(NOTE, text=" ")))
    assert failure.sentence == "The note is empty."
    assert failure.remedy


def test_a_mark_that_is_not_written_is_told_to_the_window(bench, own):
    """The undoable commands do not wait for their jobs."""
    with bench.qtbot.waitSignal(own.mark_failed, timeout=LONG) as told:
        own.save_note(msgspec.structs.replace(NOTE, text=" "))
    assert told.args[0].sentence == "The note is empty."


def test_goals_keep_their_order(bench, own):
    goals = (Goal("b", "Second", "clicks", 10.0), Goal("a", "First", "clicks", 5.0))
    with bench.qtbot.waitSignal(own.goals_changed, timeout=LONG):
        own.save_goals(goals)
    assert bench.wait(own.goals()) == goals


def test_tags_and_stars_reach_the_panes(bench, services, own, keys):
    first, second = keys[:2]
    with bench.qtbot.waitSignal(services.data_changed, timeout=LONG):
        own.set_tags({first: ("Sale",)})
    assert bench.wait(own.tags_of([first, second])) == {first: ("Sale",), second: ()}
    assert bench.wait(own.all_tags()) == ("Sale",)
    bench.wait(own.set_starred({first: True, second: True}))
    with bench.qtbot.waitSignal(services.data_changed, timeout=LONG):
        own.set_starred({first: False, second: True})
    rows = bench.wait(services.query(lambda reader: reader.campaigns()))
    assert [row.key for row in rows if row.starred] == [second]


def test_exports_are_listed_and_cleared(bench, own):
    record = ExportRecord(AT, "/somewhere/a.csv", "Clicks", "csv", 12, True, "ab")
    with bench.qtbot.waitSignal(own.exports_changed, timeout=LONG):
        own.log_export(record)
    assert bench.wait(own.exports()) == (record,)
    with bench.qtbot.waitSignal(own.exports_changed, timeout=LONG):
        own.clear_exports()
    assert bench.wait(own.exports()) == ()


def test_other_rules_are_kept_and_wrong_ones_refused(bench, own):
    rules = BotRules(agent_weight=0)
    with bench.qtbot.waitSignal(own.rules_changed, timeout=LONG):
        own.change_bot_rules(rules)
    assert bench.wait(own.bot_rules()) == rules
    assert bench.wait(own.change_bot_rules(BotRules(burst_seconds=99))).code == "not_offered"
    assert bench.wait(own.bot_rules()) == rules


def test_the_scanner_list_names_its_version(bench, own):
    assert bench.wait(own.scanner_list()) == list_source()


def test_a_person_is_looked_for_and_forgotten(bench, services, own):
    bench.add(services, "copernica")
    bench.refresh(services, RefreshOptions())
    rows = bench.wait(services.query(lambda reader: reader.click_head()))
    who = next(row.recipient for row in rows if row.recipient)
    search = bench.wait(own.find_person(who))
    assert [person.recipient for person in search.people] == [who]
    with bench.qtbot.waitSignal(services.data_changed, timeout=LONG):
        assert bench.wait(own.forget_person(search.people)) > 0
    assert bench.wait(own.find_person(who)).people == ()


def test_before_the_workspace_is_open_nothing_is_told(bench):
    services = bench.make()
    job = services.own.notes()
    heard = []
    job.done.connect(heard.append)
    with bench.qtbot.waitSignal(job.settled, timeout=LONG):
        pass
    assert heard == []
