"""Sorted copies of click rows."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.domain.errors import StoreFailed
from services.domain.records import Batch, CampaignRef, Person, Stamp
from services.domain.rows import CampaignKey, ClickRow, Selection
from tests.services.store.samples import SENT, account, campaign, click, many_clicks


@pytest.fixture(scope="module")
def filled(shared):
    workspace = shared
    workspace.save_account(account("a2", "Two", provider="clicksend", keep_personal=True))
    for account_id, count in (("a1", 140), ("a2", 60)):
        ref = CampaignRef("email", account_id[1])
        workspace.apply(
            account_id, Batch(campaigns=(campaign(ref),), clicks=many_clicks(count, ref))
        )
    odd = (
        click(
            "x",
            at=Stamp(raw="?"),
            url=None,
            person=Person("p", "ada@example.com", "Ada"),
            ip="::1",
            device="Tablet",
            region="NH",
            count=7,
        ),
    )
    workspace.apply("a2", Batch(clicks=odd))
    return workspace


def test_blocks_put_together_are_the_whole(filled, reader):
    table = reader.click_table()
    assert table.count == reader.click_count() == 201
    rows = [row for first in range(0, 201, 50) for row in table.block(first, 50)]
    assert len(rows) == 201
    times = [row.clicked_at for row in rows[:-1]]
    assert times == sorted(times, reverse=True)
    assert rows[-1].clicked_at is None
    assert table.block(190, 100) == rows[190:]
    assert table.block(5000, 10) == []
    table.close()


def test_a_row_is_the_same_whichever_way_it_is_read(filled, reader):
    exported = [row for part in reader.iter_clicks(chunk=64) for row in part]
    assert len(exported) == 201
    table = reader.click_table(descending=False)
    assert table.block(0, 2000) == exported
    assert reader.click_head(descending=False, count=50) == exported[:50]
    odd = next(row for row in exported if row.clicked_at is None)
    assert (
        odd.clicked_at_raw,
        odd.address,
        odd.person_name,
        odd.ip,
        odd.device,
        odd.region,
        odd.count,
    ) == ("?", "ada@example.com", "Ada", "::1", "Tablet", "NH", 7)
    assert (odd.provider, odd.account, odd.campaign, odd.url) == ("clicksend", "Two", None, None)


@pytest.mark.parametrize("sort", ClickRow.__struct_fields__)
@pytest.mark.parametrize("descending", [True, False])
def test_every_order_is_complete(filled, reader, sort, descending):
    table = reader.click_table(sort=sort, descending=descending)
    rows = table.block(0, 2000)
    values = [getattr(row, sort) for row in rows]
    known = [value for value in values if value is not None]
    assert values == known + [None] * (len(values) - len(known))
    assert known == sorted(known, reverse=descending)
    assert rows[:40] == reader.click_head(sort=sort, descending=descending, count=40)


@pytest.fixture
def reader(filled):
    opened = filled.reader()
    yield opened
    opened.close()


def test_a_copy_keeps_the_rows_of_its_moment(filled, reader):
    filled.save_account(account("a3", "Three"))
    filled.apply("a3", Batch(campaigns=(campaign(),), clicks=many_clicks(700)))
    three = Selection(accounts=("a3",))
    table = reader.click_table(three)
    before = table.block(0, 1000)
    filled.apply("a3", Batch(clicks=(click("later", at=SENT + timedelta(days=9)),)))
    try:
        assert table.block(0, 1000) == before
        assert reader.click_table(three).count == 701
    finally:
        filled.remove_account("a3", with_data=True)


def test_selected_rows_only(filled, reader):
    one = Selection(campaigns=(CampaignKey("a2", "email", "2"),))
    table = reader.click_table(one)
    assert (table.count, {row.campaign_id for row in table.block(0, 999)}) == (60, {"2"})
    assert reader.click_table(Selection(accounts=("nobody",))).count == 0


def test_no_rows_at_all(reader):
    nothing = Selection(search="nothing like it")
    table = reader.click_table(nothing)
    assert (table.count, table.block(0, 10)) == (0, [])
    assert list(reader.iter_clicks(nothing)) == []


def test_a_closed_table_says_so(filled, reader):
    table = reader.click_table()
    table.close()
    table.close()
    with pytest.raises(StoreFailed, match="closed"):
        table.block(0, 1)
    assert reader._session.ask("SELECT count(*) FROM duckdb_tables() WHERE temporary") == [(0,)]


def test_an_export_that_is_broken_off_leaves_no_copy(filled, reader):
    export = reader.iter_clicks(chunk=10)
    assert len(next(export)) == 10
    export.close()
    assert reader._session.ask("SELECT count(*) FROM duckdb_tables() WHERE temporary") == [(0,)]


def test_several_tables_of_one_reader(filled, reader):
    by_time, by_url = reader.click_table(), reader.click_table(sort="url")
    assert by_time.block(0, 5) != by_url.block(0, 5)
    assert by_time.count == by_url.count
