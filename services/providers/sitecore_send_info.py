"""What Sitecore Send declares about itself: fields, hosts, figures, limits, gaps."""

from __future__ import annotations

from services.domain.accounts import CredentialField, Limit, ProviderInfo
from services.domain.kinds import Capability, Channel, ClickGrain, Metric
from services.wording import noop

EMAIL = "email"
STATS, GENERAL = "stats", "general"
READ_OPENS = "read_opens"
STATS_CALLS, STATS_SECONDS = 2, 60.0
API_URL = "https://api.sitecoresend.io/v3"

STATE_WORDS = {
    0: noop("Draft"),
    1: noop("Queued"),
    3: noop("Sent"),
    4: noop("Not enough credits"),
    5: noop("Awaiting delivery"),
    6: noop("Sending"),
    10: noop("Deleted"),
    11: noop("Selecting the winner"),
    12: noop("Archived"),
    13: noop("Subscription expired"),
    14: noop("Subscription limits exceeded"),
}
"""What Sitecore Send's numbers of states mean, for people."""
NOT_LISTED = noop("No longer listed")
"""The state of a stored campaign that the list no longer has."""

INFO = ProviderInfo(
    key="sitecore_send",
    name="Sitecore Send",
    channels=(Channel.EMAIL,),
    products=(EMAIL,),
    api_url=API_URL,
    api_urls=(("Sitecore Send", API_URL), ("Moosend", "https://api.moosend.com/v3")),
    fields=(
        CredentialField(
            "api_key",
            noop("API key"),
            secret=True,
            help=noop("Shown under More, Settings, API key. A new key ends the old one."),
        ),
        CredentialField(
            READ_OPENS,
            noop("Read who opened"),
            required=False,
            default="no",
            help=noop(
                "It takes long, as Sitecore Send allows two such calls a minute; the "
                "counts come anyway."
            ),
        ),
    ),
    capabilities=frozenset(
        {
            Capability.CAMPAIGNS,
            Capability.LINKS,
            Capability.BREAKDOWNS,
            Capability.CLICKS,
            Capability.EVENTS,
            Capability.AB_SUMMARY,
        }
    ),
    metrics={
        EMAIL: frozenset(
            {
                Metric.SENDS,
                Metric.BOUNCED,
                Metric.OPENS,
                Metric.UNIQUE_OPENS,
                Metric.CLICKS,
                Metric.UNIQUE_CLICKS,
                Metric.OPT_OUTS,
                Metric.COMPLAINTS,
            }
        )
    },
    reasons={
        "email.delivered": noop("Sitecore Send reports sends and bounces, not deliveries."),
        "email.cost": noop("Sitecore Send does not report what a campaign cost."),
        "email.browser": noop("Sitecore Send does not report browsers."),
        "email.os": noop("Sitecore Send does not report operating systems."),
        "email.device": noop("Sitecore Send does not report devices."),
        "email.region": noop("Sitecore Send reports countries, no regions."),
    },
    # The ledger counts a window from the answer of a call, so the vendor's own 60 s are enough.
    limits=(Limit(STATS, STATS_CALLS, STATS_SECONDS, persistent=True), Limit(GENERAL, 2, 1.0)),
    parallel=1,
    click_grain=ClickGrain.CLICK,
    details_follow_counters=True,
    person_key_field="api_key",
    where_to_find=noop(
        "In Sitecore Send, open More, Settings, API key, and choose Copy. With a Moosend "
        "account, choose the Moosend address under Advanced."
    ),
    state_words=(*STATE_WORDS.values(), NOT_LISTED),
    docs_url="https://doc.sitecore.com/send/en/developers/api-documentation/index-en.html",
    notes=(
        (
            noop(
                "Sitecore Send allows two calls a minute for links, countries and single clicks. "
                "The first reading of many campaigns takes hours; the newest come first."
            )
        ),
        noop("A click row tells who and when, and no link, browser or device."),
        noop("Countries are counted from opens, some of which mail programs cause on their own."),
        noop("About three months after a campaign only its totals can still be read."),
        noop("There is no cost and no account balance."),
    ),
)
