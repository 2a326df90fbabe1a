"""What the campaign list explains when a cell is pointed at: counts behind rates, intervals, reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain.metrics import count_of, gap
from services.domain.uncertainty import rate_interval, shaky
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.campaigns.reasons import Reasons
    from gui.formatting import Formats
    from services.domain.metric_list import CountDefinition, RateDefinition
    from services.domain.rows import CampaignRow

MOST_NAMED = 8
"""So many campaigns are named in a tooltip; the others are counted."""


class Tips:
    """Explains cells.

    Args:
        formats: How values are written.
        reasons: Why values are missing.
    """

    def __init__(self, formats: Formats, reasons: Reasons) -> None:
        self._formats = formats
        self._reasons = reasons

    def count(self, row: CampaignRow, definition: CountDefinition) -> str:
        """What stands behind a count, or why there is none."""
        value = count_of(row, definition.key)
        if value is None:
            return self._reasons.why(row, definition.key)
        if definition.key == "human_clicks" and row.logged_clicks is not None:
            return self.human(row)
        if definition.key == "delivered_derived" and row.delivered is None:
            return tr("Derived: {sends} sends minus {bounced} bounced").format(
                sends=self._formats.count(row.sends or 0),
                bounced=self._formats.count(row.bounced or 0),
            )
        return ""

    def rate(self, row: CampaignRow, definition: RateDefinition) -> str:
        """The counts behind a rate and its interval, or why there is none."""
        missing = gap(row, definition)
        if missing:
            return self._reasons.why_no_rate(row, definition, missing)
        above = count_of(row, definition.numerator) or 0
        below = count_of(row, definition.denominator) or 0
        return told_rate(self._formats, definition, above, below)

    def human(self, row: CampaignRow) -> str:
        """What was left out, and what could not be checked."""
        count = self._formats.count
        lines = [tr("{n} likely automatic left out").format(n=count(row.automatic_clicks or 0))]
        if row.suspect_clicks:
            lines.append(tr("{n} suspect ones still counted").format(n=count(row.suspect_clicks)))
        unseen = (row.clicks or 0) - (row.logged_clicks or 0)
        if unseen > 0:
            lines.append(
                tr("{n} reported clicks are not in the click log and could not be checked").format(
                    n=count(unseen)
                )
            )
        return "\n".join(lines)

    def sent(self, row: CampaignRow) -> str:
        """The exact send time, and what was assumed of it."""
        if row.sent_at is None:
            if row.sent_at_raw:
                return tr("{provider} wrote “{text}”, which cannot be read as a time.").format(
                    provider=self._reasons.provider_name(row.provider), text=row.sent_at_raw
                )
            return tr("Not sent, or the provider does not say when.")
        exact = self._formats.exact(row.sent_at)
        if not row.zone_assumed:
            return exact
        return tr("{time}\nThe provider names no time zone; the account's zone is assumed.").format(
            time=exact
        )

    def status(self, row: CampaignRow) -> str:
        """The provider's own word for the state."""
        word = self._reasons.state_word(row)
        if not word:
            return ""
        return tr("{provider} says “{word}”").format(
            provider=self._reasons.provider_name(row.provider), word=word
        )


def is_shaky(row: CampaignRow, definition: RateDefinition) -> bool:
    """Whether a campaign's rate stands on a small sample."""
    above, below = count_of(row, definition.numerator), count_of(row, definition.denominator)
    return above is not None and bool(below) and shaky(above, below or 0)


def told_rate(formats: Formats, definition: RateDefinition, above: int, below: int) -> str:
    """The counts behind a rate and its interval; that the sample is small, where it is."""
    counts = counts_behind(formats, definition, above, below)
    interval = rate_interval(above, below) if definition.percent else None
    if interval is None:
        return counts
    low, high = (
        formats.decimal(share * 100, definition.places) for share in (interval.low, interval.high)
    )
    told = tr("{counts}, 95 %: {low}-{high}").format(counts=counts, low=low, high=high)
    if shaky(above, below):
        told += "\n" + tr("A small sample: the rate may as well be anywhere in between.")
    return told


def counts_behind(formats: Formats, definition: RateDefinition, above: int, below: int) -> str:
    """The counts behind a rate: "83 clickers of 1,000 delivered"."""
    words = tr("{k} {what} of {n} {base}") if definition.percent else tr("{k} {what} by {n} {base}")
    return words.format(
        k=formats.count(above),
        what=tr(definition.what),
        n=formats.count(below),
        base=tr(definition.base),
    )


def left_out(rows: Sequence[CampaignRow], formats: Formats) -> str:
    """The campaigns that a sum or a rate over several leaves out, each by its name; "" where it is none."""
    if not rows:
        return ""
    names = [f"  {shown_name(row)}" for row in rows[:MOST_NAMED]]
    if len(rows) > MOST_NAMED:
        names.append("  " + tr("and {n} more").format(n=formats.count(len(rows) - MOST_NAMED)))
    return "\n".join([tr("Left out, because they do not report it:"), *names])


def shown_name(row: CampaignRow) -> str:
    """What stands for a campaign in lists: its name, else its subject, else its id."""
    return row.name or row.subject or row.campaign_id


def name_tip(row: CampaignRow) -> str:
    """A campaign's whole name, and its subject where that is another."""
    name = shown_name(row)
    if row.subject and row.subject != name:
        return f"{name}\n{row.subject}"
    return name
