"""What Constant Contact declares about itself."""

from __future__ import annotations

from services.domain.kinds import Capability, Metric
from services.providers.constant_contact_info import INFO, LIMITS


def test_declaration_names_what_the_form_needs():
    assert [f.key for f in INFO.fields if f.required] == ["client_id"]
    assert [f.key for f in INFO.fields if f.secret] == ["access_token", "refresh_token"]
    assert (INFO.api_url, INFO.login_url) == (
        "https://api.cc.email/v3",
        "https://authz.constantcontact.com/oauth2/default/v1",
    )
    assert {Capability.BROWSER_SIGN_IN, Capability.DEVICE_SIGN_IN} <= INFO.capabilities
    assert INFO.scopes == ("campaign_data", "account_read", "offline_access")
    assert not INFO.stable_secrets
    assert INFO.person_key_field is None


def test_limits_are_shared_and_outlive_a_restart():
    rate, day = (next(limit for limit in INFO.limits if limit.key == key) for key in LIMITS)
    assert (rate.calls, rate.seconds, rate.persistent, rate.daily) == (4, 1.0, True, False)
    assert (day.calls, day.persistent, day.daily) == (10_000, True, True)


def test_every_figure_is_reported_or_has_a_reason():
    assert INFO.products == tuple(INFO.metrics)
    for product, metrics in INFO.metrics.items():
        for metric in Metric:
            assert metric in metrics or INFO.reasons.get(f"{product}.{metric.value}")
    assert Metric.DELIVERED not in INFO.metrics["email"]
    assert Metric.CLICKS not in INFO.metrics["sms"]
