"""Times as Copernica filters by them, local and without a zone, and the zone of the account."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

from services.domain.errors import NotOffered
from services.wording import tr

if TYPE_CHECKING:
    from services.domain.plan import Period

DEFAULT_ZONE = "Europe/Amsterdam"
"""What a long-lived third-party client with live tests assumes; Copernica's pages name none."""
SLACK = timedelta(seconds=1)
"""Whether the bounds of a filter are inclusive is not documented."""


@lru_cache(maxsize=64)
def zone_named(name: str | None) -> ZoneInfo:
    """The time zone of an IANA name in any case; the default for an empty one.

    Raises:
        NotOffered: There is no such zone.
    """
    wanted = (name or "").strip() or DEFAULT_ZONE
    known = {zone.casefold(): zone for zone in available_timezones()}
    found = known.get(wanted.casefold())
    if found is None:
        raise NotOffered(
            tr("There is no time zone called {zone}.").format(zone=wanted[:60]),
            tr("Edit the account and write it like {example}.").format(example=DEFAULT_ZONE),
        )
    return ZoneInfo(found)


def to_local(instant: datetime, zone: ZoneInfo) -> datetime:
    """An instant as naive local time, whole seconds."""
    return instant.astimezone(zone).replace(tzinfo=None, microsecond=0)


def to_utc(local: datetime, zone: ZoneInfo) -> datetime:
    """A naive local time as an instant; the first of an hour that comes twice."""
    return local.replace(tzinfo=zone).astimezone(UTC)


def text(local: datetime) -> str:
    """A naive local time as Copernica writes it."""
    return local.strftime("%Y-%m-%d %H:%M:%S")


def period_bounds(period: Period, zone: ZoneInfo) -> tuple[datetime | None, datetime | None]:
    """A period's ends as naive local times, widened by the slack; None where open."""
    first = last = None
    if period.first is not None:
        first = to_local(datetime.combine(period.first, time(), UTC), zone) - SLACK
    if period.last is not None:
        after = datetime.combine(period.last + timedelta(days=1), time(), UTC)
        last = to_local(after, zone) + SLACK
    return first, last
