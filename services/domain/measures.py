"""The measures: figures that are neither counters nor rates of two of them, such as how soon clicks come.

As in `metric_list` their words stand in English, and whoever shows one says it through `services.wording.tr`.
"""

from __future__ import annotations

import msgspec

from services.wording import noop


class MeasureDefinition(msgspec.Struct, frozen=True):
    """A figure that is neither a counter nor a rate of two: how soon clicks come, a link's share.

    `unit` is "seconds" or "share". `needs` names in words what it is made of, `rolls` how it is made over
    several campaigns.
    """

    key: str
    title: str
    unit: str
    formula: str
    needs: str
    rolls: str
    about: str = ""


_EACH = noop("Each campaign's clicks since its own send, put together.")
_TIMED = noop("send or delivery time, and the time of each click")
_PEOPLE_TIMED = noop("send or delivery time, and the time of each click, and who clicked")
_ALL_PEOPLE = noop("All people of the campaigns, each within each campaign.")
_SO_FAR = noop("Of the clicks seen so far; provisional until seven days after the send.")
MEASURES = (
    MeasureDefinition(
        "link_share",
        noop("Share of clicks"),
        "share",
        noop("clicks of the link / clicks of the campaign's links"),
        noop("clicks of each link, or its clickers"),
        noop("Not made over several campaigns."),
        noop(
            "Where a link's clicks are not known, its clickers of the campaign's clickers; these may "
            "together be more than all."
        ),
    ),
    MeasureDefinition(
        "t50_seconds",
        noop("Half of the clicks (s)"),
        "seconds",
        noop("time from delivery, or send, to half of the clicks"),
        _TIMED,
        _EACH,
        _SO_FAR,
    ),
    MeasureDefinition(
        "t90_seconds",
        noop("90 % of the clicks (s)"),
        "seconds",
        noop("time from delivery, or send, to 90 % of the clicks"),
        _TIMED,
        _EACH,
        _SO_FAR,
    ),
    MeasureDefinition(
        "half_life_seconds",
        noop("Half-life (s)"),
        "seconds",
        noop("time after the busiest ten minutes until half of the clicks after them"),
        _TIMED,
        _EACH,
    ),
    MeasureDefinition(
        "first_click_q1_seconds",
        noop("First click, quarter (s)"),
        "seconds",
        noop("quarter of the people's times from delivery, or send, to their first click"),
        _PEOPLE_TIMED,
        _ALL_PEOPLE,
    ),
    MeasureDefinition(
        "first_click_median_seconds",
        noop("First click, median (s)"),
        "seconds",
        noop("median of the people's times from delivery, or send, to their first click"),
        _PEOPLE_TIMED,
        _ALL_PEOPLE,
    ),
    MeasureDefinition(
        "first_click_q3_seconds",
        noop("First click, 3 quarters (s)"),
        "seconds",
        noop("3 quarters of the people's times from delivery, or send, to their first click"),
        _PEOPLE_TIMED,
        _ALL_PEOPLE,
    ),
)
"""Figures that are neither counters nor rates of two of them."""

_BY_KEY = {definition.key: definition for definition in MEASURES}


def measure_definition(key: str) -> MeasureDefinition:
    """The definition of a measure by its key.

    Raises:
        KeyError: There is no such measure.
    """
    return _BY_KEY[key]
