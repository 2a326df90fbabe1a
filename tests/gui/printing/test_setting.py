from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPicture

from gui.printing.blocks import (
    Card,
    Cards,
    Column,
    Facts,
    Heading,
    Panel,
    Panels,
    Row,
    Table,
    Text,
)
from gui.printing.paper import page_size, sheet_of
from gui.printing.setting import Setter, half_width

TABLE = Table((Column("Name", number=False),), (Row(("a",)), Row(("b",)), Row(("c",))))


@pytest.fixture
def slices(kind):
    def run(*blocks, pictures=None):
        sheet = sheet_of(page_size(QLocale("de_DE")))
        return list(Setter(sheet, kind, "#000000", pictures or {}, lambda: None).slices(blocks))

    return run


def solid(found):
    return [piece for piece in found if not piece.gap]


def test_a_heading_and_its_sentence_stay_with_the_table(slices):
    heading, text, head, first, *_ = solid(slices(Heading("H"), Text("t"), TABLE))
    assert heading.keep
    assert text.keep
    assert head.keep
    assert first.keep


def test_a_sentence_of_its_own_may_end_a_page(slices):
    (text, *_) = solid(slices(Text("t"), TABLE))
    assert not text.keep


def test_from_a_whole_heading_on_everything_stays_together(slices):
    found = slices(Text("before"), Heading("H", whole=True), TABLE, Text("after"))
    assert not found[1].keep
    assert all(piece.keep for piece in found[2:])


def test_four_cards_stand_side_by_side(slices):
    cards = tuple(Card(f"Label {n}", "1", ("small",) * n) for n in range(6))
    assert len(solid(slices(Cards(cards)))) == 2


def test_a_chart_and_its_title_are_never_divided(slices):
    panel = Panel("time", "Title", data=object(), height=180, note="note")
    with_note = solid(slices(Panels((panel,)), pictures={"time": QPicture()}))
    assert len(with_note) == 1
    without = solid(slices(Panels((Panel("time", "Title", reason="why"),))))
    assert without[0].height < with_note[0].height


def test_panels_side_by_side_are_as_high_as_the_higher(slices):
    pair = (
        Panel("a", "A", data=object(), height=100, half=True),
        Panel("b", "B", data=object(), height=200, half=True),
    )
    pictures = {"a": QPicture(), "b": QPicture()}
    high = solid(slices(Panels(pair[1:]), pictures=pictures))[0].height
    assert solid(slices(Panels(pair), pictures=pictures))[0].height == high


def test_facts_are_lines_that_may_be_divided(slices):
    assert len(solid(slices(Facts((("a", "b"), ("c", "d")))))) == 2


def test_two_halves_fit_beside_each_other():
    assert 2 * half_width() < 715
