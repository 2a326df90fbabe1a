"""Who clicked: masked until allowed, counts and times, all by blocks."""

from __future__ import annotations

import msgspec
import pytest

from gui.detail.data import read_detail
from gui.detail.who import WhoTab, people_columns
from services.domain.errors import StoreFailed
from services.domain.lenses import PLAIN, Lenses
from services.domain.rows import PersonRow
from tests.gui.detail.samples import AT, REASONS, detail

PERSON = PersonRow(
    account_id="a",
    provider="clicksend",
    account="Shop",
    recipient="0f5e44d1a3ce6bde201d",
    address="+61411111189",
    person_name="Zoë Brown",
    clicks=5,
    human_clicks=4,
    campaigns=2,
    first_click_at=AT,
    last_click_at=None,
)


def cells(formats, shown):
    return {c.key: c.cell(PERSON, formats).text for c in people_columns(formats, shown=shown)}


def test_people_are_masked_until_they_may_be_shown(formats):
    hidden, shown = cells(formats, False), cells(formats, True)
    assert (hidden["recipient"], hidden["person_name"]) == ("+61******89", "–")
    assert (shown["recipient"], shown["person_name"]) == ("+61411111189", "Zoë Brown")
    assert shown["last_click_at"] == "–"


def test_an_id_is_shown_as_it_is(formats):
    column = people_columns(formats)[0]
    bare = msgspec.structs.replace(PERSON, address=None)
    assert column.cell(bare, formats).text == "0f5e44d1a3ce6bde201d"


@pytest.fixture
def tab(desk, theme, formats, shown):
    return shown(WhoTab(desk, theme, REASONS, formats), 900, 500)


def test_everybody_is_listed_and_counted(tab, desk, campaigns, qtbot):
    row = max(campaigns["a-benelux"], key=lambda row: row.click_rows)
    reader = desk.workspace.reader()
    data = read_detail(reader, (row,), "UTC")
    people = reader.people_table(data.selection).count
    reader.close()
    with qtbot.waitSignal(tab.model.counted) as counted:
        tab.show_data(data)
        assert tab.note.text() == "Counting people..."
    assert counted.args == [people]
    assert tab.note.text().startswith(f"{people} people")
    assert tab.current
    assert not tab.show_people.isEnabled()
    assert "not kept" in tab.note.text()


def test_without_clicks_the_reason_stands_in_its_place(tab):
    tab.show_data(detail())
    assert tab.table.isHidden()
    assert tab.reason.text()


def test_people_that_cannot_be_read_leave_no_promise(tab, desk, campaigns, qtbot):
    row = max(campaigns["a-benelux"], key=lambda row: row.click_rows)
    desk.query_failure = StoreFailed("The workspace is gone.", "Open it again.")
    with qtbot.waitSignal(tab.failed):
        tab.show_data(detail(row, clicks=3))
    assert tab.note.text() == "The people could not be read."


def kept(tab, desk, campaigns, qtbot):
    """Shows a campaign of an account that keeps personal data."""
    desk.accounts = tuple(msgspec.structs.replace(a, keep_personal=True) for a in desk.accounts)
    row = max(campaigns["a-benelux"], key=lambda row: row.click_rows)
    with qtbot.waitSignal(tab.model.counted):
        tab.show_data(detail(row, clicks=row.click_rows))


def test_people_are_hidden_again_where_an_account_keeps_nothing(tab, desk, campaigns, qtbot):
    kept(tab, desk, campaigns, qtbot)
    assert not tab.allowed
    tab.show_people.click()
    assert tab.allowed
    assert tab.show_people.text() == "Hide people"
    desk.accounts = tuple(msgspec.structs.replace(a, keep_personal=False) for a in desk.accounts)
    other = min(
        (row for row in campaigns["a-benelux"] if row.click_rows), key=lambda r: r.click_rows
    )
    with qtbot.waitSignal(tab.model.counted):
        tab.show_data(detail(other, clicks=other.click_rows))
    assert not tab.allowed
    assert not tab.show_people.isEnabled()


def test_under_the_human_lens_the_clicks_say_so(formats):
    titles = {c.key: (c.title, c.visible) for c in people_columns(formats, human=True)}
    assert titles["clicks"] == ("Clicks, human", True)
    assert not titles["human_clicks"][1]


def test_the_lens_changes_the_columns_and_not_who_is_shown(tab, desk, campaigns, qtbot):
    kept(tab, desk, campaigns, qtbot)
    tab.show_people.click()
    human = msgspec.structs.replace(tab._data, lenses=Lenses(human=True))
    tab.show_data(human)
    assert tab.model.columns[tab.model.place("clicks")].title == "Clicks, human"
    assert tab.allowed
    assert not tab.table.isColumnHidden(tab.model.place("person_name"))
    tab.show_data(msgspec.structs.replace(human, lenses=PLAIN))
    assert tab.model.columns[tab.model.place("clicks")].title == "Clicks"
