from __future__ import annotations

from gui.printing.pages import Pager, Slice, blank


def piece(height=10, **values):
    return Slice(height, lambda _painter, _top: None, **values)


def tops(pages):
    return [[top for _, top in page.placed] for page in pages]


def test_slices_follow_each_other_and_turn_the_page():
    pages = Pager(50, 0, 100).fill(piece(30) for _ in range(4))
    assert tops(pages) == [[50], [0, 30, 60]]


def test_what_is_kept_together_goes_to_the_next_page_together():
    pages = Pager(0, 0, 100).fill([piece(80), piece(10, keep=True), piece(20)])
    assert tops(pages) == [[0], [0, 10]]


def test_a_blank_falls_away_at_the_top_of_a_page():
    pages = Pager(0, 0, 100).fill([piece(95), blank(9), piece(20)])
    assert tops(pages) == [[0], [0]]


def test_a_head_is_repeated_where_a_table_goes_on():
    head = piece(5, keep=True)
    rows = [piece(40, head=head) for _ in range(5)]
    pages = Pager(0, 0, 100).fill([head, *rows])
    assert [page.placed[0][0] is head for page in pages] == [True, True, True]
    assert [len(page.placed) for page in pages] == [3, 3, 2]


def test_what_is_higher_than_a_page_is_divided_between_slices():
    pages = Pager(0, 0, 100).fill([piece(60, keep=True), piece(60, keep=True), piece(60)])
    assert tops(pages) == [[0], [0], [0]]


def test_a_blank_at_the_end_makes_no_page():
    pages = Pager(0, 0, 100).fill([piece(98), blank(5)])
    assert tops(pages) == [[0]]


def test_nothing_is_one_page():
    assert tops(Pager(0, 0, 100).fill([])) == [[]]
