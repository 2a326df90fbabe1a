"""A preview comes once the choices have settled; the newest wins, first rows are read once."""

from __future__ import annotations

import pytest

from gui.export import previewing
from gui.export.previewing import Previewing
from gui.export.sources import Scope
from gui.scope import Subject


class FakePlan:
    """Counts how often the first rows are read; its preview tells them."""

    def __init__(self, name="p"):
        self.name, self.reads = name, 0
        self.source = self

    def head(self, reader):
        self.reads += 1
        return (self.name, reader.facts().campaigns)

    def preview(self, sample):
        return self.name, sample


@pytest.fixture
def previews(services, qtbot):
    with qtbot.waitSignal(services.opened):
        services.start()
    return Previewing(services, services)


def made(qtbot, previews, plan, key):
    with qtbot.waitSignal(previews.made) as caught:
        previews.make(plan, key)
        assert previews.waiting
    assert not previews.waiting
    return tuple(caught.args)


def test_it_is_due_once_the_changes_have_settled(qtbot, previews):
    heard = []
    previews.due.connect(lambda: heard.append(previews.pending))
    for _ in range(5):
        previews.ask()
        assert previews.pending
    with qtbot.waitSignal(previews.due):
        pass
    qtbot.wait(previewing.SETTLES_MS * 2)
    assert heard == [False]


def test_first_rows_are_read_once_for_a_table_and_scope(qtbot, previews):
    plan, key = FakePlan(), (Subject.CAMPAIGNS, Scope.VIEW)
    assert made(qtbot, previews, plan, key) == (("p", ("p", 0)), Scope.VIEW)
    other = FakePlan("other")
    assert made(qtbot, previews, other, key) == (("other", ("p", 0)), Scope.VIEW)
    assert (plan.reads, other.reads) == (1, 0)
    made(qtbot, previews, other, (Subject.CAMPAIGNS, Scope.ALL))
    assert other.reads == 1


def test_selected_rows_are_read_each_time_since_others_may_arrive(qtbot, previews):
    plan = FakePlan()
    for _ in range(2):
        made(qtbot, previews, plan, (Subject.CLICKS, Scope.SELECTED))
    assert plan.reads == 2


def test_new_rows_in_the_workspace_are_read_and_told(qtbot, previews):
    plan, key = FakePlan(), (Subject.CLICKS, Scope.VIEW)
    made(qtbot, previews, plan, key)
    with qtbot.waitSignal(previews.due):
        previews.renew()
    made(qtbot, previews, plan, key)
    assert plan.reads == 2


def test_rows_that_come_while_it_is_made_have_it_made_again(qtbot, previews):
    plan, key = FakePlan(), (Subject.CLICKS, Scope.VIEW)
    previews.make(plan, key)
    with qtbot.assertNotEmitted(previews.due):
        previews.renew()  # one at a time: that which is made is not thrown away
        assert previews.waiting
    with qtbot.waitSignals([previews.made, previews.due], order="strict"):
        pass
    made(qtbot, previews, plan, key)
    assert plan.reads == 2


def test_a_change_that_settles_renews_as_well(qtbot, previews):
    previews.ask()
    with qtbot.assertNotEmitted(previews.due):
        previews.renew()
    with qtbot.waitSignal(previews.due):
        pass


def test_one_of_former_choices_is_not_told_but_its_rows_are_kept(qtbot, previews):
    plan, key = FakePlan(), (Subject.PEOPLE, Scope.VIEW)
    previews.make(plan, key)
    with qtbot.assertNotEmitted(previews.made):
        previews._soon.setInterval(60_000)
        previews.ask()
        qtbot.waitUntil(lambda: not previews.waiting)
    previews._soon.stop()
    made(qtbot, previews, plan, key)
    assert plan.reads == 1


def test_the_newest_wins_and_a_dropped_one_never_comes(qtbot, previews):
    heard = []
    previews.made.connect(lambda preview, _: heard.append(preview[0]))
    previews.make(FakePlan("old"), (Subject.LINKS, Scope.VIEW))
    made(qtbot, previews, FakePlan("new"), (Subject.CLICKS, Scope.VIEW))
    previews.make(FakePlan("dropped"), (Subject.LINKS, Scope.ALL))
    previews.drop()
    assert not previews.waiting
    previews.ask()
    previews.make(FakePlan("closed"), (Subject.LINKS, Scope.ALL))
    previews.stop()
    assert not previews.pending
    qtbot.wait(50)
    assert heard == ["new"]


@pytest.mark.expects_log
def test_a_failure_is_told(qtbot, previews):
    plan = FakePlan()
    plan.head = lambda _: 1 / 0
    with qtbot.waitSignal(previews.failed) as caught:
        previews.make(plan, (Subject.LINKS, Scope.VIEW))
    assert caught.args[0].code == "bug"
