"""Tabs that read late: older answers are dropped, failures are told, stopping is quiet."""

from __future__ import annotations

import pytest

from gui.detail.data import DetailData
from gui.detail.lazy import LazyTab
from services.domain.errors import StoreFailed
from tests.gui.detail.samples import mail


class Count(LazyTab):
    def __init__(self, services, theme):
        super().__init__(services, theme)
        self.answers = []

    @staticmethod
    def read(reader, question):
        return (question.campaigns[0].campaign_id, reader.click_count())

    def show_answer(self, data, answer):
        self.answers.append(answer[0])


@pytest.fixture
def tab(desk, theme, shown):
    return shown(Count(desk, theme))


def test_only_the_newest_question_is_answered(tab, qtbot):
    with qtbot.waitSignal(tab.loaded):
        for number in ("1", "2", "3"):
            tab.show_data(DetailData((mail(number),)))
    assert tab.answers == ["3"]
    assert tab.current
    tab.wake()
    assert tab.answers == ["3"]


def test_a_failure_is_told_and_the_line_stops(tab, desk, qtbot):
    desk.query_failure = StoreFailed("The workspace could not be read.", "Try again.")
    with qtbot.waitSignal(tab.failed) as failed:
        tab.show_data(DetailData((mail("1"),)))
    assert failed.args[0].sentence == "The workspace could not be read."
    assert tab._job is None
