from __future__ import annotations

from itertools import product

import pytest

from services.domain.lenses import Base, Lenses
from services.domain.measures import MEASURES
from services.domain.metric_list import (
    COUNTS,
    KINDS,
    LINK_RATES,
    RATES,
    count_definition,
    count_under,
    link_rate_under,
    rate_under,
)
from services.domain.rows import CampaignRow, LinkRow

LENSES = [Lenses(base, human) for base, human in product(Base, (False, True))]
WORDS = {Base.DELIVERED: "delivered", Base.SENT: "sent", Base.OPENED: "openers"}


def test_every_metric_says_what_it_is_and_no_two_share_a_name():
    every = (*COUNTS, *RATES, *LINK_RATES, *MEASURES)
    for part in ("key", "title"):
        names = [getattr(one, part) for one in every]
        assert sorted(names) == sorted(set(names))
    assert all(one.about.endswith(".") for one in COUNTS)
    for one in (*RATES, *LINK_RATES, *MEASURES):
        assert one.formula


def test_every_metric_is_made_of_fields_that_exist():
    fields = {*CampaignRow.__struct_fields__, "all_clicks"}
    for one in COUNTS:
        assert one.key in fields
    for rate in RATES:
        assert set(rate.needs) <= fields
    for rate in LINK_RATES:
        assert rate.numerator in LinkRow.__struct_fields__
        assert rate.denominator in fields


def test_people_do_not_add_up():
    people = {one.key for one in COUNTS if not one.adds_up}
    assert people == {"recipients", "unique_opens", "unique_clicks", "human_clickers"}
    for key in people:
        assert "Never added up" in count_definition(key).roll_up


@pytest.mark.parametrize("lenses", LENSES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_base_of_the_lens_stands_in_the_title_and_is_the_denominator(kind, lenses):
    rate = rate_under(kind, lenses)
    # Openers of openers are always 100 %.
    base = Base.DELIVERED if (kind, lenses.base) == ("open_rate", Base.OPENED) else lenses.base
    assert f"({WORDS[base]})" in rate.title
    assert rate.base == WORDS[base]
    assert rate.human == (lenses.human and kind == "click_rate")
    assert rate.title.endswith(", human") == rate.human


@pytest.mark.parametrize("lenses", LENSES)
def test_a_links_rate_has_the_base_of_its_campaigns_rate(lenses):
    link, campaign = link_rate_under(lenses), rate_under("click_rate", lenses)
    assert (link.base, link.denominator, link.human) == (
        campaign.base,
        campaign.denominator,
        campaign.human,
    )
    assert link.key == f"link_{campaign.key}"
    assert "Never" in link.roll_up


def test_the_human_lens_turns_clicks_and_clickers_and_nothing_else():
    human = Lenses(human=True)
    turned = {one.key for one in COUNTS if count_under(one.key, human) is not one}
    assert turned == {"clicks", "unique_clicks"}
    assert count_under("clicks", human).key == "human_clicks"
    assert rate_under("clicks_per_clicker", human).needs == ("human_clicks", "human_clickers")
    assert all(count_under(one.key, Lenses()) is one for one in COUNTS)
