"""Groups with their campaigns below them: opening, closing, sorting, going on after a reload."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.campaigns.reasons import Reasons
from gui.tables.model import SortBy
from gui.views.promotions_columns import GroupColumns
from gui.views.promotions_data import read_groups
from gui.views.promotions_model import PromotionModel
from services.domain.lenses import PLAIN
from services.domain.rows import Selection


@pytest.fixture
def groups(reader):
    return read_groups(reader, Selection(), PLAIN, "tag", "")


@pytest.fixture
def model(qapp, groups, formats):
    made = PromotionModel(GroupColumns(formats, Reasons()).make(PLAIN), formats)
    made.tester = QAbstractItemModelTester(made)
    made.set_rows(made.take(groups))
    return made


def names(model):
    return [(row.name or "").lower() if not row.campaign else "-" for row in model.rows]


def test_a_group_shows_its_campaigns_when_it_is_opened(model):
    assert names(model) == ["garden", "text", ""]
    model.toggle(0)
    assert names(model) == ["garden", "-", "-", "text", ""]
    assert model.is_open(model.row(0))
    assert [model.parent_of(n) for n in range(5)] == [0, 0, 0, 3, 4]
    model.toggle(1)
    assert len(model.rows) == 5
    model.toggle(0)
    assert names(model) == ["garden", "text", ""]


def test_what_was_open_stays_so_after_a_reload(model, groups):
    model.toggle(1)
    model.set_rows(model.take(groups))
    assert names(model) == ["garden", "text", "-", ""]


def test_campaigns_are_sorted_within_their_group_and_the_rest_stays_last(model):
    model.toggle(0)
    for descending in (False, True):
        model.set_order((SortBy("sends", descending=descending),))
        sends = [row.count("sends") for row in model.rows]
        first = names(model).index("garden")
        inside = sends[first + 1 : first + 3]
        assert inside == sorted(inside, reverse=descending)
        assert names(model)[-1] == ""


def test_it_says_aloud_whether_a_group_is_open(model):
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, 0), role).endswith("closed")
    model.toggle(0)
    assert model.data(model.index(0, 0), role).endswith("open")
