"""The tables of a report: campaigns, links, audience, days, versions, definitions."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from gui.charts.map_data import country_name
from gui.detail.words import unit
from gui.formatting import DASH, NBSP
from gui.plain import isolated
from gui.printing.blocks import Column, Row, Table
from gui.printing.figures import metrics_used
from gui.printing.telling import shortened, tidy
from gui.words import device_word
from services.domain.link_shares import LinkShares
from services.domain.metric_list import count_under, rate_under
from services.domain.metrics import add_up, count_of, rate_of, roll_up
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.printing.content import ReportContent
    from gui.printing.telling import Teller
    from services.domain.link_shares import LinkShare
    from services.domain.rows import BreakdownRow, CampaignRow, LinkRow

LONGEST_URL = 1500
"""Letters of an address that are printed; of longer ones the middle is left out, and it is said."""
BOOKMARK = 60
"""Letters of a name in the list of bookmarks, which is narrow."""
DIMENSIONS = ("country", "region", "device", "os", "browser")
_WEEK = 7


class TableMaker:
    """Makes the tables of a report."""

    def __init__(self, content: ReportContent, teller: Teller) -> None:
        self._content, self._tell = content, teller
        self._rows = content.campaigns
        self._lenses = content.options.lenses

    def campaigns(self) -> Table:
        """One row a campaign with counts and rates, and a row for all together."""
        rate = rate_under("click_rate", self._lenses)
        keys = list(dict.fromkeys(("sends", rate.denominator, rate.numerator)))
        keys += [count_under("clicks", self._lenses).key, "opt_outs"]
        counts = [
            next(c for c in metrics_used(self._rows, self._lenses)[0] if c.key == key)
            for key in keys
        ]
        columns = (
            Column(tr("Campaign"), number=False),
            Column(tr("Sent on")),
            *(Column(tr(each.title)) for each in counts),
            Column(tr(rate.title)),
        )
        rows = [self._campaign(row, keys) for row in self._rows]
        totals = [add_up(self._rows, each) for each in counts]
        cells = [self._some(self._tell.count(t.value), t.included) for t in totals]
        rolled = roll_up(self._rows, rate)
        share = self._tell.rate(rolled.value, rate)
        name = tr("All {n} campaigns").format(n=self._tell.count(len(self._rows)))
        total = (name, "", *cells, self._some(share, rolled.included))
        return Table(columns, (*rows, Row(total, total=True)))

    def _some(self, text: str, included: int) -> str:
        """A total, with how many campaigns it is of where it leaves some out."""
        if text == DASH or included == len(self._rows):
            return text
        return f"{text}\n" + tr("of {n}").format(n=self._tell.count(included))

    def _campaign(self, row: CampaignRow, keys: Sequence[str]) -> Row:
        rate = rate_under("click_rate", self._lenses)
        counts = (self._tell.count(count_of(row, key)) for key in keys)
        share = self._tell.rate(rate_of(row, rate), rate)
        span = self._tell.interval(
            count_of(row, rate.numerator), count_of(row, rate.denominator), rate
        )
        name = f"{tidy(row.name or '') or row.campaign_id}\n{row.account}"
        return Row((name, self._tell.day(row.sent_at), *counts, f"{share}\n{span}".strip()))

    def links(self) -> Table:
        """All links, by campaign where there are several."""
        human = self._lenses.human
        clicks, people = (
            tr(count_under(key, self._lenses).title) for key in ("clicks", "unique_clicks")
        )
        columns = (
            Column(tr("Link"), number=False),
            Column(clicks),
            Column(tr("Share")),
            Column(people),
            Column(tr("Last click")),
        )
        rows: list[Row] = []
        names = {_campaign_of(row): row for row in self._rows}
        shares = LinkShares(self._content.detail.links, self._rows, human=human)
        for key, found in groupby(self._content.detail.links, _campaign_of):
            campaign = names.get(key)
            if self._content.one is None and campaign is not None:
                name = tidy(campaign.name or "") or campaign.campaign_id
                day = self._tell.day(campaign.sent_at)
                mark = f"{isolated(shortened(name, BOOKMARK))}, {day}"
                rows.append(Row((f"{isolated(name)}  ·  {day}",), group=True, bookmark=mark))
            rows += [self._link(link, shares.of(link)) for link in found]
        return Table(columns, tuple(rows))

    def _link(self, link: LinkRow, share: LinkShare | None) -> Row:
        human = self._lenses.human
        clicks = self._tell.count(link.human_clicks if human else link.all_clicks)
        if not human and link.clicks is None and link.all_clicks is not None:
            clicks += "\n" + tr("from the log")
        people = link.human_unique_clicks if human else link.unique_clicks
        counts = clicks, self._share(share), self._tell.count(people)
        return Row((printed_url(link.url), *counts, self._tell.day(link.last_click_at)))

    def _share(self, share: LinkShare | None) -> str:
        if share is None:
            return DASH
        text = self._tell.formats.percent(share.value)
        if share.base == "clicks":
            return text
        return f"{text}\n" + tr("of {base}").format(base=unit(share.base))

    def audience(self) -> Table:
        """Every label of every breakdown; people of several campaigns are never added."""
        rows: list[Row] = []
        for dimension in DIMENSIONS:
            rows += self._dimension(dimension)
        columns = (Column(tr("Audience"), number=False), Column(tr("Count")), Column(tr("Share")))
        # Two lists side by side: labels are short.
        return Table((*columns, Column(""), *columns), tuple(rows))

    def _dimension(self, dimension: str) -> list[Row]:
        titles = {
            "country": tr("Countries"),
            "region": tr("Regions"),
            "device": tr("Devices"),
            "os": tr("Operating systems"),
            "browser": tr("Browsers"),
        }
        found = [row for row in self._content.detail.breakdowns if row.dimension == dimension]
        rows: list[Row] = []
        for of in sorted({row.of for row in found}):
            some = [row for row in found if row.of == of]
            told = {_campaign_of(row) for row in some}
            if of in {"clickers", "unique_opens"} and len(told) > 1:
                continue
            counts = _by_label(some)
            whole = self._tell.count(sum(counts.values()))
            heading = f"{titles[dimension]}, {unit(of)}"
            total = tr("total {n}").format(n=whole)
            rows.append(Row((f"{heading}  ·  {total}",), group=True))
            rows += self._labels(counts, dimension)
        return rows

    def _labels(self, counts: dict[str, int], dimension: str) -> list[Row]:
        whole = sum(counts.values())
        cells = []
        for label, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
            share = self._tell.formats.percent(count / whole) if whole else DASH
            cells.append((_label(label, dimension), self._tell.count(count), share))
        half = -(-len(cells) // 2)
        right = [*cells[half:], *[("", "", "")] * (2 * half - len(cells))]
        return [Row((*one, "", *other)) for one, other in zip(cells[:half], right, strict=True)]

    def days(self) -> Table:
        """Clicks of every day: a week a row, with the week's sum; several without a click share one."""
        locale, zone = self._tell.formats.locale, self._tell.zone
        counts = {p.start.astimezone(zone).date(): p.clicks for p in self._content.detail.days}
        first, last = min(counts), max(counts)
        begins = locale.firstDayOfWeek().value - 1
        week = first - timedelta(days=(first.weekday() - begins) % _WEEK)
        names = [
            locale.standaloneDayName((begins + n) % _WEEK + 1, locale.FormatType.ShortFormat)
            for n in range(_WEEK)
        ]
        weeks = [week + timedelta(days=n) for n in range(0, (last - week).days + 1, _WEEK)]
        rows: list[Row] = []
        for quiet, some in groupby(weeks, lambda begin: not _in_week(counts, begin)):
            found = list(some)
            if quiet and len(found) > 1:
                rows.append(self._no_clicks(found[0], min(last, found[-1] + timedelta(_WEEK - 1))))
            else:
                rows += [self._week(begin, counts, first, last) for begin in found]
        total = (tr("Total"), *[""] * _WEEK, self._tell.count(sum(counts.values())))
        columns = (
            Column(tr("Week from"), number=False),
            *(Column(name) for name in (*names, tr("Week"))),
        )
        return Table(columns, (*rows, Row(total, total=True)))

    def _week(self, begin: date, counts: dict[date, int], first: date, last: date) -> Row:
        """A week; days outside of what is known are blank, those between without clicks are zero."""
        days = [begin + timedelta(days=n) for n in range(_WEEK)]
        cells = [self._tell.count(counts.get(d, 0)) if first <= d <= last else "" for d in days]
        return Row((self._tell.date(begin), *cells, self._tell.count(_in_week(counts, begin))))

    def _no_clicks(self, first: date, last: date) -> Row:
        """A run of weeks without a click: pages of zeros would hide the days that have some."""
        begin = self._tell.date(first)
        if first.year == last.year:
            begin = begin.removesuffix(f"{NBSP}{first.year}")
        words = tr("{first} to {last}: no clicks")
        return Row((words.format(first=begin, last=self._tell.date(last)),), wide=True)

    def definitions(self) -> Table:
        """What every figure of the report means."""
        counts, rates = metrics_used(self._rows, self._lenses)
        rows = [Row((tr(each.title), tr("counted"), tr(each.about))) for each in counts]
        for rate in rates:
            over = "" if self._content.one else tr(rate.roll_up)
            about = f"{tr(rate.about)} {over}".strip()
            rows.append(Row((tr(rate.title), rate.formula, about)))
        columns = (
            Column(tr("Figure"), number=False, share=1.1),
            Column(tr("Formula"), number=False, share=1.0),
            Column(tr("Explanation"), number=False, share=2.4),
        )
        return Table(columns, tuple(rows))


