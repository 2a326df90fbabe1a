"""When clicks come: answers of the workspace about hours, weekdays and the time since the send.

All durations are seconds, since the campaign's send; the wait of a person until the first click is since the
delivery to that person, where it is known. Clicks stamped before that count as "at once".
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from services.domain.rows import CampaignKey
from services.wording import noop

WEEKDAYS = (
    noop("Monday"),
    noop("Tuesday"),
    noop("Wednesday"),
    noop("Thursday"),
    noop("Friday"),
    noop("Saturday"),
    noop("Sunday"),
)
"""Names by `datetime.weekday()`: Monday is 0. Schedulers want them in English; people read them by `tr`."""
FINAL_AFTER_DAYS = 7
"""Until a campaign is so old, figures about its decay are provisional (product.md, section 3)."""


class WeekMap(msgspec.Struct, frozen=True):
    """Clicks by weekday (Monday first) and hour of a zone; `unplaced` have no time or no zone."""

    cells: tuple[tuple[int, ...], ...]
    unplaced: int = 0

    @property
    def total(self) -> int:
        """Clicks in all cells."""
        return sum(map(sum, self.cells))


class Decay(msgspec.Struct, frozen=True):
    """How soon clicks come after the send, over one or more campaigns.

    `t50` and `t90` are the times by which 50 and 90 % of the clicks seen so far had come; `half_life`
    is the time after the busiest ten minutes in which half of the clicks after it came (Bitly's measure).
    All three are over `clicks`: those of campaigns whose send time is known. `first_click` are the
    quartiles of the people's waits until their first click, over `people` of whom that is known; over
    several campaigns somebody counts once for each, so these are no people then but first clicks.
    `provisional`: of some campaign the clicks were last read within a week after the send.
    """

    clicks: int
    t50: float | None
    t90: float | None
    half_life: float | None
    people: int
    first_click: tuple[float, float, float] | None
    first_bins: tuple[int, ...]
    provisional: bool


FIRST_BINS = (60, 300, 900, 3600, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800)
"""Upper ends of the bins of a person's first click, in seconds since the send; one more bin is open."""


class SinceSend(msgspec.Struct, frozen=True):
    """Clicks of one campaign by steps since its send: `counts[n]` came in step n, up to the last click."""

    key: CampaignKey
    sent_at: datetime
    step_seconds: int
    counts: tuple[int, ...]
