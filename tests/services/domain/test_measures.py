from __future__ import annotations

import pytest

from services.domain.measures import MEASURES, measure_definition


def test_a_measure_is_found_by_its_key():
    assert [measure_definition(one.key) for one in MEASURES] == list(MEASURES)
    assert measure_definition("t50_seconds").unit == "seconds"
    with pytest.raises(KeyError):
        measure_definition("nonsense")


def test_every_measure_says_what_it_is_made_of_and_in_what_unit():
    for one in MEASURES:
        assert one.unit in {"seconds", "share"}
        assert all((one.needs, one.rolls, one.formula))
        assert one.title.endswith("(s)") == (one.unit == "seconds")
