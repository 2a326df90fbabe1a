from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from gui.accounts.check_page import CheckPage
from gui.details import DetailsDialog
from services.qt.jobs import Failure
from tests.gui.invented import accounts


@pytest.fixture
def page(qtbot, services, theme):
    made = CheckPage(services, theme)
    qtbot.addWidget(made)
    made.show()
    return made


def run(qtbot, page):
    page.start(accounts()[0], {"api_key": "k"})
    assert page.answer.text() == "Testing the account."
    assert not page.may_save
    qtbot.waitUntil(lambda: page._job is None)


def test_a_clear_answer_and_a_tick_list(qtbot, page, services):
    run(qtbot, page)
    assert services.checked[1] == {"api_key": "k"}
    assert page.answer.text() == "✓ The account works: Northwind Living"
    lines = [label.text() for label in page.list.findChildren(QLabel)]
    assert lines == [
        "✓  Campaigns and their counters",
        "✓  Links and clicks",
        "✗  Cost of e-mail campaigns",
        "✓  Time zone Europe/Amsterdam",
        "✓  Currency EUR",
    ]
    assert page.may_save
    assert not page.untested
    assert page.refresh_now.isVisible()


def test_a_refused_key_cannot_be_saved(qtbot, page, services):
    services.check = Failure(
        "needs_sign_in", "ClickSend did not accept the key.", "Check the key.", "HTTP 401"
    )
    run(qtbot, page)
    assert (page.answer.text(), page.remedy.text()) == (
        "ClickSend did not accept the key.",
        "Check the key.",
    )
    assert not page.may_save
    page.details.click()
    dialog = page.findChild(DetailsDialog)
    assert dialog.text.toPlainText() == "HTTP 401"
    dialog.reject()


def test_offline_can_be_saved_untested_and_tried_again(qtbot, page, services):
    services.check, works = Failure("unreachable", "ClickSend cannot be reached."), services.check
    run(qtbot, page)
    assert page.may_save
    assert page.untested
    assert not page.details.isVisible()
    services.check = works
    page.again.click()
    qtbot.waitUntil(lambda: page._job is None)
    assert not page.untested


def test_stopping_is_silent(qtbot, page, services):
    services.check = ...
    page.start(accounts()[0], {})
    job = page._job
    page.stop()
    assert job.cancelled
    assert page._job is None
