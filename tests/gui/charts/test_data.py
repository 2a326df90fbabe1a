from __future__ import annotations

from gui.charts.data import Bar, sorted_bars


def test_largest_first_and_the_rest_together():
    counts = {f"label {n}": n for n in range(1, 13)}
    bars = sorted_bars(counts)
    assert [bar.count for bar in bars] == [12, 11, 10, 9, 8, 7, 6, 5, 10]
    assert bars[-1] == Bar("Other", 1 + 2 + 3 + 4, "4 labels together", quiet=True)


def test_a_single_left_over_label_is_shown_itself():
    bars = sorted_bars({f"label {n}": n for n in range(1, 10)})
    assert len(bars) == 9
    assert bars[-1] == Bar("label 1", 1, key="label 1")


def test_the_provider_s_own_other_joins_ours():
    bars = sorted_bars({"NL": 3, "Other": 50, "other": 1})
    assert bars == (Bar("NL", 3, key="NL"), Bar("Other", 51, "", quiet=True))
    many = sorted_bars({f"c{n}": 10 for n in range(10)} | {"Other": 5})
    assert many[-1] == Bar("Other", 25, "2 labels together", quiet=True)


def test_unknown_stands_last_whatever_its_count():
    bars = sorted_bars({"unknown": 900, "iOS": 2, "Android": 3, "Other": 1})
    assert [bar.label for bar in bars] == ["Android", "iOS", "Other", "Unknown"]
    assert [bar.quiet for bar in bars] == [False, False, True, True]


def test_equal_counts_stand_by_name():
    assert [bar.label for bar in sorted_bars({"b": 1, "a": 1})] == ["a", "b"]
    assert sorted_bars({}) == ()


def test_a_label_is_shown_without_what_would_turn_the_line_and_picked_as_it_is_stored():
    (bar,) = sorted_bars({"Opera\u202e\n!": 3})
    assert (bar.label, bar.key) == ("Opera !", "Opera\u202e\n!")
