"""Which providers cannot feed a report, in their own words, and never one that does."""

from __future__ import annotations

import msgspec
import pytest

from services.providers.registry import provider_class, provider_infos
from services.reports.catalogue import REPORTS
from services.reports.feeding import reason_of, unfed

NEEDS = ("links", "clicks", "breakdowns", "versions")


@pytest.mark.parametrize("need", NEEDS)
def test_every_reason_is_one_sentence_that_names_a_provider(need):
    for info in provider_infos():
        for product in info.products:
            reason = reason_of(info, product, need)
            assert not reason or (reason.endswith(".") and info.name in reason)


@pytest.mark.parametrize(
    ("provider", "product", "need", "reason"),
    [
        ("constant_contact", "sms", "clicks", "Constant Contact reports SMS clicks as totals only."),
        ("constant_contact", "email", "clicks", ""),
        ("clicksend", "email", "clicks",
         "ClickSend does not report the single clicks of e-mail campaigns."),
        ("clicksend", "email", "links", "ClickSend does not report the links of e-mail campaigns."),
        ("clicksend", "sms", "links", ""),
        ("copernica", "html", "links", ""),
        ("copernica", "sms", "clicks", "Copernica counts no clicks in SMS mailings."),
        ("copernica", "html", "versions", "Copernica does not report versions of A/B tests."),
        ("sitecore_send", "email", "versions", ""),
    ],
)  # fmt: skip
def test_reasons(provider, product, need, reason):
    assert reason_of(provider_class(provider).info, product, need) == reason


def test_a_product_whose_clicks_are_there_is_not_named(market):
    campaigns = market.campaigns()
    kind = REPORTS["daily"]
    assert unfed(kind, campaigns) == ("Constant Contact reports SMS clicks as totals only.",)
    with_rows = [msgspec.structs.replace(row, click_rows=1) for row in campaigns]
    assert unfed(kind, with_rows) == ()


def test_reports_that_need_campaigns_only_name_nobody(market):
    assert unfed(REPORTS["promotions"], market.campaigns()) == ()


def test_a_provider_that_this_version_does_not_know_is_not_named(market):
    row = msgspec.structs.replace(market.campaigns()[0], provider="acme", click_rows=0)
    assert unfed(REPORTS["clicks"], [row]) == ()
