"""Sitecore Send's declaration."""

from __future__ import annotations

from services.domain.kinds import ClickGrain, Metric
from services.providers.sitecore_send import SitecoreSend

INFO = SitecoreSend.info


def test_what_the_form_and_the_engine_need():
    assert [field.key for field in INFO.fields if field.secret] == ["api_key"]
    assert [field.key for field in INFO.fields if field.required] == ["api_key"]
    assert INFO.person_key_field == "api_key"
    assert (INFO.products, INFO.parallel, INFO.click_grain) == (("email",), 1, ClickGrain.CLICK)
    assert INFO.details_follow_counters
    assert [address for _, address in INFO.api_urls] == [
        "https://api.sitecoresend.io/v3",
        "https://api.moosend.com/v3",
    ]


def test_the_narrow_limit_is_remembered_across_restarts():
    stats, general = INFO.limits
    assert (stats.key, stats.calls, stats.seconds, stats.persistent) == ("stats", 2, 60.0, True)
    assert (general.calls, general.seconds) == (2, 1.0)


def test_every_missing_figure_has_a_reason():
    missing = set(Metric) - INFO.metrics["email"]
    assert missing == {Metric.DELIVERED, Metric.COST}
    assert {f"email.{metric}" for metric in missing} <= set(INFO.reasons)