def _in_week(counts: dict[date, int], begin: date) -> int:
    """The clicks of the seven days from `begin`."""
    return sum(counts.get(begin + timedelta(days=n), 0) for n in range(_WEEK))


def _by_label(rows: Iterable[BreakdownRow]) -> dict[str, int]:
    """Counts by label; spellings that differ only in case are one label."""
    counts: dict[str, int] = {}
    spelling: dict[str, str] = {}
    for row in rows:
        label = spelling.setdefault(row.label.casefold(), row.label)
        counts[label] = counts.get(label, 0) + row.count
    return counts


def _label(label: str, dimension: str) -> str:
    """A label as it is printed."""
    vague = {"unknown": tr("Unknown"), "other": tr("Other")}
    known = vague.get(label.casefold())
    if known is not None:
        return known
    if dimension == "country":
        return country_name(label)
    return device_word(tidy(label)) if dimension == "device" else tidy(label)


def printed_url(url: str) -> str:
    """An address as it is printed; of an endless one the middle is left out, which is said."""
    url = tidy(url)
    if not url:
        return tr("No address")
    if len(url) <= LONGEST_URL:
        return url
    half = LONGEST_URL // 2
    words = tr("{n} letters left out").format(n=len(url) - 2 * half)
    return f"{url[:half]} [… {words} …] {url[-half:]}"


def _campaign_of(row: LinkRow | BreakdownRow | CampaignRow) -> tuple[str, str, str]:
    return row.account_id, row.product, row.campaign_id
