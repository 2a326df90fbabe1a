"""The declaration."""

from __future__ import annotations

from services.domain.kinds import Metric
from services.providers.copernica_info import INFO


def test_products_are_named_by_the_newest_path_names():
    assert INFO.products == ("draganddrop", "html", "sms")
    assert set(INFO.metrics) == set(INFO.products)


def test_what_is_missing_has_a_reason():
    for product, metrics in INFO.metrics.items():
        for metric in set(Metric) - metrics:
            assert INFO.reasons[f"{product}.{metric}"].endswith(".")


def test_only_the_token_is_secret():
    assert [f.key for f in INFO.fields if f.secret] == ["api_token"]
    assert [f.key for f in INFO.fields if f.required] == ["api_token"]
    assert INFO.person_key_field is None
    assert INFO.parallel == 2
