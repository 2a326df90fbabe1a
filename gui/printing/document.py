"""A report put into words: headings, figures, charts and tables in their order, not yet laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.printing.blocks import (
    Block,
    Cards,
    Column,
    Document,
    Facts,
    Front,
    Heading,
    Panels,
    Row,
    Table,
    Text,
)
from gui.printing.content import Part, ReportContent, ReportKind
from gui.printing.figures import Figures
from gui.printing.panels import PanelMaker
from gui.printing.tables import TableMaker
from gui.printing.telling import Teller, tidy
from gui.printing.versions import version_blocks
from gui.words import channel_word
from services.domain.metric_list import count_definition, count_under
from services.domain.metrics import add_up
from services.domain.periods import title as period_title
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from gui.formatting import Formats
    from gui.printing.branding import Branding
    from services.domain.accounts import ProviderInfo
    from services.domain.rows import CampaignRow


def make_document(content: ReportContent, branding: Branding, formats: Formats) -> Document:
    """Put a report into words."""
    return _Writer(content, Teller(formats, content.options.zone)).write(branding)


class _Writer:
    def __init__(self, content: ReportContent, teller: Teller) -> None:
        self._content, self._tell = content, teller
        self._panels = PanelMaker(content, teller)
        self._tables = TableMaker(content, teller)
        self._figures = Figures(content, teller)

    def write(self, branding: Branding) -> Document:
        blocks: list[Block] = []
        if self._content.campaigns:
            blocks += self._summary()
            blocks += self._charts()
            blocks += self._details()
            blocks += self._gaps()
            blocks += self._meaning()
        else:
            blocks.append(Text(tr("No campaign was sent in this time, or none was selected.")))
        return Document(self._front(branding), tuple(blocks))

    def _front(self, branding: Branding) -> Front:
        options = self._content.options
        one = self._content.one
        own = tidy(one.name or one.campaign_id) if one else tr("Campaign report")
        read = self._content.read_last
        data = tr("Data of {stamp}").format(stamp=self._tell.stamp(read)) if read else ""
        return Front(
            title=tidy(branding.title) or own,
            subtitle=tidy(branding.subtitle),
            client=tidy(branding.client),
            period=self._period(),
            refreshed=data or tr("No data read yet"),
            lens=options.lenses.words(),
        )

    def _period(self) -> str:
        options, period = self._content.options, self._content.period
        if self._content.one is not None:
            sent = self._content.one.sent_at
            if sent is None:
                return tr("Not sent")
            return tr("Sent on {moment}").format(moment=self._tell.moment(sent))
        if options.kind == ReportKind.PERIOD:
            ends = f"{period.first or ''}..{period.last or ''}"
            days = period_title(ends if ends != ".." else "all")
            name = period_title(options.period_name) if options.period_name else ""
            return f"{name}, {days}" if name and name != days else days
        sent_days = [row.sent_at for row in self._content.campaigns if row.sent_at is not None]
        if not sent_days:
            return tr("Not sent")
        first, last = self._tell.day(min(sent_days)), self._tell.day(max(sent_days))
        if first == last:
            return tr("Sent on {day}").format(day=first)
        return tr("Sent {first} to {last}").format(first=first, last=last)

    def _summary(self) -> list[Block]:
        blocks: list[Block] = []
        one = self._content.one
        if one is not None:
            blocks.append(Facts(_facts(one, self._provider(one))))
        blocks.append(Cards(self._figures.cards()))
        blocks.append(Text(self._small_print(), small=True))
        if self._content.options.kind == ReportKind.PERIOD:
            blocks += self._compared()
        return blocks

    def _provider(self, row: CampaignRow) -> str:
        infos = self._content.options.providers
        return next((info.name for info in infos if info.key == row.provider), row.provider)

    def _small_print(self) -> str:
        parts = [self._content.options.lenses.words()]
        if self._content.one is None:
            parts.append(tr("People are never added up: one person may be in several campaigns."))
        parts.append(tr("95 %: the interval in which the true rate lies (Wilson)."))
        parts.append(self._figures.automatic())
        return " ".join(filter(None, parts))

    def _compared(self) -> list[Block]:
        found = self._content.comparison
        table = self._figures.comparison()
        if found is None or table is None:
            return [Text(tr("There is no earlier period to compare with."), small=True)]
        later = tr(
            "Both periods hold the campaigns sent in them, with all their clicks so far; earlier "
            "campaigns have had more time for theirs."
        )
        return [
            Heading(tr("Against the period before")),
            Text(found.rule),
            table,
            Text(later, small=True),
        ]

    def _charts(self) -> list[Block]:
        content = self._content
        blocks: list[Block] = []
        if content.wants(Part.CAMPAIGNS) and content.one is None:
            blocks += [Heading(tr("Campaigns")), self._tables.campaigns()]
        timed = content.wants(Part.TIME)
        if timed or content.wants(Part.WEEK):
            blocks.append(Heading(tr("When people clicked")))
        if timed:
            blocks.append(self._panels.time())
            blocks += self._two_counts()
            blocks += self._notes()
            blocks.append(self._panels.since())
        if content.wants(Part.WEEK):
            blocks.append(self._panels.week())
        if content.wants(Part.AUDIENCE):
            blocks.append(Heading(tr("Audience")))
            blocks += self._panels.audience()
        return self._shared_reasons(blocks)

    def _two_counts(self) -> list[Block]:
        """Why charts and key figures count differently, where they do."""
        definition = count_under("clicks", self._content.options.lenses)
        drawn = sum(point.clicks for point in self._content.detail.days)
        told = add_up(self._content.campaigns, definition)
        if not drawn or (drawn == told.value and not told.excluded):
            return []
        words = tr(
            "The charts count the stored clicks that have a time: {drawn}. The key figure comes from "
            "the providers' reports: {told}, reported for {k} of {n} campaigns."
        )
        count = self._tell.count
        text = words.format(
            drawn=count(drawn),
            told=count(told.value),
            k=count(told.included),
            n=count(len(self._content.campaigns)),
        )
        return [Text(text, small=True)]

    @staticmethod
    def _shared_reasons(blocks: list[Block]) -> list[Block]:
        """The same reason in place of charts one below the other is told once."""
        kept: list[Block] = []
        told = ""
        for block in blocks:
            if isinstance(block, Panels):
                reason = block.panels[0].reason
                if reason and reason == told:
                    continue
                told = reason
            elif isinstance(block, Heading) and not block.small:
                told = ""
            kept.append(block)
        return kept

    def _notes(self) -> list[Block]:
        if not self._content.notes:
            return []
        pairs = tuple(
            (f"{number}  {self._tell.moment(note.at)}", note.text)
            for number, note in enumerate(self._content.notes, start=1)
        )
        return [Heading(tr("Notes"), small=True), Facts(pairs)]

    def _details(self) -> list[Block]:
        content, detail = self._content, self._content.detail
        blocks: list[Block] = []
        if content.wants(Part.VERSIONS) and detail.variants:
            blocks += [Heading(tr("Versions")), *version_blocks(content, self._tell)]
        if content.wants(Part.LINKS):
            blocks.append(Heading(tr("Links")))
            if detail.links:
                blocks.append(self._tables.links())
            else:
                blocks.append(Text(self._panels.why_no_links()))
        if content.wants(Part.TABLES):
            if detail.breakdowns and (audience := self._tables.audience()).rows:
                blocks += [Heading(tr("Audience in figures")), audience]
            if detail.days:
                zone = tr("Days in {zone}.").format(zone=content.options.zone)
                blocks += [Heading(tr("Clicks day by day")), Text(zone, small=True)]
                blocks.append(self._tables.days())
        return blocks

    def _gaps(self) -> list[Block]:
        if not self._content.wants(Part.GAPS):
            return []
        blocks: list[Block] = []
        notes = self._provider_gaps()
        if notes is not None:
            blocks += [Heading(tr("What the providers do not report")), notes]
        left_out = self._figures.left_out()
        if left_out is not None:
            count = self._tell.count(sum(not row.group for row in left_out.rows))
            words = tr(
                "Campaigns that lack a figure: {n}. They are left out of the totals named here, and "
                "of those only; nothing is counted as zero."
            )
            blocks += [Heading(tr("Left out of totals")), Text(words.format(n=count)), left_out]
        return blocks

    def _provider_gaps(self) -> Table | None:
        """What the providers of these campaigns do not report, in their own words."""
        rows: list[Row] = []
        for info in self._content.options.providers:
            products = {r.product for r in self._content.campaigns if r.provider == info.key}
            told = provider_gaps(info, products)
            if told:
                rows.append(Row((info.name,), group=True))
            rows += [Row((", ".join(titles), reason)) for reason, titles in told.items()]
        columns = (
            Column(tr("Not reported"), number=False, share=1),
            Column(tr("Why"), number=False, share=2.6),
        )
        return Table(columns, tuple(rows)) if rows else None

    def _meaning(self) -> list[Block]:
        blocks: list[Block] = [Heading(tr("What the figures mean"), whole=True)]
        blocks += [Text(self._content.options.lenses.words()), self._tables.definitions()]
        words = tr(
            "A dash is a figure that is not known. Rates of several campaigns are the sum of their "
            "counts over the sum of their bases. Times are told in {zone}."
        )
        blocks.append(Text(words.format(zone=self._content.options.zone), small=True))
        first, last = self._content.read_first, self._content.read_last
        if first is not None and last is not None:
            read = tr("The counts were read from {first} to {last}.")
            stamps = self._tell.stamp(first), self._tell.stamp(last)
            blocks.append(Text(read.format(first=stamps[0], last=stamps[1]), small=True))
        return blocks


def provider_gaps(info: ProviderInfo, products: Collection[str]) -> dict[str, list[str]]:
    """What a provider does not report of some products: titles by reason."""
    told: dict[str, list[str]] = {}
    for key, reason in info.reasons.items():
        product, _, what = key.rpartition(".")
        title = _titles().get(what)
        if title is None or not products or (product and product not in products):
            continue
        titles = told.setdefault(reason, [])
        if title not in titles:
            titles.append(title)
    return told


def _titles() -> dict[str, str]:
    """What a report tells, by the keys under which providers give reasons."""
    counts = ("sends", "unique_opens", "clicks", "unique_clicks", "opt_outs")
    titles = {key: tr(count_definition(key).title) for key in counts}
    return titles | {
        "delivered": tr(count_definition("delivered_derived").title),
        "links": tr("Links"),
        "breakdowns": tr("Audience"),
        "country": tr("Countries"),
        "device": tr("Devices"),
        "os": tr("Operating systems"),
        "browser": tr("Browsers"),
    }


def _facts(row: CampaignRow, provider: str) -> tuple[tuple[str, str], ...]:
    """What a campaign is, as far as it is known."""
    pairs = (
        (tr("Provider"), f"{provider}, {row.account}"),
        (tr("Channel"), channel_word(row.channel)),
        (tr("Subject"), tidy(row.subject or "")),
        (tr("Sender"), tidy(row.sender or "")),
        (tr("List"), tidy(row.list_name or "")),
        (tr("Tags"), ", ".join(row.tags)),
    )
    return tuple((label, text) for label, text in pairs if text)
