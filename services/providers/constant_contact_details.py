"""Constant Contact's details of one e-mail campaign: subject, links, clicks, opt-outs, bounces.

A campaign consists of activities; the first mailing and the one to those who did not open have
reports. Each is read for itself.
"""

from __future__ import annotations

from contextlib import aclosing
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from services.domain.errors import NotOffered
from services.domain.kinds import Channel, EventKind
from services.domain.parse import to_flag, to_id, to_text
from services.domain.records import (
    Batch,
    Campaign,
    Click,
    DetailDone,
    Event,
    Link,
    LinkSet,
    Mark,
    Person,
)
from services.domain.times import from_iso, iso_utc
from services.providers.constant_contact_info import READ_RECIPIENTS
from services.providers.constant_contact_rows import DEVICES, Troubles
from services.providers.constant_contact_tracking import TrackedList
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from datetime import datetime

    from services.domain.accounts import Account
    from services.domain.plan import KnownCampaign, RefreshPlan
    from services.domain.records import CampaignRef, Counters, Stamp
    from services.providers.constant_contact_api import Asks, Row
    from services.providers.constant_contact_tracking import Sheet, Tracked

_REPORTED = {"primary_email", "resend"}
_GONE = frozenset({404, 410})
_OVERLAP = timedelta(days=1)
CLICKS = "clicks"
_TWICE = noop(
    "Some links were clicked in a mailing and in its resend. How many people that were "
    "cannot be told; it stays unknown."
)
_ROWS = {
    CLICKS: noop("rows of clicks"),
    "optouts": noop("rows of optouts"),
    "bounces": noop("rows of bounces"),
    "sends": noop("rows of sends"),
    "opens": noop("rows of opens"),
    "forwards": noop("rows of forwards"),
}
"""What the lists hold, for sentences."""


class Kind(NamedTuple):
    """A list of recipient events: its path's end, what it is, which field tells more."""

    path: str
    event: EventKind
    detail: str | None = None


OPT_OUTS = Kind("optouts", EventKind.OPT_OUT, "opt_out_reason")
BOUNCES = Kind("bounces", EventKind.BOUNCE, "bounce_code")
RECIPIENTS = (
    Kind("sends", EventKind.SEND),
    Kind("opens", EventKind.OPEN),
    Kind("forwards", EventKind.FORWARD),
)
"""Read only where asked for: a mailing to 50,000 people takes 100 calls for its sends alone."""


