"""Links counted once: what is kept is what the click rows say, and it falls with the verdicts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.domain.records import Batch, CampaignRef, Person
from services.domain.rows import Selection
from services.store.link_counts import KEPT, LOGS, VALID
from tests.services.store.samples import REF, SENT, account, campaign, click, many_clicks

OTHER = CampaignRef("email", "2")
BOT = "python-requests/2.32.3"


def kept(reader):
    return sorted(reader._ask(f"{KEPT} WHERE {VALID}", []))


def live(reader):
    return sorted(reader._ask(f"WITH {LOGS.format(clicks='TRUE')} SELECT * FROM live", []))


@pytest.fixture
def clicked(workspace):
    robots = [
        click(f"r{n}", at=SENT + timedelta(hours=n), who=f"p{n}", user_agent=BOT) for n in range(4)
    ]
    nobody = click("n", OTHER, who=None, person=Person())
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(), campaign(OTHER)),
            clicks=(*many_clicks(200), *robots, *many_clicks(60, OTHER, 900), nobody),
        ),
    )
    return workspace


def test_nothing_is_kept_before_clicks_are_judged_and_everything_after(clicked, reader):
    before = reader.links()
    assert kept(reader) == []
    clicked.settle()
    assert kept(reader) == live(reader)
    assert any(row[5] for row in kept(reader)), "some clicks are automatic"
    assert any(row[3] is None for row in kept(reader)), "some people are not known"
    after = reader.links()
    assert [(r.url, r.clicks, r.unique_clicks, r.last_click_at) for r in before] == [
        (r.url, r.clicks, r.unique_clicks, r.last_click_at) for r in after
    ]
    assert {r.human_clicks for r in before} == {None}
    assert None not in {r.human_clicks for r in after}


def test_new_rows_of_a_campaign_count_at_once_and_others_stay(clicked, reader):
    clicked.settle()
    old = {(r.campaign_id, r.url): r for r in reader.links()}
    clicked.apply("a1", Batch(clicks=(click("late", REF, who="late"),)))
    new = {(r.campaign_id, r.url): r for r in reader.links()}
    place = REF.campaign_id, "https://shop.example/sale"
    assert new[place].clicks == old[place].clicks + 1
    assert {r for k, r in new.items() if k[0] == "2"} == {r for k, r in old.items() if k[0] == "2"}
    clicked.settle()
    assert kept(reader) == live(reader)
    assert new[place].clicks == next(
        r.clicks for r in reader.links() if (r.campaign_id, r.url) == place
    )


def test_a_selection_reads_its_own_campaigns_only(clicked, reader):
    clicked.settle()
    keys = tuple(row.key for row in reader.campaigns() if row.campaign_id == "2")
    assert {row.campaign_id for row in reader.links(Selection(campaigns=keys))} == {"2"}


def test_two_addresses_that_become_one_are_counted_as_one(workspace, reader):
    workspace.save_account(account(keep_personal=True))
    urls = (
        "https://shop.example/?who=ann@mail.example",
        "https://shop.example/?who=ANN@mail.example",
    )
    rows = [
        click(f"{n}", who=f"p{n}", url=url, person=Person("ann", "ann@mail.example"))
        for n, url in enumerate(urls)
    ]
    workspace.apply(
        "a1", Batch(campaigns=(campaign(),), clicks=(*rows, *many_clicks(30, first=100)))
    )
    workspace.settle()
    assert len([row for row in reader.links() if "who=" in row.url]) == 2
    workspace.forget_people(workspace.find_people(["ann@mail.example"], []))
    assert kept(reader) == live(reader)
    assert not [row for row in kept(reader) if "ann@" in row[1].lower()]


def test_removing_an_account_takes_its_counts_along(clicked, reader):
    clicked.settle()
    assert kept(reader)
    clicked.remove_account("a1", with_data=True)
    assert reader._ask("SELECT count(*) FROM link_counts", []) == [(0,)]
