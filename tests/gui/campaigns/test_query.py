from __future__ import annotations

from datetime import date

from gui.campaigns.query import count_campaigns, read_campaigns
from services.domain.plan import Period
from services.domain.rows import Selection


def test_rows_and_total(filled):
    reader = filled.workspace.reader()
    everything = read_campaigns(reader, Selection())
    assert len(everything.rows) == everything.total == 72
    some = read_campaigns(reader, Selection(accounts=("a-sms",)))
    assert (len(some.rows), some.total, some.last_sent) == (24, 72, None)
    assert count_campaigns(reader, "a-sms") == 24
    reader.close()


def test_an_empty_period_tells_the_last_activity(filled):
    reader = filled.workspace.reader()
    old = Period(date(2001, 1, 1), date(2001, 1, 31))
    found = read_campaigns(reader, Selection(period=old))
    newest = max(r.sent_at for r in read_campaigns(reader, Selection()).rows if r.sent_at)
    assert found.rows == ()
    assert found.last_sent == newest
    nothing = read_campaigns(reader, Selection(period=old, search="no such words"))
    assert nothing.last_sent is None
    reader.close()


def test_an_empty_workspace(services):
    reader = services.workspace.reader()
    found = read_campaigns(reader, Selection(period=Period(date(2001, 1, 1))))
    assert (found.rows, found.total, found.last_sent) == ((), 0, None)
    reader.close()
