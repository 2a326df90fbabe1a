"""The proof's refreshes lie within one hour, as the demo counts from the full one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from build_scripts.installers.fresh_machine.hours import NEEDED, left, wait_for_room


def test_what_is_left_of_an_hour() -> None:
    assert left(datetime(2026, 11, 30, 18, 58, 30, tzinfo=UTC)) == timedelta(seconds=90)
    assert left(datetime(2026, 11, 30, 18, 0, tzinfo=UTC)) == timedelta(hours=1)


def test_with_room_it_goes_on_at_once() -> None:
    now = datetime(2026, 11, 30, 18, 20, tzinfo=UTC)
    slept: list[float] = []
    assert wait_for_room(lambda: now, slept.append) == "40 min are left of it"
    assert slept == []


def test_before_the_turn_it_waits_until_behind_it() -> None:
    clock = [datetime(2026, 11, 30, 18, 57, tzinfo=UTC)]

    def pause(seconds: float) -> None:
        clock[0] += timedelta(seconds=seconds)

    assert wait_for_room(lambda: clock[0], pause) == "waited 3 min for the next one"
    assert clock[0].hour == 19
    assert left(clock[0]) >= NEEDED
