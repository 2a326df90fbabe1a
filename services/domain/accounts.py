"""Accounts and what a provider declares about itself: data from which forms, notes and tests are made."""

from __future__ import annotations

from datetime import datetime

import msgspec

from services.domain.kinds import Capability, Channel, ClickGrain, Metric
from services.domain.records import AccountFacts
from services.wording import tr

SYSTEM_KEYRING = "the system keyring"
"""How a keyring without a name of its own is called; a key, which the window puts into words."""


class CredentialField(msgspec.Struct, frozen=True):
    """One field of the account form. Secrets go to the OS keyring, the others to the workspace.

    A field whose default is "yes" or "no" takes nothing else.
    """

    key: str
    label: str
    secret: bool = False
    required: bool = True
    help: str = ""
    default: str = ""


class Limit(msgspec.Struct, frozen=True):
    """At most `calls` calls in `seconds`, per credential. `calls` per UTC day where `daily`.

    A persistent limit is remembered across restarts and shared by all processes that use the credential.
    """

    key: str
    calls: int
    seconds: float
    persistent: bool = False
    daily: bool = False


class ProviderInfo(msgspec.Struct, frozen=True, kw_only=True):
    """A provider's declaration.

    Its texts for people stand in English, marked for translation; `in_words` gives them in the
    program's language.
    """

    key: str
    name: str
    channels: tuple[Channel, ...]
    products: tuple[str, ...]
    api_url: str
    api_urls: tuple[tuple[str, str], ...] = ()
    """Presets (label, address) of the address field, where the vendor has several hosts."""
    login_url: str | None = None
    fields: tuple[CredentialField, ...]
    capabilities: frozenset[Capability]
    metrics: dict[str, frozenset[Metric]]
    """Per product the counters it can report; anything else is shown as a dash with `reasons`."""
    reasons: dict[str, str] = {}
    """Why something is missing, key `product.metric` or a capability: one plain sentence each."""
    limits: tuple[Limit, ...] = ()
    parallel: int = 1
    """Requests side by side that the provider permits."""
    retry_waits: tuple[float, ...] = (1.0, 2.0, 4.0)
    """Seconds before each further try after a passing fault."""
    click_grain: ClickGrain = ClickGrain.CLICK
    detail_days: int = 30
    """Details of campaigns sent within so many days are read again at each refresh."""
    details_follow_counters: bool = False
    """Details are read again only when the campaign's counters changed (they tell all there is)."""
    person_key_field: str | None = None
    """The secret from which the key that hides people is derived; None where no person needs hiding."""
    stable_secrets: bool = True
    """Whether the secrets stay as entered; False where tokens rotate."""
    scopes: tuple[str, ...] = ()
    """Rights that an OAuth sign-in asks for."""
    redirect_uri: str = "http://localhost:8765/callback"
    """Where an OAuth sign-in in the browser ends; registered at the provider letter by letter."""
    where_to_find: str = ""
    """Where the user finds the key, in the provider's own menus."""
    state_words: tuple[str, ...] = ()
    """Words that Sendsight gives states of campaigns which the provider tells by number, as stored."""
    docs_url: str = ""
    notes: tuple[str, ...] = ()
    """What this provider cannot tell, in plain sentences (capability notes)."""


def in_words(info: ProviderInfo) -> ProviderInfo:
    """A declaration with its texts for people in the program's language; its keys stay."""
    return msgspec.structs.replace(
        info,
        fields=tuple(
            msgspec.structs.replace(field, label=tr(field.label), help=tr(field.help))
            for field in info.fields
        ),
        api_urls=tuple((tr(label), url) for label, url in info.api_urls),
        reasons={key: tr(reason) for key, reason in info.reasons.items()},
        where_to_find=tr(info.where_to_find),
        notes=tuple(map(tr, info.notes)),
    )


class Account(msgspec.Struct, frozen=True):
    """A configured account; secrets are not part of it."""

    account_id: str
    provider: str
    name: str
    api_url: str
    login_url: str | None = None
    settings: dict[str, str] = {}
    keep_personal: bool = False
    external_id: str | None = None
    external_label: str | None = None
    time_zone: str | None = None
    currency: str | None = None
    added_at: datetime | None = None
    refreshed_at: datetime | None = None
    state: str = "new"
    """new, fresh, failed: outcome of the last refresh; the code of the error follows in `error_code`."""
    error_code: str | None = None
    error: str | None = None


class CheckItem(msgspec.Struct, frozen=True):
    """One line of the test's tick list."""

    text: str
    ok: bool


class AccountCheck(msgspec.Struct, frozen=True):
    """Answer of a connection test that succeeded (a failed one raises a ServiceError)."""

    facts: AccountFacts
    items: tuple[CheckItem, ...] = ()
