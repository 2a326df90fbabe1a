"""Clicks of a single Copernica mailing, read where the account-wide list is missing or fell short.

The statistics of a mailing count its clicks; fewer stored rows mean that some came too late for the
windows of the account-wide list. The last minutes, which that list leaves out, are read first; only
then everything. What is still missing afterwards (clicks on unsubscribe links are counted by some
versions and listed by none) is remembered, so that it is asked for once.
"""

from __future__ import annotations

from contextlib import aclosing
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from services.domain.errors import NotOffered, PermissionMissing
from services.domain.parse import to_count
from services.domain.records import Batch, CampaignRef, Click, DetailDone, Mark
from services.providers.copernica_api import PAGE_ROWS, Refused
from services.providers.copernica_events import CLICKS, CLOSED, time_filters
from services.providers.copernica_map import RowReader
from services.providers.copernica_paths import EMAIL_PRODUCTS
from services.providers.copernica_time import to_local
from services.providers.copernica_words import rows_of
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from zoneinfo import ZoneInfo

    from services.domain.plan import KnownCampaign, RefreshPlan
    from services.providers.copernica_api import Filters, Reader

AGAIN = timedelta(days=7)
"""A long mailing that keeps missing clicks is read whole so rarely."""


def is_short(campaign: KnownCampaign, plan: RefreshPlan, *, listless: bool) -> bool:
    """Whether clicks are missing beyond those that the last reading of the mailing missed too.

    Args:
        campaign: What the workspace holds now.
        plan: The refresh, with its marks.
        listless: The account has no account-wide list of clicks.
    """
    if campaign.ref.product not in EMAIL_PRODUCTS:
        return False
    if campaign.clicks is None:
        return listless
    accepted, _ = _remembered(campaign.ref, plan)
    return campaign.clicks - campaign.stored_clicks > accepted


class MailingClicks:
    """Reads one mailing's clicks.

    Args:
        reader: Asks.
        path_name: The path name of the mailing's product.
        zone: The account's time zone.
        campaign: The mailing, as the workspace holds it.
    """

    def __init__(
        self, reader: Reader, path_name: str, zone: ZoneInfo, campaign: KnownCampaign
    ) -> None:
        self._reader = reader
        self._path = f"{path_name}/emailing/{campaign.ref.campaign_id}/{CLICKS}"
        self._zone = zone
        self._campaign = campaign
        self._refused = False

    async def batches(self, plan: RefreshPlan, *, listless: bool) -> AsyncGenerator[Batch, None]:
        """The missing clicks; the last batch says that the mailing is done.

        Source: `{prefix}/emailing/{id}/clicks`. Rows that are there already are told by their ids.
        """
        ref, wanted = self._campaign.ref, self._campaign.clicks or 0
        stored = self._campaign.stored_clicks
        if stored and not listless:
            fresh = 0
            recent = time_filters(ref.product, to_local(plan.now - CLOSED, self._zone), None)
            async for batch in self._pages(recent, set()):
                fresh += sum(self._surely_new(click) for click in batch.clicks)
                yield batch
            if stored + fresh >= wanted:
                yield Batch(details_done=(DetailDone(ref),))
                return
            if stored > PAGE_ROWS and _lately(self._campaign.ref, plan):
                yield Batch(details_done=(DetailDone(ref),))
                return
        found: set[tuple[str, int]] = set()
        if not self._refused:
            async for batch in self._pages((), found):
                yield batch
        missing = max(0, wanted - max(stored, len(found)))
        marks: tuple[Mark, ...] = ()
        if missing or _scope(ref) in plan.marks:
            marks = (Mark(_scope(ref), f"{missing} {plan.now.isoformat() if missing else ''}"),)
        yield Batch(marks=marks, details_done=(DetailDone(ref),))

    def _surely_new(self, click: Click) -> bool:
        """Whether a click cannot be among the stored ones: it came after all of them."""
        newest = self._campaign.newest_click_at
        return click.at.utc is not None and (newest is None or click.at.utc > newest)

    async def _pages(
        self,
        filters: Filters,
        found: set[tuple[str, int]],
    ) -> AsyncGenerator[Batch, None]:
        ref = self._campaign.ref
        rows = RowReader(ref.product, self._zone, ref.campaign_id)
        what = rows_of(ref.product, CLICKS)
        try:
            async with aclosing(self._reader.pages(self._path, filters)) as pages:
                async for page in pages:
                    clicks = tuple(c for row in page.rows if (c := rows.click(row)) is not None)
                    found.update((click.key, click.occurrence) for click in clicks)
                    yield Batch(clicks=clicks, warnings=rows.unread.warnings(what))
        except (NotOffered, Refused, PermissionMissing) as refusal:
            self._refused = True
            words = tr("The clicks of mailing {id} cannot be read.").format(id=ref.campaign_id)
            yield Batch(warnings=(f"{words} {refusal.sentence}",))


def _remembered(ref: CampaignRef, plan: RefreshPlan) -> tuple[int, datetime | None]:
    """How many clicks the last whole reading of a mailing missed, and when that was."""
    count, _, when = plan.marks.get(_scope(ref), "").partition(" ")
    try:
        return to_count(count) or 0, datetime.fromisoformat(when)
    except ValueError:
        return to_count(count) or 0, None


def _lately(ref: CampaignRef, plan: RefreshPlan) -> bool:
    """Whether a mailing that keeps missing clicks was read whole within a week."""
    _, when = _remembered(ref, plan)
    return when is not None and when.tzinfo is not None and plan.now - when < AGAIN


def _scope(ref: CampaignRef) -> str:
    return f"short:{ref.product}:{ref.campaign_id}"
