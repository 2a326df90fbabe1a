"""Which table, rows and columns are chosen, and what of that is remembered."""

from __future__ import annotations

import pytest

from gui.export.choice import Choice
from gui.export.sources import Scope, in_memory, missing
from gui.export.tables import ExportTable, Ticks
from gui.scope import Subject

VIEW = Ticks(("name", "sent"), ("name",))
WHOLE = Ticks(("campaign", "sent"), ("campaign", "sent"))


def table(subject, **sources):
    found = {Scope.VIEW: in_memory([1]), Scope.ALL: in_memory([1, 2]), **sources}
    return ExportTable(subject, subject, {}, VIEW, WHOLE, found)


@pytest.fixture
def choice(settings):
    tables = (
        table(Subject.CAMPAIGNS),
        table(Subject.CLICKS, **{Scope.SELECTED: missing("Nothing is selected.")}),
    )
    return Choice(tables, Subject.CLICKS, settings)


def test_it_begins_with_the_table_it_was_opened_for(choice):
    assert choice.table.subject == Subject.CLICKS
    assert (choice.place, choice.place_of(Subject.CAMPAIGNS)) == (1, 0)
    assert choice.scope == Scope.VIEW


def test_what_is_wanted_holds_for_every_table_and_for_rows_that_arrive_late(choice):
    choice.want(Scope.SELECTED)
    choice.place = 0
    assert (choice.scope, choice.wanted) == (Scope.VIEW, Scope.SELECTED)
    choice.bring(Subject.CLICKS, in_memory([7]))
    assert choice.scope == Scope.VIEW
    choice.place = 1
    assert choice.scope == Scope.SELECTED
    choice.bring(Subject.CLICKS, missing("The file is broken.", 1))
    assert choice.scope == Scope.VIEW
    assert choice.table.sources[Scope.SELECTED].reason == "The file is broken."


@pytest.mark.parametrize("place", [0, 1])
def test_rows_that_are_not_there_give_way_to_the_view(choice, place):
    choice.place = place
    choice.want(Scope.SELECTED)
    assert choice.scope == Scope.VIEW
    choice.want(Scope.ALL)
    assert choice.scope == Scope.ALL


def test_rows_that_arrive_can_be_chosen(choice):
    choice.bring(Subject.CLICKS, in_memory([7, 8]))
    choice.want(Scope.SELECTED)
    assert choice.scope == Scope.SELECTED
    assert choice.table.sources[Scope.SELECTED].reason == ""
    assert choice.tables[0].sources.get(Scope.SELECTED) is None


def test_ticks_are_kept_for_each_table_and_whether_it_is_everything(choice):
    mine = Ticks(("sent", "name"), ("sent",))
    assert choice.ticks == choice.first_ticks == VIEW
    choice.keep(mine)
    choice.want(Scope.ALL)
    assert choice.ticks == WHOLE
    choice.place = 0
    choice.want(Scope.VIEW)
    assert choice.ticks == VIEW
    choice.place = 1
    assert choice.ticks == mine
    assert choice.first_ticks == VIEW


def test_ticks_are_taken_away_wherever_they_were_left(choice):
    choice.keep(VIEW)
    choice.want(Scope.ALL)
    choice.keep(WHOLE)
    choice.tick(("campaign", "name"), False)
    assert choice.ticks == Ticks(WHOLE.order, ("sent",))
    choice.want(Scope.VIEW)
    assert choice.ticks == Ticks(VIEW.order, ())


def test_those_of_everything_are_remembered_for_the_next_dialog(choice, settings):
    mine = Ticks(WHOLE.order, ("sent",))
    choice.remember(mine)  # of the view: never
    choice.want(Scope.ALL)
    assert choice.ticks == WHOLE
    choice.remember(mine)
    assert choice.ticks == mine
    next_one = Choice(choice.tables, Subject.CLICKS, settings)
    assert next_one.ticks == VIEW
    next_one.want(Scope.ALL)
    assert next_one.ticks == mine
