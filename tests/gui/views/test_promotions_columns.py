"""The columns of the promotions view: sums over campaigns, rates as sum over sum, people never."""

from __future__ import annotations

import pytest

from gui.campaigns.reasons import Reasons
from gui.views.promotions_columns import GroupColumns
from gui.views.promotions_data import read_groups
from services.domain.lenses import PLAIN, Base, Lenses
from services.domain.rows import Selection


@pytest.fixture
def cells(reader, formats):
    """Cells of the groups by name, and of the totals row by ""."""

    def read(lenses=PLAIN, group="tag"):
        made = GroupColumns(formats, Reasons())
        made.groups = read_groups(reader, Selection(), lenses, group, "")
        columns = {column.key: column for column in made.make(lenses)}
        found = {
            (row.name or "none").lower(): {k: c.cell(row, formats) for k, c in columns.items()}
            for row in made.groups.rows
        }
        rows = made.groups.rows
        found[""] = {key: column.total(rows) for key, column in columns.items() if column.total}
        return found

    return read


def test_a_group_over_two_providers(cells):
    garden = cells()["garden"]
    shown = {key: garden[key].text for key in ("campaigns", "sends", "clicks", "unique_clicks")}
    assert shown == {"campaigns": "2", "sends": "700", "clicks": "5", "unique_clicks": "–"}
    assert "never added" in garden["unique_clicks"].tooltip
    assert garden["channels"].text == "E-mail, SMS"
    assert garden["click_rate"].text == "2.2\u00a0%"
    assert "Summer text" in garden["click_rate"].tooltip


def test_the_total_counts_each_campaign_once(cells):
    found = cells()
    assert found[""]["campaigns"].text == "4"
    assert found[""]["sends"].text == "800"
    assert found[""]["unique_clicks"].missing


def test_a_group_without_a_base_has_no_rate(cells):
    rest = cells(group="utm_campaign")["none"]
    assert rest["click_rate"].text in {"no base", "–"}
    assert rest["clicks"].text == "–"


def test_the_human_lens_shows_both_counts(cells):
    garden = cells(Lenses(Base.SENT, human=True))["garden"]
    assert (garden["clicks"].text, garden["all_clicks"].text) == ("4", "5")


def test_keys_are_always_the_same(formats):
    made = GroupColumns(formats, Reasons())
    plain, human = (made.make(lenses) for lenses in (PLAIN, Lenses(human=True)))
    assert [c.key for c in plain] == [c.key for c in human]
    titles = [c.title for c in plain]
    assert len(set(titles)) == len(titles)
