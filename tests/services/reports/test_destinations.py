"""Landing pages, domains and UTM values over all campaigns, counted again in plain Python."""

from __future__ import annotations

from services.domain.accounts import Account
from services.domain.kinds import Channel
from services.domain.records import (
    Batch,
    Campaign,
    CampaignRef,
    Click,
    Link,
    LinkSet,
    Person,
    Stamp,
)
from services.domain.rows import Selection
from services.reports.destinations import destinations
from services.store.workspace import Workspace
from tests.services.reports.market import CLICKS, ODD, SENT, URLS


def logged(*urls, human=False):
    return sum(1 for one in CLICKS if one[3] in urls and not (human and one[4]))


def by(rows, key):
    return {row[key]: row for row in rows}


def test_a_page_gathers_what_leads_there_whatever_its_spelling(market, table):
    row = by(table(market, "destinations"), "page")["https://shop.example/sale"]
    assert row["links"] == 3
    assert row["campaigns"] == 2
    assert row["channels"] == "email, sms"
    assert row["providers"] == "clicksend, copernica"
    assert row["clicks"] == logged(URLS[0], URLS[1])
    assert row["human_clicks"] == logged(URLS[0], URLS[1], human=True)
    assert row["links_unknown"] == 1
    assert row["utm_source"] == "mail, news"
    assert row["utm_campaign"] == "spring"
    assert row["utm_term"] is None


def test_clicks_that_a_provider_does_not_report_come_from_its_log(tmp_path, table):
    """As Constant Contact: clickers of a link, and each of its clicks in the log."""
    ref = CampaignRef("email", "1")
    url = "https://shop.example/sale?utm_source=news"
    workspace = Workspace.open(tmp_path / "log.sendsight")
    workspace.save_account(Account("a", "constant_contact", "Shop", "https://api.example"))
    workspace.apply(
        "a",
        Batch(
            campaigns=(Campaign(ref=ref, channel=Channel.EMAIL, name="Mail"),),
            links=(LinkSet(ref, (Link(url, unique_clicks=2), Link(f"{url}2", unique_clicks=3))),),
            clicks=tuple(
                Click(ref, f"k{n}", at=Stamp(SENT), url=url, person=Person(public_id=who))
                for n, who in enumerate("ppq")
            ),
        ),
    )
    workspace.settle()
    reader = workspace.reader()
    (row,) = table(reader, "destinations")
    assert (row["clicks"], row["human_clicks"]) == (3, 3)
    # Of the second link the log knows nothing, though it has three clickers.
    assert (row["links"], row["links_logged"], row["links_unknown"]) == (2, 1, 1)
    assert sorted(one["clicks"] or 0 for one in table(reader, "utm"))[-2:] == [3, 3]
    reader.close()
    workspace.close()


def test_clickers_are_never_added(market, table):
    for row in table(market, "destinations"):
        assert (row["unique_clicks"] is not None) == (row["links"] == 1)
    alone = by(table(market, "destinations"), "page")["https://shop.example/new"]
    assert alone["unique_clicks"] == 6


def test_texts_that_are_no_addresses_keep_their_clicks(market, table):
    rows = table(market, "destinations")
    other = [row for row in rows if row["domain"] is None]
    assert sum(row["clicks"] for row in other) == len(ODD)
    assert {row["kind"] for row in other} >= {"mail", "phone", "placeholder", "other"}


def test_domains_add_up_to_the_pages(market, table):
    pages, domains = table(market, "destinations"), table(market, "domains")
    assert {row["domain"] for row in domains} == {"shop.example", "other.co.uk", None}
    for key in ("clicks", "human_clicks", "links"):
        total = sum(row[key] or 0 for row in pages)
        assert sum(row[key] or 0 for row in domains) == total
    for row in domains:
        own = [page for page in pages if page["domain"] == row["domain"]]
        assert row["pages"] == len(own)
        assert row["clicks"] == sum(page["clicks"] for page in own)


def test_last_click_is_the_newest_of_all(market, table):
    rows = by(table(market, "domains"), "domain")
    known = [row["last_click_at"] for row in table(market, "destinations") if row["last_click_at"]]
    assert max(row["last_click_at"] for row in rows.values() if row["last_click_at"]) == max(known)


def test_each_utm_parameter_counts_every_link_once(market, table):
    rows = table(market, "utm")
    web = [row for row in table(market, "destinations") if row["domain"]]
    for name in ("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"):
        own = [row for row in rows if row["parameter"] == name]
        assert sum(row["links"] for row in own) == sum(row["links"] for row in web)
        assert sum(row["clicks"] for row in own) == sum(row["clicks"] for row in web)
    emoji = [row for row in rows if row["value"] == "Spring \N{TULIP}"]
    assert [row["clicks"] for row in emoji] == [logged(URLS[2])]


def test_three_thousand_links_of_one_campaign(tmp_path, table):
    ref = CampaignRef("email", "1")
    links = tuple(
        Link(f"https://shop{n % 7}.example/p/{n % 1500}?utm_source=s{n % 3}", clicks=n)
        for n in range(3000)
    )
    workspace = Workspace.open(tmp_path / "many.sendsight")
    workspace.save_account(Account("a", "copernica", "Shop", "https://api.example"))
    campaign = Campaign(ref=ref, channel=Channel.EMAIL, name="Many")
    workspace.apply("a", Batch(campaigns=(campaign,), links=(LinkSet(ref, links),)))
    reader = workspace.reader()
    rows = table(reader, "destinations")
    expected: dict[str, int] = {}
    for n in range(3000):
        page = f"https://shop{n % 7}.example/p/{n % 1500}"
        expected[page] = expected.get(page, 0) + n
    assert {row["page"]: row["clicks"] for row in rows} == expected
    assert [row["clicks"] for row in rows] == sorted(expected.values(), reverse=True)
    reader.close()
    workspace.close()


def test_grouping_by_anything_else(market):
    whole = destinations(market, Selection(), lambda _: None)
    assert len(whole) == 1
    assert whole[0].links == 12
    assert whole[0].clickers is None
