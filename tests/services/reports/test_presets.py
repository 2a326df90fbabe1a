"""The presets by their words."""

from __future__ import annotations

import pytest

from services.domain.errors import ExportFailed
from services.reports.presets import PRESETS, find_preset


def test_only_spreadsheets_get_a_guard_and_local_times():
    assert {p.key for p in PRESETS if not p.guard} == {"programs"}
    assert {p.key for p in PRESETS if not p.local_times} == {"programs"}
    assert {p.key for p in PRESETS if p.bom} == {"excel", "international"}


def test_excel_follows_the_decimal_mark_of_the_computer():
    european, english = find_preset("excel", ","), find_preset("excel", ".")
    assert (european.delimiter, european.decimal_mark) == (";", ",")
    assert (english.delimiter, english.decimal_mark) == (",", ".")


@pytest.mark.parametrize("key", ["international", "programs", "tsv"])
def test_the_others_do_not(key):
    assert find_preset(key, ",") == find_preset(key, ".")


def test_an_unknown_word_is_refused():
    with pytest.raises(ExportFailed, match="no preset called word"):
        find_preset("word")