class Details:
    """Reads the details of campaigns.

    Args:
        asks: Asks the account.
        account: The account, for its settings.
        counters: What this refresh has read of the campaigns' counters.
    """

    def __init__(self, asks: Asks, account: Account, counters: dict[CampaignRef, Counters]) -> None:
        self._asks = asks
        self._counters = counters
        self._recipients = bool(to_flag(account.settings.get(READ_RECIPIENTS)))

    async def read(self, campaign: KnownCampaign, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """Everything of one campaign; the last batch says that it is complete.

        Raises:
            ServiceError: One of its kinds. What was read before has been handed over.
        """
        ref = campaign.ref
        body = await self._asks.report(f"emails/{quote(ref.campaign_id, safe='')}", accept=_GONE)
        activities = _activities_of(body)
        if activities:
            if campaign.signature is None or plan.full:
                yield await self._subject(ref, to_text(body.get("name")), activities[0])
            yield await self._links(ref, activities)
        for kind in (None, *self._kinds(campaign)):
            for activity in activities:
                batches = self._list(campaign, plan, activity, kind, alone=len(activities) == 1)
                async with aclosing(batches):
                    async for batch in batches:
                        yield batch
        yield Batch(details_done=(DetailDone(ref),))

    def _kinds(self, campaign: KnownCampaign) -> tuple[Kind, ...]:
        """The lists of events worth asking for: an empty one costs a call too."""
        counters = self._counters.get(campaign.ref)
        found = []
        if counters is None or counters.opt_outs != 0:
            found.append(OPT_OUTS)
        if counters is None or counters.bounced != 0:
            found.append(BOUNCES)
        return (*found, *RECIPIENTS) if self._recipients else tuple(found)

    async def _subject(self, ref: CampaignRef, name: str | None, activity_id: str) -> Batch:
        """Subject and sender of the first mailing."""
        body = await self._asks.report(
            f"emails/activities/{quote(activity_id, safe='')}", accept=_GONE
        )
        if not isinstance(body, dict):
            body = {}
        campaign = Campaign(
            ref=ref,
            channel=Channel.EMAIL,
            name=name,
            subject=to_text(body.get("subject")),
            sender=to_text(body.get("from_name")),
        )
        return Batch(campaigns=(campaign,))

    async def _links(self, ref: CampaignRef, activities: list[str]) -> Batch:
        """The links of all activities, also those never clicked."""
        troubles = Troubles()
        found: list[list[Link]] = []
        for activity_id in activities:
            body = await self._asks.report(
                f"reports/email_reports/{quote(activity_id, safe='')}/links",
                [("no_clicks", True)],
                accept=_GONE,
            )
            found.append(_links_of(body, troubles))
        links = _merged(found)
        unclear = any(link.unique_clicks is None for link in links) and len(activities) > 1
        warnings = troubles.sentences()
        if unclear:
            warnings = (*warnings, tr(_TWICE))
        return Batch(links=(LinkSet(ref, tuple(links)),), warnings=warnings)

    async def _list(
        self,
        campaign: KnownCampaign,
        plan: RefreshPlan,
        activity_id: str,
        kind: Kind | None,
        *,
        alone: bool,
    ) -> AsyncGenerator[Batch, None]:
        """Rows of one list of one activity: clicks, or events of a kind."""
        name = kind.path if kind else CLICKS
        scope = f"{name}:{activity_id}"
        mark = None if kind is None and not campaign.stored_clicks else plan.marks.get(scope)
        known = from_iso(mark).utc
        path = f"reports/email_reports/{quote(activity_id, safe='')}/tracking/{name}"
        reading = TrackedList(
            self._asks,
            path,
            activity_id,
            stop=None if known is None else known - _OVERLAP,
            expected=campaign.clicks if alone and kind is None else None,
        )
        try:
            async with aclosing(reading.read()) as sheets:
                async for sheet in sheets:
                    yield _batch(campaign.ref, kind, sheet)
        except NotOffered:
            if reading.begun:
                raise
            # The activity has been removed; its reports are gone with it.
            return
        if reading.several and reading.newest is not None:
            newest: datetime = min(reading.newest, plan.now)
            yield Batch(marks=(Mark(scope, iso_utc(newest)),))


def _activities_of(body: object) -> list[str]:
    """Ids of the activities that have reports, the first mailing in front."""
    rows = body.get("campaign_activities") if isinstance(body, dict) else None
    found: dict[str, str] = {}
    for row in rows if isinstance(rows, list) else ():
        role = (to_text(row.get("role")) or "").lower() if isinstance(row, dict) else ""
        activity_id = to_id(row.get("campaign_activity_id")) if role in _REPORTED else None
        if activity_id:
            found.setdefault(activity_id, role)
    return sorted(found, key=lambda activity_id: found[activity_id] != "primary_email")


def _batch(ref: CampaignRef, kind: Kind | None, sheet: Sheet) -> Batch:
    """The rows of a sheet as clicks, or as events of a kind."""
    troubles = Troubles()
    troubles.add(tr(_ROWS[kind.path if kind else CLICKS]), sheet.bad)
    if kind is None:
        clicks = tuple(_click(ref, row, troubles) for row in sheet.rows)
        return Batch(clicks=clicks, warnings=troubles.sentences())
    events = tuple(_event(ref, kind, row, troubles) for row in sheet.rows)
    return Batch(events=events, warnings=troubles.sentences())


def _links_of(body: object, troubles: Troubles) -> list[Link]:
    """The links of one activity; the counts are people, of repeated clicks there are none."""
    rows = body.get("link_click_counts") if isinstance(body, dict) else None
    if not isinstance(rows, list):
        if body is not None:
            troubles.add(tr("links"))
        return []
    found: dict[Link, None] = {}
    for row in rows:
        url = to_text(row.get("link_url")) if isinstance(row, dict) else None
        if url is None:
            troubles.add(tr("links"))
            continue
        found[
            Link(
                url=url,
                unique_clicks=troubles.count(row, "unique_clicks"),
                link_id=to_id(row.get("url_id")),
            )
        ] = None
    return list(found)


def _merged(activities: list[list[Link]]) -> list[Link]:
    """One link per address. People who clicked it in two mailings may be the same: not added."""
    by_url: dict[str, Link] = {}
    for link in (link for links in activities for link in links):
        held = by_url.get(link.url)
        if held is None or held.unique_clicks == 0:
            by_url[link.url] = link
        elif link.unique_clicks != 0:
            by_url[link.url] = Link(url=link.url, link_id=held.link_id)
    return list(by_url.values())


def _person(row: Row) -> Person:
    names = [name for field in ("first_name", "last_name") if (name := to_text(row.get(field)))]
    return Person(
        public_id=to_id(row.get("contact_id")),
        address=to_text(row.get("email_address")),
        name=" ".join(names) or None,
    )


def _device(row: Row) -> str | None:
    """The kind of device in our words; none means that it was not captured."""
    word = to_text(row.get("device_type"))
    if word is None or word.lower() in {"none", "unknown"}:
        return None
    return DEVICES.get(word.lower(), word)


def _at(row: Row, troubles: Troubles) -> Stamp:
    return troubles.time(row, "created_time")


def _click(ref: CampaignRef, tracked: Tracked, troubles: Troubles) -> Click:
    row = tracked.row
    return Click(
        ref=ref,
        key=tracked.key,
        occurrence=tracked.occurrence,
        at=_at(row, troubles),
        url=to_text(row.get("link_url")),
        person=_person(row),
        device=_device(row),
    )


def _event(ref: CampaignRef, kind: Kind, tracked: Tracked, troubles: Troubles) -> Event:
    row = tracked.row
    detail = to_text(row.get(kind.detail)) if kind.detail else None
    return Event(
        ref=ref,
        kind=kind.event,
        key=tracked.key,
        occurrence=tracked.occurrence,
        at=_at(row, troubles),
        person=_person(row),
        device=_device(row),
        detail=detail,
    )
