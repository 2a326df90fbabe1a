"""When a list of pages has come to its end, whatever its paging object claims."""

from __future__ import annotations

import pytest

from services.demo.sitecore_send import paging
from services.domain.errors import UnexpectedAnswer
from services.providers.sitecore_send_paging import (
    GROWTH,
    MOST_PAGES,
    Page,
    Walk,
    campaign_path,
    page_of,
)
from tests.services.providers.sitecore_case import fixture

ROW = {"ID": "x"}


def walked(*pages, fresh=None):
    """How many of these pages are asked for."""
    walk = Walk()
    for number, page in enumerate(pages):
        if not walk.goes_on(page, fresh=fresh[number] if fresh else bool(page.size)):
            return number + 1
    return None


def page(rows, total=None, pages=None, size=None):
    return Page([ROW] * rows, 0, total, pages, size)


def test_zeros_of_the_paging_object_are_no_claims():
    found = page_of(fixture("links")["Context"], "x", "analytics")
    assert (len(found.rows), found.total, found.pages, found.page_size) == (4, None, None, None)


def test_names_in_other_spellings_and_rows_that_are_none():
    context = {
        "paging": {"Totalresults": "7", "totalPageCount": 2, "PageSize": 4},
        "campaigns": [ROW, None, 5, ROW],
    }
    found = page_of(context, "x", "campaigns")
    assert (len(found.rows), found.bad, found.size) == (2, 2, 4)
    assert (found.total, found.pages, found.page_size) == (7, 2, 4)


def test_a_total_that_counts_this_page_only_is_no_claim():
    per_page = {"Paging": paging(2, 1, 2, 5), "Campaigns": [ROW, ROW]}
    assert page_of(per_page, "x", "campaigns").total is None
    last = {"Paging": paging(2, 5, 1, 5), "Campaigns": [ROW]}
    assert page_of(last, "x", "campaigns").total is None


def test_no_list_at_all():
    assert page_of({"Paging": paging(100, 1, 0, 0), "Campaigns": None}, "x", "campaigns").size == 0
    assert page_of([ROW], "x", "campaigns").size == 1
    nothing = [None, "guid", {}, {"Campaigns": "none"}, {"Paging": None}, 5]
    for context in (*nothing, [1, 2], {"Campaigns": ["a"]}):
        with pytest.raises(UnexpectedAnswer):
            page_of(context, "x", "campaigns")


def test_the_first_list_with_rows_counts():
    context = {"Paging": paging(0, 1, 0, 0), "CampaignActivity": [], "Analytics": [ROW]}
    assert page_of(context, "x", "campaignactivity", "analytics").rows == [ROW]


def test_the_number_of_pages_is_believed():
    assert walked(page(2, 5, 3), page(2, 5, 3), page(1, 5, 3), page(9)) == 3


def test_fewer_rows_than_claimed_mean_a_further_page():
    assert walked(page(2, 3, 1), page(1, 3, 1), page(9)) == 2
    assert walked(page(2, 9, 1), page(0), page(9)) == 2
    assert walked(page(2, 9, 1), page(2, 9, 1), page(9), fresh=[True, False, True]) == 2


def test_without_claims_until_a_page_is_empty_or_repeated():
    assert walked(page(2), page(2), page(0), page(9)) == 3
    assert walked(page(2), page(2), page(9), fresh=[True, False, True]) == 2


def test_a_page_that_is_not_full_ends_a_list_that_says_so_otherwise_too():
    assert walked(page(5, total=5, size=1000), page(9)) == 1
    assert walked(page(5, total=5, size=5), page(0), page(9)) == 2
    assert walked(page(5, size=1000), page(0), page(9)) == 2


def test_paging_that_does_not_end():
    growing = [page(1, pages=3 + number) for number in range(100)]
    assert walked(*growing[: 2 + GROWTH]) is None
    with pytest.raises(UnexpectedAnswer, match="does not come to an end"):
        walked(*growing[: 3 + GROWTH])
    assert walked(*[page(1)] * (MOST_PAGES - 1)) is None
    with pytest.raises(UnexpectedAnswer):
        walked(*[page(1)] * MOST_PAGES)
    with pytest.raises(UnexpectedAnswer):
        walked(*[page(1, pages=50)] * 5, fresh=[True, False, False, False, False])


def test_a_list_of_campaigns_has_a_limit_of_its_own():
    walk = Walk(3)
    assert [walk.goes_on(page(1), fresh=True) for _ in range(2)] == [True, True]
    with pytest.raises(UnexpectedAnswer):
        walk.goes_on(page(1), fresh=True)


def test_ids_are_opaque():
    assert campaign_path("a/b ?c", "stats/links") == "campaigns/a%2Fb%20%3Fc/stats/links.json"
