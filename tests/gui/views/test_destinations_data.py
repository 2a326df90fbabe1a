"""What the destinations view reads: the report's figures, with the campaigns and addresses behind each row."""

from __future__ import annotations

import pytest

from gui.views.destinations_data import DOMAINS, PAGES, ROWS, read_places
from services.domain.landing import UTM
from services.domain.rows import Selection
from services.reports.destinations import destinations, tag_rows
from services.reports.options import ReportOptions
from tests.services.reports.market import NOW, URLS


def test_pages_are_those_of_the_report(reader):
    places = read_places(reader, Selection())
    report = destinations(reader, Selection(), lambda page: page.normalised)
    assert [place.found for place in places.rows] == report
    assert places.clicks == sum(one.clicks or 0 for one in report)
    assert places.links == sum(one.links for one in report)
    assert places.unknown == 1


def test_utm_values_are_those_of_the_report(reader):
    options = ReportOptions(now=NOW)
    report = [row for part in tag_rows(reader, Selection(), options) for row in part]
    for name in UTM:
        places = read_places(reader, Selection(), name)
        wanted = [(row.value or "", row.links) for row in report if row.parameter == name]
        assert [(place.text, place.found) for place in places.rows] == wanted
        assert all(place.open_url is None for place in places.rows)


@pytest.mark.parametrize("rows", ROWS)
def test_the_addresses_and_campaigns_of_a_row_are_all_behind_it(reader, rows):
    for place in read_places(reader, Selection(), rows).rows:
        assert len(place.campaigns) == place.found.campaigns
        assert len(place.urls) <= place.found.links
    every = read_places(reader, Selection(), PAGES).rows
    assert {url for place in every for url in place.urls} >= set(URLS)


def test_a_page_opens_its_most_clicked_link_and_a_domain_none(reader):
    pages = {place.text: place for place in read_places(reader, Selection()).rows}
    assert pages["shop.example/sale"].open_url == URLS[0]
    assert {place.open_url for place in read_places(reader, Selection(), DOMAINS).rows} == {None}


def test_what_is_no_page_tells_why_and_opens_nothing(reader):
    odd = [place for place in read_places(reader, Selection()).rows if not place.web]
    assert {place.kind for place in odd} >= {"mail", "phone", "placeholder"}
    assert all(place.reason.endswith(".") and place.open_url is None for place in odd)


def test_mixed_tags_say_that_some_links_have_none(reader):
    domain = next(
        p for p in read_places(reader, Selection(), DOMAINS).rows if p.text == "shop.example"
    )
    assert domain.found.utm[UTM.index("utm_source")] == ("mail", "news", None)
    assert "(not set)" in domain.needle


def test_without_campaigns_it_says_how_many_there_are(reader):
    nobody = read_places(reader, Selection(accounts=("nobody",)))
    assert (nobody.rows, nobody.campaigns, nobody.total) == ((), 0, 4)
