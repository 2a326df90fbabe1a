"""What Copernica declares about itself: fields, products, figures, limits, missing things."""

from __future__ import annotations

from services.domain.accounts import CredentialField, Limit, ProviderInfo
from services.domain.kinds import Capability, Channel, Metric
from services.providers.copernica_api import LIMIT, SIDE_BY_SIDE
from services.providers.copernica_paths import EMAIL_PRODUCTS, PRODUCTS, SMS
from services.providers.copernica_time import DEFAULT_ZONE
from services.wording import noop

API_V4 = "https://api.copernica.com/v4"
LOGIN = "https://authenticate.copernica.com"

_EMAIL_METRICS = frozenset(metric for metric in Metric if metric is not Metric.COST)
_SMS_METRICS = frozenset({Metric.SENDS, Metric.DELIVERED, Metric.BOUNCED})
_SMS_REASONS = {
    "clicks": noop("Copernica counts no clicks in SMS mailings."),
    "unique_clicks": noop("Copernica counts no clicks in SMS mailings."),
    "opens": noop("SMS messages are not opened."),
    "unique_opens": noop("SMS messages are not opened."),
    "opt_outs": noop("Copernica reports opt-outs for e-mail only."),
    "complaints": noop("Copernica reports complaints for e-mail only."),
}
_REASONS = {
    **{f"{product}.cost": noop("Copernica reports no cost of a mailing.") for product in PRODUCTS},
    **{f"{SMS}.{metric}": reason for metric, reason in _SMS_REASONS.items()},
    "links": noop("Copernica reports no links; they are counted from the clicks."),
    "breakdowns": noop("Copernica reports no breakdowns; they are counted from the clicks."),
}
_CALLS = noop("It takes more of the paid API calls; the counts come anyway.")

INFO = ProviderInfo(
    key="copernica",
    name="Copernica",
    channels=(Channel.EMAIL, Channel.SMS),
    products=PRODUCTS,
    api_url=API_V4,
    api_urls=(
        ("API v4", API_V4),
        ("API v3", "https://api.copernica.com/v3"),
        ("API v2", "https://api.copernica.com/v2"),
        (noop("API v4, other host"), "https://rest.copernica.com/v4"),
    ),
    login_url=LOGIN,
    fields=(
        CredentialField(
            "api_token",
            noop("API token"),
            secret=True,
            help=noop("With API v4 it travels in no address; older versions need it there."),
        ),
        CredentialField(
            "time_zone",
            noop("Time zone"),
            required=False,
            default=DEFAULT_ZONE,
            help=noop("Copernica's times name no zone. Write it like Europe/Amsterdam."),
        ),
        CredentialField(
            "read_opens", noop("Read each open"), required=False, default="no", help=_CALLS
        ),
        CredentialField(
            "read_deliveries", noop("Read each delivery"), required=False, default="no", help=_CALLS
        ),
    ),
    capabilities=frozenset(
        {Capability.CAMPAIGNS, Capability.CLICKS, Capability.EVENTS, Capability.ACCOUNT}
    ),
    metrics={**dict.fromkeys(EMAIL_PRODUCTS, _EMAIL_METRICS), SMS: _SMS_METRICS},
    reasons=_REASONS,
    limits=(Limit(LIMIT, 4, 1.0),),
    parallel=SIDE_BY_SIDE,
    # Its load balancer sends people away for up to a few minutes.
    retry_waits=(2.0, 8.0, 30.0, 60.0),
    details_follow_counters=True,
    where_to_find=noop(
        "In Copernica's Marketing Suite: Configuration, the account, access tokens."
    ),
    docs_url="https://www.copernica.com/en/documentation/restv4/rest-introduction",
    notes=(
        noop("Copernica charges for API calls beyond the contract; Sendsight counts them."),
        noop("Links, devices and countries are counted from the clicks."),
        noop("Times name no zone; they are read in the time zone of the account."),
        noop("SMS mailings have no clicks."),
        noop("A mailing has no name of its own; its subject stands for it."),
    ),
)
