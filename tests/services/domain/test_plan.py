from datetime import UTC, date, datetime

from services.domain.plan import AccountOutcome, Period, RefreshOutcome


def test_a_period_holds_its_days_and_nothing_unknown():
    period = Period(date(2026, 1, 1), date(2026, 1, 31))
    assert period.holds(datetime(2026, 1, 31, 23, 59, tzinfo=UTC))
    assert not period.holds(datetime(2026, 2, 1, tzinfo=UTC))
    assert not period.holds(None)
    assert Period().holds(None)


def test_failed_accounts_are_named():
    good, bad = (
        AccountOutcome("1", "a", "p"),
        AccountOutcome("2", "b", "p", error_code="unreachable"),
    )
    assert RefreshOutcome((good, bad)).failed == (bad,)
