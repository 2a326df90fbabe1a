"""Who clicked: sums, orders, blocks, and people whose ids collide."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from services.domain.click_filter import ClickFilter
from services.domain.errors import StoreFailed
from services.domain.plan import Period
from services.domain.records import Batch, CampaignRef, Person, Stamp
from services.domain.rows import CampaignKey, PersonRow, Selection
from tests.services.store.mixture import BOT
from tests.services.store.samples import CHROME, REF, SENT, account, campaign, click

OTHER = CampaignRef("email", "2")
ALL = Selection()
SORTS = (
    "clicks",
    "human_clicks",
    "campaigns",
    "first_click_at",
    "last_click_at",
    "recipient",
    "address",
    "person_name",
    "account",
    "provider",
)


def random_clicks(seed, count):
    dice = random.Random(seed)
    return tuple(
        click(
            str(n),
            dice.choice((REF, OTHER)),
            Stamp(raw="?") if n % 19 == 0 else SENT + timedelta(minutes=dice.randrange(300)),
            count=dice.choice((1, 1, 1, 4)),
            person=person(dice.randrange(40)) if n % 7 else Person(),
            user_agent=BOT if dice.random() < 0.3 else CHROME,
        )
        for n in range(count)
    )


def person(number):
    known = number % 3
    return Person(
        f"p{number}",
        f"p{number}@example.com" if known else None,
        ("Ada", "Bob")[number % 2] if known == 2 else None,
    )


CLICKS = {"a1": random_clicks(1, 300), "a2": random_clicks(2, 200)}


@pytest.fixture(scope="module")
def filled(shared):
    """Two accounts with the same ids for their people; only the second keeps addresses."""
    shared.save_account(account("a2", "Two", provider="clicksend", keep_personal=True))
    for account_id, clicks in CLICKS.items():
        shared.apply(account_id, Batch(campaigns=(campaign(), campaign(OTHER)), clicks=clicks))
    shared.settle()
    return shared


@pytest.fixture
def reader(filled):
    opened = filled.reader()
    yield opened
    opened.close()


def whole(reader, selection=ALL, **options):
    table = reader.people_table(selection, **options)
    try:
        return [row for block in table.blocks(1000) for row in block]
    finally:
        table.close()


def slow(account_id, clicks):
    """People counted one click at a time."""
    provider, name = {"a1": ("copernica", "Shop"), "a2": ("clicksend", "Two")}[account_id]
    found = {}
    for row in clicks:
        found.setdefault(row.person.public_id, []).append(row)
    found.pop(None, None)
    for who, rows in found.items():
        times = [row.at.utc for row in rows if row.at.utc]
        kept = rows[0].person if account_id == "a2" else Person()
        yield PersonRow(
            account_id=account_id,
            provider=provider,
            account=name,
            recipient=who,
            address=kept.address,
            person_name=kept.name,
            clicks=sum(row.count for row in rows),
            human_clicks=sum(row.count for row in rows if row.user_agent != BOT),
            campaigns=len({row.ref for row in rows}),
            first_click_at=min(times, default=None),
            last_click_at=max(times, default=None),
        )


def by_person(rows):
    return {(row.account_id, row.recipient): row for row in rows}


def test_people_are_those_of_every_single_click(reader):
    expected = [row for key, clicks in CLICKS.items() for row in slow(key, clicks)]
    found = whole(reader)
    assert len(found) == len(expected) == len(by_person(found))
    assert by_person(found) == by_person(expected)


def test_sums_over_people_are_the_clicks_that_name_one(reader):
    every = [row for clicks in CLICKS.values() for row in clicks]
    table = reader.people_table()
    rows = table.block(0, 1000)
    named = sum(row.count for row in every if row.person.public_id)
    assert sum(row.clicks for row in rows) == named
    assert table.nameless == sum(row.count for row in every) - named > 0
    human = Selection(clicks=ClickFilter(human=True))
    assert sum(row.human_clicks for row in rows) == sum(row.clicks for row in whole(reader, human))


def test_human_clicks_are_at_most_all(reader):
    rows = whole(reader)
    assert all(0 <= row.human_clicks <= row.clicks for row in rows)
    assert any(row.human_clicks < row.clicks for row in rows)
    assert all(row.first_click_at <= row.last_click_at for row in rows if row.first_click_at)


@pytest.mark.parametrize("descending", [False, True], ids=["up", "down"])
@pytest.mark.parametrize("sort", SORTS)
def test_an_order_is_whole_and_the_same_each_time(filled, reader, sort, descending):
    rows = whole(reader, sort=sort, descending=descending)
    values = [getattr(row, sort) for row in rows]
    known = [value for value in values if value is not None]
    assert known == sorted(known, reverse=descending)
    assert values[len(known) :] == [None] * (len(values) - len(known))
    ties = [(-row.clicks, row.account_id, row.recipient) for row in rows]
    for one in range(len(rows) - 1):
        if values[one] == values[one + 1]:
            assert ties[one] < ties[one + 1]
    again = filled.reader()
    assert whole(again, sort=sort, descending=descending) == rows
    again.close()


@pytest.mark.parametrize("size", [1, 7, 64, 1000])
def test_blocks_join_up(reader, size):
    table = reader.people_table(sort="address")
    rows = table.block(0, 10_000)
    assert len(rows) == table.count > 64
    assert [row for block in table.blocks(size) for row in block] == rows
    assert table.block(table.count - 3, 100) == rows[-3:]
    assert table.block(table.count, 10) == []


def test_one_id_in_two_accounts_is_two_people(reader):
    found = by_person(whole(reader))
    same = {who for account_id, who in found if account_id == "a1"} & {
        who for account_id, who in found if account_id == "a2"
    }
    assert len(same) > 20
    who = min(same)
    assert found["a1", who] != found["a2", who]
    only = Selection(accounts=("a2",))
    assert by_person(whole(reader, only)) == {k: v for k, v in found.items() if k[0] == "a2"}


def test_one_campaign_counts_its_own_clicks(reader):
    one = Selection(campaigns=(CampaignKey("a1", "email", "2"),))
    own = [row for row in CLICKS["a1"] if row.ref == OTHER]
    found = by_person(whole(reader, one))
    assert found == by_person(slow("a1", own))
    assert {row.campaigns for row in found.values()} == {1}


def test_a_period_goes_by_the_time_of_the_click(reader):
    day = Selection(accounts=("a1",), period=Period(SENT.date(), SENT.date()))
    own = [row for row in CLICKS["a1"] if row.at.utc]
    assert by_person(whole(reader, day)) == by_person(slow("a1", own))


def test_nobody_clicked(reader):
    nobody = Selection(accounts=("nobody",))
    table = reader.people_table(nobody)
    assert (table.count, table.nameless, table.block(0, 10)) == (0, 0, [])
    assert list(table.blocks(10)) == []


@pytest.mark.parametrize("sort", ["", "ip", "clicks; DROP TABLE clicks", "account_no"])
def test_an_unknown_column_is_refused(reader, sort):
    with pytest.raises(ValueError, match="cannot be sorted"):
        reader.people_table(sort=sort)


def test_a_closed_table_says_so_and_leaves_nothing(reader):
    table = reader.people_table()
    table.close()
    table.close()
    with pytest.raises(StoreFailed, match="closed"):
        table.block(0, 1)
    assert reader._session.ask("SELECT count(*) FROM duckdb_tables() WHERE temporary") == [(0,)]
