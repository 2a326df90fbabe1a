"""Reading the providers' time stamps into UTC, keeping the raw text where something was assumed or repaired."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from services.domain.records import Stamp

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_DOTNET = re.compile(r"^\\?/Date\((-?\d{1,16})([+-]\d{4})?\)\\?/$")
_NEVER = "0000-00-00"
_FAR_FUTURE = 2_147_483_647  # int32's end: ClickSend's "no date"
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_LATEST = datetime(2100, 1, 1, tzinfo=UTC)


def _plausible(instant: datetime | None) -> datetime | None:
    return instant if instant is not None and _EARLIEST <= instant <= _LATEST else None


def from_epoch(value: object) -> Stamp:
    """Read Unix seconds given as int or numeric text; "", null, 0 and int32's maximum are unknown.

    Source: ClickSend's schema (`schedule`, `date_added`), whose examples mix both forms.
    """
    if isinstance(value, bool) or value is None or value == "":
        return Stamp()
    try:
        seconds = float(value) if isinstance(value, int | float | str) else 0.0
    except ValueError:
        return Stamp(raw=str(value))
    if not 0 < seconds < _FAR_FUTURE:
        return Stamp()
    return Stamp(utc=_plausible(datetime.fromtimestamp(seconds, UTC)))


def from_dotnet(value: object) -> Stamp:
    """Read `/Date(milliseconds+hhmm)/`; the suffix only tells how to show it and is never added.

    ISO text is accepted too. Source: Sitecore Send's API description.
    """
    if not isinstance(value, str) or not value.strip():
        return Stamp()
    found = _DOTNET.match(value.strip())
    if not found:
        return from_iso(value)
    try:
        instant = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(found[1]))
    except OverflowError:
        return Stamp(raw=value)
    known = _plausible(instant)
    return Stamp(utc=known, raw=None if known else value)


def from_iso(value: object, zone: ZoneInfo | None = None) -> Stamp:
    """Read ISO 8601 text. Repeated hyphens are collapsed (`2024--02-01`, seen in a vendor's own example).

    A text without an offset is taken in `zone` (UTC where none is given), marked `zone_assumed`, and its raw
    text kept. An hour that occurs twice in autumn is taken as the first; one that never occurs is shifted as
    Python does, never an error. What cannot be read keeps its raw text and no instant.
    """
    if not isinstance(value, str) or not value.strip():
        return Stamp()
    text = value.strip()
    if text.startswith(_NEVER):
        return Stamp()
    instant = _parse(text)
    repaired = False
    if instant is None:
        instant = _parse(re.sub(r"-{2,}", "-", text))
        repaired = True
    if instant is None:
        return Stamp(raw=text)
    assumed = instant.tzinfo is None
    if assumed:
        instant = instant.replace(tzinfo=zone or UTC)
    known = _plausible(_to_utc(instant))
    keep = assumed or repaired or known is None
    return Stamp(utc=known, raw=text if keep else None, zone_assumed=assumed)


def _parse(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _to_utc(instant: datetime) -> datetime | None:
    try:
        return instant.astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def iso_utc(instant: datetime | None) -> str:
    """Write an instant as ISO 8601 in UTC with a `Z`; milliseconds only where there are any; None is ""."""
    if instant is None:
        return ""
    utc = instant.astimezone(UTC)
    text = utc.isoformat(timespec="milliseconds" if utc.microsecond else "seconds")
    return text.replace("+00:00", "Z")
