from __future__ import annotations

import msgspec

from gui.detail.splits import Merged, Split, map_data, merged_splits, split_by
from tests.gui.detail.samples import detail, row, slices


def test_clicks_are_preferred_to_people_and_to_opens():
    found = (*slices("os", "opens", iOS=9), *slices("os", "clickers", iOS=2, Android=4))
    bars = split_by(detail(breakdowns=found), "os", "Systems").bars
    assert (bars.title, bars.base, bars.of, bars.whole) == (
        "Systems, clickers",
        "clickers",
        "clickers",
        6,
    )
    found += slices("os", "clicks", iOS=1)
    assert split_by(detail(breakdowns=found), "os", "Systems").bars.of == "clicks"
    assert split_by(detail(breakdowns=found), "country", "C") == Split(None, "")


def test_people_of_several_campaigns_are_never_added():
    both = (*slices("os", "clickers", "1", iOS=2), *slices("os", "clickers", "2", iOS=4))
    split = split_by(detail(row("1"), row("2"), breakdowns=both), "os", "Systems")
    assert split.bars is None
    assert split.reason.startswith("These figures count people")
    one = split_by(detail(row("1"), row("2"), breakdowns=both[:1]), "os", "Systems").bars
    assert (one.whole, one.note) == (2, "1 of 2 campaigns report this.")


def test_clicks_of_several_campaigns_are_added_and_derived_ones_say_so():
    both = (
        *slices("device", "clicks", "1", mobile=2, Mobile=3),
        *slices("device", "clicks", "2", "derived", Mobile=4),
    )
    bars = split_by(detail(row("1"), row("2"), breakdowns=both), "device", "Devices").bars
    assert [(bar.label, bar.count) for bar in bars.bars] == [("Mobile", 9)]
    assert bars.note == "Counted from the click log."


def test_what_was_added_up_before_is_not_added_up_again():
    found = slices("country", "clicks", DE=2, de=1, nl=4, Unknown=5)
    whole = detail(breakdowns=found)
    ready = msgspec.structs.replace(whole, breakdowns=(), merged=merged_splits(found))
    split = split_by(ready, "country", "Countries")
    assert split == split_by(whole, "country", "Countries")
    assert map_data(ready, split.bars) == map_data(whole, split.bars)
    assert ready.merged == {"country": Merged("clicks", {"DE": 3, "nl": 4, "Unknown": 5}, 1, False)}
    assert split_by(ready, "os", "Systems") == Split(None, "")
