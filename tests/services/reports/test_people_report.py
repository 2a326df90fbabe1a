"""Who clicked: counted by person, hidden unless asked for, streamed in blocks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.domain.accounts import Account
from services.domain.kinds import Channel
from services.domain.lenses import Lenses
from services.domain.records import Batch, Campaign, CampaignRef, Click, Person, Stamp
from services.domain.rows import Selection
from services.reports import people_report
from services.reports.options import ReportOptions
from services.reports.report_kind import CHUNK
from services.store.workspace import Workspace
from tests.services.reports.market import CLICKS, SENT, SPRING, SUMMER_SENT


def test_each_person_is_one_row(market, table):
    rows = {row["recipient"]: row for row in table(market, "people")}
    assert set(rows) == {one[2] for one in CLICKS}
    for person, row in rows.items():
        own = [one for one in CLICKS if one[2] == person]
        assert row["clicks"] == len(own)
        assert row["human_clicks"] == sum(1 for one in own if not one[4])
        assert row["campaigns"] == len({one[0] for one in own})
        at = [
            (SENT if one[0] == SPRING else SUMMER_SENT) + timedelta(minutes=one[1]) for one in own
        ]
        assert (row["first_click_at"], row["last_click_at"]) == (min(at), max(at))


def test_under_the_human_lens_people_of_automatic_clicks_only_are_gone(market, table):
    rows = table(market, "people", lenses=Lenses(human=True))
    assert {row["recipient"] for row in rows} == {one[2] for one in CLICKS if not one[4]}
    assert "clicks" not in rows[0]


def phones(tmp_path, count, provider="clicksend"):
    """An account that keeps the phone numbers of people whom it knows by a hash."""
    ref = CampaignRef("sms", "1")
    workspace = Workspace.open(tmp_path / "phones.sendsight")
    workspace.save_account(Account("a", provider, "SMS", "https://api.example", keep_personal=True))
    clicks = tuple(
        Click(
            ref=ref,
            key=str(n),
            at=Stamp(SENT),
            person=Person(public_id=f"h{n:06}", address=f"+614{n:08}", name="Ann"),
        )
        for n in range(count)
    )
    campaign = Campaign(ref=ref, channel=Channel.SMS, name="One")
    workspace.apply("a", Batch(campaigns=(campaign,), clicks=clicks))
    return workspace


@pytest.mark.parametrize("provider", ["clicksend", "constant_contact"])
def test_addresses_are_shown_only_where_asked_for(tmp_path, table, provider):
    """Whichever provider: what the account keeps is shown as in the window, also beside an id."""
    workspace = phones(tmp_path, 2, provider)
    reader = workspace.reader()
    assert {row["recipient"] for row in table(reader, "people")} == {"h000000", "h000001"}
    shown = {row["recipient"] for row in table(reader, "people", personal=True)}
    assert shown == {"+61400000000", "+61400000001"}
    reader.close()
    workspace.close()


def test_people_come_in_blocks_and_the_copy_is_dropped(tmp_path):
    workspace = phones(tmp_path, CHUNK + 7)
    reader = workspace.reader()
    parts = people_report.rows(reader, Selection(), ReportOptions())
    assert [len(part) for part in parts] == [CHUNK, 7]
    # Stopped half-way, the copy is dropped as well.
    started = people_report.rows(reader, Selection(), ReportOptions())
    next(started)
    started.close()
    left = reader._session.ask("SELECT count(*) FROM duckdb_tables() WHERE temporary")
    assert left[0][0] == 0
    reader.close()
    workspace.close()
