"""What can be said of the click log: what each rule flagged, what rows lack, and what cannot be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.domain.bots import TITLES, BotRules, explained
from services.domain.metrics import rate
from services.domain.quality import EARLY_SHARE, Quality
from services.reports.column import ReportColumn, count, share, text
from services.reports.options import by_sending
from services.reports.report_kind import parts
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from services.domain.rows import Selection
    from services.reports.options import ReportOptions
    from services.store.reader import Reader


class QualityRow(msgspec.Struct, frozen=True, kw_only=True):
    """One rule or one fact. `of` is what `share` is taken of; `automatic` is there for rules only."""

    kind: str
    key: str
    title: str
    unit: str
    count: int
    automatic: int | None = None
    of: int | None = None
    about: str = ""


def columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Rule or fact, how many, of how many, and what it means."""
    return (
        text("kind", tr("Kind"), brief=False),
        text("key", tr("Key"), brief=False),
        text("title", tr("What")),
        text("unit", tr("Unit")),
        count("count", tr("Count"), adds_up=False),
        count("automatic", tr("Of them automatic"), adds_up=False),
        count("of", tr("Of"), adds_up=False),
        share("share", tr("Share"), lambda row: rate(row.count, row.of)),
        text("about", tr("Explanation"), lambda row: row.about or None, brief=False),
    )


def rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[QualityRow]]:
    """The facts, then a row a rule; nothing is said of an empty log but what cannot be checked.

    The period goes by the sending, since clicks without a time belong here, too.
    """
    quality = reader.quality(by_sending(reader, selection))
    found = _campaign_facts(quality)
    if quality.clicks:
        found = [*_click_facts(quality), *found, *_rules(quality, options.rules)]
    return parts(found)


def _click_facts(quality: Quality) -> list[QualityRow]:
    def fact(key: str, title: str, number: int, about: str = "") -> QualityRow:
        return QualityRow(
            kind="fact",
            key=key,
            title=title,
            unit="clicks",
            count=number,
            of=quality.clicks,
            about=about,
        )

    early = msgspec.structs.replace(
        fact("early", tr("Within five seconds of delivery"), quality.early, _early_words()),
        of=quality.timed,
    )
    return [
        fact("clicks", tr("Clicks in the log"), quality.clicks),
        fact(
            "automatic",
            tr("Likely automatic"),
            quality.automatic,
            tr("The human lens leaves them out."),
        ),
        fact(
            "suspect",
            tr("Suspect"),
            quality.suspect,
            tr("Some sign of a scanner; they count as people's."),
        ),
        early,
        fact(
            "without_time", tr("Without a time"), quality.without_time, tr("In no day and no hour.")
        ),
        fact("without_url", tr("Without a link"), quality.without_url),
        fact("without_person", tr("Without a person"), quality.without_person),
        fact("without_country", tr("Without a country"), quality.without_country),
    ]


def _early_words() -> str:
    return tr(
        "Of the clicks whose delivery or send has a time. Above {share}, look for scanners."
    ).format(share=f"{EARLY_SHARE:.0%}")


def _campaign_facts(quality: Quality) -> list[QualityRow]:
    """What cannot be checked; only where there is such a thing."""
    facts = (
        (
            "unchecked",
            tr("Not checked yet"),
            quality.unchecked,
            tr("Their latest clicks are not judged."),
        ),
        (
            "without_log",
            tr("Without a click log"),
            quality.without_log,
            tr("Clicks are reported as totals only; they cannot be checked."),
        ),
    )
    return [
        QualityRow(kind="fact", key=key, title=title, unit="campaigns", count=number, about=about)
        for key, title, number, about in facts
        if number
    ]


def _rules(quality: Quality, rules: BotRules) -> list[QualityRow]:
    return [
        QualityRow(
            kind="rule",
            key=str(found.rule),
            title=tr(TITLES[found.rule]),
            unit="clicks",
            count=found.clicks,
            automatic=found.automatic,
            of=quality.clicks,
            about=explained(found.rule, rules),
        )
        for found in quality.rules
    ]
