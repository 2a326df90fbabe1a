from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from gui.tables.columns import Column, Kind
from gui.tables.room import padded, room_for


@pytest.fixture
def metrics(theme):
    return QFontMetrics(theme.font())


def room(column, rows, formats, metrics):
    return room_for(column, rows, formats, metrics)


def test_the_largest_figure_fits(formats, metrics):
    count = Column("n", "N", Kind.COUNT, lambda row: row)
    needed = room(count, [None, 12, 1_234_567_890, 5], formats, metrics)
    assert needed == padded(metrics.horizontalAdvance("1,234,567,890"))
    signed = room(count, [1, -1_000_000], formats, metrics)
    assert signed == padded(metrics.horizontalAdvance(formats.count(-1_000_000)))


def test_texts_may_be_cut_unless_they_are_few_words(formats, metrics):
    rows = ["sent", "partially delivered", "sent"]
    text = Column("s", "S", Kind.TEXT, lambda row: row)
    assert room(text, rows, formats, metrics) == 0
    words = Column("s", "S", Kind.TEXT, lambda row: row, whole=True, text=str.upper)
    wide = padded(metrics.horizontalAdvance("PARTIALLY DELIVERED"))
    assert room(words, rows, formats, metrics) == wide


def test_without_a_value_no_room_is_needed(formats, metrics):
    count = Column("n", "N", Kind.COUNT, lambda row: row)
    assert room(count, [None, None], formats, metrics) == 0
    assert room(count, [], formats, metrics) == 0


def test_each_value_is_made_once(formats, metrics):
    asked = []
    count = Column("n", "N", Kind.COUNT, lambda row: (asked.append(row), row)[1])
    rows = list(range(100))
    room(count, rows, formats, metrics)
    # Once each, and once more for the text of the two that are measured.
    assert len(asked) <= len(rows) + 2
