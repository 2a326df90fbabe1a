"""Estimates of delivery and cost of SMS campaigns from ClickSend's message history.

No endpoint reports them by campaign, and history rows carry no campaign id. So the outgoing
messages to the campaign's list, from its sender, within 48 hours of its send are counted; where
their number is far from the campaign's own total, there is no estimate. A day is read once.
"""

from __future__ import annotations

from contextlib import aclosing
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from services.domain.errors import NotOffered, PermissionMissing
from services.domain.kinds import CampaignStatus
from services.domain.parse import to_decimal, to_id, to_text
from services.domain.records import Batch, Estimate, Mark
from services.domain.rounding import spoken
from services.domain.times import from_epoch
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable

    from services.domain.plan import RefreshPlan
    from services.providers.clicksend_api import ClickSendApi, Row
    from services.providers.clicksend_rows import SmsRow

DONE_MARK = "estimates:done"
RETENTION = timedelta(days=120)
"""History keeps about four months."""
BEFORE, AFTER = timedelta(minutes=5), timedelta(hours=48)
SETTLED = AFTER + timedelta(days=3)
"""So long after a send its history does not change any more."""
OVERLAP = timedelta(hours=1)
"""Whether the bounds of a window are included is not documented."""
MOST_HISTORY_PAGES = 400
"""Pages of history read in one refresh; what is left over waits for the next."""
TOLERANCE = Decimal("0.1")
DELIVERED = "201"


class Message(NamedTuple):
    """What an estimate needs of one message of the history."""

    at: datetime
    list_id: str | None
    sender: str | None
    delivered: bool
    price: Decimal | None


class Due(NamedTuple):
    """A campaign to estimate and the time in which its messages lie."""

    row: SmsRow
    begin: datetime
    end: datetime
    total: int

    def days(self) -> list[date]:
        """The UTC days of the window."""
        first = self.begin.date()
        return [first + timedelta(days=n) for n in range((self.end.date() - first).days + 1)]


async def read_estimates(
    api: ClickSendApi, rows: Iterable[SmsRow], plan: RefreshPlan, currency: str | None
) -> AsyncGenerator[Batch, None]:
    """Estimate campaigns, newest first, as far as the pages of one refresh reach.

    A campaign whose history is settled is noted and not read again.
    """
    done = set(plan.marks.get(DONE_MARK, "").split())
    due = due_campaigns(rows, plan.now, done)
    history = History(api)
    for entry in due:
        try:
            messages = await history.of(entry)
        except (NotOffered, PermissionMissing):
            return
        if messages is None:
            continue
        if plan.now - entry.begin > SETTLED:
            done.add(entry.row.campaign_id)
        history.forget_after(entry.begin + BEFORE + AFTER)
        yield Batch(
            estimates=estimates_of(entry, messages, currency),
            marks=(Mark(DONE_MARK, " ".join(sorted(done))),),
        )


def due_campaigns(rows: Iterable[SmsRow], now: datetime, done: set[str]) -> list[Due]:
    """The sent campaigns that can be estimated, newest first.

    A later campaign to the same list from the same sender ends the time of the one before.
    """
    sent = [
        row
        for row in rows
        if row.campaign.status is CampaignStatus.SENT and row.list_id and row.campaign.sent.utc
    ]
    sent.sort(key=_sent_at, reverse=True)
    next_send: dict[tuple[str | None, str | None], datetime] = {}
    due = []
    for row in sent:
        begin = _sent_at(row) - BEFORE
        group = (row.list_id, _number(row.campaign.sender))
        end = min(begin + BEFORE + AFTER, next_send.get(group, datetime.max.replace(tzinfo=UTC)))
        next_send[group] = begin
        counters = row.campaign.counters
        if (
            counters
            and counters.recipients
            and now - RETENTION < begin < now
            and end > begin
            and row.campaign_id not in done
        ):
            due.append(Due(row, begin, end, counters.recipients))
    return due


def _sent_at(row: SmsRow) -> datetime:
    return row.campaign.sent.utc or datetime.max.replace(tzinfo=UTC)


class History:
    """The message history by UTC day, within the number of pages that a refresh may cost."""

    def __init__(self, api: ClickSendApi) -> None:
        self._api = api
        self._days: dict[date, list[Message] | None] = {}
        self._pages = 0

    async def of(self, entry: Due) -> list[Message] | None:
        """The messages of a campaign's window; None where they would cost too many pages."""
        found: list[Message] = []
        for day in entry.days():
            if day not in self._days:
                self._days[day] = await self._read(day)
            messages = self._days[day]
            if messages is None:
                return None
            found += messages
        return [m for m in found if entry.begin <= m.at < entry.end and _belongs(m, entry.row)]

    def forget_after(self, latest: datetime) -> None:
        """Drop days that no older campaign can need."""
        for day in [day for day in self._days if day > latest.date()]:
            del self._days[day]

    async def _read(self, day: date) -> list[Message] | None:
        if self._pages >= MOST_HISTORY_PAGES:
            return None
        begin = datetime(day.year, day.month, day.day, tzinfo=UTC)
        end = begin + timedelta(days=1)
        params = (
            ("order_by", "date:asc"),
            ("date_from", int((begin - OVERLAP).timestamp())),
            ("date_to", int((end + OVERLAP).timestamp())),
        )
        messages: list[Message] = []
        async with aclosing(self._api.pages("sms/history", params, _message_key)) as pages:
            async for page in pages:
                self._pages += 1
                expected = (page.last or 1) - (page.current or 1)
                if self._pages + expected > MOST_HISTORY_PAGES:
                    return None
                found = [m for row in page.rows if (m := message_of(row))]
                messages += [m for m in found if begin <= m.at < end]
        return messages


def _message_key(row: Row) -> str | None:
    return to_id(row.get("message_id"))


def message_of(row: Row) -> Message | None:
    """An outgoing message of the history; None for incoming ones and those without a time."""
    at = from_epoch(row.get("date")).utc
    if at is None or (to_text(row.get("direction")) or "out").lower() != "out":
        return None
    return Message(
        at,
        to_id(row.get("list_id")),
        _number(to_text(row.get("from"))),
        str(row.get("status_code")).strip() == DELIVERED,
        to_decimal(row.get("message_price")),
    )


def _number(sender: str | None) -> str | None:
    return sender.removeprefix("+").casefold() if sender else None


def _belongs(message: Message, row: SmsRow) -> bool:
    fixed = _number(row.campaign.sender)
    return message.list_id == row.list_id and (fixed is None or message.sender == fixed)


def estimates_of(entry: Due, messages: list[Message], currency: str | None) -> tuple[Estimate, ...]:
    """Delivered messages and their price; none where history does not fit the campaign's total."""
    if not messages or abs(len(messages) - entry.total) > entry.total * TOLERANCE:
        return ()
    ref = entry.row.campaign.ref
    method = tr(
        "Counted in ClickSend's message history: {found} messages to the same list from the same "
        "sender within 48 hours of the send; the campaign has {total}."
    ).format(found=spoken(len(messages)), total=spoken(entry.total))
    delivered = sum(message.delivered for message in messages)
    found = [Estimate(ref, "delivered", Decimal(delivered), method)]
    prices = [message.price for message in messages]
    if None not in prices:
        cost = sum((price for price in prices if price is not None), Decimal(0))
        found.append(Estimate(ref, "cost", cost, method, currency))
    return tuple(found)
