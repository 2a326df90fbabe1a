"""ClickSend's account-wide answers: whose key it is, balance, figures that belong to no campaign.

`GET /account` carries the API key in clear text (`_subaccount.api_key`): only known fields are
taken over, none of them has a place for it, and the answer itself is never kept, logged or shown.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from services.domain.accounts import AccountCheck, CheckItem
from services.domain.errors import NotOffered, PermissionMissing, UnexpectedAnswer
from services.domain.parse import to_count, to_decimal, to_flag, to_id, to_text
from services.domain.records import AccountFacts, AccountFigure, Batch
from services.domain.times import from_epoch
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from services.domain.plan import RefreshPlan
    from services.providers.clicksend_api import ClickSendApi, Row

_RIGHTS = (
    (
        "access_reporting",
        noop("This key may read reports."),
        noop("This key may not read reports."),
        True,
    ),
    ("access_sms", noop("This key may use SMS."), noop("This key may not use SMS."), True),
    ("access_email", noop("This key may use e-mail."), noop("This key may not use e-mail."), True),
    (
        "hide_pricing",
        noop("Prices are shown to this key."),
        noop("Prices are hidden from this key."),
        False,
    ),
)
_CHANNELS = ("sms", "mms", "voice", "fax", "post", "postcards", "email", "email_transactional")


class Profile(msgspec.Struct, frozen=True):
    """What is kept of the account's answer: nothing secret, and no person's name."""

    facts: AccountFacts
    balance: Decimal | None = None
    rights: tuple[tuple[str, bool], ...] = ()


async def read_profile(api: ClickSendApi) -> Profile:
    """Ask for the account. The call has a narrow limit of its own: 20 in 60 seconds."""
    body = await api.ask("account", bucket="account")
    data = body.get("data")
    return profile_of(data if isinstance(data, dict) else {})


def profile_of(data: Row) -> Profile:
    """Pick the known, harmless fields; every one of them may be missing."""
    currency = data.get("_currency", data.get("currency"))
    short = to_text(currency.get("currency_name_short")) if isinstance(currency, dict) else None
    rights = data.get("_subaccount")
    known = rights if isinstance(rights, dict) else {}
    flags = [(name, flag) for name, *_ in _RIGHTS if (flag := to_flag(known.get(name))) is not None]
    return Profile(
        AccountFacts(
            external_id=to_id(data.get("user_id")),
            time_zone=to_text(data.get("timezone")),
            label=to_text(data.get("account_name")) or to_text(data.get("username")),
            currency=short.upper() if short else None,
        ),
        balance=to_decimal(data.get("balance")),
        rights=tuple(flags),
    )


def check_of(profile: Profile) -> AccountCheck:
    """The answer of a connection test: who, which zone, which rights. Odd accounts pass too."""
    facts = profile.facts
    items = [CheckItem(tr("ClickSend accepted the username and the API key."), ok=True)]
    if facts.label:
        items.append(CheckItem(tr("Account: {account}.").format(account=facts.label), ok=True))
    if facts.time_zone:
        items.append(CheckItem(tr("Time zone: {zone}.").format(zone=facts.time_zone), ok=True))
    held = dict(profile.rights)
    for name, granted, denied, good in _RIGHTS:
        if name in held:
            ok = held[name] is good
            items.append(CheckItem(tr(granted if ok else denied), ok=ok))
    return AccountCheck(facts, tuple(items))


async def read_figures(api: ClickSendApi, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
    """Balance, SMS of each day, and use of this and last month; what is not there is left out.

    The first batch carries the account's facts.
    """
    profile = await read_profile(api)
    unit = profile.facts.currency or ""
    balance = (
        [] if profile.balance is None else [AccountFigure("balance", profile.balance, unit=unit)]
    )
    yield Batch(facts=profile.facts, figures=tuple(balance))
    yield await _optional(api, "statistics/sms", partial(daily_sms, unit=unit))
    this_month = plan.now.replace(day=1)
    for month in (this_month, this_month - timedelta(days=1)):
        # The month goes without a leading zero, and the last part must be this word.
        yield await _optional(
            api,
            f"account/usage/{month.year}/{month.month}/subaccount",
            partial(monthly_usage, month=month, unit=unit),
        )


async def _optional(
    api: ClickSendApi, path: str, read: Callable[[Row], list[AccountFigure]]
) -> Batch:
    """Figures of an answer; a key that may not see them costs nothing else."""
    try:
        data = (await api.ask(path)).get("data")
    except (NotOffered, PermissionMissing):
        return Batch()
    except UnexpectedAnswer as error:
        return Batch(warnings=(str(error),))
    return Batch(figures=tuple(read(data)) if isinstance(data, dict) else ())


def daily_sms(data: Row, unit: str) -> list[AccountFigure]:
    """SMS out, in and bounced a day, with prices. Sources disagree on the keys: `stats` or `stat`.

    Days are UTC, as the days of the answer are.
    """
    days = data.get("stats", data.get("stat"))
    figures = []
    for entry in days if isinstance(days, list) else ():
        row = entry if isinstance(entry, dict) else {}
        day = from_epoch(row.get("date")).utc
        if day is None:
            continue
        for kind in ("outbound", "inbound", "bounced"):
            figures += _pair(
                f"sms_{kind}", row.get(kind), f"{day:%Y-%m-%d}", unit, ("count", "price")
            )
    return figures


def monthly_usage(data: Row, month: datetime, unit: str) -> list[AccountFigure]:
    """Messages and spend of a month by channel, over all sub-accounts.

    The channel's own total stands above the sum of its rows; counts come as 29 or "29.00".
    """
    figures = []
    for channel in _CHANNELS:
        total, period = data.get(f"{channel}_total"), f"{month:%Y-%m}"
        found = _pair(f"usage_{channel}", total, period, unit, ("count", "price"))
        figures += found or _pair(
            f"usage_{channel}",
            _summed(data.get(channel)),
            period,
            unit,
            ("total_count", "total_price"),
        )
    return figures


def _summed(rows: object) -> Row:
    """The sum over sub-accounts; one unknown value makes it unknown."""
    known = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    sums: Row = {}
    for key in ("total_count", "total_price"):
        values = [to_decimal(row.get(key)) for row in known]
        if values and None not in values:
            sums[key] = str(sum((v for v in values if v is not None), Decimal(0)))
    return sums


def _pair(
    name: str, row: object, period: str, unit: str, keys: tuple[str, str]
) -> list[AccountFigure]:
    """A count and a price of one object, as far as they can be read."""
    if not isinstance(row, dict):
        return []
    count, price = to_count(row.get(keys[0])), to_decimal(row.get(keys[1]))
    figures = []
    if count is not None:
        figures.append(AccountFigure(f"{name}_count", Decimal(count), period))
    if price is not None:
        figures.append(AccountFigure(f"{name}_price", price, period, unit))
    return figures
