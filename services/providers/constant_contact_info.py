"""What Constant Contact declares about itself: fields, products, figures, limits, gaps."""

from __future__ import annotations

from services.domain.accounts import CredentialField, Limit, ProviderInfo
from services.domain.kinds import Capability, Channel, ClickGrain, Metric
from services.wording import noop

EMAIL, SMS = "email", "sms"
LIMITS = ("rate", "day")
LOGIN = "https://authz.constantcontact.com/oauth2/default/v1"
READ_RECIPIENTS = "read_recipients"
REPORT_RIGHT = "ui:campaign:metrics"

_SMS_TOTALS = noop("Constant Contact reports SMS clicks as totals only.")
_NO_SMS_OPENS = noop("A text message cannot report that it was opened.")
_NO_COST = noop("Constant Contact does not report what a campaign cost.")

INFO = ProviderInfo(
    key="constant_contact",
    name="Constant Contact",
    channels=(Channel.EMAIL, Channel.SMS),
    products=(EMAIL, SMS),
    api_url="https://api.cc.email/v3",
    login_url=LOGIN,
    fields=(
        CredentialField(
            "client_id",
            noop("API key (client id)"),
            help=noop("Shown with your application in the developer portal."),
        ),
        CredentialField(
            "access_token",
            noop("Access token"),
            secret=True,
            required=False,
            help=noop("Only if you have one already. Otherwise sign in."),
        ),
        CredentialField(
            "refresh_token",
            noop("Refresh token"),
            secret=True,
            required=False,
            help=noop("Only if you have one already. Otherwise sign in."),
        ),
        CredentialField(
            READ_RECIPIENTS,
            noop("Read who received and opened"),
            required=False,
            default="no",
            help=noop("It takes many of the daily calls; the counts come anyway."),
        ),
    ),
    capabilities=frozenset(
        {
            Capability.CAMPAIGNS,
            Capability.LINKS,
            Capability.BREAKDOWNS,
            Capability.CLICKS,
            Capability.EVENTS,
            Capability.ACCOUNT,
            Capability.BROWSER_SIGN_IN,
            Capability.DEVICE_SIGN_IN,
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
        ),
        SMS: frozenset(
            {Metric.SENDS, Metric.DELIVERED, Metric.BOUNCED, Metric.UNIQUE_CLICKS, Metric.OPT_OUTS}
        ),
    },
    reasons={
        "email.delivered": noop(
            "Constant Contact reports sends and bounces of e-mail, not deliveries."
        ),
        "email.cost": _NO_COST,
        "sms.opens": _NO_SMS_OPENS,
        "sms.unique_opens": _NO_SMS_OPENS,
        "sms.clicks": noop(
            "Constant Contact counts who clicked in an SMS campaign, not all clicks."
        ),
        "sms.complaints": noop("Constant Contact reports complaints for e-mail only."),
        "sms.cost": _NO_COST,
        "sms.links": _SMS_TOTALS,
        "sms.breakdowns": _SMS_TOTALS,
    },
    # Per client id, whatever accounts and machines use it; the day ends at 00:00 UTC.
    limits=(
        Limit("rate", 4, 1.0, persistent=True),
        Limit("day", 10_000, 86_400.0, persistent=True, daily=True),
    ),
    parallel=3,
    click_grain=ClickGrain.CLICK,
    detail_days=30,
    person_key_field=None,
    stable_secrets=False,
    scopes=("campaign_data", "account_read", "offline_access"),
    redirect_uri="http://localhost:8765/callback",
    where_to_find=noop(
        "Sign in at developer.constantcontact.com, open My Applications and your "
        "application there. It shows the API key. For signing in with the browser, add the "
        "redirect address below to the application, letter by letter."
    ),
    docs_url="https://developer.constantcontact.com/api_guide/",
    notes=(
        _SMS_TOTALS,
        (
            noop(
                "Of the links of an e-mail, Constant Contact counts who clicked; of a campaign "
                "also all clicks."
            )
        ),
        noop("Constant Contact tells the kind of device, but no browser, system or country."),
        noop("Openings include those by mail programs that load pictures on their own."),
        noop("All accounts of one API key share 10,000 calls a day."),
    ),
)
