"""Privacy: what is kept, forgetting a person with what is left to do, the list of exports."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gui.tools.privacy_dialog import PrivacyDialog
from services.domain.own_marks import ExportRecord
from services.store.forgetting import PersonFound
from services.sync.forgetting import PersonSearch


@pytest.fixture
def window(filled, make_window, qtbot):
    made = make_window()
    qtbot.waitUntil(lambda: bool(made.campaigns.model.rows))
    return made


@pytest.fixture
def dialog(window):
    window.commands.privacy.trigger()
    made = window.tool_commands.dialog
    assert isinstance(made, PrivacyDialog)
    yield made
    made.reject()


def test_it_says_for_each_account_what_is_kept(window, dialog):
    shown = {
        dialog.kept.topLevelItem(n).text(0): dialog.kept.topLevelItem(n).text(1)
        for n in range(dialog.kept.topLevelItemCount())
    }
    assert set(shown) == {account.name for account in window.services.accounts}
    for account in window.services.accounts:
        assert ("addresses" in shown[account.name]) == account.keep_personal


def test_who_was_found_is_masked_and_nothing_is_forgotten_before_the_button(dialog):
    found = PersonFound("a1", "Shop", "hash1", "anna@example.com", "Anna", 12, 3)
    dialog._on_found(PersonSearch((found,), locked=("Other",), by_id_only=("Third",)))
    row = dialog.people.topLevelItem(0)
    assert [row.text(n) for n in range(4)] == ["Shop", "a***@example.com", "12", "3"]
    assert "Other" in dialog.told.text()
    assert "Third" in dialog.told.text()
    assert dialog.forget.isEnabled()


def test_nobody_found(dialog):
    dialog._on_found(PersonSearch(()))
    assert dialog.told.text() == "Nothing of this person was found."
    assert not dialog.forget.isEnabled()


def test_after_forgetting_it_says_what_is_left_to_do(dialog):
    dialog.person.setText("anna@example.com")
    dialog._on_forgotten(14)
    assert "14 rows" in dialog.told.text()
    assert "providers still have the data" in dialog.told.text()
    assert dialog.person.text() == ""


def test_the_list_of_exports_is_shown_and_cleared(window, dialog, qtbot):
    assert not dialog.clear.isEnabled()
    at = datetime(2026, 11, 20, tzinfo=UTC)
    window.services.own.log_export(
        ExportRecord(at, "/tmp/x/clicks.csv", "Clicks", "csv", 1204, True, "ab")
    )
    qtbot.waitUntil(lambda: dialog.exports.topLevelItemCount() == 1)
    row = dialog.exports.topLevelItem(0)
    assert [row.text(n) for n in (1, 2, 3)] == ["clicks.csv", "1,204", "yes"]
    dialog.clear.click()
    qtbot.waitUntil(lambda: dialog.exports.topLevelItemCount() == 0)
    assert window.services.workspace.own.exports() == ()


def test_it_is_never_so_small_that_its_words_are_cut(dialog, qtbot):
    dialog.pages.setCurrentIndex(1)
    dialog.resize(10, 10)
    qtbot.waitUntil(lambda: dialog.person.isVisible())
    label = dialog.pages.currentWidget().layout().itemAt(0).widget()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


def test_a_button_that_cannot_be_pressed_looks_so(dialog, qtbot):
    dialog.pages.setCurrentIndex(1)
    found = PersonFound("a1", "Shop", "hash1", None, None, 12, 3)
    dialog._on_found(PersonSearch((found,)))
    ready = dialog.forget.grab().toImage()
    dialog._on_found(PersonSearch(()))
    assert dialog.forget.grab().toImage() != ready
