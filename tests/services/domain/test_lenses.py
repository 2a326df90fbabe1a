from __future__ import annotations

import pytest

from services.domain.lenses import PLAIN, Base, Lenses


@pytest.mark.parametrize(
    ("base", "words"),
    [
        (Base.DELIVERED, "delivered messages"),
        (Base.SENT, "sent messages"),
        (Base.OPENED, "openers"),
    ],
)
@pytest.mark.parametrize(
    ("human", "which"), [(False, "all of them"), (True, "without likely automatic ones")]
)
def test_the_sentence_names_base_and_clicks(base, words, human, which):
    told = Lenses(base, human).words()
    assert f"Rates are of {words}" in told
    assert told.endswith(f"clicks: {which}.")


def test_the_plain_way_is_what_most_tools_show():
    assert Lenses() == PLAIN == Lenses(Base.DELIVERED, human=False)
