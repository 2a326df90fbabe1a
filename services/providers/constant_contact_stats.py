"""Constant Contact's statistics of e-mail campaigns, asked for in batches."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from services.domain.parse import to_id
from services.providers.constant_contact_api import unreadable
from services.providers.constant_contact_rows import Stats, Troubles, stats_of
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from services.providers.constant_contact_api import Asks

PATH = "reports/stats/email_campaigns"
BATCH = 50
"""The specification's `maximum: 150` can be read in two ways; so many keep the address short."""
_UNKNOWN_ID = frozenset({400, 404})

Part = tuple[list[str], dict[str, Stats], Troubles]


async def read_stats(asks: Asks, ids: list[str]) -> AsyncGenerator[Part, None]:
    """Statistics in the order of the ids: the ids of a batch with what was found for them.

    One id that is not accepted makes the whole batch fail: it is then asked for in halves.

    Raises:
        ServiceError: One of its kinds. Parts read before have been handed over.
    """
    waiting = [ids[start : start + BATCH] for start in range(0, len(ids), BATCH)]
    while waiting:
        part = waiting.pop(0)
        path = f"{PATH}/{','.join(quote(i, safe='') for i in part)}"
        body = await asks.report(path, accept=_UNKNOWN_ID)
        if body is not None:
            yield (part, *_results(body))
        elif len(part) == 1:
            yield part, {}, Troubles()
        else:
            middle = len(part) // 2
            waiting[:0] = [part[:middle], part[middle:]]


def _results(body: object) -> tuple[dict[str, Stats], Troubles]:
    """The statistics by campaign id. `errors` tells of campaigns without any; that is no fault."""
    results = body.get("results") if isinstance(body, dict) else body
    if results is None and isinstance(body, dict):
        results = []
    if not isinstance(results, list):
        raise unreadable(PATH, f"results is {type(results).__name__}")
    troubles = Troubles()
    found: dict[str, Stats] = {}
    for row in results:
        campaign_id = to_id(row.get("campaign_id")) if isinstance(row, dict) else None
        if campaign_id is None:
            troubles.add(tr("statistics"))
        else:
            found[campaign_id] = stats_of(row, troubles)
    return found, troubles
