from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import msgspec

from gui.views.compare_period_read import PeriodAnswer
from gui.views.compare_period_words import notes
from services.domain.comparing import previous
from services.domain.plan import Period
from services.domain.rows import Selection
from tests.gui.views.compare_samples import ACCOUNT, sent

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
WEEK = Period(date(2026, 11, 14), date(2026, 11, 20))
EVERYTHING = Selection()


def account(name="Benelux", refreshed_at=NOW, **values):
    return msgspec.structs.replace(ACCOUNT, name=name, refreshed_at=refreshed_at, **values)


def answer(**values):
    fields = {
        "comparison": previous(WEEK, NOW.date(), at=NOW),
        "rows": (),
        "days": (),
        "campaigns": (),
        "young": 0,
        "untimed": 0,
        "first_sent": NOW - timedelta(days=400),
    }
    return PeriodAnswer(**{**fields, **values})


def test_people_are_said_never_to_be_added(formats):
    lines = notes(answer(), [account()], EVERYTHING, formats)
    assert len(lines) == 2
    assert "never added up" in lines[1]


def test_young_campaigns_and_clicks_without_times_are_told(formats):
    found = answer(young=2, untimed=1, campaigns=(sent("a", days=1),) * 3)
    lines = notes(found, [account()], EVERYTHING, formats)
    assert "2 of the 3 campaigns" in lines[2]
    assert lines[3].endswith("the chart lacks them: 1.")


def test_an_archive_that_begins_later_is_told(formats):
    late = answer(first_sent=datetime(2026, 11, 10, tzinfo=UTC))
    assert "oldest stored campaign" in notes(late, [account()], EVERYTHING, formats)[2]


def test_an_account_that_was_not_read_lately_is_named(formats):
    accounts = [
        account(),
        account("Second", NOW - timedelta(minutes=5)),
        account("Old", NOW - timedelta(days=3)),
        account("New", None),
    ]
    lines = notes(answer(), accounts, EVERYTHING, formats)
    assert len(lines) == 4
    assert lines[2].startswith("“Old” was last read on 17")
    assert lines[3] == "“New” has not been read yet."


def test_a_period_that_is_over_needs_no_later_reading(formats):
    over = Period(date(2026, 11, 2), date(2026, 11, 8))
    found = answer(comparison=previous(over, NOW.date(), at=NOW))
    assert (
        len(notes(found, [account(refreshed_at=NOW - timedelta(days=3))], EVERYTHING, formats)) == 2
    )
