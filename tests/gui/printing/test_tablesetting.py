from __future__ import annotations

import pytest

from gui.printing.blocks import Column, Row, Table
from gui.printing.tablesetting import PAD, TableSetter

ROOM = 2_500


def setter(kind, table):
    return TableSetter(table, kind, 200, ROOM, "#000000")


def slices(kind, table):
    return list(setter(kind, table).slices(lambda: None))


COLUMNS = (Column("Name", number=False), Column("Clicks"))


def rows(count, total=True):
    made = [Row((f"Name {n}", str(n))) for n in range(count)]
    return (*made, Row(("All", "9"), total=True)) if total else tuple(made)


def test_the_first_two_and_the_last_two_rows_stay_together(kind):
    head, *made = slices(kind, Table(COLUMNS, rows(9)))
    assert head.keep
    assert [piece.keep for piece in made] == [True, *[False] * 7, True, False]
    assert all(piece.head is head for piece in made)


def test_a_group_stays_with_its_first_row_and_a_sum_with_its_last(kind):
    table = Table(
        COLUMNS,
        (
            *rows(3, total=False),
            Row(("Group",), group=True),
            *rows(3),
            *rows(3, total=False),
        ),
    )
    keeps = [piece.keep for piece in slices(kind, table)[1:]]
    assert keeps == [True, False, False, True, False, False, True, False, False, True, False]


def test_a_page_that_begins_within_a_group_says_which(kind):
    table = Table(
        COLUMNS,
        (
            *rows(2, total=False),
            Row(("Spring sale\nsmall print",), group=True, bookmark="Spring"),
            *rows(9),
        ),
    )
    head, first, _, group, member, *_, last = slices(kind, table)
    assert first.head is head
    assert group.head is head
    assert member.head.height > head.height
    assert (group.mark, group.level, member.mark) == ("Spring", 1, "")
    # A sum is of all groups.
    assert last.head is head


def test_a_small_table_is_never_divided(kind):
    made = slices(kind, Table(COLUMNS, rows(7)))
    assert [piece.keep for piece in made] == [*[True] * 8, False]


def test_one_row_is_a_table(kind):
    head, only = slices(kind, Table(COLUMNS, rows(1, total=False)))
    assert head.keep
    assert not only.keep


@pytest.mark.parametrize("count", [2, 5, 9, 30])
def test_columns_fill_the_width_whatever_their_number(kind, count):
    columns = (COLUMNS[0], *(Column("Clicks, human") for _ in range(count)))
    table = Table(columns, (Row(("x" * 200, *["1,234,567"] * count)),))
    widths = setter(kind, table)._widths
    assert sum(widths) == pytest.approx(ROOM)
    assert min(widths) > 0


def test_numbers_have_the_width_they_need(kind):
    table = Table(COLUMNS, (Row(("x" * 900, "1,234,567\n1.0-2.0 % and more")),))
    made = setter(kind, table)
    from gui.printing.paper import Style

    needed = kind.width("1.0-2.0 % and more", Style.SMALL) + 2 * PAD
    assert made._widths[1] == pytest.approx(needed)


def test_a_long_text_makes_its_row_higher_and_is_not_cut(kind):
    short, long = (
        slices(kind, Table(COLUMNS, (Row((text, "1")),)))[1].height for text in ("x", "x" * 900)
    )
    assert long > 4 * short


def test_a_wide_row_leaves_the_columns_their_widths(kind):
    told = Row(("A remark that is far longer than any name in this table, on one line",), wide=True)
    plain, with_remark = (Table(COLUMNS, made) for made in (rows(3), (told, *rows(3))))
    assert setter(kind, with_remark)._widths == setter(kind, plain)._widths
    _, remark, first, *_ = slices(kind, with_remark)
    assert remark.height == pytest.approx(first.height)


def test_the_work_ends_when_it_is_stopped(kind):
    seen = []

    def check():
        seen.append(1)
        if len(seen) > 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(setter(kind, Table(COLUMNS, rows(50))).slices(check))
    assert len(seen) == 3
